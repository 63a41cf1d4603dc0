#pragma once

#include "widgets/pages/listtab.h"

namespace cluechain
{

/// 证据: each thing from hand to hand, with its keeper and its hash.
class EvidenceTab : public ListTab
{
    Q_OBJECT

public:
    EvidenceTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    void make(const QString& rule) override;

protected:
    void retranslate() override;
};

} // namespace cluechain
