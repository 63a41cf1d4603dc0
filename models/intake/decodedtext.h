#pragma once

#include "models/intake/decode.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>

namespace cluechain
{

/// A text file as UTF-8, of which a piece at a time is in memory: what readers of texts stand on.
class DecodedText
{
public:
    DecodedText(std::unique_ptr<QIODevice> device, TextEncoding encoding);

    /// The piece in memory.
    const std::string& piece() const { return m_piece; }
    bool isAtEnd() const { return m_isAtEnd; } ///< Nothing comes behind the piece.

    /// Makes at least `wanted` bytes behind `at` available, if the file has them. What lies before
    /// `at` may be dropped, and `at` then moves with what it stands on.
    bool fill(size_t& at, size_t wanted);

    double progress() const; ///< As RowSource has it, here and below.
    std::optional<QString> damage() const { return m_damage; }
    QStringList warnings() const;

private:
    std::unique_ptr<QIODevice> m_device;
    TextDecoder m_decoder;
    std::string m_piece;
    bool m_isAtEnd = false;
    qint64 m_bytesRead = 0;
    std::optional<QString> m_damage;
};

} // namespace cluechain
