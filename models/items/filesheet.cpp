#include "models/items/filesheet.h"

#include "models/intake/importedfiles.h"
#include "models/items/importfilemodel.h"
#include "models/items/maskedrows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileSheet)
};

/// How many other files, or breaks of balance, a sheet names; the rest is counted.
constexpr int shownLines = 12;

QString count(qint64 n)
{
    return QLocale::c().toString(n);
}

/// In groups of eight, so that a narrow pane can break it.
QString groupedHash(const QByteArray& sha256)
{
    QString text = QString::fromLatin1(sha256.toHex());
    for (qsizetype at = text.size() - 8; at > 0; at -= 8)
        text.insert(at, u' ');
    return text;
}

SheetSection originalOf(sqlite::Database& db, const ImportedFile& file, Instant now)
{
    const FileReport& report = file.report;
    SheetSection section{.title = Text::tr("Original"), .remark = Text::tr("kept encrypted")};
    section.lines = {
        {.label = Text::tr("SHA-256"), .value = groupedHash(report.sha256), .mono = true},
        {.label = Text::tr("Size"),
         .value = Text::tr("%1 bytes")
                      .arg(count(
                          db.value<qint64>("SELECT size FROM import_file WHERE id = ?", file.id)))},
        {.key = u"import_file/"_s + QString::number(file.id),
         .label = Text::tr("Path"),
         .value = QString(report.path).replace(u'!', u" › "_s),
         .link = true},
        {.label = Text::tr("Imported"),
         .value = timeCell(file.at, now.chinaDate().year()),
         .remark = file.actor}};
    return section;
}

SheetSection readingOf(const ImportedFile& file)
{
    const FileReport& report = file.report;
    SheetSection section{.title = Text::tr("Read as")};
    section.lines = {
        {.label = Text::tr("Layout"), .value = layoutName(file), .remark = report.layout},
        {.label = Text::tr("Encoding"), .value = report.encoding}};
    if (report.first)
        section.lines.append({.label = Text::tr("First"), .value = timeCell(report.first, 0)});
    if (report.last)
        section.lines.append({.label = Text::tr("Last"), .value = timeCell(report.last, 0)});
    return section;
}

SheetSection rowsOf(const FileReport& report)
{
    SheetSection section{.title = Text::tr("Rows")};
    if (!report.isStatement()) {
        section.lines = {{.label = Text::tr("Records"), .value = count(report.records)},
                         {.label = Text::tr("Duplicates"), .value = count(report.duplicates)}};
        return section;
    }
    section.lines.append({.label = Text::tr("Read"), .value = count(report.rows.total())});
    for (int which = 0; which <= int(RowClass::Rejected); ++which)
        section.lines.append(
            {.label = rowClassName(RowClass(which)), .value = count(report.rows[RowClass(which)])});
    section.lines.append({.label = Text::tr("Other lines"),
                          .value = count(report.otherLines),
                          .remark = Text::tr("headings, totals, notes")});
    section.lines.append(
        {.label = Text::tr("In"), .value = Money::fromFen(report.sumInFen).toDisplay()});
    section.lines.append(
        {.label = Text::tr("Out"), .value = Money::fromFen(report.sumOutFen).toDisplay()});
    return section;
}

SheetSection balancesOf(sqlite::Database& db, qint64 fileId, const Masking& masking)
{
    SheetSection section{.title = Text::tr("Balance chain")};
    sqlite::Statement query(
        db, "SELECT iif(s.card_raw <> '', s.card_raw, s.account_raw), s.rows, s.has_balance,"
            " (SELECT count(*) FROM balance_break b WHERE b.statement_id = s.id),"
            " (SELECT group_concat(line_text, ', ') FROM (SELECT t.id - i.row_base AS line_text"
            "  FROM balance_break b JOIN txn t ON t.id = b.txn_id JOIN import_sheet i"
            "  ON i.file_id = s.file_id AND t.id > i.row_base AND t.id <= i.row_base + i.last_line"
            "  WHERE b.statement_id = s.id ORDER BY t.id LIMIT 5))"
            " FROM statement s WHERE s.file_id = ? ORDER BY 4 DESC, s.id");
    query.bind(fileId);
    qint64 more = 0;
    while (query.step()) {
        if (section.lines.size() >= shownLines) {
            ++more;
            continue;
        }
        const qint64 breaks = query.get<qint64>(3);
        SheetLine line{.label = masking.account(query.get<QString>(0)),
                       .value = Text::tr("%n row(s)", nullptr, query.get<int>(1))};
        if (!query.get<bool>(2)) {
            line.remark = Text::tr("no balances");
        } else if (breaks == 0) {
            line.remark = Text::tr("unbroken");
            line.tone = Tone::Done;
        } else {
            line.remark = Text::tr("broken %1 ×, line %2").arg(breaks).arg(query.get<QString>(4));
            line.tone = Tone::Gap;
        }
        section.lines.append(line);
    }
    if (more > 0)
        section.remark = Text::tr("and %n more account(s)", nullptr, int(more));
    return section;
}

/// Of which files the duplicates of this one are duplicates.
SheetSection duplicatesOf(sqlite::Database& db, qint64 fileId)
{
    SheetSection section{.title = Text::tr("Duplicates")};
    sqlite::Statement query(
        db, "SELECT o.id, o.path, count(*), min(t.id - s.row_base) FROM import_sheet s JOIN txn t"
            " ON t.id > s.row_base AND t.id <= s.row_base + s.last_line AND t.class = 1"
            " JOIN txn d ON d.id = t.duplicate_of JOIN statement ds ON ds.id = d.statement_id"
            " JOIN import_file o ON o.id = ds.file_id WHERE s.file_id = ?"
            " GROUP BY o.id ORDER BY count(*) DESC");
    query.bind(fileId);
    while (query.step()) {
        const bool isSame = query.get<qint64>(0) == fileId;
        section.lines.append(
            {.key = u"import_file/"_s + QString::number(query.get<qint64>(0)),
             .label = Text::tr("%n row(s)", nullptr, query.get<int>(2)),
             .value = isSame ? Text::tr("this file itself")
                             : QFileInfo(query.get<QString>(1).section(u'!', -1)).fileName(),
             .remark = Text::tr("from line %1").arg(query.get<qint64>(3)),
             .link = !isSame});
    }
    return section;
}

} // namespace

std::optional<SubjectSheet> readFileSheet(sqlite::Database& db, qint64 fileId,
                                          const Masking& masking, Instant now)
{
    const auto caseId = db.value<CaseId>("SELECT case_id FROM import_file WHERE id = ?", fileId);
    if (!caseId)
        return std::nullopt;
    const QList<ImportedFile> files = importedFiles(db, caseId);
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const ImportedFile& one) { return one.id == fileId; });
    if (found == files.end())
        return std::nullopt;
    const ImportedFile file = masked(*found, masking);
    SubjectSheet sheet{.table = u"import_file"_s,
                       .id = fileId,
                       .caseId = caseId,
                       .title = QFileInfo(file.report.path.section(u'!', -1)).fileName(),
                       .subtitle = file.report.layout};
    sheet.properties = {originalOf(db, file, now), readingOf(file), rowsOf(file.report)};
    for (const SheetSection& section : {balancesOf(db, fileId, masking), duplicatesOf(db, fileId)})
        if (!section.lines.isEmpty())
            sheet.sources.append(section);
    return sheet;
}

} // namespace cluechain
