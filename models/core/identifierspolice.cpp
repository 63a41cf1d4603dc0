#include "models/core/identifierrules.h"

#include <QCoreApplication>

namespace cluechain::identifierrules
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Identifiers)
};

constexpr qsizetype longestFree = 40;

/// A letter, 12 digits of the agency, year and month, a serial of 4 (domain.md §6.1). Local systems
/// have other forms, so nothing here refutes.
void lettered(IdentifierCheck& check, const IdentifierSettings& settings, QChar letter)
{
    QString& number = check.normalised;
    number = number.toUpper();
    if (number.size() == 22 && isDigits(number)) {
        number.prepend(letter);
        suspect(check, Text::tr("The letter %1 in front was missing.").arg(letter));
    }
    if (number.size() != 23 || number[0] != letter || !isDigits(number.mid(1))) {
        suspect(check, Text::tr("The national form is the letter %1 and 22 digits.").arg(letter));
        return;
    }
    const int year = number.mid(13, 4).toInt();
    const int month = number.mid(17, 2).toInt();
    if (month < 1 || month > 12)
        suspect(check,
                Text::tr("Month %1 does not exist (places 18 and 19).").arg(number.mid(17, 2)));
    else if (year < 1979 || QDate(year, month, 1) > settings.today)
        suspect(
            check,
            Text::tr("The month %1 is not in the past (places 14 to 19).").arg(number.mid(13, 6)));
    tell(check, u"agency"_s, Text::tr("Agency code"), number.mid(1, 12));
    tell(check, u"month"_s, Text::tr("Month"), number.mid(13, 4) + u'-' + number.mid(17, 2));
    tell(check, u"serial"_s, Text::tr("Serial"), number.mid(19));
    tellRegion(check, QStringView(number).mid(1, 6));
}

bool hasWholeMatch(const QRegularExpression& pattern, const QString& text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() && match.capturedLength() == text.size();
}

} // namespace

void caseNumber(IdentifierCheck& check, const IdentifierSettings& settings)
{
    lettered(check, settings, u'A');
}

void sceneNumber(IdentifierCheck& check, const IdentifierSettings& settings)
{
    lettered(check, settings, u'K');
}

void personNumber(IdentifierCheck& check, const IdentifierSettings& settings)
{
    lettered(check, settings, u'R');
}

/// GA 380-2002: 12 digits, the first six a region.
void agencyCode(IdentifierCheck& check, const IdentifierSettings&)
{
    const QString& code = check.normalised;
    if (code.size() != 12 || !isDigits(code)) {
        refute(check, Text::tr("An agency code has 12 digits."));
        return;
    }
    tellRegion(check, code);
}

/// No national form is known; a unit may set its own.
void incidentNumber(IdentifierCheck& check, const IdentifierSettings& settings)
{
    if (check.normalised.size() > longestFree)
        suspect(check, Text::tr("It has more than %1 characters.").arg(longestFree));
    if (!settings.incidentPattern.pattern().isEmpty() &&
        !hasWholeMatch(settings.incidentPattern, check.normalised))
        suspect(check, Text::tr("It has not the form that this unit's incident numbers have."));
}

/// ×公(刑)立字〔2026〕12号: agency, word, year in angular brackets, number.
void documentNumber(IdentifierCheck& check, const IdentifierSettings& settings)
{
    QString& number = check.normalised;
    static const QRegularExpression year(u"[\\[【\\(〔﹝]((?:19|20)\\d{2})[\\]】\\)〕﹞]"_s);
    number.replace(year, u"〔\\1〕"_s);
    if (!settings.documentPattern.pattern().isEmpty()) {
        if (!hasWholeMatch(settings.documentPattern, number))
            suspect(check, Text::tr("It has not the form that this unit's document numbers have."));
        return;
    }
    static const QRegularExpression form(u"^.+〔(\\d{4})〕(?:第)?\\d{1,8}号$"_s);
    const QRegularExpressionMatch match = form.match(number);
    if (!match.hasMatch())
        suspect(check, Text::tr("A document number has a word, the year in brackets and a number: "
                                "×公(刑)立字〔2026〕12号."));
    else if (match.captured(1).toInt() > settings.today.year())
        suspect(check, Text::tr("The year %1 lies ahead.").arg(match.captured(1)));
}

} // namespace cluechain::identifierrules
