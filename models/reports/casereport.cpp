#include "models/reports/casereport.h"

#include "models/cases/caseaccount.h"
#include "models/cases/caseclocks.h"
#include "models/cases/casefigures.h"
#include "models/cases/casefile.h"
#include "models/cases/document.h"
#include "models/cases/evidence.h"
#include "models/cases/measure.h"
#include "models/cases/movecase.h"
#include "models/cases/payment.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"
#include "models/reports/casecharts.h"
#include "models/reports/documentfacts.h"
#include "models/reports/moneysection.h"

#include <QCoreApplication>
#include <QHash>

namespace cluechain
{

using namespace Qt::StringLiterals;
using namespace report;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseReport)
};

const QString unknown = u"—"_s;

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? unknown : text;
}

QString timeText(const std::optional<Instant>& at)
{
    return at ? at->toDisplay() : unknown;
}

QString word(QStringView list, const QString& id)
{
    return id.isEmpty() ? QString() : wordText(list, id);
}

QString namesOf(const QStringList& names)
{
    return names.join(Text::tr(", ", "between names"));
}

class CaseReport
{
public:
    CaseReport(sqlite::Database& db, Casefile casefile, const CaseReportOptions& options)
        : m_db(db)
        , m_case(std::move(casefile))
        , m_options(options)
        , m_masking(options.masked ? maskingOf(db) : Masking())
    {
    }

    Document make()
    {
        m_document.title = Text::tr("Case report: %1").arg(m_masking.text(m_case.name));
        QStringList about{m_case.agencyName, word(u"fraud_types", m_case.fraudType),
                          word(u"case_stages", m_case.stage())};
        about.removeAll(QString());
        m_document.meta = {about.join(u" · "_s),
                           Text::tr("Compiled from the records of the case. Amounts are in yuan, "
                                    "times in China time.")};
        m_document.facts = documentFacts(m_db, m_case.number(), m_options.madeAt, m_masking.isOn());
        readPeople();
        caseData();
        chain();
        victims();
        part(Text::tr("Accounts and money"));
        addMoneySection(m_document.blocks, m_db, m_case.id, m_options, m_masking);
        suspects();
        evidence();
        measures();
        papers();
        linkedCases();
        missing();
        part(Text::tr("Sources"));
        addSourcesSection(m_document.blocks, m_db, m_case.id, m_masking);
        return std::move(m_document);
    }

private:
    void part(const QString& title)
    {
        m_document.blocks.push_back(
            Heading{Text::tr("%1. %2", "number and title of a part").arg(++m_part).arg(title), 1});
    }

    template <typename Block>
    void add(Block block)
    {
        m_document.blocks.push_back(std::move(block));
    }

    void addFigure(const QString& caption, AnyFigure figure)
    {
        add(FigureBlock{.caption = caption, .figure = std::move(figure)});
    }

    void readPeople()
    {
        for (const Person& person : PersonStore(m_db).ofCase(m_case.id))
            m_names.insert(person.id.value, m_masking.name(person.name));
        for (const CaseAccount& account : CaseAccountStore(m_db).ofCase(m_case.id))
            m_accounts.insert(account.id.value, account);
    }

    QString accountText(CaseAccountId id) const
    {
        const CaseAccount account = m_accounts.value(id.value);
        if (!account.id)
            return {};
        QStringList words{m_masking.name(account.holderName), account.bank,
                          m_masking.account(account.number)};
        words.removeAll(QString());
        return words.join(u' ');
    }

