#pragma once

#include "models/core/identifiers.h"

/// The rules behind checkIdentifier(), one function a kind. Each finds in `check.normalised` the
/// raw text with compatibility forms resolved and everything unseen and blank taken out, and leaves
/// there what is compared.
namespace cluechain::identifierrules
{

using Rule = void (*)(IdentifierCheck& check, const IdentifierSettings& settings);

/// Adds a sentence without changing the verdict.
inline void note(IdentifierCheck& check, const QString& sentence)
{
    check.why.append(sentence);
}

inline void suspect(IdentifierCheck& check, const QString& sentence)
{
    if (check.validity == Validity::Valid)
        check.validity = Validity::Suspicious;
    check.why.append(sentence);
}

inline void refute(IdentifierCheck& check, const QString& sentence)
{
    check.validity = Validity::Invalid;
    check.why.append(sentence);
}

inline void tell(IdentifierCheck& check, const QString& key, const QString& name,
                 const QString& value, const QString& text = {})
{
    check.facts.append({key, name, value, text.isNull() ? value : text});
}

bool isDigits(QStringView text);

/// Whether the whole text matches. `pattern` is a literal: each is compiled once a thread.
bool hasForm(QStringView text, const char16_t* pattern);

/// Says where a GB/T 2260 code points, and that it is unknown or invented if it is.
void tellRegion(IdentifierCheck& check, QStringView code);

// People and organisations
void idNumber(IdentifierCheck&, const IdentifierSettings&);
void passport(IdentifierCheck&, const IdentifierSettings&);
void travelPermit(IdentifierCheck&, const IdentifierSettings&);
void residencePermit(IdentifierCheck&, const IdentifierSettings&);
void creditCode(IdentifierCheck&, const IdentifierSettings&);
// Money
void bankCard(IdentifierCheck&, const IdentifierSettings&);
void account(IdentifierCheck&, const IdentifierSettings&);
void alipay(IdentifierCheck&, const IdentifierSettings&);
void wallet(IdentifierCheck&, const IdentifierSettings&);
void transactionHash(IdentifierCheck&, const IdentifierSettings&);
// Telephones and things
void phone(IdentifierCheck&, const IdentifierSettings&);
void imei(IdentifierCheck&, const IdentifierSettings&);
void imsi(IdentifierCheck&, const IdentifierSettings&);
void iccid(IdentifierCheck&, const IdentifierSettings&);
void mac(IdentifierCheck&, const IdentifierSettings&);
void device(IdentifierCheck&, const IdentifierSettings&);
void vehicle(IdentifierCheck&, const IdentifierSettings&);
void address(IdentifierCheck&, const IdentifierSettings&);
// The net
void ip(IdentifierCheck&, const IdentifierSettings&);
void url(IdentifierCheck&, const IdentifierSettings&);
void app(IdentifierCheck&, const IdentifierSettings&);
void wechat(IdentifierCheck&, const IdentifierSettings&);
void qq(IdentifierCheck&, const IdentifierSettings&);
void telegram(IdentifierCheck&, const IdentifierSettings&);
// Police papers
void caseNumber(IdentifierCheck&, const IdentifierSettings&);
void sceneNumber(IdentifierCheck&, const IdentifierSettings&);
void personNumber(IdentifierCheck&, const IdentifierSettings&);
void agencyCode(IdentifierCheck&, const IdentifierSettings&);
void incidentNumber(IdentifierCheck&, const IdentifierSettings&);
void documentNumber(IdentifierCheck&, const IdentifierSettings&);

} // namespace cluechain::identifierrules
