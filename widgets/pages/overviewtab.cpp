#include "widgets/pages/overviewtab.h"

#include "widgets/pages/clockfaces.h"
#include "widgets/pages/clocksheet.h"
#include "widgets/pages/fundspanel.h"
#include "widgets/pages/gatewords.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/label.h"
#include "widgets/parts/moneybar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/tag.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Rows that a panel of the overview shows before it scrolls.
constexpr int shownRows = 5;

constexpr QLatin1StringView figureIds[] = {"paid"_L1, "held"_L1, "returned"_L1, "gap"_L1,
                                           "accounts"_L1};

QLabel* picture(Tone tone)
{
    auto* label = new QLabel;
    const auto draw = [label, tone] {
        const int side = tokens().icon(IconSize::Small);
        label->setPixmap(themeIcon(tokens().toneIcon(tone), tone).pixmap(QSize(side, side)));
    };
    draw();
    QObject::connect(&tokens(), &Tokens::changed, label, draw);
    return label;
}

/// A line of 还缺什么 with the hairline of a table below it.
class MissingRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int border = tokens().size(Size::Border);
        painter.fillRect(0, height() - border, width(), border, tokens().color(Ink::BorderSubtle));
    }
};

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// As high as its header and some rows.
void fitRows(DataTable* table, int rows)
{
    const Tokens& t = tokens();
    table->setMinimumHeight(t.size(Size::TableHeader) + rows * table->rowHeight() +
                            t.size(Size::Border));
}

} // namespace

OverviewTab::OverviewTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_grid(nullptr)
    , m_bar(new MoneyBar)
    , m_noMoney(new Label({}, TextStyle::Body, Ink::TextMuted))
    , m_clockPanel(nullptr)
    , m_clockTable(new DataTable(RowHeight::Dense))
    , m_noClock(new Label({}, TextStyle::Body, Ink::TextMuted))
    , m_missingPanel(nullptr)
    , m_missing(nullptr)
    , m_slots(new QWidget)
    , m_suspectPanel(nullptr)
    , m_suspectTable(new DataTable(RowHeight::Dense))
    , m_others(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_chart(new FundsPanel(workplace, selection))
{
    const Tokens& t = tokens();
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
    m_grid->setSpacing(t.space(3));
    m_grid->addWidget(buildMoney(), 0, 0, 1, 12);
    m_grid->addWidget(buildClocks(), 1, 0, 1, 7);
    m_grid->addWidget(buildMissing(), 1, 7, 1, 5);
    m_grid->addWidget(buildSuspects(), 2, 0, 1, 6);
    m_grid->addWidget(m_chart, 2, 6, 1, 6);
    for (int column = 0; column < 12; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(1, 1);
    m_grid->setRowStretch(2, 1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes it
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    connect(m_chart, &FundsPanel::rowsWanted, this, &OverviewTab::rowsWanted);
    retranslate();
}

Panel* OverviewTab::buildMoney()
{
    const Tokens& t = tokens();
    auto* panel = new Panel;
    panel->header()->hide();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
    column->setSpacing(t.space(3));
    auto* row = new QHBoxLayout;
    row->setSpacing(t.space(4));
    for (const QLatin1StringView id : figureIds) {
        auto* tile = new FigureTile;
        tile->setObjectName(u"figure-"_s + id);
        connect(tile, &QAbstractButton::clicked, this, [this, id] { openFigure(QString(id)); });
        m_figures.insert(id, tile);
        row->addWidget(tile, 1);
    }
    column->addLayout(row);
    m_bar->setObjectName(u"moneyBar"_s);
    connect(m_bar, &MoneyBar::segmentOpened, this, &OverviewTab::openFigure);
    column->addWidget(m_bar);
    column->addWidget(m_noMoney);
    panel->setBody(body);
    return panel;
}

Panel* OverviewTab::buildClocks()
{
    const Tokens& t = tokens();
    m_clockPanel = new Panel({}, u"alarm-clock"_s);
    m_clockTable->setObjectName(u"clockTable"_s);
    m_clockTable->setStateKey(u"case/overview/clocks"_s);
    m_clockTable->setModel(&m_clocks);
    fitRows(m_clockTable, shownRows);
    connect(m_clockTable, &DataTable::opened, this, &OverviewTab::openClock);
    connect(m_clockTable, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        const ClockRow* row = m_clocks.rowAt(index.row());
        if (row && row->clock.personId)
            selection().select(
                {SubjectKind::Person, row->clock.personId.value, caseId(), row->clock.subject},
                this);
    });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_clockTable, 1);
    m_noClock->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
    column->addWidget(m_noClock, 1, Qt::AlignTop);
    m_clockPanel->setBody(body);
    return m_clockPanel;
}

Panel* OverviewTab::buildMissing()
{
    m_missingPanel = new Panel({}, u"list-checks"_s);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* rows = new QWidget;
    m_missing = new QVBoxLayout(rows);
    m_missing->setContentsMargins(0, 0, 0, 0);
    m_missing->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto* slotRow = new QHBoxLayout(m_slots);
    slotRow->setContentsMargins(tokens().space(4), tokens().space(2), tokens().space(4),
                                tokens().space(2));
    column->addWidget(m_slots);
    m_missingPanel->setBody(body);
    return m_missingPanel;
}

Panel* OverviewTab::buildSuspects()
{
    const Tokens& t = tokens();
    m_suspectPanel = new Panel({}, u"users"_s);
    m_suspectTable->setObjectName(u"suspectTable"_s);
    m_suspectTable->setStateKey(u"case/overview/suspects"_s);
    m_suspectTable->setModel(&m_suspects);
    fitRows(m_suspectTable, shownRows - 1);
    connect(m_suspectTable, &DataTable::currentRowChanged, this, &OverviewTab::selectSuspect);
    connect(m_suspectTable, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (const SuspectRow* row = m_suspects.rowAt(index.row()))
            selection().open({SubjectKind::Person, row->id.value, caseId(), row->name});
    });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_suspectTable, 1);
    m_others->setContentsMargins(t.space(4), t.space(1), t.space(4), t.space(1));
    column->addWidget(m_others);
    m_suspectPanel->setBody(body);
    return m_suspectPanel;
}

