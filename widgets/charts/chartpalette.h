#pragma once

#include <QColor>
#include <QFont>
#include <QList>

namespace cluechain
{

class Tokens;

/// The colours and the typeface of a chart: those of the screen's look, or those of paper.
struct ChartPalette {
    QColor surface = {};
    QColor alt = {};   ///< Every second lane.
    QColor empty = {}; ///< Where a count is nought.
    QColor text = {};
    QColor muted = {};
    QColor grid = {};
    QColor axis = {};
    QColor accent = {};
    QColor accentSoft = {};
    QColor focus = {};
    QColor moneyIn = {};
    QColor moneyOut = {};
    QColor moneyClean = {};
    QColor moneyTraced = {};
    QColor done = {};
    QColor doneSoft = {};
    QColor open = {};
    QColor openSoft = {};
    QColor soon = {};
    QColor soonSoft = {};
    QColor overdue = {};
    QColor gap = {};
    QColor gapSoft = {};
    QColor idle = {};
    QColor idleSoft = {};
    QList<QColor> categorical = {}; ///< c1…c8.
    QList<QColor> sequential = {};  ///< From least to most.
    QFont font = {};                ///< Of labels; its pixel size is the measure of all distances.
};

/// The colour of the series at `index`: c1…c8, then grey.
QColor seriesColor(const ChartPalette& palette, qsizetype index);

/// As the window looks now.
ChartPalette screenPalette(const Tokens& tokens);

/// For reports and pictures that leave the program: the light look on white, in `font`.
ChartPalette paperPalette(const Tokens& tokens, const QFont& font);

} // namespace cluechain
