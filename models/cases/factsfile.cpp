#include "models/cases/factsfile.h"

#include "models/cases/factsreader.h"
#include "models/cases/normaliserow.h"
#include "models/cases/vocabulary.h"
#include "models/core/text.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactsFile)
};

template <typename Row>
Row normalised(Row row)
{
    normaliseRow(row);
    return row;
}

/// Gives a text field what it lacks; whether that changed anything.
bool fill(QString& field, const QString& value)
{
    if (!field.isEmpty() || value.isEmpty())
        return false;
    field = value;
    return true;
}

/// Puts the facts of one file into one case, row by row, leaving alone what is there.
class FactsLoader
{
public:
    FactsLoader(CaseEditor& editor, const Facts& facts, QHash<QString, MeasureId> labels)
        : m_editor(editor)
        , m_db(editor.db())
        , m_case(editor.caseId())
        , m_facts(facts)
        , m_measures(std::move(labels))
    {
    }

    void load()
    {
        loadCase();
        for (const Facts::PersonFact& fact : m_facts.people)
            loadPerson(fact);
        loadUplines();
        for (const Facts::PersonFact& fact : m_facts.people)
            loadPayments(fact);
        for (const Facts::IdentifierFact& fact : m_facts.identifiers)
            loadIdentifier(fact.row, personNamed(fact.person, fact.path + u".person"_s));
        for (const Facts::DocumentFact& fact : m_facts.documents)
            loadDocument(fact);
        for (const Facts::EvidenceFact& fact : m_facts.evidence)
            loadEvidence(fact);
        for (const Facts::CustodyFact& fact : m_facts.custody)
            loadCustody(fact);
        for (const Facts::MeasureFact& fact : m_facts.measures)
            loadMeasure(fact);
        for (const Facts::StepFact& fact : m_facts.steps)
            loadStep(fact);
        for (const Note& note : m_facts.notes)
            if (NoteStore(m_db)
                    .select("WHERE case_id = ? AND at = ? AND text = ?", m_case, note.at, note.text)
                    .isEmpty())
                add(note);
        for (const Task& task : m_facts.tasks)
            if (TaskStore(m_db)
                    .select("WHERE case_id = ? AND title = ? AND due_at IS ?", m_case, task.title,
                            task.dueAt)
                    .isEmpty())
                add(task);
    }

    bool hasChanged() const { return m_hasChanged; }
    const QStringList& faults() const { return m_faults; }
    FactsReport report() const
    {
        return {.added = m_added, .ignored = m_facts.ignored, .measures = m_measures};
    }

private:
    template <typename Row>
    decltype(Row::id) add(const Row& row)
    {
        ++m_added[QString::fromLatin1(RowTable<Row>::name)];
        m_hasChanged = true;
        return m_editor.add(row);
    }

    template <typename Row>
    void change(const Row& row)
    {
        m_hasChanged = true;
        m_editor.change(row);
    }

    void fault(const QString& path, const QString& why) { m_faults.append(path + u": "_s + why); }

    void loadCase()
    {
        const Casefile before = *CasefileStore(m_db).find(m_case);
        Casefile after = before;
        applyCaseFields(m_facts.caseFields, after);
        if (rowToJson(normalised(after)) != rowToJson(before))
            change(after);
    }

    /// By identity number; else by name, if nothing speaks against it.
    PersonId findPerson(const Facts::PersonFact& fact) const
    {
        const PersonDocument paper =
            normalised(PersonDocument{.kind = u"id_number"_s, .raw = fact.idNumber});
        if (!fact.idNumber.isEmpty()) {
            const auto id = m_db.value<PersonId>(
                "SELECT person_id FROM person_document WHERE case_id = ? AND kind = 'id_number'"
                " AND normalised = ?",
                m_case, paper.normalised);
            if (id)
                return id;
        }
        const auto sameName =
            PersonStore(m_db).select("WHERE case_id = ?1 AND name_folded = ?2 AND (?3 OR NOT EXISTS"
                                     " (SELECT 1 FROM person_document d WHERE d.person_id ="
                                     " person.id AND d.kind = 'id_number')) ORDER BY id",
                                     m_case, fold(fact.row.name), fact.idNumber.isEmpty());
        return sameName.isEmpty() ? PersonId() : sameName.first().id;
    }

