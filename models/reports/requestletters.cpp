#include "models/reports/requestletters.h"

#include "models/cases/casefile.h"
#include "models/reports/documentfacts.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;
using namespace report;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RequestLetters)
};

Table accountsOf(const QList<GapRow>& gaps)
{
    Table table{
        .title = Text::tr("Accounts"),
        .columns = {
            {.title = Text::tr("No."), .align = Align::Right, .unbroken = true},
            {.title = Text::tr("Account"), .weight = 2, .unbroken = true},
            {.title = Text::tr("Holder"), .weight = 1},
            {.title = Text::tr("Wanted since"), .unbroken = true},
            {.title = Text::tr("Traced in (yuan)"), .align = Align::Right, .unbroken = true}}};
    Money sum;
    for (const GapRow& row : gaps) {
        const Money traced = Money::fromFen(row.gap.inFen);
        sum += traced;
        table.rows.append(
            {.cells = {QString::number(table.rows.size() + 1), row.number,
                       row.holder.isEmpty() ? u"—"_s : row.holder,
                       row.gap.first.chinaDate().toString(Qt::ISODate), traced.toDisplay()},
             .detail = row.gap.why});
    }
    table.sumRow = {QString(), Text::tr("Sum"), QString(), QString(), sum.toDisplay()};
    table.note = Text::tr("%n account(s)", nullptr, int(gaps.size()));
    return table;
}

} // namespace

Result<Document> requestLetters(sqlite::Database& db, CaseId caseId, const QList<GapRow>& gaps,
                                Instant madeAt, const Masking& masking)
{
    const auto casefile = CasefileStore(db).find(caseId);
    if (!casefile)
        return failure(Text::tr("There is no such case."));
    Document document{
        .title = Text::tr("Draft: statements to request"),
        .meta = {masking.text(casefile->name),
                 Text::tr("To be entered into the notice of inquiry into property "
                          "(程序规定 §238) or of requesting evidence (§62), each with "
                          "its approval. Not a notice by itself.")},
        .facts = documentFacts(db, casefile->number(), madeAt, masking.isOn())};
    QStringList banks;
    QHash<QString, QList<GapRow>> byBank;
    for (const GapRow& row : gaps) {
        if (!byBank.contains(row.bank))
            banks.append(row.bank);
        byBank[row.bank].append(row);
    }
    if (banks.removeOne(QString()))
        banks.append(QString());
    for (const QString& bank : std::as_const(banks)) {
        auto& blocks = document.blocks;
        if (!blocks.empty())
            blocks.emplace_back(PageBreak{});
        blocks.emplace_back(Heading{bank.isEmpty() ? Text::tr("To a bank that is still to be found")
                                                   : Text::tr("To %1").arg(bank)});
        blocks.emplace_back(Definitions{
            {{Text::tr("Case"), masking.text(casefile->name)},
             {Text::tr("Case number"), casefile->number()},
             {Text::tr("Asked by"), casefile->agencyName.isEmpty() ? u"—"_s : casefile->agencyName},
             {Text::tr("Handling officers"),
              QStringList{casefile->leadOfficer, casefile->assistingOfficer}.join(u' ').trimmed()},
             {Text::tr("Date"), madeAt.chinaDate().toString(Qt::ISODate)}}});
        blocks.emplace_back(accountsOf(byBank.value(bank)));
        blocks.emplace_back(Heading{Text::tr("What to deliver"), 2});
        for (const QString& wanted :
             {Text::tr(
                  "1. Every transaction since the day above until the day of the answer, failed "
                  "and reversed ones too: time to the second, amount, balance after it, serial "
                  "number, counterparty's account, name and bank, channel, remark, and the IP, "
                  "MAC or terminal it was made from."),
              Text::tr("2. Who opened the account, when, where and by which papers; telephone "
                       "numbers; other accounts and cards of the holder."),
              Text::tr("3. The balance now, and stops or freezes by any agency."),
              Text::tr("4. Answered as a table (.xlsx or .csv), not as a scan.")})
            blocks.emplace_back(Paragraph{wanted});
        blocks.emplace_back(Paragraph{Text::tr(
            "Two officers' names and card numbers: ________________  ________________      "
            "Approved by: ________________      Seal and date: ________________")});
    }
    return document;
}

} // namespace cluechain
