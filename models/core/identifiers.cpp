#include "models/core/identifiers.h"

#include "models/core/identifierrules.h"
#include "models/core/instant.h"
#include "models/core/regions.h"
#include "models/core/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;
using Kind = IdentifierKind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Identifiers)
};

struct Row {
    Kind kind;
    QLatin1StringView key;
    const char* name;
    identifierrules::Rule rule;
};

// clang-format off
constexpr std::array table{
    Row{Kind::IdNumber, "id_number"_L1, QT_TRANSLATE_NOOP("Identifiers", "Identity number"), identifierrules::idNumber},
    Row{Kind::Passport, "passport"_L1, QT_TRANSLATE_NOOP("Identifiers", "Passport"), identifierrules::passport},
    Row{Kind::TravelPermit, "travel_permit"_L1, QT_TRANSLATE_NOOP("Identifiers", "Travel permit (Hong Kong, Macao, Taiwan)"), identifierrules::travelPermit},
    Row{Kind::ResidencePermit, "residence_permit"_L1, QT_TRANSLATE_NOOP("Identifiers", "Foreigner's permanent residence card"), identifierrules::residencePermit},
    Row{Kind::CreditCode, "credit_code"_L1, QT_TRANSLATE_NOOP("Identifiers", "Unified social credit code"), identifierrules::creditCode},
    Row{Kind::BankCard, "bank_card"_L1, QT_TRANSLATE_NOOP("Identifiers", "Bank card"), identifierrules::bankCard},
    Row{Kind::Account, "account"_L1, QT_TRANSLATE_NOOP("Identifiers", "Account"), identifierrules::account},
    Row{Kind::Phone, "phone"_L1, QT_TRANSLATE_NOOP("Identifiers", "Phone"), identifierrules::phone},
    Row{Kind::Imei, "imei"_L1, QT_TRANSLATE_NOOP("Identifiers", "IMEI"), identifierrules::imei},
    Row{Kind::Imsi, "imsi"_L1, QT_TRANSLATE_NOOP("Identifiers", "IMSI"), identifierrules::imsi},
    Row{Kind::Iccid, "iccid"_L1, QT_TRANSLATE_NOOP("Identifiers", "SIM card number (ICCID)"), identifierrules::iccid},
    Row{Kind::Mac, "mac"_L1, QT_TRANSLATE_NOOP("Identifiers", "MAC address"), identifierrules::mac},
    Row{Kind::Ip, "ip"_L1, QT_TRANSLATE_NOOP("Identifiers", "IP address"), identifierrules::ip},
    Row{Kind::Url, "url"_L1, QT_TRANSLATE_NOOP("Identifiers", "Web address"), identifierrules::url},
    Row{Kind::App, "app"_L1, QT_TRANSLATE_NOOP("Identifiers", "App"), identifierrules::app},
    Row{Kind::Wechat, "wechat"_L1, QT_TRANSLATE_NOOP("Identifiers", "WeChat"), identifierrules::wechat},
    Row{Kind::Qq, "qq"_L1, QT_TRANSLATE_NOOP("Identifiers", "QQ"), identifierrules::qq},
    Row{Kind::Alipay, "alipay"_L1, QT_TRANSLATE_NOOP("Identifiers", "Alipay"), identifierrules::alipay},
    Row{Kind::Telegram, "telegram"_L1, QT_TRANSLATE_NOOP("Identifiers", "Telegram"), identifierrules::telegram},
    Row{Kind::Wallet, "wallet"_L1, QT_TRANSLATE_NOOP("Identifiers", "Virtual currency address"), identifierrules::wallet},
    Row{Kind::TransactionHash, "transaction_hash"_L1, QT_TRANSLATE_NOOP("Identifiers", "Virtual currency transaction"), identifierrules::transactionHash},
    Row{Kind::Device, "device"_L1, QT_TRANSLATE_NOOP("Identifiers", "Device"), identifierrules::device},
    Row{Kind::Vehicle, "vehicle"_L1, QT_TRANSLATE_NOOP("Identifiers", "Vehicle"), identifierrules::vehicle},
    Row{Kind::Address, "address"_L1, QT_TRANSLATE_NOOP("Identifiers", "Address"), identifierrules::address},
    Row{Kind::CaseNumber, "case_number"_L1, QT_TRANSLATE_NOOP("Identifiers", "Case number"), identifierrules::caseNumber},
    Row{Kind::SceneNumber, "scene_number"_L1, QT_TRANSLATE_NOOP("Identifiers", "Scene examination number"), identifierrules::sceneNumber},
    Row{Kind::PersonNumber, "person_number"_L1, QT_TRANSLATE_NOOP("Identifiers", "Person number"), identifierrules::personNumber},
    Row{Kind::AgencyCode, "agency_code"_L1, QT_TRANSLATE_NOOP("Identifiers", "Agency code"), identifierrules::agencyCode},
    Row{Kind::IncidentNumber, "incident_number"_L1, QT_TRANSLATE_NOOP("Identifiers", "Incident number"), identifierrules::incidentNumber},
    Row{Kind::DocumentNumber, "document_number"_L1, QT_TRANSLATE_NOOP("Identifiers", "Document number"), identifierrules::documentNumber},
};
// clang-format on

