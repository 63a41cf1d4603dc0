#include "models/cases/caseacts.h"
#include "models/cases/factsfile.h"
#include "models/links/linknoise.h"
#include "models/links/sharedidentifiers.h"
#include "support/teststore.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestSharedIdentifiers : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatCasesShare()
    {
        const TestStore store;
        const CaseId a = caseWith(store, R"({"case": {"reported_at": "2026-03-02T10:00:00+08:00"},
            "victims": [{"name": "林某", "id_number": "99010319931107204X", "payments": [
              {"at": "2026-03-01T19:42:10+08:00", "from": "6299046706692648843", "to": "6299010504664470417", "amount_fen": 1}]}],
            "suspects": [{"name": "石某", "id_number": "990103199805232314"}],
            "persons": [{"name": "周文", "role": "officer", "id_number": "990522197106185290", "phones": ["15400009999"]}],
            "identifiers": [{"kind": "imei", "value": "49-015420-323751-8"}, {"kind": "ip", "value": "192.168.1.7"}]})");
        const CaseId b = caseWith(store, R"({"case": {},
            "suspects": [{"name": "石某某", "id_number": "990103199805232314", "accounts": ["6299 0105 0466 4470 417"]}],
            "persons": [{"name": "周文", "role": "officer", "id_number": "990522197106185290", "phones": ["15400009999"]}],
            "identifiers": [{"kind": "imei", "value": "490154203237518"}, {"kind": "ip", "value": "192.168.1.7"}]})");
        const CaseId c = caseWith(store, R"({"case": {}, "suspects": [{"name": "石某"}]})");

        const auto shared = sharedIdentifiers(store.db(), a);
        QStringList links;
        QStringList capped;
        for (const SharedIdentifier& identifier : shared) {
            QCOMPARE(identifier.cases, (QList<CaseId>{a, b}));
            (identifier.isLink() ? links : capped)
                .append(identifier.kind + u' ' + identifier.value);
        }
        QCOMPARE(links,
                 QStringList({u"account 6299010504664470417"_s, u"id_number 990103199805232314"_s,
                              u"imei 490154203237518"_s}));
        QCOMPARE(capped, QStringList{u"ip 192.168.1.7"_s});

        const auto linked = linkedCases(store.db(), a);
        QCOMPARE(linked.size(), 2);
        QCOMPARE(linked.first().caseId, a);
        QCOMPARE(linked.first().from, *Instant::parseIso(u"2026-03-01T19:42:10+08:00"));
        QCOMPARE(linked.last().caseId, b);
        QCOMPARE(linked.last().shared.size(), 3);
        QCOMPARE(linkedCases(store.db(), c).size(), 1); // a name alone links nothing
        QCOMPARE(sharedIdentifiers(store.db()).size(), shared.size());
    }

    void capsNoise_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* kind, const char* value, const char* rule) {
            QTest::newRow(value) << QString::fromLatin1(kind) << QString::fromLatin1(value)
                                 << QString::fromLatin1(rule);
        };
        row("ip", "10.1.2.3", "private_address");
        row("ip", "172.31.255.255", "private_address");
        row("ip", "172.32.0.1", "");
        row("ip", "100.64.0.1", "shared_address");
        row("ip", "100.128.0.1", "");
        row("ip", "127.0.0.1", "reserved_address");
        row("ip", "203.0.113.9", "reserved_address");
        row("ip", "240.0.0.1", "reserved_address");
        row("ip", "29.5.143.76", "");
        row("ip", "fe80::1", "private_address");
        row("ip", "2001:db8::1", "reserved_address");
        row("ip", "2400:3200::1", "");
        row("ip", "nonsense", "");
        row("mac", "00:00:00:00:00:00", "empty_mac");
        row("mac", "FF-FF-FF-FF-FF-FF", "empty_mac");
        row("mac", "ffffffffffff", "empty_mac");
        row("mac", "02:99:8F:F3:47:39", "");
        row("phone", "4008001234", "service_number");
        row("phone", "95588", "service_number");
        row("phone", "96110", "service_number");
        row("phone", "15400008843", "");
        row("url", "https://pay01.example/app", "reserved_domain");
        row("url", "http://www.example.com/", "reserved_domain");
        row("url", "pay.test", "reserved_domain");
        row("url", "https://notexample.cc/", "");
        row("imei", "10.1.2.3", "");
    }

    void capsNoise()
    {
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QFETCH(QString, rule);
        const LinkNoiseRule* found = findLinkNoise({.kind = kind, .value = value, .cases = 9});
        QCOMPARE(found ? found->id : QString(), rule);
    }

    void capsByHoldersAndCounterpartiesNotByCases()
    {
        SharedValue shared{.kind = u"ip"_s, .value = u"29.5.143.76"_s, .cases = 100};
        QVERIFY(!findLinkNoise(shared));
        for (int i = 0; i < 10; ++i)
            shared.holders.append(QString::number(i));
        QCOMPARE(findLinkNoise(shared)->id, u"crowded_address"_s);
        shared.cases = 2;
        QVERIFY(!findLinkNoise(shared));

        SharedValue account{.kind = u"account"_s, .value = u"6299"_s, .cases = 3};
        account.counterparties = [] { return 30; };
        QVERIFY(!findLinkNoise(account)); // its statement is there
        account.isWithoutStatement = [] { return true; };
        QCOMPARE(findLinkNoise(account)->id, u"hub_account"_s);
        account.cases = 2;
        QVERIFY(!findLinkNoise(account));
        account.holders = {u"财付通支付科技有限公司"_s};
        QCOMPARE(findLinkNoise(account)->id, u"public_payer"_s);
    }

    void everyRuleIsWhole()
    {
        QCOMPARE(linkNoiseRules().size(), 9);
        for (const LinkNoiseRule& rule : linkNoiseRules()) {
            QVERIFY2(!rule.kinds.isEmpty() && !rule.text.isEmpty() && !rule.source.isEmpty(),
                     qPrintable(rule.id));
            QVERIFY2(rule.pattern.isValid(), qPrintable(rule.id));
            for (const auto& network : rule.networks)
                QVERIFY2(!network.address.isEmpty(), qPrintable(rule.id));
        }
    }

private:
    static CaseId caseWith(const TestStore& store, const QByteArray& facts)
    {
        const CaseId id = newCase(*store, {.name = u"案"_s})->id;
        const auto loaded = loadFacts(*store, id, facts);
        if (!loaded || loaded->isRefused())
            qFatal("the facts of the test do not load");
        return id;
    }
};

QTEST_GUILESS_MAIN(TestSharedIdentifiers)
#include "test_sharedidentifiers.moc"
