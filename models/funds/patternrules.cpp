#include "models/funds/indexofid.h"
#include "models/funds/patterns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

qint64 PatternRule::span(QLatin1StringView key) const
{
    const qint64 seconds = key.endsWith("minutes"_L1) ? 60
                           : key.endsWith("hours"_L1) ? 3600
                                                      : 86'400;
    return numbers[key].toInteger() * seconds * 1'000'000;
}

namespace
{

QString numberText(const QString& key, const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const auto& each : value.toArray())
            texts.append(numberText(key, each));
        return texts.join(u" / "_s);
    }
    if (key.endsWith("fen"_L1))
        return Money::fromFen(value.toInteger()).toDisplay();
    if (key.endsWith("share"_L1) || key.endsWith("ratio"_L1) || key == "band"_L1)
        return QString::number(value.toDouble() * 100, 'g', 12) + u" %"_s;
    return QString::number(value.toInteger());
}

} // namespace

QString PatternRules::numbersText(const QJsonObject& numbers) const
{
    QStringList texts;
    for (auto at = numbers.begin(); at != numbers.end(); ++at) {
        const auto term = terms.constFind(at.key());
        texts.append((term == terms.constEnd() ? at.key() : term->text()) + u' ' +
                     numberText(at.key(), *at));
    }
    return texts.join(u" · "_s);
}

const PatternRules& PatternRules::builtIn()
{
    static const PatternRules built = [] {
        QFile file(u":/rules/patterns.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the rules of patterns are not built in");
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        PatternRules read{.version = document["version"_L1].toString()};
        const QJsonObject called = document["terms"_L1].toObject();
        for (auto term = called.begin(); term != called.end(); ++term)
            read.terms.insert(term.key(), LocalText::fromJson(*term).value_or(LocalText()));
        const QJsonArray rows = document["rows"_L1].toArray();
        for (const auto& value : rows) {
            QJsonObject row = value.toObject();
            const auto text = [&row](QLatin1StringView key) {
                return LocalText::fromJson(row[key]).value_or(LocalText());
            };
            PatternRule rule{.id = row["id"_L1].toString(),
                             .text = text("text"_L1),
                             .innocent = text("innocent"_L1),
                             .meaning = text("value"_L1),
                             .unit = text("unit"_L1),
                             .isMost = row["limit"_L1] == "most"_L1};
            for (const auto key :
                 {"id"_L1, "text"_L1, "innocent"_L1, "value"_L1, "unit"_L1, "limit"_L1})
                row.remove(key);
            rule.numbers = row;
            read.rules.append(rule);
        }
        return read;
    }();
    return built;
}

const PatternRule& PatternRules::rule(QLatin1StringView id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [id](const PatternRule& rule) { return rule.id == id; });
    if (found == rules.end())
        qFatal("there is no pattern %s", id.data());
    return *found;
}

QHash<AccountIndex, Instant> openingTimes(sqlite::Database& db, CaseId caseId, const Ledger& ledger)
{
    sqlite::Statement query(db, "SELECT a.identity_id, min(r.opened_at) FROM account_record r"
                                " JOIN account a ON a.id = coalesce(r.card_id, r.account_id)"
                                " WHERE r.case_id = ? AND r.opened_at IS NOT NULL"
                                " GROUP BY a.identity_id");
    query.bind(caseId);
    const IndexOfId accounts = accountsByIdentity(ledger);
    QHash<AccountIndex, Instant> out;
    while (query.step())
        if (const AccountIndex account = accounts.find(query.get<qint64>(0)); account != nobody)
            out.insert(account, query.get<Instant>(1));
    return out;
}

QJsonObject patternsJson(const Ledger& ledger, const std::vector<PatternFinding>& findings,
                         const PatternRules& rules)
{
    QJsonArray list;
    for (const PatternFinding& finding : findings) {
        QJsonArray accounts;
        for (const AccountIndex account : finding.accounts)
            accounts.append(ledger.account(account).number);
        QJsonArray rows;
        for (const TransferIndex i : finding.transfers)
            rows.append(QString::number(ledger.id(i)));
        const PatternRule& rule = rules.rule(QLatin1StringView(finding.pattern.toLatin1()));
        list.append(QJsonObject{{u"pattern"_s, finding.pattern},
                                {u"name"_s, rule.text.text()},
                                {u"accounts"_s, accounts},
                                {u"value"_s, finding.value},
                                {u"threshold"_s, finding.threshold},
                                {u"n"_s, finding.n},
                                {u"rows"_s, rows},
                                {u"traced_fen"_s, finding.tracedFen},
                                {u"innocent"_s, rule.innocent.text()},
                                {u"fact"_s, finding.fact}});
    }
    QJsonObject settings;
    for (const PatternRule& rule : rules.rules)
        settings[rule.id] = rule.numbers;
    return {{u"findings"_s, list}, {u"rules"_s, rules.version}, {u"settings"_s, settings}};
}

} // namespace cluechain
