#include "models/items/subjectsheet.h"

#include "models/cases/caseaccount.h"
#include "models/cases/caseclocks.h"
#include "models/cases/casefile.h"
#include "models/cases/document.h"
#include "models/cases/identifier.h"
#include "models/cases/measure.h"
#include "models/cases/payment.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"
#include "models/funds/accountsummary.h"
#include "models/items/accountmodel.h"
#include "models/items/caseoverview.h"
#include "models/items/caserowmodel.h"
#include "models/items/clockmodel.h"
#include "models/items/fieldwords.h"
#include "models/items/maskedrows.h"
#include "models/items/record.h"
#include "models/links/sharedidentifiers.h"
#include "models/store/dependents.h"
#include "models/store/history.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SubjectSheet)
};

constexpr int shownChanges = 40;

/// Columns of a row as facts that can be changed in place; of long tables those in `columns`.
SheetSection fieldsOf(const QString& title, const QString& table, const QJsonObject& row,
                      FieldTexts& texts, const QStringList& columns)
{
    SheetSection section{.title = title};
    for (const QString& column : columns) {
        const QString text = texts.text(table, column, row[column].toVariant());
        const bool isKnown = text != u"—"_s;
        const FieldWord* word = findField(table, column);
        const bool isMasked = texts.masking().isOn() && word && word->mask != FieldWord::Mask::None;
        section.lines.append({.key = column,
                              .label = fieldWord(table, column),
                              .value = isKnown ? text : QString(),
                              .editable = !isMasked, // what is not shown is not written over
                              .editText = isKnown ? text : QString()});
    }
    return section;
}

QString shortTime(Instant at, Instant now)
{
    return timeCell(at, now.chinaDate().year()).chopped(3);
}

SheetSection historyOf(sqlite::Database& db, const QString& table, qint64 id,
                       const Masking& masking, Instant now)
{
    SheetSection section{.title = Text::tr("Changes")};
    QList<FieldChange> fields = fieldHistory(db, table, QString::number(id));
    std::reverse(fields.begin(), fields.end());
    FieldTexts texts(db, masking);
    QHash<ChangeId, Change> known;
    for (const FieldChange& field : std::as_const(fields)) {
        const FieldWord* word = findField(field.table, field.column);
        if ((word && word->hidden) || section.lines.size() >= shownChanges)
            continue;
        if (!known.contains(field.change))
            known.insert(field.change, loadChange(db, field.change));
        const Change& change = known[field.change];
        const QString to = texts.text(field.table, field.column, field.after);
        const QString value =
            field.kind == RowChange::Kind::Update
                ? texts.text(field.table, field.column, field.before) + u" → "_s + to
                : to;
        if (value == u"—"_s)
            continue;
        section.lines.append({.key = u"change/"_s + QString::number(field.change.value),
                              .label = fieldWord(field.table, field.column),
                              .value = value,
                              .remark = shortTime(change.at, now) + u' ' + change.actor});
    }
    return section;
}

SheetLine originLine(sqlite::Database& db, const QString& table, qint64 id, Instant now)
{
    const auto first = db.value<ChangeId>("SELECT min(change_id) FROM change_row"
                                          " WHERE table_name = ? AND row_key = ?",
                                          table, QString::number(id));
    const Change change = loadChange(db, first);
    return {.key = u"change/"_s + QString::number(first.value),
            .label = Text::tr("Entered"),
            .value = change.id ? actionWord(change.action) : QString(),
            .remark = change.id ? shortTime(change.at, now) + u' ' + change.actor : QString()};
}

SheetSection documentsOf(const QList<CaseDocument>& documents, const Masking& masking, Instant now)
{
    SheetSection section{.title = Text::tr("Documents")};
    for (const CaseDocument& document : documents)
        section.lines.append(
            {.key = u"document/"_s + QString::number(document.id.value),
             .label = wordText(u"documents", document.kind),
             .value = document.number.isEmpty() ? masking.text(document.title) : document.number,
             .remark = document.at ? shortTime(*document.at, now) : QString(),
             .link = true});
    return section;
}

SheetSection identityOf(const PersonStore& people, const Person& person, const Masking& masking)
{
    SheetSection section{.title = Text::tr("Identity")};
    const auto documents = people.documentsOf(person.id);
    for (const PersonDocument& document : documents) {
        SheetLine line{.label = wordText(u"identity_documents", document.kind),
                       .value = masking.idNumber(document.raw),
                       .remark = wordText(u"validities", document.validity),
                       .mono = true};
        if (const Tone tone = wordTone(u"validities", document.validity); tone != Tone::Done)
            line.tone = tone;
        section.lines.append(line);
    }
    QStringList aliases = people.aliasesOf(person.id);
    for (QString& alias : aliases)
        alias = masking.name(alias);
    if (!aliases.isEmpty())
        section.lines.append({.label = Text::tr("Aliases"), .value = aliases.join(u", "_s)});
    return section;
}

