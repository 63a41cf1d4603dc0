#include "widgets/pages/casebulk.h"

#include "models/cases/casebulk.h"
#include "models/store/undo.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/label.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/icons.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

CaseBulk::CaseBulk(Workplace& workplace, DataTable& table, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_table(table)
{
}

void CaseBulk::setKnown(const QStringList& tags, const QStringList& officers)
{
    m_tags = tags;
    m_officers = officers;
}

QList<CaseId> CaseBulk::selected() const
{
    QList<CaseId> cases;
    for (const int row : m_table.selectedRowNumbers())
        cases.append(CaseId{m_table.model()->index(row, 0).data(IdRole).toLongLong()});
    return cases;
}

void CaseBulk::addTo(QMenu* menu)
{
    const QList<CaseId> cases = selected();
    if (cases.isEmpty() || m_workplace.isReadOnly())
        return;
    const int count = int(cases.size());
    menu->addAction(themeIcon(u"tag"_s), tr("Tag %n case(s)…", nullptr, count), this,
                    [this, cases] {
                        ask(u"bulkTag"_s, tr("Tag"), m_tags,
                            [this, cases](const QString& text) { tag(cases, text); });
                    });
    if (!m_tags.isEmpty()) {
        QMenu* off = menu->addMenu(tr("Take off a tag"));
        for (const QString& known : std::as_const(m_tags))
            off->addAction(known, this, [this, cases, known] { untag(cases, known); });
    }
    menu->addAction(themeIcon(u"user-check"_s), tr("Assign %n case(s)…", nullptr, count), this,
                    [this, cases] {
                        ask(u"bulkAssign"_s, tr("Lead officer"), m_officers,
                            [this, cases](const QString& text) { assign(cases, text); });
                    });
}

void CaseBulk::ask(const QString& name, const QString& label, const QStringList& known,
                   std::function<void(const QString&)> then)
{
    const Tokens& t = tokens();
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(&m_table);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
    row->setSpacing(t.space(3));
    row->addWidget(new Label(label));
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto* completer = new QCompleter(known, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    row->addWidget(field, 1);
    auto* button = new QPushButton(tr("Save"));
    button->setProperty("look", u"primary"_s);
    row->addWidget(button);
    const auto submit = [this, field, then = std::move(then)] {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            return;
        m_popover->closePopover();
        then(text);
    };
    connect(field, &QLineEdit::returnPressed, this, submit);
    connect(button, &QPushButton::clicked, this, submit);
    m_popover->setContent(content);
    const QRect anchor = m_table.visualRect(m_table.currentIndex());
    m_popover->openAt(QRect(m_table.viewport()->mapTo(&m_table, anchor.topLeft()), anchor.size()));
    field->setFocus();
}

void CaseBulk::write(const QString& done, std::function<Result<ChangeId>(Store&)> work)
{
    m_workplace.write<ChangeId>(this, std::move(work), [this, done](ChangeId change) {
        if (!change)
            return; // nothing was different
        Toast::show(m_table.window(), done, [this, change] {
            m_workplace.write<ChangeId>(
                this, [change](Store& store) { return undoChange(store, change); });
        });
    });
}

void CaseBulk::tag(const QList<CaseId>& cases, const QString& tag)
{
    write(tr("%n case(s) tagged “%1”", nullptr, int(cases.size())).arg(tag),
          [cases, tag](Store& store) { return tagCases(store, cases, tag); });
}

void CaseBulk::untag(const QList<CaseId>& cases, const QString& tag)
{
    write(tr("Tag “%1” taken off %n case(s)", nullptr, int(cases.size())).arg(tag),
          [cases, tag](Store& store) { return untagCases(store, cases, tag); });
}

void CaseBulk::assign(const QList<CaseId>& cases, const QString& officer)
{
    write(tr("%n case(s) assigned to %1", nullptr, int(cases.size())).arg(officer),
          [cases, officer](Store& store) { return assignCases(store, cases, officer); });
}

} // namespace cluechain
