#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace cluechain
{

/// Bytes that open something: a passphrase, a key. They live in locked memory that is wiped when
/// the last copy goes, and are never part of a log, an error text or a QString.
class Secret
{
public:
    Secret() = default;
    /// Copies `bytes`; the caller wipes its own copy (see wipe()).
    explicit Secret(QByteArrayView bytes);

    bool isEmpty() const;
    /// Valid as long as this object; never to be copied into a QByteArray that stays.
    QByteArrayView bytes() const;
    /// Equal in constant time.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    struct Block;
    std::shared_ptr<const Block> m_block;
};

/// Overwrites a byte array that held a secret.
void wipe(QByteArray& bytes);

} // namespace cluechain