SheetSection stateOf(sqlite::Database& db, const Person& person, Instant now)
{
    SheetSection section{.title = Text::tr("State")};
    SheetLine state{.label = Text::tr("Person state"),
                    .value = wordText(u"person_states", person.state),
                    .remark = person.stateAt ? shortTime(*person.stateAt, now) : QString()};
    if (const Tone tone = wordTone(u"person_states", person.state); tone != Tone::Idle)
        state.tone = tone;
    section.lines.append(state);
    const auto measures = MeasureStore(db).select("WHERE person_id = ? ORDER BY at, id", person.id);
    for (const Measure& measure : measures)
        section.lines.append(
            {.key = u"measure/"_s + QString::number(measure.id.value),
             .label = wordText(u"measures", measure.kind),
             .value = shortTime(measure.at, now),
             .remark = measure.endedAt
                           ? (u"→ "_s + shortTime(*measure.endedAt, now).section(u' ', 0, 0))
                           : QString(),
             .link = true});
    const auto clocks = caseClocks(db, person.caseId, now);
    for (const CaseClock& clock : clocks) {
        if (clock.personId != person.id)
            continue;
        SheetLine line{.label = clock.name, .value = clockRest(clock, now), .remark = clock.ruleId};
        if (const Tone tone = clockTone(clock.state); tone != Tone::Idle)
            line.tone = tone;
        section.lines.append(line);
    }
    return section;
}

SheetSection accountsOf(sqlite::Database& db, const Person& person, const Masking& masking)
{
    SheetSection section{.title = Text::tr("Accounts"),
                         .remark = Text::tr("holder and controller are kept apart")};
    const auto accounts = CaseAccountStore(db).select(
        "WHERE holder_id = ?1 OR controller_id = ?1 ORDER BY id", person.id);
    for (const CaseAccount& account : accounts) {
        QStringList relations;
        if (account.holderId == person.id)
            relations << Text::tr("holds");
        if (account.controllerId == person.id)
            relations << Text::tr("controls");
        section.lines.append({.key = u"case_account/"_s + QString::number(account.id.value),
                              .label = relations.join(u", "_s),
                              .value = (account.bank + u' ').trimmed() + u' ' +
                                       groupedNumber(masking.account(account.number)),
                              .remark = wordText(u"money_states", account.moneyState),
                              .link = true});
    }
    return section;
}

SheetSection identifiersOf(sqlite::Database& db, const Person& person, const Masking& masking)
{
    SheetSection section{.title = Text::tr("Identifiers")};
    const auto identifiers =
        IdentifierStore(db).select("WHERE person_id = ? ORDER BY id", person.id);
    for (const Identifier& identifier : identifiers)
        section.lines.append({.label = wordText(u"identifier_kinds", identifier.kind),
                              .value = masking.identifier(identifier.kind, identifier.raw),
                              .remark = identifier.platform,
                              .mono = true});
    return section;
}

SheetSection otherCasesOf(sqlite::Database& db, const Person& person, const Masking& masking)
{
    SheetSection section{.title = Text::tr("In other cases"),
                         .remark = Text::tr("by identity number, never by name")};
    sqlite::Statement query(
        db, "SELECT DISTINCT c.id, c.name FROM person_document d JOIN person_document o"
            " ON o.kind = d.kind AND o.normalised = d.normalised AND o.case_id <> d.case_id"
            " JOIN casefile c ON c.id = o.case_id WHERE d.person_id = ?");
    query.bind(person.id);
    while (query.step())
        section.lines.append({.key = u"casefile/"_s + QString::number(query.get<qint64>(0)),
                              .label = Text::tr("Case"),
                              .value = masking.text(query.get<QString>(1)),
                              .link = true});
    return section;
}

void appendFilled(QList<SheetSection>& sections, const SheetSection& section)
{
    if (!section.lines.isEmpty())
        sections.append(section);
}

} // namespace

