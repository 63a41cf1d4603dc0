#include "widgets/charts/figurechart.h"

#include "models/reports/figuretable.h"
#include "widgets/charts/figureimage.h"
#include "widgets/charts/figureplot.h"
#include "widgets/charts/stepreduction.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPdfWriter>
#include <QRubberBand>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolTip>
#include <qcustomplot.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double shortestSpan = 2; // seconds: the axis counts no smaller steps

/// A press that moves this far is a drag.
int dragDistance()
{
    return QApplication::startDragDistance();
}

} // namespace

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
    setMinimumHeight(tokens().size(Size::RowNormal) * 4);
    connect(&tokens(), &Tokens::changed, this, &FigureChart::rebuild);
    rebuild();
}

FigureChart::~FigureChart() = default;

void FigureChart::setFigure(AnyFigure figure)
{
    m_figure = std::move(figure);
    rebuild();
}

void FigureChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    rebuild();
}

void FigureChart::rebuild()
{
    m_drawn.reset();
    m_plot.reset();
    m_band = nullptr;
    const QString sentence = summary(m_figure);
    setAccessibleDescription(sentence);
    if (isEmpty(m_figure)) {
        m_empty->setText(m_emptyText.isEmpty() ? sentence : m_emptyText);
        QPalette ink = m_empty->palette();
        ink.setColor(QPalette::WindowText, tokens().color(Ink::TextMuted));
        m_empty->setPalette(ink);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_plot = std::make_unique<QCustomPlot>();
    m_plot->setObjectName(u"chartPlot"_s);
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_drawn = makeFigurePlot(*m_plot, m_figure, screenPalette(tokens()));
    m_pages->addWidget(m_plot.get());
    m_band = new QRubberBand(QRubberBand::Rectangle, m_plot.get());
    showAsTable(m_showsTable);
}

void FigureChart::refresh()
{
    m_drawn->setCurrent(-1);
    m_drawn->refresh();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString FigureChart::currentText() const
{
    return m_drawn && m_drawn->current() >= 0 ? m_drawn->element(m_drawn->current()).text
                                              : QString();
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
    m_pages->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_plot.get());
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
    if (!m_drawn)
        return;
    m_drawn->showAll();
    refresh();
}

void FigureChart::zoom(double factor, double centre)
{
    if (!m_drawn || !m_drawn->hasTimeAxis())
        return;
    QCPRange range = m_plot->xAxis->range();
    range.lower = centre - (centre - range.lower) * factor;
    range.upper = centre + (range.upper - centre) * factor;
    // Years beyond those of people make no axis.
    if (range.size() < shortestSpan || range.size() > 400.0 * 365 * 86400)
        return;
    m_plot->xAxis->setRange(range);
    refresh();
}

void FigureChart::zoomIn()
{
    if (m_plot)
        zoom(0.5, m_plot->xAxis->range().center());
}

void FigureChart::zoomOut()
{
    if (m_plot)
        zoom(2, m_plot->xAxis->range().center());
}

void FigureChart::setCurrent(int index, bool tip)
{
    if (!m_drawn)
        return;
    if (m_drawn->current() != index) {
        m_drawn->setCurrent(index);
        m_plot->layer(u"overlay"_s)->replot();
    }
    if (index < 0) {
        QToolTip::hideText();
    } else if (tip) {
        const ChartElement element = m_drawn->element(index);
        QToolTip::showText(m_plot->mapToGlobal(element.spot.topRight().toPoint()), element.text,
                           m_plot.get());
    }
}

void FigureChart::activateCurrent()
{
    if (!m_drawn || m_drawn->current() < 0)
        return;
    const QList<qint64> ids = m_drawn->element(m_drawn->current()).ids;
    if (!ids.isEmpty())
        emit activated(ids);
}

bool FigureChart::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_plot || watched != m_plot.get())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
        // The plot takes its new size first, then the drawing is fitted to it.
        m_plot->setViewport(QRect(QPoint(), static_cast<QResizeEvent*>(event)->size()));
        refresh();
        break;
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        setFocus(Qt::MouseFocusReason);
        m_pressed = mouse->pos();
        return true;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool drags = mouse->buttons().testFlag(Qt::LeftButton) && m_drawn->hasTimeAxis() &&
                           std::abs(mouse->pos().x() - m_pressed.x()) >= dragDistance();
        if (drags) {
            const QRect axes = m_plot->axisRect()->rect();
            const int x = std::clamp(mouse->pos().x(), axes.left(), axes.right());
            m_band->setGeometry(QRect(QPoint(std::min(x, m_pressed.x()), axes.top()),
                                      QPoint(std::max(x, m_pressed.x()), axes.bottom())));
            m_band->show();
            setCurrent(-1, false);
        } else if (!m_band->isVisible()) {
            setCurrent(m_drawn->elementAt(mouse->position()), true);
        }
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        if (m_band->isVisible()) {
            const QRect span = m_band->geometry();
            m_band->hide();
            QCPAxis& axis = *m_plot->xAxis;
            const QCPRange range(axis.pixelToCoord(span.left()), axis.pixelToCoord(span.right()));
            if (range.size() >= shortestSpan) {
                axis.setRange(range);
                refresh();
            }
        } else {
            setCurrent(m_drawn->elementAt(mouse->position()), true);
            activateCurrent();
        }
        return true;
    }
    case QEvent::MouseButtonDblClick:
        showAll();
        return true;
    case QEvent::Wheel: {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (!m_drawn->hasTimeAxis() || wheel->angleDelta().y() == 0)
            break;
        zoom(std::pow(0.8, wheel->angleDelta().y() / 120.0),
             m_plot->xAxis->pixelToCoord(wheel->position().x()));
        return true;
    }
    case QEvent::Leave:
        setCurrent(-1, false);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FigureChart::keyPressEvent(QKeyEvent* event)
{
    const int count = m_drawn ? m_drawn->count() : 0;
    const int current = m_drawn ? m_drawn->current() : -1;
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
    } else if (event->key() == Qt::Key_T &&
               event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        showAsTable(!m_showsTable);
    } else if (count > 0 && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)) {
        setCurrent(std::min(current + 1, count - 1), true);
    } else if (count > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)) {
        setCurrent(std::max(current - 1, 0), true);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activateCurrent();
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoomIn();
    } else if (event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (event->key() == Qt::Key_Home) {
        showAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FigureChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void FigureChart::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_plot)
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), QKeySequence::Copy, this, &FigureChart::copyPicture);
    menu.addAction(tr("Save picture…"), this, &FigureChart::askWhereToSave);
    menu.addSeparator();
    QAction* table = menu.addAction(tr("Show as table"), QKeySequence(u"Ctrl+Shift+T"_s), this,
                                    [this](bool on) { showAsTable(on); });
    table->setCheckable(true);
    table->setChecked(m_showsTable);
    if (m_drawn->hasTimeAxis())
        menu.addAction(tr("Show all"), QKeySequence(Qt::Key_Home), this, &FigureChart::showAll);
    menu.exec(event->globalPos());
}

