#include "models/core/cardbins.h"
#include "models/core/checksums.h"
#include "models/core/identifiers.h"
#include "models/core/regions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;
using Kind = IdentifierKind;

Q_DECLARE_METATYPE(cluechain::IdentifierKind)
Q_DECLARE_METATYPE(cluechain::Validity)

namespace
{

const IdentifierSettings on20261121{QDate(2026, 11, 21), {}, {}};

IdentifierCheck checked(Kind kind, const QString& raw)
{
    return checkIdentifier(kind, raw, on20261121);
}

} // namespace

class TestIdentifiers : public QObject
{
    Q_OBJECT

private slots:
    void checksTheVectors_data();
    void checksTheVectors();
    void tellsFacts_data();
    void tellsFacts();
    void normalisesAccounts_data();
    void normalisesAccounts();

    void extends15DigitNumbers()
    {
        const IdentifierCheck check = checked(Kind::IdNumber, u"110105491231002"_s);
        QCOMPARE(check.normalised, u"11010519491231002X"_s);
        QCOMPARE(check.raw, u"110105491231002"_s);
        QVERIFY(!check.why.isEmpty());
    }

    void takesAUnitsOwnPatterns()
    {
        IdentifierSettings settings = on20261121;
        settings.incidentPattern.setPattern(u"J\\d{8}"_s);
        settings.documentPattern.setPattern(u"刑字\\d+"_s);
        const auto verdict = [&](Kind kind, const QString& raw) {
            return checkIdentifier(kind, raw, settings).validity;
        };
        QCOMPARE(verdict(Kind::IncidentNumber, u"J20260001"_s), Validity::Valid);
        QCOMPARE(verdict(Kind::IncidentNumber, u"J202600011"_s), Validity::Suspicious);
        QCOMPARE(verdict(Kind::DocumentNumber, u"刑字7"_s), Validity::Valid);
        QCOMPARE(verdict(Kind::DocumentNumber, u"×公(刑)立字〔2026〕12号"_s), Validity::Suspicious);
    }

    void namesEveryKindOnce()
    {
        QSet<QString> keys;
        for (const IdentifierKind kind : identifierKinds()) {
            keys.insert(identifierKey(kind));
            QCOMPARE(identifierKindFromKey(identifierKey(kind)), kind);
            QVERIFY(!identifierName(kind).isEmpty());
        }
        QCOMPARE(keys.size(), identifierKinds().size());
        QVERIFY(!identifierKindFromKey(u"nickname"));
        // The words of facts files and of links.
        for (const auto* key :
             {u"account", u"id_number", u"phone", u"imei", u"imsi", u"ip", u"mac", u"url",
              u"wechat", u"qq", u"alipay", u"wallet", u"app", u"device", u"vehicle", u"address"})
            QVERIFY(keys.contains(QString::fromUtf16(key)));
    }

    void survivesAnythingAndNormalisesToItself()
    {
        QRandomGenerator random(42);
        const QString letters = u"0123456789ABCXabcx -_.:@+[]/　０１Ｘ\t\u200b京公〔2026〕号TE"_s;
        for (int i = 0; i < 3'000; ++i) {
            QString raw;
            for (int n = 1 + random.bounded(24); n > 0; --n)
                raw += letters[random.bounded(int(letters.size()))];
            for (const IdentifierKind kind : identifierKinds()) {
                const IdentifierCheck once = checked(kind, raw);
                QCOMPARE(once.raw, raw);
                if (once.normalised.isEmpty()) {
                    QCOMPARE(once.validity, Validity::Invalid);
                    continue;
                }
                if (once.validity != Validity::Valid)
                    QVERIFY(!once.why.isEmpty());
                else
                    QVERIFY2(checked(kind, once.normalised).normalised == once.normalised,
                             qPrintable(identifierKey(kind) + u' ' + raw));
            }
        }
    }

