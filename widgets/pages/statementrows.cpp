#include "widgets/pages/statementrows.h"

#include "models/funds/filerows.h"
#include "models/funds/transferrows.h"
#include "models/items/accountmodel.h"
#include "models/items/accountrowmodel.h"
#include "models/items/maskedrows.h"
#include "models/reports/casecharts.h"
#include "widgets/frame/rowspane.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/statementgap.h"
#include "widgets/pages/subjectaccount.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

StatementRows::StatementRows(Workplace& workplace, Selection& selection,
                             const AccountModel& accounts, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_accounts(accounts)
{
}

AccountRowModel* StatementRows::rowsIn(RowsPane& pane)
{
    auto* table = qobject_cast<DataTable*>(pane.table());
    if (table && table->objectName() == u"statementRows")
        return static_cast<AccountRowModel*>(table->model());
    table = new DataTable(RowHeight::Dense);
    table->setObjectName(u"statementRows"_s);
    table->setStateKey(u"case/statementRows"_s, m_workplace.store().path());
    table->setExportable(true);
    auto* model = new AccountRowModel(table);
    m_workplace.feed<AccountRow>(
        *model, [&at = m_workplace](sqlite::Database& db, const QList<qint64>& ids) {
            return masked(fetchAccountRows(db, ids), at.masking(db));
        });
    table->setModel(model);
    pane.setTable(table);
    connect(model, &PagedModel::filtersWanted, table, [this, shown = QPointer<RowsPane>(&pane)] {
        if (shown && m_of.id)
            read(*shown);
    });
    connect(table, &DataTable::exportWanted, this, [this, table](const QList<qint64>& ids) {
        exportTable(m_workplace, *table, ids, m_of.name);
    });
    const auto transferAt = [this](const QModelIndex& index) {
        return Subject{SubjectKind::Transfer, index.data(IdRole).toLongLong(), m_of.caseId, {}};
    };
    connect(table, &DataTable::currentRowChanged, this,
            [this, table, transferAt](const QModelIndex& index) {
                if (index.isValid() && table->hasFocus())
                    m_selection.select(transferAt(index), table);
            });
    connect(table, &DataTable::opened, this,
            [this, transferAt](const QModelIndex& index) { m_selection.open(transferAt(index)); });
    return model;
}

void StatementRows::serve(CasePage& page)
{
    for (const SubjectKind kind : {SubjectKind::Account, SubjectKind::Person, SubjectKind::Transfer,
                                   SubjectKind::Payment, SubjectKind::SourceFile})
        page.setRowsContent(
            kind, [this](RowsPane& pane, const Subject& subject) { show(pane, subject); });
}

void StatementRows::show(RowsPane& pane, CaseId caseId, const QList<qint64>& ids, const QString& of)
{
    m_question.stop();
    m_of = {.caseId = caseId, .name = of};
    rowsIn(pane)->setIds(ids);
    const QString title = of.isEmpty() ? tr("Rows behind the selection") : of;
    pane.setTitle(title, tr("%n row(s)", nullptr, int(ids.size())));
    pane.table()->setAccessibleName(title);
    pane.setSums({});
}

void StatementRows::show(RowsPane& pane, const Subject& subject)
{
    m_of = subject;
    pane.setSums({});
    read(pane);
}

QString StatementRows::title() const
{
    switch (m_of.kind) {
    case SubjectKind::SourceFile:
        return tr("Rows of the file");
    case SubjectKind::Transfer:
        return tr("Rows of the transfer");
    case SubjectKind::Payment:
        return tr("Rows of the payment");
    default:
        return tr("Rows of the account");
    }
}

void StatementRows::read(RowsPane& pane)
{
    struct Rows {
        QString of = {};
        QList<qint64> ids = {};
        qsizetype all = 0;
    };
    AccountRowModel* model = rowsIn(pane);
    pane.setTitle(title(), m_of.name);
    pane.table()->setAccessibleName(title());
    m_workplace.read<Rows>(
        m_question, model,
        [subject = m_of, filters = model->filters(),
         &at = m_workplace](sqlite::Database& db) -> Result<Rows> {
            Rows rows{.of = subject.name};
            if (subject.kind == SubjectKind::SourceFile)
                rows.ids = fileRowIds(db, subject.id);
            else if (subject.kind == SubjectKind::Transfer || subject.kind == SubjectKind::Payment)
                rows.ids = transferRowIds(db, {subject.id});
            rows.all = rows.ids.size();
            if (subject.kind != SubjectKind::Account && subject.kind != SubjectKind::Person)
                return rows;
            AccountId account{subject.id};
            if (subject.kind == SubjectKind::Person) {
                const auto own = accountOf(db, subject.caseId, subject);
                account = own ? own->id : AccountId();
                if (own)
                    rows.of = accountTitle(*own, at.masking(db));
            }
            rows.ids = accountRowIds(db, subject.caseId, account, filters);
            rows.all = filters.isEmpty() ? rows.ids.size()
                                         : accountRowIds(db, subject.caseId, account).size();
            return rows;
        },
        [this, model, shown = QPointer<RowsPane>(&pane)](const Rows& rows) {
            model->setIds(rows.ids);
            if (!shown)
                return;
            const QString counted = DataTable::countText(rows.ids.size(), rows.all);
            shown->setTitle(title(), rows.of.isEmpty() ? tr("%1 rows").arg(counted)
                                                       : tr("%1 · %2 rows").arg(rows.of, counted));
            if (rows.all > 0)
                return;
            // The table goes, and the model with it.
            const AccountSummary* account = shownAccount();
            if (account && !account->hasStatement)
                shown->setTable(new EmptyState(u"circle-dashed"_s, statementGapText(*account)));
            else if (m_of.kind == SubjectKind::Payment)
                shown->setTable(new EmptyState(
                    u"circle-dashed"_s,
                    tr("No statement shows this payment yet, only the victim's report tells of it: "
                       "request the statement of either account and import the reply.")));
        });
}

const AccountSummary* StatementRows::shownAccount() const
{
    for (int row = 0; m_of.kind == SubjectKind::Account && row < m_accounts.rowCount(); ++row)
        if (const AccountSummary* account = m_accounts.rowAt(row);
            account && account->id.value == m_of.id)
            return account;
    return nullptr;
}

} // namespace cluechain
