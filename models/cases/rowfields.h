#pragma once

#include "models/cases/caseacts.h"
#include "models/cases/jsonfield.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cluechain
{

/// Puts values under the names of their columns into a row, as a form gives them: times ISO 8601,
/// money whole fen, ids numbers; null empties a field. The name of the first column whose value is
/// none of that field, or nothing if all were taken.
template <typename Row>
QString takeFields(Row& row, const QJsonObject& fields)
{
    QString wrong;
    const auto take = [&](const auto& column) {
        using T = std::decay_t<decltype(row.*column.member)>;
        const QString name = QString::fromLatin1(column.name);
        if (!wrong.isEmpty() || !fields.contains(name))
            return;
        const QJsonValue value = fields.value(name);
        if constexpr (requires(T id) { id.value; })
            row.*column.member = T{value.toInteger()};
        else if (value.isNull())
            row.*column.member = T{};
        else if constexpr (ReadableField<T>)
            wrong = readField(value, row.*column.member).isEmpty() ? QString() : name;
        else
            wrong = name;
    };
    std::apply([&](const auto&... column) { (take(column), ...); }, RowTable<Row>::columns);
    return wrong;
}

/// Adds a row with these fields, or alters the one with this id, as one recorded change: what a
/// form saves. Refused or failed as addRow() and changeRow() are.
template <typename Row>
Result<Guarded<decltype(Row::id)>> saveFields(Store& store, CaseId caseId, qint64 id,
                                              const QJsonObject& fields)
{
    Row row;
    if (id != 0) {
        const std::optional<Row> found = RowStore<Row>(store.writer()).find({id});
        if (!found)
            return failure(QCoreApplication::translate(
                "RowFields", "What was to be altered is no longer there."));
        row = *found;
    }
    row.caseId = caseId;
    if (const QString wrong = takeFields(row, fields); !wrong.isEmpty())
        return failure(
            QCoreApplication::translate("RowFields", "This cannot be read as a value of %1.")
                .arg(wrong));
    return id != 0 ? changeRow(store, row) : addRow(store, row);
}

} // namespace cluechain
