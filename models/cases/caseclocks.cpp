#include "models/cases/caseclocks.h"

#include "models/cases/caseaccount.h"
#include "models/cases/casefile.h"
#include "models/cases/document.h"
#include "models/cases/evidence.h"
#include "models/cases/measure.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 overdueShownSeconds = 30LL * 24 * 3600;

const ClockRuleBook& ruleBook()
{
    static const ClockRuleBook book = [] {
        auto rules = loadClockRules();
        if (!rules)
            qFatal("resources/rules/clocks.json: %s", qPrintable(rules.error().message));
        return std::move(*rules);
    }();
    return book;
}

QString wordValue(QStringView list, const QString& kind, QStringView key)
{
    const Word* word = findWord(list, kind);
    return word ? word->value(key) : QString();
}

void appendCaseEvents(sqlite::Database& db, const Casefile& casefile, QList<LegalEvent>& events)
{
    const auto append = [&](const QString& key, const std::optional<Instant>& at) {
        if (at)
            events.append(LegalEvent{.key = key, .at = *at});
    };
    append(u"report"_s, casefile.reportedAt);
    append(u"acceptance"_s, casefile.acceptedAt);
    append(u"filing"_s, casefile.filedAt);
    append(u"prosecution_transfer"_s, casefile.prosecutedAt);
    const auto passages = PassageStore(db).ofCase(casefile.id);
    for (const Passage& passage : passages) {
        if (passage.toState == CaseState::NotFiled)
            append(u"non_filing_decision"_s, passage.at);
        if (passage.toState == CaseState::Transferred || passage.toState == CaseState::Merged)
            append(u"case_transfer"_s, passage.at);
        if (passage.toState == CaseState::Withdrawn)
            append(u"withdrawal_decision"_s, passage.at);
    }
}

void appendPaperEvents(sqlite::Database& db, CaseId caseId, QList<LegalEvent>& events)
{
    const auto documents = CaseDocumentStore(db).ofCase(caseId);
    for (const CaseDocument& document : documents) {
        if (document.state != "issued"_L1 && document.state != "served"_L1)
            continue;
        const auto append = [&](QStringView which, const std::optional<Instant>& at) {
            const QString key = wordValue(u"documents", document.kind, which);
            if (!key.isEmpty() && at)
                events.append(LegalEvent{.key = key,
                                         .at = *at,
                                         .personId = document.personId,
                                         .accountId = document.accountId});
        };
        append(u"event", document.at);
        append(u"served_event", document.servedAt);
    }
}

/// What a measure and all that extends it say about its clock.
QJsonObject conditionsOf(const Measure& measure, const QList<Measure>& measures)
{
    QJsonObject conditions = measure.conditions;
    for (const Measure& extension : measures)
        if (extension.parentId == measure.id && extension.kind.endsWith("_extension"_L1))
            for (auto it = extension.conditions.begin(); it != extension.conditions.end(); ++it)
                conditions.insert(it.key(), it.value());
    return conditions;
}

void appendMeasureEvents(sqlite::Database& db, CaseId caseId, QList<LegalEvent>& events)
{
    const auto measures = MeasureStore(db).ofCase(caseId);
    QHash<qint64, LegalEvent> ofMeasure;
    for (const Measure& measure : measures) {
        const QString key = wordValue(u"measures", measure.kind, u"event");
        const LegalEvent event{.key = key.isEmpty() ? measure.kind : key,
                               .at = measure.at,
                               .personId = measure.personId,
                               .accountId = measure.accountId,
                               .evidenceId = measure.evidenceId,
                               .measureId = measure.id,
                               .endedAt = measure.endedAt,
                               .documentEnd =
                                   measure.endsAt ? measure.endsAt->chinaDate() : QDate(),
                               .conditions = conditionsOf(measure, measures)};
        events.append(event);
        ofMeasure.insert(measure.id.value, event);
    }
    const auto steps = MeasureStepStore(db).ofCase(caseId);
    for (const MeasureStep& step : steps) {
        LegalEvent event = ofMeasure.value(step.measureId.value);
        event.key = step.kind;
        event.at = step.at;
        event.documentEnd = {};
        events.append(event);
    }
}

void appendCustodyEvents(sqlite::Database& db, CaseId caseId, QList<LegalEvent>& events)
{
    const auto steps = CustodyStepStore(db).ofCase(caseId);
    for (const CustodyStep& step : steps) {
        const QString key = wordValue(u"custody_steps", step.kind, u"event");
        if (!key.isEmpty())
            events.append(LegalEvent{.key = key, .at = step.at, .evidenceId = step.evidenceId});
    }
}

/// Whether two events are about the same person, account, thing or case. What names no person or
/// account is about all of them: an indictment opinion ends the custody clock of each.
bool concernsSame(const ClockRule& rule, const LegalEvent& started, const LegalEvent& other)
{
    if (rule.subject == "person"_L1)
        return !other.personId || other.personId == started.personId;
    if (rule.subject == "account"_L1)
        return !other.accountId || other.accountId == started.accountId;
    if (rule.subject == "property"_L1)
        return other.evidenceId == started.evidenceId && other.accountId == started.accountId;
    return true;
}

