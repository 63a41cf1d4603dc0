#include "app/demo/demosummary.h"

#include "models/cases/casefile.h"
#include "models/cases/identifier.h"
#include "models/cases/measure.h"
#include "models/cases/movecase.h"
#include "models/cases/payment.h"
#include "models/cases/person.h"
#include "models/links/sharedidentifiers.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue isoOf(const std::optional<Instant>& at)
{
    return at ? QJsonValue(at->toIso()) : QJsonValue();
}

/// When each link began: the clue with the report, the others when they were entered.
QJsonArray linksOf(sqlite::Database& db, const Casefile& casefile)
{
    QJsonArray links{
        QJsonObject{{u"link"_s, toKey(Link::Clue)}, {u"begun_at"_s, isoOf(casefile.reportedAt)}}};
    const auto passages = PassageStore(db).ofCase(casefile.id);
    for (const Passage& passage : passages)
        if (passage.kind == PassageKind::Forward)
            links.append(QJsonObject{{u"link"_s, toKey(passage.toLink)},
                                     {u"begun_at"_s, passage.at.toIso()}});
    return links;
}

QJsonArray victimsOf(sqlite::Database& db, CaseId id, const QList<Payment>& payments)
{
    QJsonArray victims;
    const auto people = PersonStore(db).withRole(id, u"victim"_s);
    for (const Person& person : people) {
        int count = 0;
        Money paid;
        for (const Payment& payment : payments) {
            if (payment.victimId != person.id)
                continue;
            ++count;
            paid += payment.amount;
        }
        victims.append(QJsonObject{
            {u"name"_s, person.name}, {u"payments"_s, count}, {u"paid_fen"_s, paid.fen()}});
    }
    return victims;
}

