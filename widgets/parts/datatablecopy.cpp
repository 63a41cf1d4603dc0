#include "models/items/pagedmodel.h"
#include "models/reports/tablefile.h"
#include "widgets/parts/celldelegate.h"
#include "widgets/parts/datatable.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

/// What is selected in a table as text for the clipboard and other programs.
namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString cleanCellText(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QString DataTable::headerLine(bool csv) const
{
    QStringList cells;
    for (const int column : visibleColumns())
        cells.append(model()->headerData(column, Qt::Horizontal).toString());
    return csv ? csvLine(cells) : cells.join(u'\t') + u'\n';
}

QString DataTable::selectionAs(QChar separator) const
{
    if (!model())
        return {};
    const bool csv = separator == u',';
    QString lines = headerLine(csv);
    QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(row);
    const QList<int> columns = visibleColumns();
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            // Numbers of accounts and hashes go into other systems: without what is for the eye.
            const bool isPlain = csv || columnKind(column) == CellKind::Mono;
            const QVariant plain = isPlain ? index.data(CopyRole) : QVariant();
            const QString second = index.data(SecondRole).toString();
            QString text =
                plain.isValid() ? plain.toString() : index.data(Qt::DisplayRole).toString();
            if (!plain.isValid() && !second.isEmpty())
                text += u' ' + second;
            cells.append(csv ? text : cleanCellText(text));
        }
        lines += csv ? csvLine(cells) : cells.join(u'\t') + u'\n';
    }
    return lines;
}

QString DataTable::selectionAsText() const
{
    return selectionAs(u'\t');
}

QString DataTable::selectionAsCsv() const
{
    return selectionAs(u',');
}

void DataTable::copySelection(CopyAs form)
{
    PagedModel* rows = paged();
    if (!rows) {
        QApplication::clipboard()->setText(form == CopyAs::Csv ? selectionAsCsv()
                                                               : selectionAsText());
        return;
    }
    QList<qint64> ids;
    for (const int row : selectedRowNumbers())
        ids.append(rows->idAt(row));
    copyPages(rows, ids.isEmpty() ? rows->ids() : ids, 0, form,
              std::make_shared<QString>(headerLine(form == CopyAs::Csv)));
}

void DataTable::copyPages(PagedModel* model, const QList<qint64>& ids, qsizetype from, CopyAs form,
                          const std::shared_ptr<QString>& text)
{
    if (from >= ids.size()) {
        QApplication::clipboard()->setText(*text);
        return;
    }
    model->readTexts(ids.mid(from, PagedModel::pageRows), visibleColumns(),
                     [self = QPointer<DataTable>(this), model = QPointer<PagedModel>(model), ids,
                      from, form, text](const QList<QList<CellText>>& rows) {
                         const bool csv = form == CopyAs::Csv;
                         for (const QList<CellText>& row : rows) {
                             QStringList cells;
                             for (const CellText& cell : row)
                                 cells.append(!csv                   ? cleanCellText(cell.shown)
                                              : cell.plain.isEmpty() ? cell.shown
                                                                     : cell.plain);
                             if (!cells.isEmpty())
                                 *text += csv ? csvLine(cells) : cells.join(u'\t') + u'\n';
                         }
                         if (self && model)
                             self->copyPages(model, ids, from + PagedModel::pageRows, form, text);
                     });
}

} // namespace cluechain
