#include "models/cases/jsonfield.h"

#include <QCoreApplication>

#include <cmath>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonField)
};

bool isWhole(const QJsonValue& json)
{
    return json.isDouble() && std::trunc(json.toDouble()) == json.toDouble() &&
           std::abs(json.toDouble()) < 9.2e18;
}

} // namespace

QString readField(const QJsonValue& json, QString& field)
{
    if (!json.isString())
        return Text::tr("not a text");
    field = json.toString();
    return {};
}

QString readField(const QJsonValue& json, QStringList& field)
{
    if (!json.isArray())
        return Text::tr("not a list of texts");
    QStringList list;
    const QJsonArray items = json.toArray();
    for (const auto& item : items) {
        if (!item.isString())
            return Text::tr("not a list of texts");
        list.append(item.toString());
    }
    field = list;
    return {};
}

QString readField(const QJsonValue& json, QJsonObject& field)
{
    if (!json.isObject())
        return Text::tr("not an object");
    field = json.toObject();
    return {};
}

QString readField(const QJsonValue& json, Instant& field)
{
    const auto at = Instant::parseIso(json.toString());
    if (!at)
        return Text::tr("not a time as 2026-03-02T10:00:00+08:00");
    field = *at;
    return {};
}

QString readField(const QJsonValue& json, Money& field)
{
    if (!isWhole(json))
        return Text::tr("not a whole number of fen");
    field = Money::fromFen(json.toInteger());
    return {};
}

QString readField(const QJsonValue& json, QDate& field)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    if (!date.isValid())
        return Text::tr("not a date as 2026-03-02");
    field = date;
    return {};
}

QString readField(const QJsonValue& json, qint64& field)
{
    if (!isWhole(json))
        return Text::tr("not a whole number");
    field = json.toInteger();
    return {};
}

QString readField(const QJsonValue& json, int& field)
{
    qint64 number = 0;
    QString why = readField(json, number);
    if (why.isEmpty() && number != qint64(int(number)))
        return Text::tr("too large a number");
    field = int(number);
    return why;
}

QString readField(const QJsonValue& json, bool& field)
{
    if (!json.isBool() && json != QJsonValue(0) && json != QJsonValue(1))
        return Text::tr("neither true nor false");
    field = json.isBool() ? json.toBool() : json.toInteger() == 1;
    return {};
}

QString readField(const QJsonValue& json, double& field)
{
    if (!json.isDouble())
        return Text::tr("not a number");
    field = json.toDouble();
    return {};
}

} // namespace cluechain
