#include "widgets/theme/style.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace cluechain
{

using namespace Qt::StringLiterals;

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return tokens().size(Size::ScrollBar);
    case PM_SplitterWidth: // QSplitter itself widens the place where it can be grasped to 5
    case PM_DefaultFrameWidth:
        return tokens().size(Size::Border);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
        return tokens().icon(IconSize::Normal);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return tokens().space(1);
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return tokens().space(3);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return tokens().space(4);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ChangeHighlightOnFocus:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Menu_MouseTracking:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return tokens().motion(Motion::Hover);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Tokens& t = tokens();
    switch (element) {
    case PE_FrameFocusRect:
        // Item views draw the ring of the current cell always, the rest once keys are in use.
        if (!qobject_cast<const QAbstractItemView*>(widget) &&
            !option->state.testFlag(State_KeyboardFocusChange))
            return;
        paintFocusRing(*painter, option->rect, t.radius(Radius::Control));
        if (widget &&
            widget->property("look") == u"primary"_s) { // its surface has the ring's colour
            const int inside = t.size(Size::FocusRing);
            painter->setPen(t.color(Ink::TextOnAccent));
            painter->drawRect(option->rect.adjusted(inside, inside, -inside - 1, -inside - 1));
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorMenuCheckMark: {
        const bool on = option->state.testFlag(State_On);
        const bool partly = option->state.testFlag(State_NoChange);
        const bool enabled = option->state.testFlag(State_Enabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor fill = !(on || partly) ? t.color(Ink::SurfaceInput)
                            : enabled       ? t.color(Ink::AccentNormal)
                                            : t.color(Ink::TextDisabled);
        painter->setPen(on || partly ? fill : t.color(Ink::BorderStrong));
        painter->setBrush(fill);
        painter->drawRoundedRect(box, t.radius(Radius::Control), t.radius(Radius::Control));
        painter->restore();
        if (on || partly)
            paintIcon(*painter, box.adjusted(1, 1, -1, -1), on ? u"check"_s : u"minus"_s,
                      t.color(Ink::TextOnAccent));
        return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const QString name = element == PE_IndicatorArrowDown   ? u"chevron-down"_s
                             : element == PE_IndicatorArrowUp   ? u"chevron-up"_s
                             : element == PE_IndicatorArrowLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
        const int side = t.icon(IconSize::Small);
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(option->rect).center());
        paintIcon(
            *painter, square, name,
            t.color(option->state.testFlag(State_Enabled) ? Ink::TextMuted : Ink::TextDisabled));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !combo) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Tokens& t = tokens();
    const bool enabled = combo->state.testFlag(State_Enabled);
    const bool hovered = enabled && combo->state.testFlag(State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(t.color(enabled ? Ink::BorderStrong : Ink::BorderNormal));
    painter->setBrush(t.color(hovered ? Ink::SurfaceHover : Ink::SurfaceInput));
    painter->drawRoundedRect(QRectF(combo->rect).adjusted(0.5, 0.5, -0.5, -0.5),
                             t.radius(Radius::Control), t.radius(Radius::Control));
    painter->restore();
    if (combo->state.testFlag(State_HasFocus))
        paintFocusRing(*painter, combo->rect, t.radius(Radius::Control));
    const int side = t.icon(IconSize::Small);
    QRectF arrow(0, 0, side, side);
    arrow.moveCenter(QRectF(combo->rect).center());
    arrow.moveRight(combo->rect.right() - t.space(3));
    paintIcon(*painter, visualRect(combo->direction, combo->rect, arrow.toRect()),
              u"chevron-down"_s, t.color(enabled ? Ink::TextMuted : Ink::TextDisabled));
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    if (type != CT_ComboBox)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const Tokens& t = tokens();
    return {size.width() + 4 * t.space(3) + t.icon(IconSize::Small), t.size(Size::Control)};
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const Tokens& t = tokens();
    constexpr int ring = 2; // what is typed stands inside the frame, also the one of the focus
    const int arrow = t.icon(IconSize::Small) + 2 * t.space(3);
    return visualRect(option->direction, option->rect,
                      option->rect.adjusted(t.space(3), ring, -arrow, -ring));
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, tokens().color(option->state.testFlag(State_MouseOver)
                                                           ? Ink::BorderFocus
                                                           : Ink::BorderNormal));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool showsFocus(const QWidget* widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius)
{
    const qreal width = tokens().size(Size::FocusRing);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().color(Ink::BorderFocus), width));
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                            radius);
    painter.restore();
}

} // namespace cluechain