bool isEnded(const ClockRule& rule, const LegalEvent& started, const QList<LegalEvent>& events,
             Instant now)
{
    // A measure that is over ends the clock of its length, not the duties that it brought.
    const bool isItsLength = rule.endedBy.contains(u"release"_s) || rule.custody ||
                             rule.documentDecides || rule.endedBy.contains(u"unfreeze"_s);
    if (isItsLength && started.endedAt && *started.endedAt <= now)
        return true;
    return std::any_of(events.begin(), events.end(), [&](const LegalEvent& event) {
        const bool isItself = event.measureId == started.measureId && event.key == started.key;
        return rule.endedBy.contains(event.key) && event.at >= started.at && event.at <= now &&
               !isItself && concernsSame(rule, started, event);
    });
}

ClockSettings settingsOf(const ClockRule& rule, const LegalEvent& event)
{
    QList<std::pair<QString, QString>> words;
    for (auto it = event.conditions.begin(); it != event.conditions.end(); ++it) {
        if (it.key() == "extend"_L1 && rule.findExtension(it.value().toString()))
            words.append({it.value().toString(), u"yes"_s});
        const bool isKnown = rule.findExtension(it.key()) || it.key() == "travel"_L1 ||
                             it.key() == "travel_reason"_L1;
        if (!isKnown || it.value() == QJsonValue(false))
            continue;
        words.append(
            {it.key(), it.value().isBool() ? u"yes"_s : it.value().toVariant().toString()});
    }
    ClockSettings settings = readClockSettings(rule, words).value_or(ClockSettings());
    settings.documentEnd = event.documentEnd;
    return settings;
}

QString nameOfSubject(sqlite::Database& db, const ClockRule& rule, const LegalEvent& event)
{
    if (rule.subject == "case"_L1)
        return {};
    if (event.personId)
        return db.value<QString>("SELECT name FROM person WHERE id = ?", event.personId);
    if (event.accountId) {
        const auto account = CaseAccountStore(db).find(event.accountId);
        return account ? (account->holderName + u' ' + account->raw).trimmed() : QString();
    }
    return db.value<QString>("SELECT name FROM evidence WHERE id = ?", event.evidenceId);
}

} // namespace

QString toKey(CaseClock::State state)
{
    switch (state) {
    case CaseClock::State::Running:
        return u"running"_s;
    case CaseClock::State::Soon:
        return u"soon"_s;
    case CaseClock::State::Overdue:
        return u"overdue"_s;
    }
    Q_UNREACHABLE();
}

QList<LegalEvent> legalEvents(sqlite::Database& db, CaseId caseId)
{
    QList<LegalEvent> events;
    if (const auto casefile = CasefileStore(db).find(caseId))
        appendCaseEvents(db, *casefile, events);
    appendPaperEvents(db, caseId, events);
    appendMeasureEvents(db, caseId, events);
    appendCustodyEvents(db, caseId, events);
    std::stable_sort(events.begin(), events.end(),
                     [](const LegalEvent& a, const LegalEvent& b) { return a.at < b.at; });
    return events;
}

QList<CaseClock> caseClocks(sqlite::Database& db, CaseId caseId, Instant now)
{
    const auto casefile = CasefileStore(db).find(caseId);
    if (!casefile)
        return {};
    const QList<LegalEvent> events = legalEvents(db, caseId);
    QList<CaseClock> clocks;
    for (const LegalEvent& event : events) {
        if (event.at > now)
            break;
        const auto rules = ruleBook().startedBy(event.key, event.at.chinaDate());
        for (const ClockRule& rule : rules) {
            if (isEnded(rule, event, events, now))
                continue;
            const ClockResult result = computeClock(rule, event.at, settingsOf(rule, event));
            const bool isOverdue = result.due < now;
            const bool isStale = !rule.custody && result.due.plusSeconds(overdueShownSeconds) < now;
            if (isOverdue && (isStale || casefile->isClosed() || rule.endedBy.isEmpty()))
                continue;
            clocks.append(CaseClock{.caseId = caseId,
                                    .ruleId = rule.id,
                                    .name = rule.name.text(),
                                    .subject = nameOfSubject(db, rule, event),
                                    .event = ruleBook().eventName(event.key),
                                    .onExpiry = rule.onExpiry.text(),
                                    .source = rule.source,
                                    .state = isOverdue                ? CaseClock::State::Overdue
                                             : result.warnFrom <= now ? CaseClock::State::Soon
                                                                      : CaseClock::State::Running,
                                    .result = result,
                                    .personId = event.personId,
                                    .accountId = event.accountId,
                                    .evidenceId = event.evidenceId,
                                    .measureId = event.measureId});
        }
    }
    std::stable_sort(clocks.begin(), clocks.end(), [](const CaseClock& a, const CaseClock& b) {
        return a.result.due < b.result.due;
    });
    return clocks;
}

} // namespace cluechain
