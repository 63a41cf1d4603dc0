#include "models/cases/caseacts.h"

#include "models/cases/casenumbers.h"
#include "models/cases/settle.h"
#include "models/cases/vocabulary.h"
#include "models/core/identifiers.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseActs)
};

QString personName(sqlite::Database& db, PersonId id)
{
    return db.value<QString>("SELECT name FROM person WHERE id = ?", id);
}

// What the record calls a row: a name or a number that people know it by.
QString subjectOf(sqlite::Database&, const Casefile& row)
{
    return row.name;
}
QString subjectOf(sqlite::Database&, const Person& row)
{
    return row.name;
}
QString subjectOf(sqlite::Database& db, const PersonRole& row)
{
    return personName(db, row.personId) + u' ' + wordText(u"roles", row.role);
}
QString subjectOf(sqlite::Database& db, const PersonAlias& row)
{
    return personName(db, row.personId) + u' ' + row.alias;
}
QString subjectOf(sqlite::Database& db, const PersonDocument& row)
{
    return personName(db, row.personId);
}
QString subjectOf(sqlite::Database&, const CaseAccount& row)
{
    return row.raw;
}
QString subjectOf(sqlite::Database&, const Identifier& row)
{
    return row.raw;
}
QString subjectOf(sqlite::Database& db, const Payment& row)
{
    return personName(db, row.victimId) + u' ' + row.amount.toDisplay();
}
QString subjectOf(sqlite::Database&, const CaseDocument& row)
{
    return wordText(u"documents", row.kind) + u' ' + row.number;
}
QString subjectOf(sqlite::Database&, const Evidence& row)
{
    return row.number + u' ' + row.name;
}
QString subjectOf(sqlite::Database&, const CustodyStep& row)
{
    return wordText(u"custody_steps", row.kind);
}
QString subjectOf(sqlite::Database& db, const Measure& row)
{
    const QString account =
        db.value<QString>("SELECT raw FROM case_account WHERE id = ?", row.accountId);
    return (wordText(u"measures", row.kind) + u' ' + personName(db, row.personId) + account)
        .trimmed();
}
QString subjectOf(sqlite::Database&, const MeasureStep& row)
{
    return wordText(u"measure_steps", row.kind);
}
QString subjectOf(sqlite::Database&, const Note& row)
{
    return row.text.left(40);
}
QString subjectOf(sqlite::Database&, const Task& row)
{
    return row.title;
}

template <typename Row>
CaseId caseOf(sqlite::Database& db, const Row& row)
{
    if constexpr (std::is_same_v<Row, Casefile>)
        return row.id;
    else if constexpr (std::is_same_v<Row, PersonAlias>)
        return db.value<CaseId>("SELECT case_id FROM person WHERE id = ?", row.personId);
    else
        return row.caseId;
}

/// What a form may not alter on a case, since moves and papers decide it.
Casefile keptInChain(sqlite::Database& db, Casefile row)
{
    if (const auto stored = CasefileStore(db).find(row.id)) {
        row.workingNumber = stored->workingNumber;
        row.mainLink = stored->mainLink;
        row.state = stored->state;
        row.filedAt = stored->filedAt;
    }
    return row;
}

/// Runs `edit(editor)`, which returns the id of the row, as one change named "table.verb".
template <typename Row, typename Edit>
Result<Guarded<decltype(Row::id)>> recorded(Store& store, const Row& row, const QString& verb,
                                            Edit edit)
{
    using RowId = decltype(Row::id);
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    try {
        sqlite::Database& db = store.writer();
        CaseEditor editor(store, {.caseId = caseOf(db, row),
                                  .action = QString::fromLatin1(RowTable<Row>::name) + u'.' + verb,
                                  .subject = subjectOf(db, row).trimmed()});
        const RowId id = edit(editor);
        const Guarded<ChangeId> committed = editor.commit();
        return Guarded<RowId>{committed.isRefused() ? std::nullopt : std::optional<RowId>(id),
                              committed.report};
    } catch (const sqlite::SqlError& e) {
        if (e.isConstraint())
            return failure(Text::tr("Something in the case still refers to it, or the same is "
                                    "already there."),
                           QString::fromUtf8(e.what()));
        return tl::unexpected(toError(e));
    }
}

