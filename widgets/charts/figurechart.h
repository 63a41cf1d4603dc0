#pragma once

#include "models/core/result.h"
#include "models/reports/figures.h"
#include "models/reports/masking.h"
#include "widgets/parts/listedparts.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QCustomPlot;
class QLabel;
class QMenu;
class QStackedLayout;
class QTableWidget;

namespace cluechain
{

class ChartNavigation;
class FigurePlot;
class Legend;
struct FigureView;

/// A figure on the screen, drawn as in the report. How a person moves about in it is said at
/// ChartNavigation. Ctrl+C copies the picture, Ctrl+Shift+T shows it as a table, the context menu
/// saves it and hides series. Its accessible description is the figure's sentence; screen readers
/// meet its marks as a list.
class FigureChart : public QWidget, public ListedParts
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget* parent = nullptr);
    ~FigureChart() override;

    /// `onRequest`: what a person may ask pictures to be masked with; off, nobody can. Zoom and
    /// hidden series stay where it is the same figure with other content.
    void setFigure(AnyFigure figure, Masking onRequest = {});
    const AnyFigure& figure() const { return m_figure; }
    /// What stands in place of a figure that is empty; the figure's sentence where none is given.
    void setEmptyText(const QString& text);
    /// The legend as a part for the panel's header. From then on the chart leaves its own out on
    /// the screen; paper and pictures always carry it. Whoever lays it out owns it.
    Legend* takeLegend();

    /// What is pointed at, in words; empty when nothing is.
    QString currentText() const;
    bool isShownAsTable() const;

    /// Whether copied and saved pictures are masked.
    void setPicturesMasked(bool masked) { m_masksPictures = masked; }
    /// Writes the picture as it is shown, in the format that the suffix names: png, svg, pdf.
    Result<> savePicture(const QString& path) const;

    int partCount() const override;
    QString partName(int part) const override;
    QRect partRect(int part) const override;
    int currentPart() const override;
    void activatePart(int part) override;

public slots:
    void copyPicture() const;
    void showAll();
    void goBack();
    void zoomIn();
    void zoomOut();
    void showAsTable(bool table);
    /// Leaves the marks of an entry of the legend out, or shows them again.
    void showSeries(int entry, bool shown);

signals:
    /// A person asks for what stands behind a mark, or behind all that were marked: ids of
    /// transactions, of persons or of identifiers, by the kind of figure.
    void activated(const QList<qint64>& ids);
    /// A picture that was asked for from the menu is on the disk, or is not.
    void saved(const QString& path);
    void failed(const cluechain::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rebuild(const FigureView& view);
    void fillLegend();
    void fillTable();
    void fillMenu(QMenu& menu);
    void askWhereToSave();
    FigureView view() const;
    FigureView viewForPictures() const;
    AnyFigure figureForPictures() const;

    AnyFigure m_figure = OutcomeFigure{};
    Masking m_masking;
    bool m_masksPictures = false;
    QString m_emptyText;
    QStackedLayout* m_pages;
    QLabel* m_empty;
    QTableWidget* m_table;
    Legend* m_legend = nullptr;
    std::unique_ptr<QCustomPlot> m_plot;
    std::unique_ptr<FigurePlot> m_drawn; ///< Draws on m_plot: gone before it.
    std::unique_ptr<ChartNavigation> m_navigation;
    bool m_showsTable = false;
};

} // namespace cluechain
