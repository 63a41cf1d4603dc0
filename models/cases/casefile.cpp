#include "models/cases/casefile.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

QString Casefile::stage() const
{
    if (state != CaseState::Open)
        return toKey(state);
    if (prosecutedAt)
        return u"prosecuted"_s;
    if (concludedAt)
        return u"concluded"_s;
    if (solvedAt)
        return u"solved"_s;
    if (mainLink >= Link::File)
        return u"investigating"_s;
    return mainLink == Link::Verify ? u"verifying"_s : u"clue"_s;
}

} // namespace cluechain
