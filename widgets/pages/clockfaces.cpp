#include "widgets/pages/clockfaces.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

QString clockId(const CaseClock& clock)
{
    return clock.ruleId + u'/' + QString::number(clock.measureId.value);
}

ClockFace faceOf(const CaseClock& clock)
{
    return {.id = clockId(clock),
            .what = clock.name,
            .who = clock.subject,
            .due = clock.due(),
            .leadSeconds = clock.result.warnFrom.secondsTo(clock.due()),
            .rule = clock.ruleId};
}

ClockFace faceOf(const PressingClock& clock)
{
    ClockFace face = faceOf(clock.clock);
    face.id.prepend(QString::number(clock.clock.caseId.value) + u':');
    face.where = clock.caseName;
    return face;
}

ClockAddress ClockAddress::parse(const QString& faceId)
{
    const qsizetype colon = faceId.indexOf(u':');
    return {.caseId = {faceId.first(std::max<qsizetype>(colon, 0)).toLongLong()},
            .clock = faceId.mid(colon + 1)};
}

} // namespace cluechain
