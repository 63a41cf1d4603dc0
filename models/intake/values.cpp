#include "models/intake/values.h"

#include "models/core/money.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of the blank at the start of `text`, 0 if it starts with something else.
size_t blankAtStart(std::string_view text)
{
    const quint8 first = static_cast<quint8>(text[0]);
    if (first <= 0x20 || first == 0x7F)
        return 1;
    if (text.starts_with("\xC2\xA0")) // NBSP
        return 2;
    if (text.starts_with("\xE3\x80\x80") || text.starts_with("\xEF\xBB\xBF") || // U+3000, BOM
        text.starts_with("\xE2\x80\x8B") || text.starts_with("\xE2\x80\x8E") || // zero width
        text.starts_with("\xE2\x80\x8F") || text.starts_with("\xE2\x80\xAF"))
        return 3;
    return 0;
}

size_t blankAtEnd(std::string_view text)
{
    const quint8 last = static_cast<quint8>(text.back());
    if (last <= 0x20 || last == 0x7F)
        return 1;
    if (last < 0x80)
        return 0;
    for (const size_t size : {size_t(2), size_t(3)}) {
        if (text.size() >= size && blankAtStart(text.substr(text.size() - size)) == size)
            return size;
    }
    return 0;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const size_t blank = blankAtStart(text);
        if (blank == 0)
            break;
        text.remove_prefix(blank);
    }
    while (!text.empty()) {
        const size_t blank = blankAtEnd(text);
        if (blank == 0)
            break;
        text.remove_suffix(blank);
    }
    return text;
}

bool saysNothing(std::string_view text)
{
    if (text.size() > 4)
        return false;
    const auto is = [text](std::string_view word) {
        return text.size() == word.size() &&
               std::equal(text.begin(), text.end(), word.begin(),
                          [](char a, char b) { return (a | 0x20) == (b | 0x20); });
    };
    return is("null") || is("nan") || is("none") || is("nat") || text == "\\N";
}

constexpr qint64 secondUs = 1'000'000;
constexpr qint64 dayUs = 86'400 * secondUs;
constexpr qint64 chinaOffsetUs = 8 * 3600 * secondUs;

/// Days since 1970-01-01 of a date of the Gregorian calendar, after Howard Hinnant's
/// days_from_civil.
std::optional<qint64> daysOf(int year, int month, int day)
{
    static constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1900 || year > 2199 || month < 1 || month > 12)
        return std::nullopt;
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day < 1 || day > lengths[size_t(month - 1)] + (month == 2 && isLeap))
        return std::nullopt;
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

std::optional<qint64> clockUs(int hour, int minute, int second, qint64 fractionUs)
{
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return ((hour * 60 + minute) * 60 + second) * secondUs + fractionUs;
}

/// What stands at the front of a text is taken off it.
struct Cursor {
    std::string_view text;

    bool atEnd() const { return text.empty(); }

    bool take(char c)
    {
        if (text.empty() || text[0] != c)
            return false;
        text.remove_prefix(1);
        return true;
    }

    bool takeAny(std::string_view which)
    {
        if (text.empty() || which.find(text[0]) == std::string_view::npos)
            return false;
        text.remove_prefix(1);
        return true;
    }

    size_t digits() const
    {
        size_t count = 0;
        while (count < text.size() && isDigit(text[count]))
            ++count;
        return count;
    }

    /// The next `count` characters, which are digits.
    int number(size_t count)
    {
        int value = 0;
        for (size_t i = 0; i < count; ++i)
            value = value * 10 + (text[i] - '0');
        text.remove_prefix(count);
        return value;
    }

    /// Digits after a point, as microseconds; what is finer is cut off.
    qint64 fractionUs()
    {
        const size_t count = digits();
        qint64 us = 0;
        for (size_t i = 0; i < 6; ++i)
            us = us * 10 + (i < count ? text[i] - '0' : 0);
        text.remove_prefix(count);
        return us;
    }
};