    void findsEveryOneDigitErrorInIdentityNumbersAndCards()
    {
        for (const QString& good : {u"610702199003070019"_s, u"421003200002290027"_s})
            for (int at = 0; at < 17; ++at)
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString wrong = good;
                    wrong[at] = digit;
                    QCOMPARE(idNumberCharacter(QStringView(wrong).left(17)) == wrong.back(),
                             wrong == good);
                }
        const QString card = u"6222020000000000000"_s;
        for (int at = 0; at < card.size(); ++at)
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = card;
                wrong[at] = digit;
                QCOMPARE(luhnHolds(wrong), wrong == card);
            }
    }

    void knowsRegionsAndTheirParents()
    {
        QCOMPARE(findRegion(u"610702")->name, u"陕西省汉中市汉台区"_s);
        QCOMPARE(findRegion(u"110105")->name, u"北京市朝阳区"_s);
        QCOMPARE(findRegion(u"429004")->name, u"湖北省仙桃市"_s);
        QCOMPARE(findRegion(u"440524")->name, u"广东省汕头市"_s); // a former county
        QVERIFY(findRegion(u"440524")->precision == Region::Precision::City);
        QCOMPARE(findRegion(u"610000")->name, u"陕西省"_s);
        QVERIFY(!findRegion(u"990103") && !findRegion(u"61"));
        QVERIFY(isDemoRegion(u"990103") && !isDemoRegion(u"610702"));
    }

    void knowsIssuersByPrefixAndLength()
    {
        QCOMPARE(findCardIssuer(u"6222020000000000000")->bank, u"中国工商银行"_s);
        QCOMPARE(findCardIssuer(u"6225880000000001")->bank, u"招商银行"_s);
        QVERIFY(findCardIssuer(u"6225880000000001")->type == CardType::Credit ||
                findCardIssuer(u"6225880000000001")->type == CardType::Debit);
        QVERIFY(!findCardIssuer(u"622202000000000000")); // 18 digits: no such card
        QVERIFY(!findCardIssuer(u"4111111111111111"));
    }
};

