#include "models/cases/stoptext.h"

#include "models/core/text.h"

#include <QRegularExpression>

#include <limits>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int afternoonFrom = 12;

constexpr QChar taken(0x1F); ///< Stands where something was found, so that it is not found again.

/// What `pattern` finds and `read` understands, if all finds are the same. They are taken out of
/// the text, so that a time is not an amount or an account as well.
template <typename Value, typename Read>
std::optional<Value> takeOne(QString& text, const QRegularExpression& pattern, Read&& read)
{
    std::optional<Value> only;
    bool differ = false;
    for (auto match = pattern.match(text); match.hasMatch();
         match = pattern.match(text, match.capturedStart() + 1)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), taken));
        const std::optional<Value> value = read(match);
        differ = differ || (only && value && *only != *value);
        only = value ? value : only;
    }
    return differ ? std::nullopt : only;
}

std::optional<QTime> clockOf(const QRegularExpressionMatch& match)
{
    const QString half = match.captured(u"half"_s);
    int hour = match.captured(u"h"_s).toInt();
    if (!half.isEmpty() && hour < afternoonFrom)
        hour += half == u"上午" || half == u"凌晨" || half == u"早上" ? 0 : afternoonFrom;
    const QTime clock(hour, match.captured(u"m"_s).toInt(), match.captured(u"s"_s).toInt());
    return clock.isValid() ? std::optional(clock) : std::nullopt;
}

std::optional<Instant> timeIn(QString& text, Instant now)
{
    static const QString clock =
        u"(?<half>上午|下午|晚上|凌晨|早上|中午)? ?(?<h>\\d{1,2})[:点时](?<m>\\d{1,2})"
        "(?:[:分](?<s>\\d{1,2})?秒?)?(?!\\d)"_s;
    static const QRegularExpression dated(
        u"(?<!\\d)(?:(?<y>20\\d\\d)[-/.年])?(?<mo>\\d{1,2})[-/.月](?<d>\\d{1,2})日?[ tT]*"_s +
        clock);
    static const QRegularExpression packed(
        u"(?<!\\d)(?<y>20\\d\\d)(?<mo>\\d\\d)(?<d>\\d\\d) ?(?<h>\\d\\d)(?<m>\\d\\d)(?<s>\\d\\d)(?!\\d)"_s);
    static const QRegularExpression bare(u"(?<!\\d)"_s + clock);
    const auto whole = [now](const QRegularExpressionMatch& match) -> std::optional<Instant> {
        const std::optional<QTime> time = clockOf(match);
        const bool hasYear = !match.captured(u"y"_s).isEmpty();
        QDate date(hasYear ? match.captured(u"y"_s).toInt() : now.chinaDate().year(),
                   match.captured(u"mo"_s).toInt(), match.captured(u"d"_s).toInt());
        if (!time || !date.isValid())
            return {};
        if (!hasYear && Instant::fromChina(date, *time) > now)
            date = date.addYears(-1);
        return Instant::fromChina(date, *time);
    };
    if (const auto at = takeOne<Instant>(text, dated, whole))
        return at;
    if (const auto at = takeOne<Instant>(text, packed, whole))
        return at;
    return takeOne<Instant>(text, bare, [now](const auto& match) -> std::optional<Instant> {
        const std::optional<QTime> time = clockOf(match);
        if (!time)
            return {};
        const Instant today = Instant::fromChina(now.chinaDate(), *time);
        return today > now ? today.plusSeconds(-24 * 3600) : today;
    });
}

std::optional<Money> moneyOf(const QRegularExpressionMatch& match)
{
    const std::optional<Money> money = Money::parse(match.captured(u"n"_s));
    if (!money || money->fen() <= 0)
        return {};
    constexpr qint64 wan = 10'000;
    const bool isWan = !match.captured(u"wan"_s).isEmpty();
    if (isWan && money->fen() > std::numeric_limits<qint64>::max() / wan)
        return {};
    return isWan ? Money::fromFen(money->fen() * wan) : money;
}

std::optional<Money> amountIn(QString& text)
{
    static const QString number = u"(?<n>\\d[\\d,]*(?:\\.\\d+)?)"_s;
    static const QRegularExpression labelled(u"金额[^\\d\\n]{0,6}"_s + number + u" ?(?<wan>万)?"_s);
    static const QRegularExpression named(u"(?<![\\d.])"_s + number +
                                          u" ?(?:(?<wan>万) ?(?:元|圆|块)?|元|圆|块)"_s);
    static const QRegularExpression signedOne(u"[¥￥] ?"_s + number + u"(?<wan>万)?"_s);
    static const QRegularExpression alone(
        u"(?:^|(?<=\\n)) *(?<n>\\d[\\d,]{0,11}(?:\\.\\d{1,2})?)(?<wan>) *(?=\\n|$)"_s);
    for (const QRegularExpression* pattern : {&labelled, &named, &signedOne, &alone})
        if (const auto amount = takeOne<Money>(text, *pattern, moneyOf))
            return amount;
    return {};
}

QString numberIn(QString& text)
{
    static const QRegularExpression identity(u"身份证[^\\d\\n]{0,6}\\d{17}[\\dxX]"_s);
    static const QRegularExpression digits(
        u"(?<!\\d)(?:\\d{12,25}|\\d{4}(?:[ -]\\d{4}){2,4}(?:[ -]\\d{1,3})?)(?![\\d万元圆块.:点时])"_s);
    text.replace(identity, u"\n"_s);
    return takeOne<QString>(text, digits,
                            [](const auto& match) {
                                QString number = match.captured();
                                return std::optional(number.remove(u' ').remove(u'-'));
                            })
        .value_or(QString());
}

QString holderIn(QString& text)
{
    static const QRegularExpression labelled(
        u"(?:户名|姓名|收款人|持卡人)[^\\S\\n]*[:是为]?[^\\S\\n]*(?<name>[\\p{Han}()·]{2,30}|[A-Za-z][A-Za-z. ]{1,40})"_s);
    static const QRegularExpression alone(
        u"(?:^|(?<=[\\n,;。]))[^\\S\\n]*(?<name>[\\p{Han}()·]{2,30})[^\\S\\n]*(?=$|[\\n,;。])"_s);
    static const QRegularExpression notAName(
        u"银行|支行|分行|转入|转出|转账|卡号|账号|时间|金额|请|止付"_s);
    const auto name = [](const auto& match) -> std::optional<QString> {
        const QString found = match.captured(u"name"_s).trimmed();
        return found.isEmpty() || notAName.match(found).hasMatch() ? std::nullopt
                                                                   : std::optional(found);
    };
    for (const QRegularExpression* pattern : {&labelled, &alone})
        if (const auto holder = takeOne<QString>(text, *pattern, name))
            return *holder;
    return {};
}

} // namespace

int StopFields::found() const
{
    return int(!holder.isEmpty()) + int(!number.isEmpty()) + int(amount.has_value()) +
           int(at.has_value());
}

StopFields stopFieldsIn(const QString& text, Instant now)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines.append(cleanCell(line).normalized(QString::NormalizationForm_KC));
    QString rest = lines.join(u'\n');
    StopFields fields;
    fields.at = timeIn(rest, now);
    fields.number = numberIn(rest);
    fields.amount = amountIn(rest);
    fields.holder = holderIn(rest);
    return fields;
}

} // namespace cluechain
