#include "widgets/parts/tableexport.h"

#include "models/items/pagedmodel.h"

#include <QtConcurrent>

namespace cluechain
{

TableExport::TableExport(PagedModel& model, QList<qint64> ids, QList<int> columns,
                         std::shared_ptr<TableSink> sink, QObject* parent)
    : QObject(parent)
    , m_model(&model)
    , m_ids(std::move(ids))
    , m_columns(std::move(columns))
    , m_sink(std::move(sink))
{
    m_thread.setMaxThreadCount(1);
}

TableExport::~TableExport()
{
    m_thread.waitForDone();
}

QList<TableSink::Column> TableExport::sinkColumns(const PagedModel& model,
                                                  const QList<int>& columns)
{
    QList<TableSink::Column> sinks;
    for (const int column : columns) {
        const TableColumn& about = model.columns().at(column);
        sinks.append({about.title, about.kind == CellKind::Money    ? TableSink::Kind::Money
                                   : about.kind == CellKind::Number ? TableSink::Kind::Number
                                                                    : TableSink::Kind::Text});
    }
    return sinks;
}

void TableExport::start(std::stop_token stop)
{
    m_stop = std::move(stop);
    next();
}

void TableExport::next()
{
    if (m_stop.stop_requested() || !m_model) {
        emit stopped();
        deleteLater();
        return;
    }
    if (m_done >= m_ids.size()) {
        end();
        return;
    }
    const QList<qint64> ids = m_ids.mid(m_done, PagedModel::pageRows);
    m_done += ids.size();
    m_model->readTexts(ids, m_columns,
                       [self = QPointer<TableExport>(this)](const QList<QList<CellText>>& texts) {
                           if (!self)
                               return;
                           QList<QStringList> rows;
                           for (const QList<CellText>& cells : texts) {
                               if (cells.isEmpty())
                                   continue; // gone meanwhile
                               QStringList row;
                               for (const CellText& cell : cells)
                                   row.append(cell.plain.isEmpty() ? cell.shown : cell.plain);
                               rows.append(row);
                           }
                           self->write(std::move(rows));
                       });
}

void TableExport::write(QList<QStringList> rows)
{
    m_rows += rows.size();
    QtConcurrent::run(&m_thread, [sink = m_sink, rows = std::move(rows)]() -> Result<> {
        for (const QStringList& row : rows)
            if (Result<> added = sink->add(row); !added)
                return added;
        return {};
    }).then(this, [this](const Result<>& written) {
        if (!written) {
            emit failed(written.error());
            deleteLater();
            return;
        }
        emit progressed(int(m_done * 1000 / m_ids.size()));
        next();
    });
}

void TableExport::end()
{
    QtConcurrent::run(&m_thread, [sink = m_sink] {
        return sink->finish();
    }).then(this, [this](const Result<>& done) {
        if (done)
            emit finished(m_rows);
        else
            emit failed(done.error());
        deleteLater();
    });
}

} // namespace cluechain
