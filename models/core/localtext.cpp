#include "models/core/localtext.h"

#include <QJsonObject>

namespace cluechain
{

std::optional<LocalText> LocalText::fromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    LocalText text{object[u"zh"].toString(), object[u"en"].toString()};
    if (text.zh.isEmpty() || text.en.isEmpty())
        return std::nullopt;
    return text;
}

std::optional<LocalText> LocalText::fromTextOrJson(const QJsonValue& value)
{
    if (!value.isString())
        return fromJson(value);
    const QString text = value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(LocalText{text, text});
}

} // namespace cluechain
