#include "models/items/transfersheet.h"

#include "models/core/money.h"
#include "models/funds/accountrows.h"
#include "models/funds/transferrows.h"
#include "models/funds/whosemoney.h"
#include "models/intake/explain.h"
#include "models/items/cells.h"
#include "models/items/importfilemodel.h"
#include "models/items/maskedrows.h"
#include "models/items/sourcelines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdlib>

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

SheetSection saidBy(const AccountRow& row, const QString& title)
{
    const QString direction = row.direction > 0   ? Text::tr("money in")
                              : row.direction < 0 ? Text::tr("money out")
                                                  : Text::tr("not known");
    SheetSection section{.title = title};
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

SheetLine partyLine(const QString& label, const TransferParty& party)
{
    return {.key = u"case_account/"_s + QString::number(party.account.value),
            .label = label,
            .value = party.name.isEmpty() ? groupedNumber(party.number) : party.name,
            .remark = party.number.isEmpty() ? QString() : accountTail(party.number),
            .link = bool(party.account)};
}

/// The fact that the row proves, and how well its two rows agree.
SheetSection transferOf(const ListedTransfer& transfer, const QList<AccountRow>& rows)
{
    SheetSection section{.title = Text::tr("Transfer")};
    section.lines = {
        partyLine(Text::tr("Payer"), transfer.from),
        partyLine(Text::tr("Payee"), transfer.to),
        {.label = Text::tr("Amount"), .value = moneyCell(transfer.amount, transfer.currency)}};
    if (transfer.payment)
        section.lines.append({.key = u"payment/"_s + QString::number(transfer.payment.value),
                              .label = Text::tr("Reported"),
                              .value = Text::tr("Victim's payment"),
                              .tone = Tone::Open,
                              .link = true});
    if (rows.size() < 2) {
        section.lines.append({.label = Text::tr("Proof"), .value = Text::tr("One statement")});
        return section;
    }
    section.lines.append({.label = Text::tr("Proof"),
                          .value = Text::tr("Both statements, one row each"),
                          .tone = Tone::Done});
    if (rows.at(0).at && rows.at(1).at) {
        const qint64 seconds = shownSecondsBetween(*rows.at(0).at, *rows.at(1).at);
        section.lines.append(
            {.label = Text::tr("Time"),
             .value = seconds == 0 ? Text::tr("agree to the second")
                                   : Text::tr("%n second(s) apart", nullptr, int(seconds))});
    }
    // Each bank has serials of its own: that they differ says nothing.
    if (const QString& serial = rows.at(0).serial; !serial.isEmpty() && serial == rows.at(1).serial)
        section.lines.append({.label = Text::tr("Serial"), .value = Text::tr("agree")});
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
    QList<AccountRow> rows = masked(fetchAccountRows(db, {id}), masking);
    if (!rows.isEmpty() && rows.first().mirror != 0)
        rows += masked(fetchAccountRows(db, {rows.first().mirror}), masking);
    const auto transfer = why.rowClass == RowClass::Accepted
                              ? masked(fetchTransfers(db, {id}), masking)
                              : QList<ListedTransfer>();
    if (!transfer.isEmpty()) {
        sheet.title = Text::tr("Transfer %1")
                          .arg(moneyCell(transfer.first().amount, transfer.first().currency));
        sheet.properties.append(transferOf(transfer.first(), rows));
    }
    sheet.properties.append(reasons);
    if (!rows.isEmpty())
        sheet.properties.append(saidBy(rows.first(), Text::tr("The row says")));

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
    if (rows.size() > 1)
        sheet.sources.append(saidBy(rows.at(1), Text::tr("The other side's row says")));
    return sheet;
}

SheetSection whoseMoneySection(sqlite::Database& db, const CaseFlow& flow, qint64 row,
                               const Masking& masking)
{
    const Ledger& ledger = flow.ledger;
    SheetSection section{.title = Text::tr("Whose money"),
                         .remark = Text::tr("yuan, by each method")};
    TransferIndex transfer = nobody;
    for (const qint64 id : transferRowIds(db, {row})) // either of its rows stands for it
        transfer = transfer == nobody ? ledger.find(id) : transfer;
    if (transfer == nobody)
        return section;
    for (const TraceMethod method : traceMethods) {
        const WhoseMoney whose = whoseMoney(ledger, flow.traces[size_t(method)], transfer);
        QStringList words;
        for (const VictimShare& share : whose.byVictim)
            words.append(u"%1 %2"_s.arg(masking.name(ledger.victims()[share.victim].name),
                                        moneyCell(Money::fromFen(share.fen))));
        if (whose.cleanFen != 0 || words.isEmpty())
            words.append(Text::tr("others %1").arg(moneyCell(Money::fromFen(whose.cleanFen))));
        section.lines.append({.label = keyOf(method).toUpper(), .value = words.join(u" · "_s)});
    }
    return section;
}

} // namespace cluechain
