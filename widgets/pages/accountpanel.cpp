#include "widgets/pages/accountpanel.h"

#include "models/items/accountmodel.h"
#include "widgets/charts/coveragebar.h"
#include "widgets/charts/figurechart.h"
#include "widgets/pages/accounttables.h"
#include "widgets/pages/statementgap.h"
#include "widgets/pages/subjectaccount.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/label.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tag.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>

#include <utility>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// How the chart and the tables below it share the height at first.
constexpr int chartShare = 2000;
constexpr int tableShare = 3000;

} // namespace

AccountPanel::AccountPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_back(new QPushButton)
    , m_title(new Label({}, TextStyle::Title))
    , m_subtitle(new Label({}, TextStyle::Body, Ink::TextSecondary))
    , m_state(new Tag)
    , m_stop(new QPushButton)
    , m_tiles{}
    , m_coverage(new CoverageBar)
    , m_chartPanel(new Panel({}, u"chart-column"_s, Panel::Edge::Flush))
    , m_chart(new FigureChart)
    , m_tables(new AccountTables(workplace, selection))
{
    setObjectName(u"accountPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildTiles());
    m_chartPanel->addHeaderWidget(m_chart->takeLegend());
    m_chartPanel->setBody(m_chart);
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_chartPanel);
    split->addWidget(m_tables);
    split->setSizes({chartShare, tableShare});
    column->addWidget(split, 1);

    connect(m_back, &QPushButton::clicked, this, &AccountPanel::left);
    connect(m_stop, &QPushButton::clicked, this, [this] { emit stopWanted(m_account); });
    connect(m_coverage, &CoverageBar::rowsWanted, this, &AccountPanel::rowsWanted);
    connect(m_chart, &FigureChart::activated, this, &AccountPanel::rowsWanted);
    connect(m_chart, &FigureChart::failed, &workplace, &Workplace::fail);
    connect(m_tables, &AccountTables::methodChanged, this, &AccountPanel::follow);
    connect(m_tables, &AccountTables::rowsWanted, this, &AccountPanel::rowsWanted);
    retranslate();
}

QWidget* AccountPanel::buildHead()
{
    auto* bar = new PageToolBar;
    m_back->setObjectName(u"accountBack"_s);
    m_back->setIcon(themeIcon(u"arrow-left"_s, Ink::TextSecondary));
    m_stop->setObjectName(u"accountStop"_s);
    m_stop->setIcon(themeIcon(u"hand"_s, Ink::TextSecondary));
    m_stop->setEnabled(!m_workplace.isReadOnly());
    m_subtitle->setElided(true);
    bar->addLeft(m_back);
    bar->addLeft(m_title);
    bar->addLeft(m_subtitle);
    bar->addRight(m_state);
    bar->addRight(m_stop);
    return bar;
}

QWidget* AccountPanel::buildTiles()
{
    const Tokens& t = tokens();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(t.space(4), t.space(2), t.space(4), t.space(2));
    column->setSpacing(t.space(2));
    auto* row = new QHBoxLayout;
    row->setSpacing(t.space(4));
    for (int tile = 0; tile < TileCount; ++tile) {
        m_tiles.at(size_t(tile)) = new FigureTile;
        row->addWidget(m_tiles.at(size_t(tile)));
        connect(m_tiles.at(size_t(tile)), &FigureTile::clicked, this,
                [this, tile] { openTile(tile); });
    }
    row->addStretch();
    column->addLayout(row);
    m_coverage->setObjectName(u"accountCoverage"_s);
    column->addWidget(m_coverage);
    return head;
}

void AccountPanel::open(CaseId caseId, qint64 account)
{
    m_isOpening = true;
    m_case = caseId;
    m_account = account;
    m_read = {};
    reload();
}

void AccountPanel::reload()
{
    if (!m_case || m_account == 0)
        return;
    m_workplace.read<Read>(
        m_question, this,
        [caseId = m_case, id = m_account, now = Ticker::now(),
         &at = m_workplace](sqlite::Database& db) -> Result<Read> {
            const auto account = accountOf(db, caseId, {SubjectKind::Account, id, caseId, {}});
            if (!account)
                return Read();
            const Masking masking = at.masking(db);
            Read read{.money = accountMoney(db, caseId, *account, masking),
                      .pictures = maskingOf(db)};
            const QSet<CaseAccountId> named(read.money->named.begin(), read.money->named.end());
            if (named.isEmpty())
                return read;
            const QStringList& columns = AccountTables::measureColumns();
            const qsizetype of = columns.indexOf(u"account_id"_s);
            for (const CaseRow& row : readCaseRows(db, caseId, u"measure"_s, columns, masking))
                if (named.contains(CaseAccountId{row.values.at(of).toLongLong()}))
                    read.measures.append(row);
            for (const CaseClock& clock : caseClocks(db, caseId, now))
                if (named.contains(clock.accountId))
                    read.clocks.append(clock);
            return read;
        },
        [this](const Read& read) { show(read); });
}

