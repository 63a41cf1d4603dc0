#include "models/core/sha256.h"

#include <openssl/evp.h>

namespace cluechain
{

struct Sha256::Context {
    EVP_MD_CTX* md = EVP_MD_CTX_new();

    ~Context() { EVP_MD_CTX_free(md); }
    void begin()
    {
        if (!md || EVP_DigestInit_ex(md, EVP_sha256(), nullptr) != 1)
            qFatal("SHA-256 is not available");
    }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    m_context->begin();
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::result()
{
    constexpr qsizetype size = 32;
    QByteArray hash(size, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->md, reinterpret_cast<unsigned char*>(hash.data()), nullptr);
    m_context->begin();
    return hash;
}

} // namespace cluechain
