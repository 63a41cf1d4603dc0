#include "widgets/theme/tokens.h"

#include <QFile>
#include <QFontMetrics>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array inkNames{
    "surface.window"_L1, "surface.rail"_L1,    "surface.strip"_L1,   "surface.base"_L1,
    "surface.alt"_L1,    "surface.header"_L1,  "surface.raised"_L1,  "surface.selected"_L1,
    "surface.hover"_L1,  "surface.input"_L1,   "surface.tooltip"_L1, "text.primary"_L1,
    "text.secondary"_L1, "text.muted"_L1,      "text.disabled"_L1,   "text.link"_L1,
    "text.on_accent"_L1, "text.on_tooltip"_L1, "border.subtle"_L1,   "border.normal"_L1,
    "border.strong"_L1,  "border.focus"_L1,    "accent.normal"_L1,   "accent.hover"_L1,
    "accent.pressed"_L1, "accent.soft"_L1,     "money.in"_L1,        "money.out"_L1,
    "money.clean"_L1,    "money.traced"_L1,
};

constexpr std::array toneNames{
    "state.done"_L1,    "state.open"_L1,   "state.blocked"_L1, "state.soon"_L1,
    "state.overdue"_L1, "state.gap"_L1,    "state.idle"_L1,    "level.purple"_L1,
    "level.red"_L1,     "level.yellow"_L1, "level.blue"_L1,
};

constexpr std::array sizeNames{
    "rail"_L1,
    "strip"_L1,
    "chain_bar"_L1,
    "tabs"_L1,
    "toolbar"_L1,
    "status_bar"_L1,
    "inspector.min"_L1,
    "inspector.default"_L1,
    "inspector.max"_L1,
    "rows_pane.min"_L1,
    "rows_pane.default"_L1,
    "row.dense"_L1,
    "row.normal"_L1,
    "row.relaxed"_L1,
    "table_header"_L1,
    "control"_L1,
    "control_small"_L1,
    "button_min_width"_L1,
    "hit_target_min"_L1,
    "note_bar"_L1,
    "badge"_L1,
    "rail_badge"_L1,
    "label_column"_L1,
    "gate_popover"_L1,
    "search_field"_L1,
    "dialog_max"_L1,
    "page_column"_L1,
    "lock_card"_L1,
    "logo"_L1,
    "money_bar"_L1,
    "flow.card"_L1,
    "flow.card_min"_L1,
    "flow.column_gap"_L1,
    "flow.cap"_L1,
    "folded_pane"_L1,
    "window_min.width"_L1,
    "window_min.height"_L1,
    "narrow_window"_L1,
    "narrow_inspector"_L1,
    "scrollbar"_L1,
    "focus_ring"_L1,
    "border"_L1,
    "accent_bar"_L1,
    "chevron_point"_L1,
    "shadow"_L1,
};
static_assert(inkNames.size() == size_t(Ink::MoneyTraced) + 1);
static_assert(sizeNames.size() == size_t(Size::Shadow) + 1);
static_assert(toneNames.size() == size_t(Tone::Blue) + 1);

constexpr std::array lookNames{"light"_L1, "dark"_L1, "high_contrast"_L1};

/// Windows do not grow with the text, and lines stay lines.
bool growsWithText(Size size)
{
    return size < Size::WindowMinWidth;
}

void flatten(const QJsonObject& object, const QString& prefix, QHash<QString, QString>& values)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString path = prefix + entry.key();
        if (entry->isObject())
            flatten(entry->toObject(), path + u'.', values);
        else if (entry->isArray())
            for (qsizetype i = 0; i < entry->toArray().size(); ++i)
                values.insert(path + u'.' + QString::number(i),
                              entry->toArray().at(i).toVariant().toString());
        else
            values.insert(path, entry->toVariant().toString());
    }
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QString pathOf(TextStyle style)
{
    static constexpr std::array names{"caption"_L1, "caption"_L1, "body"_L1, "strong"_L1,
                                      "title"_L1,   "figure"_L1,  "clock"_L1};
    return "type.scale."_L1 + names.at(size_t(style));
}

} // namespace

Tokens::Tokens()
{
    QFile file(u":/theme/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the design tokens are not compiled in");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject themes = root["themes"_L1].toObject();
    for (size_t look = 0; look < lookNames.size(); ++look) {
        Colors& colors = m_colors.at(look);
        QJsonObject theme = themes[lookNames.at(look)].toObject();
        colors.pairs = theme.take("contrast"_L1).toObject()["pairs"_L1].toObject().keys();
        QHash<QString, QString> values;
        flatten(theme, {}, values);
        for (auto color = values.cbegin(); color != values.cend(); ++color)
            colors.byName.insert(color.key(), QColor(color.value()));
        for (const auto name : inkNames)
            colors.inks.append(named(name, Look(look)));
        for (const auto name : toneNames) {
            colors.toneInks.append(named(name + ".fg"_L1, Look(look)));
            colors.toneSofts.append(named(name + ".soft"_L1, Look(look)));
        }
        for (const QJsonValue& color : theme["categorical"_L1].toArray())
            colors.categorical.append(QColor(color.toString()));
        for (const QJsonValue& color : theme["sequential"_L1].toArray())
            colors.sequential.append(QColor(color.toString()));
    }
    for (const auto part : {"type"_L1, "spacing"_L1, "radius"_L1, "size"_L1, "icon"_L1, "motion"_L1,
                            "state_icons"_L1})
        flatten(root[part].toObject(), part + u'.', m_values);
    for (const auto name : sizeNames)
        m_sizes.append(number("size."_L1 + name));
    for (int step = 0; step <= 7; ++step)
        m_spaces.append(qRound(number("spacing."_L1 + QString::number(step))));
}

