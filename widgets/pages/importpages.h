#pragma once

#include "widgets/pages/selection.h"

#include <QObject>

namespace cluechain
{

class CasePage;
class DirectionsTab;
class FundsTab;
class SourceTab;
class TeachTab;
class Workplace;

/// The pages that are opened out of the reconciliation of imports, and the ways between them.
class ImportPages : public QObject
{
    Q_OBJECT

public:
    /// The case page owns it and, through its frame, the pages.
    ImportPages(CasePage& page, FundsTab& funds, Workplace& workplace, Selection& selection);

private:
    CasePage& m_page;
    FundsTab& m_funds;
    TeachTab* m_teach;
    DirectionsTab* m_directions;
    SourceTab* m_source;

    void showImports();
};

} // namespace cluechain
