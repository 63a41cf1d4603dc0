#include "widgets/theme/theme.h"

#include "widgets/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QToolTip>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool readsChinese(const QString& family)
{
    return QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese);
}

QString chooseFamily(QFontDatabase::SystemFont wanted, const QStringList& otherwise)
{
    QString system = QFontInfo(QFontDatabase::systemFont(wanted)).family();
    if (readsChinese(system))
        return system;
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : otherwise)
        if (installed.contains(family))
            return family;
    const QStringList chinese = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    return chinese.isEmpty() ? system : chinese.first();
}

QFont::Weight strongWeight(const QString& family)
{
    for (const QString& style : QFontDatabase::styles(family))
        if (QFontDatabase::weight(family, style) == QFont::DemiBold)
            return QFont::DemiBold;
    return QFont::Bold;
}

/// The largest default font of the common desktops, 11 pt; up to it, text has the size of the
/// tokens, beyond it the person has asked the system for larger text.
constexpr qreal usualFontPoints = 11;

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Ink ink) {
        palette.setColor(role, t.color(ink));
    };
    set(QPalette::Window, Ink::SurfaceWindow);
    set(QPalette::Base, Ink::SurfaceBase);
    set(QPalette::AlternateBase, Ink::SurfaceAlt);
    set(QPalette::Text, Ink::TextPrimary);
    set(QPalette::WindowText, Ink::TextPrimary);
    set(QPalette::ButtonText, Ink::TextPrimary);
    set(QPalette::BrightText, Ink::TextPrimary);
    set(QPalette::PlaceholderText, Ink::TextMuted);
    set(QPalette::Button, Ink::SurfaceBase);
    set(QPalette::Highlight, Ink::SurfaceSelected);
    set(QPalette::HighlightedText, Ink::TextPrimary);
    set(QPalette::Link, Ink::TextLink);
    set(QPalette::LinkVisited, Ink::TextLink);
    set(QPalette::ToolTipBase, Ink::SurfaceTooltip);
    set(QPalette::ToolTipText, Ink::TextOnTooltip);
    set(QPalette::Light, Ink::SurfaceRaised);
    set(QPalette::Midlight, Ink::BorderSubtle);
    set(QPalette::Mid, Ink::BorderNormal);
    set(QPalette::Dark, Ink::BorderStrong);
    set(QPalette::Shadow, Ink::BorderStrong);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.color(Ink::TextDisabled));
    return palette;
}

/// Keeps the application dressed: in the person's choice, and in the system's where that is
/// followed.
class Wardrobe : public QObject
{
public:
    explicit Wardrobe(QApplication& application)
        : QObject(&application)
        , m_application(application)
        , m_systemPalette(QApplication::palette())
    {
        QFile file(u":/theme/sheet.qss"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the style sheet is not compiled in");
        m_sheet = QString::fromUtf8(file.readAll());
        measureSystem();
        QApplication::setStyle(new Style);
        QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
        QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
        connect(&tokens(), &Tokens::changed, this, &Wardrobe::dress);
        application.installEventFilter(this);
    }

    void choose(ThemeChoice choice)
    {
        m_choice = choice;
        tokens().setLook(wantedLook());
    }

    void setZoom(qreal zoom)
    {
        m_zoom = qBound(1.0, zoom, 2.0);
        tokens().setScale(m_zoom * m_systemScale);
    }

    ThemeChoice choice() const { return m_choice; }
    qreal zoom() const { return m_zoom; }

    void dress()
    {
        QApplication::setFont(tokens().font(TextStyle::Body));
        const QPalette palette = paletteOf(tokens());
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        QToolTip::setFont(tokens().font(TextStyle::Caption));
        m_application.setStyleSheet(expandedSheet(m_sheet));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System) {
            const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
            m_systemPalette = fusion->standardPalette();
            tokens().setLook(wantedLook());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QApplication& m_application;
    QPalette m_systemPalette;
    QString m_sheet;
    ThemeChoice m_choice = ThemeChoice::System;
    qreal m_zoom = 1;
    qreal m_systemScale = 1;

    Look wantedLook() const
    {
        switch (m_choice) {
        case ThemeChoice::Light:
            return Look::Light;
        case ThemeChoice::Dark:
            return Look::Dark;
        case ThemeChoice::HighContrast:
            return Look::HighContrast;
        case ThemeChoice::System:
            break;
        }
        const bool dark = m_systemPalette.color(QPalette::Window).lightnessF() <
                          m_systemPalette.color(QPalette::WindowText).lightnessF();
        return dark ? Look::Dark : Look::Light;
    }

    void measureSystem()
    {
        Tokens& t = tokens();
        const QSignalBlocker quiet(&t);
        const qreal points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
        m_systemScale = std::max(1.0, points / usualFontPoints);
        t.setScale(m_systemScale);
        const QString family =
            chooseFamily(QFontDatabase::GeneralFont,
                         {t.text(u"type.families.ui.0"_s), t.text(u"type.families.ui.1"_s),
                          t.text(u"type.families.ui.2"_s), u"WenQuanYi Micro Hei"_s});
        t.setFamilies(family,
                      chooseFamily(QFontDatabase::FixedFont, {t.text(u"type.families.mono.0"_s),
                                                              u"WenQuanYi Micro Hei Mono"_s}),
                      strongWeight(family));
    }
};

Wardrobe* wardrobe = nullptr;

} // namespace

void installTheme(QApplication& application, ThemeChoice choice)
{
    Q_ASSERT(!wardrobe);
    wardrobe = new Wardrobe(application);
    QObject::connect(wardrobe, &QObject::destroyed, [] { wardrobe = nullptr; });
    wardrobe->choose(choice);
    wardrobe->dress();
}

void chooseTheme(ThemeChoice choice)
{
    Q_ASSERT(wardrobe);
    wardrobe->choose(choice);
}

ThemeChoice themeChoice()
{
    Q_ASSERT(wardrobe);
    return wardrobe->choice();
}

void setZoom(qreal zoom)
{
    Q_ASSERT(wardrobe);
    wardrobe->setZoom(zoom);
}

qreal zoom()
{
    Q_ASSERT(wardrobe);
    return wardrobe->zoom();
}

QString expandedSheet(const QString& sheet)
{
    static const QRegularExpression mark(u"@([a-z0-9_.]+)@"_s);
    QString expanded;
    qsizetype from = 0;
    for (auto marks = mark.globalMatch(sheet); marks.hasNext();) {
        const QRegularExpressionMatch found = marks.next();
        const QString value = tokens().text(found.captured(1));
        if (value.isEmpty())
            qWarning("the style sheet asks for an unknown token: %s",
                     qPrintable(found.captured(1)));
        expanded += QStringView(sheet).mid(from, found.capturedStart() - from);
        expanded += value;
        from = found.capturedEnd();
    }
    expanded += QStringView(sheet).mid(from);
    return expanded;
}

} // namespace cluechain
