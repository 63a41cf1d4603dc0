#include "models/cases/factsreader.h"

#include "models/cases/jsonfield.h"
#include "models/cases/vocabulary.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactsFile)
};

enum class Need { Optional, Required };

struct Findings {
    QStringList faults = {};
    QStringList ignored = {};
};

/// One object of the file under its path. What is asked of it is remembered, so that what was not
/// can be said.
class Node
{
public:
    Node(QJsonObject object, QString path, Findings& findings)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_findings(&findings)
    {
    }

    QString path() const { return m_path; }
    const QJsonObject& object() const { return m_object; }

    void fault(const QString& key, const QString& why) const
    {
        m_findings->faults.append(pathOf(key) + u": "_s + why);
    }

    template <typename T>
    void read(const QString& key, T& field, Need need = Need::Optional)
    {
        m_asked.insert(key);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull()) {
            if (need == Need::Required)
                fault(key, Text::tr("is missing"));
            return;
        }
        if (const QString why = readField(value, field); !why.isEmpty())
            fault(key, why);
        else if (need == Need::Required && value == QJsonValue(QString()))
            fault(key, Text::tr("is empty"));
    }

    /// A key of the vocabulary, however the file writes it.
    void readWord(const QString& key, QStringView list, QString& field, Need need = Need::Optional)
    {
        QString text;
        read(key, text, need);
        if (text.isEmpty())
            return;
        if (const Word* word = recogniseWord(list, text))
            field = word->id;
        else
            fault(key, Text::tr("\"%1\" is not known").arg(text));
    }

    /// One text or a list of them.
    void readTexts(const QString& key, QStringList& field)
    {
        if (m_object.value(key).isString()) {
            QString text;
            read(key, text);
            field.append(text);
        } else {
            read(key, field);
        }
    }

    /// Every column of the row that the file gives by its name and that was not asked for yet.
    template <typename Row>
    void readColumns(Row& row, const QStringList& decidedElsewhere)
    {
        std::apply([&](const auto&... c) { (readColumn(row, c, decidedElsewhere), ...); },
                   RowTable<Row>::columns);
    }

    QList<Node> list(const QString& key)
    {
        m_asked.insert(key);
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            fault(key, Text::tr("not a list"));
        QList<Node> nodes;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString path = pathOf(key) + u'[' + QString::number(i) + u']';
            if (!items[i].isObject())
                m_findings->faults.append(path + u": "_s + Text::tr("not an object"));
            nodes.append(Node(items[i].toObject(), path, *m_findings));
        }
        return nodes;
    }

    Node child(const QString& key)
    {
        m_asked.insert(key);
        if (m_object.contains(key) && !m_object.value(key).isObject())
            fault(key, Text::tr("not an object"));
        return Node(m_object.value(key).toObject(), pathOf(key), *m_findings);
    }

    void finish() const
    {
        for (const QString& key : m_object.keys())
            if (!m_asked.contains(key))
                m_findings->ignored.append(pathOf(key));
    }

private:
    QString pathOf(const QString& key) const
    {
        return m_path.isEmpty() ? key : m_path + u'.' + key;
    }

    template <typename Row, typename T>
    void readColumn(Row& row, const Column<Row, T>& c, const QStringList& decidedElsewhere)
    {
        if constexpr (ReadableField<T>) {
            const QString key = QString::fromLatin1(c.name);
            if (!decidedElsewhere.contains(key) && !m_asked.contains(key) && m_object.contains(key))
                read(key, row.*c.member);
        }
    }

    QJsonObject m_object;
    QString m_path;
    Findings* m_findings;
    QSet<QString> m_asked;
};

const QStringList& caseColumnsOfTheProgram()
{
    static const QStringList names{
        u"working_number"_s, u"case_number_key"_s,   u"incident_number_key"_s,
        u"name_folded"_s,    u"recover_opened_at"_s, u"expand_opened_at"_s,
        u"filed_at"_s,       u"created_at"_s,        u"created_by"_s};
    return names;
}

void readCase(Node& node, Casefile& casefile)
{
    node.readWord(u"fraud_type"_s, u"fraud_types", casefile.fraudType);
    node.readColumns(casefile, caseColumnsOfTheProgram());
}

