#include "models/intake/decodedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecodedText)
};

constexpr qint64 readAtOnce = 1 << 20;

} // namespace

DecodedText::DecodedText(std::unique_ptr<QIODevice> device, TextEncoding encoding)
    : m_device(std::move(device))
    , m_decoder(encoding)
{
}

bool DecodedText::fill(size_t& at, size_t wanted)
{
    if (m_piece.size() - at >= wanted)
        return true;
    if (!m_isAtEnd) {
        m_piece.erase(0, at);
        at = 0;
    }
    QByteArray bytes(m_isAtEnd ? 0 : readAtOnce, Qt::Uninitialized);
    while (!m_isAtEnd && m_piece.size() < wanted) {
        const qint64 size = m_device->read(bytes.data(), bytes.size());
        if (size <= 0) {
            m_isAtEnd = true;
            m_decoder.finish(m_piece);
            if (size < 0)
                m_damage = Text::tr("The file cannot be read to its end.");
            break;
        }
        m_bytesRead += size;
        m_decoder.decode(QByteArrayView(bytes.constData(), size), m_piece);
    }
    return m_piece.size() - at >= wanted;
}

double DecodedText::progress() const
{
    const qint64 size = m_device->size();
    return size > 0 ? std::min(1.0, double(m_bytesRead) / double(size)) : 1.0;
}

QStringList DecodedText::warnings() const
{
    if (m_decoder.damaged() == 0)
        return {};
    return {Text::tr("%n character(s) could not be decoded.", nullptr, int(m_decoder.damaged()))};
}

} // namespace cluechain