std::optional<SubjectSheet> readCaseSheet(sqlite::Database& db, CaseId id, const Masking& masking,
                                          Instant now)
{
    const auto casefile = CasefileStore(db).find(id);
    if (!casefile)
        return std::nullopt;
    FieldTexts texts(db, masking);
    const QJsonObject row = rowToJson(*casefile);
    const auto fields = [&](const QString& title, const QStringList& columns) {
        return fieldsOf(title, u"casefile"_s, row, texts, columns);
    };
    SubjectSheet sheet{.table = u"casefile"_s,
                       .id = id.value,
                       .caseId = id,
                       .title = masking.text(casefile->name),
                       .subtitle = casefile->number()};
    sheet.properties = {
        fields(Text::tr("Registration"),
               {u"name"_s, u"case_number"_s, u"incident_number"_s, u"fraud_type"_s, u"source"_s,
                u"reported_at"_s, u"lead_officer"_s, u"assisting_officer"_s, u"agency_name"_s}),
        fields(Text::tr("Facts"), {u"brief"_s, u"loss_fen"_s, u"occurred_from"_s,
                                   u"occurred_address"_s, u"fraud_means"_s}),
        fields(Text::tr("Assessment"),
               {u"grade"_s, u"fixed_person"_s, u"fixed_case"_s, u"fixed_place"_s,
                u"jurisdiction_ground"_s, u"crime_found"_s, u"prosecution_needed"_s,
                u"jurisdiction_own"_s})};

    SheetSection origin{.title = Text::tr("Origin"),
                        .lines = {originLine(db, u"casefile"_s, id.value, now)}};
    SheetSection files{.title = Text::tr("Imported files")};
    sqlite::Statement imported(
        db, "SELECT id, path, iif(sha256 = '', '—', substr(sha256, 1, 12)) FROM import_file"
            " WHERE case_id = ? ORDER BY id");
    imported.bind(id);
    while (imported.step())
        files.lines.append({.key = u"import_file/"_s + QString::number(imported.get<qint64>(0)),
                            .label = imported.get<QString>(2),
                            .value = masking.text(imported.get<QString>(1)),
                            .link = true});
    sheet.sources = {origin};
    appendFilled(sheet.sources, files);

    sheet.history = {historyOf(db, u"casefile"_s, id.value, masking, now)};

    SheetSection linked{.title = Text::tr("Linked cases"),
                        .remark = Text::tr("a shared value, not a verdict")};
    const QList<LinkedCase> others = linkedCases(db, id);
    for (const LinkedCase& other : others) {
        if (other.caseId == id)
            continue;
        QStringList shared;
        for (const SharedIdentifier& identifier : other.shared)
            shared.append(wordText(u"identifier_kinds", identifier.kind));
        shared.removeDuplicates();
        linked.lines.append({.key = u"casefile/"_s + QString::number(other.caseId.value),
                             .label = shared.mid(0, 2).join(u", "_s),
                             .value = masking.text(other.name),
                             .remark = Text::tr("%n shared", nullptr, int(other.shared.size())),
                             .link = true});
    }
    appendFilled(sheet.relations, linked);
    return sheet;
}

std::optional<SubjectSheet> readPersonSheet(sqlite::Database& db, PersonId id,
                                            const Masking& masking, Instant now)
{
    const PersonStore people(db);
    const auto person = people.find(id);
    if (!person)
        return std::nullopt;
    QStringList roles;
    for (const PersonRole& role : people.rolesOf(id))
        roles.append(role.part.isEmpty() ? wordText(u"roles", role.role)
                                         : wordText(u"parts", role.part));
    FieldTexts texts(db, masking);
    SubjectSheet sheet{.table = u"person"_s,
                       .id = id.value,
                       .caseId = person->caseId,
                       .title = masking.name(person->name),
                       .subtitle = roles.join(u" · "_s)};
    const QJsonObject row = rowToJson(*person);
    const SheetSection fields =
        fieldsOf(Text::tr("Person"), u"person"_s, row, texts,
                 {u"name"_s, u"phone"_s, u"birth_date"_s, u"household_address"_s, u"address"_s,
                  u"occupation"_s, u"workplace"_s, u"upline_name"_s, u"note"_s});
    appendFilled(sheet.properties, identityOf(people, *person, masking));
    sheet.properties.append(fields);
    sheet.properties.append(stateOf(db, *person, now));
    appendFilled(sheet.properties, accountsOf(db, *person, masking));

    sheet.sources = {
        {.title = Text::tr("Origin"), .lines = {originLine(db, u"person"_s, id.value, now)}}};
    appendFilled(sheet.sources, documentsOf(CaseDocumentStore(db).select(
                                                "WHERE person_id = ? ORDER BY at, id", id),
                                            masking, now));
    sheet.history = {historyOf(db, u"person"_s, id.value, masking, now)};
    appendFilled(sheet.relations, identifiersOf(db, *person, masking));
    SheetSection payments{.title = Text::tr("Payments")};
    const auto paid = PaymentStore(db).select("WHERE victim_id = ? ORDER BY at, id", id);
    for (const Payment& payment : paid)
        payments.lines.append(
            {.key = u"payment/"_s + QString::number(payment.id.value),
             .label = shortTime(payment.at, now),
             .value = payment.amount.toDisplay(),
             .remark = masking.name(payment.toName) + u' ' + accountTail(payment.toNumber),
             .link = true});
    appendFilled(sheet.relations, payments);
    appendFilled(sheet.relations, otherCasesOf(db, *person, masking));
    return sheet;
}

