#pragma once

#include "models/items/gapmodel.h"
#include "models/reports/chase.h"
#include "models/reports/moneyplaces.h"
#include "widgets/pages/workplace.h"

namespace cluechain
{

/// The victims' money of a case, followed, with what pages show of it by FIFO.
struct FollowedMoney {
    CaseId caseId = {};
    std::shared_ptr<const CaseFlow> flow = {};
    Masking masking = {};
    MoneyPlaces places = {};
    QList<GapRow> gaps = {};
    ChaseBoard chase = {};
};

/// Follows the victims' money of a case in the background, once for all pages of a window that
/// show it.
class MoneyFollower : public QObject
{
    Q_OBJECT

public:
    explicit MoneyFollower(Workplace& workplace, QObject* parent = nullptr);

    /// followed() comes: at once where nothing has changed since, else when it has been read. A
    /// failure goes to Workplace::failed().
    void follow(CaseId caseId);

signals:
    void followed(const cluechain::FollowedMoney& money);

private:
    Workplace& m_workplace;
    Question m_question;
    CaseId m_asked; ///< The case that is being followed; none: none is.
    quint64 m_askedAt = 0;
    FollowedMoney m_money;
    quint64 m_readAt = 0;
};

} // namespace cluechain
