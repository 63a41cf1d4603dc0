#pragma once

#include "widgets/pages/rowlists.h"

namespace cluechain
{

/// 录入: what hands enter of the money: victims' payments, measures on accounts, and the accounts
/// that the case names.
class EnteredPanel : public RowLists
{
    Q_OBJECT

public:
    EnteredPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// The form of what a rule asks for: a payment, else a measure.
    void make(const QString& rule);
    void retranslate();
};

} // namespace cluechain