void TestIdentifiers::checksTheVectors_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<Validity>("validity");
    QTest::addColumn<QString>("normalised"); // empty: as it came

    const auto row = [](Kind kind, const QString& raw, Validity validity,
                        const QString& normalised = {}) {
        const QString name = identifierKey(kind) + u' ' + raw;
        QTest::newRow(qPrintable(name)) << kind << raw << validity << normalised;
    };
    constexpr auto valid = Validity::Valid;
    constexpr auto odd = Validity::Suspicious;
    constexpr auto wrong = Validity::Invalid;

    // §6.1
    row(Kind::CaseNumber, u"A61070200000020260800 01"_s, valid, u"A6107020000002026080001"_s);
    row(Kind::CaseNumber, u"A610702000000202613 0001"_s, odd, u"A6107020000002026130001"_s);
    row(Kind::CaseNumber, u"5224010107772013070452"_s, odd, u"A5224010107772013070452"_s);
    row(Kind::CaseNumber, u"a6107020000002026080001"_s, valid, u"A6107020000002026080001"_s);
    row(Kind::CaseNumber, u"A6107020000002099080001"_s, odd);
    row(Kind::CaseNumber, u"A9901030000002026080001"_s, odd);
    row(Kind::CaseNumber, u"2026-刑-17"_s, odd);
    row(Kind::SceneNumber, u"K6107020000002026080001"_s, valid);
    row(Kind::PersonNumber, u"R6107020000002026080001"_s, valid);
    row(Kind::AgencyCode, u"610702000000"_s, valid);
    row(Kind::AgencyCode, u"000000000000"_s, odd);
    row(Kind::AgencyCode, u"61070200000"_s, wrong);
    row(Kind::IncidentNumber, u"J2026-08-21 0001"_s, valid, u"J2026-08-210001"_s);
    row(Kind::IncidentNumber, QString(41, u'1'), odd);
    row(Kind::DocumentNumber, u"×公(刑)立字〔2026〕12号"_s, valid);
    row(Kind::DocumentNumber, u"×公（刑）立字[2026]12号"_s, valid, u"×公(刑)立字〔2026〕12号"_s);
    row(Kind::DocumentNumber, u"×公(刑)立字〔2062〕12号"_s, odd);
    row(Kind::DocumentNumber, u"立字12"_s, odd);

    // §6.2
    row(Kind::IdNumber, u"11010519491231002X"_s, valid);
    row(Kind::IdNumber, u"440524188001010014"_s, valid);
    row(Kind::IdNumber, u"11010519491231002x"_s, valid, u"11010519491231002X"_s);
    row(Kind::IdNumber, u"１１０１０５ 19491231-002Ｘ"_s, valid, u"11010519491231002X"_s);
    row(Kind::IdNumber, u"610702199003070019"_s, valid);
    row(Kind::IdNumber, u"421003200002290027"_s, valid);
    row(Kind::IdNumber, u"110105194902310026"_s, wrong);
    row(Kind::IdNumber, u"421003190002290012"_s, wrong);
    row(Kind::IdNumber, u"110105194912310021"_s, wrong);
    row(Kind::IdNumber, u"990105194912310023"_s, odd);
    row(Kind::IdNumber, u"110105491231002"_s, valid, u"11010519491231002X"_s);
    row(Kind::IdNumber, u"990103********2317"_s, wrong);
    row(Kind::IdNumber, u"1101051949123100"_s, wrong);
    row(Kind::Passport, u"E12345678"_s, valid);
    row(Kind::Passport, u"AB12"_s, odd);
    row(Kind::TravelPermit, u"h12345678"_s, valid, u"H12345678"_s);
    row(Kind::TravelPermit, u"12345678"_s, valid);
    row(Kind::TravelPermit, u"Z1"_s, odd);
    row(Kind::ResidencePermit, u"USA110000000001"_s, valid);
    row(Kind::ResidencePermit, u"12"_s, odd);

    // §6.3
    row(Kind::CreditCode, u"91350100M000100Y43"_s, valid);
    row(Kind::CreditCode, u"91350100M000100Y4Z"_s, wrong);
    row(Kind::CreditCode, u"91310115MA1H8R7C6D"_s, wrong);
    row(Kind::CreditCode, u"91310115MA1H8R7C67"_s, odd);
    row(Kind::CreditCode, u"91610702000000019X"_s, valid);
    row(Kind::CreditCode, u"91610702-000000019x"_s, valid, u"91610702000000019X"_s);
    row(Kind::CreditCode, u"M000100Y4"_s, odd);
    row(Kind::CreditCode, u"610702000000012"_s, odd);

    // §6.4
    row(Kind::BankCard, u"6222020000000000000"_s, valid);
    row(Kind::BankCard, u"6217 0000 0000 0000 004"_s, valid, u"6217000000000000004"_s);
    row(Kind::BankCard, u"6225880000000001"_s, valid);
    row(Kind::BankCard, u"4111111111111111"_s, valid);
    row(Kind::BankCard, u"79927398713"_s, wrong);
    row(Kind::BankCard, u"6225880123456789"_s, odd);
    row(Kind::BankCard, u"6299990000000000004"_s, odd); // no such prefix
    row(Kind::BankCard, u"6.22202E+18"_s, wrong);
    row(Kind::BankCard, u"6222020000000000000.0"_s, wrong, u"6222020000000000000"_s);
    row(Kind::BankCard, u"62220200000000000AB"_s, wrong);
    row(Kind::Account, u"6222020000000000000_156_1"_s, valid, u"6222020000000000000"_s);
    row(Kind::Account, u"2606052309024512345"_s, valid);
    row(Kind::Account, u"user@example.com"_s, valid);
    row(Kind::Account, u"123"_s, odd);
    row(Kind::Account, u"账户一二三四五"_s, odd);

    // §6.5
    row(Kind::Phone, u"13800138000"_s, valid);
    row(Kind::Phone, u"+86 138-0013-8000"_s, valid, u"13800138000"_s);
    row(Kind::Phone, u"008613800138000"_s, valid, u"13800138000"_s);
    row(Kind::Phone, u"8613800138000"_s, valid, u"13800138000"_s);
    row(Kind::Phone, u"１３８００１３８０００"_s, valid, u"13800138000"_s);
    for (const auto* number : {u"19212345678", u"16212345678", u"17012345678", u"17401234567",
                               u"13492123456", u"16191234567"})
        row(Kind::Phone, QString::fromUtf16(number), valid);
    for (const auto* number : {u"15412345678", u"19412345678", u"16912345678", u"12345678901"})
        row(Kind::Phone, QString::fromUtf16(number), odd);
    row(Kind::Phone, u"1380013800"_s, wrong);
    row(Kind::Phone, u"(0916) 2123456"_s, valid, u"09162123456"_s);
    row(Kind::Phone, u"+86 916 2123456"_s, valid, u"09162123456"_s);
    row(Kind::Phone, u"2123456"_s, odd);
    row(Kind::Phone, u"4008001234"_s, valid);
    row(Kind::Phone, u"95588"_s, valid);
    row(Kind::Phone, u"96110"_s, valid);
    row(Kind::Phone, u"12381"_s, valid);
    row(Kind::Phone, u"110"_s, valid);
    row(Kind::Phone, u"10691234567890"_s, valid);
    row(Kind::Phone, u"1440012345678"_s, valid);
    row(Kind::Phone, u"+44 20 7946 0958"_s, valid, u"+442079460958"_s);
    row(Kind::Phone, u"00852 2123 4567"_s, valid, u"+85221234567"_s);
    row(Kind::Phone, u"张三的电话"_s, wrong);

    // §6.6
    row(Kind::Imei, u"490154203237518"_s, valid);
    row(Kind::Imei, u"352099001761481"_s, valid);
    row(Kind::Imei, u"49-015420-323751-8"_s, valid, u"490154203237518"_s);
    row(Kind::Imei, u"490154203237517"_s, wrong);
    row(Kind::Imei, u"490154203237510"_s, odd, u"490154203237518"_s);
    row(Kind::Imei, u"49015420323751"_s, valid, u"490154203237518"_s);
    row(Kind::Imei, u"4901542032375112"_s, valid, u"490154203237518"_s);
    row(Kind::Imei, u"4901542"_s, wrong);
    row(Kind::Imsi, u"460001234567890"_s, valid);
    row(Kind::Imsi, u"310150123456789"_s, odd);
    row(Kind::Imsi, u"46000123456789"_s, wrong);
    row(Kind::Imsi, u"4600"_s, wrong);
    row(Kind::Iccid, u"89860012345678901234"_s, valid);
    row(Kind::Iccid, u"8986001234567890123"_s, valid);
    row(Kind::Iccid, u"89440012345678901234"_s, odd);
    row(Kind::Iccid, u"1234"_s, wrong);
    row(Kind::Mac, u"3c-22-fb-12-34-56"_s, valid, u"3C:22:FB:12:34:56"_s);
    row(Kind::Mac, u"3c22.fb12.3456"_s, valid, u"3C:22:FB:12:34:56"_s);
    row(Kind::Mac, u"00:00:00:00:00:00"_s, odd);
    row(Kind::Mac, u"FFFFFFFFFFFF"_s, odd, u"FF:FF:FF:FF:FF:FF"_s);
    row(Kind::Mac, u"3C:22:FB"_s, wrong, u"3C22FB"_s);
    row(Kind::Device, u"GOIP-16 SN 00123"_s, valid, u"GOIP-16SN00123"_s);
    row(Kind::Device, u"A1"_s, odd);
    row(Kind::Vehicle, u"陕F·12345"_s, valid, u"陕F12345"_s);
    row(Kind::Vehicle, u"陕FD12345"_s, valid);
    row(Kind::Vehicle, u"1M8GDM9AXKP042788"_s, valid);
    row(Kind::Vehicle, u"1M8GDM9A1KP042788"_s, odd);
    row(Kind::Vehicle, u"白色面包车"_s, odd);
    row(Kind::Address, u"汉中市汉台区 中山街１２号"_s, valid, u"汉中市汉台区中山街12号"_s);
    row(Kind::Address, u"某小区"_s, odd);

    // §6.7
    row(Kind::Qq, u"10001"_s, valid);
    row(Kind::Qq, u"123456@QQ.com"_s, valid, u"123456"_s);
    row(Kind::Qq, u"012345"_s, odd);
    row(Kind::Qq, u"1234"_s, odd);
    row(Kind::Wechat, u"WXID_abc123def"_s, valid, u"wxid_abc123def"_s);
    row(Kind::Wechat, u"lin_xm-01"_s, valid);
    row(Kind::Wechat, u"+8613800138000"_s, valid, u"13800138000"_s);
    row(Kind::Wechat, u"小满"_s, odd);
    row(Kind::Telegram, u"@Ferrari_88"_s, valid, u"ferrari_88"_s);
    row(Kind::Telegram, u"https://t.me/Ferrari_88"_s, valid, u"ferrari_88"_s);
    row(Kind::Telegram, u"法拉利"_s, odd);
    row(Kind::Alipay, u"2088000000000001"_s, valid);
    row(Kind::Alipay, u"Lin@Example.com"_s, valid, u"lin@example.com"_s);
    row(Kind::Alipay, u"138 0013 8000"_s, valid, u"13800138000"_s);
    row(Kind::Alipay, u"小满"_s, odd);

    // §6.8
    row(Kind::Ip, u"8.8.8.8"_s, valid);
    row(Kind::Ip, u"008.008.008.008"_s, valid, u"8.8.8.8"_s);
    row(Kind::Ip, u"8.8.8.8:40123"_s, valid, u"8.8.8.8"_s);
    row(Kind::Ip, u"2001:4860:4860:0:0:0:0:8888"_s, valid, u"2001:4860:4860::8888"_s);
    row(Kind::Ip, u"[2001:4860:4860::8888]:443"_s, valid, u"2001:4860:4860::8888"_s);
    row(Kind::Ip, u"::ffff:8.8.8.8"_s, valid, u"8.8.8.8"_s);
    for (const auto* address : {u"10.0.0.1", u"172.31.255.1", u"192.168.1.1", u"100.64.0.1",
                                u"127.0.0.1", u"169.254.1.1", u"0.0.0.0", u"224.0.0.1",
                                u"255.255.255.255", u"203.0.113.9", u"::1", u"fe80::1", u"fd00::1"})
        row(Kind::Ip, QString::fromUtf16(address), odd);
    row(Kind::Ip, u"172.32.0.1"_s, valid);
    row(Kind::Ip, u"100.128.0.1"_s, valid);
    row(Kind::Ip, u"256.1.1.1"_s, wrong);
    row(Kind::Ip, u"1.2.3"_s, wrong);
    row(Kind::Url, u"HTTPS://Pay.Shop-Task.cn:443/a?b=1#c"_s, valid, u"pay.shop-task.cn/a?b=1"_s);
    row(Kind::Url, u"hxxp://pay[.]shop-task[.]cn/"_s, valid, u"pay.shop-task.cn"_s);
    row(Kind::Url, u"pay.shop-task.cn:8080/x"_s, valid, u"pay.shop-task.cn:8080/x"_s);
    row(Kind::Url, u"http://刷单.中国/a"_s, valid, u"xn--ycr00a.xn--fiqs8s/a"_s);
    row(Kind::Url, u"http://8.8.8.8/a"_s, valid, u"8.8.8.8/a"_s);
    row(Kind::Url, u"http://10.0.0.8/a"_s, odd, u"10.0.0.8/a"_s);
    row(Kind::Url, u"task.example.com"_s, odd);
    row(Kind::Url, u"http://"_s, wrong);
    row(Kind::App, u"com.hulian.chat"_s, valid);
    row(Kind::App, u"AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89"_s, valid,
        u"abcdef0123456789abcdef0123456789"_s);
    row(Kind::App, u"“互联”聊天"_s, odd);

    // §6.9
    row(Kind::Wallet, u"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"_s, valid);
    row(Kind::Wallet, u"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u"_s, wrong);
    row(Kind::Wallet, u"TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj"_s, valid);
    row(Kind::Wallet, u"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"_s, valid);
    row(Kind::Wallet, u"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"_s, wrong);
    row(Kind::Wallet, u"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"_s, valid);
    row(Kind::Wallet, u"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"_s, valid,
        u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s);
    row(Kind::Wallet, u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"_s, wrong);
    row(Kind::Wallet, u"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"_s, valid);
    row(Kind::Wallet, u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s, valid);
    row(Kind::Wallet, u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"_s, valid,
        u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s);
    row(Kind::Wallet, u"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s, wrong,
        u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s);
    row(Kind::Wallet, u"XYZ"_s, odd);
    row(Kind::TransactionHash, u"0x"_s + QString(64, u'A'), valid, QString(64, u'a'));
    row(Kind::TransactionHash, QString(63, u'a'), odd);

    row(Kind::Phone, u" \t\u3000"_s, wrong, u"-"_s);
}

