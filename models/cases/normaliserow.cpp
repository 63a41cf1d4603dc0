#include "models/cases/normaliserow.h"

#include "models/core/identifiers.h"
#include "models/core/text.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString validityKey(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return u"valid"_s;
    case Validity::Suspicious:
        return u"suspicious"_s;
    case Validity::Invalid:
        return u"invalid"_s;
    }
    Q_UNREACHABLE();
}

/// For a row that has a kind, the text as written, its normalised form and its validity.
template <typename Row>
void check(Row& row)
{
    const auto kind = identifierKindFromKey(row.kind);
    Q_ASSERT(kind);
    const IdentifierCheck found = checkIdentifier(*kind, row.raw);
    row.normalised = found.normalised;
    row.validity = validityKey(found.validity);
}

} // namespace

void normaliseRow(Casefile& row)
{
    row.nameFolded = fold(row.name);
    row.caseNumberKey = caseNumberKey(row.caseNumber);
    row.incidentNumberKey = incidentNumberKey(row.incidentNumber);
}

void normaliseRow(Person& row)
{
    row.nameFolded = fold(row.name);
}

void normaliseRow(PersonAlias& row)
{
    row.aliasFolded = fold(row.alias);
}

void normaliseRow(PersonDocument& row)
{
    check(row);
}

void normaliseRow(CaseAccount& row)
{
    row.number = normaliseAccount(row.raw).number;
    const IdentifierKind kind = row.kind == "card"_L1     ? IdentifierKind::BankCard
                                : row.kind == "wallet"_L1 ? IdentifierKind::Wallet
                                                          : IdentifierKind::Account;
    row.validity = validityKey(checkIdentifier(kind, row.raw).validity);
}

void normaliseRow(Identifier& row)
{
    check(row);
}

void normaliseRow(Payment& row)
{
    row.fromNumber = normaliseAccount(row.fromRaw).number;
    row.toNumber = normaliseAccount(row.toRaw).number;
}

QString caseNumberKey(const QString& caseNumber)
{
    return caseNumber.isEmpty()
               ? QString()
               : checkIdentifier(IdentifierKind::CaseNumber, caseNumber).normalised;
}

QString incidentNumberKey(const QString& incidentNumber)
{
    return fold(incidentNumber);
}

} // namespace cluechain
