#include "models/intake/layout.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

std::optional<HeaderMatch> match(const QStringList& header, const Layout* only = nullptr)
{
    std::vector<std::string> texts;
    for (const QString& cell : header)
        texts.push_back(cell.toStdString());
    const std::vector<std::string_view> cells(texts.begin(), texts.end());
    return LayoutSet::builtIn().match(cells, only);
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyLayoutKnowsItsOwnHeader_data()
    {
        QTest::addColumn<QString>("id");
        for (const Layout& layout : LayoutSet::builtIn().layouts())
            QTest::newRow(qPrintable(layout.id)) << layout.id;
    }

    void everyLayoutKnowsItsOwnHeader()
    {
        QFETCH(QString, id);
        const Layout* layout = LayoutSet::builtIn().find(id);
        QVERIFY(layout);
        const auto found = match(layout->header, layout->isLabels ? layout : nullptr);
        QVERIFY(found);
        QVERIFY(found->isEnough);
        QCOMPARE(found->layout->id, id);
    }

    void paddingAndTabsDoNotMatter()
    {
        QStringList header;
        for (const QString& name : LayoutSet::builtIn().find(u"1B"_s)->header)
            header += u"\t "_s + name + u"\u00A0"_s;
        QCOMPARE(match(header)->layout->id, u"1B"_s);
    }

    void aliasesAndAnotherOrderAreUnderstood()
    {
        const auto found = match({u"本方卡号"_s, u"记账日期"_s, u"交易时间"_s, u"借贷标志"_s,
                                  u"发生额"_s, u"余额"_s, u"对方账号"_s, u"对方名称"_s, u"摘要"_s});
        QVERIFY(found && found->isEnough);
        QCOMPARE(found->columns[size_t(Role::Card)], std::vector<int>{0});
        QCOMPARE(found->columns[size_t(Role::Date)], std::vector<int>{1});
        QCOMPARE(found->columns[size_t(Role::Amount)], std::vector<int>{4});
        QCOMPARE(found->columns[size_t(Role::PeerAccount)], std::vector<int>{6});
    }

    void otherTablesAreNoStatements()
    {
        QVERIFY(!match({u"类型"_s, u"值"_s, u"关联人"_s, u"来源"_s}));
        const auto calls = match({u"序号"_s, u"通话类型"_s, u"本机号码"_s, u"对方号码"_s,
                                  u"呼叫开始时间"_s, u"呼叫时长"_s, u"群组名称"_s});
        QVERIFY(!calls || calls->layout->kind == TableKind::Calls);
        const auto known =
            match({u"交易卡号"_s, u"交易时间"_s, u"交易金额"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QVERIFY(known && !known->isEnough); // three known names among seven
    }

    void onlyTheChosenLayoutIsTried()
    {
        const Layout* accounts = LayoutSet::builtIn().find(u"1a_accounts"_s);
        const auto found = match(LayoutSet::builtIn().find(u"1A29"_s)->header, accounts);
        QVERIFY(!found || !found->isEnough);
    }

    void flagsAreReadByTheSetOfTheirValues_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("in");
        QTest::addColumn<QStringList>("out");

        QTest::newRow("words") << QStringList{u"进"_s, u"出"_s} << QStringList{u"进"_s}
                               << QStringList{u"出"_s};
        QTest::newRow("0/1") << QStringList{u"0"_s, u"1"_s} << QStringList{u"1"_s}
                             << QStringList{u"0"_s};
        QTest::newRow("1/2") << QStringList{u"1"_s, u"2"_s} << QStringList{u"2"_s}
                             << QStringList{u"1"_s};
        QTest::newRow("a lone 1") << QStringList{u"1"_s} << QStringList{} << QStringList{};
        QTest::newRow("a lone 0") << QStringList{u"0"_s} << QStringList{} << QStringList{u"0"_s};
        QTest::newRow("a lone 2") << QStringList{u"2"_s} << QStringList{u"2"_s} << QStringList{};
        QTest::newRow("0/1/2") << QStringList{u"0"_s, u"1"_s, u"2"_s} << QStringList{}
                               << QStringList{};
        QTest::newRow("others") << QStringList{u"贷"_s, u"借"_s, u"其它"_s, u"O"_s, QString()}
                                << QStringList{u"贷"_s} << QStringList{u"借"_s};
        QTest::newRow("1 among words")
            << QStringList{u"C"_s, u"D"_s, u"1"_s} << QStringList{u"C"_s} << QStringList{u"D"_s};
    }

    void flagsAreReadByTheSetOfTheirValues()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, in);
        QFETCH(QStringList, out);
        const auto found =
            LayoutSet::builtIn().directionsOf(QSet<QString>(words.begin(), words.end()));
        QCOMPARE(found.size(), in.size() + out.size());
        for (const QString& word : in)
            QCOMPARE(found.value(word), Direction::In);
        for (const QString& word : out)
            QCOMPARE(found.value(word), Direction::Out);
    }

    void knowsTotals()
    {
        const LayoutSet& set = LayoutSet::builtIn();
        QVERIFY(set.isTotal("\t合计"));
        QVERIFY(set.isTotal("总计："));
        QVERIFY(!set.isTotal("合计部"));
        QVERIFY(!set.isTotal(""));
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "test_layout.moc"
