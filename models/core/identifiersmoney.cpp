#include "models/core/cardbins.h"
#include "models/core/checksums.h"
#include "models/core/identifierrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Identifiers)
};

constexpr qsizetype spreadsheetDigits = 15; ///< What a spreadsheet keeps of a number.

qsizetype leadingDigits(QStringView text)
{
    return std::find_if(text.begin(), text.end(), [](QChar c) { return c < u'0' || c > u'9'; }) -
           text.begin();
}

/// "6.22E+18", "6E18".
bool isExponent(QStringView text)
{
    const qsizetype e = text.indexOf(u'E');
    if (e < 1)
        return false;
    QStringView head = text.left(e);
    QStringView tail = text.mid(e + 1);
    if (tail.startsWith(u'+') || tail.startsWith(u'-'))
        tail = tail.mid(1);
    const qsizetype whole = leadingDigits(head);
    head = head.mid(whole);
    const bool headHolds =
        whole > 0 &&
        (head.isEmpty() || (head.front() == u'.' && leadingDigits(head.mid(1)) == head.size() - 1));
    return headHolds && !tail.isEmpty() && leadingDigits(tail) == tail.size() &&
           (tail.size() <= 3) && text.size() > tail.size() + 1;
}

/// One bite off the front or the back; false when the number stands bare.
bool takeOff(QStringView& text, AccountNumber& out)
{
    const auto dropFront = [&](qsizetype n) {
        out.dropped += text.left(n);
        text = text.mid(n);
    };
    const auto dropBack = [&](qsizetype from) {
        out.dropped += text.mid(from);
        text = text.left(from);
    };
    for (const auto prefix : {"CNYO"_L1, "CNY"_L1, "RMB"_L1})
        if (text.startsWith(prefix) && leadingDigits(text.mid(prefix.size())) >= 6) {
            dropFront(prefix.size());
            return true;
        }
    const qsizetype digits = leadingDigits(text);
    if (digits >= 1 && digits <= 3 && digits + 1 < text.size() && text[digits] == u'-' &&
        leadingDigits(text.mid(digits + 1)) >= 9) {
        dropFront(digits + 1);
        return true;
    }
    if (const qsizetype low = text.indexOf(u'_'); low >= 6) {
        dropBack(low);
        return true;
    }
    const qsizetype dash = text.indexOf(u'-');
    if (dash >= 9 && text.size() - dash <= 9) {
        dropBack(dash);
        return true;
    }
    if (digits > 0 && digits < text.size() && text[digits] == u'.' &&
        std::all_of(text.begin() + digits + 1, text.end(), [](QChar c) { return c == u'0'; })) {
        out.damaged = out.damaged || digits > spreadsheetDigits;
        dropBack(digits);
        return true;
    }
    return false;
}

/// The address of a wallet as IdentifierKind::Wallet is compared; empty if it is none.
QString walletAddress(const QString& text)
{
    constexpr qsizetype shortest = 26;
    constexpr qsizetype longest = 62;
    constexpr QStringView beginnings = u"T013b";
    if (text.size() < shortest || text.size() > longest || !beginnings.contains(text.front()))
        return {};
    IdentifierCheck check;
    check.normalised = text.startsWith("0x"_L1, Qt::CaseInsensitive) ? text.toLower() : text;
    identifierrules::wallet(check, {});
    return check.fact(u"chain").isEmpty() || check.validity == Validity::Invalid ? QString()
                                                                                 : check.normalised;
}

} // namespace

AccountNumber normaliseAccount(QStringView raw)
{
    QString kept;
    kept.reserve(raw.size());
    bool isPlain = true;
    for (QChar c : raw) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) // full width
            c = QChar(c.unicode() - 0xFEE0);
        if (c >= u'0' && c <= u'9') {
            kept += c;
            continue;
        }
        if (c.isSpace() || c.category() == QChar::Other_Control ||
            c.category() == QChar::Other_Format || c == u'\'' || c == u'"' || c == u'=')
            continue;
        isPlain = false;
        kept += c;
    }
    if (isPlain)
        return {kept};
    if (const QString address = walletAddress(kept); !address.isEmpty())
        return {address};
    kept = kept.toUpper();
    if (kept.contains(u'@'))
        return {kept.toLower()};
    if (isExponent(kept))
        return {kept, {}, true};

    AccountNumber out;
    QStringView rest(kept);
    while (takeOff(rest, out))
        ;
    out.number = rest.toString();
    if (leadingDigits(rest) > 0)
        out.number.remove(u'-');
    return out;
}

