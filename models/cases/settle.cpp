#include "models/cases/settle.h"

#include "models/cases/caseaccount.h"
#include "models/cases/casefile.h"
#include "models/cases/document.h"
#include "models/cases/evidence.h"
#include "models/cases/gaterule.h"
#include "models/cases/measure.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// What something became at a time.
struct Event {
    Instant at = {};
    QString state = {};
};

/// The latest event of each subject; of two at the same time the one entered later.
template <typename IdType>
class LatestEvents
{
public:
    void add(IdType id, Instant at, const QString& state)
    {
        if (!id || state.isEmpty())
            return;
        Event& event = m_events[id.value];
        if (event.state.isEmpty() || at >= event.at)
            event = {at, state};
    }

    std::optional<Event> of(IdType id) const
    {
        const auto found = m_events.constFind(id.value);
        return found == m_events.constEnd() ? std::nullopt : std::optional<Event>(*found);
    }

private:
    QHash<qint64, Event> m_events;
};

QString wordValue(QStringView list, const QString& kind, QStringView key)
{
    const Word* word = findWord(list, kind);
    return word ? word->value(key) : QString();
}

/// Issued, and approved at the level that its kind asks for.
bool isInForce(const CaseDocument& document, const Word& word)
{
    if (document.state != "issued"_L1 && document.state != "served"_L1)
        return false;
    const QString level = word.value(u"level");
    if (level.isEmpty())
        return true;
    return holds(QJsonObject{{u"level"_s, u"act.level"_s}, {u"atLeast"_s, level}},
                 QJsonObject{{u"act"_s, QJsonObject{{u"level"_s, document.level}}}});
}

std::optional<Instant>* dateOf(Casefile& casefile, const QString& name)
{
    static const std::map<QString, std::optional<Instant> Casefile::*> dates{
        {u"accepted_at"_s, &Casefile::acceptedAt},     {u"filed_at"_s, &Casefile::filedAt},
        {u"solved_at"_s, &Casefile::solvedAt},         {u"concluded_at"_s, &Casefile::concludedAt},
        {u"prosecuted_at"_s, &Casefile::prosecutedAt}, {u"withdrawn_at"_s, &Casefile::withdrawnAt}};
    const auto found = dates.find(name);
    return found == dates.end() ? nullptr : &(casefile.*(found->second));
}

/// A paper that "sets" a date is its only source; one that "fills" it stands in where nobody
/// entered it. Of several papers the earliest counts.
void settleDates(Casefile& casefile, const QList<CaseDocument>& documents)
{
    for (const Word& word : words(u"documents")) {
        std::optional<Instant> earliest;
        for (const CaseDocument& document : documents)
            if (document.kind == word.id && document.at && isInForce(document, word))
                earliest = std::min(earliest.value_or(*document.at), *document.at);
        if (auto* date = dateOf(casefile, word.value(u"sets")))
            *date = earliest;
        if (auto* date = dateOf(casefile, word.value(u"fills")); date && !*date)
            *date = earliest;
    }
}

/// The track 追赃挽损 opens with the first act on money.
void settleTracks(sqlite::Database& db, Casefile& casefile, const QList<Measure>& measures)
{
    std::optional<Instant> recover;
    for (const Measure& measure : measures)
        if (!wordValue(u"measures", measure.kind, u"money_state").isEmpty())
            recover = std::min(recover.value_or(measure.at), measure.at);
    if (!casefile.recoverOpenedAt)
        casefile.recoverOpenedAt = recover;
    const auto child = db.value<std::optional<Instant>>(
        "SELECT min(created_at) FROM casefile WHERE parent_id = ?", casefile.id);
    if (!casefile.expandOpenedAt)
        casefile.expandOpenedAt = child;
}

bool isSameTarget(const Measure& a, const Measure& b)
{
    return (a.accountId && a.accountId == b.accountId) || (a.personId && a.personId == b.personId);
}

