#include "models/core/checksums.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int digit(QChar c)
{
    return c.unicode() - u'0';
}

} // namespace

QChar luhnDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = digit(digits[digits.size() - 1 - i]);
        const int doubled = value * 2;
        sum += i % 2 ? value : doubled / 10 + doubled % 10;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

bool luhnHolds(QStringView digits)
{
    return isDigits(digits) && digits.size() > 1 && luhnDigit(digits.chopped(1)) == digits.back();
}

QChar idNumberCharacter(QStringView first17)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += digit(first17[qsizetype(i)]) * weights[i];
    return u"10X98765432"[sum % 11];
}

std::optional<QChar> creditCodeCharacter(QStringView first17)
{
    static constexpr QStringView alphabet(u"0123456789ABCDEFGHJKLMNPQRTUWXY");
    int sum = 0;
    int weight = 1;
    for (const QChar c : first17) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return std::nullopt;
        sum += int(value) * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31];
}

std::optional<QChar> organisationCodeCharacter(QStringView first8)
{
    static constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QChar c = first8[qsizetype(i)];
        const bool isLetter = c >= u'A' && c <= u'Z';
        if (!isLetter && !isDigits(QStringView(&c, 1)))
            return std::nullopt;
        sum += (isLetter ? c.unicode() - u'A' + 10 : digit(c)) * weights[i];
    }
    return u"0123456789X0"[11 - sum % 11];
}

std::optional<QChar> vinCharacter(QStringView vin)
{
    static constexpr std::array weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    static constexpr QStringView letters(u"ABCDEFGHJKLMNPRSTUVWXYZ");
    static constexpr QStringView values(u"12345678123457923456789");
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QChar c = vin[qsizetype(i)];
        const qsizetype letter = letters.indexOf(c);
        if (letter < 0 && !isDigits(QStringView(&c, 1)))
            return std::nullopt;
        sum += digit(letter < 0 ? c : values[letter]) * weights[i];
    }
    return u"0123456789X"[sum % 11];
}

std::optional<QByteArray> decodeBase58Check(QStringView text)
{
    static constexpr QStringView alphabet(
        u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    constexpr qsizetype longest = 128;
    if (text.size() > longest)
        return std::nullopt;
    QByteArray bytes; // the number, lowest byte first
    for (const QChar c : text) {
        qsizetype carry = alphabet.indexOf(c);
        if (carry < 0)
            return std::nullopt;
        for (char& byte : bytes) {
            carry += 58 * quint8(byte);
            byte = char(carry & 0xFF);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8)
            bytes.append(char(carry & 0xFF));
    }
    for (qsizetype i = 0; i < text.size() && text[i] == u'1'; ++i)
        bytes.append('\0');
    std::reverse(bytes.begin(), bytes.end());
    if (bytes.size() < 5)
        return std::nullopt;
    const QByteArray payload = bytes.chopped(4);
    const auto sha256 = [](const QByteArray& of) {
        return QCryptographicHash::hash(of, QCryptographicHash::Sha256);
    };
    if (sha256(sha256(payload)).first(4) != bytes.last(4))
        return std::nullopt;
    return payload;
}

bool bech32Holds(QStringView text)
{
    static constexpr QStringView alphabet(u"qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    static constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                      0x3d4233dd, 0x2a1462b3};
    if (text.size() < 14 || text.size() > 90 || !text.startsWith("bc1"_L1))
        return false;
    quint32 state = 1;
    const auto feed = [&](quint32 value) {
        const quint32 top = state >> 25;
        state = (state & 0x1ffffff) << 5 ^ value;
        for (size_t i = 0; i < generator.size(); ++i)
            if (top >> i & 1)
                state ^= generator[i];
    };
    for (const quint32 c : {0x62u, 0x63u}) // b, c
        feed(c >> 5);
    feed(0);
    for (const quint32 c : {0x62u, 0x63u}) // b, c
        feed(c & 31);
    const QStringView body = text.mid(3);
    for (const QChar c : body) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return false;
        feed(quint32(value));
    }
    // Witness version 0 is bech32, every later one bech32m.
    return state == (body.front() == u'q' ? 1u : 0x2bc830a3u);
}

QString eip55Case(QStringView hex)
{
    QString cased = hex.toString().toLower();
    const QByteArray hash =
        QCryptographicHash::hash(cased.toLatin1(), QCryptographicHash::Keccak_256).toHex();
    for (qsizetype i = 0; i < cased.size(); ++i)
        if (hash[i] >= '8')
            cased[i] = cased[i].toUpper();
    return cased;
}

} // namespace cluechain
