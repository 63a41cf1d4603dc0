#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace cluechain
{

/// SHA-256 of the content of files, piece by piece, with the processor's instructions where it has
/// them: several times as fast as QCryptographicHash, which is good enough for short texts.
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void add(QByteArrayView bytes);
    /// The 32 bytes; the next add() begins another hash.
    QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace cluechain
