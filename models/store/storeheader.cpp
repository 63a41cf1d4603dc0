#include "models/store/storeheader.h"

#include "models/store/storevfs.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <new>
#include <sodium.h>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreHeader)
};

// One copy: magic, version, generation, slots, zeros, plain hash, keyed hash.
constexpr char magic[16] = {'C', 'l', 'u', 'e', 'c', 'h', 'a', 'i',
                            'n', ' ', 's', 't', 'o', 'r', 'e', '\n'};
constexpr quint32 formatVersion = 1;
constexpr qint64 versionAt = 16;
constexpr qint64 generationAt = 24;
constexpr qint64 slotsAt = 64;
constexpr qint64 slotSize = 256;
constexpr qint64 hashSize = 32;
constexpr qint64 plainHashAt = StoreHeader::copySize - 2 * hashSize;
constexpr qint64 keyedHashAt = StoreHeader::copySize - hashSize;
static_assert(slotsAt + StoreHeader::slotCount * slotSize <= plainHashAt);
static_assert(2 * StoreHeader::copySize == headerSize);

// One slot: what it opens with, cost, salt; then what is wrapped. The first 32 bytes are bound to
// the wrapped key as its associated data.
constexpr qint64 opensAt = 0;
constexpr qint64 passesAt = 4;
constexpr qint64 memoryAt = 8;
constexpr qint64 saltAt = 16;
constexpr qint64 boundSize = 32;
constexpr qint64 nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qint64 tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 keySize = 32;
constexpr qint64 labelSize = 64;
constexpr qint64 keyNonceAt = boundSize;
constexpr qint64 wrappedKeyAt = keyNonceAt + nonceSize;
constexpr qint64 labelNonceAt = wrappedKeyAt + keySize + tagSize;
constexpr qint64 wrappedLabelAt = labelNonceAt + nonceSize;
static_assert(saltAt + crypto_pwhash_SALTBYTES == boundSize);
static_assert(wrappedLabelAt + labelSize + tagSize <= slotSize);

constexpr quint32 mostPasses = 64;
constexpr quint64 mostMemory = 2ULL << 30;

unsigned char* bytesOf(char* data)
{
    return reinterpret_cast<unsigned char*>(data);
}

const unsigned char* bytesOf(const char* data)
{
    return reinterpret_cast<const unsigned char*>(data);
}

/// A key on the stack that is wiped when it goes.
struct KeyBuffer {
    std::array<unsigned char, keySize> bytes = {};

    KeyBuffer() = default;
    ~KeyBuffer() { sodium_memzero(bytes.data(), bytes.size()); }
    KeyBuffer(const KeyBuffer&) = delete;
    KeyBuffer& operator=(const KeyBuffer&) = delete;

    Secret secret() const
    {
        return Secret(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), keySize));
    }
};

void startSodium()
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
}

enum Purpose : quint64 { Pages = 1, HeaderHash = 2, Labels = 3 };

Secret subkey(const Secret& storeKey, Purpose purpose)
{
    KeyBuffer key;
    crypto_kdf_derive_from_key(key.bytes.data(), keySize, purpose, "cluechn1",
                               bytesOf(storeKey.bytes().data()));
    return key.secret();
}

KeySlot::Opens kindOf(const Opener& opener)
{
    if (opener.keyFile.isEmpty())
        return KeySlot::Opens::Passphrase;
    return opener.passphrase.isEmpty() ? KeySlot::Opens::KeyFile
                                       : KeySlot::Opens::PassphraseAndKeyFile;
}

/// One secret out of what the person has: a keyed hash, so that neither part can stand for the
/// other.
Secret material(const Opener& opener)
{
    if (opener.keyFile.isEmpty())
        return opener.passphrase;
    KeyBuffer fileHash;
    crypto_generichash(fileHash.bytes.data(), keySize, bytesOf(opener.keyFile.bytes().data()),
                       size_t(opener.keyFile.bytes().size()), nullptr, 0);
    KeyBuffer both;
    crypto_generichash(both.bytes.data(), keySize, bytesOf(opener.passphrase.bytes().data()),
                       size_t(opener.passphrase.bytes().size()), fileHash.bytes.data(), keySize);
    return both.secret();
}

bool derive(KeyBuffer& key, const Secret& secret, const char* salt, KeyCost cost)
{
    return crypto_pwhash(key.bytes.data(), keySize, secret.bytes().data(),
                         quint64(secret.bytes().size()), bytesOf(salt), cost.passes,
                         size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
}

/// The processor time that this thread has used.
qint64 threadTimeNs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void plainHash(const char* copy, unsigned char* hash)
{
    crypto_generichash(hash, hashSize, bytesOf(copy), plainHashAt, nullptr, 0);
}

void keyedHash(const char* copy, const Secret& storeKey, const QByteArray& firstPageClear,
               unsigned char* hash)
{
    const Secret key = subkey(storeKey, HeaderHash);
    crypto_generichash_state state;
    crypto_generichash_init(&state, bytesOf(key.bytes().data()), keySize, hashSize);
    crypto_generichash_update(&state, bytesOf(copy), keyedHashAt);
    crypto_generichash_update(&state, bytesOf(firstPageClear.constData()),
                              quint64(firstPageClear.size()));
    crypto_generichash_final(&state, hash, hashSize);
}

bool hasMagic(QByteArrayView copy)
{
    return copy.size() >= qsizetype(sizeof magic) &&
           std::memcmp(copy.data(), magic, sizeof magic) == 0;
}

bool isWhole(QByteArrayView copy)
{
    if (copy.size() != StoreHeader::copySize || !hasMagic(copy))
        return false;
    unsigned char hash[hashSize];
    plainHash(copy.data(), hash);
    return std::memcmp(hash, copy.data() + plainHashAt, hashSize) == 0;
}

} // namespace

