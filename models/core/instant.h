#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace cluechain
{

/// A moment, in microseconds of UTC since 1970. Shown and read in China's one zone, +08:00.
/// 0 microseconds is a moment like any other; "no time" is an empty std::optional.
class Instant
{
public:
    constexpr Instant() = default;

    static constexpr Instant fromMicroseconds(qint64 us) { return Instant(us); }
    static Instant fromChina(QDate date, QTime time = QTime(0, 0));
    static Instant now();

    /// ISO 8601 with an offset ("2026-03-02T10:00:00+08:00", "…Z"), up to six decimals of a second.
    /// A text without an offset is China time.
    static std::optional<Instant> parseIso(QStringView text);

    constexpr qint64 microseconds() const { return m_us; }
    QDate chinaDate() const;
    QTime chinaTime() const; ///< To the millisecond.

    /// "2026-03-02T10:00:00+08:00"; decimals only where there are any.
    QString toIso() const;
    /// "2026-03-02 10:00:00" in China time.
    QString toDisplay() const;

    constexpr Instant plusSeconds(qint64 seconds) const
    {
        return Instant(m_us + seconds * 1'000'000);
    }
    constexpr qint64 secondsTo(Instant later) const { return (later.m_us - m_us) / 1'000'000; }

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    constexpr explicit Instant(qint64 us)
        : m_us(us)
    {
    }

    qint64 m_us = 0;
};

} // namespace cluechain
