#include "widgets/pages/peopletab.h"

#include "widgets/pages/personform.h"
#include "widgets/parts/popover.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

PeopleTab::PeopleTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : ListTab(workplace, selection, parent)
{
    setObjectName(u"peopleTab"_s);
    RowsSpec people{.kind = SubjectKind::Person,
                    .icon = u"users"_s,
                    .shown = {u"name"_s, u"roles"_s, u"state"_s, u"state_at"_s, u"phone"_s,
                              u"upline_id"_s, u"upline_name"_s, u"note"_s, u"sex"_s,
                              u"birth_date"_s, u"address"_s},
                    .ownForm = true};
    saveRowsAs<Person>(people);
    RowsView* list = lists().addList(u"people"_s, people);
    connect(list, &RowsView::entryWanted, this,
            [this](qint64 id, QWidget* below) { openForm(PersonId{id}, below); });

    RowsSpec roles{.icon = u"user-check"_s,
                   .shown = {u"person_id"_s, u"role"_s, u"part"_s},
                   .asked = {u"person_id"_s, u"role"_s, u"part"_s}};
    saveRowsAs<PersonRole>(roles);
    lists().addList(u"roles"_s, roles);

    RowsSpec papers{.icon = u"id-card"_s,
                    .shown = {u"person_id"_s, u"kind"_s, u"raw"_s, u"validity"_s},
                    .asked = {u"person_id"_s, u"kind"_s, u"raw"_s}};
    saveRowsAs<PersonDocument>(papers);
    lists().addList(u"papers"_s, papers);

    RowsSpec custody{.kind = SubjectKind::Measure,
                     .icon = u"scale"_s,
                     .shown = {u"kind"_s, u"person_id"_s, u"at"_s, u"ends_at"_s, u"ended_at"_s,
                               u"officers"_s, u"approver"_s, u"level"_s, u"place"_s},
                     .asked = {u"kind"_s, u"person_id"_s, u"at"_s, u"ends_at"_s, u"place"_s,
                               u"officers"_s, u"approver"_s, u"level"_s, u"document_id"_s,
                               u"note"_s}};
    saveRowsAs<Measure>(custody);
    lists().addList(u"custody"_s, custody);

    RowsSpec identifiers{
        .kind = SubjectKind::Identifier,
        .icon = u"smartphone"_s,
        .shown = {u"kind"_s, u"raw"_s, u"validity"_s, u"person_id"_s, u"platform"_s, u"nickname"_s,
                  u"note"_s},
        .asked = {u"kind"_s, u"raw"_s, u"person_id"_s, u"platform"_s, u"nickname"_s, u"note"_s}};
    saveRowsAs<Identifier>(identifiers);
    lists().addList(u"identifiers"_s, identifiers);
    PeopleTab::retranslate();
}

void PeopleTab::openForm(PersonId id, QWidget* below)
{
    if (m_popover)
        m_popover->closePopover();
    const auto open = [this, below](const PersonEntry& entry) {
        m_popover = new Popover(below);
        connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
        auto* form = new PersonForm(workplace(), caseId());
        if (entry.person.id)
            form->load(entry);
        connect(form, &PersonForm::left, m_popover, &Popover::closePopover);
        connect(form, &PersonForm::resized, m_popover, &Popover::fit);
        connect(form, &PersonForm::saved, this, [this](PersonId saved) {
            m_popover->closePopover();
            selection().select({SubjectKind::Person, saved.value, caseId(), {}}, this);
        });
        m_popover->setContent(form);
        m_popover->openAt(below->rect());
        form->setFocus();
    };
    if (!id)
        open({});
    else
        workplace().read<PersonEntry>(
            m_entry, this, [id](sqlite::Database& db) { return readPerson(db, id); }, open);
}

QString PeopleTab::id() const
{
    return u"people"_s;
}

QString PeopleTab::title() const
{
    return tr("People");
}

void PeopleTab::make(const QString& rule)
{
    const QString wanted =
        rule.contains(u"identifier") ? u"identifiers"_s
        : rule.contains(u"arrest") || rule.contains(u"custody") || rule.contains(u"detention")
            ? u"custody"_s
            : u"people"_s;
    lists().showList(wanted);
    lists().list(wanted)->add();
}

void PeopleTab::retranslate()
{
    lists().setListTexts(u"people"_s, tr("People"), tr("New person"),
                         tr("Victims, suspects, holders and witnesses of the case."));
    lists().setListTexts(
        u"roles"_s, tr("Roles"), tr("New role"),
        tr("What each person is in the case: victim, suspect, holder, witness, officer."));
    lists().setListTexts(
        u"papers"_s, tr("Identity documents"), tr("New identity document"),
        tr("Identity numbers and passports, each with what its check digit says."));
    lists().setListTexts(
        u"custody"_s, tr("Measures"), tr("New measure"),
        tr("Summons, detention, arrest, release on guarantee: each with its officers, "
           "approver and paper."));
    lists().setListTexts(
        u"identifiers"_s, tr("Identifiers"), tr("New identifier"),
        tr("Phones, devices, chat accounts, addresses: what other cases may share."));
}

} // namespace cluechain
