#include "widgets/pages/flowpanel.h"

#include "models/funds/flowdifference.h"
#include "models/jobs/endedaside.h"
#include "widgets/charts/flowtime.h"
#include "widgets/charts/flowview.h"
#include "widgets/charts/flowwords.h"
#include "widgets/charts/picturefile.h"
#include "widgets/pages/transferrowsread.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/moneybar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/tag.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>

#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// What the slider can hide below, in fen.
constexpr std::array<qint64, 11> thresholds{0,          10'000,     50'000,     100'000,
                                            500'000,    1'000'000,  2'000'000,  5'000'000,
                                            10'000'000, 50'000'000, 100'000'000};

QString differenceKey()
{
    return u"difference"_s;
}

TraceMethod methodOf(const QString& way)
{
    return *std::find_if(traceMethods.begin(), traceMethods.end(),
                         [&](TraceMethod method) { return keyOf(method) == way; });
}

FlowFigure figureOf(const CaseFlow& flow, const QString& way, const Masking& masking)
{
    if (way != differenceKey())
        return flowFigure(flow, methodOf(way), masking);
    return flowDifference({flowFigure(flow, TraceMethod::Fifo, masking),
                           flowFigure(flow, TraceMethod::Lifo, masking),
                           flowFigure(flow, TraceMethod::Rolling, masking)});
}

Money restingOf(const CaseFlow& flow, const QString& way)
{
    if (way == differenceKey())
        return restingAlike(flow.ledger, flow.traces);
    Money sum;
    for (const Resting& rest : flow.traces[size_t(methodOf(way))].resting)
        sum += Money::fromFen(rest.fen);
    return sum;
}

QPushButton* toolButton(const QString& icon, const QString& name)
{
    auto* button = new QPushButton(themeIcon(icon), QString());
    button->setObjectName(name);
    return button;
}

void nameButton(QPushButton* button, const QString& words)
{
    button->setAccessibleName(words);
    button->setToolTip(words);
}

} // namespace