KeyCost KeyCost::measured()
{
    startSodium();
    constexpr quint64 mebi = 1 << 20;
    constexpr quint64 trialMemory = 64 * mebi;
    constexpr qint64 wantedNs = 500'000'000;
    KeyBuffer key;
    const qint64 start = threadTimeNs(); // not the clock's: the machine may be busy otherwise
    const char salt[crypto_pwhash_SALTBYTES] = {};
    if (!derive(key, Secret("measuring"), salt, {.passes = 2, .memory = trialMemory}))
        return {.passes = 3, .memory = 32 * mebi};
    const qint64 trialNs = std::max<qint64>(threadTimeNs() - start, 1'000'000);
    // Memory × passes that take half a second; three passes, or more where memory is at its bound.
    const quint64 work = quint64(2.0 * double(trialMemory) * double(wantedNs) / double(trialNs));
    const quint64 memory = std::clamp(work / 3 / mebi * mebi, 32 * mebi, 256 * mebi);
    return {quint32(std::clamp<quint64>(work / memory, 1, mostPasses)), memory};
}

StoreHeader::StoreHeader()
    : m_bytes(copySize, '\0')
{
    startSodium();
    std::memcpy(m_bytes.data(), magic, sizeof magic);
    qToLittleEndian(formatVersion, m_bytes.data() + versionAt);
}

std::optional<StoreHeader> StoreHeader::readCopy(const QByteArray& copy)
{
    if (!isWhole(copy))
        return std::nullopt;
    StoreHeader header;
    header.m_bytes = copy;
    return header;
}

Result<StoreHeader> StoreHeader::read(const QByteArray& bytes, QStringList* faults)
{
    const QByteArray copies[2] = {bytes.left(copySize), bytes.mid(copySize, copySize)};
    StoreHeader newest;
    bool found = false;
    for (int i = 0; i < 2; ++i) {
        const std::optional<StoreHeader> header = readCopy(copies[i]);
        if (header && (!found || header->generation() > newest.generation()))
            newest = *header;
        else if (!header && faults)
            faults->append(Text::tr("Copy %1 of the store's header is damaged.").arg(i + 1));
        found |= header.has_value();
    }
    if (!hasMagic(copies[0]) && !hasMagic(copies[1]))
        return failure(Text::tr("This file is no Cluechain store."));
    const char* marked = (found ? newest.m_bytes : copies[hasMagic(copies[0]) ? 0 : 1]).constData();
    const bool versionIsThere = found || bytes.size() >= headerSize;
    if (versionIsThere && qFromLittleEndian<quint32>(marked + versionAt) > formatVersion)
        return failure(Text::tr("This store was written by a newer version of the program. Install "
                                "that version to open it."));
    if (!found)
        return failure(Text::tr("The header of this store is damaged in both its copies, so its "
                                "key cannot be found. Restore a backup."));
    return newest;
}

Result<StoreHeader::Unlocked> StoreHeader::unlock(const Opener& opener) const
{
    const Secret secret = material(opener);
    if (secret.isEmpty())
        return failure(Text::tr("A passphrase or a key file is needed."));
    for (int number = 0; number < slotCount; ++number) {
        const char* slot = slotAt(number);
        if (slot[opensAt] != char(kindOf(opener)))
            continue;
        const KeyCost slotCost = cost(number);
        if (slotCost.passes < 1 || slotCost.passes > mostPasses ||
            slotCost.memory < crypto_pwhash_MEMLIMIT_MIN || slotCost.memory > mostMemory)
            continue;
        KeyBuffer wrapping;
        if (!derive(wrapping, secret, slot + saltAt, slotCost))
            return failure(Text::tr("There is not enough memory to open the store. Close other "
                                    "programs and try again."));
        KeyBuffer key;
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                key.bytes.data(), nullptr, nullptr, bytesOf(slot + wrappedKeyAt), keySize + tagSize,
                bytesOf(slot), boundSize, bytesOf(slot + keyNonceAt), wrapping.bytes.data()) == 0)
            return Unlocked{key.secret(), number};
    }
    return failure(opener.keyFile.isEmpty() ? Text::tr("The passphrase is wrong.")
                                            : Text::tr("The passphrase or the key file is wrong."));
}

