#pragma once

#include "models/core/localtext.h"

#include <QString>
#include <QStringList>

namespace cluechain
{

/// Where traced money rests by what rows say (resources/rules/funds.json).
struct FundRule {
    QString id = {}; ///< "hub", "merchant", "cash", "fee".
    QStringList names = {};
    QStringList words = {};
    QStringList flags = {};
    QStringList numbers = {};
    LocalText text = {};
    LocalText source = {};
};

class FundRules
{
public:
    /// What one text means in the places where it may stand, as bits.
    enum Meaning : quint8 {
        HubName = 1,
        ShopName = 2,
        MerchantWord = 4,
        CashWord = 8,
        CashFlag = 16,
        FeeWord = 32,
        SomeText = 64, ///< It says anything at all.
    };

    static const FundRules& builtIn();

    quint8 meaningOf(const QString& text) const;
    bool isHubNumber(const QString& number) const { return m_hub.numbers.contains(number); }

    const FundRule& hub() const { return m_hub; }
    const FundRule& merchant() const { return m_merchant; }
    const FundRule& cash() const { return m_cash; }
    const FundRule& fee() const { return m_fee; }

private:
    FundRule m_hub, m_merchant, m_cash, m_fee;
};

} // namespace cluechain
