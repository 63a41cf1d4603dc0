#include "models/core/jsontexts.h"

#include <QJsonArray>

namespace cluechain
{

QStringList jsonTexts(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const auto& item : items)
        texts.append(item.toString());
    return texts;
}

} // namespace cluechain
