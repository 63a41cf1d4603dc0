#include "models/cases/gates.h"

#include "models/cases/caseaccount.h"
#include "models/cases/document.h"
#include "models/cases/evidence.h"
#include "models/cases/identifier.h"
#include "models/cases/measure.h"
#include "models/cases/payment.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gates)
};

const QStringList& actLists()
{
    static const QStringList lists{u"measures"_s, u"evidence"_s, u"documents"_s};
    return lists;
}

template <typename Row>
QJsonArray rowsToJson(const QList<Row>& rows)
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(rowToJson(row));
    return array;
}

QJsonArray personsToJson(sqlite::Database& db, CaseId caseId)
{
    QHash<qint64, QJsonArray> roles;
    const auto rows = PersonRoleStore(db).ofCase(caseId);
    for (const PersonRole& role : rows)
        roles[role.personId.value].append(role.role);
    QJsonArray persons;
    const auto people = PersonStore(db).ofCase(caseId);
    for (const Person& person : people) {
        QJsonObject object = rowToJson(person);
        object["roles"_L1] = roles.value(person.id.value);
        persons.append(object);
    }
    return persons;
}

/// Whoever investigates: the officers of the case, those who carried out its measures, and people
/// entered with that role.
QJsonArray investigators(const QJsonObject& facts)
{
    QJsonArray names{facts["case"_L1]["lead_officer"_L1], facts["case"_L1]["assisting_officer"_L1]};
    const auto measures = facts["measures"_L1].toArray();
    for (const auto& measure : measures)
        for (const auto& officer : measure["officers"_L1].toArray())
            names.append(officer);
    const auto persons = facts["persons"_L1].toArray();
    for (const auto& person : persons)
        if (person["roles"_L1].toArray().contains("officer"_L1))
            names.append(person["name"_L1]);
    return names;
}

GateLine lineOf(const GateRule& rule, const QJsonObject& facts)
{
    return {.rule = rule.id,
            .kind = rule.kind,
            .isSatisfied = holds(rule.condition, facts),
            .text = rule.text.text(),
            .source = rule.source.text(),
            .where = rule.where};
}

QString keyOf(const GateLine& line)
{
    return line.rule + u' ' + QString::number(line.rowId);
}

QJsonObject rowById(const QJsonObject& facts, const QString& list, const QJsonValue& id)
{
    const auto rows = facts[list].toArray();
    for (const auto& row : rows)
        if (row["id"_L1] == id)
            return row.toObject();
    return {};
}

/// Measures on accounts of the same number, in whatever case.
QJsonArray measuresOnAccount(sqlite::Database& db, const QJsonObject& facts, const QJsonObject& act)
{
    const QJsonObject account = rowById(facts, u"accounts"_s, act["account_id"_L1]);
    QJsonArray measures;
    const auto own = facts["measures"_L1].toArray();
    for (const auto& measure : own)
        if (measure["account_id"_L1] == act["account_id"_L1])
            measures.append(measure);
    const auto others = MeasureStore(db).select(
        "WHERE account_id IN (SELECT id FROM case_account WHERE number = ?1 AND case_id <> ?2)",
        account["number"_L1].toString(), CaseId{facts["case"_L1]["id"_L1].toInteger()});
    for (const Measure& measure : others)
        measures.append(rowToJson(measure));
    return measures;
}

/// "Freeze 6217… 2026-03-02 10:00:00"
QString subjectOf(const QJsonObject& facts, const QString& list, const QJsonObject& act)
{
    QStringList words;
    if (list == "evidence"_L1)
        words << act["number"_L1].toString() << act["name"_L1].toString();
    else
        words << wordText(list, act["kind"_L1].toString()) << act["number"_L1].toString();
    words << rowById(facts, u"accounts"_s, act["account_id"_L1])["raw"_L1].toString()
          << rowById(facts, u"persons"_s, act["person_id"_L1])["name"_L1].toString();
    if (act["at"_L1].isDouble())
        words << Instant::fromMicroseconds(act["at"_L1].toInteger()).toDisplay();
    words.removeAll(QString());
    return words.join(u' ');
}

void appendActLines(sqlite::Database& db, QJsonObject& facts, const QString& list,
                    const QJsonObject& act, GateReport& report)
{
    facts["act"_L1] = act;
    facts["parent"_L1] = rowById(facts, list, act["parent_id"_L1]);
    facts["measures_on_account"_L1] =
        act["account_id"_L1].isDouble() ? measuresOnAccount(db, facts, act) : QJsonArray();
    for (const GateRule& rule : gateRules()) {
        if (!rule.guardsAct(list, act["kind"_L1].toString()))
            continue;
        GateLine line = lineOf(rule, facts);
        line.subject = subjectOf(facts, list, act);
        line.list = list;
        line.rowId = act["id"_L1].toInteger();
        report.lines.append(line);
    }
}

} // namespace

QList<GateLine> GateReport::missing(GateKind kind) const
{
    QList<GateLine> found;
    for (const GateLine& line : lines)
        if (!line.isSatisfied && line.kind == kind)
            found.append(line);
    return found;
}

QList<GateLine> GateReport::satisfied() const
{
    QList<GateLine> found;
    for (const GateLine& line : lines)
        if (line.isSatisfied)
            found.append(line);
    return found;
}

bool GateReport::passes(bool overriding) const
{
    return missing(GateKind::Hard).isEmpty() && (overriding || missing(GateKind::Advice).isEmpty());
}

QString GateReport::missingText() const
{
    QStringList texts;
    const auto append = [&](GateKind kind, const QString& form) {
        for (const GateLine& line : missing(kind)) {
            const QString what =
                line.subject.isEmpty() ? line.text : line.subject + u": "_s + line.text;
            texts.append(form.arg(what, line.source));
        }
    };
    append(GateKind::Hard, Text::tr("Hard line of the law: %1 (%2)"));
    append(GateKind::Advice, Text::tr("Advice: %1 (%2)"));
    return texts.join(u'\n');
}