/// Brings the rows that describe a person to what is wanted: what is not wanted goes, what is new
/// comes, what stays is left alone.
template <typename Row, typename Same>
void replaceRows(CaseEditor& editor, const QList<Row>& present, const QList<Row>& wanted, Same same)
{
    const auto has = [&](const QList<Row>& rows, const Row& row) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Row& other) { return same(row, other); });
    };
    for (const Row& row : present)
        if (!has(wanted, row))
            editor.remove<Row>(row.id);
    for (const Row& row : wanted)
        if (!has(present, row))
            editor.add(row);
}

} // namespace

template <typename Row>
Result<Guarded<decltype(Row::id)>> addRow(Store& store, const Row& row)
{
    return recorded(store, row, u"add"_s, [&](CaseEditor& editor) { return editor.add(row); });
}

template <typename Row>
Result<Guarded<decltype(Row::id)>> changeRow(Store& store, const Row& row)
{
    return recorded(store, row, u"change"_s, [&](CaseEditor& editor) {
        if constexpr (std::is_same_v<Row, Casefile>)
            editor.change(keptInChain(editor.db(), row));
        else
            editor.change(row);
        return row.id;
    });
}

template <typename Row>
Result<Guarded<decltype(Row::id)>> removeRow(Store& store, decltype(Row::id) id)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    const auto row = RowStore<Row>(store.writer()).find(id);
    if (!row)
        return failure(Text::tr("It is no longer there."));
    return recorded(store, *row, u"remove"_s, [&](CaseEditor& editor) {
        editor.remove<Row>(id);
        return id;
    });
}

#define CLUECHAIN_ACTED_ON(Row)                                                                    \
    template Result<Guarded<decltype(Row::id)>> addRow<Row>(Store&, const Row&);                   \
    template Result<Guarded<decltype(Row::id)>> changeRow<Row>(Store&, const Row&);                \
    template Result<Guarded<decltype(Row::id)>> removeRow<Row>(Store&, decltype(Row::id));

CLUECHAIN_ACTED_ON(Casefile)
CLUECHAIN_ACTED_ON(Person)
CLUECHAIN_ACTED_ON(PersonRole)
CLUECHAIN_ACTED_ON(PersonAlias)
CLUECHAIN_ACTED_ON(PersonDocument)
CLUECHAIN_ACTED_ON(CaseAccount)
CLUECHAIN_ACTED_ON(Identifier)
CLUECHAIN_ACTED_ON(Payment)
CLUECHAIN_ACTED_ON(CaseDocument)
CLUECHAIN_ACTED_ON(Evidence)
CLUECHAIN_ACTED_ON(CustodyStep)
CLUECHAIN_ACTED_ON(Measure)
CLUECHAIN_ACTED_ON(MeasureStep)
CLUECHAIN_ACTED_ON(Note)
CLUECHAIN_ACTED_ON(Task)

#undef CLUECHAIN_ACTED_ON

namespace
{

QList<CaseAccount> accountsHeldBy(sqlite::Database& db, PersonId id)
{
    return CaseAccountStore(db).select("WHERE holder_id = ? ORDER BY id", id);
}

/// An account as somebody wrote its number; the check digit tells a card.
CaseAccount accountOf(const QString& raw)
{
    const IdentifierCheck card = checkIdentifier(IdentifierKind::BankCard, raw);
    const bool isCard = card.validity == Validity::Valid;
    return {.raw = raw,
            .kind = isCard ? u"card"_s : u"account"_s,
            .bank = isCard ? card.fact(u"bank") : QString()};
}

void setAccounts(CaseEditor& editor, PersonId holder, const QString& name,
                 const QStringList& numbers)
{
    QSet<QString> wanted;
    for (const QString& raw : numbers)
        wanted.insert(normaliseAccount(raw).number);
    for (CaseAccount held : accountsHeldBy(editor.db(), holder)) {
        if (wanted.remove(held.number))
            continue;
        held.holderId = {};
        editor.change(held);
    }
    for (const QString& raw : numbers) {
        if (!wanted.remove(normaliseAccount(raw).number))
            continue;
        if (auto known = CaseAccountStore(editor.db()).findNumber(editor.caseId(), raw)) {
            known->holderId = holder;
            editor.change(*known);
            continue;
        }
        CaseAccount made = accountOf(raw);
        made.caseId = editor.caseId();
        made.holderId = holder;
        made.holderName = name;
        editor.add(made);
    }
}

} // namespace

