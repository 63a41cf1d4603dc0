#include "models/funds/refundinputs.h"

#include "models/funds/refundjson.h"
#include "models/store/recordchange.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refund)
};

qint64 idOf(QByteArrayView table, CaseId caseId, QByteArrayView what)
{
    return derivedIdValue({table, QByteArray::number(caseId.value), what});
}

} // namespace

RefundInputs refundInputs(sqlite::Database& db, CaseId caseId)
{
    RefundInputs inputs;
    sqlite::Statement settings(
        db, "SELECT ratio, loss, own_money FROM refund_setting WHERE case_id = ?");
    settings.bind(caseId);
    if (settings.step())
        inputs.settings = refundSettings({{u"ratio"_s, settings.get<QString>(0)},
                                          {u"loss"_s, settings.get<QString>(1)},
                                          {u"own_money"_s, settings.get<QString>(2)}});
    sqlite::Statement frozen(db, "SELECT number, frozen_fen FROM refund_frozen WHERE case_id = ?");
    frozen.bind(caseId);
    while (frozen.step())
        inputs.frozen.insert(frozen.get<QString>(0), frozen.get<Money>(1));
    sqlite::Statement compensated(
        db, "SELECT victim_id, amount_fen FROM refund_compensation WHERE case_id = ?");
    compensated.bind(caseId);
    while (compensated.step())
        inputs.compensated.insert(compensated.get<PersonId>(0), compensated.get<Money>(1));
    return inputs;
}

Result<> setRefundSettings(Store& store, CaseId caseId, const RefundSettings& settings)
{
    const QJsonObject keys = toJson(settings);
    return recordChange(
        store,
        {.caseId = caseId, .action = u"refund_setting.change"_s, .subject = Text::tr("Refund")},
        [&](sqlite::Database& db) {
            sqlite::Statement(
                db, "INSERT INTO refund_setting(id, case_id, ratio, loss, own_money)"
                    " VALUES(?, ?, ?, ?, ?) ON CONFLICT(case_id) DO UPDATE SET"
                    " ratio = excluded.ratio, loss = excluded.loss, own_money = excluded.own_money")
                .run(idOf("refund_setting", caseId, {}), caseId, keys["ratio"_L1].toString(),
                     keys["loss"_L1].toString(), keys["own_money"_L1].toString());
        });
}

Result<> setRefundFrozen(Store& store, CaseId caseId, const QString& number,
                         std::optional<Money> frozen)
{
    return recordChange(
        store, {.caseId = caseId, .action = u"refund_frozen.change"_s, .subject = number},
        [&](sqlite::Database& db) {
            if (!frozen)
                sqlite::Statement(db, "DELETE FROM refund_frozen WHERE case_id = ? AND number = ?")
                    .run(caseId, number);
            else
                sqlite::Statement(db,
                                  "INSERT INTO refund_frozen(id, case_id, number, frozen_fen)"
                                  " VALUES(?, ?, ?, ?) ON CONFLICT(case_id, number) DO UPDATE SET"
                                  " frozen_fen = excluded.frozen_fen")
                    .run(idOf("refund_frozen", caseId, number.toUtf8()), caseId, number, *frozen);
        });
}

Result<> setCompensation(Store& store, CaseId caseId, PersonId victim, const QString& name,
                         std::optional<Money> amount)
{
    return recordChange(
        store, {.caseId = caseId, .action = u"refund_compensation.change"_s, .subject = name},
        [&](sqlite::Database& db) {
            if (!amount)
                sqlite::Statement(
                    db, "DELETE FROM refund_compensation WHERE case_id = ? AND victim_id = ?")
                    .run(caseId, victim);
            else
                sqlite::Statement(db, "INSERT INTO refund_compensation(id, case_id, victim_id,"
                                      " amount_fen) VALUES(?, ?, ?, ?)"
                                      " ON CONFLICT(case_id, victim_id) DO UPDATE SET"
                                      " amount_fen = excluded.amount_fen")
                    .run(idOf("refund_compensation", caseId, QByteArray::number(victim.value)),
                         caseId, victim, *amount);
        });
}

std::optional<RefundRound> lastRefundRound(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(db, "SELECT id, number, at, by_name, draft FROM refund_round"
                                " WHERE case_id = ? ORDER BY number DESC LIMIT 1");
    query.bind(caseId);
    if (!query.step())
        return std::nullopt;
    return RefundRound{.id = query.get<qint64>(0),
                       .number = query.get<int>(1),
                       .at = query.get<Instant>(2),
                       .by = query.get<QString>(3),
                       .draft = QJsonDocument::fromJson(query.get<QString>(4).toUtf8()).object()};
}

Result<int> keepRefundRound(Store& store, CaseId caseId, const QJsonObject& draft)
{
    int number = 0;
    const Result<> kept = recordChange(
        store, {.caseId = caseId, .action = u"refund_round.add"_s, .subject = Text::tr("Refund")},
        [&](sqlite::Database& db) {
            number = db.value<int>(
                "SELECT coalesce(max(number), 0) + 1 FROM refund_round WHERE case_id = ?", caseId);
            sqlite::Statement(db, "INSERT INTO refund_round(id, case_id, number, at, by_name,"
                                  " draft) VALUES(?, ?, ?, ?, ?, ?)")
                .run(idOf("refund_round", caseId, QByteArray::number(number)), caseId, number,
                     Instant::now(), store.actor(),
                     QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
        });
    if (!kept)
        return tl::unexpected(kept.error());
    return number;
}

} // namespace cluechain