QString OverviewTab::id() const
{
    return u"overview"_s;
}

QString OverviewTab::title() const
{
    return tr("Overview");
}

bool OverviewTab::reveal(const Subject& subject)
{
    return subject.kind == SubjectKind::Person && m_suspectTable->selectId(subject.id);
}

void OverviewTab::openFigure(const QString& id)
{
    // A stretch of the bar has its own name; a head figure that of its tile.
    const FigureTile* tile = m_figures.value(id);
    emit figureOpened(id, tile ? tile->label() : tr("Statement there, not yet located"));
}

void OverviewTab::openClock(const QModelIndex& index)
{
    const ClockRow* row = m_clocks.rowAt(index.row());
    if (!row)
        return;
    auto* popover = new Popover(m_clockTable->viewport());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->setContent(new ClockSheet(row->clock, Ticker::now()));
    popover->openAt(m_clockTable->visualRect(index));
}

void OverviewTab::showClock(const QString& id)
{
    m_wantedClock = id;
    if (m_shownCase == caseId())
        openWantedClock();
}

void OverviewTab::openWantedClock()
{
    const QString id = std::exchange(m_wantedClock, {});
    for (int i = 0; i < m_clocks.rowCount(); ++i) {
        if (clockId(m_clocks.rowAt(i)->clock) != id)
            continue;
        m_clockTable->selectRow(i);
        openClock(m_clocks.index(i, 0));
        return;
    }
}

