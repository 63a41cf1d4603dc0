#include "widgets/pages/fundspanel.h"

#include "models/cases/caseaccount.h"
#include "models/reports/casecharts.h"
#include "widgets/charts/figurechart.h"
#include "widgets/parts/legend.h"

#include <QEvent>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// The normalised numbers that a subject stands for; none: any account will do.
QStringList numbersOf(sqlite::Database& db, const Subject& subject)
{
    const CaseAccountStore accounts(db);
    QStringList numbers;
    if (subject.kind == SubjectKind::Account) {
        if (const auto account = accounts.find(CaseAccountId{subject.id}))
            numbers.append(account->number);
    } else if (subject.kind == SubjectKind::Person) {
        const auto held =
            accounts.select("WHERE holder_id = ?1 OR controller_id = ?1", PersonId{subject.id});
        for (const CaseAccount& account : held)
            numbers.append(account.number);
    }
    return numbers;
}

std::optional<AccountSummary> accountOf(sqlite::Database& db, CaseId caseId, const Subject& subject)
{
    const QStringList numbers = numbersOf(db, subject);
    std::optional<AccountSummary> most;
    const QList<AccountSummary> summaries = accountSummaries(db, caseId);
    for (const AccountSummary& account : summaries) {
        if ((subject.kind == SubjectKind::Account && account.id.value == subject.id) ||
            numbers.contains(account.number))
            return account;
        const bool isMore =
            account.hasStatement && !account.isVictims && (!most || account.in > most->in);
        if (isMore)
            most = account;
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
    m_workplace.read<FundsFigure>(
        m_read, this,
        [id = m_case, subject = m_subject, &at = m_workplace](sqlite::Database& db) {
            const auto account = accountOf(db, id, subject);
            return account ? fundsFigure(db, id, *account, at.masking(db)) : FundsFigure();
        },
        [this](const FundsFigure& figure) {
            setSubtitle(figure.subject);
            m_chart->setFigure(figure);
        });
}

void FundsPanel::retranslate()
{
    setTitle(tr("Money over time"));
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
