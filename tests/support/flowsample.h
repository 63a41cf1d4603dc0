#pragma once

#include "models/funds/flowfigure.h"

/// A company that was told by a false director to pay 192 万, and where it went: invented.
namespace flowsample
{

using namespace cluechain;
using namespace Qt::StringLiterals;

enum Card { Victim, Qituo, Duan, Miao, Taiqi, Ning, Haisheng, Wen, Hua, Bao, Atm, Shi, Pi, Shops };

inline FlowFigure flow()
{
    using Kind = FlowFigure::Kind;
    FlowFigure figure{.victims = {u"瑞衡贸易"_s}};
    const auto card = [&figure](qint64 account, Kind kind, const QString& name, const QString& bank,
                                const QString& tail, int column, qint64 left = 0, qint64 held = 0) {
        figure.nodes.append({.account = account,
                             .kind = kind,
                             .name = name,
                             .bank = bank,
                             .tail = tail,
                             .column = column,
                             .resting = {Money::fromFen(left * 100), Money::fromFen(held * 100)}});
    };
    card(1, Kind::Victim, u"瑞衡贸易"_s, u"长河银行"_s, u"8801"_s, 0);
    card(2, Kind::Organisation, u"启拓商贸"_s, u"江川银行"_s, u"3305"_s, 1, 90'000, 90'000);
    card(3, Kind::Account, u"段某"_s, u"云和银行"_s, u"0417"_s, 2, 80'000, 80'000);
    card(4, Kind::Account, u"苗某"_s, u"江川银行"_s, u"7720"_s, 2);
    card(5, Kind::Organisation, u"泰启建材"_s, u"岚山商行"_s, u"9012"_s, 2, 40'000, 40'000);
    card(6, Kind::Gap, u"宁某"_s, u"东岭农商"_s, u"2256"_s, 2, 450'000);
    card(0, Kind::Hub, u"海晟支付"_s, {}, {}, 3);
    card(8, Kind::Account, u"温某"_s, u"东岭农商"_s, u"6108"_s, 3, 70'000, 70'000);
    card(9, Kind::Account, u"花某"_s, u"云和银行"_s, u"3391"_s, 3, 70'000);
    card(10, Kind::Account, u"鲍某"_s, u"岚山商行"_s, u"5573"_s, 3, 100'000, 100'000);
    card(0, Kind::Cash, {}, {}, {}, 4);
    card(12, Kind::Account, u"时某"_s, u"江川银行"_s, u"1184"_s, 4, 328'000, 200'000);
    card(13, Kind::Gap, u"皮某"_s, u"长河银行"_s, u"4046"_s, 4, 370'000);
    card(0, Kind::Merchant, {}, {}, {}, 5);

    Instant at = Instant::fromChina(QDate(2026, 1, 19), QTime(14, 4, 18));
    const auto band = [&](int from, int to, qint64 yuan, qint64 other = 0) {
        const Money traced = Money::fromFen(yuan * 100);
        figure.bands.append({.from = from,
                             .to = to,
                             .traced = traced,
                             .other = Money::fromFen(other * 100),
                             .byVictim = {traced},
                             .steps = {{.transfer = 1 + figure.bands.size(),
                                        .at = at,
                                        .traced = traced,
                                        .byVictim = {traced}}}});
        figure.nodes[to].received += traced;
        at = at.plusSeconds(100);
    };
    band(Victim, Qituo, 1'920'000);
    band(Qituo, Duan, 500'000);
    band(Qituo, Miao, 480'000);
    band(Qituo, Taiqi, 400'000);
    band(Qituo, Ning, 450'000);
    band(Duan, Haisheng, 120'000);
    band(Duan, Wen, 300'000);
    band(Miao, Wen, 150'000);
    band(Miao, Hua, 330'000);
    band(Taiqi, Hua, 100'000);
    band(Taiqi, Bao, 260'000, 30'000);
    band(Wen, Atm, 180'000);
    band(Wen, Shi, 200'000);
    band(Hua, Shi, 150'000);
    band(Hua, Pi, 210'000);
    band(Bao, Pi, 160'000);
    band(Shi, Shops, 22'000);
    figure.paid = figure.nodes[Victim].received = Money::fromFen(192'000'000);
    return figure;
}

} // namespace flowsample
