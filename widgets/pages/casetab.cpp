#include "widgets/pages/casetab.h"

#include <QEvent>

namespace cluechain
{

CaseTab::CaseTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
{
    connect(&workplace, &Workplace::changed, this, [this](CaseId changed) {
        if (changed == m_case && m_case)
            reloadSoon();
    });
    connect(&workplace, &Workplace::maskedChanged, this, &CaseTab::reloadSoon);
}

void CaseTab::openCase(CaseId caseId)
{
    if (caseId == m_case)
        return;
    m_case = caseId;
    reloadSoon();
}

bool CaseTab::reveal(const Subject&)
{
    return false;
}

void CaseTab::make(const QString&) {}

void CaseTab::reloadSoon()
{
    m_isStale = true;
    if (!isVisible() || !m_case)
        return;
    m_isStale = false;
    reload();
}

void CaseTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reloadSoon();
}

void CaseTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reloadSoon();
    }
}

} // namespace cluechain
