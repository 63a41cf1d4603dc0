#include "models/core/columnfilter.h"

#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/text.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <limits>

namespace cluechain
{

using namespace Qt::StringLiterals;
using Kind = ColumnFilter::Kind;

namespace
{

constexpr std::array kindNames{"none"_L1,  "text"_L1, "number"_L1,
                               "money"_L1, "time"_L1, "choice"_L1};

/// Both ends included.
struct Span {
    qint64 from = 0;
    qint64 to = 0;
};

std::optional<qint64> readMoney(QString text)
{
    qint64 unit = 1;
    if (text.endsWith(u'万'))
        unit = 10'000;
    else if (text.endsWith(u'亿'))
        unit = 100'000'000;
    if (unit > 1)
        text.chop(1);
    const auto money = Money::parse(text.trimmed());
    if (!money || money->magnitude().fen() > std::numeric_limits<qint64>::max() / unit)
        return std::nullopt;
    return money->fen() * unit;
}

std::optional<Span> readNumber(Kind kind, const QString& text)
{
    if (kind == Kind::Money) {
        const auto fen = readMoney(text);
        return fen ? std::optional<Span>({*fen, *fen}) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = QString(text).remove(u',').toLongLong(&isNumber);
    return isNumber ? std::optional<Span>({number, number}) : std::nullopt;
}

/// A year, month, day, minute or second as all the moments that it covers. A bare time of day is
/// of `day`.
std::optional<Span> readTime(const QString& text, int currentYear, QDate day)
{
    static const QRegularExpression form(
        u"^(?:(?:(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?)?)?|(\\d{1,2})[-./"
        u"月](\\d{1,2})日?)"
        "(?:[ T]+(?=\\d)|$))?(?:(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?$"_s);
    const auto match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    const auto part = [&](int group) { return match.captured(group).toInt(); };
    const bool hasYear = !match.captured(1).isEmpty();
    const bool hasMonth = !match.captured(2).isEmpty() || !match.captured(4).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty() || !match.captured(5).isEmpty();
    const bool hasTime = !match.captured(6).isEmpty();
    QDate date = day;
    if (hasYear)
        date = QDate(part(1), hasMonth ? part(2) : 1, hasDay ? part(3) : 1);
    else if (hasMonth)
        date = QDate(currentYear, part(4), part(5));
    if (!date.isValid() || (hasTime && hasYear && !hasDay))
        return std::nullopt;
    const QTime time = hasTime ? QTime(part(6), part(7), part(8)) : QTime(0, 0);
    if (!time.isValid())
        return std::nullopt;
    const Instant from = Instant::fromChina(date, time);
    Instant after = from;
    if (hasTime)
        after = from.plusSeconds(match.captured(8).isEmpty() ? 60 : 1);
    else if (hasDay)
        after = Instant::fromChina(date.addDays(1));
    else if (hasMonth)
        after = Instant::fromChina(date.addMonths(1));
    else if (hasYear)
        after = Instant::fromChina(date.addYears(1));
    else
        return std::nullopt;
    return Span{from.microseconds(), after.microseconds() - 1};
}

std::optional<ColumnFilter> readRange(ColumnFilter filter, const QString& text, int currentYear)
{
    const auto read = [&](const QString& part, QDate day = {}) {
        return filter.kind == Kind::Time ? readTime(part.trimmed(), currentYear, day)
                                         : readNumber(filter.kind, part.trimmed());
    };
    static const QRegularExpression bound(u"^(>=|<=|≥|≤|>|<)\\s*(.+)$"_s);
    if (const auto match = bound.match(text); match.hasMatch()) {
        const QString sign = match.captured(1);
        const auto value = read(match.captured(2));
        if (!value)
            return std::nullopt;
        const bool isStrict = sign == ">"_L1 || sign == "<"_L1;
        if (sign.startsWith(u'>') || sign == u"≥"_s)
            filter.least = isStrict ? value->to + 1 : value->from;
        else
            filter.most = isStrict ? value->from - 1 : value->to;
        const QString shown = isStrict ? sign : filter.least ? u"≥"_s : u"≤"_s;
        filter.text = shown + u' ' + match.captured(2).trimmed();
        return filter;
    }
    if (const auto whole = read(text)) {
        filter.least = whole->from;
        filter.most = whole->to;
        return filter;
    }
    // A hyphen parts a span only where what is on both sides can be read: it is also within dates.
    static const QRegularExpression parting(u"\\s*(?:–|—|~|至|\\.\\.|-)\\s*"_s);
    auto separators = parting.globalMatch(text);
    while (separators.hasNext()) {
        const auto separator = separators.next();
        const QString left = text.left(separator.capturedStart());
        const QString right = text.mid(separator.capturedEnd());
        const auto from = read(left);
        if (!from)
            continue;
        const QDate day =
            filter.kind == Kind::Time ? Instant::fromMicroseconds(from->from).chinaDate() : QDate();
        const auto to = read(right, day);
        if (!to || to->to < from->from)
            continue;
        filter.least = from->from;
        filter.most = to->to;
        filter.text = left.trimmed() + u" – "_s + right.trimmed();
        return filter;
    }
    return std::nullopt;
}

} // namespace

std::optional<ColumnFilter> parseFilter(Kind kind, const QString& column, const QString& text,
                                        int currentYear)
{
    const QString typed = fold(text);
    if (typed.isEmpty())
        return std::nullopt;
    switch (kind) {
    case Kind::Text:
        return ColumnFilter{.column = column, .kind = kind, .text = text.trimmed()};
    case Kind::Number:
    case Kind::Money:
    case Kind::Time:
        return readRange({.column = column, .kind = kind, .text = typed}, typed, currentYear);
    case Kind::None:
    case Kind::Choice:
        break;
    }
    return std::nullopt;
}

QJsonObject toJson(const ColumnFilter& filter)
{
    QJsonObject json{{u"column"_s, filter.column}, {u"kind"_s, kindNames.at(size_t(filter.kind))}};
    if (!filter.text.isEmpty())
        json.insert(u"text"_s, filter.text);
    if (filter.least)
        json.insert(u"least"_s, QString::number(*filter.least));
    if (filter.most)
        json.insert(u"most"_s, QString::number(*filter.most));
    if (!filter.values.isEmpty())
        json.insert(u"values"_s, QJsonArray::fromStringList(filter.values));
    return json;
}

ColumnFilter filterFromJson(const QJsonObject& json)
{
    ColumnFilter filter{.column = json.value(u"column").toString(),
                        .text = json.value(u"text").toString()};
    const QString kind = json.value(u"kind").toString();
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (kind == kindNames.at(i))
            filter.kind = Kind(i);
    if (json.contains(u"least"))
        filter.least = json.value(u"least").toString().toLongLong();
    if (json.contains(u"most"))
        filter.most = json.value(u"most").toString().toLongLong();
    for (const auto& value : json.value(u"values").toArray())
        filter.values.append(value.toString());
    return filter;
}

} // namespace cluechain
