#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/intake/filekind.h"
#include "models/intake/rowsource.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace cluechain
{

/// A file that is to be read: on disk, inside an archive, or kept in the store.
struct InputFile {
    QString path = {}; ///< As it is shown: "reply.zip!bank/file.csv" inside an archive.
    /// The last folders and the name, whose numbers may say whose file it is; `path` if empty.
    QString place = {};
    /// A new device at the start of the file. It can seek, inside archives slowly.
    std::function<Result<std::unique_ptr<QIODevice>>()> open = {};
    QString refusal = {};  ///< Why it is not read, translated; empty if it is.
    bool isLocked = false; ///< It lies in an archive that none of the passwords opens.

    /// Of what lies in an archive: the outermost one, and the name inside.
    std::shared_ptr<const InputFile> archive = {};
    QString member = {};
    bool hasPassword = false;      ///< It has one there, or an archive around it has.
    QByteArray archiveSha256 = {}; ///< Where it is known already.

    QString name() const;
};

/// Files under `paths`: files, folders with all below them, archives with all in them. Within each
/// path the files nearest the top come first, then by name with numbers in their order: a second
/// query lies deeper or is named later. Nothing is left out in silence: what cannot be read has a
/// refusal. `passwords` are tried on members of archives that have one.
QList<InputFile> collectInputs(const QStringList& paths, const QList<Secret>& passwords = {});

/// What lies in an archive that is no file on the disk, as collectInputs() has it.
QList<InputFile> collectMembers(const InputFile& archive, const QList<Secret>& passwords);

/// So much is read into memory whole: an archive inside another one or in the store.
constexpr qint64 largestInMemory = qint64(512) << 20;

/// The file on the disk that holds what a report names: of "x.zip!member" the archive.
QString fileOnDisk(const QString& place);

/// The folder from which what a person chose together is best shown (ImportOptions::shownFrom): a
/// folder chosen alone, else the deepest one that holds everything.
QString sharedFolder(const QStringList& paths);

/// The same file, of which every reading from start to end fails unless it has this hash.
InputFile verified(const InputFile& file, const QByteArray& sha256);

/// What the bytes of a file tell, read once.
struct InputProbe {
    QByteArray sha256 = {}; ///< 32 bytes.
    qint64 size = 0;
    FileKind kind = FileKind::Text;
    TextEncoding encoding = TextEncoding::Utf8; ///< Of a text.

    /// The encoding of a text, else "xlsx", "xls" or "html".
    QString encodingText() const;
};

/// `progress` is told the bytes of each piece; it answers whether to go on.
Result<InputProbe> probeInput(const InputFile& file, const std::function<bool(qint64)>& progress);

/// The rows of the file, from its start; refused with what to do if its kind is not read.
Result<std::unique_ptr<RowSource>> openRows(const InputFile& file, const InputProbe& probe);

/// The archive that the file is: read from the disk where it lies there, else from memory.
Result<std::shared_ptr<ZipFile>> openArchive(const InputFile& file);

/// All bytes of a file that must be in memory whole, such as an archive inside an archive; refused
/// beyond largestInMemory.
Result<QByteArray> readWhole(const InputFile& file);

} // namespace cluechain
