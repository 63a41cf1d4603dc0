#include "models/reports/figures.h"
#include "models/reports/figuretable.h"
#include "models/reports/maskedfigure.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestFigures : public QObject
{
    Q_OBJECT

private:
    static BarsFigure bars(int series)
    {
        BarsFigure figure{.subject = u"S"_s, .unit = BarsFigure::Unit::Count};
        BarsFigure::Category category{.name = u"2026-01"_s};
        for (int i = 0; i < series; ++i) {
            figure.series.append(u"s%1"_s.arg(i));
            category.values.append({.value = i + 1, .n = 1, .ids = {i}});
        }
        figure.categories = {category};
        return figure;
    }

private slots:
    void foldsSeriesAfterTheEighth()
    {
        QCOMPARE(withFewSeries(bars(8)).series.size(), 8);
        const BarsFigure few = withFewSeries(bars(11));
        QCOMPARE(few.series.size(), 9);
        const auto& values = few.categories.first().values;
        QCOMPARE(values.size(), 9);
        QCOMPARE(values.last().value, 9 + 10 + 11);
        QCOMPARE(values.last().n, 3);
        QCOMPARE(values.last().ids, (QList<qint64>{8, 9, 10}));
    }

    void countsByChinasDaysAndHours()
    {
        HeatFigure figure;
        figure.add(Instant::fromChina(QDate(2026, 1, 19), QTime(0, 30)), 1); // a Monday
        figure.add(Instant::fromChina(QDate(2026, 1, 25), QTime(23, 59)), 2);
        QCOMPARE(figure.days[0][0].ids, QList<qint64>{1});
        QCOMPARE(figure.days[6][23].ids, QList<qint64>{2});
        QCOMPARE(figure.total(), 2);
        QCOMPARE(figure.most(), 1);
        QVERIFY(summary(figure).contains(hourOfWeek(0, 0)));
        QCOMPARE(hourOfWeek(6, 23), u"Sun 23:00–24:00"_s);
    }

    void saysEveryFigureInASentenceAndATable()
    {
        const auto noon = Instant::fromChina(QDate(2026, 1, 19), QTime(12, 0));
        LanesFigure lanes{.subject = u"S"_s, .lanes = {{.name = u"Calls"_s}}};
        lanes.lanes[0].events = {{.at = noon, .label = u"a"_s, .id = 1},
                                 {.at = noon.plusSeconds(60), .until = noon.plusSeconds(90)}};
        lanes.lanes[0].gaps = {{noon, noon.plusSeconds(10), u"why"_s}};
        QVERIFY(summary(lanes).contains(u"Calls 2"_s));
        QVERIFY(summary(lanes).contains(u"2026-01-19 12:01:00"_s));
        const auto table = tableOf(lanes, 1);
        QCOMPARE(table.rows.size(), 1);
        QVERIFY(table.note.contains(u"1 of 2"_s) && table.note.contains(u"why"_s));

        QVERIFY(summary(bars(2)).contains(u"s1 2"_s));
        QCOMPARE(tableOf(bars(2)).rows.first().cells, (QStringList{u"2026-01"_s, u"1"_s, u"2"_s}));
        QVERIFY(isEmpty(BarsFigure()) && isEmpty(HeatFigure()) && isEmpty(LanesFigure()));
        QVERIFY(!summary(BarsFigure()).isEmpty() && !summary(HeatFigure()).isEmpty() &&
                !summary(LanesFigure()).isEmpty());
        HeatFigure heat;
        heat.add(noon, 1);
        QCOMPARE(tableOf(heat).rows.size(), 24);
        QCOMPARE(tableOf(heat).rows[12].cells[1], u"1"_s);
    }

    void masksEveryNameAndNumber()
    {
        const Masking masking({u"林某某"_s});
        LinkedCasesFigure linked{
            .subject = u"林某某被骗案"_s,
            .lanes = {{.name = u"林某某被骗案"_s}},
            .shared = {{.kind = u"手机号"_s, .value = u"19900000417"_s, .kindKey = u"phone"_s}}};
        const auto hidden = std::get<LinkedCasesFigure>(masked(linked, masking));
        QVERIFY(!hidden.subject.contains(u"林某某"_s));
        QVERIFY(!hidden.lanes[0].name.contains(u"林某某"_s));
        QCOMPARE(hidden.shared[0].value, u"199****0417"_s);
        QCOMPARE(std::get<LinkedCasesFigure>(masked(linked, {})).subject, linked.subject);
    }

    void sumsALongSeriesByItsIndex()
    {
        FundsFigure figure{.subject = u"S"_s};
        for (int i = 0; i < 1000; ++i)
            figure.series.points.append(
                {.at = Instant::fromMicroseconds(i), .in = Money::fromFen(1)});
        const QString plain = summary(figure);
        figure.index = indexOf(figure);
        QCOMPARE(summary(figure), plain);
        QVERIFY(plain.contains(u"in 10.00 yuan"_s));
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "test_figures.moc"