void OverviewTab::reload()
{
    m_chart->openCase(caseId());
    m_chart->reload();
    workplace().read<CaseOverview>(
        m_read, this,
        [id = caseId(), &at = workplace(), now = Ticker::now()](sqlite::Database& db) {
            return readOverview(db, id, now, at.masking(db));
        },
        [this](const CaseOverview& overview) { show(overview); });
}

void OverviewTab::show(const CaseOverview& overview)
{
    m_shown = overview;
    m_shownCase = caseId();
    showMoney(overview);

    m_clocks.setClocks(overview.clocks, Ticker::now());
    m_clockTable->setVisible(!overview.clocks.isEmpty());
    m_noClock->setVisible(overview.clocks.isEmpty());
    if (!m_wantedClock.isEmpty())
        openWantedClock();
    const qint64 clocks = overview.clocks.size();
    m_clockPanel->setNote(clocks == 0
                              ? QString()
                              : tr("%1 · by time left").arg(DataTable::countText(clocks, clocks)));

    showMissing(overview);
    showSlots(overview);

    const qint64 current = m_suspectTable->currentId();
    m_suspects.setRows(overview.suspects);
    if (current)
        m_suspectTable->selectId(current);
    m_suspectPanel->setNote(tr("%n person(s)", nullptr, int(overview.suspects.size())));
    m_others->setText(tr("Victims %1 · witnesses %2 · account holders %3")
                          .arg(overview.victims)
                          .arg(overview.witnesses)
                          .arg(overview.holders));
}

void OverviewTab::showMoney(const CaseOverview& overview)
{
    const CaseFigures& figures = overview.figures;
    const QString noPayment = tr("No payment of a victim is recorded yet.");
    const auto share = [&](Money part) { return MoneyBar::share(part, figures.paid); };
    FigureTile* gap = m_figures.value(u"gap"_s);
    if (overview.split) {
        m_figures.value(u"paid"_s)->setFigure(figures.paid.toDisplay(),
                                              tr("%n payment(s)", nullptr, figures.payments));
        m_figures.value(u"held"_s)->setFigure(figures.controlled.toDisplay(),
                                              share(figures.controlled));
        m_figures.value(u"returned"_s)
            ->setFigure(figures.returned.toDisplay(), share(figures.returned));
        gap->setFigure(overview.split->gap.toDisplay(),
                       tr("%n account(s)", nullptr, overview.split->gapAccounts));
    } else {
        for (const auto& id : {u"paid"_s, u"gap"_s})
            m_figures.value(id)->setUnknown(noPayment);
        m_figures.value(u"held"_s)->setFigure(figures.controlled.toDisplay());
        m_figures.value(u"returned"_s)->setFigure(figures.returned.toDisplay());
    }
    m_figures.value(u"accounts"_s)
        ->setFigure(QString::number(overview.accounts),
                    tr("%n with statement", nullptr, overview.statements));

    m_bar->setVisible(overview.split.has_value());
    m_noMoney->setVisible(!overview.split.has_value());
    m_noMoney->setText(noPayment);
    if (!overview.split)
        return;
    QList<MoneySegment> segments{{.id = u"returned"_s,
                                  .label = tr("Returned"),
                                  .amount = overview.split->returned,
                                  .ink = Tone::Done},
                                 {.id = u"held"_s,
                                  .label = tr("Stopped or frozen"),
                                  .amount = overview.split->held,
                                  .ink = Ink::MoneyIn},
                                 {.id = u"untraced"_s,
                                  .label = tr("Statement there, not yet located"),
                                  .amount = overview.split->untraced,
                                  .ink = Tone::Soon},
                                 {.id = u"gap"_s,
                                  .label = tr("Statement missing"),
                                  .amount = overview.split->gap,
                                  .ink = Tone::Gap,
                                  .unknown = true}};
    m_bar->setSegments(segments);
}

