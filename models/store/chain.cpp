#include "models/store/chain.h"

#include "models/store/sqlite.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace cluechain
{

namespace
{

template <typename List, typename ToNumber>
QString joined(const List& list, ToNumber toNumber)
{
    QString text;
    for (const auto& item : list) {
        if (!text.isEmpty())
            text += u' ';
        text += QString::number(toNumber(item));
    }
    return text;
}

QString batchText(const QList<qint64>& batches)
{
    return joined(batches, [](qint64 batch) { return batch; });
}

QString undoText(const QList<ChangeId>& undoes)
{
    return joined(undoes, [](ChangeId id) { return id.value; });
}

} // namespace

QByteArray chainHash(const Change& change)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](QByteArrayView bytes) {
        const quint64 length = qToBigEndian(quint64(bytes.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
        hash.addData(bytes);
    };
    add(change.parentHash);
    add(QByteArray::number(change.id.value));
    add(QByteArray::number(change.at.microseconds()));
    add(change.actor.toUtf8());
    add(change.action.toUtf8());
    add(change.subject.toUtf8());
    add(QByteArray::number(change.caseId.value));
    add(change.changeset);
    add(batchText(change.batches).toUtf8());
    add(undoText(change.undoes).toUtf8());
    return hash.result();
}

QByteArray chainStart(sqlite::Database& db)
{
    const auto storeId = db.value<QString>("SELECT value FROM meta WHERE name = 'store_id'");
    return QCryptographicHash::hash(storeId.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray chainHead(sqlite::Database& db)
{
    const auto head = db.value<QByteArray>("SELECT hash FROM change ORDER BY id DESC LIMIT 1");
    return head.isEmpty() ? chainStart(db) : head;
}

Change appendChange(sqlite::Database& db, Change change)
{
    const auto last = db.value<qint64>("SELECT max(id) FROM change");
    change.id =
        ChangeId{std::max(newIdValue(), last + 1)}; // a clock that was set back breaks no order
    if (change.at == Instant())
        change.at = Instant::now();
    change.parentHash = chainHead(db);
    change.hash = chainHash(change);
    sqlite::Statement insert(db, "INSERT INTO change(id, at, actor, action, subject, case_id, "
                                 "changeset, batches, undoes, parent_hash, hash)"
                                 " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.run(change.id, change.at, change.actor, change.action, change.subject, change.caseId,
               change.changeset, batchText(change.batches), undoText(change.undoes),
               change.parentHash, change.hash);
    return change;
}

Change readChange(const sqlite::Statement& row)
{
    Change change{.id = row.get<ChangeId>(0),
                  .at = row.get<Instant>(1),
                  .actor = row.get<QString>(2),
                  .action = row.get<QString>(3),
                  .subject = row.get<QString>(4),
                  .caseId = row.get<CaseId>(5),
                  .changeset = row.get<QByteArray>(6),
                  .parentHash = row.get<QByteArray>(9),
                  .hash = row.get<QByteArray>(10)};
    for (const QString& batch : row.get<QString>(7).split(u' ', Qt::SkipEmptyParts))
        change.batches.append(batch.toLongLong());
    for (const QString& id : row.get<QString>(8).split(u' ', Qt::SkipEmptyParts))
        change.undoes.append(ChangeId{id.toLongLong()});
    return change;
}

} // namespace cluechain
