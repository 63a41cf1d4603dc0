#include "widgets/pages/places.h"

#include <algorithm>

namespace cluechain
{

namespace
{
constexpr qsizetype remembered = 50;
}

void Places::visit(const Place& place)
{
    if (m_at >= 0 && m_past.at(m_at).isSamePage(place)) {
        if (!place.subject.isEmpty())
            select(place.subject, place.subjectId);
        return;
    }
    m_past.resize(m_at + 1);
    m_past.append(place);
    if (m_past.size() > remembered)
        m_past.removeFirst();
    m_at = m_past.size() - 1;
    emit changed();
}

void Places::select(const QString& subject, qint64 subjectId)
{
    if (m_at < 0)
        return;
    Place& place = m_past[m_at];
    if (place.subject == subject && place.subjectId == subjectId)
        return;
    place.subject = subject;
    place.subjectId = subjectId;
    emit changed();
}

void Places::clear()
{
    m_past.clear();
    m_at = -1;
    emit changed();
}

void Places::go(qsizetype at)
{
    if (at < 0 || at >= m_past.size())
        return;
    m_at = at;
    emit wanted(m_past.at(at));
    emit changed();
}

QList<Place> Places::lastVisited() const
{
    QList<Place> places;
    for (qsizetype i = m_past.size() - 1; i >= 0; --i) {
        const Place& place = m_past.at(i);
        const auto isKnown = [&](const Place& other) { return other.isSamePage(place); };
        if (!place.isSamePage(current()) && std::none_of(places.begin(), places.end(), isKnown))
            places.append(place);
    }
    return places;
}

} // namespace cluechain
