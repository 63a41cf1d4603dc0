#include "widgets/pages/rowsview.h"

#include "models/store/undo.h"
#include "widgets/pages/rowform.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/refusalview.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/icons.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

RowsView::RowsView(Workplace& workplace, Selection& selection, RowsSpec spec, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_spec(std::move(spec))
    , m_model(new CaseRowModel(m_spec.table, m_spec.shown, this))
    , m_table(new DataTable(RowHeight::Normal))
    , m_empty(new EmptyState(m_spec.icon, m_spec.emptyText, m_spec.addText))
    , m_stack(new QStackedWidget)
    , m_add(new QPushButton(m_spec.addText))
{
    setObjectName(m_spec.table + u"View"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_add->setObjectName(m_spec.table + u"Add"_s);
    m_add->setIcon(themeIcon(u"plus"_s, Ink::TextOnAccent));
    m_add->setProperty("small", true);
    m_add->setProperty("look", u"primary"_s);
    m_add->setEnabled(!workplace.isReadOnly());
    if (workplace.isReadOnly())
        m_add->setToolTip(workplace.store().readOnlyReason());
    m_table->setObjectName(m_spec.table + u"Table"_s);
    m_table->setStateKey(u"case/"_s + m_spec.table);
    m_table->setModel(m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_empty, &EmptyState::actionWanted, this, [this] { add(); });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex& index) { edit(index.data(IdRole).toLongLong()); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_selection.select({m_spec.kind, index.data(IdRole).toLongLong(), m_case,
                                index.siblingAtColumn(0).data().toString()},
                               this);
    });
    connect(m_table, &DataTable::menuWanted, this, [this](const QModelIndex& index, QMenu* menu) {
        const qint64 id = index.data(IdRole).toLongLong();
        if (m_workplace.isReadOnly())
            return;
        QAction* alter =
            menu->addAction(m_workplace.isMasked() ? tr("Edit (not while masked)") : tr("Edit"),
                            this, [this, id] { edit(id); });
        alter->setEnabled(!m_workplace.isMasked());
        menu->addAction(tr("Remove"), this, [this, id] { remove(id); });
    });
}

void RowsView::openCase(CaseId caseId)
{
    m_case = caseId;
    if (m_popover)
        m_popover->closePopover();
}

void RowsView::reload()
{
    m_workplace.read<QList<CaseRow>>(
        m_rows, this,
        [caseId = m_case, table = m_spec.table, columns = m_spec.shown,
         &at = m_workplace](sqlite::Database& db) -> Result<QList<CaseRow>> {
            return readCaseRows(db, caseId, table, columns, at.masking(db));
        },
        [this](const QList<CaseRow>& rows) {
            m_model->setRows(rows);
            m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
            if (const qint64 wanted = std::exchange(m_wanted, 0))
                m_table->selectId(wanted);
            emit counted(int(rows.size()));
        });
}

bool RowsView::reveal(qint64 id)
{
    const bool isHere = m_table->selectId(id);
    m_wanted = isHere ? 0 : id;
    return isHere;
}

RowForm* RowsView::openForm()
{
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(m_add);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    auto* form = new RowForm(m_workplace, m_case, m_spec);
    connect(form, &RowForm::left, m_popover, &Popover::closePopover);
    connect(form, &RowForm::saved, m_popover, &Popover::closePopover);
    connect(form, &RowForm::resized, m_popover, &Popover::fit);
    m_popover->setContent(form);
    return form;
}

void RowsView::add(const QHash<QString, QString>& presets)
{
    if (m_workplace.isReadOnly())
        return;
    if (m_spec.ownForm) {
        emit entryWanted(0, m_add);
        return;
    }
    RowForm* form = openForm();
    for (auto it = presets.begin(); it != presets.end(); ++it)
        form->preset(it.key(), it.value());
    m_popover->openAt(m_add->rect());
}

void RowsView::edit(qint64 id)
{
    if (m_workplace.isReadOnly())
        return;
    if (m_workplace.isMasked()) { // the form would show what is masked
        Toast::show(window(), tr("Values are masked: switch masking off to edit them."));
        return;
    }
    if (m_spec.ownForm) {
        emit entryWanted(id, m_add);
        return;
    }
    m_workplace.read<QList<CaseRow>>(
        m_row, this,
        [caseId = m_case, table = m_spec.table, columns = m_spec.asked](sqlite::Database& db)
            -> Result<QList<CaseRow>> { return readCaseRows(db, caseId, table, columns); },
        [this, id](const QList<CaseRow>& rows) {
            for (const CaseRow& row : rows) {
                if (row.id != id)
                    continue;
                openForm()->load(row);
                m_popover->openAt(m_add->rect());
            }
        });
}

void RowsView::remove(qint64 id)
{
    m_workplace.write<Guarded<qint64>>(
        this, [remove = m_spec.remove, id](Store& store) { return remove(store, id); },
        [this](const Guarded<qint64>& removed) {
            if (removed.isRefused()) {
                showRefusal(m_table,
                            {tr("It cannot be removed: something of the case depends on it."),
                             removed.report.missingText()});
                return;
            }
            Toast::show(window(), tr("Removed"), [this] {
                m_workplace.write<ChangeId>(
                    this, [caseId = m_case](Store& store) { return undoLast(store, caseId); });
            });
        });
}

void RowsView::retranslate(const QString& addText, const QString& emptyText)
{
    m_spec.addText = addText;
    m_spec.emptyText = emptyText;
    m_add->setText(addText);
    m_table->setAccessibleName(tableWord(m_spec.table));
    m_empty->setTexts(emptyText, addText);
    m_model->retranslate();
}

} // namespace cluechain
