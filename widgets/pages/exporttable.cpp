#include "widgets/pages/exporttable.h"

#include "models/items/pagedmodel.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/tableexport.h"
#include "widgets/parts/toast.h"

#include <QFileDialog>
#include <QFileInfo>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportTable)
};

} // namespace

void exportTable(Workplace& workplace, DataTable& table, const QList<qint64>& ids,
                 const QString& name)
{
    auto* dialog = new QFileDialog(table.window(), Text::tr("Export"), {},
                                   Text::tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv") ? u"csv"_s : u"xlsx"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &table,
                     [&workplace, &table, ids](const QString& path) {
                         exportTableTo(workplace, table, ids, path);
                     });
    dialog->open();
}

void exportTableTo(Workplace& workplace, DataTable& table, const QList<qint64>& ids,
                   const QString& path)
{
    auto* model = qobject_cast<PagedModel*>(table.model());
    if (!model)
        return;
    const QList<int> columns = table.visibleColumns();
    const QList<TableSink::Column> titles = TableExport::sinkColumns(*model, columns);
    auto sink = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? openCsvFile(path, titles)
                                                              : openXlsxFile(path, titles);
    if (!sink) {
        workplace.fail(sink.error());
        return;
    }
    const std::stop_source stop;
    const auto job =
        workplace.beginJob(Text::tr("Export %1").arg(QFileInfo(path).fileName()), stop);
    auto* work = new TableExport(*model, ids, columns, std::move(*sink), &workplace);
    const QPointer<DataTable> shown(&table);
    QObject::connect(work, &TableExport::progressed, &workplace,
                     [job](int permille) { job->report(permille); });
    QObject::connect(work, &TableExport::stopped, &workplace,
                     [&workplace, job] { workplace.endJob(job); });
    QObject::connect(work, &TableExport::failed, &workplace, [&workplace, job](const Error& error) {
        workplace.endJob(job);
        workplace.fail(error);
    });
    QObject::connect(
        work, &TableExport::finished, &workplace, [&workplace, job, shown, path](qint64 rows) {
            workplace.endJob(job);
            if (shown)
                Toast::show(shown->window(), Text::tr("%n row(s) written to %1", nullptr, int(rows))
                                                 .arg(QFileInfo(path).fileName()));
        });
    work->start(stop.get_token());
}

} // namespace cluechain
