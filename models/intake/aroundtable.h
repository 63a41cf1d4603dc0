#pragma once

#include "models/intake/tablesurvey.h"

namespace cluechain
{

/// What stands around a table and tells of all its rows: labels above the header, the names of
/// folders, file and sheet, the constants of its layout.
class AroundTable
{
public:
    explicit AroundTable(QString path);

    /// Forgets the rows of the sheet before.
    void clear() { m_rows.clear(); }
    /// A row above the header.
    void add(std::span<const std::string_view> cells);

    /// Fills TableShape::given, and year and month of a bill.
    void describe(TableShape& table, const QString& sheetName) const;

private:
    QString labelled(const QStringList& labels) const;
    void findMonth(TableShape& table, const QString& sheetName) const;

    QString m_path;
    QList<QStringList> m_rows;
};

} // namespace cluechain
