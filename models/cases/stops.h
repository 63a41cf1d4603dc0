#pragma once

#include "models/cases/caseeditor.h"

namespace cluechain
{

/// An emergency stop as it is sent: what the bank matches (银发〔2016〕86号 二(一)2), and where the
/// money came from.
struct StopOrder {
    CaseId caseId = {};
    QString holder = {};
    QString number = {}; ///< As written.
    QString bank = {};
    Money amount = {};
    std::optional<Instant> paidAt = {}; ///< Of the payment that brought the money there.
    Instant sentAt = {};
    MeasureId parentId = {}; ///< The stop on the account that the money came from.
};

/// Records it as one change, with the account where the case does not know it yet; holder and bank
/// of a known account are filled in where nothing stands. Refused for the third on one account
/// (K31).
Result<Guarded<MeasureId>> sendStop(Store& store, const StopOrder& order);

/// What the bank answered: how much it holds (nothing: it sent the stop back), in its own words.
struct StopAnswer {
    MeasureId measureId = {};
    std::optional<Money> held = {};
    QString words = {};
    Instant at = {};
};

Result<Guarded<MeasureId>> answerStop(Store& store, const StopAnswer& answer);

} // namespace cluechain
