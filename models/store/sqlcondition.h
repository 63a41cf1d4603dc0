#pragma once

#include "models/core/columnfilter.h"
#include "models/store/sqlite.h"

#include <QList>

#include <variant>

namespace cluechain
{

/// What rows must fulfil, as the text after WHERE, with the values that are bound to it. The values
/// are numbered after those that the statement has itself, so that a condition may stand in it more
/// than once.
class SqlCondition
{
public:
    /// `taken`: how many parameters (?1, ?2…) the statement has itself.
    explicit SqlCondition(int taken = 0)
        : m_taken(taken)
    {
    }

    void require(const QByteArray& part);
    /// `part` may name its value as often as it likes, as "?".
    void require(const QByteArray& part, const QString& value);
    /// What the filter says of the SQL expression of its column. Text is compared folded, whatever
    /// the expression gives; a choice by its key.
    void require(const ColumnFilter& filter, const QByteArray& expression);

    const QByteArray& sql() const { return m_sql; }
    /// Binds the values; those of the statement itself are left as they are.
    void bind(sqlite::Statement& statement) const;

private:
    using Value = std::variant<QString, qint64>;

    int m_taken;
    QByteArray m_sql = "1";
    QList<Value> m_values;

    QByteArray next(Value value);
};

} // namespace cluechain