bool StoreHeader::isAuthentic(const Secret& storeKey, const QByteArray& firstPageClear) const
{
    unsigned char hash[hashSize];
    keyedHash(m_bytes.constData(), storeKey, firstPageClear, hash);
    return sodium_memcmp(hash, m_bytes.constData() + keyedHashAt, hashSize) == 0;
}

QList<KeySlot> StoreHeader::keySlots(const Secret& storeKey) const
{
    const Secret key = subkey(storeKey, Labels);
    QList<KeySlot> used;
    for (int number = 0; number < slotCount; ++number) {
        const char* slot = slotAt(number);
        if (slot[opensAt] == 0)
            continue;
        char label[labelSize] = {};
        const bool known = crypto_aead_xchacha20poly1305_ietf_decrypt(
                               bytesOf(label), nullptr, nullptr, bytesOf(slot + wrappedLabelAt),
                               labelSize + tagSize, bytesOf(slot), boundSize,
                               bytesOf(slot + labelNonceAt), bytesOf(key.bytes().data())) == 0;
        used.append(
            {number, KeySlot::Opens(slot[opensAt]),
             known ? QString::fromUtf8(label, qsizetype(qstrnlen(label, labelSize))) : QString()});
    }
    return used;
}

std::optional<int> StoreHeader::freeSlot() const
{
    for (int number = 0; number < slotCount; ++number) {
        if (slotAt(number)[opensAt] == 0)
            return number;
    }
    return std::nullopt;
}

Result<> StoreHeader::setSlot(int number, const Opener& opener, const Secret& storeKey,
                              KeyCost cost, const QString& label)
{
    const Secret secret = material(opener);
    if (secret.isEmpty())
        return failure(Text::tr("A passphrase or a key file is needed."));
    std::array<char, slotSize> slot = {};
    slot[opensAt] = char(kindOf(opener));
    qToLittleEndian(cost.passes, slot.data() + passesAt);
    qToLittleEndian(cost.memory, slot.data() + memoryAt);
    randombytes_buf(slot.data() + saltAt, crypto_pwhash_SALTBYTES);
    randombytes_buf(slot.data() + keyNonceAt, nonceSize);
    randombytes_buf(slot.data() + labelNonceAt, nonceSize);

    KeyBuffer wrapping;
    if (!derive(wrapping, secret, slot.data() + saltAt, cost))
        return failure(Text::tr("There is not enough memory to derive the key. Close other "
                                "programs and try again."));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(slot.data() + wrappedKeyAt), nullptr, bytesOf(storeKey.bytes().data()), keySize,
        bytesOf(slot.data()), boundSize, nullptr, bytesOf(slot.data() + keyNonceAt),
        wrapping.bytes.data());

    QByteArray name = label.toUtf8();
    while (name.size() > 60) // whole characters only
        name = QString::fromUtf8(name).chopped(1).toUtf8();
    name.resize(labelSize, '\0');
    const Secret labelKey = subkey(storeKey, Labels);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(slot.data() + wrappedLabelAt), nullptr, bytesOf(name.constData()), labelSize,
        bytesOf(slot.data()), boundSize, nullptr, bytesOf(slot.data() + labelNonceAt),
        bytesOf(labelKey.bytes().data()));
    std::memcpy(slotAt(number), slot.data(), slotSize);
    return {};
}

void StoreHeader::clearSlot(int number)
{
    std::memset(slotAt(number), 0, slotSize);
}

KeyCost StoreHeader::cost(int number) const
{
    return {qFromLittleEndian<quint32>(slotAt(number) + passesAt),
            qFromLittleEndian<quint64>(slotAt(number) + memoryAt)};
}

QByteArray StoreHeader::sealed(const Secret& storeKey, const QByteArray& firstPageClear)
{
    qToLittleEndian(generation() + 1, m_bytes.data() + generationAt);
    plainHash(m_bytes.constData(), bytesOf(m_bytes.data() + plainHashAt));
    keyedHash(m_bytes.constData(), storeKey, firstPageClear, bytesOf(m_bytes.data() + keyedHashAt));
    return m_bytes + m_bytes;
}

quint64 StoreHeader::generation() const
{
    return qFromLittleEndian<quint64>(m_bytes.constData() + generationAt);
}

char* StoreHeader::slotAt(int number)
{
    return m_bytes.data() + slotsAt + number * slotSize;
}

const char* StoreHeader::slotAt(int number) const
{
    return m_bytes.constData() + slotsAt + number * slotSize;
}

Result<StoreHeader::Unlocked> unlock(const StoreHeader& header, const WayIn& way)
{
    const Result<Opener> opener = readOpener(way);
    if (!opener)
        return tl::unexpected(opener.error());
    return header.unlock(*opener);
}

Secret newStoreKey()
{
    startSodium();
    KeyBuffer key;
    randombytes_buf(key.bytes.data(), keySize);
    return key.secret();
}

Secret pageKey(const Secret& storeKey)
{
    return subkey(storeKey, Pages);
}

} // namespace cluechain
