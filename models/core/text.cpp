#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Seen by nobody, but telling two equal texts apart: controls, zero-width and direction marks,
/// BOM, variation selectors, lone halves of a surrogate pair are kept (they are damage to report).
bool isInvisible(QChar c)
{
    if (c.isSpace())
        return false;
    const ushort code = c.unicode();
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0x034F || code == 0x115F ||
           code == 0x1160 || code == 0x3164 || code == 0xFFA0;
}

QString tidy(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool blankBefore = false;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (c.isSpace()) {
            blankBefore = true;
            continue;
        }
        if (blankBefore && !out.isEmpty())
            out += u' ';
        blankBefore = false;
        out += c;
    }
    return out;
}

bool isTidy(QStringView text)
{
    const auto odd = [](QChar c) { return c.unicode() != u' ' && (c.isSpace() || isInvisible(c)); };
    return (text.isEmpty() || (text.front() != u' ' && text.back() != u' ')) &&
           std::none_of(text.begin(), text.end(), odd) && !text.contains("  "_L1);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString fold(QStringView text)
{
    const QString visible = isTidy(text) ? text.toString() : tidy(text);
    if (isAscii(visible))
        return visible.toLower();
    const auto step = [](const QString& from) {
        return from.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    // Some characters need a second pass (folding can make new compatibility forms), and a few
    // decompose into blanks.
    const QString folded = step(step(visible)).normalized(QString::NormalizationForm_KC);
    return isTidy(folded) ? folded : tidy(folded);
}

QString cleanCell(QStringView cell)
{
    return isTidy(cell) ? cell.toString() : tidy(cell);
}

bool isAbsent(QStringView cleaned)
{
    static constexpr std::array words{"nan"_L1, "none"_L1, "nat"_L1, "null"_L1, "\\n"_L1};
    return cleaned.isEmpty() || std::any_of(words.begin(), words.end(), [&](QLatin1StringView w) {
               return cleaned.compare(w, Qt::CaseInsensitive) == 0;
           });
}

} // namespace cluechain
