#pragma once

#include "widgets/theme/tokens.h"

#include <QPolygonF>
#include <QWidget>

#include <variant>

class QHBoxLayout;

namespace cluechain
{

/// How a mark looks besides its colour, so that no meaning hangs on colour alone.
enum class Swatch {
    Solid,
    Hollow,
    Step,
    Hatched,
    Dashed,
    Upright, ///< One line across.
    Circle,
    Square,
    Diamond,
    Triangle,
    Hexagon,
    TriangleDown
};

struct LegendEntry {
    QString text = {};
    /// A colour by value only where it is not the theme's to know: a chart's own series.
    std::variant<Ink, Tone, QColor> ink = Ink::TextPrimary;
    Swatch swatch = Swatch::Solid;
    bool canHide = false; ///< A click shows or hides what it stands for.
    bool shown = true;
};

/// What the marks of a chart mean; at the right of its panel's header. Entries that can be hidden
/// are switches: for the pointer, the keyboard and screen readers.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QList<LegendEntry> entries = {}, QWidget* parent = nullptr);

    void setEntries(QList<LegendEntry> entries);
    const QList<LegendEntry>& entries() const { return m_entries; }

signals:
    /// A person wants the entry shown, or hidden. The entry itself changes by setEntries().
    void toggled(int entry, bool shown);

private:
    QList<LegendEntry> m_entries;
    QHBoxLayout* m_row;
};

/// The colour of an entry as the theme has it now.
QColor legendColor(const std::variant<Ink, Tone, QColor>& ink);

/// The mark itself, in the middle of `rect`. In vectors only: also for paper.
void paintSwatch(QPainter& painter, const QRectF& rect, Swatch swatch, const QColor& color);

/// The outline of a mark that is a shape, `radius` around `centre`; a square for the others.
QPolygonF markShape(Swatch swatch, QPointF centre, qreal radius);

} // namespace cluechain
