#pragma once

#include "models/cases/caseaccount.h"
#include "models/cases/casefile.h"
#include "models/cases/document.h"
#include "models/cases/evidence.h"
#include "models/cases/gates.h"
#include "models/cases/identifier.h"
#include "models/cases/measure.h"
#include "models/cases/notes.h"
#include "models/cases/payment.h"
#include "models/cases/person.h"
#include "models/core/result.h"
#include "models/store/recording.h"
#include "models/store/store.h"

#include <functional>
#include <optional>

namespace cluechain
{

/// Called within the transaction of a change that added, altered or removed victims' payments, so
/// that what is computed from them (models/intake: transfers) follows in the same step.
using PaymentsHook = std::function<void(sqlite::Database&, CaseId)>;

/// Set once, where the program is put together and before any work.
void setPaymentsHook(PaymentsHook hook);
/// Says so to the hook, if there is one.
void paymentsChanged(sqlite::Database& db, CaseId caseId);

/// The same for rows of statements whose unknown direction was settled, or is unknown again.
void setDirectionsHook(PaymentsHook hook);
void directionsChanged(sqlite::Database& db, CaseId caseId);

/// Edits one case as one recorded change. Forms, facts files and commands all edit through it, so
/// that numbers are normalised, states follow from acts, and the hard lines of the law hold,
/// whichever way something comes in.
///
/// Made and used where the store's writer may be used. Throws SqlError; without commit() nothing
/// has happened.
class CaseEditor
{
public:
    CaseEditor(Store& store, ChangeNote note);

    sqlite::Database& db() { return m_store.writer(); }
    CaseId caseId() const { return m_note.caseId; }

    /// Adds a row and returns its id: a fresh one unless the row has one. Normalised forms are
    /// filled in, the time of making too.
    template <typename Row>
    decltype(Row::id) add(Row row);

    template <typename Row>
    void change(Row row);

    /// Removes a row with what only describes it: a person's roles, aliases and papers, the steps
    /// of a measure, the custody steps of a thing. Throws a constraint SqlError while something
    /// else refers to it.
    template <typename Row>
    void remove(decltype(Row::id) id);

    /// Lets the states follow, checks the hard lines and commits. Refused, and rolled back, if the
    /// case breaks a hard line that it did not break before (gatesOfStanding()); the report has the
    /// lines of every act that was touched and every line that would break.
    Guarded<ChangeId> commit();

private:
    void touch(QLatin1StringView list, qint64 rowId);
    void touchPayments() { m_paymentsTouched = true; }

    Store& m_store;
    ChangeNote m_note;
    std::optional<Recording> m_recording;
    QSet<QString> m_brokenBefore;
    bool m_gatesTouched = false;
    bool m_paymentsTouched = false;
    QSet<QPair<QString, qint64>> m_touched;
};

} // namespace cluechain
