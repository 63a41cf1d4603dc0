#include "models/items/sourcelines.h"

#include "models/intake/inputs.h"
#include "models/intake/taughtlayouts.h"
#include "models/items/importfilemodel.h"
#include "models/items/maskedrows.h"
#include "models/store/sourcefiles.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceLines)
};

/// What an import found out of a file, by the word that it kept.
InputProbe probeOf(const QString& encoding)
{
    InputProbe probe;
    for (const FileKind kind : {FileKind::Workbook, FileKind::OldWorkbook, FileKind::HtmlTable}) {
        probe.kind = kind;
        if (probe.encodingText() == encoding)
            return probe;
    }
    probe.kind = FileKind::Text;
    for (const TextEncoding one : {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Gb18030,
                                   TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        probe.encoding = one;
        if (probe.encodingText() == encoding)
            break;
    }
    return probe;
}

InputFile originalOf(sqlite::Database& db, const SourceTable& table)
{
    InputFile file;
    file.path = table.file.report.path;
    file.open = [&db, sha256 = table.file.report.sha256]() -> Result<std::unique_ptr<QIODevice>> {
        SourceFileStore originals(db);
        const auto kept = originals.findBySha256(sha256);
        auto device = kept ? originals.open(kept->id) : nullptr;
        if (!device)
            return failure(Text::tr("The original is not in the store."));
        return device;
    };
    return file;
}

/// The header by which the table was read; where its layout is not there any more, the widest of
/// the first lines, which is the header or as wide as it.
QStringList headerOf(sqlite::Database& db, const SourceTable& table)
{
    constexpr int searched = 40;
    const LayoutSet layouts = layoutsOf(db);
    const Layout* layout = layouts.find(table.file.report.layout);
    auto rows = openRows(originalOf(db, table), probeOf(table.file.report.encoding));
    QStringList widest;
    for (int seen = 0; rows && seen < searched && (*rows)->next();) {
        if ((*rows)->sheet() != table.sheets.first().number)
            continue;
        ++seen;
        QStringList cells;
        for (const std::string_view cell : (*rows)->cells())
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size())).simplified();
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        if (const auto match = layout ? layouts.match((*rows)->cells(), layout) : std::nullopt;
            match && match->isEnough)
            return cells;
        if (cells.size() > widest.size())
            widest = cells;
    }
    return widest;
}

/// What became of lines of one sheet.
void tellFates(sqlite::Database& db, const SourceTable& table, QList<SourceLine>& lines)
{
    sqlite::Statement row(db, "SELECT class FROM txn WHERE id = ?");
    sqlite::Statement rejected(
        db, "SELECT reason FROM rejected_row WHERE file_id = ? AND sheet = ? AND line = ?");
    const bool isStatement = table.file.report.isStatement();
    for (SourceLine& line : lines) {
        if (!isStatement)
            continue;
        if (row.bind(table.rowOfLine(line.id)).step()) {
            line.became = row.get<RowClass>(0);
        } else if (rejected.bind(table.file.id, line.sheet, line.line).step()) {
            line.became = RowClass::Rejected;
            line.reason = rejected.get<QString>(0);
        }
    }
}

} // namespace

QList<qint64> SourceTable::lineIds() const
{
    QList<qint64> ids;
    for (const SourceSheet& sheet : sheets) {
        ids.reserve(ids.size() + sheet.lastLine);
        for (qint64 line = 1; line <= sheet.lastLine; ++line)
            ids.append(lineId(sheet.number, line));
    }
    return ids;
}

qint64 SourceTable::rowOfLine(qint64 lineId) const
{
    for (const SourceSheet& sheet : sheets)
        if (sheet.number == sheetOf(lineId))
            return sheet.rowBase + lineOf(lineId);
    return 0;
}

qint64 SourceTable::lineOfRow(qint64 row) const
{
    for (const SourceSheet& sheet : sheets)
        if (row > sheet.rowBase && row <= sheet.rowBase + sheet.lastLine)
            return lineId(sheet.number, row - sheet.rowBase);
    return 0;
}

std::optional<SourceTable> readSourceTable(sqlite::Database& db, qint64 fileId)
{
    const auto caseId = db.value<CaseId>("SELECT case_id FROM import_file WHERE id = ?", fileId);
    if (!caseId)
        return std::nullopt;
    SourceTable table{.caseId = caseId};
    for (const ImportedFile& file : importedFiles(db, caseId))
        if (file.id == fileId)
            table.file = file;
    table.size = db.value<qint64>("SELECT size FROM import_file WHERE id = ?", fileId);
    const auto kept = SourceFileStore(db).findBySha256(table.file.report.sha256);
    table.isKept = kept.has_value();
    table.name = kept ? kept->name : QString();
    sqlite::Statement sheets(db, "SELECT sheet, name, row_base, last_line FROM import_sheet"
                                 " WHERE file_id = ? ORDER BY sheet");
    sheets.bind(fileId);
    while (sheets.step())
        table.sheets.append({.number = sheets.get<int>(0),
                             .name = sheets.get<QString>(1),
                             .rowBase = sheets.get<qint64>(2),
                             .lastLine = sheets.get<qint64>(3)});
    if (table.isKept && !table.sheets.isEmpty() && table.file.report.refusal.isEmpty())
        table.header = headerOf(db, table);
    return table;
}