/// A later measure that ends it: an arrest ends the detention, an unfreezing the freeze. The end
/// reason is then the kind of that measure; any other reason was written by a person and stays.
void settleEnds(sqlite::Database& db, QList<Measure>& measures)
{
    MeasureStore store(db);
    for (Measure& measure : measures) {
        if (!measure.endReason.isEmpty() && !findWord(u"measures", measure.endReason))
            continue;
        if (measure.endReason.isEmpty() && measure.endedAt)
            continue;
        const auto ender =
            std::find_if(measures.begin(), measures.end(), [&](const Measure& later) {
                const Word* word = findWord(u"measures", later.kind);
                return word && later.id != measure.id && later.at >= measure.at &&
                       word->row["ends"_L1].toArray().contains(measure.kind) &&
                       isSameTarget(later, measure);
            });
        const bool isEnded = ender != measures.end();
        const auto endedAt = isEnded ? std::optional<Instant>(ender->at) : std::nullopt;
        const QString reason = isEnded ? ender->kind : QString();
        if (measure.endedAt == endedAt && measure.endReason == reason)
            continue;
        measure.endedAt = endedAt;
        measure.endReason = reason;
        store.update(measure);
    }
}

/// States a person may enter by hand; the others follow from measures alone.
bool isEnteredByHand(const QString& personState)
{
    static const QStringList states{u"none"_s, u"at_large"_s, u"fugitive"_s, u"prosecuted"_s,
                                    u"ended"_s};
    return states.contains(personState);
}

void settlePeople(sqlite::Database& db, CaseId caseId, const LatestEvents<PersonId>& events)
{
    PersonStore store(db);
    auto people = store.ofCase(caseId);
    for (Person& person : people) {
        const auto event = events.of(person.id);
        if (isEnteredByHand(person.state) && (!event || person.stateAt > event->at))
            continue;
        const QString state = event ? event->state : u"none"_s;
        const auto at = event ? std::optional<Instant>(event->at) : std::nullopt;
        if (person.state == state && person.stateAt == at)
            continue;
        person.state = state;
        person.stateAt = at;
        store.update(person);
    }
}

void settleMoney(sqlite::Database& db, CaseId caseId, const LatestEvents<CaseAccountId>& events)
{
    CaseAccountStore store(db);
    auto accounts = store.ofCase(caseId);
    for (CaseAccount& account : accounts) {
        const auto event = events.of(account.id);
        const QString state = event ? event->state : u"found"_s;
        const auto at = event ? std::optional<Instant>(event->at) : std::nullopt;
        if (account.moneyState == state && account.moneyStateAt == at)
            continue;
        account.moneyState = state;
        account.moneyStateAt = at;
        store.update(account);
    }
}

void settleThings(sqlite::Database& db, CaseId caseId, const LatestEvents<EvidenceId>& events)
{
    EvidenceStore store(db);
    auto things = store.ofCase(caseId);
    for (Evidence& thing : things) {
        const auto event = events.of(thing.id);
        if (!event || (thing.state == event->state && thing.stateAt == event->at))
            continue;
        thing.state = event->state;
        thing.stateAt = event->at;
        store.update(thing);
    }
}

} // namespace

void settle(sqlite::Database& db, CaseId caseId)
{
    CasefileStore casefiles(db);
    const auto before = casefiles.find(caseId);
    if (!before)
        return;
    QList<Measure> measures = MeasureStore(db).ofCase(caseId);
    settleEnds(db, measures);

    LatestEvents<PersonId> people;
    LatestEvents<CaseAccountId> money;
    LatestEvents<EvidenceId> things;
    QHash<qint64, PersonId> personOfMeasure;
    for (const Measure& measure : measures) {
        const auto becomes = [&](QStringView key) {
            return wordValue(u"measures", measure.kind, key);
        };
        people.add(measure.personId, measure.at, becomes(u"person_state"));
        money.add(measure.accountId, measure.at, becomes(u"money_state"));
        things.add(measure.evidenceId, measure.at, becomes(u"evidence_state"));
        personOfMeasure.insert(measure.id.value, measure.personId);
    }
    const auto steps = MeasureStepStore(db).ofCase(caseId);
    for (const MeasureStep& step : steps)
        people.add(personOfMeasure.value(step.measureId.value), step.at,
                   wordValue(u"measure_steps", step.kind, u"person_state"));
    const auto custody = CustodyStepStore(db).ofCase(caseId);
    for (const CustodyStep& step : custody)
        things.add(step.evidenceId, step.at, wordValue(u"custody_steps", step.kind, u"state"));

    settlePeople(db, caseId, people);
    settleMoney(db, caseId, money);
    settleThings(db, caseId, things);

    Casefile after = *before;
    settleDates(after, CaseDocumentStore(db).ofCase(caseId));
    settleTracks(db, after, measures);
    if (rowToJson(after) != rowToJson(*before))
        casefiles.update(after);
}

} // namespace cluechain
