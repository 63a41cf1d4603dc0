#pragma once

#include "models/items/casehead.h"
#include "widgets/pages/workplace.h"

#include <QObject>

namespace cluechain
{

class ChainBar;
class Popover;
class WayForm;

/// Answers for the chain bar of an open case: shows how the links stand, what each gate needs, and
/// moves the case through, back or out. A refusal stands in the same popover.
class GateAnswers : public QObject
{
    Q_OBJECT

public:
    GateAnswers(ChainBar& bar, Workplace& workplace, QObject* parent = nullptr);

    void setCase(CaseId caseId);
    void setHead(const CaseHead& head);

signals:
    void placeWanted(const QString& tab, const QString& rule);
    /// What was done, in words.
    void moved(const QString& what);

private:
    ChainBar& m_bar;
    Workplace& m_workplace;
    CaseId m_case;
    CaseHead m_head;
    Question m_gate;
    Question m_way;
    Popover* m_popover = nullptr;

    void answer(const QString& linkId);
    void enter(const QString& linkId, const QString& reason);
    void takeWay(const QString& linkId, const QString& way);
    void openTrackOf(Link link);
    void showWay(const QString& linkId, WayForm* form);
    void askWay(WayForm* form, const QString& refusal = {});
    void go(WayForm* form);
};

} // namespace cluechain
