#pragma once

#include "models/items/cells.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QList>
#include <QObject>

#include <array>

namespace cluechain
{

enum class Look { Light, Dark, HighContrast };

/// Every colour by its name in tokens.json; those of the tones are asked for with ink() and soft().
enum class Ink {
    SurfaceWindow,
    SurfaceRail,
    SurfaceStrip,
    SurfaceBase,
    SurfaceAlt,
    SurfaceHeader,
    SurfaceRaised,
    SurfaceSelected,
    SurfaceHover,
    SurfaceInput,
    SurfaceTooltip,
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    TextLink,
    TextOnAccent,
    TextOnTooltip,
    BorderSubtle,
    BorderNormal,
    BorderStrong,
    BorderFocus,
    AccentNormal,
    AccentHover,
    AccentPressed,
    AccentSoft,
    MoneyIn,
    MoneyOut,
    MoneyClean,
    MoneyTraced
};

enum class TextStyle { Caption, CaptionStrong, Body, Strong, Title, Figure, Clock };

/// Heights, widths and distances that have a name. What holds text grows with the text.
enum class Size {
    Rail,
    Strip,
    ChainBar,
    Tabs,
    Toolbar,
    StatusBar,
    InspectorMin,
    InspectorDefault,
    InspectorMax,
    RowsPaneMin,
    RowsPaneDefault,
    RowDense,
    RowNormal,
    RowRelaxed,
    TableHeader,
    Control,
    ControlSmall,
    ButtonMinWidth,
    HitTarget,
    NoteBar,
    Badge,
    RailBadge,
    LabelColumn,
    GatePopover,
    SearchField,
    DialogMax,
    PageColumn,
    LockCard,
    Logo,
    MoneyBar,
    FlowCard,
    FlowCardLeast,
    FlowColumnGap,
    FlowCap,
    FoldedPane,
    WindowMinWidth,
    WindowMinHeight,
    NarrowWindow,
    NarrowInspector,
    ScrollBar,
    FocusRing,
    Border,
    AccentBar,
    ChevronPoint,
    Shadow
};

enum class IconSize { Small, Normal, Rail, EmptyState, Node };
enum class Radius { Control, Panel, Popover, Badge, Node };
enum class Motion { Fast, Normal, Hover, Toast, Typing };

/// The design tokens of resources/theme/tokens.json: the one place where a colour, a size or a
/// distance is decided. Lengths are logical pixels. GUI thread only, but for the colours of a fixed
/// look, which never change.
class Tokens : public QObject
{
    Q_OBJECT

public:
    Tokens();

    Look look() const { return m_look; }
    /// How much larger than drawn text and what holds it is: the person's zoom times the system's
    /// font scale. 1 to 2.
    qreal scale() const { return m_scale; }

    QColor color(Ink ink) const { return color(ink, m_look); }
    /// A colour of a fixed look: paper is always Look::Light.
    QColor color(Ink ink, Look look) const { return colors(look).inks.at(int(ink)); }
    QColor ink(Tone tone) const { return ink(tone, m_look); }
    QColor ink(Tone tone, Look look) const { return colors(look).toneInks.at(int(tone)); }
    QColor soft(Tone tone) const { return soft(tone, m_look); }
    QColor soft(Tone tone, Look look) const { return colors(look).toneSofts.at(int(tone)); }
    QColor ink(CellInk ink) const;
    /// c1…c8, in order; what comes after the eighth is "other", in grey.
    QList<QColor> categorical() const { return categorical(m_look); }
    QList<QColor> categorical(Look look) const { return colors(look).categorical; }
    /// From least to most.
    QList<QColor> sequential() const { return sequential(m_look); }
    QList<QColor> sequential(Look look) const { return colors(look).sequential; }

    int size(Size size) const;
    /// Step 0…7 of the spacing scale: 0 2 4 8 12 16 24 32.
    int space(int step) const { return m_spaces.at(step); }
    int radius(Radius radius) const;
    int icon(IconSize size) const;
    qreal iconStroke() const;
    /// Milliseconds.
    int motion(Motion motion) const;

    QFont font(TextStyle style) const;
    /// The height of the letters as drawn at 96 dpi, before any enlargement: for pictures and
    /// paper.
    int pixels(TextStyle style) const;
    /// The height of a line of text, never less than the font needs.
    int line(TextStyle style) const;
    /// Only for hashes, account numbers and raw lines.
    QFont mono(TextStyle style = TextStyle::Body) const;

    /// The icon that goes with a tone ("circle-check"); levels have none.
    QString toneIcon(Tone tone) const;

    /// A token by its path in the file ("surface.base", "space.3", "type.body.size"), as a style
    /// sheet writes it. Empty where there is none.
    QString text(const QString& path) const;

    /// `text` and `surface` by their names ("state.done.fg"), for the test of the contrasts.
    QColor named(const QString& path, Look look) const;
    /// Names of the pairs that the file says are legible ("text.primary on surface.base").
    QStringList contrastPairs(Look look) const { return colors(look).pairs; }

    void setLook(Look look);
    void setScale(qreal scale);
    /// Families of the text and of the monospaced font; what is drawn at weight 600 falls to 700
    /// where the family has no 600.
    void setFamilies(const QString& text, const QString& mono, QFont::Weight strong);

signals:
    /// Look, scale or fonts are others now: measure and paint again.
    void changed();

private:
    /// The colours of one look, in the order of Ink and Tone: painting asks for them by the
    /// thousand.
    struct Colors {
        QHash<QString, QColor> byName = {};
        QList<QColor> inks = {};
        QList<QColor> toneInks = {};
        QList<QColor> toneSofts = {};
        QList<QColor> categorical = {};
        QList<QColor> sequential = {};
        QStringList pairs = {};
    };

    QHash<QString, QString> m_values;
    std::array<Colors, 3> m_colors;
    QList<qreal> m_sizes;
    QList<int> m_spaces;
    QString m_family;
    QString m_monoFamily;
    QFont::Weight m_strong = QFont::DemiBold;
    Look m_look = Look::Light;
    qreal m_scale = 1;

    const Colors& colors(Look look) const { return m_colors.at(size_t(look)); }
    qreal number(const QString& path) const;
};

/// The tokens of the running program.
Tokens& tokens();

/// WCAG 2.1 contrast ratio of relative luminance, 1…21.
qreal contrast(const QColor& a, const QColor& b);

} // namespace cluechain
