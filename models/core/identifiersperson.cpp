#include "models/core/checksums.h"
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

void tellSexAndBirth(IdentifierCheck& check, const QDate& today)
{
    const QString& number = check.normalised;
    const QDate birth = QDate::fromString(number.mid(6, 8), u"yyyyMMdd");
    if (!birth.isValid()) {
        refute(check, Text::tr("The date of birth %1 does not exist.").arg(number.mid(6, 8)));
        return;
    }
    if (birth > today) {
        refute(check,
               Text::tr("The date of birth %1 lies ahead.").arg(birth.toString(Qt::ISODate)));
        return;
    }
    tell(check, u"birth_date"_s, Text::tr("Date of birth"), birth.toString(Qt::ISODate));
    const bool isMale = number[16].unicode() % 2;
    tell(check, u"sex"_s, Text::tr("Sex"), isMale ? u"male"_s : u"female"_s,
         isMale ? Text::tr("male") : Text::tr("female"));
}

void checkLastCharacter(IdentifierCheck& check)
{
    const QChar right = idNumberCharacter(QStringView(check.normalised).left(17));
    if (check.normalised.back() != right)
        refute(
            check,
            Text::tr("The check character is wrong: after these 17 digits it is %1.").arg(right));
}

} // namespace

/// GB 11643-1999; the 15-digit numbers of before 1999 are extended.
void idNumber(IdentifierCheck& check, const IdentifierSettings& settings)
{
    QString& number = check.normalised;
    number = number.toUpper().remove(u'-');
    if (number.size() == 15 && isDigits(number)) {
        number.insert(6, u"19"_s);
        number += idNumberCharacter(number);
        note(check, Text::tr("A 15-digit number of before 1999, extended to 18 characters."));
    }
    if (number.size() != 18) {
        refute(check,
               Text::tr("It has %1 characters; an identity number has 18.").arg(number.size()));
        return;
    }
    if (!isDigits(number.left(17)) || (number[17] != u'X' && !number[17].isDigit())) {
        refute(check,
               Text::tr("An identity number has 17 digits and then a digit or the letter X."));
        return;
    }
    checkLastCharacter(check);
    tellSexAndBirth(check, settings.today);
    if (number.startsWith("810000"_L1) || number.startsWith("820000"_L1) ||
        number.startsWith("830000"_L1)) {
        tell(check, u"document"_s, Text::tr("Document"), u"residence_permit_hmt"_s,
             Text::tr("Residence permit for residents of Hong Kong, Macao or Taiwan"));
    } else if (number.startsWith(u'9') && !number.startsWith("99"_L1)) {
        suspect(check, Text::tr("It begins with 9 as foreigners' permanent residence cards do."));
    } else {
        tellRegion(check, number);
    }
}

void passport(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    number = number.toUpper().remove(u'-');
    if (hasForm(number, u"(E[0-9A-HJ-NP-Z]\\d{7}|[GDSP]\\d{8}|14\\d{7}|15\\d{7})"))
        tell(check, u"issuer"_s, Text::tr("Issuer"), u"CN"_s, Text::tr("form of China"));
    else if (!hasForm(number, u"[A-Z0-9]{5,15}"))
        suspect(check, Text::tr("A passport number has 5 to 15 letters and digits."));
}

void travelPermit(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    number = number.toUpper().remove(u'-');
    if (!hasForm(number, u"([HM]\\d{8}(\\d{2})?|\\d{8}|\\d{10}[A-Z]?)"))
        suspect(check, Text::tr("A permit for Hong Kong and Macao has H or M and 8 or 10 digits, "
                                "one for Taiwan 8 or 10 digits."));
}

void residencePermit(IdentifierCheck& check, const IdentifierSettings& settings)
{
    QString& number = check.normalised;
    number = number.toUpper().remove(u'-');
    if (hasForm(number, u"9\\d{16}[0-9X]")) {
        checkLastCharacter(check);
        tellSexAndBirth(check, settings.today);
    } else if (!hasForm(number, u"[A-Z]{3}\\d{12}")) {
        suspect(check, Text::tr("A permanent residence card has 18 characters beginning with 9, or "
                                "3 letters and 12 digits."));
    }
}

/// GB 32100-2015, with the organisation code of GB 11714 in places 9 to 17.
void creditCode(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& code = check.normalised;
    code = code.toUpper().remove(u'-');
    if (code.size() == 15 && isDigits(code)) {
        suspect(check, Text::tr("15 digits: an old business registration number, no credit code."));
        return;
    }
    if (code.size() == 9 && organisationCodeCharacter(QStringView(code).left(8)) == code.back()) {
        suspect(check, Text::tr("9 characters: an organisation code, no credit code."));
        return;
    }
    if (code.size() != 18) {
        refute(check, Text::tr("It has %1 characters; a credit code has 18.").arg(code.size()));
        return;
    }
    if (!creditCodeCharacter(code)) {
        refute(check, Text::tr("A credit code has digits and capital letters but I, O, S, V, Z."));
        return;
    }
    const QChar right = *creditCodeCharacter(QStringView(code).left(17));
    if (code.back() != right)
        refute(check, Text::tr("The check character is wrong: after these 17 characters it is %1.")
                          .arg(right));
    const std::optional<QChar> inner = organisationCodeCharacter(QStringView(code).mid(8, 8));
    if (inner && code[16] != *inner)
        suspect(check, Text::tr("The organisation code inside ends in %1; by its own check it "
                                "should end in %2.")
                           .arg(code[16])
                           .arg(*inner));
    tell(check, u"organisation_code"_s, Text::tr("Organisation code"), code.mid(8, 9));
    if (isDigits(code.mid(2, 6)))
        tellRegion(check, QStringView(code).mid(2, 6));
}

} // namespace cluechain::identifierrules