    void caseData()
    {
        part(Text::tr("Case data"));
        Definitions data;
        const auto always = [&](const QString& name, const QString& value) {
            data.items.append({name, orUnknown(value)});
        };
        const auto known = [&](const QString& name, const QString& value) {
            if (!value.isEmpty())
                data.items.append({name, m_masking.text(value)});
        };
        const auto when = [&](const QString& name, const std::optional<Instant>& at) {
            if (at)
                data.items.append({name, at->toDisplay()});
        };
        const auto sum = [&](const QString& name, const std::optional<Money>& amount) {
            if (amount)
                data.items.append({name, Text::tr("%1 yuan").arg(amount->toDisplay())});
        };
        always(Text::tr("Case name"), m_masking.text(m_case.name));
        always(Text::tr("Case number"), m_case.caseNumber);
        always(Text::tr("Working number"), m_case.workingNumber);
        always(Text::tr("Incident number"), m_case.incidentNumber);
        always(Text::tr("Type of fraud"), fraudTypes());
        always(Text::tr("Stage"), word(u"case_stages", m_case.stage()));
        known(Text::tr("Agency"), m_case.agencyName);
        known(Text::tr("Agency code"), m_case.agencyCode);
        known(Text::tr("Lead officer"), m_case.leadOfficer);
        known(Text::tr("Assisting officer"), m_case.assistingOfficer);
        always(Text::tr("Reported"), timeText(m_case.reportedAt));
        always(Text::tr("Accepted"), timeText(m_case.acceptedAt));
        always(Text::tr("Filed"), timeText(m_case.filedAt));
        when(Text::tr("Solved"), m_case.solvedAt);
        when(Text::tr("Investigation closed"), m_case.concludedAt);
        when(Text::tr("Transferred for prosecution"), m_case.prosecutedAt);
        when(Text::tr("Withdrawn"), m_case.withdrawnAt);
        known(Text::tr("Reason of withdrawal"), m_case.withdrawnReason);
        known(Text::tr("Transferred to"), m_case.transferredTo);
        when(Text::tr("Occurred from"), m_case.occurredFrom);
        when(Text::tr("Occurred until"), m_case.occurredUntil);
        known(Text::tr("Place"), m_case.occurredAddress);
        sum(Text::tr("Loss as registered"), m_case.loss);
        sum(Text::tr("Amount involved"), m_case.involved);
        known(Text::tr("Supervision"), m_case.supervisionLevel);
        known(Text::tr("Means of contact"), m_case.contactMeans);
        known(Text::tr("Means of fraud"), m_case.fraudMeans);
        known(Text::tr("Person fixed by"), m_case.fixedPerson);
        known(Text::tr("Case fixed by"), m_case.fixedCase);
        known(Text::tr("Place fixed by"), m_case.fixedPlace);
        known(Text::tr("Verification"), m_case.verification);
        known(Text::tr("Brief facts"), m_case.brief);
        add(std::move(data));
    }

    QString fraudTypes() const
    {
        QStringList types{m_case.fraudType + u' ' + word(u"fraud_types", m_case.fraudType)};
        for (const QString& type : m_case.secondaryTypes)
            types.append(type + u' ' + word(u"fraud_types", type));
        return types.join(Text::tr(", ", "between names")).trimmed();
    }

    void chain()
    {
        part(Text::tr("The chain"));
        const auto stateText = [](LinkState state) {
            switch (state) {
            case LinkState::Done:
                return Text::tr("Passed");
            case LinkState::Open:
                return Text::tr("Under way");
            case LinkState::Blocked:
                return Text::tr("Blocked");
            case LinkState::NotBegun:
                return Text::tr("Not begun");
            }
            return QString();
        };
        Table links{.columns = {{Text::tr("Link"), Align::Left, 0, true},
                                {Text::tr("State"), Align::Left, 0, true},
                                {Text::tr("Entered"), Align::Left, 0, true},
                                {Text::tr("Passed"), Align::Left, 0, true},
                                {Text::tr("Missing")}}};
        int number = 0;
        for (const LinkStatus& link : chainOf(m_db, m_case.id)) {
            QStringList lacks;
            for (const GateLine& line : link.missing)
                lacks.append(m_masking.text(line.text));
            links.rows.append(
                {.cells = {u"%1 %2"_s.arg(++number).arg(linkName(link.link)),
                           link.isMain ? Text::tr("%1 (main)").arg(stateText(link.state))
                                       : stateText(link.state),
                           timeText(link.enteredAt), timeText(link.passedAt), lacks.join(u'\n')}});
        }
        add(std::move(links));

        Table passages{.title = Text::tr("Steps along the chain"),
                       .columns = {{Text::tr("Time"), Align::Left, 0, true},
                                   {Text::tr("From"), Align::Left, 0, true},
                                   {Text::tr("To"), Align::Left, 0, true},
                                   {Text::tr("By"), Align::Left, 0, true},
                                   {Text::tr("Reason")}}};
        const auto place = [](Link link, CaseState state) {
            return state == CaseState::Open ? linkName(link) : targetName(state);
        };
        for (const Passage& step :
             RowStore<Passage>(m_db).select("WHERE case_id = ? ORDER BY at, id", m_case.id)) {
            QStringList reasons{m_masking.text(step.reason)};
            if (!step.overrides.isEmpty())
                reasons.append(
                    Text::tr("Advice passed over: %1. %2")
                        .arg(step.overrides.join(u", "_s), m_masking.text(step.overrideReason)));
            reasons.removeAll(QString());
            passages.rows.append(
                {.cells = {step.at.toDisplay(), place(step.fromLink, step.fromState),
                           place(step.toLink, step.toState), step.actor, reasons.join(u'\n')}});
        }
        if (!passages.rows.isEmpty())
            add(std::move(passages));
    }

