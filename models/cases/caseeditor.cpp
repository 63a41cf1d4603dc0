#include "models/cases/caseeditor.h"

#include "models/cases/normaliserow.h"
#include "models/cases/settle.h"
#include "models/cases/vocabulary.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

PaymentsHook& paymentsHook()
{
    static PaymentsHook hook;
    return hook;
}

PaymentsHook& directionsHook()
{
    static PaymentsHook hook;
    return hook;
}

/// The list of gate facts whose acts a table holds; what else can break a hard line has none.
template <typename Row>
constexpr QLatin1StringView actList = {};
template <>
constexpr QLatin1StringView actList<Measure> = "measures"_L1;
template <>
constexpr QLatin1StringView actList<Evidence> = "evidence"_L1;
template <>
constexpr QLatin1StringView actList<CaseDocument> = "documents"_L1;

/// Whether acts on rows of this kind can make or break a hard line.
template <typename Row>
constexpr bool bearsOnGates =
    !actList<Row>.isEmpty() || std::is_same_v<Row, Casefile> || std::is_same_v<Row, Person> ||
    std::is_same_v<Row, PersonRole> || std::is_same_v<Row, CaseAccount>;

/// A renewal or extension that does not say of what: of the latest on the same account or person.
void findParent(sqlite::Database& db, Measure& measure)
{
    const Word* word = findWord(u"measures", measure.kind);
    const QString renews = word ? word->value(u"renews") : QString();
    if (renews.isEmpty() || measure.parentId)
        return;
    measure.parentId = db.value<MeasureId>(
        "SELECT id FROM measure WHERE case_id = ?1 AND kind IN (?2, ?3) AND id <> ?4 AND at <= ?5"
        " AND (account_id = ?6 OR person_id = ?7) ORDER BY at DESC, id DESC LIMIT 1",
        measure.caseId, measure.kind, renews, measure.id, measure.at, measure.accountId,
        measure.personId);
}

template <typename Row>
void complete(sqlite::Database& db, CaseId caseId, Row& row)
{
    normaliseRow(row);
    if constexpr (requires { row.caseId; })
        if (!row.caseId)
            row.caseId = caseId;
    if constexpr (requires { row.createdAt; })
        if (row.createdAt == Instant())
            row.createdAt = Instant::now();
    if constexpr (std::is_same_v<Row, Measure>)
        findParent(db, row);
}

template <typename Child, typename IdType>
void removeChildren(sqlite::Database& db, const char* column, IdType parent)
{
    sqlite::Statement(db, QByteArray("DELETE FROM ") + RowTable<Child>::name + " WHERE " + column +
                              " = ?")
        .run(parent);
}

} // namespace

void setPaymentsHook(PaymentsHook hook)
{
    paymentsHook() = std::move(hook);
}

void paymentsChanged(sqlite::Database& db, CaseId caseId)
{
    if (paymentsHook())
        paymentsHook()(db, caseId);
}

void setDirectionsHook(PaymentsHook hook)
{
    directionsHook() = std::move(hook);
}

void directionsChanged(sqlite::Database& db, CaseId caseId)
{
    if (directionsHook())
        directionsHook()(db, caseId);
}

CaseEditor::CaseEditor(Store& store, ChangeNote note)
    : m_store(store)
    , m_note(std::move(note))
    , m_recording(std::in_place, store, m_note)
{
}

template <typename Row>
decltype(Row::id) CaseEditor::add(Row row)
{
    if (!row.id)
        row.id = {newIdValue()};
    if constexpr (bearsOnGates<Row>)
        touch(actList<Row>, row.id.value);
    if constexpr (std::is_same_v<Row, Payment>)
        touchPayments();
    complete(db(), caseId(), row);
    return RowStore<Row>(db()).insert(row);
}

template <typename Row>
void CaseEditor::change(Row row)
{
    if constexpr (bearsOnGates<Row>)
        touch(actList<Row>, row.id.value);
    if constexpr (std::is_same_v<Row, Payment>)
        touchPayments();
    complete(db(), caseId(), row);
    RowStore<Row>(db()).update(row);
}

template <typename Row>
void CaseEditor::remove(decltype(Row::id) id)
{
    if constexpr (bearsOnGates<Row>)
        touch({}, 0);
    if constexpr (std::is_same_v<Row, Payment>)
        touchPayments();
    if constexpr (std::is_same_v<Row, Person>) {
        removeChildren<PersonRole>(db(), "person_id", id);
        removeChildren<PersonAlias>(db(), "person_id", id);
        removeChildren<PersonDocument>(db(), "person_id", id);
    }
    if constexpr (std::is_same_v<Row, Measure>)
        removeChildren<MeasureStep>(db(), "measure_id", id);
    if constexpr (std::is_same_v<Row, Evidence>)
        removeChildren<CustodyStep>(db(), "evidence_id", id);
    RowStore<Row>(db()).remove(id);
}

void CaseEditor::touch(QLatin1StringView list, qint64 rowId)
{
    if (!m_gatesTouched)
        m_brokenBefore = brokenLines(gatesOfStanding(db(), caseId()));
    m_gatesTouched = true;
    if (!list.isEmpty())
        m_touched.insert({list, rowId});
}

Guarded<ChangeId> CaseEditor::commit()
{
    settle(db(), caseId());
    GateReport report;
    bool isRefused = false;
    if (m_gatesTouched) {
        const GateReport all = gatesOfStanding(db(), caseId());
        for (const GateLine& line : all.lines) {
            const bool breaks = breaksNow(line, m_brokenBefore);
            if (breaks || m_touched.contains({line.list, line.rowId}))
                report.lines.append(line);
            isRefused = isRefused || breaks;
        }
    }
    if (isRefused) {
        m_recording.reset();
        return {std::nullopt, report};
    }
    if (m_paymentsTouched)
        paymentsChanged(db(), caseId());
    const ChangeId change = m_recording->commit();
    m_recording.reset();
    return {change, report};
}

#define CLUECHAIN_EDITED(Row)                                                                      \
    template decltype(Row::id) CaseEditor::add<Row>(Row);                                          \
    template void CaseEditor::change<Row>(Row);                                                    \
    template void CaseEditor::remove<Row>(decltype(Row::id));

CLUECHAIN_EDITED(Casefile)
CLUECHAIN_EDITED(Passage)
CLUECHAIN_EDITED(Person)
CLUECHAIN_EDITED(PersonRole)
CLUECHAIN_EDITED(PersonAlias)
CLUECHAIN_EDITED(PersonDocument)
CLUECHAIN_EDITED(CaseAccount)
CLUECHAIN_EDITED(Identifier)
CLUECHAIN_EDITED(Payment)
CLUECHAIN_EDITED(CaseDocument)
CLUECHAIN_EDITED(Evidence)
CLUECHAIN_EDITED(CustodyStep)
CLUECHAIN_EDITED(Measure)
CLUECHAIN_EDITED(MeasureStep)
CLUECHAIN_EDITED(Note)
CLUECHAIN_EDITED(Task)

#undef CLUECHAIN_EDITED

} // namespace cluechain
