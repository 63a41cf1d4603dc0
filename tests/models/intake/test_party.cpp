#include "models/intake/party.h"

#include <QTest>

using namespace cluechain;

class TestParty : public QObject
{
    Q_OBJECT

private slots:
    void cellsNameNumberNameAndBank_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bank");

        const auto add = [](const char* cell, const char* number, const char* name,
                            const char* bank) {
            QTest::newRow(cell) << QByteArray(cell) << QByteArray(number) << QByteArray(name)
                                << QByteArray(bank);
        };
        add("2088000000000011(石某甲)", "2088000000000011", "石某甲", "");
        add("2088000000000011（石某甲）", "2088000000000011", "石某甲", "");
        add("demo@example.com(示例)", "demo@example.com", "示例", "");
        add("(示例银行)6299000012345678903", "6299000012345678903", "", "示例银行");
        add("（示例银行）6299000012345678903", "6299000012345678903", "", "示例银行");
        add("石某甲(示例银行)(6299000012345678903)", "6299000012345678903", "石某甲", "示例银行");
        add("石某甲（示例银行）（6299000012345678903）", "6299000012345678903", "石某甲",
            "示例银行");
        add("石某甲(6299000012345678903)", "6299000012345678903", "石某甲", "");
        add("石某甲 66666666666666", "66666666666666", "石某甲", "");
        add("示例公积金管理中心1111111111", "1111111111", "示例公积金管理中心", "");
        add("6299000012345678903", "6299000012345678903", "", "");
        add("微信支付示例一卡通", "", "微信支付示例一卡通", "");
        add("示例店(城东)", "", "示例店(城东)", "");
        add("--", "", "", "");
        add("", "", "", "");
        add(")", ")", "", "");
        add("(", "(", "", "");
    }

    void cellsNameNumberNameAndBank()
    {
        QFETCH(QByteArray, cell);
        const Party party = readParty({cell.constData(), size_t(cell.size())});
        const auto bytes = [](std::string_view text) {
            return QByteArray(text.data(), qsizetype(text.size()));
        };
        QTEST(bytes(party.number), "number");
        QTEST(bytes(party.name), "name");
        QTEST(bytes(party.bank), "bank");
    }
};

QTEST_APPLESS_MAIN(TestParty)
#include "test_party.moc"
