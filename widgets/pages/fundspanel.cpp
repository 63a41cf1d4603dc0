#include "widgets/pages/fundspanel.h"

#include "models/cases/caseaccount.h"
#include "models/reports/casecharts.h"
#include "widgets/charts/figurechart.h"
#include "widgets/pages/shownfigure.h"
#include "widgets/pages/subjectaccount.h"
#include "widgets/parts/legend.h"

#include <QEvent>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// The account that the subject stands for; else the one with the most income.
std::optional<AccountSummary> accountOrBusiest(sqlite::Database& db, CaseId caseId,
                                               const Subject& subject)
{
    if (std::optional<AccountSummary> own = accountOf(db, caseId, subject))
        return own;
    std::optional<AccountSummary> most;
    for (AccountSummary& account : accountSummaries(db, caseId)) {
        const bool isMore =
            account.hasStatement && !account.isVictims && (!most || account.in > most->in);
        if (isMore)
            most = std::move(account);
    }
    return most;
}

} // namespace

FundsPanel::FundsPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : Panel({}, u"chart-column"_s, Edge::Framed, parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_chart(new FigureChart)
{
    addHeaderWidget(m_chart->takeLegend());
    setBody(m_chart);
    connect(&selection, &Selection::changed, this, [this](const Subject& subject) {
        const bool isMoney =
            subject.kind == SubjectKind::Account || subject.kind == SubjectKind::Person;
        if (!isMoney || subject == m_subject)
            return;
        m_subject = subject;
        reload();
    });
    connect(m_chart, &FigureChart::activated, this, &FundsPanel::rowsWanted);
    connect(m_chart, &FigureChart::failed, &workplace, &Workplace::fail);
    retranslate();
}

void FundsPanel::openCase(CaseId caseId)
{
    if (caseId == m_case)
        return;
    m_case = caseId;
    m_subject = {};
}

void FundsPanel::reload()
{
    if (!m_case || !isVisible())
        return;
    m_workplace.read<ShownFigure>(
        m_read, this,
        [id = m_case, subject = m_subject, &at = m_workplace](sqlite::Database& db) {
            const auto account = accountOrBusiest(db, id, subject);
            return ShownFigure{account ? fundsFigure(db, id, *account, at.masking(db))
                                       : FundsFigure(),
                               maskingOf(db)};
        },
        [this](const ShownFigure& shown) {
            setSubtitle(std::get<FundsFigure>(shown.figure).subject);
            m_chart->setFigure(shown.figure, shown.masking);
        });
}

void FundsPanel::retranslate()
{
    setTitle(tr("Money over time"));
    m_chart->setAccessibleName(tr("Money over time"));
    m_chart->setEmptyText(tr("No statement yet: drop a bank's reply on the case."));
}

void FundsPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

} // namespace cluechain
