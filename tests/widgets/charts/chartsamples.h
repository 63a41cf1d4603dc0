#pragma once

#include "models/reports/figures.h"

/// Small figures of an invented case.
namespace chartsamples
{

using namespace cluechain;
using namespace Qt::StringLiterals;

inline Instant at(const char* iso)
{
    return *Instant::parseIso(QString::fromLatin1(iso));
}

inline FundsFigure funds()
{
    FundsFigure figure{.subject = u"石某 江川银行 ·0417"_s};
    const auto add = [&](const char* time, qint64 in, qint64 out, qint64 balance) {
        figure.series.points.append({.at = at(time),
                                     .in = Money::fromFen(in),
                                     .out = Money::fromFen(out),
                                     .balance = Money::fromFen(balance),
                                     .row = 101 + figure.series.points.size()});
    };
    add("2026-01-13T19:42:10", 236000, 0, 247860);
    add("2026-01-13T20:15:33", 800000, 0, 1047860);
    add("2026-01-13T20:16:05", 0, 100000, 947860);
    add("2026-01-13T21:37:11", 0, 900000, 47860);
    figure.series.gaps = {{at("2026-01-13T22:00:00"), at("2026-01-13T23:00:00"), u"未调取"_s}};
    return figure;
}

inline OutcomeFigure outcome()
{
    return {.subject = u"本案"_s,
            .sums = {Money::fromFen(5236000), Money::fromFen(3620000), Money::fromFen(3120000),
                     Money::fromFen(0)},
            .payments = 5};
}

inline SuspectsFigure suspects()
{
    return {.subject = u"本案"_s,
            .suspects = {{{11},
                          u"石某"_s,
                          u"供卡人"_s,
                          u"拘留"_s,
                          CustodyTone::Held,
                          at("2026-02-14T00:00:00"),
                          u"提请批捕"_s},
                         {{12},
                          u"李某"_s,
                          u"收卡人"_s,
                          u"拘留"_s,
                          CustodyTone::Held,
                          at("2026-01-21T00:00:00"),
                          u"提请批捕"_s},
                         {{13}, u"孔某"_s, u"介绍人"_s, u"在逃"_s, CustodyTone::AtLarge, {}, {}}},
            .asOf = at("2026-01-20T09:41:55")};
}

inline LinkedCasesFigure linked()
{
    return {.subject = u"VOIP 案"_s,
            .lanes = {{{1}, u"A9901"_s, u"兴庆设备案"_s, at("2023-05-04T09:00:00")},
                      {{2}, u"A9902"_s, u"赵某被骗案"_s, at("2023-04-11T09:00:00")},
                      {{3}, u"A9903"_s, u"钱某被骗案"_s, {}}},
            .shared = {{u"设备"_s,
                        u"GOIP-32 SN8841"_s,
                        {{0, at("2023-05-03T10:00:00")}, {1, at("2023-04-10T14:00:00")}},
                        31},
                       {u"手机号"_s,
                        u"19900000417"_s,
                        {{1, at("2023-04-15T10:00:00")}, {2, at("2023-04-27T14:00:00")}},
                        32}}};
}

/// Loss, stopped and returned by month; with `series` more of them than have a name here.
inline BarsFigure bars(BarsFigure::Layout layout, int series = 3)
{
    BarsFigure figure{.subject = u"东门派出所"_s, .layout = layout};
    const QStringList names{u"损失"_s, u"止付"_s, u"返还"_s};
    for (int i = 0; i < series; ++i)
        figure.series.append(i < names.size() ? names[i] : u"类型 %1"_s.arg(i + 1));
    for (int month = 0; month < 6; ++month) {
        BarsFigure::Category category{.name = u"2025-%1"_s.arg(month + 7, 2, 10, QLatin1Char('0'))};
        for (int i = 0; i < series; ++i)
            category.values.append({.value = 1'000'000LL * (40 - 7 * month % 11) / (1 + i),
                                    .n = 3 + month,
                                    .ids = {qint64(1000 + month * 10 + i)}});
        figure.categories.append(category);
    }
    return figure;
}

/// Calls on working days, most of them on Tuesday at nine.
inline HeatFigure heat()
{
    HeatFigure figure{.subject = u"199****4401"_s};
    qint64 id = 500;
    for (int day = 1; day <= 19; ++day) {
        const QDate date(2026, 1, day);
        for (int hour = 8; hour < 21; ++hour)
            for (int n = 0; n < (day * hour) % 7; ++n)
                figure.add(Instant::fromChina(date, QTime(hour, n)), id++);
        for (int n = 0; date.dayOfWeek() == 2 && n < 16; ++n)
            figure.add(Instant::fromChina(date, QTime(9, n)), id++);
    }
    return figure;
}

inline LanesFigure lanes()
{
    using Mark = LanesFigure::Mark;
    LanesFigure figure{.subject = u"VOIP 案"_s};
    figure.lanes = {{.name = u"被害人付款"_s, .mark = Mark::Bar},
                    {.name = u"通话 号码 16"_s, .mark = Mark::Tick},
                    {.name = u"登录 飞机"_s, .mark = Mark::Circle},
                    {.name = u"设备在线"_s, .mark = Mark::Span},
                    {.name = u"措施"_s, .mark = Mark::Diamond},
                    {.name = u"文书"_s, .mark = Mark::Box}};
    const auto add = [&](int lane, const char* time, const QString& label, qint64 id) {
        figure.lanes[lane].events.append({.at = at(time), .label = label, .id = id});
    };
    add(0, "2025-11-19T10:00:00", u"丁县"_s, 701);
    add(0, "2025-11-21T11:00:00", u"甲县"_s, 702);
    add(0, "2025-12-01T15:00:00", u"丙区"_s, 703);
    for (int i = 0; i < 160; ++i)
        figure.lanes[1].events.append(
            {.at = at("2025-11-20T08:00:00").plusSeconds(qint64(i) * i * 40), .id = 800 + i});
    for (int i = 0; i < 8; ++i)
        figure.lanes[2].events.append(
            {.at = at("2025-11-19T02:00:00").plusSeconds(i * 170'000), .id = 900 + i});
    figure.lanes[3].events.append({.at = at("2025-11-20T00:00:00"),
                                   .until = at("2025-11-26T00:00:00"),
                                   .text = u"VOIP-02"_s,
                                   .id = 951});
    figure.lanes[3].events.append({.at = at("2025-11-27T12:00:00"),
                                   .until = at("2025-12-05T06:00:00"),
                                   .text = u"VOIP-02"_s,
                                   .id = 952});
    figure.lanes[3].gaps = {{at("2025-11-26T00:00:00"), at("2025-11-27T12:00:00"), u"无记录"_s}};
    add(4, "2025-12-02T16:45:00", u"立案"_s, 961);
    add(4, "2025-12-05T06:10:00", u"扣押 4 台"_s, 962);
    add(5, "2025-12-01T09:00:00", u"受案登记表"_s, 971);
    return figure;
}

/// Many identifiers shared by cases of one month, and one from two years before.
inline LinkedCasesFigure manyLinked()
{
    LinkedCasesFigure figure = linked();
    const QStringList kinds{u"手机号"_s, u"IMEI"_s, u"账号"_s, u"设备"_s};
    for (int i = 0; i < 13; ++i) {
        const qint64 day = 24 * 3600;
        figure.shared.append({kinds[i % 4],
                              u"6299049276279931%1"_s.arg(180 + i),
                              {{0, at("2023-04-20T09:00:00").plusSeconds(i * day / 3)},
                               {1 + i % 2, at("2023-04-22T09:00:00").plusSeconds(i * day / 2)}},
                              40 + i});
    }
    figure.shared.append({u"手机号"_s,
                          u"15400003071"_s,
                          {{2, at("2021-01-13T10:00:00")}, {0, at("2023-05-02T09:00:00")}},
                          60});
    return figure;
}

} // namespace chartsamples
