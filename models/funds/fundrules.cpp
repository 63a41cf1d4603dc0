#include "models/funds/fundrules.h"

#include "models/core/jsontexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool containsAny(const QString& text, const QStringList& parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
        return text.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

const FundRules& FundRules::builtIn()
{
    static const FundRules rules = [] {
        QFile file(u":/rules/funds.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the rules of funds are not built in");
        FundRules read;
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll())["rows"_L1].toArray();
        for (const auto& value : rows) {
            const QJsonObject row = value.toObject();
            const FundRule rule{
                .id = row["id"_L1].toString(),
                .names = jsonTexts(row["names"_L1]),
                .words = jsonTexts(row["words"_L1]),
                .flags = jsonTexts(row["flags"_L1]),
                .numbers = jsonTexts(row["numbers"_L1]),
                .text = LocalText::fromJson(row["text"_L1]).value_or(LocalText()),
                .source = LocalText::fromTextOrJson(row["source"_L1]).value_or(LocalText())};
            if (rule.id == "hub"_L1)
                read.m_hub = rule;
            else if (rule.id == "merchant"_L1)
                read.m_merchant = rule;
            else if (rule.id == "cash"_L1)
                read.m_cash = rule;
            else if (rule.id == "fee"_L1)
                read.m_fee = rule;
            else
                qFatal("rules of funds: nothing is called %s", qPrintable(rule.id));
        }
        return read;
    }();
    return rules;
}

quint8 FundRules::meaningOf(const QString& text) const
{
    int meaning = text.trimmed().isEmpty() ? 0 : SomeText;
    if (containsAny(text, m_hub.names))
        meaning |= HubName;
    if (containsAny(text, m_merchant.names))
        meaning |= ShopName;
    if (containsAny(text, m_merchant.words))
        meaning |= MerchantWord;
    if (containsAny(text, m_cash.words))
        meaning |= CashWord;
    if (m_cash.flags.contains(text.trimmed()))
        meaning |= CashFlag;
    if (containsAny(text, m_fee.words))
        meaning |= FeeWord;
    return quint8(meaning);
}

} // namespace cluechain