FlowPanel::FlowPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_sumText(new Label({}, TextStyle::Body))
    , m_balance(new Tag)
    , m_bar(new PageToolBar)
    , m_methodLabel(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_method(new SegmentedSwitch)
    , m_bands(new QComboBox)
    , m_folding(new QComboBox)
    , m_threshold(new QSlider(Qt::Horizontal))
    , m_thresholdText(new Label({}, TextStyle::Caption))
    , m_zoomOut(toolButton(u"zoom-out"_s, u"flowZoomOut"_s))
    , m_fit(toolButton(u"maximize"_s, u"flowFit"_s))
    , m_zoomIn(toolButton(u"zoom-in"_s, u"flowZoomIn"_s))
    , m_save(toolButton(u"download"_s, u"flowSave"_s))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"waypoints"_s, {}))
    , m_view(new FlowView)
    , m_legend(new Legend)
    , m_shown(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_showAll(new QPushButton)
    , m_play(toolButton(u"play"_s, u"flowPlay"_s))
    , m_time(new FlowTime)
    , m_until(new Label({}, TextStyle::Caption, Ink::TextSecondary))
{
    setObjectName(u"flowPanel"_s);
    buildBar();
    auto* picture = new QWidget;
    auto* column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
    m_stack->addWidget(picture);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectParts();
    retranslate();
}

void FlowPanel::buildBar()
{
    for (const TraceMethod method : traceMethods)
        m_method->addSegment(keyOf(method), keyOf(method).toUpper());
    m_method->addSegment(differenceKey(), {});
    m_method->choose(keyOf(TraceMethod::Fifo));
    m_method->setObjectName(u"flowMethod"_s);
    m_bands->setObjectName(u"flowBands"_s);
    m_bands->addItems({QString(), QString()});
    m_folding->setObjectName(u"flowFolding"_s);
    m_folding->addItems({QString(), QString(), QString(), QString()});
    m_threshold->setObjectName(u"flowThreshold"_s);
    m_threshold->setRange(0, int(thresholds.size()) - 1);
    m_threshold->setPageStep(1);
    m_threshold->setFixedWidth(tokens().size(Size::LabelColumn));
    m_bar->addLeft(m_methodLabel);
    m_bar->addLeft(m_method);
    m_bar->addLeft(m_bands);
    m_bar->addLeft(m_folding);
    m_bar->addLeft(m_threshold);
    m_bar->addLeft(m_thresholdText);
    for (QPushButton* button : {m_zoomOut, m_fit, m_zoomIn, m_save})
        m_bar->addRight(button);
}

QWidget* FlowPanel::buildFoot()
{
    const Tokens& t = tokens();
    auto* foot = new QWidget;
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(t.space(4), t.space(2), t.space(4), t.space(2));
    rows->setSpacing(t.space(2));
    auto* words = new QHBoxLayout;
    words->setSpacing(t.space(3));
    m_sumText->setObjectName(u"flowSums"_s);
    words->addWidget(m_sumText);
    words->addWidget(m_balance);
    words->addStretch();
    m_shown->setObjectName(u"flowShown"_s);
    m_shown->setElided(true);
    m_showAll->setObjectName(u"flowShowAll"_s);
    m_showAll->setProperty("look", u"link"_s);
    words->addWidget(m_shown);
    words->addWidget(m_showAll);
    rows->addLayout(words);
    rows->addWidget(m_legend);
    auto* time = new QHBoxLayout;
    time->setSpacing(t.space(3));
    time->addWidget(m_play);
    time->addWidget(m_time, 1);
    time->addWidget(m_until);
    rows->addLayout(time);
    return foot;
}

void FlowPanel::connectParts()
{
    connect(m_method, &SegmentedSwitch::chosenChanged, this, &FlowPanel::draw);
    connect(m_folding, &QComboBox::currentIndexChanged, this, &FlowPanel::draw);
    connect(m_threshold, &QSlider::valueChanged, this, &FlowPanel::draw);
    connect(m_bands, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setBands(FlowLook::Bands(index));
        drawLegend(m_view->flow());
    });
    connect(m_zoomOut, &QPushButton::clicked, m_view, &FlowView::zoomOut);
    connect(m_zoomIn, &QPushButton::clicked, m_view, &FlowView::zoomIn);
    connect(m_fit, &QPushButton::clicked, m_view, &FlowView::fit);
    connect(m_save, &QPushButton::clicked, this, &FlowPanel::save);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_folding->setCurrentIndex(0);
        m_threshold->setValue(0);
    });
    connect(m_view, &FlowView::selected, this, &FlowPanel::select);
    connect(m_view, &FlowView::opened, this, [this](int card) {
        const FlowFigure::Node& node = m_view->flow().nodes.at(card);
        if (node.account != 0)
            m_selection.open({SubjectKind::Account, node.account, m_case, node.name});
    });
    connect(m_play, &QPushButton::clicked, this, [this] { m_time->play(!m_time->isPlaying()); });
    connect(m_time, &FlowTime::playingChanged, this, [this](bool playing) {
        m_play->setIcon(themeIcon(playing ? u"pause"_s : u"play"_s));
        nameButton(m_play, playing ? tr("Pause") : tr("Play the flow"));
    });
    connect(m_time, &FlowTime::untilChanged, this, &FlowPanel::showTime);
    connect(&m_selection, &Selection::changed, this, &FlowPanel::showSelected);
    connect(m_empty, &EmptyState::actionWanted, this, &FlowPanel::paymentWanted);
}

void FlowPanel::setFlow(CaseId caseId, const std::shared_ptr<const CaseFlow>& flow,
                        const Masking& masking)
{
    m_case = caseId;
    m_flow = flow;
    m_masking = masking;
    m_drawn = {};
    m_stack->setCurrentIndex(flow->ledger.payments().empty() ? 1 : 0);
    showSelected();
    draw();
}

