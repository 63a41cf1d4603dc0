#pragma once

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace cluechain
{

/// What a number or name on a paper, a card or a device points at (domain.md §6).
enum class IdentifierKind {
    IdNumber,
    Passport,
    TravelPermit,
    ResidencePermit,
    CreditCode,
    BankCard,
    Account,
    Phone,
    Imei,
    Imsi,
    Iccid,
    Mac,
    Ip,
    Url,
    App,
    Wechat,
    Qq,
    Alipay,
    Telegram,
    Wallet,
    TransactionHash,
    Device,
    Vehicle,
    Address,
    CaseNumber,
    SceneNumber,
    PersonNumber,
    AgencyCode,
    IncidentNumber,
    DocumentNumber,
};

/// All kinds, in the order in which a form offers them.
QList<IdentifierKind> identifierKinds();
/// The stable word of a kind in the store, in facts files and in JSON: "id_number", "phone"….
QString identifierKey(IdentifierKind kind);
std::optional<IdentifierKind> identifierKindFromKey(QStringView key);
/// "Identity number"…, translated.
QString identifierName(IdentifierKind kind);

/// What a check found. Only Invalid says that the number cannot be right as it stands; no verdict
/// ever keeps a number from being saved, since fraudsters, banks and OCR produce wrong ones.
enum class Validity { Valid, Suspicious, Invalid };

/// Something that a number tells about its owner or its nature.
struct IdentifierFact {
    QString key = {};   ///< Stable: "sex", "birth_date", "region", "bank", "card_type"….
    QString name = {};  ///< Translated.
    QString value = {}; ///< Stable where it is one of a few ("male", "1949-12-31"), else the text.
    QString text = {};  ///< For people, translated.
};

struct IdentifierCheck {
    IdentifierKind kind = IdentifierKind::Account;
    QString raw = {};
    QString normalised = {}; ///< What is compared; never empty unless `raw` has nothing in it.
    Validity validity = Validity::Valid;
    QStringList why = {}; ///< Translated sentences: what is odd, and what was done about it.
    QList<IdentifierFact> facts = {};

    /// The value of a fact, or a null string.
    QString fact(QStringView key) const;
};

struct IdentifierSettings {
    QDate today = {}; ///< Births and case numbers lie before it; today in China if not given.
    /// What a unit's own incident and document numbers look like; matched whole.
    QRegularExpression incidentPattern = {};
    QRegularExpression documentPattern = {};
};

/// Checks and normalises one identifier: full width and case folded, blanks and dashes taken out
/// where the kind has none, then the rules of domain.md §6.
IdentifierCheck checkIdentifier(IdentifierKind kind, const QString& raw,
                                const IdentifierSettings& settings = {});

/// A bank, card or wallet account as a delivered table writes it, made comparable (formats.md §1E).
struct AccountNumber {
    QString number = {};  ///< For comparing.
    QString dropped = {}; ///< What was taken off: "CNYO", "45-", "_156_1", "-1", ".0".
    bool damaged =
        false; ///< A spreadsheet has destroyed digits: 6.22E+18, a .0 tail after the 15th.
};

/// Quick: made for millions of rows.
AccountNumber normaliseAccount(QStringView raw);

} // namespace cluechain
