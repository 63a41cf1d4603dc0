#include "app/lastplaces.h"

#include <QCryptographicHash>
#include <QSettings>

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
    return Place::parse(QSettings().value(keyOf(storePath)).toString())
        .value_or(Place{.page = u"cases"_s});
}

void keepLastPlace(const QString& storePath, const Place& place)
{
    QSettings().setValue(keyOf(storePath), place.toString());
}

} // namespace cluechain
