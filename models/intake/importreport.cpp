#include "models/intake/importreport.h"

#include "models/core/currency.h"
#include "models/core/spreadsheettext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <numeric>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

constexpr std::array classKeys{
    std::pair{RowClass::Accepted, "accepted"_L1},
    std::pair{RowClass::Duplicate, "duplicate"_L1},
    std::pair{RowClass::Failed, "failed"_L1},
    std::pair{RowClass::Informational, "informational"_L1},
    std::pair{RowClass::Zero, "zero"_L1},
    std::pair{RowClass::DirectionUnknown, "direction_unknown"_L1},
    std::pair{RowClass::Rejected, "rejected"_L1},
};

QJsonObject toJson(const RowCounts& rows)
{
    QJsonObject out;
    for (const auto& [which, key] : classKeys)
        out.insert(key, rows[which]);
    return out;
}

QJsonValue toJson(const std::optional<Instant>& at)
{
    return at ? QJsonValue(at->toIso()) : QJsonValue();
}

QByteArray csvCell(QString text)
{
    text.replace(u'\n', u' ');
    text = spreadsheetText(text);
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

} // namespace

qint64 RowCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

RowCounts& RowCounts::operator+=(const RowCounts& other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    return *this;
}

RowCounts ImportReport::rows() const
{
    RowCounts sum;
    for (const FileReport& file : files)
        sum += file.rows;
    return sum;
}

FileReport reportAgain(const FileReport& first)
{
    FileReport again = first;
    again.isKnown = true;
    again.rows[RowClass::Duplicate] += again.rows[RowClass::Accepted];
    again.rows[RowClass::Accepted] = 0;
    again.sumInFen = 0;
    again.sumOutFen = 0;
    again.duplicates = again.records;
    again.warnings.clear();
    return again;
}

QJsonObject fileReportToJson(const FileReport& file)
{
    QJsonObject out{{u"path"_s, file.path},
                    {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                    {u"layout"_s, file.layout},
                    {u"encoding"_s, file.encoding}};
    if (!file.archive.isEmpty()) {
        out.insert(u"archive_sha256"_s, QString::fromLatin1(file.archive.toHex()));
        out.insert(u"member"_s, file.member);
    }
    if (!file.refusal.isEmpty()) {
        out.insert(u"refused"_s, file.refusal);
        out.insert(u"kept"_s, file.isKept);
        if (file.isLocked)
            out.insert(u"locked"_s, true);
        if (file.isUnknownForm)
            out.insert(u"unknown_form"_s, true);
        if (file.columns > 0) {
            out.insert(u"known_columns"_s, file.knownColumns);
            out.insert(u"columns"_s, file.columns);
        }
    } else if (file.kind == TableKind::Statement) {
        QJsonArray rejections;
        for (const Rejection& one : file.rejections) {
            QJsonObject row{{u"line"_s, one.line}, {u"reason"_s, one.reason}};
            if (one.sheet > 0)
                row.insert(u"sheet"_s, one.sheet);
            rejections += row;
        }
        out.insert(u"rows"_s, toJson(file.rows));
        out.insert(u"other_lines"_s, file.otherLines);
        out.insert(u"sum_in_fen"_s, file.sumInFen);
        out.insert(u"sum_out_fen"_s, file.sumOutFen);
        if (!file.foreign.isEmpty()) {
            QJsonObject foreign;
            for (auto sum = file.foreign.begin(); sum != file.foreign.end(); ++sum)
                foreign.insert(sum.key(),
                               QJsonObject{{u"rows"_s, sum->rows},
                                           {u"in"_s, sum->in},
                                           {u"out"_s, sum->out},
                                           {u"decimals"_s, currencyDecimals(sum.key())}});
            out.insert(u"other_currencies"_s, foreign);
        }
        out.insert(u"first"_s, toJson(file.first));
        out.insert(u"last"_s, toJson(file.last));
        out.insert(u"rejections"_s, rejections);
    } else {
        out.insert(u"kind"_s, tableKindKey(file.kind));
        out.insert(u"records"_s, file.records);
        out.insert(u"duplicate"_s, file.duplicates);
    }
    out.insert(u"warnings"_s, QJsonArray::fromStringList(file.warnings));
    return out;
}

FileReport fileReportFromJson(const QJsonObject& object)
{
    FileReport file;
    file.path = object.value("path"_L1).toString();
    file.sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1());
    file.layout = object.value("layout"_L1).toString();
    file.encoding = object.value("encoding"_L1).toString();
    file.refusal = object.value("refused"_L1).toString();
    file.isLocked = object.value("locked"_L1).toBool();
    file.isKept = object.value("kept"_L1).toBool();
    file.archive = QByteArray::fromHex(object.value("archive_sha256"_L1).toString().toLatin1());
    file.member = object.value("member"_L1).toString();
    file.isUnknownForm = object.value("unknown_form"_L1).toBool();
    file.knownColumns = object.value("known_columns"_L1).toInt();
    file.columns = object.value("columns"_L1).toInt();
    if (const auto kind = tableKindFromKey(object.value("kind"_L1).toString()))
        file.kind = *kind;
    const QJsonObject rows = object.value("rows"_L1).toObject();
    for (const auto& [which, key] : classKeys)
        file.rows[which] = rows.value(key).toInteger();
    file.otherLines = object.value("other_lines"_L1).toInteger();
    file.sumInFen = object.value("sum_in_fen"_L1).toInteger();
    file.sumOutFen = object.value("sum_out_fen"_L1).toInteger();
    const QJsonObject foreign = object.value("other_currencies"_L1).toObject();
    for (auto sum = foreign.begin(); sum != foreign.end(); ++sum)
        file.foreign.insert(sum.key(),
                            {sum.value()["rows"_L1].toInteger(), sum.value()["in"_L1].toInteger(),
                             sum.value()["out"_L1].toInteger()});
    file.first = Instant::parseIso(object.value("first"_L1).toString());
    file.last = Instant::parseIso(object.value("last"_L1).toString());
    for (const QJsonValue& one : object.value("rejections"_L1).toArray())
        file.rejections +=
            {one["sheet"_L1].toInt(), one["line"_L1].toInteger(), one["reason"_L1].toString(), {}};
    file.records = object.value("records"_L1).toInteger();
    file.duplicates = object.value("duplicate"_L1).toInteger();
    for (const QJsonValue& warning : object.value("warnings"_L1).toArray())
        file.warnings += warning.toString();
    return file;
}

