#pragma once

#include "models/funds/keptfindings.h"
#include "models/reports/caseflow.h"

#include <optional>

namespace cluechain
{

/// Whether somebody kept a finding, and whether it would still be found.
enum class KeptState { NotKept, Same, Differs, Gone };

/// A finding as a list shows it.
struct PatternRow {
    qint64 id = 0;            ///< Its place in the board, from 1.
    KeptFinding finding = {}; ///< As it would be kept now; of one that is gone: as it was kept.
    qint64 account = 0;       ///< Identity of the account; of several the first.
    QString holder = {};
    QString numbers = {}; ///< Of all accounts, as shown.
    QString fact = {};    ///< What they share, as shown.
    std::optional<Instant> first = {};
    std::optional<Instant> last = {};
    KeptState state = KeptState::NotKept;
    std::optional<KeptFinding> kept = {};
};

/// 资金特征 of a case: what the rules find, and what was kept of it.
struct PatternBoard {
    QString rules = {};          ///< Version.
    QList<PatternRow> rows = {}; ///< Victims' money first, then what was kept and is gone.
    int kept = 0;
    int gone = 0; ///< Of the kept ones.
};

/// What patterns need beside the ledger; addresses and devices that link nobody are left out
/// (resources/rules/linknoise.json). Throws SqlError.
PatternContext patternContext(sqlite::Database& db, CaseId caseId, const Ledger& ledger,
                              std::span<const Trace> traces);

/// Works on a reader, in any thread; throws SqlError. The error is that it was stopped.
Result<PatternBoard> patternBoard(sqlite::Database& db, CaseId caseId, const CaseFlow& flow,
                                  const Masking& masking = {}, const std::stop_token& stop = {});

/// "93.1 %", "12 min", "7 payers": a value in the unit of its rule.
QString patternValue(const QString& pattern, double value);
/// "≥ 90.0 %": from where on the rule shows it.
QString patternThreshold(const QString& pattern, double threshold);
/// What the value counts: "Share passed on within 24 h".
QString patternMeaning(const QString& pattern);

} // namespace cluechain
