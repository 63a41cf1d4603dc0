#include "models/reports/refundreport.h"

#include "models/cases/casefile.h"
#include "models/cases/vocabulary.h"
#include "models/funds/refundjson.h"
#include "models/reports/documentfacts.h"
#include "models/reports/moneysection.h"
#include "models/reports/refundreason.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;
using namespace report;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refund)
};

report::Column amount(const QString& title)
{
    return {title, Align::Right, 0, true};
}

class RefundReport
{
public:
    explicit RefundReport(const RefundBoard& board)
        : m_board(board)
    {
    }

    std::vector<Block> blocks()
    {
        add(Paragraph{Text::tr("A draft: whether the money is returned is decided by the organ "
                               "that the refund rules name. The rules leave three points open; "
                               "the settings below are part of this draft and are to be signed."),
                      Paragraph::Tone::Missing});
        proof();
        settings();
        for (int a = 0; a < m_board.accounts.size(); ++a)
            account(a);
        victims();
        return std::move(m_blocks);
    }

private:
    const RefundBoard& m_board;
    std::vector<Block> m_blocks;

    void add(Block block) { m_blocks.push_back(std::move(block)); }

    QString text(RefundPlace place, RefundFigure figure) const
    {
        return refundFigureText(m_board, place, figure);
    }

    void proof()
    {
        Definitions sums;
        sums.items = {{Text::tr("Frozen"), m_board.frozen().toDisplay()},
                      {Text::tr("Refunds"), m_board.refunds().toDisplay()},
                      {Text::tr("Stays frozen"), m_board.staysFrozen().toDisplay()},
                      {Text::tr("Check"), m_board.addsUp()
                                              ? Text::tr("frozen = refunds + stays frozen")
                                              : Text::tr("does not add up")}};
        add(sums);
        if (!m_board.elsewhere.isEmpty())
            add(Paragraph{
                Text::tr("Not in this draft: %1 held on accounts that no statement and "
                         "no payment names: %2")
                    .arg(m_board.heldElsewhere.toDisplay(), m_board.elsewhere.join(u", "_s)),
                Paragraph::Tone::Missing});
    }

    void settings()
    {
        const QJsonObject keys = toJson(m_board.draft.settings);
        add(Heading{Text::tr("Settings"), 2});
        Definitions list;
        list.items = {
            {Text::tr("Ratio"), wordText(u"refund_ratios", keys["ratio"_L1].toString())},
            {Text::tr("Loss that counts"), wordText(u"refund_losses", keys["loss"_L1].toString())},
            {Text::tr("The holder's own money"),
             wordText(u"refund_own_money", keys["own_money"_L1].toString())},
            {Text::tr("Rounding"),
             Text::tr("whole fen, largest remainder; ties to who paid first")}};
        add(list);
    }

    void account(int a)
    {
        const RefundPlace place{.account = a};
        const RefundAccount& drafted = m_board.draft.accounts[size_t(a)];
        const RefundBoardAccount& shown = m_board.accounts.at(a);
        add(Heading{u"%1 %2 %3"_s.arg(shown.holder, shown.bank, shown.shownNumber).simplified(),
                    2});
        const QString law = basisSource(drafted.basis);
        add(Paragraph{u"%1 — %2"_s.arg(basisName(drafted.basis), basisRule(drafted.basis)) +
                      (law.isEmpty() ? QString() : u" ("_s + law + u')')});
        if (!shown.isFrozen)
            add(Paragraph{Text::tr("The account is stopped but not frozen: only frozen money is "
                                   "returned, so a freeze must follow first."),
                          Paragraph::Tone::Missing});
        Table table{.columns = {{Text::tr("Victim")},
                                amount(u"L"_s),
                                amount(u"C"_s),
                                amount(u"N"_s),
                                amount(u"FIFO"_s),
                                amount(u"LIFO"_s),
                                amount(u"ROLLING"_s),
                                amount(Text::tr("Share")),
                                amount(Text::tr("Remainder (fen)")),
                                amount(Text::tr("Refund R"))},
                    .emptyText = Text::tr("No victim's money was traced into it.")};
        const auto cells = [this](RefundPlace at) {
            QStringList out;
            for (const RefundFigure figure :
                 {RefundFigure::Name, RefundFigure::Loss, RefundFigure::Compensated,
                  RefundFigure::Net, RefundFigure::Fifo, RefundFigure::Lifo, RefundFigure::Rolling,
                  RefundFigure::Share, RefundFigure::Remainder, RefundFigure::Refund})
                out.append(text(at, figure));
            return out;
        };
        for (int c = 0; c < int(drafted.claims.size()); ++c)
            table.rows.append({.cells = cells({.account = a, .claim = c})});
        table.sumRow = cells(place);
        table.sumRow.first() = Text::tr("Sum");
        table.note = Text::tr("Frozen %1 = refunds %2 + stays frozen %3")
                         .arg(text(place, RefundFigure::Frozen), text(place, RefundFigure::Refund),
                              text(place, RefundFigure::Stays));
        add(table);
        deposits(place);
    }

