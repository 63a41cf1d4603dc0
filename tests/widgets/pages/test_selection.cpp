#include "widgets/pages/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{
Subject person(qint64 id)
{
    return {SubjectKind::Person, id, CaseId{1}, QString::number(id)};
}
} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void saysEachThingOnceAndWhoSelectedIt()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.select(person(1), this);
        selection.select(person(1), nullptr);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(1).value<QObject*>(), this);
    }

    void goesBackAndForward()
    {
        Selection selection;
        QVERIFY(!selection.canGoBack());
        for (int id = 1; id <= 3; ++id)
            selection.select(person(id));
        selection.back();
        selection.back();
        QCOMPARE(selection.current(), person(1));
        QVERIFY(!selection.canGoBack());
        selection.forward();
        QCOMPARE(selection.current(), person(2));
        selection.select(person(9)); // what lay ahead is forgotten
        QVERIFY(!selection.canGoForward());
        selection.back();
        QCOMPARE(selection.current(), person(2));
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "test_selection.moc"
