#include "widgets/pages/subjectaccount.h"

#include "models/cases/caseaccount.h"

namespace cluechain
{

namespace
{

/// The normalised numbers that a subject stands for.
QStringList numbersOf(sqlite::Database& db, const Subject& subject)
{
    const CaseAccountStore accounts(db);
    QStringList numbers;
    if (subject.kind == SubjectKind::Account) {
        if (const auto account = accounts.find(CaseAccountId{subject.id}))
            numbers.append(account->number);
    } else if (subject.kind == SubjectKind::Person) {
        const auto held =
            accounts.select("WHERE holder_id = ?1 OR controller_id = ?1", PersonId{subject.id});
        for (const CaseAccount& account : held)
            numbers.append(account.number);
    }
    return numbers;
}

} // namespace

std::optional<AccountSummary> accountOf(sqlite::Database& db, CaseId caseId, const Subject& subject)
{
    if (subject.kind != SubjectKind::Account && subject.kind != SubjectKind::Person)
        return std::nullopt;
    const QStringList numbers = numbersOf(db, subject);
    std::optional<AccountSummary> found;
    for (AccountSummary& account : accountSummaries(db, caseId)) {
        const bool isIt = subject.kind == SubjectKind::Account && account.id.value == subject.id;
        if (!isIt && !numbers.contains(account.number))
            continue;
        if (isIt || account.hasStatement)
            return std::move(account);
        if (!found)
            found = std::move(account);
    }
    return found;
}

} // namespace cluechain
