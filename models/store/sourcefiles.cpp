#include "models/store/sourcefiles.h"

#include "models/core/sha256.h"
#include "models/store/sqlite.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceFileStore)
};

constexpr qint64 chunkSize = 1 << 20;

/// Reads a kept file, one chunk in memory at a time.
class SourceFileDevice : public QIODevice
{
public:
    SourceFileDevice(sqlite::Database& db, SourceFileId id, qint64 fileSize)
        : m_chunk(db, "SELECT bytes FROM source_chunk WHERE source_file_id = ? AND number = ?")
        , m_id(id)
        , m_size(fileSize)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char* data, qint64 wanted) override
    {
        qint64 done = 0;
        while (done < wanted && pos() + done < m_size) {
            const qint64 at = pos() + done;
            if (!load(at / chunkSize))
                return done > 0 ? done : -1;
            const qint64 count = std::min(wanted - done, m_bytes.size() - at % chunkSize);
            if (count <= 0)
                return done > 0 ? done : -1;
            std::memcpy(data + done, m_bytes.constData() + at % chunkSize, size_t(count));
            done += count;
        }
        return done;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    bool load(qint64 number)
    {
        if (number == m_loaded)
            return true;
        try {
            m_chunk.bind(m_id, number);
            if (!m_chunk.step())
                return false;
            m_bytes = m_chunk.get<QByteArray>(0);
            m_chunk.reset();
            m_loaded = number;
            return true;
        } catch (const sqlite::SqlError& e) { // a reader asks: nothing may be thrown through Qt
            setErrorString(QString::fromUtf8(e.what()));
            return false;
        }
    }

    sqlite::Statement m_chunk;
    SourceFileId m_id;
    qint64 m_size;
    qint64 m_loaded = -1;
    QByteArray m_bytes;
};

std::optional<SourceFile> readFile(sqlite::Statement& query)
{
    if (!query.step())
        return std::nullopt;
    return SourceFile{query.get<SourceFileId>(0), query.get<QByteArray>(1), query.get<qint64>(2),
                      query.get<QString>(3), query.get<Instant>(4)};
}

void removeRows(sqlite::Database& db, SourceFileId id)
{
    sqlite::Transaction transaction(db);
    sqlite::Statement(db, "DELETE FROM source_chunk WHERE source_file_id = ?").run(id);
    sqlite::Statement(db, "DELETE FROM source_file WHERE id = ?").run(id);
    transaction.commit();
}

Result<QByteArray> sha256Of(QIODevice& source)
{
    if (!source.seek(0))
        return failure(Text::tr("The file cannot be read."), source.errorString());
    Sha256 hash;
    QByteArray piece(chunkSize, Qt::Uninitialized);
    while (const qint64 size = source.read(piece.data(), piece.size())) {
        if (size < 0)
            return failure(Text::tr("The file cannot be read."), source.errorString());
        hash.add(QByteArrayView(piece.constData(), size));
    }
    return hash.result();
}

} // namespace

SourceFileStore::SourceFileStore(sqlite::Database& db)
    : m_db(db)
{
}

Result<SourceFileStore::Kept> SourceFileStore::keep(QIODevice& source, const QString& name,
                                                    const QByteArray& sha256,
                                                    const JobControl& control)
{
    if (const auto known = findBySha256(sha256))
        return Kept{known->id, false};

    const SourceFileId id{derivedIdValue({"source_file", sha256})};
    const qint64 size = source.size();
    removeRows(m_db, id); // what an earlier attempt may have left
    sqlite::Statement(m_db, "INSERT INTO source_file(id, sha256, size, name, kept_at)"
                            " VALUES(?, ?, ?, ?, ?)")
        .run(id, sha256, size, name, Instant::now());

    Sha256 hash;
    sqlite::Statement insert(m_db, "INSERT INTO source_chunk VALUES(?, ?, ?)");
    qint64 done = 0;
    source.seek(0);
    for (qint64 number = 0; done < size && !control.stop.stop_requested(); ++number) {
        const QByteArray chunk = source.read(chunkSize);
        if (chunk.isEmpty())
            break;
        hash.add(chunk);
        insert.run(id, number, chunk);
        done += chunk.size();
        control.report(int(done * 1000 / size));
    }
    const bool whole = done == size && hash.result() == sha256;
    if (!whole || control.stop.stop_requested()) {
        removeRows(m_db, id);
        if (control.stop.stop_requested())
            return cancelled();
        return failure(Text::tr("The file changed while it was being read. Try again."), name);
    }
    sqlite::Statement(m_db, "UPDATE source_file SET complete = 1 WHERE id = ?").run(id);
    return Kept{id, true};
}

Result<SourceFileStore::Kept> SourceFileStore::keep(QIODevice& source, const QString& name,
                                                    const JobControl& control)
{
    const Result<QByteArray> sha256 = sha256Of(source);
    return sha256 ? keep(source, name, *sha256, control) : tl::unexpected(sha256.error());
}

std::optional<SourceFile> SourceFileStore::find(SourceFileId id)
{
    sqlite::Statement query(m_db, "SELECT id, sha256, size, name, kept_at FROM source_file"
                                  " WHERE id = ? AND complete = 1");
    return readFile(query.bind(id));
}

std::optional<SourceFile> SourceFileStore::findBySha256(const QByteArray& sha256)
{
    sqlite::Statement query(m_db, "SELECT id, sha256, size, name, kept_at FROM source_file"
                                  " WHERE sha256 = ? AND complete = 1");
    return readFile(query.bind(sha256));
}

std::unique_ptr<QIODevice> SourceFileStore::open(SourceFileId id)
{
    const auto file = find(id);
    if (!file)
        return nullptr;
    return std::make_unique<SourceFileDevice>(m_db, id, file->size);
}

QByteArray SourceFileStore::bytes(SourceFileId id)
{
    const auto device = open(id);
    return device ? device->readAll() : QByteArray();
}

void SourceFileStore::remove(SourceFileId id)
{
    removeRows(m_db, id);
}

int SourceFileStore::sweep()
{
    QList<SourceFileId> leftovers;
    sqlite::Statement query(m_db, "SELECT id FROM source_file WHERE complete = 0");
    while (query.step())
        leftovers.append(query.get<SourceFileId>(0));
    for (const SourceFileId id : leftovers)
        removeRows(m_db, id);
    return int(leftovers.size());
}

} // namespace cluechain
