#include "models/reports/patternboard.h"

#include "models/links/linknoise.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PatternBoard)
};

constexpr double leastDifference = 1e-6;

const PatternRule* ruleOf(const QString& pattern)
{
    const auto& rules = PatternRules::builtIn().rules;
    const auto found =
        std::find_if(rules.begin(), rules.end(),
                     [&pattern](const PatternRule& rule) { return rule.id == pattern; });
    return found == rules.end() ? nullptr : &*found;
}

/// By which a finding is the same although a table has meanwhile told another number of an account.
using FindingKey = std::pair<QString, QList<qint64>>;

class Identities
{
public:
    Identities(sqlite::Database& db, CaseId caseId)
        : m_case(caseId)
        , m_query(db, "SELECT identity_id FROM account WHERE case_id = ? AND number = ?")
    {
    }

    FindingKey keyOf(const KeptFinding& finding)
    {
        FindingKey key{finding.pattern, {}};
        for (const QString& number : finding.accounts) {
            m_query.bind(m_case, number);
            key.second.append(m_query.step() ? m_query.get<qint64>(0) : 0);
        }
        return key;
    }

private:
    CaseId m_case;
    sqlite::Statement m_query;
};

bool isSame(const KeptFinding& a, const KeptFinding& b)
{
    return std::abs(a.value - b.value) < leastDifference && a.n == b.n &&
           std::abs(a.threshold - b.threshold) < leastDifference && a.transfers == b.transfers;
}

/// Holder, numbers and time of a finding, as shown.
void describe(PatternRow& row, const Ledger& ledger, const QList<qint64>& identities,
              const Masking& masking)
{
    QStringList numbers;
    for (const QString& number : row.finding.accounts)
        numbers.append(row.finding.accounts.size() == 1 ? masking.account(number)
                                                        : u'·' + number.right(4));
    row.fact = masking.text(row.finding.fact);
    row.numbers = numbers.join(row.fact.isEmpty() ? u" → "_s : u", "_s);
    row.account = identities.value(0);
    const AccountIndex account = row.account == 0 ? nobody : ledger.findAccount(row.account);
    if (account != nobody)
        row.holder = masking.name(ledger.account(account).holder);
}

/// When the transfers of a finding took place.
void addTimes(PatternRow& row, const Ledger& ledger, const std::vector<TransferIndex>& transfers)
{
    for (const TransferIndex transfer : transfers) {
        const Instant at = Instant::fromMicroseconds(ledger.row(transfer).atUs);
        row.first = row.first ? std::min(*row.first, at) : at;
        row.last = row.last ? std::max(*row.last, at) : at;
    }
}

} // namespace

PatternContext patternContext(sqlite::Database& db, CaseId caseId, const Ledger& ledger,
                              std::span<const Trace> traces)
{
    PatternContext context{.traces = traces,
                           .opened = openingTimes(db, caseId, ledger),
                           .shared = sharedFacts(db, caseId, ledger)};
    std::erase_if(context.shared, [](const SharedFact& fact) {
        const QString kind = fact.pattern == u"shared_ip"       ? u"ip"_s
                             : fact.pattern == u"shared_device" ? u"mac"_s
                                                                : QString();
        return !kind.isEmpty() && findLinkNoise({.kind = kind, .value = fact.value});
    });
    return context;
}

Result<PatternBoard> patternBoard(sqlite::Database& db, CaseId caseId, const CaseFlow& flow,
                                  const Masking& masking, const std::stop_token& stop)
{
    const Ledger& ledger = flow.ledger;
    const auto found = findPatterns(ledger, patternContext(db, caseId, ledger, flow.traces), stop);
    if (!found)
        return tl::unexpected<Error>(found.error());
    Identities identities(db, caseId);
    QHash<FindingKey, KeptFinding> kept;
    const QList<KeptFinding> all = keptFindings(db, caseId);
    for (const KeptFinding& each : all)
        kept.insert(identities.keyOf(each), each);

    PatternBoard board{.rules = PatternRules::builtIn().version, .kept = int(all.size())};
    for (const PatternFinding& finding : *found) {
        PatternRow row{.id = board.rows.size() + 1, .finding = toKeep(ledger, finding)};
        const FindingKey key = identities.keyOf(row.finding);
        describe(row, ledger, key.second, masking);
        addTimes(row, ledger, finding.transfers);
        if (const auto was = kept.constFind(key); was != kept.constEnd()) {
            row.state = isSame(*was, row.finding) ? KeptState::Same : KeptState::Differs;
            row.kept = *was;
            kept.erase(was);
        }
        board.rows.append(std::move(row));
    }
    for (const KeptFinding& each : all) {
        const FindingKey key = identities.keyOf(each);
        if (!kept.contains(key))
            continue;
        PatternRow row{
            .id = board.rows.size() + 1, .finding = each, .state = KeptState::Gone, .kept = each};
        describe(row, ledger, key.second, masking);
        board.rows.append(std::move(row));
        ++board.gone;
    }
    return board;
}

QString patternValue(const QString& pattern, double value)
{
    const PatternRule* rule = ruleOf(pattern);
    const QString unit = rule ? rule->unit.text() : QString();
    if (unit == "%"_L1)
        return QString::number(value * 100, 'f', 1) + u" %"_s;
    const bool isWhole = std::abs(value - std::round(value)) < leastDifference;
    const QString number =
        isWhole ? QString::number(qint64(std::round(value))) : QString::number(value, 'f', 2);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString patternThreshold(const QString& pattern, double threshold)
{
    const PatternRule* rule = ruleOf(pattern);
    return (rule && rule->isMost ? u"≤ "_s : u"≥ "_s) + patternValue(pattern, threshold);
}

QString patternMeaning(const QString& pattern)
{
    const PatternRule* rule = ruleOf(pattern);
    return rule ? rule->meaning.text() : QString();
}

} // namespace cluechain