Result<Guarded<PersonId>> savePerson(Store& store, const PersonEntry& entry)
{
    const QString verb = entry.person.id ? u"change"_s : u"add"_s;
    return recorded(store, entry.person, verb, [&](CaseEditor& editor) {
        PersonId id = entry.person.id;
        if (id)
            editor.change(entry.person);
        else
            id = editor.add(entry.person);

        QList<PersonRole> roles = entry.roles;
        for (PersonRole& role : roles)
            role.personId = id;
        QList<PersonAlias> aliases;
        for (const QString& alias : entry.aliases)
            aliases.append(PersonAlias{.personId = id, .alias = alias});
        QList<PersonDocument> documents = entry.documents;
        for (PersonDocument& document : documents)
            document.personId = id;

        const PersonStore people(editor.db());
        replaceRows(editor, people.rolesOf(id), roles, [](const auto& a, const auto& b) {
            return a.role == b.role && a.part == b.part;
        });
        replaceRows(editor,
                    PersonAliasStore(editor.db()).select("WHERE person_id = ? ORDER BY id", id),
                    aliases, [](const auto& a, const auto& b) { return a.alias == b.alias; });
        replaceRows(editor, people.documentsOf(id), documents, [](const auto& a, const auto& b) {
            return a.kind == b.kind && a.raw == b.raw;
        });
        if (entry.accounts)
            setAccounts(editor, id, entry.person.name, *entry.accounts);
        return id;
    });
}

PersonEntry readPerson(sqlite::Database& db, PersonId id)
{
    const PersonStore people(db);
    PersonEntry entry{.person = people.find(id).value_or(Person()),
                      .roles = people.rolesOf(id),
                      .aliases = people.aliasesOf(id),
                      .documents = people.documentsOf(id),
                      .accounts = QStringList()};
    for (const CaseAccount& account : accountsHeldBy(db, id))
        entry.accounts->append(account.raw);
    return entry;
}

Result<Casefile> newCase(Store& store, const NewCase& wanted)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    if (wanted.name.trimmed().isEmpty())
        return failure(Text::tr("A case needs a name."));
    if (!wanted.fraudType.isEmpty() && !findWord(u"fraud_types", wanted.fraudType))
        return failure(Text::tr("There is no fraud type %1.").arg(wanted.fraudType));
    try {
        const Instant now = Instant::now();
        Casefile casefile{.id = newId<struct CaseTag>()};
        casefile.name = wanted.name.trimmed();
        casefile.fraudType = wanted.fraudType;
        casefile.caseNumber = wanted.caseNumber;
        casefile.incidentNumber = wanted.incidentNumber;
        casefile.brief = wanted.brief;
        casefile.source = wanted.source;
        casefile.reportedAt = wanted.reportedAt;
        casefile.leadOfficer = wanted.leadOfficer;
        casefile.assistingOfficer = wanted.assistingOfficer;
        casefile.parentId = wanted.parentId;
        casefile.createdAt = now;
        casefile.createdBy = store.actor();

        CaseEditor editor(store, {casefile.id, u"casefile.add"_s, casefile.name});
        casefile.workingNumber =
            takeWorkingNumber(editor.db(), store.workstationCode(), now.chinaDate().year());
        editor.add(casefile);
        for (Identifier identifier : wanted.identifiers) {
            identifier.caseId = casefile.id;
            editor.add(identifier);
        }
        for (CaseAccount account : wanted.accounts) {
            account.caseId = casefile.id;
            editor.add(account);
        }
        if (wanted.parentId)
            settle(editor.db(), wanted.parentId);
        editor.commit();
        return *CasefileStore(store.writer()).find(casefile.id);
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
}

} // namespace cluechain
