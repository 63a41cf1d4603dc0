#include "models/store/sqlcondition.h"

#include "models/core/text.h"

namespace cluechain
{

QByteArray SqlCondition::next(Value value)
{
    m_values.append(std::move(value));
    return "?" + QByteArray::number(m_taken + m_values.size());
}

void SqlCondition::require(const QByteArray& part)
{
    m_sql += " AND (" + part + ")";
}

void SqlCondition::require(const QByteArray& part, const QString& value)
{
    QByteArray numbered = part;
    numbered.replace("?", next(value));
    require(numbered);
}

void SqlCondition::require(const ColumnFilter& filter, const QByteArray& expression)
{
    switch (filter.kind) {
    case ColumnFilter::Kind::None:
        return;
    case ColumnFilter::Kind::Text:
        require("instr(folded(" + expression + "), " + next(fold(filter.text)) + ")");
        return;
    case ColumnFilter::Kind::Choice: {
        QByteArrayList keys;
        for (const QString& value : filter.values)
            keys.append(next(value));
        require("(" + expression + ") IN (" + keys.join(", ") + ")");
        return;
    }
    case ColumnFilter::Kind::Number:
    case ColumnFilter::Kind::Money:
    case ColumnFilter::Kind::Time:
        if (filter.least)
            require("(" + expression + ") >= " + next(*filter.least));
        if (filter.most)
            require("(" + expression + ") <= " + next(*filter.most));
        return;
    }
}

void SqlCondition::bind(sqlite::Statement& statement) const
{
    for (qsizetype i = 0; i < m_values.size(); ++i)
        std::visit([&](const auto& value) { statement.bindAt(m_taken + int(i) + 1, value); },
                   m_values.at(i));
}

} // namespace cluechain
