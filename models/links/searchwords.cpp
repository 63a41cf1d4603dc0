#include "models/links/searchwords.h"

#include "models/core/pinyin.h"
#include "models/core/text.h"

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString prefixOf(SearchKind kind)
{
    return QString(QChar(u'a' + int(kind)));
}

/// Initials have one character more than words, so the two never meet.
QString initialsPrefixOf(SearchKind kind)
{
    return prefixOf(kind) + u'0';
}

QString pairs(const QString& prefix, const QString& text)
{
    QList<uint> letters;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters)
        if (QChar::isLetterOrNumber(character))
            letters.append(character);
    QString words;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        if (i > 1)
            words += u' ';
        const char32_t pair[] = {letters[i - 1], letters[i]};
        words += prefix + QString::fromUcs4(pair, 2);
    }
    return words;
}

bool isLatin(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

QString indexWords(SearchKind kind, const QStringList& fields, int named)
{
    QStringList words;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        words.append(pairs(prefixOf(kind), fold(fields[i])));
        if (i < named)
            words.append(pairs(initialsPrefixOf(kind), pinyinInitials(fields[i])));
    }
    words.removeAll(QString());
    return words.join(u" 0 "_s); // a word between the fields: no phrase reaches across
}

QString matchWords(SearchKind kind, const QString& typed)
{
    QStringList conditions;
    const QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString phrase = pairs(prefixOf(kind), part);
        if (phrase.isEmpty())
            continue;
        conditions.append(
            isLatin(part) ? u"(\"%1\" OR \"%2\")"_s.arg(phrase, pairs(initialsPrefixOf(kind), part))
                          : u"\"%1\""_s.arg(phrase));
    }
    return conditions.join(" AND "_L1);
}

} // namespace cluechain