/// A row of what is shown leaves the card or the band that it is of.
void FlowPanel::showSelected()
{
    const Subject& subject = m_selection.current();
    if (subject.kind != SubjectKind::Transfer)
        m_view->selectAccount(
            subject.kind == SubjectKind::Account && subject.caseId == m_case ? subject.id : 0);
}

Money FlowPanel::leastShown() const
{
    return Money::fromFen(thresholds.at(size_t(m_threshold->value())));
}

/// Large cases take longer than a frame: not in the GUI thread.
void FlowPanel::draw()
{
    m_thresholdText->setText(tr("≥ %1 yuan").arg(flowAmount(leastShown())));
    if (!m_flow)
        return;
    const QString way = m_method->chosen();
    const FlowFilter filter{.atLeast = leastShown(),
                            .folding = FlowFilter::Folding(m_folding->currentIndex())};
    const std::shared_ptr<const FlowFigure> known = m_drawn.way == way ? m_drawn.whole : nullptr;
    m_workplace.read<Drawn>(
        m_drawing, this,
        [flow = m_flow, masking = m_masking, way, filter,
         known](sqlite::Database&) -> Result<Drawn> {
            Drawn drawn{.way = way, .whole = known};
            if (!known)
                drawn.whole = endedAside(figureOf(*flow, way, masking));
            drawn.shown = showFlow(*drawn.whole, filter);
            drawn.resting = restingOf(*flow, way);
            for (const FlowFigure::Band& band : drawn.shown.figure.bands)
                for (const FlowFigure::Step& step : band.steps)
                    drawn.times.append(step.at);
            return drawn;
        },
        [this](const Drawn& drawn) { take(drawn); });
}

void FlowPanel::take(const Drawn& drawn)
{
    m_drawn = drawn;
    const ShownFlow& shown = drawn.shown;
    const FlowFigure& whole = *drawn.whole;
    m_view->setFlow(shown.figure);
    const int hidden = shown.all - shown.accounts;
    QString words = tr("%1 / %2 accounts shown").arg(shown.accounts).arg(shown.all);
    if (hidden > 0)
        words += tr(" · %1 hidden, %2 of the traced money")
                     .arg(hidden)
                     .arg(MoneyBar::share(shown.hidden, whole.paid));
    if (shown.foldedByItself)
        words += tr(" · the smallest of each level are folded");
    m_shown->setText(words);
    m_showAll->setVisible(hidden > 0 || m_folding->currentIndex() > 0);

    showSum();
    m_time->setTimes(drawn.times);
    showTime();
    drawLegend(shown.figure);
}

void FlowPanel::showSum()
{
    const FlowFigure& whole = *m_drawn.whole;
    if (whole.isDifference) {
        const Money apart = whole.paid - m_drawn.resting;
        m_sumText->setText(tr("%1 alike by every method, %2 by the method")
                               .arg(flowAmount(m_drawn.resting), flowAmount(apart)));
        m_sumText->setToolTip(
            tr("Of %1 yuan every method leaves %2 yuan at the same places; where "
               "%3 yuan rest depends on the method")
                .arg(whole.paid.toDisplay(), m_drawn.resting.toDisplay(), apart.toDisplay()));
        m_balance->setLook({.text = apart.isZero() ? tr("All alike") : tr("Depends on the method"),
                            .tone = apart.isZero() ? Tone::Done : Tone::Soon});
        return;
    }
    const Drawn& drawn = m_drawn;
    const bool addsUp = whole.paid == whole.returned + drawn.resting;
    m_sumText->setText(
        tr("%1 = returned %2 + resting %3")
            .arg(flowAmount(whole.paid), flowAmount(whole.returned), flowAmount(drawn.resting)));
    m_sumText->setToolTip(
        tr("Paid %1 yuan = returned %2 yuan + resting %3 yuan")
            .arg(whole.paid.toDisplay(), whole.returned.toDisplay(), drawn.resting.toDisplay()));
    m_balance->setLook({.text = addsUp ? tr("Adds up") : tr("Does not add up"),
                        .tone = addsUp ? Tone::Done : Tone::Overdue});
}