const Row& rowOf(Kind kind)
{
    const auto* row =
        std::find_if(table.begin(), table.end(), [&](const Row& r) { return r.kind == kind; });
    Q_ASSERT(row != table.end());
    return *row;
}

/// Compatibility forms resolved, every dash the same, nothing blank or unseen left.
QString squeezed(const QString& raw)
{
    QString text = cleanCell(raw).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace(); });
    for (QChar& c : text)
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
            c = u'-';
    return text;
}

} // namespace

QList<IdentifierKind> identifierKinds()
{
    QList<IdentifierKind> kinds;
    for (const Row& row : table)
        kinds.append(row.kind);
    return kinds;
}

QString identifierKey(IdentifierKind kind)
{
    return rowOf(kind).key;
}

std::optional<IdentifierKind> identifierKindFromKey(QStringView key)
{
    for (const Row& row : table)
        if (row.key == key)
            return row.kind;
    return std::nullopt;
}

QString identifierName(IdentifierKind kind)
{
    return Text::tr(rowOf(kind).name);
}

QString IdentifierCheck::fact(QStringView key) const
{
    for (const IdentifierFact& fact : facts)
        if (fact.key == key)
            return fact.value;
    return {};
}

IdentifierCheck checkIdentifier(IdentifierKind kind, const QString& raw,
                                const IdentifierSettings& settings)
{
    IdentifierCheck check{kind, raw, squeezed(raw)};
    if (check.normalised.isEmpty()) {
        identifierrules::refute(check, Text::tr("There is nothing in it."));
        return check;
    }
    IdentifierSettings filled = settings;
    if (!filled.today.isValid())
        filled.today = Instant::now().chinaDate();
    const QString whole = check.normalised;
    rowOf(kind).rule(check, filled);
    if (check.normalised.isEmpty()) // nothing of the kind was in it: compare what there is
        check.normalised = whole;
    return check;
}

namespace identifierrules
{

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasForm(QStringView text, const char16_t* pattern)
{
    thread_local QHash<const char16_t*, QRegularExpression> forms;
    QRegularExpression& form = forms[pattern];
    if (form.pattern().isEmpty())
        form.setPattern(QRegularExpression::anchoredPattern(QStringView(pattern)));
    return form.match(text).hasMatch();
}

void tellRegion(IdentifierCheck& check, QStringView code)
{
    if (isDemoRegion(code)) {
        suspect(check, Text::tr("Region 99 does not exist: the number of an invented person, unit "
                                "or case, for demonstration."));
        return;
    }
    const std::optional<Region> region = findRegion(code);
    if (!region) {
        suspect(
            check,
            Text::tr("Region %1 is not in the table of regions (GB/T 2260).").arg(code.left(6)));
        return;
    }
    tell(check, u"region"_s, Text::tr("Region"), region->name);
    if (region->precision != Region::Precision::District && !code.left(6).endsWith("00"_L1))
        note(check, Text::tr("District %1 is not in today's table of regions; it may be a former "
                             "one.")
                        .arg(code.left(6)));
}

} // namespace identifierrules

} // namespace cluechain