/// "10:11:12.5", "10.11.12", "10:11", "101112", "1011", "101112345", "101112.345".
std::optional<qint64> readClock(Cursor& at)
{
    const size_t digits = at.digits();
    if (digits == 1 || digits == 2) {
        const int hour = at.number(digits);
        if (!at.takeAny(":.") || at.digits() == 0 || at.digits() > 2)
            return std::nullopt;
        const int minute = at.number(at.digits());
        int second = 0;
        qint64 fraction = 0;
        if (at.takeAny(":.")) {
            if (at.digits() == 0) // "10时11分" leaves a separator behind
                return at.atEnd() ? clockUs(hour, minute, 0, 0) : std::nullopt;
            if (at.digits() > 2)
                return std::nullopt;
            second = at.number(at.digits());
            if (at.takeAny(".:,"))
                fraction = at.fractionUs();
        }
        return clockUs(hour, minute, second, fraction);
    }
    if (digits != 4 && digits != 6 && digits != 9 && digits != 12)
        return std::nullopt;
    const int hour = at.number(2);
    const int minute = at.number(2);
    const int second = digits >= 6 ? at.number(2) : 0;
    qint64 fraction = 0;
    if (digits > 6 || (digits == 6 && at.take('.')))
        fraction = at.fractionUs();
    return clockUs(hour, minute, second, fraction);
}

/// "Z", "+08:00", "+0800", with what Go prints behind it ("+0800 CST"): the offset from UTC.
std::optional<qint64> readZone(Cursor& at)
{
    at.take(' ');
    if (at.take('Z'))
        return at.atEnd() ? std::optional<qint64>(0) : std::nullopt;
    const bool west = !at.atEnd() && at.text[0] == '-';
    if (!at.takeAny("+-") || at.digits() < 2)
        return std::nullopt;
    const int hours = at.number(2);
    at.take(':');
    const int minutes = at.digits() >= 2 ? at.number(2) : 0;
    if (hours > 14 || minutes > 59 || !(at.atEnd() || at.take(' ')))
        return std::nullopt;
    const qint64 us = (hours * 60 + minutes) * 60 * secondUs;
    return west ? -us : us;
}

/// 2024年01月02日 10时11分12秒 → "2024-01-02 10:11:12"; other texts stay.
std::string withoutChinese(std::string_view text)
{
    struct Word {
        std::string_view chinese;
        std::string_view plain;
    };
    static constexpr std::array words{Word{"年", "-"}, Word{"月", "-"}, Word{"日", " "},
                                      Word{"时", ":"}, Word{"点", ":"}, Word{"分", ":"},
                                      Word{"秒", ""},  Word{"：", ":"}, Word{"　", " "}};
    std::string out;
    while (!text.empty()) {
        size_t size = 1;
        std::string_view plain = text.substr(0, 1);
        for (const Word& word : words) {
            if (text.starts_with(word.chinese)) {
                size = word.chinese.size();
                plain = word.plain;
                break;
            }
        }
        out += plain;
        text.remove_prefix(size);
    }
    while (!out.empty() && (out.back() == ':' || out.back() == ' '))
        out.pop_back();
    return out;
}

/// A spreadsheet's count of days, "46027.4244": between 1954 and 2119.
std::optional<qint64> daySerialUs(std::string_view text, bool countsFrom1904)
{
    double days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (error != std::errc() || end != text.data() + text.size() || days < 20'000 || days > 80'000)
        return std::nullopt;
    const qint64 epoch = countsFrom1904 ? -24'107 : -25'569; // days from 1970
    const qint64 milliseconds = qint64(std::llround(days * 86'400'000.0));
    return epoch * dayUs + milliseconds * 1000;
}

ReadTime dayAndClock(qint64 days, std::optional<qint64> clock, qint64 offset)
{
    return {Instant::fromMicroseconds(days * dayUs + clock.value_or(0) - offset),
            clock ? ReadTime::Parts::DateAndClock : ReadTime::Parts::Date};
}

