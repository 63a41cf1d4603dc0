#include "models/reports/moneysection.h"

#include "models/cases/vocabulary.h"
#include "models/funds/keptfindings.h"
#include "models/intake/importreport.h"
#include "models/reports/casecharts.h"
#include "models/reports/patternboard.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;
using namespace report;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneySection)
};

QString moneyText(const std::optional<Money>& amount)
{
    return amount ? amount->toDisplay() : u"—"_s;
}

Table accountTable(const QList<AccountSummary>& accounts, int atMost, const Masking& masking)
{
    Table table{.title = Text::tr("Accounts"),
                .columns = {{Text::tr("Account"), Align::Left, 0, true},
                            {Text::tr("Holder")},
                            {Text::tr("Bank")},
                            {Text::tr("Statement"), Align::Left, 0, true},
                            {Text::tr("Transfers"), Align::Right, 0, true},
                            {Text::tr("In (yuan)"), Align::Right, 0, true},
                            {Text::tr("Out (yuan)"), Align::Right, 0, true},
                            {Text::tr("Last balance (yuan)"), Align::Right, 0, true},
                            {Text::tr("State")}},
                .emptyText = Text::tr("No account is known.")};
    for (const AccountSummary& account :
         accounts.first(std::min<qsizetype>(accounts.size(), atMost)))
        table.rows.append(
            {.cells = {masking.account(account.number), masking.name(account.holder), account.bank,
                       account.hasStatement ? Text::tr("delivered") : Text::tr("missing"),
                       QString::number(account.transfers), account.in.toDisplay(),
                       account.out.toDisplay(), moneyText(account.lastBalance),
                       account.moneyState.isEmpty()
                           ? QString()
                           : wordText(u"money_states", account.moneyState)}});
    table.note = Text::tr("%1 of %2 accounts").arg(table.rows.size()).arg(accounts.size());
    return table;
}

/// Path and line of the rows that show a transfer.
class RowPlaces
{
public:
    RowPlaces(sqlite::Database& db, const Masking& masking)
        : m_query(db, "SELECT f.path, t.id - h.row_base FROM txn t"
                      "  JOIN statement s ON s.id = t.statement_id"
                      "  JOIN import_file f ON f.id = s.file_id"
                      "  JOIN import_sheet h ON h.file_id = s.file_id"
                      "   AND t.id > h.row_base AND t.id <= h.row_base + h.last_line"
                      " WHERE t.id = ?")
        , m_masking(masking)
    {
    }

    QString of(qint64 row)
    {
        m_query.bind(row);
        if (!m_query.step())
            return {};
        const QString path = m_query.get<QString>(0);
        return u"%1 : %2"_s.arg(m_masking.text(path.section(u'/', -1))).arg(m_query.get<qint64>(1));
    }

private:
    sqlite::Statement m_query;
    const Masking& m_masking;
};

Table transferTable(sqlite::Database& db, CaseId caseId, const QList<AccountSummary>& accounts,
                    int atMost, const Masking& masking)
{
    QHash<qint64, QString> titles;
    for (const AccountSummary& account : accounts)
        titles.insert(account.id.value, accountTitle(account, masking));
    const auto all = db.value<qint64>("SELECT count(*) FROM transfer WHERE case_id = ?", caseId);

    Table table{.title = Text::tr("Transfers"),
                .columns = {{Text::tr("Time"), Align::Left, 0, true},
                            {Text::tr("From"), Align::Left, 2},
                            {Text::tr("To"), Align::Left, 2},
                            {Text::tr("Amount (yuan)"), Align::Right, 0, true},
                            {Text::tr("Shown by"), Align::Left, 0, true},
                            {Text::tr("File : line"), Align::Left, 2}},
                .emptyText = Text::tr("No transfer is known.")};
    RowPlaces places(db, masking);
    sqlite::Statement query(db, "SELECT at, amount_fen, from_id, to_id, out_txn_id, in_txn_id,"
                                " payment_id FROM transfer WHERE case_id = ?1"
                                " ORDER BY at, id LIMIT ?2");
    query.bind(caseId, atMost);
    while (query.step()) {
        const auto outRow = query.get<qint64>(4);
        const auto inRow = query.get<qint64>(5);
        const bool reported = !query.isNull(6);
        QStringList proof;
        if (outRow != 0 && inRow != 0)
            proof.append(Text::tr("both statements"));
        else if (outRow != 0 || inRow != 0)
            proof.append(Text::tr("one statement"));
        if (reported)
            proof.append(Text::tr("victim"));
        QStringList files;
        for (const qint64 row : {outRow, inRow})
            if (row != 0)
                files.append(places.of(row));
        const QString nobody = u"—"_s;
        table.rows.append(
            {.cells = {query.get<Instant>(0).toDisplay(),
                       titles.value(query.get<qint64>(2), nobody),
                       titles.value(query.get<qint64>(3), nobody), query.get<Money>(1).toDisplay(),
                       proof.join(u'\n'), files.join(u'\n')}});
    }
    table.note = Text::tr("%1 of %2 transfers, the earliest first").arg(table.rows.size()).arg(all);
    return table;
}

