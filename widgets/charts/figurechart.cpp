#include "widgets/charts/figurechart.h"

#include "models/reports/figuretable.h"
#include "models/reports/maskedfigure.h"
#include "widgets/charts/chartnavigation.h"
#include "widgets/charts/figureimage.h"
#include "widgets/charts/picturefile.h"
#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QTableWidget>
#include <qcustomplot.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

FigureChart::FigureChart(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new QLabel)
    , m_table(new QTableWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"chartEmpty"_s);
    m_table->setObjectName(u"chartTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    connect(&tokens(), &Tokens::changed, this, [this] { rebuild(view()); });
    rebuild({});
}

FigureChart::~FigureChart() = default;

void FigureChart::setFigure(AnyFigure figure, Masking onRequest)
{
    const bool same = m_drawn && figure.index() == m_figure.index() &&
                      subjectOf(figure) == subjectOf(m_figure) && !isEmpty(figure);
    const QList<LegendEntry> before = same ? m_drawn->legend() : QList<LegendEntry>();
    FigureView kept = same ? view() : FigureView();
    m_figure = std::move(figure);
    m_masking = std::move(onRequest);
    rebuild(kept);
    if (!same)
        return;
    // Entries stand for others now: what was hidden would be something else.
    const QList<LegendEntry> after = m_drawn->legend();
    const auto alike = [](const LegendEntry& a, const LegendEntry& b) { return a.text == b.text; };
    if (!std::equal(before.cbegin(), before.cend(), after.cbegin(), after.cend(), alike)) {
        kept.hidden.clear();
        rebuild(kept);
    }
}

void FigureChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    rebuild(view());
}

Legend* FigureChart::takeLegend()
{
    if (!m_legend) {
        m_legend = new Legend;
        connect(m_legend, &Legend::toggled, this, &FigureChart::showSeries);
        connect(m_legend, &QObject::destroyed, this, [this] { m_legend = nullptr; });
        rebuild(view());
    }
    return m_legend;
}

FigureView FigureChart::view() const
{
    return m_drawn ? m_drawn->view() : FigureView();
}

FigureView FigureChart::viewForPictures() const
{
    FigureView shown = view();
    shown.legend = true;
    return shown;
}

AnyFigure FigureChart::figureForPictures() const
{
    return m_masksPictures ? masked(m_figure, m_masking) : m_figure;
}

void FigureChart::rebuild(const FigureView& view)
{
    m_navigation.reset();
    m_drawn.reset();
    m_plot.reset();
    const int ring = tokens().size(Size::FocusRing);
    m_pages->setContentsMargins(ring, ring, ring, ring);
    setMinimumHeight(tokens().size(Size::RowNormal) * 4);
    const QString sentence = summary(m_figure);
    setAccessibleDescription(sentence);
    if (isEmpty(m_figure)) {
        m_empty->setText(m_emptyText.isEmpty() ? sentence : m_emptyText);
        QPalette ink = m_empty->palette();
        ink.setColor(QPalette::WindowText, tokens().color(Ink::TextMuted));
        m_empty->setPalette(ink);
        m_pages->setCurrentWidget(m_empty);
        fillLegend();
        return;
    }
    FigureView shown = view;
    shown.legend = !m_legend;
    m_plot = std::make_unique<QCustomPlot>();
    m_plot->setObjectName(u"chartPlot"_s);
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_plot.get());
    // Taking its size draws a plot at once: that happens while it is empty.
    showAsTable(m_showsTable);
    m_drawn = makeFigurePlot(*m_plot, m_figure, screenPalette(tokens()), shown);
    m_navigation = std::make_unique<ChartNavigation>(*m_plot, *m_drawn);
    connect(m_navigation.get(), &ChartNavigation::activated, this, &FigureChart::activated);
    connect(m_navigation.get(), &ChartNavigation::pressed, this,
            [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_navigation.get(), &ChartNavigation::currentChanged, this,
            [this](int index) { announce(this, index); });
    connect(m_navigation.get(), &ChartNavigation::legendClicked, this,
            [this](int entry) { showSeries(entry, !m_drawn->legend()[entry].shown); });
    m_navigation->refresh();
    fillLegend();
}

void FigureChart::fillLegend()
{
    if (m_legend)
        m_legend->setEntries(m_drawn && !m_drawn->labelsItself() ? m_drawn->legend()
                                                                 : QList<LegendEntry>());
}

void FigureChart::showSeries(int entry, bool shown)
{
    if (!m_drawn || entry < 0 || entry >= m_drawn->legend().size() ||
        !m_drawn->legend()[entry].canHide)
        return;
    FigureView changed = view();
    if (shown)
        changed.hidden.remove(entry);
    else
        changed.hidden.insert(entry);
    m_drawn->setView(changed);
    m_navigation->refresh();
    fillLegend();
}

QString FigureChart::currentText() const
{
    return partName(currentPart());
}

int FigureChart::partCount() const
{
    return m_drawn ? m_drawn->count() : 0;
}

QString FigureChart::partName(int part) const
{
    return part >= 0 && part < partCount() ? m_drawn->element(part).text : QString();
}

QRect FigureChart::partRect(int part) const
{
    return part >= 0 && part < partCount()
               ? m_drawn->element(part).spot.toAlignedRect().translated(m_plot->pos())
               : QRect();
}

