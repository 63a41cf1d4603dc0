#include "models/core/secret.h"

#include <cstring>
#include <new>
#include <sodium.h>

namespace cluechain
{

struct Secret::Block {
    explicit Block(QByteArrayView source)
        : size(source.size())
    {
        if (sodium_init() < 0)
            throw std::bad_alloc();
        data = static_cast<char*>(sodium_malloc(size_t(size)));
        if (!data)
            throw std::bad_alloc();
        std::memcpy(data, source.data(), size_t(size));
        sodium_mprotect_readonly(data);
    }
    ~Block() { sodium_free(data); } // wipes
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;

    char* data = nullptr;
    qsizetype size;
};

Secret::Secret(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        m_block = std::make_shared<const Block>(bytes);
}

bool Secret::isEmpty() const
{
    return !m_block;
}

QByteArrayView Secret::bytes() const
{
    return m_block ? QByteArrayView(m_block->data, m_block->size) : QByteArrayView();
}

bool operator==(const Secret& a, const Secret& b)
{
    const QByteArrayView x = a.bytes();
    const QByteArrayView y = b.bytes();
    return x.size() == y.size() &&
           (x.isEmpty() || sodium_memcmp(x.data(), y.data(), size_t(x.size())) == 0);
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace cluechain
