#include "widgets/pages/importpages.h"

#include "widgets/pages/casepage.h"
#include "widgets/pages/directionstab.h"
#include "widgets/pages/fundstab.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/sourcetab.h"
#include "widgets/pages/teachtab.h"

namespace cluechain
{

ImportPages::ImportPages(CasePage& page, FundsTab& funds, Workplace& workplace,
                         Selection& selection)
    : QObject(&page)
    , m_page(page)
    , m_funds(funds)
    , m_teach(new TeachTab(workplace, selection))
    , m_directions(new DirectionsTab(workplace, selection))
    , m_source(new SourceTab(workplace, selection))
{
    for (CaseTab* tab : {static_cast<CaseTab*>(m_teach), static_cast<CaseTab*>(m_directions),
                         static_cast<CaseTab*>(m_source)})
        page.addTab(tab);
    connect(m_directions, &DirectionsTab::left, this, &ImportPages::showImports);
    connect(m_source, &SourceTab::left, this, &ImportPages::showImports);
    connect(funds.imports(), &ImportView::directionsWanted, this, [this](qint64 fileId) {
        m_page.showTab(m_directions->id());
        m_directions->showFile(fileId);
    });
    connect(m_teach, &TeachTab::left, this, &ImportPages::showImports);
    connect(m_teach, &TeachTab::taught, this, [this] {
        showImports();
        m_funds.imports()->importTaught();
    });
    connect(funds.imports(), &ImportView::teachWanted, this, [this](const ImportedFile& file) {
        m_page.showTab(m_teach->id());
        m_teach->teach(file);
    });
}

void ImportPages::showImports()
{
    m_page.showTab(m_funds.id());
    m_funds.showImports();
}

} // namespace cluechain
