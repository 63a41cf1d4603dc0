#pragma once

#include "models/core/result.h"
#include "models/intake/importreport.h"
#include "models/intake/inputs.h"
#include "models/intake/originalkeeper.h"
#include "models/intake/tablesurvey.h"
#include "models/jobs/job.h"

#include <QJsonArray>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace cluechain
{

class AccountBook;
class DuplicateFinder;
class RowFeed;

namespace sqlite
{
class Database;
}

/// One import from its files to their rows, in two steps: survey() only reads, write() works in the
/// caller's transaction.
class ImportRun
{
public:
    ImportRun(sqlite::Database& db, CaseId caseId, const LayoutSet& layouts, const Layout* only,
              const JobControl& control);

    /// Who is told how far each file is.
    void setTell(TellProgress tell) { m_tell = std::move(tell); }

    /// Reads every file once and finds its tables.
    Result<> survey(QList<InputFile> files);

    /// Whether write() would add anything.
    bool addsAnything() const;
    /// What is to be read again by a redo: [{"path", "sha256", "place"}].
    QJsonArray sources() const;
    /// Whether the files themselves come into the store with their rows.
    enum class Originals { Kept, LeftOut };
    /// Rows and originals are those of the survey: a file that is another by now makes this fail.
    Result<> write(BatchId batch, Originals originals);

    ImportReport report() const;

private:
    /// What a file's reading costs, by its size: hashing, surveying, keeping, rows.
    static constexpr qint64 workPerByte = 6;
    static constexpr qint64 workOfRows = 3;
    /// import_file.kind of a file that is kept without being read.
    static constexpr QLatin1StringView keptKind{"kept"};
    /// The same of a file that a password has opened, and of which nothing can be added.
    static constexpr QLatin1StringView openedKind{"opened"};

    struct Source {
        InputFile file = {};
        qint64 size = 0;
        InputProbe probe = {};
        FileSurvey survey = {};
        int sameAs = -1;                ///< Index of the source with the same content before it.
        QList<FileReport> known = {};   ///< What the case says of this content already.
        QList<FileReport> reports = {}; ///< One for each table.
        bool isListed = false;          ///< The case lists it as one that cannot be read.
        bool wasLocked = false;         ///< The case lists it as locked, and now it is open.
        QByteArray archiveSha256 = {};  ///< Of the archive with a password in which it lies.
        qint64 archiveSize = 0;
        bool isLabels = false; ///< To be read as LabelRows.

        bool isNew() const { return sameAs < 0 && known.isEmpty() && !survey.tables.isEmpty(); }
        /// Evidence that cannot be read yet: its password is missing, it has to be saved in another
        /// form, or its layout to be taught.
        bool isKeptOnly() const
        {
            if (file.isLocked)
                return !isListed && !archiveSha256.isEmpty() && archiveSize <= largestInMemory;
            return sameAs < 0 && known.isEmpty() && !isListed && file.refusal.isEmpty() &&
                   (isWorthKeeping(probe.kind) || survey.isUnknown);
        }
        /// It adds nothing, but the case is to list it as open.
        bool isOpenedInVain() const
        {
            return wasLocked && !isNew() && !isKeptOnly() && !probe.sha256.isEmpty();
        }
        bool stays() const { return isNew() || isKeptOnly() || isOpenedInVain(); }
    };

    Result<> probe(Source& source);
    /// What the case has of a file that lies in an archive with a password.
    Result<> findInArchive(Source& source);
    /// Does so with every source, several at once.
    Result<> forEachSource(const std::function<Result<>(Source&)>& work);
    Result<> surveyOne(Source& source);
    /// Finds what the case has of this content already.
    void findKnown(Source& source) const;
    Result<std::unique_ptr<RowSource>> openTables(const Source& source,
                                                  const InputFile& file) const;
    /// Tables that others need come before those others.
    enum class Pass { Records, Statements, BalanceMovements };
    static Pass passOf(const TableShape& table);
    bool hasTable(Pass pass, SameMovement movement) const;
    /// A source whose tables of one pass are read.
    struct Reading {
        Source* source;
        Pass pass;
    };
    std::vector<Reading> readings();
    std::unique_ptr<RowFeed> readAhead(const std::vector<Reading>& readings) const;
    /// What the store does not have yet.
    std::vector<OriginalKeeper::Original> newOriginals() const;
    /// Writes the rows of a reading; between them, what is ready of the originals.
    Result<> writeTables(const Reading& reading, RowFeed& rows, OriginalKeeper& originals,
                         AccountBook& accounts, DuplicateFinder& facts);
    qint64 fileId(const Source& source, int table) const;
    qint64 keptId(const Source& source) const;
    qint64 lockedId(const Source& source) const;
    qint64 openedId(const Source& source) const;
    qint64 memberId(QByteArrayView what, const Source& source) const;
    qint64 rowBase(const Source& source, int sheet) const;
    /// Lines of statements, at most.
    qint64 rowsToCome() const;
    /// Facts that the case will have, about.
    size_t factsToCome() const;
    void writeFile(const Source& source, int table, BatchId batch);
    /// A file that has no rows here.
    void writeListed(const Source& source, BatchId batch, qint64 id, QLatin1StringView kind,
                     const FileReport& report);
    FileReport refusal(const Source& source) const;
    QList<FileReport> reportsOf(const Source& source) const;
    /// Adds to the work that is done, from any thread; false if it was asked to stop.
    bool goOn(qint64 work);
    /// From any thread.
    void tell(const Source& source, FileProgress::Stage stage, qint64 rows = 0) const;
    /// What a survey found.
    void tellSurvey(const Source& source) const;

    sqlite::Database& m_db;
    CaseId m_case;
    const LayoutSet& m_layouts;
    const Layout* m_only;
    const JobControl& m_control;
    TellProgress m_tell;
    mutable std::mutex m_telling;
    std::vector<Source> m_sources;
    int m_ordinal = 0;
    qint64 m_changedEarlier = 0;
    BatchId m_batch = {};

    /// Work in bytes: each file is read to be hashed, to be surveyed, to be kept and for its rows.
    std::mutex m_progress; ///< Held for the rest.
    qint64 m_work = 0;
    qint64 m_done = 0;
    int m_told = -1;
};

} // namespace cluechain
