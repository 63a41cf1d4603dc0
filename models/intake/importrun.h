#pragma once

#include "models/core/result.h"
#include "models/intake/importreport.h"
#include "models/intake/inputs.h"
#include "models/intake/tablesurvey.h"
#include "models/jobs/job.h"

#include <QJsonArray>

namespace cluechain
{

class AccountBook;
class DuplicateFinder;

namespace sqlite
{
class Database;
}

/// Opens a kept original; fails if there is none.
Result<std::unique_ptr<QIODevice>> openOriginal(sqlite::Database& db, SourceFileId id);

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
    /// Keeps the files in the store; from then on they are read from there, so that the rows are
    /// those of the kept originals whatever happens on the disk.
    Result<> keepOriginals();
    Result<> write(BatchId batch);

    ImportReport report() const;

private:
    struct Source {
        InputFile file = {};
        qint64 size = 0;
        InputProbe probe = {};
        FileSurvey survey = {};
        int sameAs = -1;                ///< Index of the source with the same content before it.
        QList<FileReport> known = {};   ///< What the case says of this content already.
        QList<FileReport> reports = {}; ///< One for each table.
        bool isLabels = false;          ///< To be read as LabelRows.

        bool isNew() const { return sameAs < 0 && known.isEmpty() && !survey.tables.isEmpty(); }
        /// Evidence that cannot be read before a person has taken its password away.
        bool isKeptOnly() const
        {
            return sameAs < 0 && known.isEmpty() && probe.kind == FileKind::LockedWorkbook;
        }
        bool stays() const { return isNew() || isKeptOnly(); }
    };

    Result<> surveyOne(Source& source);
    QList<FileReport> knownReports(const QByteArray& sha256) const;
    Result<std::unique_ptr<RowSource>> openTables(const Source& source) const;
    /// Tables that others need come before those others.
    enum class Pass { Records, Statements, BalanceMovements };
    static Pass passOf(const TableShape& table);
    bool hasTable(Pass pass, SameMovement movement) const;
    /// Reads the tables of one source that belong to the pass.
    Result<> readTables(Source& source, Pass pass, AccountBook& accounts, DuplicateFinder& facts);
    qint64 fileId(const Source& source, int table) const;
    qint64 rowBase(const Source& source, int sheet) const;
    /// Lines of statements, at most.
    qint64 rowsToCome() const;
    void writeFile(const Source& source, int table, BatchId batch);
    void writeKept(const Source& source, BatchId batch);
    FileReport refusal(const Source& source) const;
    bool goOn(qint64 bytes);
    void tell(const Source& source, FileProgress::Stage stage, qint64 rows = 0) const;
    /// What a survey found.
    void tellSurvey(const Source& source) const;

    sqlite::Database& m_db;
    CaseId m_case;
    const LayoutSet& m_layouts;
    const Layout* m_only;
    const JobControl& m_control;
    TellProgress m_tell;
    std::vector<Source> m_sources;
    int m_ordinal = 0;
    qint64 m_changedEarlier = 0;
    BatchId m_batch = {};

    /// Work in bytes: each file is read to be hashed, to be surveyed, to be kept and for its rows.
    qint64 m_work = 0;
    qint64 m_done = 0;
    int m_told = -1;
};

} // namespace cluechain