    void loadPerson(const Facts::PersonFact& fact)
    {
        PersonId id = findPerson(fact);
        Person person = id ? *PersonStore(m_db).find(id) : fact.row;
        if (!id) {
            person.phone = fact.phones.value(0);
            id = add(person);
        } else {
            const bool isRicher = fillPerson(person, fact);
            if (isRicher)
                change(person);
        }
        m_people.insert(fact.path, id);
        m_byName.insert(fold(fact.row.name), id);
        for (const QString& alias : fact.aliases)
            m_byName.insert(fold(alias), id);
        loadPersonRows(fact, id);
        for (const QString& phone : fact.phones)
            loadIdentifier(Identifier{.kind = u"phone"_s, .raw = phone}, id);
        for (const QString& number : fact.accounts)
            account(number, fact.row.name, {}, id, fact.accountRole);
    }

    static bool fillPerson(Person& person, const Facts::PersonFact& fact)
    {
        bool isRicher = fill(person.phone, fact.phones.value(0));
        isRicher |= fill(person.address, fact.row.address);
        isRicher |= fill(person.householdAddress, fact.row.householdAddress);
        isRicher |= fill(person.workplace, fact.row.workplace);
        isRicher |= fill(person.occupation, fact.row.occupation);
        isRicher |= fill(person.sex, fact.row.sex);
        isRicher |= fill(person.note, fact.row.note);
        if (!person.gain && fact.row.gain) {
            person.gain = fact.row.gain;
            isRicher = true;
        }
        if (person.state == "none"_L1 && fact.row.state != "none"_L1) {
            person.state = fact.row.state;
            isRicher = true;
        }
        return isRicher;
    }

    void loadPersonRows(const Facts::PersonFact& fact, PersonId id)
    {
        const PersonStore people(m_db);
        const auto roles = people.rolesOf(id);
        const bool hasRole = std::any_of(roles.begin(), roles.end(), [&](const PersonRole& role) {
            return role.role == fact.role;
        });
        if (!fact.role.isEmpty() && !hasRole)
            add(PersonRole{.personId = id, .role = fact.role, .part = fact.part});
        for (const QString& alias : fact.aliases)
            if (!people.aliasesOf(id).contains(alias))
                add(PersonAlias{.personId = id, .alias = alias});
        loadPaper(id, u"id_number"_s, fact.idNumber);
        loadPaper(id, u"credit_code"_s, fact.creditCode);
    }

    void loadPaper(PersonId id, const QString& kind, const QString& raw)
    {
        if (raw.isEmpty())
            return;
        const PersonDocument paper =
            normalised(PersonDocument{.personId = id, .kind = kind, .raw = raw});
        const auto present = PersonStore(m_db).documentsOf(id);
        if (std::none_of(present.begin(), present.end(), [&](const PersonDocument& other) {
                return other.kind == kind && other.normalised == paper.normalised;
            }))
            add(paper);
    }

    void loadUplines()
    {
        for (const Facts::PersonFact& fact : m_facts.people) {
            if (fact.upline.isEmpty())
                continue;
            Person person = *PersonStore(m_db).find(m_people.value(fact.path));
            const PersonId upline = knownPerson(fact.upline);
            if (upline == person.id)
                fault(fact.path + u".upline"_s, Text::tr("nobody is his own upline"));
            if (upline == person.uplineId && (upline || person.uplineName == fact.upline))
                continue;
            person.uplineId = upline;
            person.uplineName = upline ? QString() : fact.upline;
            change(person);
        }
    }

    void loadPayments(const Facts::PersonFact& fact)
    {
        const PersonId victim = m_people.value(fact.path);
        QHash<QString, int> inFile;
        for (const Facts::PaymentFact& payment : fact.payments) {
            Payment row = normalised(payment.row);
            row.victimId = victim;
            const int wanted =
                ++inFile[u"%1|%2|%3|%4"_s.arg(QString::number(row.at.microseconds()),
                                              row.fromNumber, row.toNumber, row.amount.toString())];
            const auto present = m_db.value<int>(
                "SELECT count(*) FROM payment WHERE victim_id = ? AND at = ? AND amount_fen = ?"
                " AND coalesce(from_number, '') = ? AND coalesce(to_number, '') = ?",
                victim, row.at, row.amount, row.fromNumber, row.toNumber);
            if (present < wanted)
                add(row);
            if (!row.fromRaw.isEmpty())
                account(row.fromRaw, fact.row.name, {}, victim, u"victim"_s);
            if (!row.toRaw.isEmpty())
                account(row.toRaw, row.toName, row.toBank, {}, u"first_level"_s);
        }
    }

