#pragma once

#include "models/core/result.h"
#include "models/reports/figures.h"

#include <QWidget>

#include <memory>

class QCustomPlot;
class QLabel;
class QRubberBand;
class QStackedLayout;
class QTableWidget;

namespace cluechain
{

class FigurePlot;

/// A figure on the screen, drawn as in the report. Hover says the exact values; a click asks for
/// the rows behind. On a time axis a drag zooms into a span, the wheel zooms at the pointer, a
/// double click shows all again. By keyboard: arrows walk along the marks, Enter asks for the
/// rows, plus, minus and Home zoom, Ctrl+C copies the picture, Ctrl+Shift+T shows it as a table.
class FigureChart : public QWidget
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget* parent = nullptr);
    ~FigureChart() override;

    void setFigure(AnyFigure figure);
    const AnyFigure& figure() const { return m_figure; }
    /// What stands in place of a figure that is empty; the figure's sentence where none is given.
    void setEmptyText(const QString& text);

    /// What is pointed at, in words; empty when nothing is.
    QString currentText() const;
    bool isShownAsTable() const;

    /// Writes the picture as it is shown, in the format that the suffix names: png, svg, pdf.
    Result<> savePicture(const QString& path) const;

public slots:
    void copyPicture() const;
    void showAll();
    void zoomIn();
    void zoomOut();
    void showAsTable(bool table);

signals:
    /// A person asks for what stands behind a mark: ids of transactions, of persons or of
    /// identifiers, by the kind of figure.
    void activated(const QList<qint64>& ids);
    /// A picture that was asked for from the menu is on the disk, or is not.
    void saved(const QString& path);
    void failed(const cluechain::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    void fillTable();
    void zoom(double factor, double centre);
    void setCurrent(int index, bool tip);
    void activateCurrent();
    void askWhereToSave();

    AnyFigure m_figure = OutcomeFigure{};
    QString m_emptyText;
    QStackedLayout* m_pages;
    QLabel* m_empty;
    QTableWidget* m_table;
    std::unique_ptr<QCustomPlot> m_plot;
    std::unique_ptr<FigurePlot> m_drawn; ///< Draws on m_plot: gone before it.
    QRubberBand* m_band = nullptr;       ///< The span that is being drawn; a child of the plot.
    QPoint m_pressed;
    bool m_showsTable = false;
};

} // namespace cluechain