std::optional<ReadTime> readDigits(Cursor at)
{
    const size_t digits = at.digits();
    if (digits == 6 || digits == 9 || (digits == 4 && at.text.size() == 4)) {
        const auto clock = readClock(at);
        if (!clock || !at.atEnd())
            return std::nullopt;
        return ReadTime{Instant::fromMicroseconds(*clock), ReadTime::Parts::Clock};
    }
    if (digits < 8)
        return std::nullopt;
    const int year = at.number(4);
    const int month = at.number(2);
    const auto days = daysOf(year, month, at.number(2));
    if (!days)
        return std::nullopt;
    if (at.atEnd())
        return dayAndClock(*days, std::nullopt, chinaOffsetUs);
    const bool parted = at.digits() == 0;
    while (at.takeAny(" T-")) {
    }
    if (at.atEnd())
        return std::nullopt;
    std::optional<qint64> clock;
    if (!parted && at.digits() > 6) { // 17 and 20 digits: the rest is a fraction
        const std::string_view rest = at.text;
        Cursor head{rest.substr(0, 6)};
        clock = readClock(head);
        at.text = rest.substr(6);
        if (clock)
            *clock += at.fractionUs();
    } else {
        clock = readClock(at);
    }
    if (!clock)
        return std::nullopt;
    const auto zone = at.atEnd() ? std::optional(chinaOffsetUs) : readZone(at);
    return zone ? std::optional(dayAndClock(*days, clock, *zone)) : std::nullopt;
}

std::optional<ReadTime> readParts(Cursor at)
{
    const int year = at.number(4);
    const char separator = at.text[0];
    if (!at.takeAny("-/.") || at.digits() == 0 || at.digits() > 2)
        return std::nullopt;
    const int month = at.number(at.digits());
    const bool isGlued = at.take(separator) && at.digits() == 4; // "2024-01-0210:11:12"
    if (at.digits() == 0 || (at.digits() > 2 && !isGlued))
        return std::nullopt;
    const auto days = daysOf(year, month, at.number(std::min<size_t>(at.digits(), 2)));
    if (!days)
        return std::nullopt;
    if (at.atEnd())
        return dayAndClock(*days, std::nullopt, chinaOffsetUs);
    if (!isGlued && !at.takeAny(" T-"))
        return std::nullopt;
    while (at.take(' ')) {
    }
    const auto clock = readClock(at);
    if (!clock)
        return std::nullopt;
    const auto zone = at.atEnd() ? std::optional(chinaOffsetUs) : readZone(at);
    return zone ? std::optional(dayAndClock(*days, clock, *zone)) : std::nullopt;
}

} // namespace

std::string_view cellText(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.starts_with("=\"") && text.ends_with('"') && text.size() > 2)
        text = trimmed(text.substr(2, text.size() - 3));
    return saysNothing(text) ? std::string_view() : text;
}

std::optional<ReadTime> readTime(std::string_view text, bool countsFrom1904)
{
    std::string plain;
    const auto isHigh = [](char c) { return static_cast<quint8>(c) >= 0x80; };
    if (std::any_of(text.begin(), text.end(), isHigh)) {
        plain = withoutChinese(text);
        text = plain;
    }
    const Cursor at{text};
    const size_t digits = at.digits();
    if (digits == 5 && (digits == text.size() || text[5] == '.')) {
        const auto us = daySerialUs(text, countsFrom1904);
        if (!us)
            return std::nullopt;
        return ReadTime{Instant::fromMicroseconds(*us - chinaOffsetUs),
                        digits == text.size() ? ReadTime::Parts::Date
                                              : ReadTime::Parts::DateAndClock};
    }
    if (digits == 4 && text.size() > 4)
        return readParts(at);
    if (digits == 1 || digits == 2) {
        Cursor clockAt = at;
        const auto clock = readClock(clockAt);
        if (!clock || !clockAt.atEnd())
            return std::nullopt;
        return ReadTime{Instant::fromMicroseconds(*clock), ReadTime::Parts::Clock};
    }
    return readDigits(at);
}

std::optional<ReadTime> readDayMonthYear(std::string_view text)
{
    Cursor at{text};
    if (at.digits() == 0 || at.digits() > 2)
        return readTime(text);
    const int day = at.number(at.digits());
    if (!at.takeAny("/-.") || at.digits() == 0 || at.digits() > 2)
        return readTime(text);
    const int month = at.number(at.digits());
    if (!at.takeAny("/-.") || at.digits() != 4)
        return readTime(text);
    std::string turned(at.text.substr(0, 4));
    at.number(4);
    turned += '-' + std::to_string(month) + '-' + std::to_string(day);
    turned += at.text;
    return readTime(turned);
}

