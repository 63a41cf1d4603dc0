#pragma once

#include "widgets/pages/listtab.h"

namespace cluechain
{

/// 文书: the papers of the case, its tasks and notes.
class DocumentsTab : public ListTab
{
    Q_OBJECT

public:
    DocumentsTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    /// The form with the kind of paper that the rule asks for, where its name says it.
    void make(const QString& rule) override;

protected:
    void retranslate() override;
};

} // namespace cluechain
