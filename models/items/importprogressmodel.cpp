#include "models/items/importprogressmodel.h"

#include <QFileInfo>
#include <QLocale>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum ProgressColumn { File, State, LayoutName, Rows, Rate };

struct StageLook {
    QString words = {};
    Tone tone = Tone::Idle;
};

StageLook lookOf(FileProgress::Stage stage)
{
    switch (stage) {
    case FileProgress::Stage::Waiting:
        return {ImportProgressModel::tr("Waits"), Tone::Idle};
    case FileProgress::Stage::Recognised:
        return {ImportProgressModel::tr("Recognised"), Tone::Idle};
    case FileProgress::Stage::Reading:
        return {ImportProgressModel::tr("Being read"), Tone::Open};
    case FileProgress::Stage::Done:
        return {ImportProgressModel::tr("Read"), Tone::Done};
    case FileProgress::Stage::Refused:
        return {ImportProgressModel::tr("Kept out"), Tone::Gap};
    case FileProgress::Stage::Known:
        break;
    }
    return {ImportProgressModel::tr("There before"), Tone::Idle};
}

} // namespace

QString rateText(double rowsPerSecond)
{
    return ImportProgressModel::tr("%1 rows/s")
        .arg(QLocale(QLocale::English).toString(qint64(rowsPerSecond)));
}

QList<TableColumn> ImportProgressModel::describeColumns() const
{
    return {{.key = u"file"_s, .title = tr("File"), .sample = u"江川银行/交易明细信息.csv"_s},
            {.key = u"state"_s,
             .title = tr("State"),
             .kind = CellKind::State,
             .sample = u"正在读取中"_s},
            {.key = u"layout"_s, .title = tr("Layout"), .sample = u"账户信息一"_s},
            {.key = u"rows"_s,
             .title = tr("Rows so far"),
             .kind = CellKind::Number,
             .sample = u"1,234,567"_s},
            {.key = u"rate"_s,
             .title = tr("Rate"),
             .kind = CellKind::Number,
             .sample = u"112,000 行/秒"_s}};
}

QVariant ImportProgressModel::cell(const ImportingFile& row, int column, int role) const
{
    const FileProgress& progress = row.progress;
    switch (role) {
    case Qt::DisplayRole:
        switch (ProgressColumn(column)) {
        case File:
            return QFileInfo(progress.path.section(u'!', -1)).fileName();
        case State:
            return lookOf(progress.stage).words;
        case LayoutName:
            return progress.layout.isEmpty() ? u"—"_s : progress.layout.text();
        case Rows:
            return progress.rows > 0 ? QLocale(QLocale::English).toString(progress.rows) : u"—"_s;
        case Rate:
            return row.rowsPerSecond > 0 ? rateText(row.rowsPerSecond) : u"—"_s;
        }
        return {};
    case SortRole:
        if (column == Rows)
            return progress.rows;
        return column == Rate ? QVariant(row.rowsPerSecond) : QVariant();
    case Qt::ToolTipRole:
        return column == File ? QVariant(progress.path) : QVariant();
    case ToneRole:
        return column == State ? QVariant(int(lookOf(progress.stage).tone)) : QVariant();
    case InkRole:
        return column == File ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