void AccountPanel::show(const Read& read)
{
    if (!read.money) {
        emit gone();
        return;
    }
    m_read = read;
    const AccountMoney& money = *read.money;
    const AccountSummary& account = money.account;
    const QString number = groupedNumber(account.number);
    m_title->setText(account.holder.isEmpty() ? number : account.holder);
    QStringList words{account.bank, money.kind, account.holder.isEmpty() ? QString() : number};
    for (const QString& other : money.numbers)
        if (other != account.number)
            words.append(tr("also %1").arg(groupedNumber(other)));
    if (!money.holderId.isEmpty())
        words.append(tr("ID %1").arg(money.holderId));
    words.removeAll(QString());
    m_subtitle->setText(words.join(u" · "_s));
    const bool isFound = !account.isVictims && account.moneyState == "found"_L1;
    const QString state = isFound ? QString() : moneyStateText(account);
    m_state->setLook({.text = state});
    m_state->setVisible(!state.isEmpty());
    m_coverage->setCoverage(money.coverage);
    m_chartPanel->setSubtitle(money.figure.subject);
    m_chart->setEmptyText(statementGapText(account));
    m_chart->setFigure(money.figure, read.pictures);
    m_tables->setMoney(m_case, m_title->text(), money.parties);
    m_tables->setDone(read.measures, read.clocks);
    follow();
    // One selection: what is open is what is selected.
    m_selection.select({SubjectKind::Account, account.id.value, m_case, money.figure.subject},
                       this);
}

void AccountPanel::setFlow(const std::shared_ptr<const CaseFlow>& flow, const Masking& masking)
{
    m_flow = flow;
    m_masking = masking;
    follow();
}

void AccountPanel::follow()
{
    if (!m_flow || !m_read.money) {
        m_trace = {};
        showTrace();
        return;
    }
    m_workplace.read<AccountTrace>(
        m_traceQuestion, this,
        [flow = m_flow, method = m_tables->method(), account = m_read.money->account.id.value,
         masking = m_masking](sqlite::Database&) -> Result<AccountTrace> {
            return accountTrace(*flow, method, account, masking);
        },
        [this](const AccountTrace& trace) {
            m_trace = trace;
            showTrace();
        });
}

void AccountPanel::showTrace()
{
    m_tables->setTrace(m_trace);
    showTiles();
}

void AccountPanel::showTiles()
{
    for (FigureTile* tile : m_tiles)
        tile->setUnknown(tr("Not read yet"));
    if (!m_read.money)
        return;
    const AccountMoney& money = *m_read.money;
    qsizetype in = 0;
    qsizetype out = 0;
    for (const Counterparty& party : money.parties) {
        in += party.inRows.size();
        out += party.outRows.size();
    }
    const auto count = [](qsizetype n) { return tr("%n transfer(s)", nullptr, int(n)); };
    m_tiles.at(In)->setFigure(moneyCell(money.account.in), count(in));
    m_tiles.at(Out)->setFigure(moneyCell(money.account.out), count(out));
    if (money.account.lastBalance)
        m_tiles.at(Balance)->setFigure(moneyCell(money.account.lastBalance),
                                       money.account.last ? money.account.last->toDisplay()
                                                          : QString());
    else
        m_tiles.at(Balance)->setUnknown(tr("No row of its statement has a balance."));
    if (!m_flow)
        return;
    const QString by = keyOf(m_tables->method()).toUpper();
    m_tiles.at(Traced)->setFigure(moneyCell(m_trace.in),
                                  m_trace.level > 0 ? tr("level %1").arg(m_trace.level) : by);
    m_tiles.at(Rests)->setFigure(moneyCell(m_trace.rests), tr("by %1").arg(by));
}

void AccountPanel::openTile(int tile)
{
    if (!m_read.money)
        return;
    QList<qint64> rows;
    switch (Tile(tile)) {
    case In:
    case Out:
        for (const Counterparty& party : m_read.money->parties)
            rows.append(tile == In ? party.inRows : party.outRows);
        emit rowsWanted(rows);
        return;
    case Balance:
        if (!m_read.money->figure.series.points.isEmpty())
            emit rowsWanted({m_read.money->figure.series.points.last().row});
        return;
    case Traced:
        m_tables->showView(u"lots"_s);
        return;
    case Rests:
        m_tables->showView(u"whose"_s);
        return;
    case TileCount:
        return;
    }
}

void AccountPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void AccountPanel::retranslate()
{
    m_back->setText(tr("Accounts"));
    m_back->setToolTip(tr("Back to the accounts (Esc)"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Record an emergency stop on this account (F2)"));
    m_tiles.at(In)->setLabel(tr("In (yuan)"));
    m_tiles.at(Out)->setLabel(tr("Out (yuan)"));
    m_tiles.at(Balance)->setLabel(tr("Last balance (yuan)"));
    m_tiles.at(Traced)->setLabel(tr("Traced in (yuan)"));
    m_tiles.at(Rests)->setLabel(tr("Of which still there (yuan)"));
    m_chartPanel->setTitle(tr("Money over time"));
    m_chart->setAccessibleName(tr("Money over time"));
    m_tables->retranslate();
    showTiles();
}

void AccountPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

} // namespace cluechain
