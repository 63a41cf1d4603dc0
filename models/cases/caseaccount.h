#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// An account that the investigator names. Accounts of delivered statements are bulk rows of
/// models/intake; both meet in the normalised number. Holder and actual controller are kept apart.
struct CaseAccount {
    CaseAccountId id = {};
    CaseId caseId = {};
    QString raw = {};
    QString number = {}; ///< Normalised; filled on saving, as validity is.
    QString kind = {};   ///< "card", "account", "corporate", "payment", "wallet" or nothing.
    QString validity = {};
    QString holderName = {};
    PersonId holderId = {};
    PersonId controllerId = {};
    QString bank = {};
    QString role = {}; ///< Of vocabulary "account_roles".
    /// Of vocabulary "money_states"; follows from the measures on the account.
    QString moneyState = QStringLiteral("found");
    std::optional<Instant> moneyStateAt = {};
    QString note = {};
    Instant createdAt = {};
};

template <>
struct RowTable<CaseAccount> {
    static constexpr const char* name = "case_account";
    static constexpr const char* order = "id";
    static constexpr auto columns = std::tuple(
        column("case_id", &CaseAccount::caseId), requiredColumn("raw", &CaseAccount::raw),
        requiredColumn("number", &CaseAccount::number), column("kind", &CaseAccount::kind),
        requiredColumn("validity", &CaseAccount::validity),
        column("holder_name", &CaseAccount::holderName),
        column("holder_id", &CaseAccount::holderId),
        column("controller_id", &CaseAccount::controllerId), column("bank", &CaseAccount::bank),
        column("role", &CaseAccount::role), requiredColumn("money_state", &CaseAccount::moneyState),
        column("money_state_at", &CaseAccount::moneyStateAt), column("note", &CaseAccount::note),
        column("created_at", &CaseAccount::createdAt));
};

class CaseAccountStore : public RowStore<CaseAccount>
{
public:
    using RowStore::RowStore;

    /// By number as it is written anywhere: it is normalised first.
    std::optional<CaseAccount> findNumber(CaseId caseId, const QString& number) const;
};

} // namespace cluechain
