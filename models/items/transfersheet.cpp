#include "models/items/transfersheet.h"

#include "models/core/money.h"
#include "models/funds/accountrows.h"
#include "models/intake/explain.h"
#include "models/items/cells.h"
#include "models/items/importfilemodel.h"
#include "models/items/maskedrows.h"
#include "models/items/sourcelines.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TransferSheet)
};

Tone toneOf(RowClass rowClass)
{
    return rowClass == RowClass::Accepted                                             ? Tone::Done
           : rowClass == RowClass::Rejected || rowClass == RowClass::DirectionUnknown ? Tone::Soon
                                                                                      : Tone::Idle;
}

SheetSection saidBy(const AccountRow& row)
{
    const QString direction = row.direction > 0   ? Text::tr("money in")
                              : row.direction < 0 ? Text::tr("money out")
                                                  : Text::tr("not known");
    SheetSection section{.title = Text::tr("The row says")};
    section.lines = {
        {.label = Text::tr("Time"), .value = timeCell(row.at, 0)},
        {.label = Text::tr("Direction"), .value = direction},
        {.label = Text::tr("Amount"), .value = moneyCell(row.amount, row.currency)},
        {.label = Text::tr("Balance"), .value = moneyCell(row.balance, row.currency)},
        {.label = Text::tr("Counterparty"), .value = row.peerName},
        {.label = Text::tr("Account"), .value = groupedNumber(row.peerNumber), .mono = true},
        {.label = Text::tr("Summary"), .value = row.summary},
        {.label = Text::tr("Serial"), .value = row.serial, .mono = true}};
    return section;
}

} // namespace

std::optional<SubjectSheet> readTransferSheet(sqlite::Database& db, qint64 id,
                                              const Masking& masking, Instant)
{
    const Result<RowExplanation> explained = explainRow(db, TransactionId{id});
    if (!explained)
        return std::nullopt;
    const RowExplanation& why = *explained;
    const qint64 file = fileOfRow(db, id);
    SubjectSheet sheet{.table = u"txn"_s,
                       .id = id,
                       .caseId =
                           db.value<CaseId>("SELECT case_id FROM import_file WHERE id = ?", file),
                       .title = rowClassName(why.rowClass),
                       .subtitle = masking.text(why.place.toText())};
    SheetSection reasons{.title = Text::tr("Why it is counted so")};
    for (const QString& sentence : why.text.split(u'\n', Qt::SkipEmptyParts))
        reasons.lines.append(
            {.label = reasons.lines.isEmpty() ? rowClassName(why.rowClass) : QString(),
             .value = masking.text(sentence),
             .tone = reasons.lines.isEmpty() ? std::optional(toneOf(why.rowClass)) : std::nullopt});
    sheet.properties = {reasons};
    if (const QList<AccountRow> rows = masked(fetchAccountRows(db, {id}), masking); !rows.isEmpty())
        sheet.properties.append(saidBy(rows.first()));

    SheetSection place{.title = Text::tr("Stands in")};
    place.lines = {{.key = u"import_file/"_s + QString::number(file),
                    .label = Text::tr("File"),
                    .value = masking.text(QFileInfo(why.place.path.section(u'!', -1)).fileName()),
                    .link = true},
                   {.key = u"txn/"_s + QString::number(id),
                    .label = Text::tr("Line"),
                    .value = QString::number(why.place.line),
                    .remark = why.place.sheetName,
                    .link = true}};
    sheet.sources = {place};
    SheetSection same{.title = Text::tr("Tell of the same")};
    for (const SameFact& fact : why.same)
        same.lines.append({.key = u"txn/"_s + QString::number(fact.row.value),
                           .label = fact.how == SameFact::How::Duplicate ? Text::tr("Duplicate of")
                                                                         : Text::tr("Other side"),
                           .value = masking.text(fact.place.toText()),
                           .link = true});
    if (!same.lines.isEmpty())
        sheet.sources.append(same);
    return sheet;
}

} // namespace cluechain
