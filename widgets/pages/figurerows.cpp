#include "widgets/pages/figurerows.h"

#include "models/items/caseoverview.h"
#include "widgets/frame/rowspane.h"
#include "widgets/parts/datatable.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Answer {
    FigureSource source = {};
    QList<CaseRow> rows = {};
};

Answer readRows(sqlite::Database& db, CaseId caseId, const QString& figure, const Masking& masking)
{
    Answer answer{.source = figureSource(db, caseId, figure)};
    const QSet<qint64> wanted(answer.source.ids.begin(), answer.source.ids.end());
    for (CaseRow& row :
         readCaseRows(db, caseId, answer.source.table, answer.source.columns, masking))
        if (wanted.contains(row.id))
            answer.rows.append(std::move(row));
    return answer;
}

} // namespace

FigureRows::FigureRows(RowsPane& pane, Workplace& workplace, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_pane(pane)
    , m_workplace(workplace)
    , m_selection(selection)
{
}

void FigureRows::show(CaseId caseId, const QString& figure, const QString& title)
{
    m_workplace.read<Answer>(
        m_read, this,
        [caseId, figure, &at = m_workplace](sqlite::Database& db) {
            return readRows(db, caseId, figure, at.masking(db));
        },
        [this, caseId, title](const Answer& answer) {
            fill(caseId, title, answer.source.table, answer.source.columns, answer.rows);
        });
}

void FigureRows::fill(CaseId caseId, const QString& title, const QString& table,
                      const QStringList& columns, const QList<CaseRow>& rows)
{
    auto* view = new DataTable(RowHeight::Dense);
    view->setObjectName(u"figureRows"_s);
    view->setStateKey(u"case/figureRows/"_s + table);
    view->setAccessibleName(title);
    auto* model = new CaseRowModel(table, columns, view);
    model->setRows(rows);
    view->setModel(model);
    const SubjectKind kind = table == "payment"_L1 ? SubjectKind::Payment : SubjectKind::Measure;
    connect(view, &DataTable::opened, this, [this, caseId, kind](const QModelIndex& index) {
        m_selection.open({kind, index.data(IdRole).toLongLong(), caseId,
                          index.siblingAtColumn(0).data().toString()});
    });
    m_pane.setTable(view);
    m_pane.setTitle(title, tr("%n row(s)", nullptr, int(rows.size())));
    Money sum;
    const qsizetype money =
        columns.indexOf(table == "payment"_L1 ? u"amount_fen"_s : u"held_fen"_s);
    for (const CaseRow& row : rows)
        sum += Money::fromFen(row.values.value(money).toLongLong());
    m_pane.setSums({RowsPane::Sum{tr("Sum %1").arg(sum.toDisplay())}});
    emit m_pane.foldWanted(false);
}

} // namespace cluechain
