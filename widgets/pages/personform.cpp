#include "widgets/pages/personform.h"

#include "models/cases/vocabulary.h"
#include "models/items/caserowmodel.h"
#include "widgets/pages/identifiercheck.h"
#include "widgets/parts/field.h"
#include "widgets/parts/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rolesInARow = 4;

/// The worst that is to be said of several accounts, or how many there are.
Check accountsCheck(const QString& text)
{
    const QStringList entries = splitEntries(text);
    if (entries.size() < 2)
        return accountCheck(entries.value(0));
    for (const QString& entry : entries)
        if (const Check check = accountCheck(entry); check.verdict != Check::Verdict::Valid)
            return {check.verdict, entry + u": "_s + check.words};
    return {Check::Verdict::Valid, PersonForm::tr("%n account(s)", nullptr, int(entries.size()))};
}

} // namespace

PersonForm::PersonForm(Workplace& workplace, CaseId caseId, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_case(caseId)
    , m_form(new Form(FormRow::Labels::Left))
    , m_upline(new ReferenceField(tr("Somebody else…")))
    , m_refusal(new Label({}, TextStyle::Caption))
    , m_save(new QPushButton(tr("Save")))
{
    const Tokens& t = tokens();
    setObjectName(u"personForm"_s);
    m_form->setMinimumWidth(t.size(Size::GatePopover));
    m_name = m_form->addText(u"personName"_s, tr("Name"));
    m_aliases = m_form->addText(u"personAliases"_s, tr("Aliases"));
    m_aliases->setPlaceholderText(tr("Several: with commas"));
    m_form->addField(u"personRoles"_s, tr("Roles"), buildRoles());
    m_part = m_form->addChoice(u"personPart"_s, tr("Part"));
    m_part->addItem(u"—"_s, QString());
    for (const Word& part : words(u"parts"_s))
        m_part->addItem(part.text.text(), part.id);
    m_documentKind = m_form->addChoice(u"documentKind"_s, tr("Identity document"));
    for (const Word& kind : words(u"identity_documents"_s))
        m_documentKind->addItem(kind.text.text(), kind.id);
    m_document = m_form->addText(u"documentNumber"_s, tr("Number"), [this](const QString& text) {
        return identifierCheck(identifierKindFromKey(m_documentKind->currentData().toString())
                                   .value_or(IdentifierKind::IdNumber),
                               text);
    });
    m_document->setMono(true);
    m_phone = m_form->addText(u"personPhone"_s, tr("Phone"), [](const QString& text) {
        return identifierCheck(IdentifierKind::Phone, text);
    });
    m_accounts = m_form->addText(u"personAccounts"_s, tr("Accounts held"), accountsCheck);
    m_accounts->setMono(true);
    m_accounts->setPlaceholderText(tr("New ones are added to the case; several: with commas"));
    m_form->addField(u"personUpline"_s, tr("Upline"), m_upline);
    m_uplineName = m_form->addText(u"personUplineName"_s, tr("Upline's name"));
    m_address = m_form->addText(u"personAddress"_s, tr("Address"));
    m_occupation = m_form->addText(u"personOccupation"_s, tr("Occupation"));
    m_note = m_form->addParagraph(u"personNote"_s, tr("Note"));
    m_note->setMaximumHeight(2 * t.size(Size::Control));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    column->setSpacing(t.space(4));
    column->addWidget(m_form);
    m_refusal->setWordWrap(true);
    m_refusal->setInk(Tone::Blocked);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto* foot = new QHBoxLayout;
    m_save->setObjectName(u"savePerson"_s);
    m_save->setProperty("look", u"primary"_s);
    foot->addWidget(m_save);
    foot->addStretch();
    column->addLayout(foot);
    setFocusProxy(m_name);

    connect(m_documentKind, &QComboBox::currentIndexChanged, m_form, &Form::checkAll);
    connect(m_upline, &ReferenceField::addRequested, this, [this] {
        m_upline->chooseId(0);
        m_form->row(u"personUplineName"_s)->show();
        m_uplineName->setFocus();
        emit resized();
    });
    connect(m_upline, &ReferenceField::chosenChanged, this, [this](qint64 id) {
        if (id != 0)
            m_uplineName->clear();
        showWhatBelongs();
    });
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_form, &Form::submitted, this, &PersonForm::save);
    connect(m_form, &Form::left, this, &PersonForm::left);
    showWhatBelongs();
    readPeople();
}

QWidget* PersonForm::buildRoles()
{
    auto* roles = new QWidget;
    auto* grid = new QGridLayout(roles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens().space(4));
    grid->setVerticalSpacing(tokens().space(1));
    for (const Word& role : words(u"roles"_s)) {
        auto* box = new QCheckBox(role.text.text());
        box->setObjectName(u"role-"_s + role.id);
        const int place = int(m_roles.size());
        grid->addWidget(box, place / rolesInARow, place % rolesInARow);
        connect(box, &QCheckBox::toggled, this, &PersonForm::showWhatBelongs);
        m_roles.insert(role.id, box);
    }
    return roles;
}

