#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QCPPainter;
class QCustomPlot;

namespace cluechain
{

struct ChartPalette;

/// The y axis of charts whose rows are lanes: a name for each at the left, every second one on a
/// shade. Lane 0 is at the top.
class LaneAxis
{
public:
    struct Head {
        QString name = {};
        QString detail = {}; ///< A second, muted line where there is room.
        bool shown = true;   ///< Struck through where its marks are hidden.
    };

    LaneAxis(QCustomPlot& plot, const ChartPalette& palette);

    /// Makes room for the heads; at most three tenths of the width.
    void fit(QList<Head> heads);
    /// Room that the heads take, in pixels.
    double width() const { return m_width; }
    double laneHeight() const;
    double middle(int lane) const;
    /// The lane at a height in pixels; -1 for none.
    int laneAt(double y) const;

private:
    void paintShades(QCPPainter& painter) const;
    void paintHeads(QCPPainter& painter) const;

    QCustomPlot& m_plot;
    const ChartPalette& m_palette;
    QList<Head> m_heads;
    double m_width = 0;
};

} // namespace cluechain
