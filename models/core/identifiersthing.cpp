#include "models/core/checksums.h"
#include "models/core/identifierrules.h"
#include "models/core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain::identifierrules
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Identifiers)
};

void tellPhoneType(IdentifierCheck& check, const QString& key, const QString& text)
{
    tell(check, u"phone_type"_s, Text::tr("Kind of number"), key, text);
}

/// Eleven digits beginning with 1: the segments of the MIIT table of 2023-03 (domain.md §6.5).
void mobile(IdentifierCheck& check)
{
    const QString& number = check.normalised;
    const QString three = number.left(3);
    if (number.startsWith("1349"_L1) || number.startsWith("1740"_L1) ||
        number.startsWith("1619"_L1)) {
        tellPhoneType(check, u"satellite"_s, Text::tr("satellite telephone"));
        return;
    }
    tellPhoneType(check, u"mobile"_s, Text::tr("mobile"));
    if (!hasForm(number, u"1(3\\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\\d|9[0-35-9])\\d{8}"))
        suspect(check,
                Text::tr("The segment %1 was not assigned to anyone by March 2023.").arg(three));
    else if (QStringList{u"162"_s, u"165"_s, u"167"_s, u"170"_s, u"171"_s}.contains(three))
        tell(check, u"virtual_operator"_s, Text::tr("Virtual operator"), u"true"_s,
             Text::tr("yes: resold by a virtual operator"));
}

} // namespace

/// Mobile numbers, land lines, service numbers and numbers abroad. A segment tells the first
/// operator only: numbers are ported.
void phone(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    const bool isInternational = number.startsWith(u'+') || number.startsWith("00"_L1);
    number.removeIf([](QChar c) { return QStringView(u"-()+.").contains(c); });
    if (!isDigits(number)) {
        refute(check, Text::tr("A telephone number has digits only."));
        return;
    }
    if (isInternational && number.startsWith("00"_L1))
        number = number.mid(2);
    const bool isCountryCode = number.startsWith("86"_L1) &&
                               (isInternational || (number.size() == 13 && number[2] == u'1'));
    if (isCountryCode) {
        number = number.mid(2);
        if (!number.startsWith(u'0') && !number.startsWith(u'1') && number.size() >= 10)
            number.prepend(u'0');
    } else if (isInternational) {
        number.prepend(u'+');
        tellPhoneType(check, u"foreign"_s, Text::tr("abroad"));
        if (number.size() < 9 || number.size() > 16)
            suspect(check, Text::tr("A number abroad has 8 to 15 digits with its country code."));
        return;
    }

    if (number.size() == 11 && number.startsWith(u'1'))
        mobile(check);
    else if (hasForm(number, u"14[0-4]\\d{10}"))
        tellPhoneType(check, u"iot"_s, Text::tr("of a thing, not a person"));
    else if (hasForm(number, u"106\\d{5,17}"))
        tellPhoneType(check, u"service"_s, Text::tr("sender of service messages"));
    else if (hasForm(number,
                     u"[48]00\\d{7}|95\\d{3,6}|96\\d{3,4}|12\\d{3}|1[01]\\d|12[02]|1\\d{4}"))
        tellPhoneType(check, u"service"_s, Text::tr("service number"));
    else if (hasForm(number, u"0\\d{2,3}[2-8]\\d{6,7}"))
        tellPhoneType(check, u"landline"_s, Text::tr("land line"));
    else if (hasForm(number, u"[2-8]\\d{6,7}")) {
        tellPhoneType(check, u"landline"_s, Text::tr("land line"));
        suspect(check, Text::tr("The area code is missing."));
    } else
        refute(check,
               Text::tr("No telephone number has this form (%1 digits).").arg(number.size()));
}

