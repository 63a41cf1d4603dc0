#pragma once

#include "widgets/charts/chartpalette.h"

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

/// What all charts have in common: axes, grid, hatching. Only for the .cpp files of
/// widgets/charts.

/// Plain axes: labels muted, grid lines horizontal only, no ticks, no frame.
void styleChart(QCustomPlot& plot, const ChartPalette& palette);

/// Ticks of China time on an axis that counts seconds since 1970.
QSharedPointer<QCPAxisTicker> chinaTimeTicker(int labelWidth);
/// Ticks of money on an axis that counts fen.
QSharedPointer<QCPAxisTicker> moneyTicker();
/// Whole numbers.
QSharedPointer<QCPAxisTicker> countTicker();

/// Lets `paint` draw on a layer of the plot ("grid", "main", "overlay"), in pixels.
void addPaint(QCustomPlot& plot, const QString& layer, bool clipped,
              std::function<void(QCPPainter&)> paint);

/// Diagonal lines, as vectors: pattern brushes are lost in SVG.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& ink, const QColor& soft);

/// A stretch of time without record, between two pixels of the axes: hatched.
void paintGap(QPainter& painter, const QRectF& rect, const ChartPalette& palette);
/// Why it has none, on a plate at its start; above whatever else is drawn there.
void paintGapReason(QPainter& painter, const QRectF& rect, const QString& why,
                    const ChartPalette& palette);

/// Gives every part of the plot its place, where something must know it before painting.
void layOut(QCustomPlot& plot);

} // namespace cluechain
