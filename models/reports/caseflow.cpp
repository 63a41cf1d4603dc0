#include "models/reports/caseflow.h"

#include "models/cases/casefigures.h"
#include "models/funds/flowoftrace.h"
#include "models/funds/loadledger.h"
#include "models/jobs/endedaside.h"

namespace cluechain
{

namespace
{

QHash<qint64, Money> heldOnIdentities(sqlite::Database& db, CaseId caseId, Instant now)
{
    QHash<qint64, Money> held;
    const QHash<QString, Money> controlled = controlledOnAccounts(db, caseId, now);
    for (auto account = controlled.begin(); account != controlled.end(); ++account) {
        const auto identity = db.value<qint64>("SELECT coalesce((SELECT identity_id FROM account"
                                               " WHERE case_id = ? AND number = ?), 0)",
                                               caseId, account.key());
        if (identity != 0)
            held[identity] += account.value();
    }
    return held;
}

} // namespace

Result<std::shared_ptr<const CaseFlow>> followMoney(sqlite::Database& db, CaseId caseId,
                                                    Instant now, const JobControl& control)
{
    Result<Ledger> ledger = loadLedger(db, caseId, control);
    if (!ledger)
        return tl::unexpected<Error>(ledger.error());
    CaseFlow flow;
    flow.ledger = std::move(*ledger);
    for (const TraceMethod method : traceMethods) {
        Result<Trace> trace = traceFunds(flow.ledger, method, {}, control.stop);
        if (!trace)
            return tl::unexpected<Error>(trace.error());
        flow.traces[size_t(method)] = std::move(*trace);
    }
    flow.held = heldOnIdentities(db, caseId, now);
    return endedAside(std::move(flow));
}

FlowFigure flowFigure(const CaseFlow& flow, TraceMethod method, const Masking& masking)
{
    FlowFigure figure = flowOfTrace(flow.ledger, flow.traces[size_t(method)], flow.held);
    for (QString& victim : figure.victims)
        victim = masking.name(victim);
    for (FlowFigure::Node& node : figure.nodes)
        node.name = masking.name(node.name);
    return figure;
}

QList<GapRow> gapRows(const CaseFlow& flow, const Masking& masking)
{
    QList<GapRow> rows;
    for (const FundsGap& gap : findGaps(flow.ledger, flow.traces)) {
        const LedgerAccount& account = flow.ledger.account(gap.account);
        rows.append({.id = account.id,
                     .rank = int(rows.size()) + 1,
                     .number = masking.account(account.number),
                     .holder = masking.name(account.holder),
                     .bank = gap.bank,
                     .gap = gap});
    }
    return rows;
}

} // namespace cluechain
