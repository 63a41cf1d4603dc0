#pragma once

#include "models/cases/rowtable.h"

namespace cluechain
{

/// Why a JSON value is no value of a field, as a phrase for people; empty if it is one and was
/// taken. Times are ISO 8601, money whole fen.
QString readField(const QJsonValue& json, QString& field);
QString readField(const QJsonValue& json, QStringList& field);
QString readField(const QJsonValue& json, QJsonObject& field);
QString readField(const QJsonValue& json, Instant& field);
QString readField(const QJsonValue& json, Money& field);
QString readField(const QJsonValue& json, QDate& field);
QString readField(const QJsonValue& json, qint64& field);
QString readField(const QJsonValue& json, int& field);
QString readField(const QJsonValue& json, bool& field);
QString readField(const QJsonValue& json, double& field);

template <typename T>
QString readField(const QJsonValue& json, std::optional<T>& field)
{
    T value = {};
    QString why = readField(json, value);
    if (why.isEmpty())
        field = value;
    return why;
}

/// Fields that a file may give by the name of their column: not ids, not words of the chain.
template <typename T>
concept ReadableField = requires(const QJsonValue& json, T& field)
{
    readField(json, field);
};

} // namespace cluechain
