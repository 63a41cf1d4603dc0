#include "models/core/columnfilter.h"
#include "models/core/instant.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;
using Kind = ColumnFilter::Kind;

Q_DECLARE_METATYPE(cluechain::ColumnFilter::Kind)

namespace
{

constexpr qint64 open = std::numeric_limits<qint64>::min();

qint64 us(int month, int day, int hour = 0, int minute = 0, int year = 2026)
{
    return Instant::fromChina(QDate(year, month, day), QTime(hour, minute)).microseconds();
}

} // namespace

class TestColumnFilter : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QString>("text");
        const auto row = [](Kind kind, const QString& typed, qint64 least, qint64 most,
                            const QString& text) {
            QTest::newRow(qPrintable(typed)) << kind << typed << least << most << text;
        };
        row(Kind::Money, u">=1000"_s, 100000, open, u"≥ 1000"_s);
        row(Kind::Money, u"≥ 1,000.50"_s, 100050, open, u"≥ 1,000.50"_s);
        row(Kind::Money, u"＞5"_s, 501, open, u"> 5"_s);
        row(Kind::Money, u"<=5万"_s, open, 5000000, u"≤ 5万"_s);
        row(Kind::Money, u"< 0.01"_s, open, 0, u"< 0.01"_s);
        row(Kind::Money, u"10-20"_s, 1000, 2000, u"10 – 20"_s);
        row(Kind::Money, u"-20 – -10"_s, -2000, -1000, u"-20 – -10"_s);
        row(Kind::Money, u"8.80"_s, 880, 880, u"8.80"_s);
        row(Kind::Number, u"3 至 7"_s, 3, 7, u"3 – 7"_s);
        row(Kind::Time, u"01-19"_s, us(1, 19), us(1, 20) - 1, u"01-19"_s);
        row(Kind::Time, u"2025"_s, us(1, 1, 0, 0, 2025), us(1, 1) - 1, u"2025"_s);
        row(Kind::Time, u"2026-01"_s, us(1, 1), us(2, 1) - 1, u"2026-01"_s);
        row(Kind::Time, u"01-19 14:00 – 15:00"_s, us(1, 19, 14), us(1, 19, 15, 1) - 1,
            u"01-19 14:00 – 15:00"_s);
        row(Kind::Time, u"01-19 - 01-20"_s, us(1, 19), us(1, 21) - 1, u"01-19 – 01-20"_s);
        row(Kind::Time, u"2026-01-19~2026-01-20"_s, us(1, 19), us(1, 21) - 1,
            u"2026-01-19 – 2026-01-20"_s);
        row(Kind::Time, u"≥ 1月19日 14:00"_s, us(1, 19, 14), open, u"≥ 1月19日 14:00"_s);
        row(Kind::Time, u"≤2026-01-19"_s, open, us(1, 20) - 1, u"≤ 2026-01-19"_s);
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, typed);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QFETCH(QString, text);
        const auto filter = parseFilter(kind, u"c"_s, typed, 2026);
        QVERIFY(filter);
        QCOMPARE(filter->least.value_or(open), least);
        QCOMPARE(filter->most.value_or(open), most);
        QCOMPARE(filter->text, text);
        QCOMPARE(filterFromJson(toJson(*filter)), *filter);
        QCOMPARE(parseFilter(kind, u"c"_s, filter->text, 2026), filter);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << Kind::Text << u"  "_s;
        QTest::newRow("words for money") << Kind::Money << u"many"_s;
        QTest::newRow("half a bound") << Kind::Money << u"≥"_s;
        QTest::newRow("backwards") << Kind::Number << u"9 – 5"_s;
        QTest::newRow("no such day") << Kind::Time << u"02-30"_s;
        QTest::newRow("no such hour") << Kind::Time << u"02-03 25:00"_s;
        QTest::newRow("no date") << Kind::Time << u"14:00"_s;
        QTest::newRow("too much") << Kind::Money << u"92233720368547758亿"_s;
    }

    void refusesTheRest()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, typed);
        QVERIFY(!parseFilter(kind, u"c"_s, typed, 2026));
    }

    void keepsChoices()
    {
        const ColumnFilter filter{
            .column = u"type"_s, .kind = Kind::Choice, .values = {u"F01"_s, u"F02"_s}};
        QCOMPARE(filterFromJson(toJson(filter)), filter);
    }
};

QTEST_APPLESS_MAIN(TestColumnFilter)
#include "test_columnfilter.moc"
