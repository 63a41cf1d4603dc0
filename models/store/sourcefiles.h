#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/jobs/job.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace cluechain
{

class Sha256;

namespace sqlite
{
class Database;
class Statement;
} // namespace sqlite

/// An original that the store keeps as it came.
struct SourceFile {
    SourceFileId id = {};
    QByteArray sha256 = {}; ///< 32 bytes.
    qint64 size = 0;
    QString name = {}; ///< As it was called when it first came.
    Instant keptAt = {};
};

/// Reads an original piece by piece into chunks as the store keeps them: compressed where that
/// makes them smaller. It needs no database, so that a thread of its own may do it.
class OriginalReader
{
public:
    /// `source` can seek and should have this hash.
    OriginalReader(QIODevice& source, const QByteArray& sha256);
    ~OriginalReader();

    qint64 size() const { return m_size; }
    qint64 bytesRead() const { return m_read; }
    /// The next chunk; nothing at the end, or where the source cannot be read any further.
    std::optional<QByteArray> next();
    /// At the end: whether all was read, and had the hash.
    bool isWhole();

private:
    QIODevice& m_source;
    QByteArray m_sha256;
    qint64 m_size;
    qint64 m_read = 0;
    std::unique_ptr<Sha256> m_hash;
};

/// The originals: imported files, evidence. Each is kept once under its SHA-256, in encrypted
/// chunks, and read back without ever lying on the disk in clear.
///
/// Throws SqlError. A file that does not arrive whole is swept at the next opening.
class SourceFileStore
{
public:
    /// An original on its way in. Inside a transaction it is part of that; otherwise it arrives
    /// chunk by chunk and is seen when it is whole.
    class Arrival
    {
    public:
        Arrival(sqlite::Database& db, const QString& name, const QByteArray& sha256, qint64 size);
        ~Arrival();

        SourceFileId id() const { return m_id; }
        /// The next chunk of an OriginalReader.
        void add(const QByteArray& chunk);
        void complete();
        /// Leaves nothing behind.
        void giveUp();

    private:
        sqlite::Database& m_db;
        SourceFileId m_id;
        qint64 m_number = 0;
        std::unique_ptr<sqlite::Statement> m_insert;
    };

    /// `db` outlives this object and the devices it gives out.
    explicit SourceFileStore(sqlite::Database& db);

    struct Kept {
        SourceFileId id = {};
        bool isNew = false; ///< False: the store had it already.
    };

    /// Reads all of `source`, which can seek and has this hash. Inside a transaction it is part of
    /// that; otherwise it arrives chunk by chunk and is seen when it is whole. Fails if the source
    /// cannot be read or is something else by now; a stop leaves nothing behind.
    Result<Kept> keep(QIODevice& source, const QString& name, const QByteArray& sha256,
                      const JobControl& control = {});
    /// The same for a source that was not hashed yet.
    Result<Kept> keep(QIODevice& source, const QString& name, const JobControl& control = {});

    std::optional<SourceFile> find(SourceFileId id);
    std::optional<SourceFile> findBySha256(const QByteArray& sha256);

    /// A device that can seek, open for reading; null if there is no such file.
    std::unique_ptr<QIODevice> open(SourceFileId id);
    /// The same through a connection of its own, for any one thread.
    static std::unique_ptr<QIODevice> openIn(std::unique_ptr<sqlite::Database> db, SourceFileId id);
    QByteArray bytes(SourceFileId id);

    /// For a file that nothing refers to.
    void remove(SourceFileId id);

    /// Removes what did not arrive whole. Returns how many files that were.
    int sweep();

private:
    sqlite::Database& m_db;
};

} // namespace cluechain