namespace identifierrules
{

namespace
{

bool normaliseAccountOf(IdentifierCheck& check)
{
    const AccountNumber account = normaliseAccount(check.normalised);
    if (!account.number.isEmpty())
        check.normalised = account.number;
    if (!account.dropped.isEmpty())
        tell(check, u"dropped"_s, Text::tr("Taken off for comparing"), account.dropped);
    if (account.damaged) {
        tell(check, u"damaged"_s, Text::tr("Damaged"), u"true"_s,
             Text::tr("digits were lost in a spreadsheet"));
        refute(check, Text::tr("A spreadsheet has turned the number into a decimal fraction; its "
                               "last digits are lost and must be asked for again."));
    }
    return !account.damaged;
}

void tellIssuer(IdentifierCheck& check, const CardIssuer& issuer)
{
    static constexpr QLatin1StringView keys[]{"debit"_L1, "credit"_L1, "quasi_credit"_L1,
                                              "prepaid"_L1};
    tell(check, u"bank"_s, Text::tr("Bank"), issuer.bank);
    tell(check, u"card_type"_s, Text::tr("Card type"), keys[int(issuer.type)],
         cardTypeName(issuer.type));
}

/// The international schemes, whose issuers are mostly abroad and not in the table.
QString schemeOf(const QString& card)
{
    const int two = card.left(2).toInt();
    const int four = card.left(4).toInt();
    if (card.startsWith(u'4') && (card.size() == 16 || card.size() == 19))
        return u"Visa"_s;
    if (card.size() == 16 && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)))
        return u"Mastercard"_s;
    if (card.size() == 15 && (two == 34 || two == 37))
        return u"American Express"_s;
    if (card.size() == 16 && four >= 3528 && four <= 3589)
        return u"JCB"_s;
    return {};
}

} // namespace

/// ISO/IEC 7812 and the prefixes of the issuers.
void bankCard(IdentifierCheck& check, const IdentifierSettings&)
{
    if (!normaliseAccountOf(check))
        return;
    const QString& card = check.normalised;
    if (!isDigits(card)) {
        refute(check, Text::tr("A card number has digits only."));
        return;
    }
    if (card.size() < 12 || card.size() > 19) {
        refute(check, Text::tr("It has %1 digits; a card number has 12 to 19.").arg(card.size()));
        return;
    }
    if (!luhnHolds(card)) {
        suspect(check, Text::tr("The check digit does not fit (Luhn): it should be %1. Check the "
                                "number, or choose account: passbooks and unit accounts have none.")
                           .arg(luhnDigit(QStringView(card).chopped(1))));
        if (card.size() > spreadsheetDigits &&
            card.mid(spreadsheetDigits).count(u'0') == card.size() - spreadsheetDigits)
            suspect(check, Text::tr("It ends in noughts after the 15th digit, as a spreadsheet "
                                    "leaves a long number."));
    }
    if (const auto issuer = findCardIssuer(card)) {
        tellIssuer(check, *issuer);
    } else if (const QString scheme = schemeOf(card); !scheme.isEmpty()) {
        tell(check, u"scheme"_s, Text::tr("Card scheme"), scheme);
        note(check,
             Text::tr("It is not known which bank issues such numbers; it may be one abroad."));
    } else {
        suspect(check, Text::tr("No bank is known to issue numbers that begin like this."));
    }
}

