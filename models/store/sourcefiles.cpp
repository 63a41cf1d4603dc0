#include "models/store/sourcefiles.h"

#include "models/core/sha256.h"
#include "models/store/sqlite.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <zstd.h>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceFileStore)
};

constexpr qint64 chunkSize = 1 << 20;
/// What banks write repeats itself: more effort gains little.
constexpr int effort = 1;

/// A chunk of `size` bytes as it was; nothing if it is damaged. A chunk that is not smaller than it
/// was has not been compressed.
std::optional<QByteArray> unpacked(const QByteArray& chunk, qint64 size)
{
    if (chunk.size() == size)
        return chunk;
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t found =
        ZSTD_decompress(bytes.data(), size_t(size), chunk.constData(), size_t(chunk.size()));
    if (ZSTD_isError(found) || found != size_t(size))
        return std::nullopt;
    return bytes;
}

/// Reads a kept file, one chunk in memory at a time.
class SourceFileDevice : public QIODevice
{
public:
    SourceFileDevice(sqlite::Database& db, SourceFileId id, qint64 fileSize,
                     std::unique_ptr<sqlite::Database> own = nullptr)
        : m_own(std::move(own))
        , m_chunk(db, "SELECT bytes FROM source_chunk WHERE source_file_id = ? AND number = ?")
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
            const QByteArray chunk = m_chunk.get<QByteArray>(0);
            m_chunk.reset();
            const auto bytes = unpacked(chunk, std::min(chunkSize, m_size - number * chunkSize));
            if (!bytes)
                return false;
            m_bytes = *bytes;
            m_loaded = number;
            return true;
        } catch (const sqlite::SqlError& e) { // a reader asks: nothing may be thrown through Qt
            setErrorString(QString::fromUtf8(e.what()));
            return false;
        }
    }

    std::unique_ptr<sqlite::Database> m_own; ///< Its connection, if nobody else keeps it.
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

OriginalReader::OriginalReader(QIODevice& source, const QByteArray& sha256)
    : m_source(source)
    , m_sha256(sha256)
    , m_size(source.size())
    , m_hash(std::make_unique<Sha256>())
{
    m_source.seek(0);
}

OriginalReader::~OriginalReader() = default;

std::optional<QByteArray> OriginalReader::next()
{
    const qint64 wanted = std::min(chunkSize, m_size - m_read);
    QByteArray bytes(wanted, Qt::Uninitialized);
    qint64 there = 0;
    while (there < wanted) { // an archive gives what it has
        const qint64 size = m_source.read(bytes.data() + there, wanted - there);
        if (size <= 0)
            return std::nullopt;
        there += size;
    }
    if (wanted == 0)
        return std::nullopt;
    m_hash->add(bytes);
    m_read += wanted;
    QByteArray smaller(wanted - 1, Qt::Uninitialized);
    const size_t size = ZSTD_compress(smaller.data(), size_t(smaller.size()), bytes.constData(),
                                      size_t(wanted), effort);
    if (ZSTD_isError(size)) // there is no room, so it is not smaller
        return bytes;
    smaller.truncate(qsizetype(size));
    return smaller;
}

bool OriginalReader::isWhole()
{
    return m_read == m_size && m_source.size() == m_size && m_hash->result() == m_sha256;
}

SourceFileStore::Arrival::Arrival(sqlite::Database& db, const QString& name,
                                  const QByteArray& sha256, qint64 size)
    : m_db(db)
    , m_id{derivedIdValue({"source_file", sha256})}
{
    removeRows(m_db, m_id); // what an earlier attempt may have left
    sqlite::Statement(m_db, "INSERT INTO source_file(id, sha256, size, name, kept_at)"
                            " VALUES(?, ?, ?, ?, ?)")
        .run(m_id, sha256, size, name, Instant::now());
    m_insert =
        std::make_unique<sqlite::Statement>(m_db, "INSERT INTO source_chunk VALUES(?, ?, ?)");
}

SourceFileStore::Arrival::~Arrival() = default;

void SourceFileStore::Arrival::add(const QByteArray& chunk)
{
    m_insert->run(m_id, m_number++, chunk);
}

void SourceFileStore::Arrival::complete()
{
    sqlite::Statement(m_db, "UPDATE source_file SET complete = 1 WHERE id = ?").run(m_id);
}

void SourceFileStore::Arrival::giveUp()
{
    removeRows(m_db, m_id);
}

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

    OriginalReader reader(source, sha256);
    Arrival arrival(m_db, name, sha256, reader.size());
    while (!control.stop.stop_requested()) {
        const auto chunk = reader.next();
        if (!chunk)
            break;
        arrival.add(*chunk);
        control.report(int(reader.bytesRead() * 1000 / reader.size()));
    }
    if (control.stop.stop_requested()) {
        arrival.giveUp();
        return cancelled();
    }
    if (!reader.isWhole()) {
        arrival.giveUp();
        return failure(Text::tr("The file changed while it was being read. Try again."), name);
    }
    arrival.complete();
    return Kept{arrival.id(), true};
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

std::unique_ptr<QIODevice> SourceFileStore::openIn(std::unique_ptr<sqlite::Database> db,
                                                   SourceFileId id)
{
    sqlite::Database& connection = *db;
    const auto file = SourceFileStore(connection).find(id);
    if (!file)
        return nullptr;
    return std::make_unique<SourceFileDevice>(connection, id, file->size, std::move(db));
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
