#include "models/items/importissuemodel.h"

#include <QFileInfo>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum IssueColumn { Kind, File, Line, Reason, Text };

QString kindWord(ImportIssue::Kind kind)
{
    switch (kind) {
    case ImportIssue::Kind::KeptOut:
        return ImportIssueModel::tr("Kept out");
    case ImportIssue::Kind::Rejected:
        return ImportIssueModel::tr("Rejected");
    case ImportIssue::Kind::DirectionUnknown:
        return ImportIssueModel::tr("Direction?");
    case ImportIssue::Kind::Warning:
        break;
    }
    return ImportIssueModel::tr("Warning");
}

} // namespace

QList<ImportIssue> importIssues(const QList<ImportedFile>& files)
{
    using Which = ImportIssue::Kind;
    QList<ImportIssue> issues;
    const auto add = [&](const ImportedFile& file, Which kind, const QString& reason,
                         qint64 line = 0, const QString& text = {}) {
        issues.append({.id = issues.size() + 1,
                       .kind = kind,
                       .fileId = file.id,
                       .path = file.report.path,
                       .line = line,
                       .reason = reason,
                       .text = text});
    };
    for (const ImportedFile& file : files) {
        const FileReport& report = file.report;
        if (!report.refusal.isEmpty()) { // what else is said of it belongs to that
            add(file, Which::KeptOut, (QStringList(report.refusal) + report.warnings).join(u' '));
            continue;
        }
        for (const Rejection& rejection : report.rejections)
            add(file, Which::Rejected, rejection.reason, rejection.line, rejection.text);
        if (const qint64 unknown = report.rows[RowClass::DirectionUnknown];
            report.isStatement() && unknown > 0)
            add(file, Which::DirectionUnknown,
                ImportIssueModel::tr("%n row(s) do not say whether money came or went", nullptr,
                                     int(unknown)));
        for (const QString& warning : report.warnings)
            add(file, Which::Warning, warning);
    }
    return issues;
}

QList<TableColumn> ImportIssueModel::describeColumns() const
{
    return {
        {.key = u"kind"_s,
         .title = tr("Kind"),
         .kind = CellKind::State,
         .sample = u"方向不明确的"_s},
        {.key = u"file"_s, .title = tr("File"), .sample = u"江川银行交易明细信息.csv"_s},
        {.key = u"line"_s, .title = tr("Line"), .kind = CellKind::Number, .sample = u"123,456"_s},
        {.key = u"reason"_s,
         .title = tr("Reason"),
         .sample = u"余额对不上：账号尾号 0417，第 188 行前后差 1,250.00 元"_s},
        {.key = u"text"_s,
         .title = tr("Original line"),
         .kind = CellKind::Mono,
         .sample = u"2026-01-17 08:12:44,支,1,200.00,转账"_s}};
}

QVariant ImportIssueModel::cell(const ImportIssue& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (IssueColumn(column)) {
        case Kind:
            return kindWord(row.kind);
        case File:
            return QFileInfo(row.path.section(u'!', -1)).fileName();
        case Line:
            return row.line > 0 ? QString::number(row.line) : u"—"_s;
        case Reason:
            return row.reason;
        case Text:
            return QString(row.text).replace(u'\t', u" | "_s);
        }
        return {};
    case SortRole:
        return column == Line ? QVariant(row.line) : QVariant();
    case Qt::ToolTipRole:
        return column == File ? QVariant(row.path) : QVariant();
    case ToneRole:
        if (column != Kind)
            return {};
        return int(row.kind == ImportIssue::Kind::KeptOut ? Tone::Gap : Tone::Soon);
    default:
        return {};
    }
}

} // namespace cluechain
