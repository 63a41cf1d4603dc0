#include "casesupport.h"
#include "models/cases/casenumbers.h"
#include "models/store/undo.h"

#include <QRegularExpression>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestCaseNumbers : public QObject
{
    Q_OBJECT

private slots:
    void aNewCaseGetsAWorkingNumber()
    {
        const TestStore store;
        const auto first = newCase(*store, {.name = u"林某被骗案"_s, .fraudType = u"F01"_s});
        const auto second = newCase(*store, {.name = u"王某被骗案"_s});
        QVERIFY(first && second);
        const QRegularExpression form(u"^W20\\d\\d-[0-9A-Z]{4}-\\d{4}$"_s);
        QVERIFY2(form.match(first->workingNumber).hasMatch(), qPrintable(first->workingNumber));
        QVERIFY(first->workingNumber.endsWith(u"0001"_s));
        QVERIFY(second->workingNumber.endsWith(u"0002"_s));
        QCOMPARE(first->createdBy, u"林警官"_s);
    }

    void aNumberIsNeverGivenTwice()
    {
        const TestStore store;
        const auto first = newCase(*store, {.name = u"林某被骗案"_s});
        QVERIFY(undoLast(*store, first->id));
        QVERIFY(!CasefileStore(store.db()).find(first->id));
        const auto second = newCase(*store, {.name = u"王某被骗案"_s});
        QVERIFY(second->workingNumber != first->workingNumber);
        QVERIFY(!redoLast(*store, first->id) || second->id != first->id);
    }

    void anyOfTheThreeNumbersFindsTheCase()
    {
        const TestStore store;
        const auto made = newCase(*store, {.name = u"林某被骗案"_s,
                                           .caseNumber = u"A61070200000020260800 01"_s,
                                           .incidentNumber = u"20260302-17"_s});
        for (const QString& number :
             {made->workingNumber, made->workingNumber.toLower(), u"A6107020000002026080001"_s,
              u"a6107020000002026080001"_s, u"Ａ6107020000002026080001"_s, u"20260302-17"_s})
            QCOMPARE(findCase(store.db(), number).value_or(CaseId()), made->id);
        QVERIFY(!findCase(store.db(), u"W2026-ZZZZ-0001"_s));
        QVERIFY(!findCase(store.db(), u""_s));
        QCOMPARE(CasefileStore(store.db()).find(made->id)->caseNumber,
                 u"A61070200000020260800 01"_s);
    }

    void saysWhenANumberIsNotUnique()
    {
        const TestStore store;
        (void)newCase(*store, {.name = u"一"_s, .incidentNumber = u"17"_s});
        (void)newCase(*store, {.name = u"二"_s, .incidentNumber = u"17"_s});
        const auto found = findCase(store.db(), u"17"_s);
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"17"_s));
    }

    void refusesACaseWithoutANameOrOfAnUnknownType()
    {
        const TestStore store;
        QVERIFY(!newCase(*store, {.name = u"  "_s}));
        QVERIFY(!newCase(*store, {.name = u"林某"_s, .fraudType = u"F77"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCaseNumbers)
#include "test_casenumbers.moc"
