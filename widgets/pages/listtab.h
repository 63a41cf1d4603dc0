#pragma once

#include "widgets/pages/casetab.h"
#include "widgets/pages/rowlists.h"

namespace cluechain
{

/// A tab that is a few lists side by side.
class ListTab : public CaseTab
{
    Q_OBJECT

public:
    bool reveal(const Subject& subject) override;

protected:
    ListTab(Workplace& workplace, Selection& selection, QWidget* parent);

    RowLists& lists() const { return *m_lists; }

    void reload() override;

private:
    RowLists* m_lists;
};

} // namespace cluechain
