#pragma once

#include "models/items/fieldwords.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// A row of a recorded table of a case, as a list shows it: one value and one text a column.
struct CaseRow {
    qint64 id = 0;
    QList<QVariant> values = {}; ///< As they are stored: times in µs, money in fen, keys.
    QStringList texts = {};      ///< As people read them.
};

/// The rows of a case in a table of resources/rules/fields.json, the columns in the order given;
/// `columns` are names of that table, or "roles" of a person, which another keeps. The texts are
/// masked, the values as they are stored. Throws SqlError.
QList<CaseRow> readCaseRows(sqlite::Database& db, CaseId caseId, const QString& table,
                            const QStringList& columns, const Masking& masking = {});

/// A row of a table by what it is called, for choosing one.
struct NamedRow {
    qint64 id = 0;
    QString name = {};
};

/// All rows of a case in a table of resources/rules/fields.json. Throws SqlError.
QList<NamedRow> namedRows(sqlite::Database& db, CaseId caseId, const QString& table,
                          const Masking& masking = {});

/// A list of what hands have entered, whatever its table: titles and words come from fields.json.
class CaseRowModel : public RowsModel<CaseRow>
{
    Q_OBJECT

public:
    CaseRowModel(QString table, QStringList columns, QObject* parent = nullptr);

    const QString& table() const { return m_table; }

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const CaseRow& row, int column, int role) const override;

private:
    QString m_table;
    QStringList m_names;

    bool isHash(int column) const;
    QString shownText(int column, const QString& text) const;
};

} // namespace cluechain
