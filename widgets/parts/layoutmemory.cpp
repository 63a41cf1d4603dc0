#include "widgets/parts/layoutmemory.h"

#include "models/core/preferences.h"

#include <QCryptographicHash>

namespace cluechain
{

using namespace Qt::StringLiterals;

QString LayoutMemory::group(const QString& store) const
{
    if (store.isEmpty())
        return u"tables/%1/"_s.arg(m_place);
    // The path of a store may itself say what it is about.
    const QByteArray hash = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256);
    return u"stores/%1/%2/"_s.arg(QString::fromLatin1(hash.toHex().left(12)), m_place);
}

QVariant LayoutMemory::read(const QString& name) const
{
    const QVariant own = preferences::read(group(m_store) + name);
    return own.isValid() ? own : preferences::read(group({}) + name);
}

void LayoutMemory::write(const QString& name, const QVariant& value) const
{
    preferences::write(group(m_store) + name, value);
    preferences::write(group({}) + name, value);
}

} // namespace cluechain
