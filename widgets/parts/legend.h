#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

#include <variant>

namespace cluechain
{

enum class Swatch { Solid, Hollow, Step, Hatched };

struct LegendEntry {
    QString text = {};
    std::variant<Ink, Tone> ink = Ink::TextPrimary;
    Swatch swatch = Swatch::Solid;
};

/// What the marks of a chart mean; at the right of its panel's header.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QList<LegendEntry> entries = {}, QWidget* parent = nullptr);

    void setEntries(QList<LegendEntry> entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<LegendEntry> m_entries;
};

/// The mark itself, in a square as large as `rect`.
void paintSwatch(QPainter& painter, const QRect& rect, Swatch swatch, const QColor& color);

} // namespace cluechain
