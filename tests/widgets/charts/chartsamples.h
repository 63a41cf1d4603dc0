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

} // namespace chartsamples
