#include "models/core/place.h"

#include <QRegularExpression>

namespace cluechain
{

using namespace Qt::StringLiterals;

std::optional<Place> Place::parse(const QString& address)
{
    static const QRegularExpression form(
        u"^cluechain:([A-Za-z]+)(?:/([0-9]{1,19}))?(?:/([A-Za-z]+))?(?:\\?([a-z_]+)=(-?[0-9]{1,19}))?$"_s);
    const QRegularExpressionMatch match = form.match(address);
    if (!match.hasMatch())
        return {};
    bool isCase = true;
    bool isSubject = true;
    const Place place{
        .page = match.captured(1),
        .caseId = {match.captured(2).isEmpty() ? 0 : match.captured(2).toLongLong(&isCase)},
        .tab = match.captured(3),
        .subject = match.captured(4),
        .subjectId = match.captured(5).isEmpty() ? 0 : match.captured(5).toLongLong(&isSubject)};
    if (!isCase || !isSubject || (place.page == "case"_L1) != bool(place.caseId))
        return {};
    return place;
}

QString Place::toString() const
{
    QString address = "cluechain:"_L1 + page;
    if (caseId)
        address += u'/' + QString::number(caseId.value);
    if (!tab.isEmpty())
        address += u'/' + tab;
    if (!subject.isEmpty())
        address += u'?' + subject + u'=' + QString::number(subjectId);
    return address;
}

bool Place::isSamePage(const Place& other) const
{
    return page == other.page && caseId == other.caseId && tab == other.tab;
}

} // namespace cluechain
