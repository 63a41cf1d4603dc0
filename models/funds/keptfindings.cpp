#include "models/funds/keptfindings.h"

#include "models/store/recordchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeptFindings)
};

QString jsonOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString jsonOf(const LocalText& text)
{
    return jsonOf(QJsonObject{{u"zh"_s, text.zh}, {u"en"_s, text.en}});
}

QJsonDocument parsed(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8());
}

LocalText textOf(const QString& json)
{
    return LocalText::fromJson(parsed(json).object()).value_or(LocalText());
}

/// Ids as texts: a number of JSON would lose their last digits elsewhere.
QJsonArray idTexts(const QList<qint64>& ids)
{
    QJsonArray out;
    for (const qint64 id : ids)
        out.append(QString::number(id));
    return out;
}

KeptFinding readFinding(const sqlite::Statement& row)
{
    KeptFinding finding{.id = row.get<qint64>(0),
                        .pattern = row.get<QString>(1),
                        .name = textOf(row.get<QString>(2)),
                        .innocent = textOf(row.get<QString>(3)),
                        .value = row.get<double>(6),
                        .threshold = row.get<double>(7),
                        .n = row.get<int>(8),
                        .traced = row.get<Money>(9),
                        .methods = row.get<QString>(10).split(u' ', Qt::SkipEmptyParts),
                        .rules = row.get<QString>(11),
                        .numbers = parsed(row.get<QString>(12)).object(),
                        .decision = row.get<QString>(13),
                        .reason = row.get<QString>(14),
                        .at = row.get<Instant>(15),
                        .by = row.get<QString>(16)};
    finding.fact = row.get<QString>(17);
    const QJsonArray accounts = parsed(row.get<QString>(4)).array();
    for (const auto& number : accounts)
        finding.accounts.append(number.toString());
    const QJsonArray transfers = parsed(row.get<QString>(5)).array();
    for (const auto& id : transfers)
        finding.transfers.append(id.toString().toLongLong());
    return finding;
}

/// What a change of several findings is about.
QString subjectOf(const QList<KeptFinding>& findings)
{
    if (findings.size() != 1)
        return Text::tr("%n finding(s)", nullptr, int(findings.size()));
    return findings.first().name.text() + u' ' + findings.first().accounts.value(0);
}

} // namespace

KeptFinding toKeep(const Ledger& ledger, const PatternFinding& finding, const PatternRules& rules)
{
    const PatternRule& rule = rules.rule(QLatin1StringView(finding.pattern.toLatin1()));
    KeptFinding kept{.pattern = finding.pattern,
                     .name = rule.text,
                     .innocent = rule.innocent,
                     .fact = finding.fact,
                     .value = finding.value,
                     .threshold = finding.threshold,
                     .n = finding.n,
                     .traced = Money::fromFen(finding.tracedFen),
                     .rules = rules.version,
                     .numbers = rule.numbers};
    for (const AccountIndex account : finding.accounts)
        kept.accounts.append(ledger.account(account).number);
    for (const TransferIndex transfer : finding.transfers)
        kept.transfers.append(ledger.id(transfer));
    for (const TraceMethod method : traceMethods)
        kept.methods.append(keyOf(method));
    return kept;
}

QList<KeptFinding> keptFindings(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(
        db, "SELECT id, pattern, name, innocent, accounts, transfers, value, threshold, n,"
            " traced_fen, methods, rules, numbers, decision, reason, at, by_name, fact"
            " FROM pattern_finding WHERE case_id = ? ORDER BY accounts, pattern");
    query.bind(caseId);
    QList<KeptFinding> findings;
    while (query.step())
        findings.append(readFinding(query));
    return findings;
}

Result<> keepFindings(Store& store, CaseId caseId, const QList<KeptFinding>& findings)
{
    const ChangeNote note{
        .caseId = caseId, .action = u"pattern_finding.add"_s, .subject = subjectOf(findings)};
    return recordChange(store, note, [&](sqlite::Database& db) {
        sqlite::Statement insert(
            db, "INSERT INTO pattern_finding(id, case_id, pattern, name, innocent, accounts,"
                " transfers, value, threshold, n, traced_fen, methods, rules, numbers, decision,"
                " reason, at, by_name, fact)"
                " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
                " ?17, ?18, ?19) ON CONFLICT(case_id, pattern, accounts) DO UPDATE SET name = ?4,"
                " innocent = ?5, transfers = ?7, value = ?8, threshold = ?9, n = ?10,"
                " traced_fen = ?11, methods = ?12, rules = ?13, numbers = ?14, decision = ?15,"
                " reason = ?16, at = ?17, by_name = ?18, fact = ?19");
        for (const KeptFinding& each : findings) {
            const QString accounts = jsonOf(QJsonArray::fromStringList(each.accounts));
            const qint64 id = derivedIdValue({"pattern_finding", QByteArray::number(caseId.value),
                                              each.pattern.toUtf8(), accounts.toUtf8()});
            if (each.id != 0 && each.id != id) // kept under a number that is another by now
                sqlite::Statement(db, "DELETE FROM pattern_finding WHERE id = ?").run(each.id);
            insert.run(id, caseId, each.pattern, jsonOf(each.name), jsonOf(each.innocent), accounts,
                       jsonOf(idTexts(each.transfers)), each.value, each.threshold, each.n,
                       each.traced, each.methods.join(u' '), each.rules, jsonOf(each.numbers),
                       each.decision, each.reason, Instant::now(), store.actor(), each.fact);
        }
    });
}

Result<> dropFindings(Store& store, CaseId caseId, const QList<KeptFinding>& findings)
{
    const ChangeNote note{
        .caseId = caseId, .action = u"pattern_finding.remove"_s, .subject = subjectOf(findings)};
    return recordChange(store, note, [&](sqlite::Database& db) {
        sqlite::Statement remove(db, "DELETE FROM pattern_finding WHERE id = ? AND case_id = ?");
        for (const KeptFinding& each : findings)
            remove.run(each.id, caseId);
    });
}

} // namespace cluechain