/// Bank, unit and payment accounts, passbooks: no check digit (domain.md §6.4).
void account(IdentifierCheck& check, const IdentifierSettings&)
{
    if (!normaliseAccountOf(check))
        return;
    const QString& number = check.normalised;
    const auto isOther = [](QChar c) { return c.unicode() > 0x7e; };
    if (number.contains(u'@'))
        return;
    if (std::any_of(number.begin(), number.end(), isOther))
        suspect(check, Text::tr("There is other than letters and digits in it."));
    else if (number.size() < 6)
        suspect(check, Text::tr("It is shorter than accounts are."));
    else if (number.size() > 32)
        suspect(check, Text::tr("It is longer than accounts are."));
    if (const auto issuer = findCardIssuer(number); issuer && luhnHolds(number))
        tellIssuer(check, *issuer);
}

void alipay(IdentifierCheck& check, const IdentifierSettings& settings)
{
    QString& id = check.normalised;
    id = id.toLower();
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$"_s);
    if (mail.match(id).hasMatch())
        return;
    if (id.size() == 16 && isDigits(id) && id.startsWith("2088"_L1)) {
        tell(check, u"form"_s, Text::tr("Form"), u"user_id"_s, Text::tr("user id"));
        return;
    }
    IdentifierCheck asPhone = checkIdentifier(IdentifierKind::Phone, check.raw, settings);
    if (asPhone.fact(u"phone_type") == u"mobile") {
        check.normalised = asPhone.normalised;
        check.facts = asPhone.facts;
        return;
    }
    suspect(check, Text::tr("An Alipay account is a mobile number, an e-mail address or a 16-digit "
                            "number beginning with 2088."));
}

void wallet(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& address = check.normalised;
    const auto tellChain = [&](const QString& key, const QString& name) {
        tell(check, u"chain"_s, Text::tr("Chain"), key, name);
    };
    const auto refuteCheck = [&] {
        refute(check, Text::tr("The check characters inside do not fit: a letter is wrong or "
                               "missing."));
    };
    static const QRegularExpression ether(u"^0[xX][0-9a-fA-F]{40}$"_s);
    static const QRegularExpression base58(u"^[1-9A-HJ-NP-Za-km-z]+$"_s);
    if (ether.match(address).hasMatch()) {
        tellChain(u"ethereum"_s, u"Ethereum"_s);
        const QString hex = address.mid(2);
        const QString cased = eip55Case(hex);
        if (hex == hex.toLower() || hex == hex.toUpper())
            note(check, Text::tr("Written in one case, so nothing in it can be checked."));
        else if (hex != cased)
            refute(check, Text::tr("Its capital letters do not fit (EIP-55)."));
        address = u"0x"_s + cased;
        return;
    }
    if (address.left(3).toLower() == u"bc1") {
        tellChain(u"bitcoin"_s, u"Bitcoin"_s);
        const bool oneCase = address == address.toLower() || address == address.toUpper();
        address = address.toLower();
        if (!oneCase || !bech32Holds(address))
            refuteCheck();
        return;
    }
    const bool isBase58 = base58.match(address).hasMatch();
    if (isBase58 && address.size() == 34 && address.startsWith(u'T')) {
        tellChain(u"tron"_s, u"TRON"_s);
        const std::optional<QByteArray> payload = decodeBase58Check(address);
        if (!payload || payload->size() != 21 || payload->front() != '\x41')
            refuteCheck();
        return;
    }
    if (isBase58 && address.size() >= 26 && address.size() <= 35 &&
        (address.startsWith(u'1') || address.startsWith(u'3'))) {
        tellChain(u"bitcoin"_s, u"Bitcoin"_s);
        const std::optional<QByteArray> payload = decodeBase58Check(address);
        if (!payload || payload->size() != 21 ||
            payload->front() != (address.startsWith(u'1') ? '\0' : '\x05'))
            refuteCheck();
        return;
    }
    suspect(check, Text::tr("It has the form of no chain that is known here (Bitcoin, Ethereum, "
                            "TRON)."));
}

void transactionHash(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& hash = check.normalised;
    hash = hash.toLower();
    if (hash.startsWith("0x"_L1))
        hash = hash.mid(2);
    static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
    if (!form.match(hash).hasMatch())
        suspect(check, Text::tr("A transaction on a chain is named by 64 hexadecimal digits."));
}

} // namespace identifierrules

} // namespace cluechain