std::optional<SubjectSheet> readRowSheet(sqlite::Database& db, const QString& table, qint64 id,
                                         const Masking& masking, Instant now)
{
    FieldTexts texts(db, masking);
    const auto caseId = db.value<CaseId>(
        ("SELECT case_id FROM " + table.toUtf8() + " WHERE id = ?").constData(), id);
    if (!caseId)
        return std::nullopt;
    SubjectSheet sheet{.table = table,
                       .id = id,
                       .caseId = caseId,
                       .title = texts.nameOf(table, id),
                       .subtitle = tableWord(table)};
    const QStringList columns = fieldsOfTable(db, table);
    SheetSection fields{.title = Text::tr("Properties")};
    for (const CaseRow& row : readCaseRows(db, caseId, table, columns, masking)) {
        if (row.id != id)
            continue;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (row.texts.at(i) != u"—"_s)
                fields.lines.append({.key = columns.at(i),
                                     .label = fieldWord(table, columns.at(i)),
                                     .value = isAccountNumber(findField(table, columns.at(i)))
                                                  ? groupedNumber(row.texts.at(i))
                                                  : row.texts.at(i)});
    }
    sheet.properties = {fields};
    sheet.sources = {{.title = Text::tr("Origin"), .lines = {originLine(db, table, id, now)}}};
    sheet.history = {historyOf(db, table, id, masking, now)};
    return sheet;
}

std::optional<SubjectSheet> readAccountSheet(sqlite::Database& db, CaseId caseId, qint64 id,
                                             const Masking& masking, Instant now)
{
    const CaseAccountStore store(db);
    auto named = store.find(CaseAccountId{id});
    std::optional<AccountSummary> known;
    for (const AccountSummary& account : accountSummaries(db, caseId))
        if (account.id.value == id || (named && account.number == named->number))
            known = account;
    if (known && !named)
        named = store.findNumber(caseId, known->number);
    if (!named && !known)
        return std::nullopt;

    SubjectSheet sheet;
    if (named)
        sheet = readRowSheet(db, u"case_account"_s, named->id.value, masking, now)
                    .value_or(SubjectSheet());
    sheet.table = u"account"_s;
    sheet.id = id;
    sheet.caseId = caseId;
    if (!known) {
        sheet.subtitle = masking.account(named->number);
        return sheet;
    }
    const AccountSummary account = masked(*known, masking);
    for (SheetSection& section : sheet.properties)
        for (SheetLine& line : section.lines)
            if (line.key == "money_state"_L1)
                line.value = moneyStateText(account);
    sheet.title = account.holder.isEmpty() ? groupedNumber(account.number) : account.holder;
    sheet.subtitle = (account.bank + u' ' + accountTail(known->number)).trimmed();
    SheetSection identity{
        .title = Text::tr("Account"),
        .lines = {
            {.label = Text::tr("Number"), .value = groupedNumber(account.number)},
            {.label = Text::tr("Bank"), .value = account.bank},
            {.label = Text::tr("Holder"), .value = account.holder},
            {.label = Text::tr("Statement"),
             .value = account.hasStatement ? Text::tr("delivered") : Text::tr("not requested"),
             .tone = account.hasStatement ? Tone::Done : Tone::Gap}}};
    SheetSection money{
        .title = Text::tr("Money (yuan)"),
        .lines = {{.label = Text::tr("In"), .value = account.in.toDisplay()},
                  {.label = Text::tr("Out"), .value = account.out.toDisplay()},
                  {.label = Text::tr("Last balance"), .value = moneyCell(account.lastBalance)},
                  {.label = Text::tr("Transfers"), .value = QString::number(account.transfers)},
                  {.label = Text::tr("First"), .value = timeCell(account.first, 0)},
                  {.label = Text::tr("Last"), .value = timeCell(account.last, 0)}}};
    sheet.properties.prepend(money);
    sheet.properties.prepend(identity);
    return sheet;
}

qint64 lineCount(const QList<SheetSection>& sections)
{
    qint64 count = 0;
    for (const SheetSection& section : sections)
        count += section.lines.size();
    return count;
}

} // namespace cluechain
