#include "widgets/charts/chartpalette.h"

#include "widgets/theme/tokens.h"

#include <QFontInfo>

namespace cluechain
{

namespace
{

ChartPalette paletteOf(const Tokens& tokens, Look look)
{
    const auto color = [&](Ink ink) { return tokens.color(ink, look); };
    return {.surface = color(Ink::SurfaceBase),
            .alt = color(Ink::SurfaceAlt),
            .empty = color(Ink::SurfaceWindow),
            .text = color(Ink::TextPrimary),
            .muted = color(Ink::TextMuted),
            .grid = color(Ink::BorderSubtle),
            .axis = color(Ink::BorderStrong),
            .accent = color(Ink::AccentNormal),
            .accentSoft = color(Ink::AccentSoft),
            .focus = color(Ink::BorderFocus),
            .moneyIn = color(Ink::MoneyIn),
            .moneyOut = color(Ink::MoneyOut),
            .moneyClean = color(Ink::MoneyClean),
            .moneyTraced = color(Ink::MoneyTraced),
            .done = tokens.ink(Tone::Done, look),
            .doneSoft = tokens.soft(Tone::Done, look),
            .open = tokens.ink(Tone::Open, look),
            .openSoft = tokens.soft(Tone::Open, look),
            .soon = tokens.ink(Tone::Soon, look),
            .soonSoft = tokens.soft(Tone::Soon, look),
            .overdue = tokens.ink(Tone::Overdue, look),
            .gap = tokens.ink(Tone::Gap, look),
            .gapSoft = tokens.soft(Tone::Gap, look),
            .idle = tokens.ink(Tone::Idle, look),
            .idleSoft = tokens.soft(Tone::Idle, look),
            .categorical = tokens.categorical(look),
            .sequential = tokens.sequential(look)};
}

/// With a size in pixels, so that a picture is the same whatever the resolution of its device says,
/// and with a family by name: QPicture, which carries charts onto paper, reads the first one.
QFont settled(QFont font)
{
    if (font.pixelSize() < 0)
        font.setPixelSize(QFontInfo(font).pixelSize());
    if (font.families().isEmpty())
        font.setFamily(QFontInfo(font).family());
    return font;
}

} // namespace

QColor seriesColor(const ChartPalette& palette, qsizetype index)
{
    return index < palette.categorical.size() ? palette.categorical[index] : palette.idle;
}

ChartPalette screenPalette(const Tokens& tokens)
{
    ChartPalette palette = paletteOf(tokens, tokens.look());
    palette.font = settled(tokens.font(TextStyle::Caption));
    return palette;
}

ChartPalette paperPalette(const Tokens& tokens, const QFont& font)
{
    ChartPalette palette = paletteOf(tokens, Look::Light);
    palette.font = settled(font);
    palette.font.setPixelSize(tokens.pixels(TextStyle::Caption));
    return palette;
}

} // namespace cluechain
