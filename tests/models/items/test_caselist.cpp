#include "models/cases/caseacts.h"
#include "models/cases/movecase.h"
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

    QList<CaseId> found(const CaseFilter& filter) { return findCases(m_store->db(), filter); }

    CaseSummary row(CaseId id) { return summarise(m_store->db(), {id}, Instant::now()).value(0); }

    CaseSums sums() { return sumCases(m_store->db(), {}, Instant::now()); }

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
        QCOMPARE(found({.text = text}).contains(id), isFound);
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
        QCOMPARE(found({.group = CaseFilter::Group::Clues}), QList<CaseId>{clue});
        QCOMPARE(countGroups(m_store->db(), {.group = CaseFilter::Group::Clues}),
                 (std::array<int, 5>{3, 0, 1, 1, 1}));
        QCOMPARE(countGroups(m_store->db(), {.text = u"线索"_s}),
                 (std::array<int, 5>{1, 0, 1, 0, 0}));
    }

    void filtersByTypeLinkAndOfficer()
    {
        const CaseId rebate = add(u"甲"_s, u"F01"_s);
        const CaseId stock = add(u"乙"_s, u"F02"_s);
        change(stock, [](Casefile& c) { c.leadOfficer = u"周文"_s; });
        QCOMPARE(found({.fraudType = u"F01"_s}), QList<CaseId>{rebate});
        QCOMPARE(found({.officer = u"周文"_s}), QList<CaseId>{stock});
        QCOMPARE(found({.link = Link::File}), QList<CaseId>());
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
        using Order = CaseFilter::Order;
        const auto reversed = CaseFilter::Direction::Reversed;
        QCOMPARE(found({}), (QList<CaseId>{lin, jiang, shi}));
        QCOMPARE(found({.direction = reversed}), (QList<CaseId>{shi, jiang, lin}));
        QCOMPARE(found({.order = Order::Name}), (QList<CaseId>{jiang, lin, shi}));
        QCOMPARE(found({.order = Order::Name, .direction = reversed}),
                 (QList<CaseId>{shi, lin, jiang}));
        QCOMPARE(found({.order = Order::Loss}), (QList<CaseId>{lin, shi, jiang}));
        QCOMPARE(found({.order = Order::Number}), (QList<CaseId>{shi, jiang, lin}));
        for (const Order order : {Order::FraudType, Order::Link, Order::Officer, Order::Reported})
            QCOMPARE(found({.order = order, .direction = reversed}).size(), 3);
    }

    void takesTheLossFromThePaymentsElseAsRegistered()
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
        QCOMPARE(sums().loss, Money::fromFen(236'000));
        QCOMPARE(row(id).loss, Money::fromFen(236'000));
        const CaseId other = add(u"乙"_s);
        change(other, [](Casefile& c) { c.loss = Money::fromFen(700); });
        QCOMPARE(row(other).loss, Money::fromFen(700));
        QCOMPARE(sums().loss, Money::fromFen(236'700));
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
        const auto isHeld = [&](qint64 fen) {
            QCOMPARE(row(id).controlled, Money::fromFen(fen));
            QCOMPARE(sums().controlled, Money::fromFen(fen));
        };
        isHeld(0);
        hold(u"stop"_s, 900);
        hold(u"stop"_s, 1000);
        isHeld(1000);
        hold(u"freeze"_s, 800);
        isHeld(1000);
        hold(u"freeze"_s, 700);
        isHeld(1500);
    }

    void showsEveryLinkOfTheChain()
    {
        const CaseId id = add(u"甲"_s);
        CaseListModel model;
        QAbstractItemModelTester tester(&model);
        model.setFetch([&](const QList<qint64>& ids, const CaseListModel::Deliver& deliver) {
            QList<CaseId> cases;
            for (const qint64 each : ids)
                cases.append(CaseId{each});
            deliver(summarise(m_store->db(), cases, Instant::now()));
        });
        model.setIds({id.value});
        QCOMPARE(model.index(0, 1).data().toString(), u"甲"_s);
        const QByteArray chain = model.index(0, 3).data(ChainRole).toByteArray();
        QCOMPARE(chain.size(), linkCount);
        QCOMPARE(Tone(chain.at(0)), Tone::Open);
        QCOMPARE(Tone(chain.at(6)), Tone::Idle);
    }
};

QTEST_GUILESS_MAIN(TestCaseList)
#include "test_caselist.moc"
