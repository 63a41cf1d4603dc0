#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace cluechain
{

struct ChartPalette;

/// A name that stands beside the axes instead of in a legend, with a line to what it names.
struct SideLabel {
    QString text = {};
    QColor color = {};
    QPointF anchor = {}; ///< Where its line ends.
    bool shown = true;   ///< Struck through, and without a line, while what it names is hidden.
    int id = 0;
    QRectF spot = {}; ///< Where it came to stand.
};

/// Puts the labels under each other within `column`, each as near to the height of its anchor as
/// the others allow. What finds no room is left out: the last one then says how many.
QList<SideLabel> placeSideLabels(QList<SideLabel> labels, const QRectF& column,
                                 const ChartPalette& palette);

void paintSideLabels(QPainter& painter, const QList<SideLabel>& labels,
                     const ChartPalette& palette);

/// How wide a column the texts need, at most `most`.
qreal sideLabelWidth(const QList<SideLabel>& labels, qreal most, const ChartPalette& palette);

} // namespace cluechain
