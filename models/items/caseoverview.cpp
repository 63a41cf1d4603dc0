#include "models/items/caseoverview.h"

#include "models/cases/casefile.h"
#include "models/cases/measure.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"
#include "models/items/clockmodel.h"
#include "models/items/maskedrows.h"

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum SuspectColumn { Name, Part, State, Remark };

QList<SuspectRow> readSuspects(sqlite::Database& db, CaseId caseId, const QList<CaseClock>& clocks,
                               Instant now)
{
    const PersonStore people(db);
    QList<SuspectRow> rows;
    const auto suspects = people.withRole(caseId, u"suspect"_s);
    for (const Person& person : suspects) {
        SuspectRow row{.id = person.id,
                       .name = person.name,
                       .state = person.state,
                       .note = person.note.section(u'\n', 0, 0)};
        for (const PersonRole& role : people.rolesOf(person.id))
            if (!role.part.isEmpty())
                row.part = wordText(u"parts", role.part);
        const auto clock = std::find_if(clocks.begin(), clocks.end(), [&](const CaseClock& each) {
            return each.personId == person.id;
        });
        if (clock != clocks.end()) {
            row.note = u"%1 %2"_s.arg(clock->name, clockRest(*clock, now));
            row.isPressing = clock->state != CaseClock::State::Running;
        }
        rows.append(row);
    }
    return rows;
}

bool hasDocument(sqlite::Database& db, CaseId caseId, const char* kinds)
{
    return db.value<bool>((QByteArray("SELECT EXISTS(SELECT 1 FROM document WHERE case_id = ?"
                                      " AND state IN ('issued', 'served') AND kind IN (") +
                           kinds + "))")
                              .constData(),
                          caseId);
}

QList<qint64> measuresWith(sqlite::Database& db, CaseId caseId, const QStringList& moneyStates)
{
    QList<qint64> ids;
    const auto measures = MeasureStore(db).ofCase(caseId);
    for (const Measure& measure : measures) {
        const Word* word = findWord(u"measures", measure.kind);
        const QString state = measure.kind == "compensation"_L1 ? u"returned"_s
                              : word                            ? word->value(u"money_state")
                                                                : QString();
        if (moneyStates.contains(state))
            ids.append(measure.id.value);
    }
    return ids;
}

} // namespace

FigureSource figureSource(sqlite::Database& db, CaseId caseId, const QString& figure)
{
    const bool held = figure == "held"_L1;
    if (held || figure == "returned"_L1)
        return {.table = u"measure"_s,
                .columns = {u"kind"_s, u"account_id"_s, u"at"_s, u"ends_at"_s, u"requested_fen"_s,
                            u"held_fen"_s, u"document_id"_s},
                .ids = measuresWith(db, caseId,
                                    held ? QStringList{u"stopped"_s, u"frozen"_s}
                                         : QStringList{u"returned"_s})};
    FigureSource source{.table = u"payment"_s,
                        .columns = {u"victim_id"_s, u"at"_s, u"amount_fen"_s, u"from_raw"_s,
                                    u"to_raw"_s, u"to_name"_s, u"to_bank"_s}};
    sqlite::Statement query(db, "SELECT id FROM payment WHERE case_id = ? ORDER BY at, id");
    query.bind(caseId);
    while (query.step())
        source.ids.append(query.get<qint64>(0));
    return source;
}

CaseOverview readOverview(sqlite::Database& db, CaseId caseId, Instant now, const Masking& masking)
{
    CaseOverview overview{.figures = caseFigures(db, caseId, now),
                          .clocks = masked(caseClocks(db, caseId, now), masking),
                          .missing = masked(missingInCase(db, caseId), masking)};
    overview.suspects = readSuspects(db, caseId, overview.clocks, now);
    for (SuspectRow& suspect : overview.suspects) {
        suspect.name = masking.name(suspect.name);
        suspect.note = masking.text(suspect.note);
    }

    overview.accounts = db.value<int>(
        "SELECT (SELECT count(DISTINCT identity_id) FROM account a WHERE case_id = ?1 AND"
        "    (EXISTS(SELECT 1 FROM statement WHERE account_id = a.id)"
        "     OR EXISTS(SELECT 1 FROM case_account WHERE case_id = ?1 AND number = a.number)))"
        " + (SELECT count(DISTINCT number) FROM case_account c WHERE case_id = ?1 AND NOT EXISTS"
        "    (SELECT 1 FROM account a WHERE a.case_id = ?1 AND a.number = c.number))",
        caseId);
    overview.statements =
        db.value<int>("SELECT count(DISTINCT a.identity_id) FROM statement s"
                      " JOIN account a ON a.id = s.account_id WHERE s.case_id = ?",
                      caseId);
    const auto withRole = [&](const QString& role) {
        return db.value<int>("SELECT count(DISTINCT person_id) FROM person_role WHERE case_id = ?"
                             " AND role = ?",
                             caseId, role);
    };
    overview.victims = withRole(u"victim"_s);
    overview.witnesses = withRole(u"witness"_s);
    overview.holders = withRole(u"holder"_s);

    overview.hasAnalysis = hasDocument(db, caseId, "'analysis_report'");
    overview.hasReport = hasDocument(db, caseId, "'case_report', 'solving_report'");
    const auto casefile = CasefileStore(db).find(caseId);
    overview.hasTeam =
        casefile && !casefile->leadOfficer.isEmpty() && !casefile->assistingOfficer.isEmpty();
    return overview;
}

QList<TableColumn> SuspectModel::describeColumns() const
{
    return {
        {.key = u"name"_s, .title = tr("Name"), .sample = u"欧阳某某"_s},
        {.key = u"part"_s, .title = tr("Part"), .sample = u"技术支持人"_s},
        {.key = u"state"_s,
         .title = tr("State"),
         .kind = CellKind::State,
         .sample = u"提请批准逮捕"_s},
        {.key = u"remark"_s, .title = tr("Remark"), .sample = u"提请批准逮捕 1 天 14 时"_s},
    };
}

QVariant SuspectModel::cell(const SuspectRow& row, int column, int role) const
{
    if (role == Qt::DisplayRole) {
        switch (SuspectColumn(column)) {
        case Name:
            return row.name;
        case Part:
            return row.part.isEmpty() ? u"—"_s : row.part;
        case State:
            return wordText(u"person_states", row.state);
        case Remark:
            return row.note;
        }
    }
    if (role == ToneRole && column == State)
        return int(wordTone(u"person_states", row.state));
    if (role == ToneRole && column == Remark && row.isPressing)
        return int(Tone::Soon);
    if (role == InkRole && column == Name)
        return int(CellInk::Strong);
    return {};
}

} // namespace cluechain
