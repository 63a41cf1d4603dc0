#include "widgets/pages/places.h"

#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{
Place tab(const QString& tab, qint64 account = 0)
{
    return {.page = u"case"_s,
            .caseId = {1},
            .tab = tab,
            .subject = account ? u"account"_s : QString(),
            .subjectId = account};
}
} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForward()
    {
        Places places;
        QSignalSpy wanted(&places, &Places::wanted);
        QVERIFY(!places.canGoBack());
        for (const char* id : {"overview", "funds", "people"})
            places.visit(tab(QString::fromLatin1(id)));
        places.back();
        places.visit(places.current()); // as the window says on arriving
        places.back();
        QCOMPARE(places.current(), tab(u"overview"_s));
        QVERIFY(!places.canGoBack());
        places.back(); // nowhere
        places.forward();
        QCOMPARE(places.current(), tab(u"funds"_s));
        QCOMPARE(wanted.count(), 3);
        places.visit({.page = u"cases"_s}); // what lay ahead is forgotten
        QVERIFY(!places.canGoForward());
        places.back();
        QCOMPARE(places.current(), tab(u"funds"_s));
    }

    void keepsWhatWasSelected()
    {
        Places places;
        places.visit(tab(u"funds"_s));
        places.select(u"account"_s, 7);
        places.visit(tab(u"funds"_s)); // still there
        places.visit(tab(u"people"_s));
        places.back();
        QCOMPARE(places.current(), tab(u"funds"_s, 7));
        places.visit(tab(u"funds"_s, 8)); // another thing on the same page is no new place
        QVERIFY(!places.canGoBack());
        QCOMPARE(places.current().subjectId, 8);
    }

    void listsWhereOneWas()
    {
        Places places;
        for (const char* id : {"overview", "funds", "overview", "people"})
            places.visit(tab(QString::fromLatin1(id)));
        QCOMPARE(places.lastVisited(), (QList<Place>{tab(u"overview"_s), tab(u"funds"_s)}));
        places.clear();
        QVERIFY(places.lastVisited().isEmpty());
        QVERIFY(places.current().page.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "test_places.moc"
