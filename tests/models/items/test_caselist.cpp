#include "models/cases/caseacts.h"
#include "models/cases/movecase.h"
#include "models/items/caselist.h"
#include "models/items/caselistmodel.h"
#include "support/teststore.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestCaseList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;

    CaseId add(const QString& name, const QString& type = u"F01"_s)
    {
        const auto made = newCase(**m_store, {.name = name, .fraudType = type});
        Q_ASSERT(made);
        return made->id;
    }

    void change(CaseId id, const std::function<void(Casefile&)>& edit)
    {
        Casefile file = *CasefileStore(m_store->db()).find(id);
        edit(file);
        const auto changed = changeRow(**m_store, file);
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message));
        QVERIFY(!changed->isRefused());
    }

    QList<qint64> found(const CaseListFilter& filter)
    {
        return findCases(m_store->db(), filter).ids;
    }

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }

    void findsByPartsOfNameAndNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("one character") << u"石"_s << true;
        QTest::newRow("two characters") << u"刷单"_s << true;
        QTest::newRow("three characters") << u"等刷单"_s << true;
        QTest::newRow("two words") << u"石某 voip"_s << true;
        QTest::newRow("full width") << u"ＶＯＩＰ"_s << true;
        QTest::newRow("case number") << u"A990103"_s << true;
        QTest::newRow("case number, lower") << u"a990103"_s << true;
        QTest::newRow("other name") << u"彭某"_s << false;
        QTest::newRow("one word of two") << u"石某 荐股"_s << false;
    }

    void findsByPartsOfNameAndNumber()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        const CaseId id = add(u"石某等刷单 VoIP 案"_s);
        change(id, [](Casefile& c) { c.caseNumber = u"A9901030200002026010007"_s; });
        QCOMPARE(found({.text = text}).contains(id.value), isFound);
    }

    void countsTheHeaps()
    {
        const CaseId clue = add(u"线索"_s);
        const CaseId concluded = add(u"已结"_s);
        change(concluded, [](Casefile& c) { c.concludedAt = Instant::now(); });
        const CaseId handed = add(u"已移送"_s);
        change(handed, [](Casefile& c) {
            c.concludedAt = Instant::now();
            c.prosecutedAt = Instant::now();
        });
        const CaseListAnswer answer = findCases(m_store->db(), {.heap = CaseHeap::Clues});
        QCOMPARE(answer.ids, QList<qint64>{clue.value});
        QCOMPARE(answer.all, 3);
        QCOMPARE(answer.heaps[size_t(CaseHeap::All)], 3);
        QCOMPARE(answer.heaps[size_t(CaseHeap::Clues)], 1);
        QCOMPARE(answer.heaps[size_t(CaseHeap::Closed)], 1);
        QCOMPARE(answer.heaps[size_t(CaseHeap::Transferred)], 1);
    }

    void filtersByTypeLinkAndOfficer()
    {
        const CaseId rebate = add(u"甲"_s, u"F01"_s);
        const CaseId stock = add(u"乙"_s, u"F02"_s);
        change(stock, [](Casefile& c) { c.leadOfficer = u"周文"_s; });
        QCOMPARE(found({.fraudType = u"F01"_s}), QList<qint64>{rebate.value});
        QCOMPARE(found({.officer = u"周文"_s}), QList<qint64>{stock.value});
        QCOMPARE(found({.link = Link::File}), QList<qint64>());
        QCOMPARE(found({.link = Link::Clue}).size(), 2);
        QCOMPARE(leadOfficers(m_store->db()), QStringList{u"周文"_s});
    }

    void sorts()
    {
        const CaseId shi = add(u"石某案"_s);
        const CaseId jiang = add(u"姜某案"_s);
        const CaseId lin = add(u"林某案"_s);
        change(lin, [](Casefile& c) { c.loss = Money::fromFen(500); });
        change(shi, [](Casefile& c) { c.loss = Money::fromFen(100); });
        QCOMPARE(found({}), (QList<qint64>{lin.value, jiang.value, shi.value}));
        QCOMPARE(found({.sortKey = u"name"_s}), (QList<qint64>{jiang.value, lin.value, shi.value}));
        QCOMPARE(found({.sortKey = u"loss"_s, .order = Qt::DescendingOrder}),
                 (QList<qint64>{lin.value, shi.value, jiang.value}));
        QCOMPARE(found({.sortKey = u"number"_s}),
                 (QList<qint64>{shi.value, jiang.value, lin.value}));
        QCOMPARE(found({.sortKey = u"link"_s, .order = Qt::DescendingOrder}).size(), 3);
    }

    void takesTheLossFromThePaymentsWhereNoneIsRegistered()
    {
        const CaseId id = add(u"甲"_s);
        const auto victim = addRow(**m_store, Person{.caseId = id, .name = u"林某"_s});
        QVERIFY(victim && !victim->isRefused());
        for (const qint64 fen : {200'000, 36'000}) {
            const auto paid = addRow(**m_store, Payment{.caseId = id,
                                                        .victimId = *victim->made,
                                                        .at = Instant::now(),
                                                        .toRaw = u"6217000000000000417"_s,
                                                        .amount = Money::fromFen(fen)});
            QVERIFY(paid && !paid->isRefused());
        }
        QCOMPARE(sumCases(m_store->db(), {id.value}).loss, Money::fromFen(236'000));
        change(id, [](Casefile& c) { c.loss = Money::fromFen(700); });
        QCOMPARE(fetchCaseRows(m_store->db(), {id.value}).first().loss, Money::fromFen(700));
    }

    void countsMoneyOfOneAccountOnce()
    {
        const CaseId id = add(u"甲"_s);
        const auto account =
            addRow(**m_store, CaseAccount{.caseId = id, .raw = u"6217000000000000417"_s});
        QVERIFY(account && !account->isRefused());
        // Rows as they come from acts whose gates were passed; only the sums matter here.
        MeasureStore measures(m_store->db());
        const auto hold = [&](const QString& kind, qint64 fen) {
            measures.insert({.caseId = id,
                             .kind = kind,
                             .accountId = *account->made,
                             .at = Instant::now(),
                             .held = Money::fromFen(fen),
                             .createdAt = Instant::now()});
        };
        hold(u"stop"_s, 900);
        hold(u"stop"_s, 1000);
        QCOMPARE(sumCases(m_store->db(), {id.value}).held, Money::fromFen(1000));
        hold(u"freeze"_s, 800);
        QCOMPARE(sumCases(m_store->db(), {id.value}).held, Money::fromFen(800));
    }

    void showsEveryLinkOfTheChain()
    {
        const CaseId id = add(u"甲"_s);
        const CaseListRow row = fetchCaseRows(m_store->db(), {id.value}).first();
        QCOMPARE(row.chain.size(), linkCount);
        QCOMPARE(Tone(row.chain.at(0)), Tone::Open);
        QCOMPARE(Tone(row.chain.at(6)), Tone::Idle);

        CaseListModel model;
        QAbstractItemModelTester tester(&model);
        model.setFetch([&](const QList<qint64>& ids, const CaseListModel::Deliver& deliver) {
            deliver(fetchCaseRows(m_store->db(), ids));
        });
        model.setIds({id.value});
        QCOMPARE(model.index(0, 1).data().toString(), u"甲"_s);
        QCOMPARE(model.index(0, 3).data(ChainRole).toByteArray(), row.chain);
    }
};

QTEST_GUILESS_MAIN(TestCaseList)
#include "test_caselist.moc"
