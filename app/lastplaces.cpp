#include "app/lastplaces.h"

#include "models/core/preferences.h"

#include <QCryptographicHash>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString keyOf(const QString& storePath)
{
    return "stores/places/"_L1 +
           QString::fromLatin1(
               QCryptographicHash::hash(storePath.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Place lastPlace(const QString& storePath)
{
    return Place::parse(preferences::read(keyOf(storePath)).toString())
        .value_or(Place{.page = u"cases"_s});
}

void keepLastPlace(const QString& storePath, const Place& place)
{
    preferences::write(keyOf(storePath), place.toString());
}

} // namespace cluechain