/// 15 digits with Luhn; 14 as some networks report it, 16 with the software version.
void imei(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    number.removeIf([](QChar c) { return c == u'-' || c == u'/' || c == u'.'; });
    if (!isDigits(number) || number.size() < 14 || number.size() > 16) {
        refute(check, Text::tr("An IMEI has 15 digits (14 without its check digit, 16 with the "
                               "software version)."));
        return;
    }
    const QString body = number.left(14);
    const QChar right = luhnDigit(body);
    tell(check, u"type_code"_s, Text::tr("Type allocation code"), body.left(8));
    if (number.size() == 14) {
        note(check, Text::tr("The check digit was added."));
    } else if (number.size() == 16) {
        tell(check, u"software_version"_s, Text::tr("Software version"), number.mid(14));
        note(check, Text::tr("The software version was replaced by the check digit."));
    } else if (number.back() == u'0' && right != u'0') {
        suspect(check, Text::tr("The last digit is 0, as networks report it; the check digit %1 "
                                "was put in its place.")
                           .arg(right));
    } else if (number.back() != right) {
        refute(check, Text::tr("The check digit does not fit (Luhn): it should be %1.").arg(right));
        return;
    }
    number = body + right;
    if (body.count(body.front()) == body.size())
        suspect(check, Text::tr("All digits are the same: no real device."));
}

void imsi(IdentifierCheck& check, const IdentifierSettings&)
{
    const QString& number = check.normalised;
    if (!isDigits(number) || number.size() < 14 || number.size() > 15) {
        refute(check, Text::tr("An IMSI has 15 digits."));
        return;
    }
    if (number.startsWith("460"_L1)) {
        if (number.size() != 15)
            refute(check, Text::tr("An IMSI has 15 digits."));
    } else {
        suspect(check, Text::tr("It does not begin with 460: a card of a network abroad."));
    }
    tell(check, u"network"_s, Text::tr("Network code"), number.left(5));
}

void iccid(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    number = number.toUpper().remove(u'-');
    if (!hasForm(number, u"89[0-9A-F]{17,18}"))
        refute(check, Text::tr("A SIM card number has 19 or 20 characters beginning with 89."));
    else if (!number.startsWith("8986"_L1))
        suspect(check, Text::tr("It does not begin with 8986: a card of a network abroad."));
}

void mac(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    number = number.toUpper();
    number.removeIf([](QChar c) { return QStringView(u":-.").contains(c); });
    if (!hasForm(number, u"[0-9A-F]{12}")) {
        refute(check, Text::tr("A MAC address has 12 hexadecimal digits."));
        return;
    }
    const int first = number.left(2).toInt(nullptr, 16);
    if (number == u"000000000000" || number == u"FFFFFFFFFFFF") {
        tell(check, u"range"_s, Text::tr("Range"), u"placeholder"_s, Text::tr("placeholder"));
        suspect(check, Text::tr("A placeholder, not the address of a device."));
    } else if (first & 1) {
        suspect(check, Text::tr("The address of a group, not of a device."));
    } else if (first & 2) {
        tell(check, u"range"_s, Text::tr("Range"), u"random"_s,
             Text::tr("chosen by the device, may change"));
    }
    for (qsizetype i = 10; i > 0; i -= 2)
        number.insert(i, u':');
}

/// A device by whatever names it: model, serial, number of ports.
void device(IdentifierCheck& check, const IdentifierSettings&)
{
    check.normalised = fold(check.normalised).toUpper();
    if (check.normalised.size() < 4)
        suspect(check, Text::tr("Too short to tell one device from another."));
}

/// Number plates (GA 36) and vehicle identification numbers (GB 16735).
void vehicle(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    number = number.toUpper();
    number.removeIf([](QChar c) { return QStringView(u"-·.•").contains(c); });
    if (number.size() == 17 && hasForm(number, u"[A-HJ-NPR-Z0-9]{17}")) {
        tell(check, u"form"_s, Text::tr("Form"), u"vin"_s,
             Text::tr("vehicle identification number"));
        const std::optional<QChar> right = vinCharacter(number);
        if (right && number[8] != *right)
            suspect(check,
                    Text::tr("The 9th character does not fit: by the check it is %1.").arg(*right));
        return;
    }
    if (!hasForm(number, u"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使]"
                         u"[A-Z0-9][A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳领]"))
        suspect(check, Text::tr("It has neither the form of a number plate nor of a vehicle "
                                "identification number."));
    else
        tell(check, u"form"_s, Text::tr("Form"), u"plate"_s,
             number.size() == 8 ? Text::tr("number plate (new energy)") : Text::tr("number plate"));
}

void address(IdentifierCheck& check, const IdentifierSettings&)
{
    check.normalised = fold(check.normalised);
    if (check.normalised.size() < 6)
        suspect(check, Text::tr("Too short to tell one place from another."));
}

} // namespace cluechain::identifierrules