    /// The account of the case with this number, made if it is not there yet.
    CaseAccountId account(const QString& raw, const QString& holder = {}, const QString& bank = {},
                          PersonId holderId = {}, const QString& role = u"named"_s)
    {
        CaseAccountStore accounts(m_db);
        auto found = accounts.findNumber(m_case, raw);
        if (!found)
            return add(CaseAccount{.raw = raw,
                                   .holderName = holder,
                                   .holderId = holderId,
                                   .bank = bank,
                                   .role = role});
        bool isRicher = fill(found->holderName, holder);
        isRicher |= fill(found->bank, bank);
        if (holderId && !found->holderId) {
            found->holderId = holderId;
            isRicher = true;
        }
        if (isRicher)
            change(*found);
        return found->id;
    }

    void loadIdentifier(Identifier row, PersonId person)
    {
        row.personId = person;
        row = normalised(row);
        auto present = IdentifierStore(m_db).select(
            "WHERE case_id = ? AND kind = ? AND normalised = ? ORDER BY id", m_case, row.kind,
            row.normalised);
        if (present.isEmpty()) {
            add(row);
            return;
        }
        Identifier& known = present.first();
        bool isRicher = fill(known.note, row.note);
        if (person && !known.personId) {
            known.personId = person;
            isRicher = true;
        }
        if (isRicher)
            change(known);
    }

    void loadDocument(const Facts::DocumentFact& fact)
    {
        CaseDocument row = fact.row;
        row.personId = personNamed(fact.person, fact.path + u".person"_s);
        if (!fact.account.isEmpty())
            row.accountId = account(fact.account);
        const auto present =
            row.number.isEmpty()
                ? CaseDocumentStore(m_db).select(
                      "WHERE case_id = ? AND kind = ? AND number IS NULL AND at IS ?", m_case,
                      row.kind, row.at)
                : CaseDocumentStore(m_db).select("WHERE case_id = ? AND kind = ? AND number = ?",
                                                 m_case, row.kind, row.number);
        if (present.isEmpty()) {
            add(row);
            return;
        }
        CaseDocument known = present.first();
        bool isRicher = fill(known.approver, row.approver);
        isRicher |= fill(known.level, row.level);
        isRicher |= fill(known.title, row.title);
        if (!known.at && row.at) {
            known.at = row.at;
            isRicher = true;
        }
        if (isRicher)
            change(known);
    }

    void loadEvidence(const Facts::EvidenceFact& fact)
    {
        Evidence row = fact.row;
        row.holderName = fact.holder;
        row.holderId = knownPerson(fact.holder);
        if (!evidenceNamed(row.number.isEmpty() ? row.name : row.number))
            add(row);
    }

    void loadCustody(const Facts::CustodyFact& fact)
    {
        CustodyStep row = fact.row;
        row.evidenceId = evidenceNamed(fact.evidence);
        if (!row.evidenceId)
            return fault(fact.path + u".evidence"_s,
                         Text::tr("there is no evidence \"%1\"").arg(fact.evidence));
        if (CustodyStepStore(m_db)
                .select("WHERE evidence_id = ? AND kind = ? AND at = ?", row.evidenceId, row.kind,
                        row.at)
                .isEmpty())
            add(row);
    }

    void loadMeasure(const Facts::MeasureFact& fact)
    {
        Measure row = fact.row;
        row.personId = personNamed(fact.person, fact.path + u".person"_s);
        if (!fact.account.isEmpty())
            row.accountId = account(fact.account);
        if (!fact.evidence.isEmpty() && !(row.evidenceId = evidenceNamed(fact.evidence)))
            fault(fact.path + u".evidence"_s,
                  Text::tr("there is no evidence \"%1\"").arg(fact.evidence));
        if (!fact.parent.isEmpty() && !(row.parentId = m_measures.value(fact.parent)))
            fault(fact.path + u".parent"_s,
                  Text::tr("there is no measure \"%1\"").arg(fact.parent));
        if (!fact.document.isEmpty())
            row.documentId = documentOf(row, fact.document);

        const auto present = MeasureStore(m_db).select(
            "WHERE case_id = ? AND kind = ? AND at = ? AND account_id IS ? AND person_id IS ?"
            " AND evidence_id IS ?",
            m_case, row.kind, row.at, row.accountId, row.personId, row.evidenceId);
        m_measures.insert(fact.label, present.isEmpty() ? add(row) : present.first().id);
    }