/// The patterns that a person kept, each with all that made it: it can be worked out again.
Table findingTable(sqlite::Database& db, CaseId caseId, const Masking& masking)
{
    Table table{.title = Text::tr("Patterns that were kept"),
                .columns = {{Text::tr("Pattern"), Align::Left, 1.5},
                            {Text::tr("Accounts"), Align::Left, 2},
                            {Text::tr("Value"), Align::Right, 0, true},
                            {Text::tr("Threshold"), Align::Right, 0, true},
                            {Text::tr("n"), Align::Right, 0, true},
                            {Text::tr("Victims' money (yuan)"), Align::Right, 0, true},
                            {Text::tr("Decision")},
                            {Text::tr("Kept"), Align::Left, 0, true}}};
    const QList<KeptFinding> findings = keptFindings(db, caseId);
    for (const KeptFinding& finding : findings) {
        QStringList accounts;
        for (const QString& number : finding.accounts)
            accounts.append(masking.account(number));
        QStringList about{Text::tr("may be innocent: %1").arg(finding.innocent.text())};
        if (!finding.fact.isEmpty())
            about.prepend(masking.text(finding.fact));
        if (!finding.reason.isEmpty())
            about.append(Text::tr("reason: %1").arg(masking.text(finding.reason)));
        about.append(Text::tr("rules %1: %2; traced by %3")
                         .arg(finding.rules, PatternRules::builtIn().numbersText(finding.numbers),
                              finding.methods.join(u", "_s).toUpper()));
        table.rows.append({.cells = {finding.name.text(), accounts.join(u", "_s),
                                     patternValue(finding.pattern, finding.value),
                                     patternThreshold(finding.pattern, finding.threshold),
                                     QString::number(finding.n), finding.traced.toDisplay(),
                                     wordText(u"finding_decisions", finding.decision),
                                     finding.at.toDisplay() + u'\n' + finding.by},
                           .detail = about.join(u" · "_s)});
    }
    table.note = Text::tr("Hints with their reasons, no conclusions about a person.");
    return table;
}

} // namespace

void addMoneySection(std::vector<Block>& blocks, sqlite::Database& db, CaseId caseId,
                     const CaseReportOptions& options, const Masking& masking)
{
    FundsFigure whole = fundsFigure(db, caseId, masking);
    if (!whole.series.points.isEmpty()) {
        blocks.push_back(FigureBlock{
            .caption = Text::tr("Money into and out of the accounts under investigation"),
            .figure = std::move(whole)});
    }
    const QList<AccountSummary> accounts = accountSummaries(db, caseId);
    blocks.push_back(accountTable(accounts, options.accounts, masking));

    // Of the accounts under investigation, those that received most.
    QList<AccountSummary> charted;
    for (const AccountSummary& account : accounts)
        if (account.hasStatement && !account.isVictims)
            charted.append(account);
    std::stable_sort(charted.begin(), charted.end(),
                     [](const auto& a, const auto& b) { return a.in > b.in; });
    for (const AccountSummary& account :
         charted.first(std::min<qsizetype>(charted.size(), options.accountCharts)))
        blocks.push_back(FigureBlock{.caption = accountTitle(account, masking),
                                     .figure = fundsFigure(db, caseId, account, masking)});
    if (charted.size() > options.accountCharts)
        blocks.push_back(Paragraph{Text::tr("%1 of %2 accounts with a statement are drawn.")
                                       .arg(options.accountCharts)
                                       .arg(charted.size()),
                                   Paragraph::Tone::Muted});
    if (Table findings = findingTable(db, caseId, masking); !findings.rows.isEmpty())
        blocks.push_back(std::move(findings));
    blocks.push_back(transferTable(db, caseId, accounts, options.transfers, masking));
}

void addSourcesSection(std::vector<Block>& blocks, sqlite::Database& db, CaseId caseId,
                       const Masking& masking)
{
    Table table{.columns = {{Text::tr("File"), Align::Left, 3},
                            {Text::tr("Imported"), Align::Left, 0, true},
                            {Text::tr("Layout")},
                            {Text::tr("Rows"), Align::Right, 0, true},
                            {Text::tr("Accepted"), Align::Right, 0, true},
                            {Text::tr("Duplicate"), Align::Right, 0, true},
                            {Text::tr("Rejected"), Align::Right, 0, true},
                            {Text::tr("Other"), Align::Right, 0, true}},
                .emptyText = Text::tr("No file was imported.")};
    sqlite::Statement query(db, "SELECT f.path, f.sha256, f.layout, f.report, b.at"
                                "  FROM import_file f JOIN import_batch b ON b.id = f.batch_id"
                                " WHERE f.case_id = ? ORDER BY b.at, b.id, f.ordinal");
    query.bind(caseId);
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    while (query.step()) {
        const FileReport file =
            fileReportFromJson(QJsonDocument::fromJson(query.get<QString>(3).toUtf8()).object());
        const bool statement = file.isStatement();
        const qint64 all = statement ? file.rows.total() : file.records;
        const qint64 twice = statement ? file.rows[RowClass::Duplicate] : file.duplicates;
        const qint64 good = statement ? file.rows[RowClass::Accepted] : all - twice;
        const qint64 bad = statement ? file.rows[RowClass::Rejected] : 0;
        rows += all;
        accepted += good;
        duplicates += twice;
        rejected += bad;
        table.rows.append(
            {.cells = {masking.text(query.get<QString>(0)), query.get<Instant>(4).toDisplay(),
                       query.get<QString>(2), QString::number(all), QString::number(good),
                       QString::number(twice), QString::number(bad),
                       QString::number(all - good - twice - bad)},
             .detail = u"SHA-256 "_s + query.get<QString>(1)});
    }
    if (!table.rows.isEmpty()) {
        table.sumRow = {Text::tr("Total"),
                        {},
                        {},
                        QString::number(rows),
                        QString::number(accepted),
                        QString::number(duplicates),
                        QString::number(rejected),
                        QString::number(rows - accepted - duplicates - rejected)};
        table.note =
            Text::tr("%n file(s), each kept in the store under its SHA-256. Other: failed, "
                     "informational, zero or of unknown direction.",
                     nullptr, int(table.rows.size()));
    }
    blocks.push_back(std::move(table));
}

} // namespace cluechain
