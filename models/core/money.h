#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace cluechain
{

/// An exact sum of money, counted in fen (1/100 yuan).
///
/// There is no way in or out through a floating point number: amounts are
/// evidence, and 0.1 has no exact double.
class Money
{
public:
    constexpr Money() = default;

    static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    /// Reads what banks print: "1,234.5", "-3.00", ".50", "+12", "¥ 8.80", "(5.00)", "1.2E+5".
    /// Nothing else: no third decimal but zeros, no overflow, no trailing text.
    static std::optional<Money> parse(QStringView text);

    constexpr qint64 fen() const { return m_fen; }
    constexpr bool isNegative() const { return m_fen < 0; }
    constexpr bool isZero() const { return m_fen == 0; }
    constexpr Money magnitude() const { return Money(m_fen < 0 ? -m_fen : m_fen); }

    /// "-1234.50": the same in every locale, and parse() reads it back.
    QString toString() const;

    /// "−1,234.50" for people: thousands commas, U+2212 as minus.
    QString toDisplay() const;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr Money operator-(Money a) { return Money(-a.m_fen); }
    constexpr Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }

private:
    constexpr explicit Money(qint64 fen)
        : m_fen(fen)
    {
    }

    qint64 m_fen = 0;
};

/// "59.6%": to the nearest tenth, but what is not the whole is not called 100.0% and what is
/// something not 0.0%. "—" of nothing. The part is from nought on.
QString shareText(Money part, Money whole);

} // namespace cluechain
