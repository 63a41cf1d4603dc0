#pragma once

#include <QString>

#include <optional>

namespace cluechain
{

/// How many decimals of a currency are counted; two for yuan, whose code is empty.
///
/// A code of three capital letters is a national currency (ISO 4217), in hundredths. Any other is a
/// token on a chain, in millionths: "USDT", the address of a token that has no name here, or "$TRX"
/// for a coin without an address. Amounts with more decimals than are counted are not taken over.
constexpr int currencyDecimals(QStringView code)
{
    constexpr qsizetype lettersOfNational = 3;
    constexpr int hundredths = 2;
    constexpr int millionths = 6;
    if (code.isEmpty())
        return hundredths;
    bool isNational = code.size() == lettersOfNational;
    for (const QChar c : code)
        isNational = isNational && c >= u'A' && c <= u'Z';
    return isNational ? hundredths : millionths;
}

/// An exact amount in whole units of 10^-decimals, written as Money::parse() has it; nothing if it
/// has more decimals than that.
std::optional<qint64> parseUnits(QStringView text, int decimals);

/// "-1234.500000" and, for people, "−1,234.500000".
QString unitsToString(qint64 units, int decimals);
QString unitsToDisplay(qint64 units, int decimals);

} // namespace cluechain
