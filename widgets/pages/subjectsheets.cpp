#include "widgets/pages/subjectsheets.h"

#include "models/items/filesheet.h"
#include "models/items/transfersheet.h"
#include "widgets/frame/inspector.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/section.h"
#include "widgets/parts/ticker.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<SubjectSheet> readSheet(sqlite::Database& db, const Subject& subject,
                                      const Masking& masking, Instant now)
{
    switch (subject.kind) {
    case SubjectKind::Case:
        return readCaseSheet(db, CaseId{subject.id}, masking, now);
    case SubjectKind::Person:
        return readPersonSheet(db, PersonId{subject.id}, masking, now);
    case SubjectKind::Account:
        return readAccountSheet(db, subject.caseId, subject.id, masking, now);
    case SubjectKind::Transfer:
        return readTransferSheet(db, subject.id, masking, now);
    case SubjectKind::SourceFile:
        return readFileSheet(db, subject.id, masking, now);
    default:
        return readRowSheet(db, subjectTable(subject.kind), subject.id, masking, now);
    }
}

} // namespace

SubjectSheets::SubjectSheets(CasePage& page, Workplace& workplace, Selection& selection)
    : QObject(&page)
    , m_workplace(workplace)
    , m_selection(selection)
{
    for (const SubjectKind kind :
         {SubjectKind::Case, SubjectKind::Person, SubjectKind::Account, SubjectKind::Transfer,
          SubjectKind::Payment, SubjectKind::Identifier, SubjectKind::Measure,
          SubjectKind::Evidence, SubjectKind::Document, SubjectKind::Note, SubjectKind::Task,
          SubjectKind::SourceFile})
        page.setInspectorContent(kind, [this](Inspector& inspector, const Subject& subject) {
            describe(inspector, subject);
        });
    connect(&workplace, &Workplace::changed, this, [this](CaseId changed) {
        const bool isCurrent =
            m_selection.current() == m_shown || (m_inspector && m_inspector->isPinned());
        if (m_inspector && m_shown && m_shown.caseId == changed && isCurrent)
            describe(*m_inspector, m_shown);
    });
}

void SubjectSheets::setMoney(const FollowedMoney& money)
{
    m_moneyOf = money.caseId;
    m_flow = money.flow;
    if (m_inspector && m_shown.kind == SubjectKind::Transfer && m_shown.caseId == m_moneyOf)
        describe(*m_inspector, m_shown);
}

void SubjectSheets::describe(Inspector& inspector, const Subject& subject)
{
    m_inspector = &inspector;
    m_shown = subject;
    m_workplace.read<std::optional<SubjectSheet>>(
        m_read, &inspector,
        [this, subject, now = Ticker::now(),
         flow = subject.caseId == m_moneyOf ? m_flow : nullptr](sqlite::Database& db) {
            const Masking masking = m_workplace.masking(db);
            std::optional<SubjectSheet> sheet = readSheet(db, subject, masking, now);
            if (sheet && flow && subject.kind == SubjectKind::Transfer)
                if (const SheetSection whose = whoseMoneySection(db, *flow, subject.id, masking);
                    !whose.lines.isEmpty())
                    sheet->properties.insert(1, whose);
            return sheet;
        },
        [this, subject](const std::optional<SubjectSheet>& sheet) {
            if (!m_inspector || !(m_shown == subject))
                return;
            const bool isWanted = m_inspector->isPinned() || m_selection.current() == subject;
            if (!isWanted)
                return;
            if (sheet)
                show(*sheet);
            else
                m_inspector->clear();
        });
}

void SubjectSheets::show(const SubjectSheet& sheet)
{
    m_inspector->setSubject(subjectIcon(m_shown.kind), sheet.title, sheet.subtitle);
    m_inspector->setTab(u"properties"_s, tr("Details"), sectionsOf(sheet, sheet.properties));
    m_inspector->setTab(u"sources"_s, tr("Sources"), sectionsOf(sheet, sheet.sources),
                        lineCount(sheet.sources));
    m_inspector->setTab(u"history"_s, tr("History"), sectionsOf(sheet, sheet.history),
                        lineCount(sheet.history));
    m_inspector->setTab(u"relations"_s, tr("Related"), sectionsOf(sheet, sheet.relations),
                        lineCount(sheet.relations));
}

QList<QWidget*> SubjectSheets::sectionsOf(const SubjectSheet& sheet,
                                          const QList<SheetSection>& sections)
{
    QList<QWidget*> widgets;
    for (const SheetSection& section : sections) {
        auto* widget = new Section(section.title);
        widget->setRemark(section.remark);
        QList<Definition> definitions;
        QHash<QString, QString> names;
        for (const SheetLine& line : section.lines) {
            definitions.append({.key = line.key,
                                .label = line.label,
                                .value = line.value,
                                .tone = line.tone,
                                .remark = line.remark,
                                .mono = line.mono,
                                .link = line.link,
                                .editable = line.editable && !m_workplace.isReadOnly(),
                                .editText = line.editText});
            names.insert(line.key, line.value);
        }
        auto* list = new DefinitionList;
        list->setDefinitions(definitions);
        connect(list, &DefinitionList::linkActivated, this,
                [this, sheet, names](const QString& key) { follow(sheet, key, names.value(key)); });
        connect(
            list, &DefinitionList::edited, this,
            [this, table = sheet.table, id = sheet.id](const QString& column, const QString& text) {
                m_workplace.write<void>(this, [table, id, column, text](Store& store) {
                    return editField(store, table, id, column, text);
                });
            });
        widget->addContent(list);
        widgets.append(widget);
    }
    return widgets;
}

void SubjectSheets::follow(const SubjectSheet& sheet, const QString& key, const QString& name)
{
    const SubjectKind kind = subjectOfTable(key.section(u'/', 0, 0));
    const qint64 id = key.section(u'/', 1).toLongLong();
    if (kind == SubjectKind::None || id == 0)
        return;
    const CaseId caseId = kind == SubjectKind::Case ? CaseId{id} : sheet.caseId;
    m_selection.open({kind, id, caseId, name});
}

} // namespace cluechain
