#pragma once

#include "models/core/result.h"

#include <QFont>
#include <QString>

namespace cluechain
{

/// The typeface of everything on paper: WenQuanYi Micro Hei (Debian fonts-wqy-microhei). Its
/// character map holds no radical (U+2E80–2FDF), so the text of a PDF can be found again; with
/// Noto CJK, QPdfWriter writes ⽴ for 立.
struct ReportFont {
    QFont text = {};
    QFont mono = {}; ///< For hashes.
};

/// Refuses, naming the package, when the font is not installed. Needs a QGuiApplication.
Result<ReportFont> findReportFont();

/// `text` as it can be printed and found again: radicals become the ideographs that they stand for,
/// control characters blanks, and a character that no installed font has is spelled 〔U+4DAE〕
/// instead of vanishing as an empty box. Line feeds stay.
QString printable(const QString& text, const ReportFont& font);

} // namespace cluechain
