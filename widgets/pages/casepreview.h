#pragma once

#include "widgets/pages/workplace.h"

#include <QWidget>

namespace cluechain
{

class DefinitionList;
class Label;
class Panel;

/// The selected case in a few lines, at the foot of the list.
class CasePreview : public QWidget
{
    Q_OBJECT

public:
    explicit CasePreview(Workplace& workplace, QWidget* parent = nullptr);

    void setCase(CaseId caseId);

signals:
    void openWanted(cluechain::CaseId caseId);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Content;

    Workplace& m_workplace;
    CaseId m_case;
    Question m_read;
    Panel* m_panel;
    Label* m_briefTitle;
    Label* m_brief;
    DefinitionList* m_dates;
    DefinitionList* m_money;
    DefinitionList* m_next;

    void reload();
    void show(const Content& content);
};

} // namespace cluechain
