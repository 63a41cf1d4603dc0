#pragma once

#include <QStringList>

namespace cluechain
{

/// Masking for papers and screens that leave the circle of the case (UI.md §12). Every function
/// keeps enough to tell two values apart at the desk and never returns what it was given, unless
/// that was empty.

/// "990103********2317": region and last four stay.
QString maskIdNumber(const QString& number);
/// "199****0417": first three and last four stay.
QString maskPhone(const QString& number);
/// "·0417": the last four stay; e-mail addresses and other wallet names keep their first character
/// and what follows the @.
QString maskAccount(const QString& number);
/// "林某", "欧阳某"; a firm is "某单位".
QString maskName(const QString& name);

/// Whether a name is that of a firm or an institution, by the words in it.
bool isFirm(const QString& name);

/// Running text: identity numbers, mobile numbers and card or account numbers (12–30 digits) found
/// in it are masked, and each of `names` becomes its masked form.
QString maskText(const QString& text, const QStringList& names = {});

} // namespace cluechain
