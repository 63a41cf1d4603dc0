#include "widgets/charts/sidelabels.h"

#include "widgets/charts/chartpalette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SideLabels)
};

qreal lineHeight(const ChartPalette& palette)
{
    return palette.font.pixelSize() * 1.5;
}

/// Between the axes and the text: the line to the anchor.
qreal leaderWidth(const ChartPalette& palette)
{
    return palette.font.pixelSize() * 1.6;
}

} // namespace

qreal sideLabelWidth(const QList<SideLabel>& labels, qreal most, const ChartPalette& palette)
{
    const QFontMetricsF metrics(palette.font);
    qreal widest = 0;
    for (const SideLabel& label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label.text));
    return std::min(widest + 2, most) + leaderWidth(palette);
}

QList<SideLabel> placeSideLabels(QList<SideLabel> labels, const QRectF& column,
                                 const ChartPalette& palette)
{
    const qreal line = lineHeight(palette);
    const auto room = std::max<qsizetype>(1, qsizetype(column.height() / line));
    std::stable_sort(labels.begin(), labels.end(), [](const SideLabel& a, const SideLabel& b) {
        return a.anchor.y() < b.anchor.y();
    });
    if (labels.size() > room) {
        const qsizetype left = labels.size() - room + 1;
        labels.resize(room);
        labels.last() = {.text = Text::tr("%n more", nullptr, int(left)),
                         .color = palette.muted,
                         .anchor = labels.last().anchor,
                         .shown = true,
                         .id = -1};
    }
    // Down from the top, then up from the bottom: no two on the same line, none outside.
    qreal next = column.top();
    for (SideLabel& label : labels) {
        next = std::max(next, label.anchor.y() - line / 2);
        label.spot = QRectF(column.left(), next, column.width(), line);
        next += line;
    }
    qreal lowest = column.bottom();
    for (auto it = labels.rbegin(); it != labels.rend(); ++it) {
        it->spot.moveBottom(std::min(it->spot.bottom(), lowest));
        lowest = it->spot.top();
    }
    return labels;
}

void paintSideLabels(QPainter& painter, const QList<SideLabel>& labels, const ChartPalette& palette)
{
    const QFontMetricsF metrics(palette.font);
    const qreal leader = leaderWidth(palette);
    for (const SideLabel& label : labels) {
        const QPointF elbow(label.spot.left() + leader * 0.7, label.spot.center().y());
        if (label.id >= 0 && label.shown) {
            painter.setPen(QPen(label.color, 1));
            painter.drawPolyline(
                QPolygonF({label.anchor, QPointF(label.spot.left(), label.anchor.y()), elbow,
                           elbow + QPointF(leader * 0.2, 0)}));
        }
        QFont font = palette.font;
        font.setStrikeOut(!label.shown);
        painter.setFont(font);
        painter.setPen(label.shown && label.id >= 0 ? palette.text : palette.muted);
        const QRectF text = label.spot.adjusted(leader, 0, 0, 0);
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(label.text, Qt::ElideMiddle, text.width()));
    }
}

} // namespace cluechain
