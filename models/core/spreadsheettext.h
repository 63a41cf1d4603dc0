#pragma once

#include <QString>

namespace cluechain
{

/// A text as a CSV for a spreadsheet may have it: one that would be run as a formula there gets an
/// apostrophe in front. Numbers stay as they are.
inline QString spreadsheetText(QString text)
{
    constexpr QStringView starts = u"=+-@\t\r";
    if (text.size() < 2 || !starts.contains(text.front()))
        return text;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber ? text : u'\'' + text;
}

} // namespace cluechain