/// The day of the first measure that brought somebody before the police.
QJsonValue cameInOn(PersonId id, const QList<Measure>& measures)
{
    static const QStringList custody{u"summons"_s,   u"compelled_appearance"_s,
                                     u"detention"_s, u"arrest"_s,
                                     u"bail"_s,      u"residential_surveillance"_s};
    std::optional<Instant> first;
    for (const Measure& measure : measures)
        if (measure.personId == id && custody.contains(measure.kind))
            first = std::min(first.value_or(measure.at), measure.at);
    return first ? QJsonValue(first->chinaDate().toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray suspectsOf(sqlite::Database& db, CaseId id, const QList<Measure>& measures)
{
    const PersonStore people(db);
    QJsonArray suspects;
    const auto found = people.withRole(id, u"suspect"_s);
    for (const Person& person : found) {
        QString part;
        const auto roles = people.rolesOf(person.id);
        for (const PersonRole& role : roles)
            if (role.role == "suspect"_L1)
                part = role.part;
        QJsonObject suspect{{u"name"_s, person.name},
                            {u"part"_s, part},
                            {u"came_in_on"_s, cameInOn(person.id, measures)},
                            {u"state"_s, person.state},
                            {u"state_at"_s, isoOf(person.stateAt)}};
        if (person.gain)
            suspect.insert(u"gain_fen"_s, person.gain->fen());
        if (!person.uplineName.isEmpty())
            suspect.insert(u"upline"_s, person.uplineName);
        suspects.append(suspect);
    }
    return suspects;
}

qint64 heldBy(const QList<Measure>& measures, const QString& kind)
{
    Money sum;
    for (const Measure& measure : measures)
        if (measure.kind == kind)
            sum += measure.amount();
    return sum.fen();
}

/// What came back to victims' accounts before they reported: the bait of a task-rebate fraud.
qint64 rebatesOf(sqlite::Database& db, const Casefile& casefile)
{
    return db.value<qint64>(
        "SELECT coalesce(sum(t.amount_fen), 0) FROM transfer t"
        " WHERE t.case_id = ?1 AND t.at < ?2 AND t.to_id IN (SELECT a.identity_id FROM account a"
        " JOIN case_account c ON c.case_id = a.case_id AND c.number = a.number"
        " WHERE a.case_id = ?1 AND c.role = 'victim')",
        casefile.id, casefile.reportedAt.value_or(Instant::now()));
}

QJsonObject rowsOf(sqlite::Database& db, CaseId id)
{
    static const QStringList classes{u"accepted"_s,      u"duplicate"_s, u"failed"_s,
                                     u"informational"_s, u"zero"_s,      u"direction_unknown"_s,
                                     u"rejected"_s};
    QJsonObject rows;
    for (const QString& name : classes)
        rows.insert(name, 0);
    sqlite::Statement query(db, "SELECT class, count(*) FROM txn WHERE case_id = ? GROUP BY class");
    query.bind(id);
    while (query.step())
        rows.insert(classes.value(query.get<int>(0)), query.get<qint64>(1));
    rows.insert(u"rejected"_s,
                db.value<qint64>("SELECT count(*) FROM rejected_row r JOIN import_file f"
                                 " ON f.id = r.file_id WHERE f.case_id = ?",
                                 id));
    return rows;
}

QString keyOf(const QList<DemoCase>& cases, CaseId id)
{
    const auto found =
        std::find_if(cases.begin(), cases.end(), [&](const DemoCase& c) { return c.id == id; });
    return found == cases.end() ? QString() : found->key;
}

/// The demo cases with which a case shares something, by their keys.
QJsonArray sharesWith(sqlite::Database& db, CaseId id, const QList<DemoCase>& cases)
{
    QStringList keys;
    const auto linked = linkedCases(db, id);
    for (const LinkedCase& other : linked)
        if (other.caseId != id)
            keys.append(keyOf(cases, other.caseId));
    keys.sort();
    return QJsonArray::fromStringList(keys);
}

QJsonObject figuresOf(sqlite::Database& db, const DemoCase& demoCase, const QList<DemoCase>& cases)
{
    const Casefile casefile = CasefileStore(db).find(demoCase.id).value_or(Casefile());
    const auto payments = PaymentStore(db).ofCase(demoCase.id);
    const auto measures = MeasureStore(db).ofCase(demoCase.id);
    const auto identifiers = IdentifierStore(db).ofCase(demoCase.id);
    Money loss;
    for (const Payment& payment : payments)
        loss += payment.amount;

    QJsonObject figures{
        {u"key"_s, demoCase.key},
        {u"name"_s, casefile.name},
        {u"working_number"_s, casefile.workingNumber},
        {u"case_number"_s, casefile.caseNumber},
        {u"fraud_type"_s, casefile.fraudType},
        {u"reported_at"_s, isoOf(casefile.reportedAt)},
        {u"filed_at"_s, isoOf(casefile.filedAt)},
        {u"state"_s, toKey(casefile.state)},
        {u"main_link"_s, toKey(casefile.mainLink)},
        {u"links"_s, linksOf(db, casefile)},
        {u"victims"_s, victimsOf(db, demoCase.id, payments)},
        {u"suspects"_s, suspectsOf(db, demoCase.id, measures)},
        {u"loss_fen"_s, loss.fen()},
        {u"rebates_fen"_s, rebatesOf(db, casefile)},
        {u"stopped_fen"_s, heldBy(measures, u"stop"_s)},
        {u"frozen_fen"_s, heldBy(measures, u"freeze"_s)},
        {u"returned_fen"_s, heldBy(measures, u"return"_s)},
        {u"compensated_fen"_s, heldBy(measures, u"compensation"_s)},
        {u"gains_fen"_s, db.value<qint64>("SELECT coalesce(sum(gain_fen), 0) FROM person"
                                          " WHERE case_id = ?",
                                          demoCase.id)},
        {u"devices"_s, int(std::count_if(identifiers.begin(), identifiers.end(),
                                         [](const Identifier& identifier) {
                                             return identifier.kind == "device"_L1;
                                         }))},
        {u"rows"_s, rowsOf(db, demoCase.id)},
        {u"shares_with"_s, sharesWith(db, demoCase.id, cases)}};
    if (casefile.involved)
        figures.insert(u"involved_fen"_s, casefile.involved->fen());
    if (casefile.mergedIntoId)
        figures.insert(u"merged_into"_s, keyOf(cases, casefile.mergedIntoId));
    return figures;
}

/// The cases in which the devices of one case were at work, and what their victims paid.
QJsonObject linkedByDevice(sqlite::Database& db, const DemoCase& demoCase)
{
    sqlite::Statement query(
        db, "SELECT count(DISTINCT i.case_id), (SELECT coalesce(sum(amount_fen), 0) FROM payment"
            " WHERE case_id IN (SELECT case_id FROM identifier WHERE kind = 'imei' AND normalised"
            " IN (SELECT normalised FROM identifier WHERE case_id = ?1 AND kind = 'imei')))"
            " FROM identifier i WHERE i.case_id <> ?1 AND i.kind = 'imei' AND i.normalised IN"
            " (SELECT normalised FROM identifier WHERE case_id = ?1 AND kind = 'imei')");
    query.bind(demoCase.id);
    query.step();
    return {{u"of"_s, demoCase.key},
            {u"cases"_s, query.get<int>(0)},
            {u"loss_fen"_s, query.get<qint64>(1)}};
}

} // namespace

QJsonObject demoSummary(sqlite::Database& db, const QList<DemoCase>& cases)
{
    QJsonArray figures;
    for (const DemoCase& demoCase : cases)
        figures.append(figuresOf(db, demoCase, cases));
    QJsonObject summary{{u"cases"_s, figures}};
    for (const DemoCase& demoCase : cases)
        if (demoCase.key == "voip"_L1)
            summary.insert(u"linked"_s, linkedByDevice(db, demoCase));
    return summary;
}

} // namespace cluechain
