#include "models/items/importfilemodel.h"

#include "models/intake/layout.h"

#include <QLocale>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum FileColumn {
    Path,
    LayoutName,
    Encoding,
    Read,
    Accepted,
    Duplicate,
    Failed,
    Informational,
    Zero,
    Unknown,
    Rejected,
    In,
    Out,
    Warnings,
    When
};

constexpr RowClass classOf(int column)
{
    constexpr RowClass classes[] = {
        RowClass::Accepted, RowClass::Duplicate,        RowClass::Failed,  RowClass::Informational,
        RowClass::Zero,     RowClass::DirectionUnknown, RowClass::Rejected};
    return classes[column - Accepted];
}

QString countText(qint64 count)
{
    return QLocale::c().toString(count);
}

QString layoutName(const QString& id)
{
    const Layout* layout = LayoutSet::builtIn().find(id);
    return layout ? layout->name.text() : id.isEmpty() ? u"—"_s : id;
}

} // namespace

QList<TableColumn> ImportFileModel::describeColumns() const
{
    const auto number = [](const QString& key, const QString& title) {
        return TableColumn{
            .key = key, .title = title, .kind = CellKind::Number, .sample = u"123,456"_s};
    };
    return {{.key = u"path"_s,
             .title = tr("File"),
             .sample = u"江川银行反馈/资金交易明细20260303.csv"_s},
            {.key = u"layout"_s, .title = tr("Layout"), .sample = u"账户信息一二"_s},
            {.key = u"encoding"_s,
             .title = tr("Encoding"),
             .kind = CellKind::Code,
             .sample = u"utf-8-sig"_s,
             .hidden = true},
            number(u"read"_s, tr("Rows")),
            number(u"accepted"_s, tr("Accepted")),
            number(u"duplicate"_s, tr("Duplicate")),
            number(u"failed"_s, tr("Failed")),
            number(u"informational"_s, tr("Informational")),
            number(u"zero"_s, tr("Zero")),
            number(u"unknown"_s, tr("Direction unknown")),
            number(u"rejected"_s, tr("Rejected")),
            {.key = u"in"_s,
             .title = tr("In (yuan)"),
             .kind = CellKind::Money,
             .sample = u"12,345,678.00"_s},
            {.key = u"out"_s,
             .title = tr("Out (yuan)"),
             .kind = CellKind::Money,
             .sample = u"12,345,678.00"_s},
            {.key = u"warnings"_s,
             .title = tr("Warnings"),
             .kind = CellKind::State,
             .sample = u"12 条提醒"_s},
            {.key = u"when"_s,
             .title = tr("Imported at"),
             .kind = CellKind::Time,
             .sample = u"2025-12-30 09:00:00"_s}};
}

QVariant ImportFileModel::cell(const ImportedFile& row, int column, int role) const
{
    const FileReport& report = row.report;
    const bool isCount = column >= Accepted && column <= Rejected;
    switch (role) {
    case Qt::DisplayRole:
        if (isCount)
            return report.isStatement()  ? countText(report.rows[classOf(column)])
                   : column == Duplicate ? countText(report.duplicates)
                   : column == Accepted && report.refusal.isEmpty()
                       ? countText(report.records - report.duplicates)
                       : u"—"_s;
        switch (FileColumn(column)) {
        case Path:
            return report.path;
        case LayoutName:
            return layoutName(report.layout);
        case Encoding:
            return report.encoding;
        case Read:
            return report.isStatement()       ? countText(report.rows.total())
                   : report.refusal.isEmpty() ? countText(report.records)
                                              : u"—"_s;
        case In:
            return report.isStatement() ? Money::fromFen(report.sumInFen).toDisplay() : u"—"_s;
        case Out:
            return report.isStatement() ? Money::fromFen(report.sumOutFen).toDisplay() : u"—"_s;
        case Warnings:
            if (!report.refusal.isEmpty())
                return tr("Kept out");
            return report.warnings.isEmpty()
                       ? QString()
                       : tr("%n warning(s)", nullptr, int(report.warnings.size()));
        case When:
            return timeCell(row.at, Instant::now().chinaDate().year());
        default:
            return {};
        }
    case SortRole:
        if (isCount && report.isStatement())
            return report.rows[classOf(column)];
        if (column == Read)
            return report.isStatement() ? report.rows.total() : report.records;
        if (column == In)
            return report.sumInFen;
        return column == Out ? QVariant(report.sumOutFen) : QVariant();
    case Qt::ToolTipRole:
        if (column == Warnings)
            return report.refusal.isEmpty() ? report.warnings.join(u'\n') : report.refusal;
        if (column == LayoutName)
            return report.layout;
        return column == Path
                   ? QVariant(report.path + u"\nSHA-256 "_s + QString::fromLatin1(report.sha256))
                   : QVariant();
    case ToneRole:
        if (column == Warnings && (!report.refusal.isEmpty() || !report.warnings.isEmpty()))
            return int(Tone::Soon);
        if ((column == Rejected || column == Unknown) && report.isStatement() &&
            report.rows[classOf(column)] > 0)
            return int(Tone::Soon);
        return {};
    case InkRole:
        if (isCount && report.isStatement() && report.rows[classOf(column)] == 0)
            return int(CellInk::Muted);
        return column == Path ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
