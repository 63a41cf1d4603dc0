#include "models/core/instant.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 perSecond = 1'000'000;
constexpr qint64 perDay = 86'400 * perSecond;
constexpr qint64 chinaOffset = 8 * 3600 * perSecond;
const QDate epoch(1970, 1, 1);

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

Instant Instant::fromChina(QDate date, QTime time)
{
    return Instant(epoch.daysTo(date) * perDay + qint64(time.msecsSinceStartOfDay()) * 1000 -
                   chinaOffset);
}

Instant Instant::now()
{
    return Instant(QDateTime::currentMSecsSinceEpoch() * 1000);
}

std::optional<Instant> Instant::parseIso(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})(?:[T "
        "](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,6}))?)?(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(),
                     match.captured(4).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 fraction = match.captured(5).leftJustified(6, u'0').toLongLong();
    qint64 offset = chinaOffset;
    if (const QString zone = match.captured(6); zone == u'Z') {
        offset = 0;
    } else if (!zone.isEmpty()) {
        const qint64 minutes = zone.mid(1, 2).toInt() * 60 + zone.right(2).toInt();
        offset = (zone[0] == u'-' ? -minutes : minutes) * 60 * perSecond;
    }
    return Instant(epoch.daysTo(date) * perDay + qint64(time.msecsSinceStartOfDay()) * 1000 +
                   fraction - offset);
}

QDate Instant::chinaDate() const
{
    return epoch.addDays(floorDiv(m_us + chinaOffset, perDay));
}

QTime Instant::chinaTime() const
{
    const qint64 local = m_us + chinaOffset;
    return QTime::fromMSecsSinceStartOfDay(int((local - floorDiv(local, perDay) * perDay) / 1000));
}

QString Instant::toIso() const
{
    const QString decimals =
        QString::number(m_us - floorDiv(m_us, perSecond) * perSecond).rightJustified(6, u'0');
    return chinaDate().toString(Qt::ISODate) + u'T' + chinaTime().toString(u"HH:mm:ss") +
           (decimals == u"000000" ? QString() : u'.' + decimals) + u"+08:00"_s;
}

QString Instant::toDisplay() const
{
    return chinaDate().toString(Qt::ISODate) + u' ' + chinaTime().toString(u"HH:mm:ss");
}

} // namespace cluechain