QList<Facts::PaymentFact> readPayments(Node& victim)
{
    QList<Facts::PaymentFact> payments;
    for (Node& node : victim.list(u"payments"_s)) {
        Facts::PaymentFact fact{.path = node.path()};
        node.read(u"at"_s, fact.row.at, Need::Required);
        node.read(u"from"_s, fact.row.fromRaw);
        node.read(u"to"_s, fact.row.toRaw);
        node.read(u"amount_fen"_s, fact.row.amount, Need::Required);
        if (fact.row.amount.fen() <= 0 && node.object()["amount_fen"_L1].isDouble())
            node.fault(u"amount_fen"_s, Text::tr("not more than nothing"));
        node.readColumns(fact.row, {u"from_number"_s, u"to_number"_s, u"created_at"_s});
        node.finish();
        payments.append(fact);
    }
    return payments;
}

/// What victims, suspects and other people have in common.
Facts::PersonFact readPerson(Node& node)
{
    Facts::PersonFact fact{.path = node.path()};
    node.readTexts(u"alias"_s, fact.aliases);
    node.readTexts(u"aliases"_s, fact.aliases);
    node.read(u"name"_s, fact.row.name, fact.aliases.isEmpty() ? Need::Required : Need::Optional);
    if (fact.row.name.isEmpty() && !fact.aliases.isEmpty())
        fact.row.name = fact.aliases.first();
    node.read(u"id_number"_s, fact.idNumber);
    node.read(u"credit_code"_s, fact.creditCode);
    node.read(u"accounts"_s, fact.accounts);
    node.read(u"phones"_s, fact.phones);
    node.read(u"upline"_s, fact.upline);
    node.readWord(u"state"_s, u"person_states", fact.row.state);
    node.readColumns(fact.row, {u"name_folded"_s, u"created_at"_s, u"upline_name"_s});
    if (!fact.row.phone.isEmpty() && !fact.phones.contains(fact.row.phone))
        fact.phones.prepend(fact.row.phone);
    return fact;
}

void readPeople(Node& root, Facts& facts)
{
    for (Node& node : root.list(u"victims"_s)) {
        Facts::PersonFact fact = readPerson(node);
        fact.role = u"victim"_s;
        fact.accountRole = u"victim"_s;
        fact.payments = readPayments(node);
        node.finish();
        facts.people.append(fact);
    }
    for (Node& node : root.list(u"suspects"_s)) {
        Facts::PersonFact fact = readPerson(node);
        fact.role = u"suspect"_s;
        fact.accountRole = u"suspect"_s;
        node.readWord(u"role"_s, u"parts", fact.part);
        node.finish();
        facts.people.append(fact);
    }
    for (Node& node : root.list(u"persons"_s)) {
        Facts::PersonFact fact = readPerson(node);
        fact.accountRole = u"named"_s;
        node.readWord(u"role"_s, u"roles", fact.role);
        node.finish();
        facts.people.append(fact);
    }
}

void readThings(Node& root, Facts& facts)
{
    for (Node& node : root.list(u"identifiers"_s)) {
        Facts::IdentifierFact fact{.path = node.path()};
        node.readWord(u"kind"_s, u"identifier_kinds", fact.row.kind, Need::Required);
        node.read(u"value"_s, fact.row.raw, Need::Required);
        node.read(u"person"_s, fact.person);
        node.readColumns(fact.row, {u"raw"_s, u"normalised"_s, u"validity"_s, u"created_at"_s});
        node.finish();
        facts.identifiers.append(fact);
    }
    for (Node& node : root.list(u"documents"_s)) {
        Facts::DocumentFact fact{.path = node.path()};
        node.readWord(u"kind"_s, u"documents", fact.row.kind, Need::Required);
        node.readWord(u"level"_s, u"levels", fact.row.level);
        node.readWord(u"state"_s, u"document_states", fact.row.state);
        node.read(u"person"_s, fact.person);
        node.read(u"account"_s, fact.account);
        node.readColumns(fact.row, {u"created_at"_s});
        node.finish();
        facts.documents.append(fact);
    }
    for (Node& node : root.list(u"evidence"_s)) {
        Facts::EvidenceFact fact{.path = node.path()};
        node.read(u"name"_s, fact.row.name, Need::Required);
        node.readWord(u"kind"_s, u"evidence_kinds", fact.row.kind);
        node.readWord(u"state"_s, u"evidence_states", fact.row.state);
        node.read(u"holder"_s, fact.holder);
        node.readColumns(fact.row, {u"holder_name"_s, u"created_at"_s});
        node.finish();
        facts.evidence.append(fact);
    }
    for (Node& node : root.list(u"custody"_s)) {
        Facts::CustodyFact fact{.path = node.path()};
        node.readWord(u"kind"_s, u"custody_steps", fact.row.kind, Need::Required);
        node.read(u"evidence"_s, fact.evidence, Need::Required);
        node.read(u"at"_s, fact.row.at, Need::Required);
        node.read(u"from"_s, fact.row.fromName);
        node.read(u"to"_s, fact.row.toName);
        node.readColumns(fact.row, {});
        node.finish();
        facts.custody.append(fact);
    }
}

