#include "models/reports/accountmoney.h"

#include "models/core/mask.h"
#include "models/funds/accountlots.h"
#include "models/funds/accountseries.h"
#include "models/reports/casecharts.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountMoney)
};

QString whyItRests(RestReason reason)
{
    switch (reason) {
    case RestReason::Balance:
        return Text::tr("On the account, by its statement");
    case RestReason::StatementMissing:
        return Text::tr("No statement of that time");
    case RestReason::Hub:
        return Text::tr("Mixed at a payment company");
    case RestReason::Merchant:
        return Text::tr("Spent in a shop");
    case RestReason::Victim:
        return Text::tr("Reached a victim");
    case RestReason::Cash:
        return Text::tr("Withdrawn in cash");
    case RestReason::Fee:
        return Text::tr("Fee");
    case RestReason::Break:
        return Text::tr("Left unseen: the balance does not follow");
    case RestReason::Limit:
        return Text::tr("Not followed further");
    }
    return {};
}

QString victimName(const Ledger& ledger, quint32 origin, const Masking& masking)
{
    return masking.name(ledger.victims()[ledger.payments()[origin].victim].name);
}

LotRow lotRow(const Ledger& ledger, const AccountLot& lot, const Masking& masking)
{
    const LedgerRow& row = ledger.row(lot.transfer);
    const TransferIndex payment = ledger.payments()[lot.origin].transfer;
    LotRow out{.transfer = ledger.id(lot.transfer),
               .at = Instant::fromMicroseconds(row.atUs),
               .isIn = lot.isIn,
               .victim = victimName(ledger, lot.origin, masking),
               .paidAt = Instant::fromMicroseconds(ledger.row(payment).atUs),
               .amount = Money::fromFen(lot.fen),
               .there = Money::fromFen(lot.thereFen)};
    const AccountIndex peer = lot.isIn ? row.from : row.to;
    if (peer == nobody) {
        const auto end = endOf(ledger, lot.transfer, true);
        out.peer = end && *end != RestReason::StatementMissing ? whyItRests(*end) : QString();
        return out;
    }
    const LedgerAccount& other = ledger.account(peer);
    out.peerAccount = AccountId{std::max<qint64>(0, other.id)};
    out.peer = masking.name(other.holder);
    out.peerNumber = masking.account(other.number);
    return out;
}

} // namespace

AccountTrace accountTrace(const CaseFlow& flow, TraceMethod method, qint64 account,
                          const Masking& masking)
{
    const Ledger& ledger = flow.ledger;
    const Trace& trace = flow.traces[size_t(method)];
    const AccountIndex index = ledger.findAccount(account);
    if (index == nobody)
        return {};
    const AccountLots lots = accountLots(ledger, trace, index);
    const TracedAccount* reached = trace.find(index);
    AccountTrace out{.level = reached ? reached->level : 0,
                     .in = Money::fromFen(lots.inFen()),
                     .out = Money::fromFen(lots.outFen()),
                     .rests = Money::fromFen(lots.restsFen()),
                     .broken = Money::fromFen(lots.brokenFen())};
    for (const AccountLot& lot : lots.lots) {
        out.lots.append(lotRow(ledger, lot, masking));
        out.lots.last().id = out.lots.size();
        if (ledger.account(index).victim >= 0) // a victim's account keeps no lots
            out.lots.last().there.reset();
    }
    for (const OriginOnAccount& origin : lots.origins) {
        const LedgerPayment& payment = ledger.payments()[origin.origin];
        const LedgerRow& paid = ledger.row(payment.transfer);
        WhoseRow row{.id = out.whose.size() + 1,
                     .payment = payment.id,
                     .victim = victimName(ledger, origin.origin, masking),
                     .paidAt = Instant::fromMicroseconds(paid.atUs),
                     .paid = Money::fromFen(paid.fen),
                     .in = Money::fromFen(origin.inFen),
                     .out = Money::fromFen(origin.outFen),
                     .rests = Money::fromFen(origin.restsFen),
                     .broken = Money::fromFen(origin.brokenFen),
                     .why = origin.restsFen != 0 ? whyItRests(origin.reason) : QString()};
        for (const TransferIndex transfer : origin.transfers)
            row.transfers.append(ledger.id(transfer));
        out.whose.append(row);
    }
    return out;
}

AccountMoney accountMoney(sqlite::Database& db, CaseId caseId, const AccountSummary& account,
                          const Masking& masking)
{
    AccountMoney money{.account = account};
    const AccountId id = account.id;
    sqlite::Statement query(db, "SELECT number, is_card, holder_id_number FROM account"
                                " WHERE identity_id = ?1 ORDER BY id <> ?1, number");
    query.bind(id.value);
    while (query.step()) {
        if (money.numbers.isEmpty())
            money.kind = query.get<bool>(1) ? Text::tr("Card") : Text::tr("Account");
        if (money.holderId.isEmpty())
            money.holderId = masking.idNumber(query.get<QString>(2));
        money.numbers.append(masking.account(query.get<QString>(0)));
    }
    sqlite::Statement record(db, "SELECT r.type FROM account_record r JOIN account a"
                                 "  ON a.id IN (r.card_id, r.account_id)"
                                 " WHERE a.identity_id = ?1 AND r.case_id = ?2 AND r.type <> ''"
                                 " LIMIT 1");
    record.bind(id.value, caseId);
    if (record.step())
        money.kind += u" · "_s + record.get<QString>(0);
    // An account that no file knows stands for itself, below 0.
    sqlite::Statement named(db, "SELECT id FROM case_account WHERE case_id = ?2 AND (id = -?1 OR"
                                " number IN (SELECT number FROM account WHERE identity_id = ?1))");
    named.bind(id.value, caseId);
    while (named.step())
        money.named.append(named.get<CaseAccountId>(0));
    const QList<AccountMovement> movements = accountMovements(db, caseId, id);
    money.figure = {.subject = accountTitle(account, masking), .series = accountSeries(movements)};
    money.figure.focus = busiestSpan(money.figure.series);
    money.figure.index = indexOf(money.figure);
    money.coverage = statementCoverage(db, caseId, id, movements);
    money.parties = counterparties(db, movements);
    for (Counterparty& party : money.parties) {
        party.name = masking.name(party.name);
        party.number = masking.account(party.number);
    }
    money.account.holder = masking.isOn() && account.isVictims ? maskName(account.holder)
                                                               : masking.name(account.holder);
    money.account.number = masking.account(account.number);
    return money;
}

} // namespace cluechain