std::optional<std::pair<int, int>> readMonthDay(std::string_view text)
{
    const std::string plain = withoutChinese(text);
    Cursor at{plain};
    if (at.digits() != 1 && at.digits() != 2 && at.digits() != 4)
        return std::nullopt;
    const bool isGlued = at.digits() == 4;
    const int month = at.number(isGlued ? 2 : at.digits());
    if (!isGlued && (!at.takeAny("/-.") || at.digits() == 0 || at.digits() > 2))
        return std::nullopt;
    const int day = at.number(at.digits());
    constexpr int leapYear = 2024;
    if (!at.atEnd() || !daysOf(leapYear, month, day))
        return std::nullopt;
    return std::pair(month, day);
}

std::optional<qint64> readDuration(std::string_view text)
{
    // Each unit in its place; the last number without one counts seconds.
    std::string plain;
    for (size_t i = 0; i < text.size();) {
        const auto is = [&](std::string_view word) { return text.substr(i).starts_with(word); };
        const std::string_view unit = is("小时")   ? "h小时"
                                      : is("时")   ? "h时"
                                      : is("分钟") ? "m分钟"
                                      : is("分")   ? "m分"
                                      : is("秒")   ? "s秒"
                                      : is("''")   ? "s''"
                                      : is("\"")   ? "s\""
                                      : is("'")    ? "m'"
                                                   : "";
        plain += unit.empty() ? text[i] : unit[0];
        i += unit.empty() ? 1 : unit.size() - 1;
    }
    Cursor at{plain};
    qint64 seconds = 0;
    if (plain.find(':') != std::string::npos) {
        int parts = 0;
        do {
            if (at.digits() == 0 || at.digits() > 5 || ++parts > 3)
                return std::nullopt;
            seconds = seconds * 60 + at.number(at.digits());
        } while (at.take(':'));
        return at.atEnd() ? std::optional(seconds) : std::nullopt;
    }
    while (!at.atEnd()) {
        if (at.digits() == 0 || at.digits() > 7)
            return std::nullopt;
        const int number = at.number(at.digits());
        if (at.take('h'))
            seconds += qint64(number) * 3600;
        else if (at.take('m'))
            seconds += qint64(number) * 60;
        else if (at.take('s') || at.atEnd())
            seconds += number;
        else if (at.take('.') && at.digits() > 0 && at.digits() == at.text.size())
            return seconds + number;
        else
            return std::nullopt;
    }
    return text.empty() ? std::nullopt : std::optional(seconds);
}

bool isMarkOfNothing(std::string_view text)
{
    constexpr size_t longest = 8;
    if (text.empty() || text.size() > longest)
        return false;
    return text == "-" || text == "--" || text == "---" || text == "/" || text == "—" ||
           text == "(空)" || text == "（空）";
}

std::optional<qint64> readYuan(std::string_view text)
{
    // The common form without a detour: digits, perhaps a sign, a point and two decimals.
    size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const bool negative = at == 1 && text[0] == '-';
    qint64 value = 0;
    size_t whole = 0;
    while (at < text.size() && isDigit(text[at]) && whole < 15) {
        value = value * 10 + (text[at++] - '0');
        ++whole;
    }
    if (whole > 0 && at == text.size())
        return (negative ? -value : value) * 100;
    if (whole > 0 && text[at] == '.' && at + 3 == text.size() && isDigit(text[at + 1]) &&
        isDigit(text[at + 2])) {
        value = value * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
        return negative ? -value : value;
    }
    if (text.ends_with("元"))
        text = trimmed(text.substr(0, text.size() - 3));
    const auto money = Money::parse(QString::fromUtf8(text.data(), qsizetype(text.size()))
                                        .normalized(QString::NormalizationForm_KC));
    return money ? std::optional(money->fen()) : std::nullopt;
}

std::optional<qint64> readFen(std::string_view text)
{
    const auto hundredfold = readYuan(text);
    if (!hundredfold || *hundredfold % 100 != 0)
        return std::nullopt;
    return *hundredfold / 100;
}

} // namespace cluechain
