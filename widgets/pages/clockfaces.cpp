#include "widgets/pages/clockfaces.h"

#include "models/items/cells.h"

#include <QRegularExpression>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Accounts by their tails: "何某 ·2256".
QString withTail(QString subject)
{
    static const QRegularExpression number(u"[0-9]{12,}"_s);
    const QString found = number.match(subject).captured();
    return found.isEmpty() ? subject : subject.replace(found, accountTail(found));
}

} // namespace

QString clockId(const CaseClock& clock)
{
    return clock.ruleId + u'/' + QString::number(clock.measureId.value);
}

ClockFace faceOf(const CaseClock& clock)
{
    return {.id = clockId(clock),
            .what = clock.name,
            .who = withTail(clock.subject),
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
