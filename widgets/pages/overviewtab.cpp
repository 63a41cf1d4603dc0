#include "widgets/pages/overviewtab.h"

#include "widgets/pages/clockfaces.h"
#include "widgets/pages/clocksheet.h"
#include "widgets/pages/fundspanel.h"
#include "widgets/pages/gatewords.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/transferrowsread.h"
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

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Rows that a panel of the overview shows before it scrolls.
constexpr int shownRows = 5;

constexpr QLatin1StringView figureIds[] = {"paid"_L1,     "located"_L1, "held"_L1,
                                           "returned"_L1, "gap"_L1,     "accounts"_L1};

using Place = MoneyPlace::Kind;

std::variant<Ink, Tone> inkOf(Place place)
{
    switch (place) {
    case Place::Returned:
        return Tone::Done;
    case Place::Held:
        return Ink::MoneyIn;
    case Place::Lying:
        return Tone::Soon;
    case Place::Cash:
        return Ink::MoneyOut;
    case Place::Spent:
    case Place::Hub:
    case Place::OtherVictim:
        return Ink::MoneyClean;
    case Place::Unseen:
    case Place::Gap:
        break;
    }
    return Tone::Gap;
}

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

OverviewTab::OverviewTab(Workplace& workplace, Selection& selection, MoneyFollower& money,
                         QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_money(money)
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
    connect(&m_money, &MoneyFollower::followed, this, &OverviewTab::showMoney);
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
    connect(m_bar, &MoneyBar::segmentOpened, this, [this](const QString& id) {
        for (const MoneyPlace& place : std::as_const(m_places.places))
            if (keyOf(place.kind) == id)
                openPlaces({place.kind});
    });
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
    if (id == "gap"_L1)
        return openPlaces({Place::Gap});
    if (id != "located"_L1)
        return emit figureOpened(id, m_figures.value(id)->label());
    QList<Place> located;
    for (const MoneyPlace& place : std::as_const(m_places.places))
        if (place.kind != Place::Unseen && place.kind != Place::Gap)
            located.append(place.kind);
    openPlaces(located);
}

void OverviewTab::openPlaces(const QList<Place>& kinds)
{
    QList<qint64> transfers;
    for (const Place kind : kinds)
        transfers += m_places.at(kind).transfers;
    std::sort(transfers.begin(), transfers.end());
    transfers.erase(std::unique(transfers.begin(), transfers.end()), transfers.end());
    readTransferRows(workplace(), m_rows, this, transfers, [this](const QList<qint64>& rows) {
        if (rows.isEmpty()) // only the victims tell of it
            emit figureOpened(u"paid"_s, m_figures.value(u"paid"_s)->label());
        else
            emit rowsWanted(rows);
    });
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
    m_money.follow(caseId());
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
    showFigures(overview);

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

void OverviewTab::showFigures(const CaseOverview& overview)
{
    const CaseFigures& figures = overview.figures;
    const bool isPaid = figures.payments > 0;
    const auto share = [&](Money part) {
        return isPaid ? MoneyBar::share(part, figures.paid) : QString();
    };
    m_figures.value(u"held"_s)->setFigure(figures.controlled.toDisplay(),
                                          share(figures.controlled));
    m_figures.value(u"returned"_s)
        ->setFigure(figures.returned.toDisplay(), share(figures.returned));
    m_figures.value(u"accounts"_s)
        ->setFigure(QString::number(overview.accounts),
                    tr("%n with statement", nullptr, overview.statements));
    const QString unknown = isPaid ? tr("The statements are being followed.")
                                   : tr("No payment of a victim is recorded yet.");
    if (isPaid)
        m_figures.value(u"paid"_s)->setFigure(figures.paid.toDisplay(),
                                              tr("%n payment(s)", nullptr, figures.payments));
    else
        m_figures.value(u"paid"_s)->setUnknown(unknown);
    const bool isFollowed = isPaid && m_followedCase == caseId();
    m_bar->setVisible(isFollowed);
    m_noMoney->setVisible(!isFollowed);
    m_noMoney->setText(unknown);
    if (!isFollowed)
        for (const auto& id : {u"located"_s, u"gap"_s})
            m_figures.value(id)->setUnknown(unknown);
}

void OverviewTab::showMoney(const FollowedMoney& money)
{
    if (money.caseId != caseId())
        return;
    m_places = money.places;
    m_followedCase = m_places.paid.isZero() ? CaseId() : money.caseId;
    if (m_places.paid.isZero())
        return;
    const auto share = [this](Money part) { return MoneyBar::share(part, m_places.paid); };
    m_figures.value(u"located"_s)
        ->setFigure(m_places.located().toDisplay(), share(m_places.located()));
    const MoneyPlace gap = m_places.at(Place::Gap);
    m_figures.value(u"gap"_s)->setFigure(gap.money.toDisplay(),
                                         tr("%n account(s)", nullptr, int(money.gaps.size())));
    QList<MoneySegment> segments;
    for (const MoneyPlace& place : std::as_const(m_places.places))
        segments.append({.id = keyOf(place.kind),
                         .label = placeText(place.kind),
                         .amount = place.money,
                         .ink = inkOf(place.kind),
                         .unknown = place.kind == Place::Gap || place.kind == Place::Unseen});
    m_bar->setSegments(segments);
    m_bar->show();
    m_noMoney->hide();
}

QString OverviewTab::placeText(Place place)
{
    switch (place) {
    case Place::Returned:
        return tr("Back with victims");
    case Place::Held:
        return tr("Under stop or freeze");
    case Place::Lying:
        return tr("On accounts, not held");
    case Place::Cash:
        return tr("Drawn as cash");
    case Place::Spent:
        return tr("Shops and fees");
    case Place::Hub:
        return tr("Payment companies");
    case Place::OtherVictim:
        return tr("With another victim");
    case Place::Unseen:
        return tr("Left unseen");
    case Place::Gap:
        break;
    }
    return tr("Statement missing");
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
    m_figures.value(u"located"_s)->setLabel(tr("Located"));
    m_figures.value(u"located"_s)
        ->setToolTip(tr("What was paid, less what lies in gaps or left unseen. By FIFO."));
    m_figures.value(u"held"_s)->setLabel(tr("Stopped or frozen"));
    m_figures.value(u"returned"_s)->setLabel(tr("Returned"));
    m_figures.value(u"gap"_s)->setLabel(tr("Gap"));
    m_figures.value(u"gap"_s)->setToolTip(
        tr("Victims' money that reached accounts, or times of them, without a statement. By "
           "FIFO."));
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