void TestIdentifiers::checksTheVectors()
{
    QFETCH(Kind, kind);
    QFETCH(QString, raw);
    QFETCH(Validity, validity);
    QFETCH(QString, normalised);
    const IdentifierCheck check = checked(kind, raw);
    QVERIFY2(check.validity == validity, qPrintable(check.why.join(u' ')));
    QCOMPARE(check.raw, raw);
    if (normalised == u"-")
        QVERIFY(check.normalised.isEmpty());
    else
        QCOMPARE(check.normalised, normalised.isEmpty() ? raw : normalised);
    QCOMPARE(check.why.isEmpty() && validity != Validity::Valid, false);
}

void TestIdentifiers::tellsFacts_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    const auto row = [](Kind kind, const QString& raw, const QString& key, const QString& value) {
        QTest::newRow(qPrintable(raw + u' ' + key)) << kind << raw << key << value;
    };
    row(Kind::IdNumber, u"11010519491231002X"_s, u"sex"_s, u"female"_s);
    row(Kind::IdNumber, u"11010519491231002X"_s, u"birth_date"_s, u"1949-12-31"_s);
    row(Kind::IdNumber, u"11010519491231002X"_s, u"region"_s, u"北京市朝阳区"_s);
    row(Kind::IdNumber, u"440524188001010014"_s, u"sex"_s, u"male"_s);
    row(Kind::IdNumber, u"440524188001010014"_s, u"region"_s, u"广东省汕头市"_s);
    row(Kind::CreditCode, u"91610702000000019X"_s, u"region"_s, u"陕西省汉中市汉台区"_s);
    row(Kind::CreditCode, u"91350100M000100Y43"_s, u"organisation_code"_s, u"M000100Y4"_s);
    row(Kind::BankCard, u"6222020000000000000"_s, u"bank"_s, u"中国工商银行"_s);
    row(Kind::BankCard, u"6222020000000000000"_s, u"card_type"_s, u"debit"_s);
    row(Kind::BankCard, u"4111111111111111"_s, u"scheme"_s, u"Visa"_s);
    row(Kind::BankCard, u"6.22E+18"_s, u"damaged"_s, u"true"_s);
    row(Kind::Account, u"6222020000000000000-1"_s, u"dropped"_s, u"-1"_s);
    row(Kind::Phone, u"16212345678"_s, u"virtual_operator"_s, u"true"_s);
    row(Kind::Phone, u"17012345678"_s, u"virtual_operator"_s, u"true"_s);
    row(Kind::Phone, u"13800138000"_s, u"virtual_operator"_s, {});
    row(Kind::Phone, u"17401234567"_s, u"phone_type"_s, u"satellite"_s);
    row(Kind::Phone, u"95588"_s, u"phone_type"_s, u"service"_s);
    row(Kind::Ip, u"8.8.8.8:40123"_s, u"port"_s, u"40123"_s);
    row(Kind::Ip, u"100.64.3.4"_s, u"range"_s, u"cgnat"_s);
    row(Kind::Url, u"http://a.b.shop.com.cn/x"_s, u"domain"_s, u"shop.com.cn"_s);
    row(Kind::Url, u"https://a.shop.cn/x.apk"_s, u"defanged"_s, u"hxxps://a[.]shop[.]cn/x.apk"_s);
    row(Kind::Wallet, u"TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj"_s, u"chain"_s, u"tron"_s);
    row(Kind::CaseNumber, u"A6107020000002026080001"_s, u"agency"_s, u"610702000000"_s);
    row(Kind::Mac, u"02:00:00:00:00:01"_s, u"range"_s, u"random"_s);
}

