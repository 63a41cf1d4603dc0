#pragma once

#include <QString>

namespace cluechain
{

enum class Language { System, Chinese, English };

/// Puts the program's words, and Qt's own, into a language; without restart. Widgets hear of it by
/// QEvent::LanguageChange. System: Chinese where the system speaks Chinese, or names no language.
void useLanguage(Language language);
Language usedLanguage();

} // namespace cluechain
