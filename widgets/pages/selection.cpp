#include "widgets/pages/selection.h"

namespace cluechain
{

namespace
{
constexpr qsizetype remembered = 50;
}

void Selection::select(const Subject& subject, QObject* from)
{
    if (subject == m_current && subject.name == m_current.name)
        return;
    const bool same = subject == m_current;
    m_current = subject;
    if (subject && !same) {
        m_past.resize(m_place + 1);
        m_past.append(subject);
        if (m_past.size() > remembered)
            m_past.removeFirst();
        m_place = m_past.size() - 1;
    }
    emit changed(m_current, from);
}

void Selection::go(qsizetype place)
{
    if (place < 0 || place >= m_past.size())
        return;
    m_place = place;
    m_current = m_past.at(place);
    emit changed(m_current, nullptr);
}

} // namespace cluechain
