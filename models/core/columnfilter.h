#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cluechain
{

/// What a row must have in one column of a table to be shown. A value, so that the store can carry
/// it out in SQL and a view can keep it.
struct ColumnFilter {
    enum class Kind {
        None,
        Text,   ///< The folded text contains `text` folded.
        Number, ///< A whole number from `least` to `most`.
        Money,  ///< The same in fen.
        Time,   ///< The same in µs.
        Choice  ///< One of `values`, which are keys of the column's choices.
    };

    QString column = {}; ///< Key of the column.
    Kind kind = Kind::None;
    QString text = {}; ///< As a person wrote it, in its usual form: "≥ 1000", "01-19 – 01-20".
    std::optional<qint64> least = {};
    std::optional<qint64> most = {};
    QStringList values = {};

    bool operator==(const ColumnFilter&) const = default;
};

/// Reads what a person writes into the field of a column. Numbers and amounts: "≥ 5", ">=5", "> 5",
/// "≤ 5", "5 – 9", "5-9", "5" for exactly that; amounts may end in 万 or 亿. Times: a year, a
/// month, a day ("01-19" is of `currentYear`), a minute or a second, "≥" and "≤" before it, and
/// spans "01-19 14:00 – 15:00" which include their ends. No value where the text is not of that
/// kind, and none where it is empty.
std::optional<ColumnFilter> parseFilter(ColumnFilter::Kind kind, const QString& column,
                                        const QString& text, int currentYear);

QJsonObject toJson(const ColumnFilter& filter);
/// A kind that is not known gives Kind::None.
ColumnFilter filterFromJson(const QJsonObject& json);

/// One entry of a column that holds one of a few words.
struct FilterChoice {
    QString key = {};
    QString text = {};
    bool operator==(const FilterChoice&) const = default;
};

/// One column of an order; the first decides, the next ones among equals.
struct SortColumn {
    QString column = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortColumn&) const = default;
};

} // namespace cluechain