int FigureChart::currentPart() const
{
    return m_drawn ? m_drawn->current() : -1;
}

void FigureChart::activatePart(int part)
{
    if (m_navigation)
        m_navigation->activate(part);
}

bool FigureChart::isShownAsTable() const
{
    return m_pages->currentWidget() == m_table;
}

void FigureChart::showAsTable(bool table)
{
    m_showsTable = table;
    if (!m_plot)
        return;
    if (table)
        fillTable();
    const bool hadFocus = m_table->hasFocus() || hasFocus();
    m_pages->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_plot.get());
    if (hadFocus)
        (table ? static_cast<QWidget*>(m_table) : this)->setFocus(Qt::OtherFocusReason);
}

void FigureChart::fillTable()
{
    const report::Table table = tableOf(m_figure);
    m_table->clear();
    m_table->setColumnCount(int(table.columns.size()));
    m_table->setRowCount(int(table.rows.size()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const auto align =
            Qt::AlignVCenter |
            (table.columns[column].align == report::Align::Right ? Qt::AlignRight : Qt::AlignLeft);
        auto* head = new QTableWidgetItem(table.columns[column].title);
        head->setTextAlignment(align);
        m_table->setHorizontalHeaderItem(column, head);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            auto* cell = new QTableWidgetItem(table.rows[row].cells.value(column));
            cell->setTextAlignment(align);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setToolTip(table.note);
}

void FigureChart::showAll()
{
    if (m_navigation)
        m_navigation->showAll();
}

void FigureChart::goBack()
{
    if (m_navigation)
        m_navigation->goBack();
}

void FigureChart::zoomIn()
{
    if (m_navigation)
        m_navigation->zoom(0.5);
}

void FigureChart::zoomOut()
{
    if (m_navigation)
        m_navigation->zoom(2);
}

void FigureChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T &&
        event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        showAsTable(!m_showsTable);
    else if (event->matches(QKeySequence::Copy))
        copyPicture();
    else if (isShownAsTable() || !m_navigation || !m_navigation->handleKey(*event))
        QWidget::keyPressEvent(event);
}

void FigureChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild(view());
    QWidget::changeEvent(event);
}

void FigureChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceBase));
    if (hasFocus() && showsFocus(this))
        paintFocusRing(painter, rect(), 0);
}

void FigureChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FigureChart::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_plot)
        return;
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void FigureChart::fillMenu(QMenu& menu)
{
    const auto addSwitch = [&menu](QMenu& to, const QString& text, bool on, auto&& flip) {
        QAction* action = to.addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, &menu, flip);
        return action;
    };
    menu.addAction(tr("Copy picture"), QKeySequence::Copy, this, &FigureChart::copyPicture);
    menu.addAction(tr("Save picture…"), this, &FigureChart::askWhereToSave);
    if (m_masking.isOn())
        addSwitch(menu, tr("Mask names and numbers in pictures"), m_masksPictures,
                  [this](bool on) { setPicturesMasked(on); });
    menu.addSeparator();
    addSwitch(menu, tr("Show as table"), m_showsTable, [this](bool on) {
        showAsTable(on);
    })->setShortcut(QKeySequence(u"Ctrl+Shift+T"_s));
    const QList<LegendEntry> entries = m_drawn->legend();
    const auto canHide = [](const LegendEntry& entry) { return entry.canHide; };
    if (std::any_of(entries.cbegin(), entries.cend(), canHide)) {
        QMenu& series = *menu.addMenu(tr("Series", "of a chart"));
        for (int i = 0; i < entries.size(); ++i)
            if (entries[i].canHide)
                addSwitch(series, entries[i].text, entries[i].shown,
                          [this, i](bool on) { showSeries(i, on); });
    }
    if (m_drawn->hasTimeAxis()) {
        menu.addSeparator();
        menu.addAction(tr("Back to the last span"), QKeySequence(Qt::Key_Backspace), this,
                       &FigureChart::goBack)
            ->setEnabled(m_navigation->canGoBack());
        menu.addAction(tr("Show all"), QKeySequence(Qt::Key_Home), this, &FigureChart::showAll);
    }
}

void FigureChart::copyPicture() const
{
    if (m_plot)
        QApplication::clipboard()->setImage(
            renderFigure(figureForPictures(), m_plot->size(), devicePixelRatioF(),
                         screenPalette(tokens()), viewForPictures()));
}

void FigureChart::askWhereToSave()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save picture"), {}, pictureFilters());
    if (path.isEmpty())
        return;
    const auto written = savePicture(path);
    if (written)
        emit saved(path);
    else
        emit failed(written.error());
}

Result<> FigureChart::savePicture(const QString& path) const
{
    if (!m_plot)
        return failure(tr("There is no picture to save."));
    // A picture that leaves the program is read on paper: light, on white.
    const ChartPalette palette = paperPalette(tokens(), tokens().font(TextStyle::Caption));
    const AnyFigure figure = figureForPictures();
    const FigureView shown = viewForPictures();
    return writePicture(path, m_plot->size(), summary(figure), palette.surface,
                        [&](QPainter& painter, const QRectF& rect, qreal pixel) {
                            paintFigure(painter, rect, figure, palette, pixel, shown);
                        });
}

} // namespace cluechain