void OverviewTab::showMissing(const CaseOverview& overview)
{
    const Tokens& t = tokens();
    emptyLayout(m_missing);
    for (const GateLine& line : overview.missing) {
        const Tone tone = line.kind == GateKind::Hard ? Tone::Blocked : Tone::Soon;
        auto* row = new MissingRow;
        row->setToolTip(line.source);
        row->setAccessibleName(line.text);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(t.space(4), 0, t.space(3), 0);
        layout->setSpacing(t.space(3));
        layout->addWidget(picture(tone));
        auto* text = new Label(line.text);
        text->setElided(true);
        layout->addWidget(text, 1);
        auto* link = new QPushButton(tabWord(line.where) + u" ›"_s);
        link->setProperty("look", u"link"_s);
        link->setObjectName(placeOf(line));
        connect(link, &QPushButton::clicked, this,
                [this, line] { emit placeWanted(line.where, line.rule); });
        layout->addWidget(link);
        row->setFixedHeight(t.size(Size::RowNormal));
        m_missing->addWidget(row);
    }
    if (overview.missing.isEmpty()) {
        auto* nothing =
            new Label(tr("Nothing is missing for the next link."), TextStyle::Body, Ink::TextMuted);
        nothing->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
        m_missing->addWidget(nothing);
    }
    m_missing->addStretch();
    m_missingPanel->setNote(overview.missing.isEmpty()
                                ? QString()
                                : tr("%n item(s)", nullptr, int(overview.missing.size())));
}

void OverviewTab::showSlots(const CaseOverview& overview)
{
    emptyLayout(m_slots->layout());
    const auto add = [this](const QString& text, bool isThere) {
        auto* tag = new Tag({.text = text, .tone = isThere ? Tone::Done : Tone::Blocked});
        tag->setToolTip(isThere ? tr("In place") : tr("Missing"));
        m_slots->layout()->addWidget(tag);
    };
    add(tr("Analysis"), overview.hasAnalysis);
    add(tr("Team"), overview.hasTeam);
    add(tr("Report"), overview.hasReport);
    static_cast<QHBoxLayout*>(m_slots->layout())->addStretch();
}

void OverviewTab::tickClocks()
{
    m_clocks.setNow(Ticker::now());
}

void OverviewTab::showEvent(QShowEvent* event)
{
    CaseTab::showEvent(event);
    Ticker& ticker = Ticker::of(this);
    ticker.watch(this, Ticker::Pace::Minute);
    connect(&ticker, &Ticker::tick, this, &OverviewTab::tickClocks, Qt::UniqueConnection);
}

void OverviewTab::hideEvent(QHideEvent* event)
{
    CaseTab::hideEvent(event);
    Ticker::of(this).forget(this);
}

void OverviewTab::selectSuspect()
{
    const SuspectRow* row = m_suspects.rowAt(m_suspectTable->currentIndex().row());
    if (row)
        selection().select({SubjectKind::Person, row->id.value, caseId(), row->name}, this);
}

void OverviewTab::retranslate()
{
    m_figures.value(u"paid"_s)->setLabel(tr("Paid by victims"));
    m_figures.value(u"held"_s)->setLabel(tr("Stopped or frozen"));
    m_figures.value(u"returned"_s)->setLabel(tr("Returned"));
    m_figures.value(u"gap"_s)->setLabel(tr("Gap"));
    m_figures.value(u"gap"_s)->setToolTip(
        tr("What victims paid straight into accounts whose statement was never obtained."));
    m_figures.value(u"accounts"_s)->setLabel(tr("Accounts"));
    m_clockPanel->setTitle(tr("Clocks"));
    m_noClock->setText(tr("No legal clock is running."));
    m_missingPanel->setTitle(tr("What is missing"));
    m_suspectPanel->setTitle(tr("Suspects and measures"));
    m_clockTable->setAccessibleName(tr("Clocks"));
    m_suspectTable->setAccessibleName(tr("Suspects and measures"));
    m_clocks.retranslate();
    m_suspects.retranslate();
}

} // namespace cluechain