    void deposits(RefundPlace place)
    {
        const RefundReason reason = refundReason(m_board, place, RefundFigure::Refund);
        Table table{.title = Text::tr("Deposits of victims' money"),
                    .columns = {{Text::tr("Time"), Align::Left, 0, true},
                                {Text::tr("From")},
                                amount(Text::tr("Amount (yuan)")),
                                amount(Text::tr("Of it victims' (yuan)"))},
                    .emptyText = Text::tr("None.")};
        for (const RefundSource& source : reason.sources)
            table.rows.append({.cells = {source.at.toDisplay(), source.from,
                                         source.amount.toDisplay(), source.traced.toDisplay()}});
        table.note = Text::tr("%n deposit(s)", nullptr, int(table.rows.size()));
        add(table);
    }

    void victims()
    {
        add(Heading{Text::tr("Per victim, over all accounts"), 2});
        Table table{.columns = {{Text::tr("Victim")},
                                amount(Text::tr("Paid")),
                                amount(Text::tr("Compensated")),
                                amount(Text::tr("Net loss")),
                                amount(Text::tr("Refund")),
                                amount(Text::tr("Not recovered"))},
                    .emptyText = Text::tr("No victim.")};
        RefundVictim all;
        const auto row = [](const QString& name, const RefundVictim& victim) {
            QStringList cells{name};
            for (const qint64 fen : {victim.paidFen, victim.compensatedFen, victim.netFen,
                                     victim.refundFen, victim.netFen - victim.refundFen})
                cells.append(Money::fromFen(fen).toDisplay());
            return cells;
        };
        for (const RefundVictim& victim : m_board.draft.victims) {
            table.rows.append({.cells = row(m_board.victims.at(victim.victim).name, victim)});
            all.paidFen += victim.paidFen;
            all.compensatedFen += victim.compensatedFen;
            all.netFen += victim.netFen;
            all.refundFen += victim.refundFen;
        }
        table.sumRow = row(Text::tr("Sum"), all);
        add(table);
    }
};

/// Who is to sign, and where it stands.
Definitions signatures()
{
    const QString blank = Text::tr("____________  date ____________");
    Definitions lines;
    lines.items = {{Text::tr("Case officer (lead)"), blank},
                   {Text::tr("Legal reviewer: the three settings"), blank},
                   {Text::tr("City-level organ (art. 7)"), blank}};
    return lines;
}

} // namespace

Result<Document> refundReport(sqlite::Database& db, const RefundBoard& board, Instant madeAt)
{
    const Masking& masking = board.masking;
    const std::optional<Casefile> file = CasefileStore(db).find(board.caseId);
    if (!file)
        return failure(Text::tr("The case is no longer there."));
    Document document{.title = Text::tr("Refund worksheet, round %1: %2")
                                   .arg(board.round())
                                   .arg(masking.text(file->name)),
                      .meta = {Text::tr("Return of frozen money. Amounts are in yuan, times in "
                                        "China time.")},
                      .facts = documentFacts(db, file->number(), madeAt, masking.isOn()),
                      .blocks = RefundReport(board).blocks()};
    document.blocks.emplace_back(Heading{Text::tr("Signatures"), 2});
    document.blocks.emplace_back(signatures());
    document.blocks.emplace_back(Heading{Text::tr("Sources"), 2});
    addSourcesSection(document.blocks, db, board.caseId, masking);
    return document;
}

} // namespace cluechain