QColor Tokens::ink(CellInk ink) const
{
    switch (ink) {
    case CellInk::Normal:
    case CellInk::Strong:
        return color(Ink::TextPrimary);
    case CellInk::Secondary:
        return color(Ink::TextSecondary);
    case CellInk::Muted:
        return color(Ink::TextMuted);
    case CellInk::Link:
        return color(Ink::TextLink);
    case CellInk::MoneyIn:
        return color(Ink::MoneyIn);
    case CellInk::MoneyOut:
        return color(Ink::MoneyOut);
    case CellInk::Traced:
        return color(Ink::MoneyTraced);
    }
    return color(Ink::TextPrimary);
}

QColor Tokens::named(const QString& path, Look look) const
{
    const auto found = colors(look).byName.constFind(path);
    Q_ASSERT_X(found != colors(look).byName.cend(), "Tokens", qPrintable(path));
    return found == colors(look).byName.cend() ? QColor() : *found;
}

qreal Tokens::number(const QString& path) const
{
    const auto found = m_values.constFind(path);
    Q_ASSERT_X(found != m_values.cend(), "Tokens", qPrintable(path));
    return found == m_values.cend() ? 0 : found->toDouble();
}

int Tokens::size(Size size) const
{
    const qreal drawn = m_sizes.at(int(size));
    return qRound(growsWithText(size) ? drawn * m_scale : drawn);
}

int Tokens::radius(Radius radius) const
{
    static constexpr std::array names{"control"_L1, "panel"_L1, "popover"_L1, "badge"_L1,
                                      "node"_L1};
    return qRound(number("radius."_L1 + names.at(size_t(radius))));
}

int Tokens::icon(IconSize size) const
{
    static constexpr std::array names{"small"_L1, "normal"_L1, "rail"_L1, "empty_state"_L1,
                                      "node"_L1};
    return qRound(number("icon."_L1 + names.at(size_t(size))) * m_scale);
}

qreal Tokens::iconStroke() const
{
    return number(u"icon.stroke"_s);
}

int Tokens::motion(Motion motion) const
{
    static constexpr std::array names{"fast_ms"_L1, "normal_ms"_L1, "hover_ms"_L1, "toast_ms"_L1,
                                      "typing_ms"_L1};
    return qRound(number("motion."_L1 + names.at(size_t(motion))));
}

QFont Tokens::font(TextStyle style) const
{
    const QString path = pathOf(style);
    QFont font(m_family);
    font.setPointSizeF(number(path + ".size"_L1) * m_scale * 72 / 96); // tokens are px at 96 dpi
    const bool strong = number(path + ".weight"_L1) >= 600 || style == TextStyle::CaptionStrong;
    font.setWeight(strong ? m_strong : QFont::Normal);
    return font;
}

int Tokens::pixels(TextStyle style) const
{
    return qRound(number(pathOf(style) + ".size"_L1));
}

int Tokens::line(TextStyle style) const
{
    return std::max(qRound(number(pathOf(style) + ".line"_L1) * m_scale),
                    QFontMetrics(font(style)).height());
}

QFont Tokens::mono(TextStyle style) const
{
    QFont mono = font(style);
    mono.setFamilies({m_monoFamily, m_family});
    mono.setStyleHint(QFont::Monospace);
    return mono;
}

QString Tokens::toneIcon(Tone tone) const
{
    return m_values.value("state_icons."_L1 + QString(toneNames.at(size_t(tone))).section(u'.', 1));
}

QString Tokens::text(const QString& path) const
{
    const auto color = colors(m_look).byName.constFind(path);
    if (color != colors(m_look).byName.cend())
        return color->name();
    for (size_t i = 0; i < sizeNames.size(); ++i)
        if (path == "size."_L1 + sizeNames.at(i))
            return QString::number(size(Size(i)));
    if (path.startsWith("size."_L1) && m_values.contains(path))
        return QString::number(qRound(number(path) * m_scale)); // known to the sheet alone
    return m_values.value(QString(path).replace("space."_L1, "spacing."_L1));
}

void Tokens::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    emit changed();
}

void Tokens::setScale(qreal scale)
{
    const qreal within = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(within, m_scale))
        return;
    m_scale = within;
    emit changed();
}

void Tokens::setFamilies(const QString& text, const QString& mono, QFont::Weight strong)
{
    if (text == m_family && mono == m_monoFamily && strong == m_strong)
        return;
    m_strong = strong;
    m_family = text;
    m_monoFamily = mono;
    emit changed();
}

Tokens& tokens()
{
    static Tokens current;
    return current;
}

qreal contrast(const QColor& a, const QColor& b)
{
    const qreal x = luminance(a);
    const qreal y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace cluechain