qint64 fileOfRow(sqlite::Database& db, qint64 row)
{
    return db.value<qint64>("SELECT file_id FROM import_sheet WHERE ?1 > row_base"
                            " AND ?1 <= row_base + last_line",
                            row);
}

QList<SourceLine> readSourceLines(sqlite::Database& db, const SourceTable& table,
                                  const QList<qint64>& ids, const Masking& masking)
{
    QList<SourceLine> lines;
    QHash<qint64, qsizetype> places;
    for (const qint64 id : ids) {
        places.insert(id, lines.size());
        lines.append(
            {.id = id, .sheet = SourceTable::sheetOf(id), .line = SourceTable::lineOf(id)});
    }
    const qint64 last = ids.isEmpty() ? 0 : *std::max_element(ids.begin(), ids.end());
    const InputFile original = originalOf(db, table);
    const auto rows = openRows(original, probeOf(table.file.report.encoding));
    while (rows && (*rows)->next()) {
        const qint64 id = SourceTable::lineId((*rows)->sheet(), (*rows)->line());
        if (id > last)
            break;
        const auto place = places.constFind(id);
        if (place == places.cend())
            continue;
        SourceLine& line = lines[*place];
        for (const std::string_view cell : (*rows)->cells())
            line.cells += masking.text(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    }
    tellFates(db, table, lines);
    for (SourceLine& line : lines) {
        line.isRecord = !table.file.report.isStatement() && line.cells.size() > 1;
        line.reason = masking.text(line.reason);
    }
    return lines;
}

Result<> writeOriginal(sqlite::Database& db, const QByteArray& sha256, const QString& path,
                       const JobControl& control)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    SourceFileStore originals(db);
    const auto kept = originals.findBySha256(sha256);
    const auto device = kept ? originals.open(kept->id) : nullptr;
    if (!device)
        return failure(Text::tr("The original is not in the store."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Text::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    for (qint64 done = 0;;) {
        const QByteArray piece = device->read(pieceSize);
        if (piece.isEmpty())
            break;
        if (control.stop.stop_requested())
            return cancelled();
        if (file.write(piece) < 0)
            return failure(Text::tr("%1 could not be written: %2.").arg(path, file.errorString()));
        done += piece.size();
        control.report(int(done * 1000 / std::max<qint64>(kept->size, 1)));
    }
    if (!file.commit())
        return failure(Text::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    return {};
}

SourceLineModel::SourceLineModel(QStringList header, bool hasSheets, QObject* parent)
    : RowsModel(parent)
    , m_header(std::move(header))
    , m_hasSheets(hasSheets)
{
}

QList<TableColumn> SourceLineModel::describeColumns() const
{
    QList<TableColumn> columns{
        {.key = u"line"_s, .title = tr("Line"), .kind = CellKind::Number, .sample = u"2 : 1234"_s},
        {.key = u"became"_s,
         .title = tr("Became"),
         .kind = CellKind::State,
         .sample = rowClassName(RowClass::DirectionUnknown) + u"MMM"_s}};
    for (qsizetype i = 0; i < m_header.size(); ++i)
        columns += TableColumn{.key = QString::number(i),
                               .title = m_header[i].isEmpty() ? u"—"_s : m_header[i],
                               .sample = u"6299000012345678"_s};
    for (TableColumn& column : columns)
        column.sortable = false; // as they stand
    return columns;
}

QVariant SourceLineModel::cell(const SourceLine& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == 0)
            return m_hasSheets ? u"%1 : %2"_s.arg(row.sheet + 1).arg(row.line)
                               : QString::number(row.line);
        if (column == 1) {
            if (row.became == RowClass::Rejected && !row.reason.isEmpty())
                return tr("Rejected: %1").arg(row.reason);
            return row.became ? rowClassName(*row.became) : u"—"_s;
        }
        return row.cells.value(column - 2);
    case Qt::ToolTipRole:
        if (column == 1)
            return row.became
                       ? QVariant(row.reason)
                       : QVariant(tr("A heading, a total, a note, or a row of another table"));
        return {};
    case ToneRole:
        if (column != 1 || !row.became)
            return {};
        return int(*row.became == RowClass::Accepted ? Tone::Done
                   : *row.became == RowClass::Rejected || *row.became == RowClass::DirectionUnknown
                       ? Tone::Soon
                       : Tone::Idle);
    case InkRole:
        return column == 0 || (column == 1 && !row.became) ? QVariant(int(CellInk::Muted))
                                                           : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
