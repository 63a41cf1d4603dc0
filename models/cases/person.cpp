#include "models/cases/person.h"

namespace cluechain
{

QList<Person> PersonStore::withRole(CaseId caseId, const QString& role) const
{
    return select("WHERE case_id = ?1 AND id IN (SELECT person_id FROM person_role"
                  " WHERE case_id = ?1 AND role = ?2) ORDER BY id",
                  caseId, role);
}

QList<PersonRole> PersonStore::rolesOf(PersonId id) const
{
    return PersonRoleStore(m_db).select("WHERE person_id = ? ORDER BY id", id);
}

QStringList PersonStore::aliasesOf(PersonId id) const
{
    QStringList aliases;
    const auto rows = PersonAliasStore(m_db).select("WHERE person_id = ? ORDER BY id", id);
    for (const PersonAlias& row : rows)
        aliases.append(row.alias);
    return aliases;
}

QList<PersonDocument> PersonStore::documentsOf(PersonId id) const
{
    return PersonDocumentStore(m_db).select("WHERE person_id = ? ORDER BY kind <> 'id_number', id",
                                            id);
}

QString PersonStore::identityNumberOf(PersonId id) const
{
    const QList<PersonDocument> documents = documentsOf(id);
    return documents.isEmpty() ? QString() : documents.first().raw;
}

} // namespace cluechain
