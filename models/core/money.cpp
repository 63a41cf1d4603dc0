#include "models/core/money.h"

#include "models/core/currency.h"

#include <QtNumeric>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fenDecimals = 2;

quint64 tenTo(int decimals)
{
    quint64 power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return power;
}

/// The digits of a decimal number and where its point stands: value = digits × 10^exponent.
struct Decimal {
    quint64 digits = 0;
    int exponent = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads "1,234.50", ".5", "12." is refused; commas only between digits of the whole part.
std::optional<Decimal> readDecimal(QStringView text)
{
    Decimal number;
    bool anyDigit = false;
    bool inFraction = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c)) {
            if (qMulOverflow(number.digits, quint64(10), &number.digits) ||
                qAddOverflow(number.digits, quint64(c.unicode() - u'0'), &number.digits))
                return std::nullopt;
            number.exponent -= inFraction ? 1 : 0;
            anyDigit = true;
        } else if (c == u'.' && !inFraction && i + 1 < text.size()) {
            inFraction = true;
        } else if (c == u',' && !inFraction && i > 0 && isDigit(text[i - 1]) &&
                   i + 1 < text.size() && isDigit(text[i + 1])) {
            continue;
        } else {
            return std::nullopt;
        }
    }
    return anyDigit ? std::optional(number) : std::nullopt;
}

/// The number in units of 10^-decimals, if it is a whole count of them within qint64's positive
/// range.
std::optional<quint64> toUnits(Decimal number, int decimals)
{
    number.exponent += decimals;
    for (; number.exponent < 0; ++number.exponent) {
        if (number.digits % 10 != 0)
            return std::nullopt;
        number.digits /= 10;
    }
    for (; number.exponent > 0 && number.digits != 0; --number.exponent) {
        if (qMulOverflow(number.digits, quint64(10), &number.digits))
            return std::nullopt;
    }
    return number.digits <= quint64(std::numeric_limits<qint64>::max())
               ? std::optional(number.digits)
               : std::nullopt;
}

} // namespace

std::optional<qint64> parseUnits(QStringView text, int decimals)
{
    text = text.trimmed();
    bool negative = false;
    if (text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
    } else if (text.startsWith(u'-') || text.startsWith(u'\u2212') || text.startsWith(u'+')) {
        negative = text.front() != u'+';
        text = text.sliced(1).trimmed();
    }
    if (text.startsWith(u'¥') || text.startsWith(u'￥'))
        text = text.sliced(1).trimmed();

    int exponent = 0;
    if (const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive); e >= 0) {
        bool ok = false;
        exponent = text.sliced(e + 1).toInt(&ok);
        if (!ok || exponent < -20 || exponent > 20)
            return std::nullopt;
        text = text.first(e);
    }
    std::optional<Decimal> number = readDecimal(text);
    if (!number)
        return std::nullopt;
    number->exponent += exponent;
    const std::optional<quint64> units = toUnits(*number, decimals);
    if (!units)
        return std::nullopt;
    return negative ? -qint64(*units) : qint64(*units);
}

std::optional<Money> Money::parse(QStringView text)
{
    const std::optional<qint64> fen = parseUnits(text, fenDecimals);
    return fen ? std::optional(fromFen(*fen)) : std::nullopt;
}

namespace
{

QString formatted(qint64 units, int decimals, QStringView minus, QStringView separator)
{
    const quint64 magnitude = units < 0 ? 0 - quint64(units) : quint64(units);
    const quint64 one = tenTo(decimals);
    QString whole = QString::number(magnitude / one);
    if (!separator.isEmpty()) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, separator.toString());
    }
    const QString fraction = QString::number(magnitude % one).rightJustified(decimals, u'0');
    return (units < 0 ? minus.toString() : QString()) + whole + u'.' + fraction;
}

} // namespace

QString Money::toString() const
{
    return unitsToString(m_fen, fenDecimals);
}

QString Money::toDisplay() const
{
    return unitsToDisplay(m_fen, fenDecimals);
}

QString unitsToString(qint64 units, int decimals)
{
    return formatted(units, decimals, u"-", {});
}

QString unitsToDisplay(qint64 units, int decimals)
{
    return formatted(units, decimals, u"\u2212", u",");
}

QString shareText(Money part, Money whole)
{
    if (whole.fen() <= 0)
        return u"—"_s;
    auto tenths = qint64(std::round(double(part.fen()) / double(whole.fen()) * 1000));
    if (part < whole)
        tenths = std::min<qint64>(tenths, 999);
    if (part.fen() > 0)
        tenths = std::max<qint64>(tenths, 1);
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

} // namespace cluechain
