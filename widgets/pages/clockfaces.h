#pragma once

#include "models/cases/clockbook.h"
#include "widgets/parts/clockchip.h"

namespace cluechain
{

/// What tells the clocks of a case apart: the rule, and the measure that started it.
QString clockId(const CaseClock& clock);

/// A clock of the open case; its id is the clockId().
ClockFace faceOf(const CaseClock& clock);
/// A clock outside its case: it names the case, and so does its id.
ClockFace faceOf(const PressingClock& clock);

/// Of the id of a face: the case, if it names one, and the clockId().
struct ClockAddress {
    CaseId caseId = {};
    QString clock = {};

    static ClockAddress parse(const QString& faceId);
};

} // namespace cluechain