Facts::StepFact readStep(Node& node, const QString& measure)
{
    Facts::StepFact fact{.measure = measure, .path = node.path()};
    node.readWord(u"kind"_s, u"measure_steps", fact.row.kind, Need::Required);
    node.read(u"at"_s, fact.row.at, Need::Required);
    node.read(u"by"_s, fact.row.byName);
    if (measure.isEmpty())
        node.read(u"measure"_s, fact.measure, Need::Required);
    node.readColumns(fact.row, {});
    node.finish();
    return fact;
}

void readMeasures(Node& root, Facts& facts)
{
    for (Node& node : root.list(u"measures"_s)) {
        Facts::MeasureFact fact{.label = node.path(), .path = node.path()};
        node.readWord(u"kind"_s, u"measures", fact.row.kind, Need::Required);
        node.readWord(u"level"_s, u"levels", fact.row.level);
        node.read(u"at"_s, fact.row.at, Need::Required);
        node.read(u"id"_s, fact.label);
        node.read(u"parent"_s, fact.parent);
        node.read(u"account"_s, fact.account);
        node.read(u"person"_s, fact.person);
        node.read(u"evidence"_s, fact.evidence);
        node.read(u"document"_s, fact.document);
        node.read(u"amount_fen"_s, fact.row.requested);
        fact.row.held = fact.row.requested;
        node.readColumns(fact.row, {u"created_at"_s});
        for (Node& step : node.list(u"steps"_s))
            facts.steps.append(readStep(step, fact.label));
        node.finish();
        facts.measures.append(fact);
    }
    for (Node& node : root.list(u"measure_steps"_s))
        facts.steps.append(readStep(node, {}));
}

void readWords(Node& root, Facts& facts)
{
    for (Node& node : root.list(u"notes"_s)) {
        Note note;
        node.read(u"text"_s, note.text, Need::Required);
        node.read(u"at"_s, note.at, Need::Required);
        node.readColumns(note, {u"subject"_s, u"subject_id"_s});
        node.finish();
        facts.notes.append(note);
    }
    for (Node& node : root.list(u"tasks"_s)) {
        Task task;
        node.read(u"title"_s, task.title, Need::Required);
        node.readWord(u"state"_s, u"task_states", task.state);
        node.readColumns(task, {u"created_at"_s, u"created_by"_s});
        if (task.doneAt)
            task.state = u"done"_s;
        node.finish();
        facts.tasks.append(task);
    }
}

QString faultText(const QStringList& faults)
{
    constexpr qsizetype shown = 20;
    QString text = Text::tr("The facts file cannot be loaded; nothing was changed.");
    for (const QString& fault : faults.mid(0, shown))
        text += u'\n' + fault;
    if (faults.size() > shown)
        text += u'\n' + Text::tr("%1 of %2 faults are shown.").arg(shown).arg(faults.size());
    return text;
}

} // namespace

Result<Facts> readFacts(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(faultText(
            {Text::tr("$: not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset)}));
    if (!document.isObject())
        return failure(faultText({Text::tr("$: not an object")}));

    Findings findings;
    Facts facts;
    Node root(document.object(), {}, findings);
    if (!root.object().contains("case"_L1))
        root.fault(u"case"_s, Text::tr("is missing"));
    Node caseNode = root.child(u"case"_s);
    Casefile probe;
    readCase(caseNode, probe);
    caseNode.finish();
    facts.caseFields = caseNode.object();
    readPeople(root, facts);
    readThings(root, facts);
    readMeasures(root, facts);
    readWords(root, facts);
    root.finish();
    facts.ignored = findings.ignored;
    if (!findings.faults.isEmpty())
        return failure(faultText(findings.faults));
    return facts;
}

void applyCaseFields(const QJsonObject& fields, Casefile& casefile)
{
    Findings findings;
    Node node(fields, u"case"_s, findings);
    readCase(node, casefile);
}

} // namespace cluechain
