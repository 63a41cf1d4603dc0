#pragma once

#include "widgets/charts/chartpalette.h"

#include <QList>
#include <QRectF>
#include <QSharedPointer>
#include <QString>

#include <functional>

class QCPAxisTicker;
class QCPPainter;
class QCustomPlot;
class QPainter;

namespace cluechain
{

/// What all charts have in common: axes, grid, legend, hatching. Only for the .cpp files of
/// widgets/charts.

/// Plain axes: labels muted, grid lines horizontal only, no ticks, no frame.
void styleChart(QCustomPlot& plot, const ChartPalette& palette);

/// Ticks of China time on an axis that counts seconds since 1970.
QSharedPointer<QCPAxisTicker> chinaTimeTicker(int labelWidth);
/// Ticks of money on an axis that counts fen.
QSharedPointer<QCPAxisTicker> moneyTicker();

/// Lets `paint` draw on a layer of the plot ("grid", "main", "overlay"), in pixels.
void addPaint(QCustomPlot& plot, const QString& layer, bool clipped,
              std::function<void(QCPPainter&)> paint);

struct ChartLegendEntry {
    QString text = {};
    std::function<void(QPainter&, const QRectF&)> swatch = {};
};

/// The line above the axes: a note at the left, the legend at the right. Both are asked for when
/// painting. Makes room for itself in the axis rectangle's margin.
void addLegend(QCustomPlot& plot, const ChartPalette& palette, std::function<QString()> note,
               std::function<QList<ChartLegendEntry>()> entries);

/// Diagonal lines, as vectors: pattern brushes are lost in SVG.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& ink, const QColor& soft);

} // namespace cluechain
