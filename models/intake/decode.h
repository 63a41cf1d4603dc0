#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <memory>
#include <string>

namespace cluechain
{

enum class TextEncoding { Utf8, Utf8Bom, Gb18030, Utf16Le, Utf16Be };

/// "utf-8", "utf-8-sig", "gb18030", "utf-16-le", "utf-16-be".
QString encodingName(TextEncoding encoding);

/// Decides how a text file is encoded, from all its bytes in order: a byte order mark, then valid
/// UTF-8, then GB18030 (of which GBK and GB2312 are parts). A few damaged bytes do not turn UTF-8
/// into GB18030.
class EncodingDetector
{
public:
    void add(QByteArrayView bytes);

    TextEncoding encoding() const;
    /// NUL bytes that no UTF-16 explains: this is no text.
    bool isBinary() const;
    /// Valid UTF-8 of which no character has three bytes, as all Chinese ones have: in a short
    /// text more likely GB18030 that happens to be valid.
    bool isDoubtfulUtf8() const;

private:
    QByteArray m_head; ///< The first bytes, for byte order marks.
    int m_pending = 0; ///< Continuation bytes that the current UTF-8 sequence still lacks.
    int m_length = 0;  ///< Of the current sequence.
    quint8 m_lowest = 0x80;
    quint8 m_highest = 0xBF;
    qint64 m_sequences = 0; ///< Well-formed ones of more than one byte.
    qint64 m_wide = 0;      ///< Of these, of three bytes or more: where Chinese lies.
    qint64 m_broken = 0;
    qint64 m_nulsEven = 0;
    qint64 m_nulsOdd = 0;
    qint64 m_size = 0;
};

/// Turns the bytes of a text file into UTF-8, piece by piece. What cannot be decoded becomes
/// U+FFFD and is counted; an ASCII byte (a separator, a line end) is never swallowed by it.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();

    /// Appends the UTF-8 of `bytes` to `out`; an unfinished character waits for the next call.
    void decode(QByteArrayView bytes, std::string& out);
    /// Says that no more bytes come.
    void finish(std::string& out);

    qint64 damaged() const { return m_damaged; }

private:
    void decodeUtf8(QByteArrayView bytes, std::string& out, bool last);
    void decodeGb18030(QByteArrayView bytes, std::string& out, bool last);
    void replace(std::string& out);

    TextEncoding m_encoding;
    std::string m_rest; ///< Bytes of an unfinished character.
    std::unique_ptr<QStringDecoder> m_utf16;
    bool m_atStart = true;
    qint64 m_damaged = 0;
};

/// The name of a zip member: UTF-8 where it is that, else GB18030 (formats.md §1E).
QString decodeName(QByteArrayView bytes);

} // namespace cluechain
