#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/store/opener.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

/// What deriving a key with Argon2id costs.
struct KeyCost {
    quint32 passes = 1;
    quint64 memory = 8192; ///< Bytes.

    /// About half a second on this machine, with as much memory as that allows, up to 256 MiB.
    static KeyCost measured();
    static KeyCost cheapest() { return {}; }
};

/// One of the ways in.
struct KeySlot {
    enum class Opens { Passphrase = 1, KeyFile = 2, PassphraseAndKeyFile = 3 };

    int number = 0;
    Opens opens = Opens::Passphrase;
    QString label = {}; ///< Whose it is, at most 60 bytes of UTF-8; stored encrypted.
};

/// The first 8192 bytes of a store file: two equal copies of 4096 bytes, written one after the
/// other, so that losing power between leaves one whole.
///
/// A copy holds a magic, the format's version, a generation that rises with each writing, eight
/// key slots, a plain hash that tells damage from a wrong passphrase, and a keyed hash over every
/// byte of the copy and over the bytes of the database's first page that encryption leaves clear.
/// A slot is an Argon2id salt and cost and the store key wrapped with XChaCha20-Poly1305. From the
/// store key come the key of the pages, of the keyed hash and of the slots' labels.
class StoreHeader
{
public:
    static constexpr int slotCount = 8;
    static constexpr qint64 copySize = 4096;
    /// Leading bytes of the first page that are stored clear: a salt, the page's size and form.
    static constexpr qint64 clearBytes = 24;

    StoreHeader();

    /// Takes the newest whole copy. Refuses what is no store, from a newer program, or damaged in
    /// both copies. `faults` gets a sentence about a copy that is damaged.
    static Result<StoreHeader> read(const QByteArray& bytes, QStringList* faults = nullptr);

    /// One copy by itself, if it is whole.
    static std::optional<StoreHeader> readCopy(const QByteArray& copy);

    struct Unlocked {
        Secret storeKey = {};
        int slot = 0;
    };
    /// Tries the slots of the opener's kind one after the other.
    Result<Unlocked> unlock(const Opener& opener) const;

    /// Whether the copy is what someone who knew the key wrote.
    bool isAuthentic(const Secret& storeKey, const QByteArray& firstPageClear) const;

    QList<KeySlot> keySlots(const Secret& storeKey) const;
    std::optional<int> freeSlot() const;
    Result<> setSlot(int number, const Opener& opener, const Secret& storeKey, KeyCost cost,
                     const QString& label);
    void clearSlot(int number);
    /// What the slot's key derivation costs.
    KeyCost cost(int number) const;

    /// The header as it is written, both copies; the generation rises.
    QByteArray sealed(const Secret& storeKey, const QByteArray& firstPageClear);

    quint64 generation() const;

private:
    char* slotAt(int number);
    const char* slotAt(int number) const;

    QByteArray m_bytes; ///< One copy.
};

/// Reads what the person gives and tries it.
Result<StoreHeader::Unlocked> unlock(const StoreHeader& header, const WayIn& way);

Secret newStoreKey();
/// The key of the database's pages.
Secret pageKey(const Secret& storeKey);

} // namespace cluechain
