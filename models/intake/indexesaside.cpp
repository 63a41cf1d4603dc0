#include "models/intake/indexesaside.h"

#include <utility>

namespace cluechain
{

namespace
{

constexpr qint64 fewRows = 5000;

} // namespace

IndexesAside::IndexesAside(sqlite::Database& db, const QByteArray& table, qint64 rowsToCome)
    : m_db(db)
{
    if (rowsToCome < fewRows)
        return;
    const auto thereAre =
        db.value<qint64>("SELECT count(*) FROM (SELECT 1 FROM " + table + " LIMIT ?)", rowsToCome);
    if (thereAre >= rowsToCome)
        return;
    QByteArrayList names;
    sqlite::Statement query(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'index'"
                                " AND tbl_name = ? AND sql IS NOT NULL");
    query.bind(QString::fromUtf8(table));
    while (query.step()) {
        names += query.get<QString>(0).toUtf8();
        m_made += query.get<QString>(1).toUtf8();
    }
    query.reset();
    for (const QByteArray& name : std::as_const(names))
        db.exec("DROP INDEX " + name);
}

void IndexesAside::putBack()
{
    if (m_made.isEmpty())
        return;
    // Small heaps of keys, which the processor's caches hold, are sorted in a second thread and
    // then merged: their size is that of the page cache.
    const auto cache = m_db.value<qint64>("PRAGMA cache_size");
    const auto threads = m_db.value<qint64>("PRAGMA threads");
    m_db.exec("PRAGMA cache_size = -8192; PRAGMA threads = 1");
    for (const QByteArray& make : std::exchange(m_made, {}))
        m_db.exec(make);
    m_db.exec("PRAGMA cache_size = " + QByteArray::number(cache) +
              "; PRAGMA threads = " + QByteArray::number(threads));
}

} // namespace cluechain
