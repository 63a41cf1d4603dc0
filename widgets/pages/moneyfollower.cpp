#include "widgets/pages/moneyfollower.h"

#include "widgets/parts/ticker.h"

namespace cluechain
{

MoneyFollower::MoneyFollower(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

void MoneyFollower::follow(CaseId caseId)
{
    const quint64 now = m_workplace.edition();
    if (m_money.flow && m_money.caseId == caseId && m_readAt == now) {
        emit followed(m_money);
        return;
    }
    if (m_asked == caseId && m_askedAt == now)
        return;
    m_asked = caseId;
    m_askedAt = now;
    m_workplace.read<FollowedMoney>(
        m_question, this,
        [caseId, at = Ticker::now(),
         &place = m_workplace](sqlite::Database& db) -> Result<FollowedMoney> {
            Result<std::shared_ptr<const CaseFlow>> flow = followMoney(db, caseId, at);
            if (!flow)
                return tl::unexpected<Error>(flow.error());
            FollowedMoney money{.caseId = caseId, .flow = *flow, .masking = place.masking(db)};
            money.places = moneyPlaces(*money.flow, TraceMethod::Fifo);
            money.gaps = gapRows(*money.flow, money.masking);
            money.chase = chaseBoard(db, caseId, *money.flow, TraceMethod::Fifo, at, money.masking);
            return money;
        },
        [this](const FollowedMoney& money) {
            m_asked = {};
            m_money = money;
            m_readAt = m_askedAt;
            emit followed(m_money);
        },
        [this](const Error& error) {
            m_asked = {};
            m_workplace.fail(error);
        });
}

} // namespace cluechain
