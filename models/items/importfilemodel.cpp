#include "models/items/importfilemodel.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum FileColumn {
    Path,
    Findings,
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

/// What of a file needs a person first.
struct Finding {
    QString words = {};
    Tone tone = Tone::Done;
    QString icon = {};
};

Finding findingOf(const FileReport& report)
{
    if (report.isLocked)
        return {ImportFileModel::tr("Password…"), Tone::Soon, u"lock"_s};
    if (report.isUnknownForm)
        return {ImportFileModel::tr("Teach…"), Tone::Soon, u"pen-line"_s};
    if (!report.refusal.isEmpty())
        return {ImportFileModel::tr("Kept out"), Tone::Gap};
    const qint64 rejected = report.rows[RowClass::Rejected];
    const qint64 unknown = report.rows[RowClass::DirectionUnknown];
    if (rejected > 0)
        return {ImportFileModel::tr("%n rejected", nullptr, int(rejected)), Tone::Soon};
    if (unknown > 0)
        return {ImportFileModel::tr("Direction unknown: %1").arg(countText(unknown)), Tone::Soon};
    if (!report.warnings.isEmpty())
        return {ImportFileModel::tr("%n warning(s)", nullptr, int(report.warnings.size())),
                Tone::Soon};
    return {ImportFileModel::tr("Complete"), Tone::Done};
}

} // namespace

QString layoutName(const ImportedFile& file)
{
    const QString name = file.layoutName.text();
    return !name.isEmpty() ? name : file.report.layout.isEmpty() ? u"—"_s : file.report.layout;
}

QString rowClassName(RowClass which)
{
    switch (which) {
    case RowClass::Accepted:
        return ImportFileModel::tr("Accepted");
    case RowClass::Duplicate:
        return ImportFileModel::tr("Duplicate");
    case RowClass::Failed:
        return ImportFileModel::tr("Failed");
    case RowClass::Informational:
        return ImportFileModel::tr("Informational");
    case RowClass::Zero:
        return ImportFileModel::tr("Zero");
    case RowClass::DirectionUnknown:
        return ImportFileModel::tr("Direction unknown");
    case RowClass::Rejected:
        break;
    }
    return ImportFileModel::tr("Rejected");
}

std::optional<RowClass> rowClassOfColumn(const QString& key)
{
    static const QHash<QString, RowClass> classes{
        {u"accepted"_s, RowClass::Accepted}, {u"duplicate"_s, RowClass::Duplicate},
        {u"failed"_s, RowClass::Failed},     {u"informational"_s, RowClass::Informational},
        {u"zero"_s, RowClass::Zero},         {u"unknown"_s, RowClass::DirectionUnknown},
        {u"rejected"_s, RowClass::Rejected}};
    const auto found = classes.constFind(key);
    return found == classes.cend() ? std::nullopt : std::optional(*found);
}

QString reconciliation(const RowCounts& rows)
{
    return ImportFileModel::tr(
               "%1 rows read = %2 accepted + %3 duplicate + %4 failed + %5 informational + %6 zero"
               " + %7 direction unknown + %8 rejected")
        .arg(countText(rows.total()), countText(rows[RowClass::Accepted]),
             countText(rows[RowClass::Duplicate]), countText(rows[RowClass::Failed]),
             countText(rows[RowClass::Informational]), countText(rows[RowClass::Zero]),
             countText(rows[RowClass::DirectionUnknown]), countText(rows[RowClass::Rejected]));
}

QList<TableColumn> ImportFileModel::describeColumns() const
{
    const auto number = [](const QString& key, const QString& title) {
        return TableColumn{
            .key = key, .title = title, .kind = CellKind::Number, .sample = u"1,234"_s};
    };
    return {{.key = u"path"_s, .title = tr("File"), .sample = u"江川银行/交易明细信息.csv"_s},
            {.key = u"result"_s,
             .title = tr("Result"),
             .kind = CellKind::Tag,
             .sample = u"方向不明 12"_s},
            {.key = u"layout"_s, .title = tr("Layout"), .sample = u"账户信息一"_s},
            {.key = u"encoding"_s,
             .title = tr("Encoding"),
             .kind = CellKind::Code,
             .sample = u"utf-8-sig"_s,
             .hidden = true},
            number(u"read"_s, tr("Rows")),
            number(u"accepted"_s, rowClassName(RowClass::Accepted)),
            number(u"duplicate"_s, rowClassName(RowClass::Duplicate)),
            number(u"failed"_s, rowClassName(RowClass::Failed)),
            number(u"informational"_s, rowClassName(RowClass::Informational)),
            number(u"zero"_s, rowClassName(RowClass::Zero)),
            number(u"unknown"_s, rowClassName(RowClass::DirectionUnknown)),
            number(u"rejected"_s, rowClassName(RowClass::Rejected)),
            {.key = u"in"_s,
             .title = tr("In (yuan)"),
             .kind = CellKind::Money,
             .sample = u"1,234,567.00"_s},
            {.key = u"out"_s,
             .title = tr("Out (yuan)"),
             .kind = CellKind::Money,
             .sample = u"1,234,567.00"_s},
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
            return report.isStatement()        ? countText(report.rows[classOf(column)])
                   : !report.refusal.isEmpty() ? u"—"_s
                   : column == Duplicate       ? countText(report.duplicates)
                   : column == Accepted        ? countText(report.records - report.duplicates)
                                               : u"—"_s;
        switch (FileColumn(column)) {
        case Path:
            return QFileInfo(report.path.section(u'!', -1)).fileName();
        case LayoutName:
            if (report.columns > 0)
                return tr("%1 of %2 columns known").arg(report.knownColumns).arg(report.columns);
            return layoutName(row);
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
        case Findings:
            return findingOf(report).words;
        case When:
            if (row.id < 0)
                return u"—"_s;
            return timeCell(row.at, Instant::now().chinaDate().year());
        default:
            return {};
        }
    case SecondRole: { // the archive or folder that it came in
        QString around = report.path;
        around.chop(QFileInfo(report.path.section(u'!', -1)).fileName().size() + 1);
        return column == Path ? QVariant(around.replace(u"!"_s, u" › "_s)) : QVariant();
    }
    case CopyRole:
        return column == Path ? QVariant(report.path) : QVariant();
    case SortRole:
        if (column == Path)
            return report.path;
        if (isCount && report.isStatement())
            return report.rows[classOf(column)];
        if (column == Read)
            return report.isStatement() ? report.rows.total() : report.records;
        if (column == In)
            return report.sumInFen;
        return column == Out ? QVariant(report.sumOutFen) : QVariant();
    case Qt::ToolTipRole:
        if (column == Findings)
            return report.refusal.isEmpty() ? report.warnings.join(u'\n') : report.refusal;
        if (column == LayoutName)
            return report.layout;
        return column == Path ? QVariant(report.path + u"\nSHA-256 "_s +
                                         QString::fromLatin1(report.sha256.toHex()))
                              : QVariant();
    case ToneRole:
        if (column == Findings)
            return int(findingOf(report).tone);
        if (column == LayoutName && report.columns > 0)
            return int(Tone::Soon);
        if ((column == Rejected || column == Unknown) && report.isStatement() &&
            report.rows[classOf(column)] > 0)
            return int(Tone::Soon);
        return {};
    case IconRole:
        return column == Findings ? QVariant(findingOf(report).icon) : QVariant();
    case InkRole:
        if (isCount && report.isStatement() && report.rows[classOf(column)] == 0)
            return int(CellInk::Muted);
        return column == Path ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