QJsonObject importReportToJson(const ImportReport& report)
{
    QJsonArray files;
    qint64 otherLines = 0;
    qint64 sumIn = 0;
    qint64 sumOut = 0;
    qint64 records = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (const FileReport& file : report.files) {
        files += fileReportToJson(file);
        otherLines += file.otherLines;
        sumIn += file.sumInFen;
        sumOut += file.sumOutFen;
        records += file.records;
        duplicates += file.duplicates;
        refused += !file.refusal.isEmpty();
        if (file.first && (!first || *file.first < *first))
            first = file.first;
        if (file.last && (!last || *file.last > *last))
            last = file.last;
    }
    const QJsonObject totals{{u"files"_s, report.files.size()},
                             {u"refused"_s, refused},
                             {u"rows"_s, toJson(report.rows())},
                             {u"other_lines"_s, otherLines},
                             {u"sum_in_fen"_s, sumIn},
                             {u"sum_out_fen"_s, sumOut},
                             {u"first"_s, toJson(first)},
                             {u"last"_s, toJson(last)},
                             {u"records"_s, records},
                             {u"duplicate_records"_s, duplicates},
                             {u"changed_earlier"_s, report.changedEarlier}};
    return {{u"files"_s, files}, {u"totals"_s, totals}};
}

QByteArray rejectionsToCsv(const ImportReport& report)
{
    QByteArray out = "\xEF\xBB\xBF";
    const auto addLine = [&](const QStringList& cells) {
        QByteArrayList texts;
        for (const QString& cell : cells)
            texts += csvCell(cell);
        out += texts.join(',') + "\r\n";
    };
    addLine({Text::tr("File"), Text::tr("Sheet"), Text::tr("Line"), Text::tr("Reason"),
             Text::tr("Row")});
    for (const FileReport& file : report.files) {
        for (const Rejection& one : file.rejections)
            addLine({file.path, QString::number(one.sheet + 1), QString::number(one.line),
                     one.reason, one.text});
    }
    return out;
}

} // namespace cluechain