void TestIdentifiers::tellsFacts()
{
    QFETCH(Kind, kind);
    QFETCH(QString, raw);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QCOMPARE(checked(kind, raw).fact(key), value);
}

void TestIdentifiers::normalisesAccounts_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<bool>("damaged");

    const auto row = [](const QString& raw, const QString& number, const QString& dropped = {},
                        bool damaged = false) {
        QTest::newRow(qPrintable(raw)) << raw << number << dropped << damaged;
    };
    row(u"6222020000000000000"_s, u"6222020000000000000"_s);
    row(u" 6222 0200 0000 0000 000\t"_s, u"6222020000000000000"_s);
    row(u"６２２２０２００００００００００００0"_s, u"6222020000000000000"_s);
    row(u"'6222020000000000000"_s, u"6222020000000000000"_s);
    row(u"=\"6222020000000000000\""_s, u"6222020000000000000"_s);
    row(u"6222020000000000000_156_1"_s, u"6222020000000000000"_s, u"_156_1"_s);
    row(u"6222020000000000000-1"_s, u"6222020000000000000"_s, u"-1"_s);
    row(u"CNYO26060523090245"_s, u"26060523090245"_s, u"CNYO"_s);
    row(u"45-012345678901234"_s, u"012345678901234"_s, u"45-"_s);
    row(u"310066-661018010012345"_s, u"310066661018010012345"_s);
    row(u"6222-0200-0000-0000-000"_s, u"6222020000000000000"_s);
    row(u"6.22E+18"_s, u"6.22E+18"_s, {}, true);
    row(u"6.222e18"_s, u"6.222E18"_s, {}, true);
    row(u"6222020000000000000.0"_s, u"6222020000000000000"_s, u".0"_s, true);
    row(u"26060523090.0"_s, u"26060523090"_s, u".0"_s, false);
    row(u"NRA260605230902"_s, u"NRA260605230902"_s);
    row(u"Lin@Example.com"_s, u"lin@example.com"_s);
    row(u"2088000000000001"_s, u"2088000000000001"_s);
    row(u" TYJCxcyEAS3UaGjpyjESJBhw56abfG46Rq\t"_s, u"TYJCxcyEAS3UaGjpyjESJBhw56abfG46Rq"_s);
    row(u"0XDAC17F958D2EE523A2206206994597C13D831EC7"_s,
        u"0xdAC17F958D2ee523a2206206994597C13D831ec7"_s);
    row(u"\u3000"_s, u""_s);
}

void TestIdentifiers::normalisesAccounts()
{
    QFETCH(QString, raw);
    QFETCH(QString, number);
    QFETCH(QString, dropped);
    QFETCH(bool, damaged);
    const AccountNumber account = normaliseAccount(raw);
    QCOMPARE(account.number, number);
    QCOMPARE(account.dropped, dropped);
    QCOMPARE(account.damaged, damaged);
    QCOMPARE(normaliseAccount(number).number, number);
}

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "test_identifiers.moc"
