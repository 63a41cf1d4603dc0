#include "models/core/pinyin.h"

#include "models/core/text.h"

#include <QCollator>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Where the readings of a letter begin: in GB2312's first level, and the first of its characters.
struct Letter {
    char letter;
    quint16 code;
    char16_t character;
};

constexpr std::array letters{
    Letter{'a', 0xB0A1, u'阿'}, Letter{'b', 0xB0C5, u'芭'}, Letter{'c', 0xB2C1, u'擦'},
    Letter{'d', 0xB4EE, u'搭'}, Letter{'e', 0xB6EA, u'蛾'}, Letter{'f', 0xB7A2, u'发'},
    Letter{'g', 0xB8C1, u'噶'}, Letter{'h', 0xB9FE, u'哈'}, Letter{'j', 0xBBF7, u'击'},
    Letter{'k', 0xBFA6, u'喀'}, Letter{'l', 0xC0AC, u'垃'}, Letter{'m', 0xC2E8, u'妈'},
    Letter{'n', 0xC4C3, u'拿'}, Letter{'o', 0xC5B6, u'哦'}, Letter{'p', 0xC5BE, u'啪'},
    Letter{'q', 0xC6DA, u'期'}, Letter{'r', 0xC8BB, u'然'}, Letter{'s', 0xC8F6, u'撒'},
    Letter{'t', 0xCBFA, u'塌'}, Letter{'w', 0xCDDA, u'挖'}, Letter{'x', 0xCEF4, u'昔'},
    Letter{'y', 0xD1B9, u'压'}, Letter{'z', 0xD4D1, u'匝'}};

constexpr quint16 lastCode = 0xD7F9;

/// The characters of GB2312's first level with their letters.
QHash<char16_t, char> firstLevel()
{
    QHash<char16_t, char> known;
    QStringDecoder decoder("GB18030");
    for (quint16 code = letters.front().code; code <= lastCode; ++code) {
        if ((code & 0xFF) < 0xA1 || (code & 0xFF) > 0xFE)
            continue;
        const auto after = std::upper_bound(
            letters.begin(), letters.end(), code,
            [](quint16 value, const Letter& letter) { return value < letter.code; });
        const std::array bytes{char(code >> 8), char(code & 0xFF)};
        const QString character = decoder.decode(QByteArrayView(bytes.data(), bytes.size()));
        if (character.size() == 1)
            known.insert(character.front().unicode(), std::prev(after)->letter);
    }
    return known;
}

/// By the collation of the system: 0 where it does not know Chinese.
char collatedLetter(char32_t character)
{
    thread_local const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    thread_local const bool isPinyin =
        std::is_sorted(letters.begin(), letters.end(), [](const Letter& a, const Letter& b) {
            return collator.compare(QStringView(&a.character, 1), QStringView(&b.character, 1)) < 0;
        });
    if (!isPinyin)
        return 0;
    const QString text = QString::fromUcs4(&character, 1);
    const auto after = std::upper_bound(
        letters.begin(), letters.end(), text, [](const QString& value, const Letter& letter) {
            return collator.compare(value, QStringView(&letter.character, 1)) < 0;
        });
    return after == letters.begin() ? 'a' : std::prev(after)->letter;
}

} // namespace

QString pinyinInitials(QStringView text)
{
    static const QHash<char16_t, char> known = firstLevel();
    QString initials;
    const QList<uint> characters = fold(text).toUcs4();
    for (const char32_t character : characters) {
        if (character < 0x80) {
            if (QChar::isLetterOrNumber(character))
                initials += QChar(char16_t(character));
            continue;
        }
        char letter = character <= 0xFFFF ? known.value(char16_t(character)) : char(0);
        if (!letter && QChar::script(character) == QChar::Script_Han)
            letter = collatedLetter(character);
        if (letter)
            initials += QLatin1Char(letter);
    }
    return initials;
}

} // namespace cluechain
