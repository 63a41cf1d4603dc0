#include "models/core/ids.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <atomic>

namespace cluechain
{

qint64 newIdValue()
{
    constexpr qint64 since2020 = 1577836800000;
    constexpr int randomBits = 22;
    static std::atomic<qint64> last = 0;

    const qint64 time = QDateTime::currentMSecsSinceEpoch() - since2020;
    const qint64 random = qint64(QRandomGenerator::system()->bounded(1U << randomBits));
    const qint64 wanted = (std::max<qint64>(time, 1) << randomBits) | random;
    qint64 before = last.load();
    qint64 id = 0;
    do {
        id = std::max(wanted, before + 1);
    } while (!last.compare_exchange_weak(before, id));
    return id;
}

qint64 derivedIdValue(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts) {
        const quint64 length = qToBigEndian(quint64(part.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
        hash.addData(part);
    }
    const auto head = qFromBigEndian<quint64>(hash.result().constData());
    return std::max<qint64>(qint64(head & 0x7fff'ffff'ffff'ffffULL), 1);
}

} // namespace cluechain
