#pragma once

#include "models/core/result.h"
#include "models/reports/tablefile.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace cluechain
{

class PagedModel;

/// Takes rows of a table out of the program, however many there are: they are read by pages as the
/// table itself reads them, and written in a thread of its own, so that the window stays at hand.
/// It ends with exactly one of its signals, and removes itself then.
class TableExport : public QObject
{
    Q_OBJECT

public:
    TableExport(PagedModel& model, QList<qint64> ids, QList<int> columns,
                std::shared_ptr<TableSink> sink, QObject* parent);
    ~TableExport() override;

    void start(std::stop_token stop = {});

    /// What a sink's columns are called and hold.
    static QList<TableSink::Column> sinkColumns(const PagedModel& model, const QList<int>& columns);

signals:
    void progressed(int permille);
    void finished(qint64 rows);
    void stopped();
    void failed(const cluechain::Error& error);

private:
    QPointer<PagedModel> m_model;
    QList<qint64> m_ids;
    QList<int> m_columns;
    std::shared_ptr<TableSink> m_sink;
    std::stop_token m_stop;
    QThreadPool m_thread;
    qsizetype m_done = 0;
    qint64 m_rows = 0;

    void next();
    void write(QList<QStringList> rows);
    void end();
};

} // namespace cluechain
