#pragma once

#include "widgets/pages/listtab.h"

namespace cluechain
{

class Popover;

/// 人员: who is in the case and in what role, with custody and what is known of them by number.
class PeopleTab : public ListTab
{
    Q_OBJECT

public:
    PeopleTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    void make(const QString& rule) override;

protected:
    void retranslate() override;

private:
    QPointer<Popover> m_popover;
    Question m_entry;

    void openForm(PersonId id, QWidget* below);
};

} // namespace cluechain