void PersonForm::readPeople()
{
    m_workplace.read<QList<NamedRow>>(
        m_people, this,
        [caseId = m_case, &at = m_workplace](sqlite::Database& db) {
            return namedRows(db, caseId, u"person"_s, at.masking(db));
        },
        [this](const QList<NamedRow>& people) {
            QList<ReferenceField::Choice> choices;
            for (const NamedRow& person : people)
                if (person.id != m_entry.person.id.value)
                    choices.append({person.id, person.name});
            const qint64 chosen =
                m_upline->chosenId() ? m_upline->chosenId() : m_entry.person.uplineId.value;
            m_upline->setChoices(choices, u"—"_s);
            m_upline->chooseId(chosen);
        });
}

void PersonForm::showWhatBelongs()
{
    // A part is a suspect's; a name of the upline is for one who is nobody of the case yet.
    m_form->row(u"personPart"_s)->setVisible(m_roles.value(u"suspect"_s)->isChecked());
    m_form->row(u"personUplineName"_s)->setVisible(!m_uplineName->text().isEmpty());
    emit resized();
}

void PersonForm::presetRole(const QString& role)
{
    if (QCheckBox* box = m_roles.value(role))
        box->setChecked(true);
}

void PersonForm::load(const PersonEntry& entry)
{
    m_entry = entry;
    m_name->setText(entry.person.name);
    m_aliases->setText(entry.aliases.join(u", "_s));
    for (const PersonRole& role : entry.roles) {
        presetRole(role.role);
        if (role.role == "suspect"_L1)
            m_part->setCurrentIndex(std::max(m_part->findData(role.part), 0));
    }
    if (!entry.documents.isEmpty()) {
        const PersonDocument& document = entry.documents.first();
        m_documentKind->setCurrentIndex(std::max(m_documentKind->findData(document.kind), 0));
        m_document->setText(document.raw);
    }
    m_phone->setText(entry.person.phone);
    m_accounts->setText(entry.accounts.value_or(QStringList()).join(u", "_s));
    m_uplineName->setText(entry.person.uplineName);
    m_upline->chooseId(entry.person.uplineId.value);
    m_address->setText(entry.person.address);
    m_occupation->setText(entry.person.occupation);
    m_note->setPlainText(entry.person.note);
    showWhatBelongs();
}

PersonEntry PersonForm::entered() const
{
    PersonEntry entry = m_entry;
    entry.person.caseId = m_case;
    entry.person.name = m_name->text().trimmed();
    entry.person.phone = m_phone->text().trimmed();
    if (m_upline->count() > 0) // the choices are there
        entry.person.uplineId = PersonId{m_upline->chosenId()};
    entry.person.uplineName = m_uplineName->text().trimmed();
    entry.person.address = m_address->text().trimmed();
    entry.person.occupation = m_occupation->text().trimmed();
    entry.person.note = m_note->toPlainText().trimmed();
    entry.aliases = splitEntries(m_aliases->text());
    entry.accounts = splitEntries(m_accounts->text());

    entry.roles.clear();
    for (const Word& role : words(u"roles"_s)) {
        if (!m_roles.value(role.id)->isChecked())
            continue;
        const bool isSuspect = role.id == "suspect"_L1;
        entry.roles.append({.caseId = m_case,
                            .role = role.id,
                            .part = isSuspect ? m_part->currentData().toString() : QString()});
    }
    // The first paper is the form's; any further one stays as it is.
    if (!entry.documents.isEmpty())
        entry.documents.removeFirst();
    if (const QString number = m_document->text().trimmed(); !number.isEmpty())
        entry.documents.prepend(
            {.caseId = m_case, .kind = m_documentKind->currentData().toString(), .raw = number});
    return entry;
}

void PersonForm::save()
{
    const PersonEntry entry = entered();
    if (entry.person.name.isEmpty()) {
        m_form->row(u"personName"_s)->showCheck({Check::Verdict::Missing, {}});
        m_name->setFocus();
        return;
    }
    m_save->setEnabled(false);
    m_workplace.write<Guarded<PersonId>>(
        this, [entry](Store& store) { return savePerson(store, entry); },
        [this](const Guarded<PersonId>& person) {
            m_save->setEnabled(true);
            if (person.isRefused())
                refuse(person.report.missingText());
            else
                emit saved(*person.made);
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            refuse(error.message);
        });
}

void PersonForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->show();
    emit resized();
}

} // namespace cluechain
