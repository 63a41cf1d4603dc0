#include "widgets/pages/gapspanel.h"

#include "models/items/gapmodel.h"
#include "models/reports/requestletters.h"
#include "widgets/pages/choosefile.h"
#include "widgets/pages/exporttable.h"
#include "widgets/paper/pdfwriter.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/ticker.h"
#include "widgets/parts/toast.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

GapsPanel::GapsPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_model(new GapModel(this))
    , m_table(new DataTable(RowHeight::Normal))
    , m_about(new Label({}, TextStyle::Body, Ink::TextSecondary))
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState(u"circle-check"_s, {}))
    , m_draft(nullptr)
{
    m_table->setObjectName(u"gapTable"_s);
    m_table->setStateKey(u"case/gaps"_s);
    m_table->setModel(m_model);
    m_table->setExportable(true);
    auto* bar = new PageToolBar;
    m_about->setElided(true);
    bar->addLeft(m_about);
    m_draft = bar->addButton(u"file-text"_s, {});
    m_draft->setObjectName(u"draftLetters"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);

    const auto subjectAt = [this](const QModelIndex& index) {
        return Subject{SubjectKind::Account, index.data(IdRole).toLongLong(), m_case,
                       index.siblingAtColumn(1).data().toString()};
    };
    connect(m_table, &DataTable::currentRowChanged, this,
            [this, subjectAt](const QModelIndex& index) {
                if (index.isValid() && m_table->isVisible())
                    m_selection.select(subjectAt(index), this);
            });
    connect(m_table, &DataTable::selectedRowsChanged, this, &GapsPanel::offer);
    connect(m_table, &DataTable::opened, this,
            [this, subjectAt](const QModelIndex& index) { m_selection.open(subjectAt(index)); });
    connect(m_table, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_table, ids, tr("Statements to request"));
    });
    connect(m_draft, &QPushButton::clicked, this, [this] {
        chooseNewFile(this, tr("Letters to banks"), tr("letters to banks.pdf"), tr("PDF (*.pdf)"),
                      u"pdf"_s, [this](const QString& path, const QString&) { draftTo(path); });
    });
    retranslate();
}

void GapsPanel::setGaps(CaseId caseId, const QList<GapRow>& gaps)
{
    const qint64 current = caseId == m_case ? m_table->currentId() : 0;
    m_case = caseId;
    m_gaps = gaps;
    m_model->setRows(gaps);
    if (current != 0)
        m_table->selectId(current);
    m_stack->setCurrentIndex(gaps.isEmpty() ? 1 : 0);
    offer();
}

QList<GapRow> GapsPanel::chosen() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.size() < 2)
        return m_gaps;
    QList<GapRow> gaps;
    for (const int row : rows)
        gaps.append(*m_model->rowAt(row));
    return gaps;
}

void GapsPanel::draftTo(const QString& path)
{
    m_workplace.startReading<void>(
        tr("Letters to banks"), this,
        [caseId = m_case, gaps = chosen(), now = Ticker::now(), path,
         &at = m_workplace](sqlite::Database& db, JobProgress&) -> Result<> {
            const Result<Document> letters = requestLetters(db, caseId, gaps, now, at.masking(db));
            return letters ? writePdf(*letters, path) : tl::unexpected<Error>(letters.error());
        },
        [this, path] { Toast::show(window(), tr("The letters are written: %1").arg(path)); });
}

void GapsPanel::offer()
{
    const qsizetype accounts = chosen().size();
    m_draft->setText(tr("Draft letters (%1)…", "for so many accounts").arg(accounts));
    m_draft->setEnabled(accounts > 0);
}

void GapsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GapsPanel::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Statements to request"));
    m_none->setTexts(tr("No gaps: every account that received traced money has a statement."));
    m_about->setText(tr("Ranked by what was traced into them, then by how lately it came."));
    m_draft->setToolTip(tr("One letter for each bank, as PDF. Choose several rows to draft only "
                           "for these."));
    offer();
}

} // namespace cluechain
