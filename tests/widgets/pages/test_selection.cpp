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

    void namesEveryKind()
    {
        for (int kind = int(SubjectKind::Case); kind <= int(SubjectKind::Change); ++kind) {
            const QString word = subjectWord(SubjectKind(kind));
            QVERIFY(!word.isEmpty());
            QCOMPARE(int(subjectKind(word)), kind);
            QVERIFY(!homeTab(SubjectKind(kind)).isEmpty());
            const QString table = subjectTable(SubjectKind(kind));
            if (!table.isEmpty()) {
                QCOMPARE(int(subjectOfTable(table)), kind);
                QVERIFY(!subjectIcon(SubjectKind(kind)).isEmpty());
            }
        }
        QCOMPARE(subjectKind(u"nothing"_s), SubjectKind::None);
        QCOMPARE(subjectOfTable({}), SubjectKind::None);
        QVERIFY(subjectWord(SubjectKind::None).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "test_selection.moc"
