#include "widgets/theme/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Translators {
    QTranslator program;
    QTranslator qt;
};

Translators* translators = nullptr;
Language used = Language::English;

/// Chinese first: a system that names another language than English or Chinese is most likely one
/// whose locale nobody set.
bool systemSpeaksEnglish()
{
    const QString asked = qEnvironmentVariable("CLUECHAIN_LANGUAGE");
    const QLocale locale = asked.isEmpty() ? QLocale::system() : QLocale(asked.section(u'.', 0, 0));
    return locale.language() == QLocale::English;
}

} // namespace

void useLanguage(Language language)
{
    if (language == Language::System)
        language = systemSpeaksEnglish() ? Language::English : Language::Chinese;
    used = language;
    if (translators) {
        QCoreApplication::removeTranslator(&translators->program);
        QCoreApplication::removeTranslator(&translators->qt);
        delete translators;
        translators = nullptr;
    }
    const QLocale locale(language == Language::Chinese ? u"zh_CN"_s : u"en"_s);
    QLocale::setDefault(locale);
    translators = new Translators;
    if (translators->qt.load(locale, u"qtbase"_s, u"_"_s,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translators->qt);
    if (translators->program.load(locale, u"cluechain"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translators->program);
}

Language usedLanguage()
{
    return used;
}

} // namespace cluechain