    void victims()
    {
        part(Text::tr("Victims and losses"));
        const PersonStore people(m_db);
        const QList<Payment> payments = PaymentStore(m_db).ofCase(m_case.id);
        QHash<qint64, Money> paid;
        QHash<qint64, int> count;
        Money total;
        for (const Payment& payment : payments) {
            paid[payment.victimId.value] += payment.amount;
            ++count[payment.victimId.value];
            total += payment.amount;
        }
        Table table{.columns = {{Text::tr("Victim")},
                                {Text::tr("Identity number"), Align::Left, 0, true},
                                {Text::tr("Phone"), Align::Left, 0, true},
                                {Text::tr("Payments"), Align::Right, 0, true},
                                {Text::tr("Loss (yuan)"), Align::Right, 0, true}},
                    .emptyText = Text::tr("No victim is recorded.")};
        for (const Person& person : people.withRole(m_case.id, u"victim"_s))
            table.rows.append(
                {.cells = {m_masking.name(person.name),
                           orUnknown(m_masking.idNumber(people.identityNumberOf(person.id))),
                           orUnknown(m_masking.phone(person.phone)),
                           QString::number(count.value(person.id.value)),
                           paid.value(person.id.value).toDisplay()}});
        if (!table.rows.isEmpty())
            table.sumRow = {
                Text::tr("Total"), {}, {}, QString::number(payments.size()), total.toDisplay()};
        add(std::move(table));

        if (!payments.isEmpty()) {
            Table list{.title = Text::tr("Payments as reported"),
                       .columns = {{Text::tr("Time"), Align::Left, 0, true},
                                   {Text::tr("Victim"), Align::Left, 0.5},
                                   {Text::tr("From account"), Align::Left, 0, true},
                                   {Text::tr("To account"), Align::Left, 0, true},
                                   {Text::tr("Payee")},
                                   {Text::tr("Amount (yuan)"), Align::Right, 0, true}}};
            for (const Payment& payment : payments) {
                QStringList payee{m_masking.name(payment.toName), payment.toBank, payment.channel};
                payee.removeAll(QString());
                list.rows.append(
                    {.cells = {payment.at.toDisplay(), m_names.value(payment.victimId.value),
                               orUnknown(m_masking.account(payment.fromNumber)),
                               orUnknown(m_masking.account(payment.toNumber)), payee.join(u' '),
                               payment.amount.toDisplay()}});
            }
            list.sumRow = {Text::tr("Total"), {}, {}, {}, {}, total.toDisplay()};
            add(std::move(list));
        }
        addFigure(Text::tr("Loss and recovery"),
                  outcomeFigure(m_db, m_case.id, m_options.madeAt, m_masking));
    }

    void suspects()
    {
        part(Text::tr("Suspects"));
        const PersonStore people(m_db);
        SuspectsFigure figure = suspectsFigure(m_db, m_case.id, m_options.madeAt, m_masking);
        QHash<qint64, SuspectsFigure::Suspect> shown;
        for (const auto& suspect : std::as_const(figure.suspects))
            shown.insert(suspect.id.value, suspect);
        if (!figure.suspects.isEmpty())
            addFigure(Text::tr("Suspects by role and state"), std::move(figure));

        Table table{.columns = {{Text::tr("Name")},
                                {Text::tr("Part")},
                                {Text::tr("State")},
                                {Text::tr("Since"), Align::Left, 0, true},
                                {Text::tr("Identity number"), Align::Left, 0, true},
                                {Text::tr("Upline")},
                                {Text::tr("Gain (yuan)"), Align::Right, 0, true}},
                    .emptyText = Text::tr("No suspect is recorded.")};
        for (const Person& person : people.withRole(m_case.id, u"suspect"_s)) {
            const auto& suspect = shown.value(person.id.value);
            const QStringList aliases = people.aliasesOf(person.id);
            QString name = suspect.name;
            if (!aliases.isEmpty())
                name += Text::tr(" (alias %1)").arg(namesOf(aliases));
            const QString upline = person.uplineId ? m_names.value(person.uplineId.value)
                                                   : m_masking.name(person.uplineName);
            table.rows.append(
                {.cells = {name, suspect.role, suspect.state, timeText(person.stateAt),
                           orUnknown(m_masking.idNumber(people.identityNumberOf(person.id))),
                           upline, person.gain ? person.gain->toDisplay() : QString()}});
        }
        add(std::move(table));
    }