void FlowPanel::drawLegend(const FlowFigure& figure)
{
    QList<LegendEntry> entries;
    if (m_bands->currentIndex() == int(FlowLook::Bands::ByVictim)) {
        const ChartPalette palette = screenPalette(tokens());
        for (qsizetype victim = 0; victim < figure.victims.size(); ++victim) {
            if (victim > palette.categorical.size())
                break;
            const bool isRest = victim == palette.categorical.size();
            entries.append({.text = isRest ? tr("Others") : figure.victims.at(victim),
                            .ink = seriesColor(palette, victim)});
        }
    } else {
        entries.append({.text = figure.isDifference ? tr("By every method") : tr("Traced money"),
                        .ink = Ink::MoneyTraced});
    }
    entries.append({.text = figure.isDifference ? tr("By the method") : tr("Other money"),
                    .ink = Ink::MoneyClean});
    entries.append(
        {.text = tr("Statement not obtained"), .ink = Tone::Gap, .swatch = Swatch::Hatched});
    entries.append({.text = tr("Left, held"), .ink = Tone::Done, .swatch = Swatch::Upright});
    entries.append({.text = tr("Left, not held"), .ink = Tone::Soon, .swatch = Swatch::Upright});
    entries.append({.text = tr("End place"), .ink = Tone::Idle, .swatch = Swatch::Upright});
    m_legend->setEntries(entries);
}

void FlowPanel::showTime()
{
    const std::optional<Instant> until = m_time->until();
    m_view->setUntil(until);
    m_until->setText(until ? tr("until %1").arg(until->toDisplay()) : tr("whole time"));
}

void FlowPanel::select(int card, int band)
{
    if (card >= 0) {
        const FlowFigure::Node& node = m_view->flow().nodes.at(card);
        if (node.account != 0)
            m_selection.select({SubjectKind::Account, node.account, m_case, node.name}, this);
        return;
    }
    if (band < 0)
        return;
    QList<qint64> transfers;
    for (const FlowFigure::Step& step : m_view->flow().bands.at(band).steps)
        transfers.append(step.transfer);
    readTransferRows(m_workplace, m_rows, this, transfers,
                     [this](const QList<qint64>& rows) { emit rowsWanted(rows); });
}

void FlowPanel::save()
{
    auto* dialog = new QFileDialog(window(), tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(pictureFilters());
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const Result<> saved = m_view->savePicture(path); !saved)
            m_workplace.fail(saved.error());
    });
    dialog->open();
}

void FlowPanel::retranslate()
{
    m_methodLabel->setText(tr("Method"));
    m_method->setSegment(differenceKey(), tr("Difference"));
    m_method->setAccessibleName(tr("Method"));
    m_bands->setAccessibleName(tr("Colours of the bands"));
    m_bands->setItemText(int(FlowLook::Bands::Traced), tr("Traced money"));
    m_bands->setItemText(int(FlowLook::Bands::ByVictim), tr("By victim"));
    m_folding->setAccessibleName(tr("Folding"));
    m_folding->setItemText(int(FlowFilter::Folding::Nothing), tr("Nothing folded"));
    m_folding->setItemText(int(FlowFilter::Folding::Holder), tr("Fold by holder"));
    m_folding->setItemText(int(FlowFilter::Folding::Level), tr("Fold by level"));
    m_folding->setItemText(int(FlowFilter::Folding::Bank), tr("Fold by bank"));
    m_threshold->setAccessibleName(tr("Accounts that received less are hidden"));
    m_threshold->setToolTip(m_threshold->accessibleName());
    nameButton(m_zoomOut, tr("Smaller (−)"));
    nameButton(m_fit, tr("Show all of it (F)"));
    nameButton(m_zoomIn, tr("Larger (+)"));
    nameButton(m_save, tr("Save picture…"));
    nameButton(m_play, tr("Play the flow"));
    m_showAll->setText(tr("Show all"));
    m_empty->setTexts(tr("No victim's payment yet: where the money went is followed from there."),
                      tr("Enter a payment"));
    draw();
}

void FlowPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cluechain
