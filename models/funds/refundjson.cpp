#include "models/funds/refundjson.h"

#include "models/core/identifiers.h"
#include "models/funds/tracejson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refund)
};

struct Line {
    QString key = {};
    qint64 fen = 0;
};

/// Lines of a text and whole fen, a header in front left out.
Result<QList<Line>> readLines(const QByteArray& csv)
{
    QList<Line> out;
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        QStringList cells = line.split(u',');
        for (QString& cell : cells)
            cell = cell.trimmed().remove(u'"');
        bool isNumber = false;
        const qint64 fen = cells.size() == 2 ? cells[1].toLongLong(&isNumber) : 0;
        const bool isHeader =
            i == 0 && cells.size() == 2 && !cells[1].isEmpty() &&
            std::none_of(cells[1].begin(), cells[1].end(), [](QChar c) { return c.isDigit(); });
        if (isHeader)
            continue;
        if (!isNumber || fen < 0 || cells[0].isEmpty())
            return failure(Text::tr("Line %1 is not a number, a comma and whole fen: %2")
                               .arg(i + 1)
                               .arg(line));
        out.append({cells[0], fen});
    }
    return out;
}

QJsonObject claimJson(const Ledger& ledger, const RefundClaim& claim)
{
    const LedgerVictim& victim = ledger.victims()[claim.victim];
    const double remainder =
        claim.shareOf == 0 ? 0.0 : double(claim.remainder) / double(claim.shareOf);
    return {
        {u"id_number"_s, victim.idNumber},    {u"name"_s, victim.name},
        {u"L_fen"_s, claim.lossFen},          {u"C_fen"_s, claim.compensatedFen},
        {u"N_fen"_s, claim.netFen},           {u"traced_fen"_s, claim.tracedFen},
        {u"refund_fen"_s, claim.refundFen},   {u"remainder"_s, std::round(remainder * 1e6) / 1e6},
        {u"rounded_up"_s, claim.isRoundedUp}, {u"capped"_s, claim.isCapped}};
}

QJsonObject depositJson(const Ledger& ledger, const RefundDeposit& deposit)
{
    const LedgerRow& row = ledger.row(deposit.transfer);
    QJsonObject shares;
    for (const VictimShare& share : deposit.byVictim)
        shares[victimKey(ledger.victims()[share.victim])] = share.fen;
    return {{u"at"_s, Instant::fromMicroseconds(row.atUs).toIso()},
            {u"from"_s, row.from == nobody ? QString() : ledger.account(row.from).number},
            {u"fen"_s, row.fen},
            {u"traced_fen"_s, deposit.tracedFen},
            {u"by_victim"_s, shares}};
}

} // namespace

QJsonObject toJson(const RefundSettings& settings)
{
    return {{u"ratio"_s, settings.ratio == RefundSettings::Ratio::OfAllLosses ? u"of_all_losses"_s
                                                                              : u"of_frozen"_s},
            {u"loss"_s, settings.loss == RefundSettings::Loss::ReachedAccount ? u"reached_account"_s
                                                                              : u"total"_s},
            {u"own_money"_s, settings.ownMoney == RefundSettings::OwnMoney::LeftOut
                                 ? u"left_out"_s
                                 : u"in_base"_s}};
}

RefundSettings refundSettings(const QJsonObject& json)
{
    return {.ratio = json["ratio"_L1] == "of_frozen"_L1 ? RefundSettings::Ratio::OfFrozen
                                                        : RefundSettings::Ratio::OfAllLosses,
            .loss = json["loss"_L1] == "total"_L1 ? RefundSettings::Loss::Total
                                                  : RefundSettings::Loss::ReachedAccount,
            .ownMoney = json["own_money"_L1] == "in_base"_L1 ? RefundSettings::OwnMoney::InBase
                                                             : RefundSettings::OwnMoney::LeftOut};
}

QJsonObject refundJson(const Ledger& ledger, const RefundDraft& draft,
                       const TraceSettings& traceSettings)
{
    QJsonArray accounts;
    for (const RefundAccount& account : draft.accounts) {
        QJsonArray claims;
        for (const RefundClaim& claim : account.claims)
            claims.append(claimJson(ledger, claim));
        QJsonArray deposits;
        for (const RefundDeposit& deposit : account.deposits)
            deposits.append(depositJson(ledger, deposit));
        accounts.append(QJsonObject{{u"number"_s, ledger.account(account.account).number},
                                    {u"frozen_fen"_s, account.frozenFen},
                                    {u"basis"_s, keyOf(account.basis)},
                                    {u"own_fen"_s, account.ownFen},
                                    {u"deposits"_s, deposits},
                                    {u"victims"_s, claims},
                                    {u"stays_frozen_fen"_s, account.staysFrozenFen}});
    }
    QJsonArray victims;
    for (const RefundVictim& v : draft.victims) {
        const LedgerVictim& victim = ledger.victims()[v.victim];
        victims.append(QJsonObject{{u"id_number"_s, victim.idNumber},
                                   {u"name"_s, victim.name},
                                   {u"paid_fen"_s, v.paidFen},
                                   {u"C_fen"_s, v.compensatedFen},
                                   {u"N_fen"_s, v.netFen},
                                   {u"refund_fen"_s, v.refundFen},
                                   {u"shortfall_fen"_s, v.netFen - v.refundFen}});
    }
    QJsonObject settings = toJson(draft.settings);
    settings[u"trace"_s] = toJson(traceSettings);
    return {{u"accounts"_s, accounts}, {u"victims"_s, victims}, {u"settings"_s, settings}};
}

Result<std::vector<FrozenAccount>> readFrozen(sqlite::Database& db, CaseId caseId,
                                              const Ledger& ledger, const QByteArray& csv)
{
    const Result<QList<Line>> lines = readLines(csv);
    if (!lines)
        return tl::unexpected(lines.error());
    sqlite::Statement identity(db,
                               "SELECT identity_id FROM account WHERE case_id = ? AND number = ?");
    std::vector<FrozenAccount> out;
    QStringList unknown;
    for (const Line& line : *lines) {
        identity.bind(caseId, normaliseAccount(line.key).number);
        const AccountIndex account =
            identity.step() ? ledger.findAccount(identity.get<qint64>(0)) : nobody;
        if (account == nobody)
            unknown.append(line.key);
        else if (std::any_of(out.begin(), out.end(),
                             [account](const auto& f) { return f.account == account; }))
            return failure(Text::tr("The account %1 stands there twice.").arg(line.key));
        else
            out.push_back({account, line.fen});
    }
    if (!unknown.isEmpty())
        return failure(Text::tr("The case knows no account %1: import its statement or enter the "
                                "payment first.")
                           .arg(unknown.join(u", "_s)));
    return out;
}

Result<QHash<quint32, qint64>> readCompensations(const Ledger& ledger, const QByteArray& csv)
{
    const Result<QList<Line>> lines = readLines(csv);
    if (!lines)
        return tl::unexpected(lines.error());
    QHash<quint32, qint64> out;
    for (const Line& line : *lines) {
        const auto victims = ledger.victims();
        const auto found = std::find_if(victims.begin(), victims.end(), [&](const auto& victim) {
            return victimKey(victim).compare(line.key, Qt::CaseInsensitive) == 0;
        });
        if (found == victims.end())
            return failure(Text::tr("The case has no victim %1.").arg(line.key));
        out[quint32(found - victims.begin())] += line.fen;
    }
    return out;
}

} // namespace cluechain
