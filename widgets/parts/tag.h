#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace cluechain
{

/// What a tag says. With a tone: on the tone's soft surface, with its icon unless another is named;
/// without one: outlined, a mere fact ("task-rebate").
struct TagLook {
    QString text = {};
    std::optional<Tone> tone = {};
    QString icon = {};    ///< Empty: the tone's own.
    bool withIcon = true; ///< Levels and plain facts have none.
};

QSize tagSize(const TagLook& look);
/// Paints the tag at the left of `rect`, in the middle of its height, cut where it does not fit.
void paintTag(QPainter& painter, const QRect& rect, const TagLook& look);

/// A state: icon and word, never the colour alone.
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(TagLook look = {}, QWidget* parent = nullptr);

    const TagLook& look() const { return m_look; }
    void setLook(TagLook look);

    QSize sizeHint() const override { return tagSize(m_look); }
    QSize minimumSizeHint() const override { return tagSize(m_look); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TagLook m_look;
};

/// A warning level: one character on its soft colour, highest first.
TagLook levelTag(Tone level);

} // namespace cluechain