    void loadStep(const Facts::StepFact& fact)
    {
        MeasureStep row = fact.row;
        row.measureId = m_measures.value(fact.measure);
        if (!row.measureId)
            return fault(fact.path + u".measure"_s,
                         Text::tr("there is no measure \"%1\"").arg(fact.measure));
        if (MeasureStepStore(m_db)
                .select("WHERE measure_id = ? AND kind = ? AND at = ?", row.measureId, row.kind,
                        row.at)
                .isEmpty())
            add(row);
    }

    /// The paper with this number; where the case has none, it is made from what the measure says.
    DocumentId documentOf(const Measure& measure, const QString& number)
    {
        const auto known = m_db.value<DocumentId>(
            "SELECT id FROM document WHERE case_id = ? AND number = ? ORDER BY id LIMIT 1", m_case,
            number);
        if (known)
            return known;
        const QString kind = findWord(u"measures", measure.kind)->value(u"document");
        return add(CaseDocument{.kind = kind.isEmpty() ? u"other"_s : kind,
                                .number = number,
                                .at = measure.at,
                                .approver = measure.approver,
                                .level = measure.level,
                                .personId = measure.personId,
                                .accountId = measure.accountId});
    }

    EvidenceId evidenceNamed(const QString& numberOrName) const
    {
        return m_db.value<EvidenceId>("SELECT id FROM evidence WHERE case_id = ?1"
                                      " AND (number = ?2 OR (number IS NULL AND name = ?2))"
                                      " ORDER BY id LIMIT 1",
                                      m_case, numberOrName);
    }

    /// Somebody of the file, or of the case, by name or alias.
    PersonId knownPerson(const QString& name) const
    {
        if (name.isEmpty())
            return {};
        if (const PersonId id = m_byName.value(fold(name)))
            return id;
        return m_db.value<PersonId>(
            "SELECT id FROM person WHERE case_id = ?1 AND (name_folded = ?2 OR id IN"
            " (SELECT person_id FROM person_alias WHERE alias_folded = ?2)) ORDER BY id LIMIT 1",
            m_case, fold(name));
    }

    PersonId personNamed(const QString& name, const QString& path)
    {
        const PersonId id = knownPerson(name);
        if (!name.isEmpty() && !id)
            fault(path, Text::tr("there is nobody called \"%1\"").arg(name));
        return id;
    }

    CaseEditor& m_editor;
    sqlite::Database& m_db;
    CaseId m_case;
    const Facts& m_facts;
    QHash<QString, PersonId> m_people; // by path
    QHash<QString, PersonId> m_byName; // folded
    QHash<QString, MeasureId> m_measures;
    QMap<QString, int> m_added;
    QStringList m_faults;
    bool m_hasChanged = false;
};

} // namespace

Result<Guarded<FactsReport>> loadFacts(Store& store, CaseId caseId, const QByteArray& json,
                                       const QHash<QString, MeasureId>& labels)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    const Result<Facts> facts = readFacts(json);
    if (!facts)
        return tl::unexpected(facts.error());
    try {
        const auto casefile = CasefileStore(store.writer()).find(caseId);
        if (!casefile)
            return failure(Text::tr("There is no such case."));
        CaseEditor editor(store, {caseId, u"facts.load"_s, casefile->name});
        FactsLoader loader(editor, *facts, labels);
        loader.load();
        if (!loader.faults().isEmpty())
            return failure(Text::tr("The facts file cannot be loaded; nothing was changed.") +
                           u'\n' + loader.faults().join(u'\n'));
        FactsReport report = loader.report();
        if (!loader.hasChanged())
            return Guarded<FactsReport>{report, {}};
        const Guarded<ChangeId> committed = editor.commit();
        if (committed.isRefused())
            return Guarded<FactsReport>{std::nullopt, committed.report};
        report.change = *committed.made;
        return Guarded<FactsReport>{report, committed.report};
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
}

} // namespace cluechain