    void evidence()
    {
        part(Text::tr("Evidence"));
        Table table{.columns = {{Text::tr("Number"), Align::Left, 0, true},
                                {Text::tr("Name", "of a thing"), Align::Left, 2},
                                {Text::tr("Kind")},
                                {Text::tr("Quantity"), Align::Left, 0.5},
                                {Text::tr("Collected"), Align::Left, 0, true},
                                {Text::tr("From")},
                                {Text::tr("Keeper")},
                                {Text::tr("State")}},
                    .emptyText = Text::tr("No evidence is recorded.")};
        for (const Evidence& item : EvidenceStore(m_db).ofCase(m_case.id)) {
            QString holder = item.holderId ? m_names.value(item.holderId.value)
                                           : m_masking.name(item.holderName);
            Row row{.cells = {orUnknown(item.number), m_masking.text(item.name),
                              word(u"evidence_kinds", item.kind), item.quantity, timeText(item.at),
                              holder, item.keeper, word(u"evidence_states", item.state)}};
            if (!item.sha256.isEmpty())
                row.detail = u"SHA-256 "_s + item.sha256;
            table.rows.append(row);
        }
        if (!table.rows.isEmpty())
            table.note = Text::tr("%n item(s)", nullptr, int(table.rows.size()));
        add(std::move(table));
    }

    void measures()
    {
        part(Text::tr("Measures"));
        QHash<qint64, CaseDocument> documents;
        for (const CaseDocument& document : CaseDocumentStore(m_db).ofCase(m_case.id))
            documents.insert(document.id.value, document);
        QHash<qint64, QString> items;
        for (const Evidence& item : EvidenceStore(m_db).ofCase(m_case.id))
            items.insert(item.id.value, m_masking.text(item.name));
        Table table{.columns = {{Text::tr("Time"), Align::Left, 0, true},
                                {Text::tr("Measure")},
                                {Text::tr("Against"), Align::Left, 2},
                                {Text::tr("Amount (yuan)"), Align::Right, 0, true},
                                {Text::tr("Approved by")},
                                {Text::tr("Document"), Align::Left, 0, true},
                                {Text::tr("Ends"), Align::Left, 0, true}},
                    .emptyText = Text::tr("No measure is recorded.")};
        for (const Measure& measure : MeasureStore(m_db).ofCase(m_case.id)) {
            QStringList against{accountText(measure.accountId),
                                m_names.value(measure.personId.value),
                                items.value(measure.evidenceId.value), measure.place};
            against.removeAll(QString());
            QStringList approval{measure.approver, word(u"levels", measure.level)};
            approval.removeAll(QString());
            const CaseDocument document = documents.value(measure.documentId.value);
            const bool hasAmount = measure.held || measure.requested;
            QString end = measure.endsAt ? measure.endsAt->toDisplay() : QString();
            if (measure.endedAt)
                end = Text::tr("Over") + u'\n' + measure.endedAt->toDisplay();
            table.rows.append(
                {.cells = {measure.at.toDisplay(), word(u"measures", measure.kind),
                           against.join(u' '), hasAmount ? measure.amount().toDisplay() : QString(),
                           approval.join(u'\n'), document.number, end}});
        }
        add(std::move(table));

        Table clocks{.title = Text::tr("Clocks that run"),
                     .columns = {{Text::tr("Clock"), Align::Left, 2},
                                 {Text::tr("Whose")},
                                 {Text::tr("From"), Align::Left, 0, true},
                                 {Text::tr("Due"), Align::Left, 0, true},
                                 {Text::tr("State"), Align::Left, 0, true},
                                 {Text::tr("Rule")}}};
        for (const CaseClock& clock : caseClocks(m_db, m_case.id, m_options.madeAt)) {
            const QString state = clock.state == CaseClock::State::Overdue ? Text::tr("Overdue")
                                  : clock.state == CaseClock::State::Soon  ? Text::tr("Due soon")
                                                                           : Text::tr("Running");
            clocks.rows.append(
                {.cells = {clock.name, clockSubject(clock), clock.result.from.toDisplay(),
                           clock.due().toDisplay(), state, clock.ruleId + u' ' + clock.source}});
        }
        if (!clocks.rows.isEmpty())
            add(std::move(clocks));
    }

