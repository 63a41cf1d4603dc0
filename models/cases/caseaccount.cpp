#include "models/cases/caseaccount.h"

#include "models/core/identifiers.h"

namespace cluechain
{

std::optional<CaseAccount> CaseAccountStore::findNumber(CaseId caseId, const QString& number) const
{
    const QList<CaseAccount> found =
        select("WHERE case_id = ? AND number = ?", caseId, normaliseAccount(number).number);
    return found.isEmpty() ? std::nullopt : std::optional<CaseAccount>(found.first());
}

} // namespace cluechain
