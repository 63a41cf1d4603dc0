#pragma once

#include "models/core/localtext.h"
#include "models/core/result.h"
#include "models/funds/ledger.h"
#include "models/funds/trace.h"
#include "models/store/sqlite.h"

#include <QHash>
#include <QJsonObject>

#include <span>
#include <stop_token>
#include <vector>

namespace cluechain
{

/// One pattern of resources/rules/patterns.json: its words and the numbers from where on it shows.
struct PatternRule {
    QString id = {};
    LocalText text = {};
    LocalText innocent = {}; ///< How the same may come about honestly.
    LocalText meaning = {};  ///< What its value counts.
    LocalText unit = {};     ///< "%" of a share, which is from 0 to 1.
    bool isMost = false;     ///< It shows up to the threshold, else from there on.
    QJsonObject numbers = {};

    double number(QLatin1StringView key) const { return numbers[key].toDouble(); }
    qint64 fen(QLatin1StringView key) const { return numbers[key].toInteger(); }
    /// A span in microseconds, of a key that ends in minutes, hours or days.
    qint64 span(QLatin1StringView key) const;
};

/// All patterns, versioned.
struct PatternRules {
    QString version = {};
    QList<PatternRule> rules = {};
    QHash<QString, LocalText> terms = {}; ///< What the numbers of the rules are called.

    static const PatternRules& builtIn();
    const PatternRule& rule(QLatin1StringView id) const;
    /// "Within (hours) 24 · Share 80 %": the numbers of a rule, of this version or an older one.
    QString numbersText(const QJsonObject& numbers) const;
};

/// Something that the rules find: a suggestion with its reasons, never a label on a person.
struct PatternFinding {
    QString pattern = {};                    ///< Id of its rule.
    std::vector<AccountIndex> accounts = {}; ///< The account, or all of a cycle, in its order.
    double value = 0;
    double threshold = 0;
    int n = 0;                                 ///< How many cases in point make the value.
    std::vector<TransferIndex> transfers = {}; ///< The rows that show it.
    qint64 tracedFen = 0; ///< Victims' money that reached the accounts, by the method with most.
    QString fact = {};    ///< What is shared; of the shared_… patterns alone.
};

/// An address, a device or a person that stands behind accounts.
struct SharedFact {
    QString pattern = {};                      ///< shared_ip, shared_device, shared_agent.
    QString value = {};                        ///< As the bank writes it.
    std::vector<AccountIndex> accounts = {};   ///< Each once.
    std::vector<TransferIndex> transfers = {}; ///< What was paid from there; of an agent none.
};

/// What patterns need beside the ledger.
struct PatternContext {
    std::span<const Trace> traces = {};       ///< Of any methods; for ranking and velocity.
    QHash<AccountIndex, Instant> opened = {}; ///< When accounts were opened.
    std::vector<SharedFact> shared = {};      ///< Without what links nobody: private addresses…
};

/// Reads when the accounts of a case were opened, as their banks say.
QHash<AccountIndex, Instant> openingTimes(sqlite::Database& db, CaseId caseId,
                                          const Ledger& ledger);

/// Reads what stands behind several accounts of a case: addresses and devices that paid from them
/// (a payee's row may name the payer's), and agents who opened or handle them.
std::vector<SharedFact> sharedFacts(sqlite::Database& db, CaseId caseId, const Ledger& ledger);

/// Everything the rules find, with victims' money first. Victims', merchants' and hubs' accounts
/// are left out. The error is that it was stopped.
Result<std::vector<PatternFinding>>
findPatterns(const Ledger& ledger, const PatternContext& context = {},
             const std::stop_token& stop = {}, const PatternRules& rules = PatternRules::builtIn());

/// The answer of `cluechain patterns --json` (its --help says what each key is).
QJsonObject patternsJson(const Ledger& ledger, const std::vector<PatternFinding>& findings,
                         const PatternRules& rules = PatternRules::builtIn());

} // namespace cluechain
