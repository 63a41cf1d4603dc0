#include "widgets/parts/passphrasequality.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <string_view>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PassphraseQuality)
};

constexpr int weakBelow = 40;
constexpr int strongFrom = 64;

constexpr std::array<std::string_view, 4> keyboardRows{"qwertyuiop", "asdfghjkl", "zxcvbnm",
                                                       "1234567890"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Whether `b` could be guessed from `a`: the same, the next in order, or the next key.
bool follows(char a, char b)
{
    a = lower(a);
    b = lower(b);
    if (a == b || std::abs(a - b) == 1)
        return true;
    for (const std::string_view row : keyboardRows) {
        const auto i = row.find(a);
        const auto j = row.find(b);
        if (i != std::string_view::npos && j != std::string_view::npos &&
            (i + 1 == j || j + 1 == i))
            return true;
    }
    return false;
}

} // namespace

PassphraseQuality passphraseQuality(const Secret& passphrase)
{
    const QByteArrayView bytes = passphrase.bytes();
    if (bytes.isEmpty())
        return {};
    // The pool that the characters are drawn from.
    int pool = 0;
    std::array<bool, 5> seen{};
    constexpr std::array<int, 5> sizes{26, 26, 10, 32, 64};
    for (const char c : bytes) {
        const size_t kind = c >= 'a' && c <= 'z'                  ? 0
                            : c >= 'A' && c <= 'Z'                ? 1
                            : c >= '0' && c <= '9'                ? 2
                            : static_cast<unsigned char>(c) < 128 ? 3
                                                                  : 4;
        if (!seen.at(kind))
            pool += sizes.at(kind);
        seen.at(kind) = true;
    }
    double bits = 0;
    const double each = std::log2(pool);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bits += i > 0 && follows(bytes.at(i - 1), bytes.at(i)) ? 1 : each;
    // Fewer different characters than half of them: patterns such as "abab".
    std::array<bool, 256> different{};
    int kinds = 0;
    for (const char c : bytes) {
        bool& known = different.at(static_cast<unsigned char>(c));
        kinds += known ? 0 : 1;
        known = true;
    }
    bits = std::min(bits, each * kinds * 2);

    PassphraseQuality quality{.bits = int(bits)};
    if (quality.bits < weakBelow) {
        quality.tone = Tone::Blocked;
        quality.words = Text::tr("Weak: easily guessed. Four or more unrelated words are better.");
    } else if (quality.bits < strongFrom) {
        quality.tone = Tone::Soon;
        quality.words = Text::tr("Fair: a longer one would last longer.");
    } else {
        quality.tone = Tone::Done;
        quality.words = Text::tr("Strong");
    }
    return quality;
}

} // namespace cluechain