void FigureChart::copyPicture() const
{
    if (m_plot)
        QApplication::clipboard()->setImage(
            renderFigure(m_figure, m_plot->size(), devicePixelRatioF(), screenPalette(tokens())));
}

void FigureChart::askWhereToSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), {},
                                                      u"PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"_s);
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
    const QString suffix = QFileInfo(path).suffix().toLower();
    // A picture that leaves the program is read on paper: light, on white.
    const ChartPalette palette = paperPalette(tokens(), tokens().font(TextStyle::Caption));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(tr("The picture could not be written to %1.").arg(path), file.errorString());
    bool done = true;
    if (suffix == u"svg"_s) {
        done = file.write(figureSvg(m_figure, m_plot->size(), palette)) > 0;
    } else if (suffix == u"pdf"_s) {
        const QSizeF points = QSizeF(m_plot->size()) * 0.75;
        QPdfWriter writer(&file);
        writer.setResolution(720);
        writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paintFigure(painter, QRectF(QPointF(), points * 10), m_figure, palette, 7.5);
        done = painter.end();
    } else if (suffix == u"png"_s) {
        done = renderFigure(m_figure, m_plot->size(), 2, palette).save(&file, "PNG");
    } else {
        file.cancelWriting();
        return failure(tr("Pictures are saved as png, svg or pdf."));
    }
    if (!done || !file.commit())
        return failure(tr("The picture could not be written to %1.").arg(path), file.errorString());
    return {};
}

} // namespace cluechain