    QString clockSubject(const CaseClock& clock) const
    {
        if (clock.personId)
            return m_names.value(clock.personId.value);
        if (clock.accountId)
            return accountText(clock.accountId);
        return m_masking.text(clock.subject);
    }

    void papers()
    {
        part(Text::tr("Papers"));
        Table table{.columns = {{Text::tr("Time"), Align::Left, 0, true},
                                {Text::tr("Paper")},
                                {Text::tr("Document number"), Align::Left, 0, true},
                                {Text::tr("About")},
                                {Text::tr("Approved by")},
                                {Text::tr("State"), Align::Left, 0, true}},
                    .emptyText = Text::tr("No paper is recorded.")};
        for (const CaseDocument& document : CaseDocumentStore(m_db).ofCase(m_case.id)) {
            QStringList about{accountText(document.accountId),
                              m_names.value(document.personId.value)};
            about.removeAll(QString());
            QStringList approval{document.approver, word(u"levels", document.level)};
            approval.removeAll(QString());
            Row row{.cells = {timeText(document.at), word(u"documents", document.kind),
                              document.number, about.join(u' '), approval.join(u'\n'),
                              word(u"document_states", document.state)}};
            if (!document.sha256.isEmpty())
                row.detail = u"SHA-256 "_s + document.sha256;
            table.rows.append(row);
        }
        add(std::move(table));
    }

    void linkedCases()
    {
        LinkedCasesFigure figure = linkedCasesFigure(m_db, m_case.id, m_masking);
        if (figure.shared.isEmpty())
            return;
        part(Text::tr("Linked cases"));
        add(Paragraph{Text::tr("Hint, not a conclusion: cases in which the same value occurs."),
                      Paragraph::Tone::Muted});
        Table table{.columns = {{Text::tr("Kind"), Align::Left, 0, true},
                                {Text::tr("Value")},
                                {Text::tr("Occurs in"), Align::Left, 3}}};
        for (const auto& shared : std::as_const(figure.shared)) {
            QStringList where;
            for (const auto& occurrence : shared.occurrences) {
                const auto& lane = figure.lanes[occurrence.lane];
                where.append(u"%1 %2 %3"_s.arg(occurrence.at.toDisplay(), lane.number, lane.name));
            }
            table.rows.append({.cells = {shared.kind, shared.value, where.join(u'\n')}});
        }
        addFigure(Text::tr("Cases that share an identifier"), std::move(figure));
        add(std::move(table));
    }

    void missing()
    {
        part(Text::tr("What is missing"));
        const QList<GateLine> lines = missingInCase(m_db, m_case.id);
        if (lines.isEmpty()) {
            add(Paragraph{Text::tr("The next link and the open tracks lack nothing."),
                          Paragraph::Tone::Normal});
            return;
        }
        Table table{.columns = {{Text::tr("Weight"), Align::Left, 0, true},
                                {Text::tr("Missing"), Align::Left, 3},
                                {Text::tr("About")},
                                {Text::tr("Source")}}};
        for (const GateLine& line : lines)
            table.rows.append(
                {.cells = {line.kind == GateKind::Hard ? Text::tr("Hard line") : Text::tr("Advice"),
                           m_masking.text(line.text), m_masking.text(line.subject), line.source}});
        add(std::move(table));
    }

    sqlite::Database& m_db;
    Casefile m_case;
    CaseReportOptions m_options;
    Masking m_masking;
    Document m_document;
    QHash<qint64, QString> m_names; ///< Of persons, masked where they are to be.
    QHash<qint64, CaseAccount> m_accounts;
    int m_part = 0;
};

} // namespace

Result<Document> caseReport(sqlite::Database& db, CaseId caseId, const CaseReportOptions& options)
{
    const auto casefile = CasefileStore(db).find(caseId);
    if (!casefile)
        return failure(Text::tr("There is no such case."));
    return CaseReport(db, *casefile, options).make();
}

} // namespace cluechain
