#include "models/reports/casecharts.h"

#include "models/cases/caseclocks.h"
#include "models/cases/casefile.h"
#include "models/cases/measure.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"
#include "models/funds/accountseries.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseCharts)
};

QString caseName(sqlite::Database& db, CaseId caseId, const Masking& masking)
{
    const auto casefile = CasefileStore(db).find(caseId);
    return casefile ? masking.text(casefile->name) : QString();
}

CustodyTone toneOf(const QString& state)
{
    static const QHash<QString, CustodyTone> tones{
        {u"at_large"_s, CustodyTone::AtLarge}, {u"fugitive"_s, CustodyTone::AtLarge},
        {u"summoned"_s, CustodyTone::Limited}, {u"compelled"_s, CustodyTone::Limited},
        {u"bailed"_s, CustodyTone::Limited},   {u"surveilled"_s, CustodyTone::Limited},
        {u"detained"_s, CustodyTone::Held},    {u"arrest_requested"_s, CustodyTone::Held},
        {u"arrested"_s, CustodyTone::Held},    {u"prosecuted"_s, CustodyTone::Concluded}};
    return tones.value(state, CustodyTone::Free);
}

} // namespace

QString accountTitle(const AccountSummary& account, const Masking& masking)
{
    QStringList words;
    if (!account.holder.isEmpty())
        words.append(masking.name(account.holder));
    if (!account.bank.isEmpty())
        words.append(account.bank);
    words.append(u'·' + account.number.right(4));
    return words.join(u' ');
}

FundsFigure fundsFigure(sqlite::Database& db, CaseId caseId, const Masking& masking)
{
    FundsFigure figure{.subject = caseName(db, caseId, masking), .series = caseSeries(db, caseId)};
    figure.index = indexOf(figure);
    return figure;
}

FundsFigure fundsFigure(sqlite::Database& db, CaseId caseId, const AccountSummary& account,
                        const Masking& masking)
{
    FundsFigure figure{.subject = accountTitle(account, masking),
                       .series = accountSeries(db, caseId, account.id)};
    figure.focus = busiestSpan(figure.series);
    figure.index = indexOf(figure);
    return figure;
}

OutcomeFigure outcomeFigure(sqlite::Database& db, CaseId caseId, Instant now,
                            const Masking& masking)
{
    OutcomeFigure figure{.subject = caseName(db, caseId, masking)};
    sqlite::Statement paid(
        db, "SELECT coalesce(sum(amount_fen), 0), count(*) FROM payment WHERE case_id = ?");
    paid.bind(caseId);
    paid.step();
    figure.sums.loss = paid.get<Money>(0);
    figure.payments = paid.get<int>(1);
    if (figure.payments == 0)
        if (const auto casefile = CasefileStore(db).find(caseId); casefile && casefile->loss)
            figure.sums.loss = *casefile->loss;

    std::map<qint64, Money> stopped; // by account
    const QList<Measure> measures = MeasureStore(db).ofCase(caseId);
    for (const Measure& measure : measures) {
        if (measure.at > now)
            continue;
        const Word* word = findWord(u"measures", measure.kind);
        const QString state = word ? word->value(u"money_state") : QString();
        if (state == "stopped"_L1) {
            Money& largest = stopped[measure.accountId.value];
            largest = std::max(largest, measure.amount());
        } else if (state == "frozen"_L1 && word->value(u"renews").isEmpty()) {
            figure.sums.frozen += measure.amount();
        } else if (state == "returned"_L1 || measure.kind == "compensation"_L1) {
            figure.sums.returned += measure.amount();
        }
    }
    for (const auto& [account, sum] : stopped)
        figure.sums.stopped += sum;
    return figure;
}

SuspectsFigure suspectsFigure(sqlite::Database& db, CaseId caseId, Instant now,
                              const Masking& masking)
{
    SuspectsFigure figure{.subject = caseName(db, caseId, masking), .asOf = now};
    QHash<qint64, CaseClock> nearest;
    const QList<CaseClock> clocks = caseClocks(db, caseId, now); // the nearest first
    for (const CaseClock& clock : clocks)
        if (clock.personId && !nearest.contains(clock.personId.value))
            nearest.insert(clock.personId.value, clock);

    const PersonStore people(db);
    const QList<Person> suspects = people.withRole(caseId, u"suspect"_s);
    for (const Person& person : suspects) {
        SuspectsFigure::Suspect suspect{.id = person.id,
                                        .name = masking.name(person.name),
                                        .role = wordText(u"roles", u"suspect"),
                                        .state = person.state == "none"_L1
                                                     ? Text::tr("No measure")
                                                     : wordText(u"person_states", person.state),
                                        .tone = toneOf(person.state)};
        const QList<PersonRole> roles = people.rolesOf(person.id);
        for (const PersonRole& role : roles)
            if (role.role == "suspect"_L1 && !role.part.isEmpty())
                suspect.role = wordText(u"parts", role.part);
        if (const auto clock = nearest.constFind(person.id.value); clock != nearest.cend()) {
            suspect.clockEnd = clock->due();
            suspect.clock = clock->name;
        }
        figure.suspects.append(suspect);
    }
    return figure;
}

} // namespace cluechain
