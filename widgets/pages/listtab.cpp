#include "widgets/pages/listtab.h"

#include <QVBoxLayout>

namespace cluechain
{

ListTab::ListTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_lists(new RowLists(workplace, selection))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lists);
}

bool ListTab::reveal(const Subject& subject)
{
    return m_lists->reveal(subject);
}

void ListTab::reload()
{
    m_lists->reload(caseId());
}

} // namespace cluechain