QJsonObject GateReport::toJson() const
{
    const auto array = [](const QList<GateLine>& list) {
        QJsonArray rows;
        for (const GateLine& line : list)
            rows.append(QJsonObject{{u"rule"_s, line.rule},
                                    {u"text"_s, line.text},
                                    {u"source"_s, line.source},
                                    {u"where"_s, line.where},
                                    {u"subject"_s, line.subject}});
        return rows;
    };
    return {{u"hard"_s, array(missing(GateKind::Hard))},
            {u"advice"_s, array(missing(GateKind::Advice))},
            {u"satisfied"_s, array(satisfied())}};
}

QJsonObject gateFacts(sqlite::Database& db, CaseId caseId)
{
    const auto casefile = CasefileStore(db).find(caseId);
    QJsonObject facts{
        {u"case"_s, casefile ? rowToJson(*casefile) : QJsonObject()},
        {u"persons"_s, personsToJson(db, caseId)},
        {u"accounts"_s, rowsToJson(CaseAccountStore(db).ofCase(caseId))},
        {u"identifiers"_s, rowsToJson(IdentifierStore(db).ofCase(caseId))},
        {u"payments"_s, rowsToJson(PaymentStore(db).ofCase(caseId))},
        {u"documents"_s, rowsToJson(CaseDocumentStore(db).ofCase(caseId))},
        {u"measures"_s, rowsToJson(MeasureStore(db).ofCase(caseId))},
        {u"evidence"_s, rowsToJson(EvidenceStore(db).ofCase(caseId))},
    };
    facts["investigators"_L1] = investigators(facts);
    return facts;
}

GateReport gatesOfLink(sqlite::Database& db, CaseId caseId, Link link)
{
    const auto casefile = CasefileStore(db).find(caseId);
    if (!casefile)
        return {};
    const QJsonObject facts = gateFacts(db, caseId);
    if (link > casefile->mainLink && casefile->state == CaseState::Open)
        return gatesOfMove(facts, *casefile, link);
    GateReport report;
    for (const GateRule& rule : gateRules())
        if (rule.link == toKey(link))
            report.lines.append(lineOf(rule, facts));
    return report;
}

QList<GateLine> missingAt(const QJsonObject& facts, Link link)
{
    QList<GateLine> missing;
    for (const GateRule& rule : gateRules())
        if (rule.link == toKey(link) && !holds(rule.condition, facts))
            missing.append(lineOf(rule, facts));
    return missing;
}

GateReport gatesOfMove(const QJsonObject& facts, const Casefile& from, const ChainTarget& target)
{
    const auto* link = std::get_if<Link>(&target);
    const PassageKind kind = !link                           ? PassageKind::Out
                             : from.state != CaseState::Open ? PassageKind::Reopened
                             : *link < from.mainLink         ? PassageKind::Back
                                                             : PassageKind::Forward;
    QStringList entered;
    if (link && kind != PassageKind::Back) {
        const int last = kind == PassageKind::Reopened ? 0 : int(from.mainLink);
        for (int i = last + 1; i <= int(*link); ++i)
            entered.append(toKey(Link(i)));
    }
    GateReport report;
    for (const GateRule& rule : gateRules())
        if (entered.contains(rule.link) || (!link && rule.exit == toKey(target)) ||
            rule.passages.contains(toKey(kind)))
            report.lines.append(lineOf(rule, facts));
    return report;
}

GateReport gatesOfActs(sqlite::Database& db, const QJsonObject& facts)
{
    GateReport report;
    QJsonObject scene = facts;
    for (const QString& list : actLists()) {
        const QJsonArray rows = facts[list].toArray();
        for (const auto& act : rows)
            appendActLines(db, scene, list, act.toObject(), report);
    }
    return report;
}

GateReport gatesOfStanding(sqlite::Database& db, CaseId caseId)
{
    const auto casefile = CasefileStore(db).find(caseId);
    if (!casefile)
        return {};
    const QJsonObject facts = gateFacts(db, caseId);
    GateReport report = gatesOfActs(db, facts);
    QStringList ways;
    for (const Link link : allLinks())
        if (link <= casefile->mainLink)
            ways.append(toKey(link));
    if (casefile->state != CaseState::Open)
        ways.append(toKey(casefile->state));
    for (const GateRule& rule : gateRules())
        if (!rule.onlyAtMove && (ways.contains(rule.link) || ways.contains(rule.exit)))
            report.lines.append(lineOf(rule, facts));
    return report;
}

QSet<QString> brokenLines(const GateReport& report)
{
    QSet<QString> broken;
    for (const GateLine& line : report.missing(GateKind::Hard))
        broken.insert(keyOf(line));
    return broken;
}

bool breaksNow(const GateLine& line, const QSet<QString>& brokenBefore)
{
    return !line.isSatisfied && line.kind == GateKind::Hard && !brokenBefore.contains(keyOf(line));
}

GateReport gatesOfAct(sqlite::Database& db, CaseId caseId, const QString& list, QJsonObject row)
{
    QJsonObject facts = gateFacts(db, caseId);
    QJsonArray rows;
    const auto recorded = facts[list].toArray();
    for (const auto& other : recorded)
        if (other["id"_L1] != row["id"_L1])
            rows.append(other);
    rows.append(row);
    facts[list] = rows;
    facts["investigators"_L1] = investigators(facts);
    GateReport report;
    appendActLines(db, facts, list, row, report);
    return report;
}

} // namespace cluechain
