#include "models/intake/decode.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype headSize = 4;

/// Length of the run of ASCII bytes at the start.
qsizetype asciiRun(const char* from, const char* end)
{
    const char* at = from;
    while (end - at >= 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080ULL)
            break;
        at += 8;
    }
    while (at < end && static_cast<quint8>(*at) < 0x80)
        ++at;
    return at - from;
}

/// The two-byte part of GB18030 as UTF-8: lead 0x81…0xFE, trail 0x40…0xFE.
class Gb18030Table
{
public:
    struct Entry {
        char bytes[3];
        quint8 size; ///< 0: no such character.
    };

    Gb18030Table()
    {
        QStringDecoder decoder("GB18030");
        for (int lead = 0x81; lead <= 0xFE; ++lead) {
            for (int trail = 0x40; trail <= 0xFE; ++trail) {
                Entry& entry = m_entries[index(lead, trail)];
                entry.size = 0;
                if (trail == 0x7F)
                    continue;
                const char pair[] = {static_cast<char>(lead), static_cast<char>(trail)};
                const QString text = decoder.decode(QByteArrayView(pair, 2));
                if (text.size() != 1 || text[0] == QChar::ReplacementCharacter)
                    continue;
                const QByteArray utf8 = text.toUtf8();
                entry.size = static_cast<quint8>(utf8.size());
                std::copy(utf8.begin(), utf8.end(), entry.bytes);
            }
        }
    }

    const Entry& at(int lead, int trail) const { return m_entries[index(lead, trail)]; }

private:
    static size_t index(int lead, int trail)
    {
        return size_t(lead - 0x81) * 191 + size_t(trail - 0x40);
    }

    std::array<Entry, size_t(126) * 191> m_entries;
};

const Gb18030Table& gb18030Table()
{
    static const Gb18030Table table;
    return table;
}

bool isBetween(quint8 byte, int low, int high)
{
    return byte >= low && byte <= high;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"utf-8"_s;
    case TextEncoding::Utf8Bom:
        return u"utf-8-sig"_s;
    case TextEncoding::Gb18030:
        return u"gb18030"_s;
    case TextEncoding::Utf16Le:
        return u"utf-16-le"_s;
    case TextEncoding::Utf16Be:
        return u"utf-16-be"_s;
    }
    return {};
}

void EncodingDetector::add(QByteArrayView bytes)
{
    if (m_head.size() < headSize)
        m_head += bytes.first(std::min(headSize - m_head.size(), bytes.size())).toByteArray();
    const char* const end = bytes.data() + bytes.size();
    for (const char* at = bytes.data(); at < end; ++at) {
        const quint8 byte = static_cast<quint8>(*at);
        if (m_pending > 0) {
            if (isBetween(byte, m_lowest, m_highest)) {
                m_lowest = 0x80;
                m_highest = 0xBF;
                if (--m_pending == 0) {
                    ++m_sequences;
                    m_wide += m_length > 2;
                }
                continue;
            }
            ++m_broken;
            m_pending = 0;
            m_lowest = 0x80;
            m_highest = 0xBF;
        }
        if (byte < 0x80) {
            const qsizetype run = asciiRun(at, end);
            for (const char* nul = at; nul < at + run; ++nul) {
                nul = static_cast<const char*>(
                    std::memchr(nul, 0, static_cast<size_t>(at + run - nul)));
                if (!nul)
                    break;
                (((m_size + (nul - bytes.data())) % 2) ? m_nulsOdd : m_nulsEven) += 1;
            }
            at += run - 1;
        } else if (isBetween(byte, 0xC2, 0xF4)) {
            m_length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
            m_pending = m_length - 1;
            m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        } else {
            ++m_broken;
        }
    }
    m_size += bytes.size();
}

TextEncoding EncodingDetector::encoding() const
{
    if (m_head.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8Bom;
    if (m_head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (m_head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    if (m_nulsOdd > m_size / 8 && m_nulsEven * 4 < m_nulsOdd)
        return TextEncoding::Utf16Le;
    if (m_nulsEven > m_size / 8 && m_nulsOdd * 4 < m_nulsEven)
        return TextEncoding::Utf16Be;
    const bool cutOff = m_pending > 0;
    if (m_broken == 0 && !cutOff)
        return TextEncoding::Utf8;
    return m_wide > 100 * (m_broken + cutOff) ? TextEncoding::Utf8 : TextEncoding::Gb18030;
}

bool EncodingDetector::isBinary() const
{
    const TextEncoding found = encoding();
    return found != TextEncoding::Utf16Le && found != TextEncoding::Utf16Be &&
           m_nulsEven + m_nulsOdd > m_size / 1000;
}

bool EncodingDetector::isDoubtfulUtf8() const
{
    return encoding() == TextEncoding::Utf8 && m_sequences > 0 && m_wide == 0;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
{
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be)
        m_utf16 = std::make_unique<QStringDecoder>(encoding == TextEncoding::Utf16Le
                                                       ? QStringConverter::Utf16LE
                                                       : QStringConverter::Utf16BE);
}

TextDecoder::~TextDecoder() = default;

void TextDecoder::replace(std::string& out)
{
    out += "\xEF\xBF\xBD";
    ++m_damaged;
}

void TextDecoder::decode(QByteArrayView bytes, std::string& out)
{
    if (m_utf16) {
        const QString text = m_utf16->decode(bytes);
        m_damaged += text.count(QChar::ReplacementCharacter);
        out += text.toStdString();
        return;
    }
    std::string joined;
    if (!m_rest.empty()) {
        joined = m_rest;
        joined.append(bytes.data(), static_cast<size_t>(bytes.size()));
        m_rest.clear();
        bytes = QByteArrayView(joined.data(), static_cast<qsizetype>(joined.size()));
    }
    if (m_encoding == TextEncoding::Gb18030)
        decodeGb18030(bytes, out, false);
    else
        decodeUtf8(bytes, out, false);
}

void TextDecoder::finish(std::string& out)
{
    if (m_rest.empty())
        return;
    const std::string rest = std::exchange(m_rest, {});
    const QByteArrayView bytes(rest.data(), static_cast<qsizetype>(rest.size()));
    if (m_encoding == TextEncoding::Gb18030)
        decodeGb18030(bytes, out, true);
    else
        decodeUtf8(bytes, out, true);
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, std::string& out, bool last)
{
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    if (m_atStart && (bytes.size() >= 3 || last)) {
        m_atStart = false;
        if (bytes.startsWith("\xEF\xBB\xBF"))
            at += 3;
    }
    const char* good = at; // from here to `at` all is well and not yet copied
    const auto copy = [&] { out.append(good, static_cast<size_t>(at - good)); };
    while (at < end) {
        at += asciiRun(at, end);
        if (at == end)
            break;
        const quint8 byte = static_cast<quint8>(*at);
        const int length = byte < 0xC2   ? 0
                           : byte < 0xE0 ? 2
                           : byte < 0xF0 ? 3
                           : byte < 0xF5 ? 4
                                         : 0;
        int found = length > 0 ? 1 : 0;
        while (found > 0 && found < length && at + found < end) {
            const quint8 next = static_cast<quint8>(at[found]);
            const int low = found == 1 && byte == 0xE0   ? 0xA0
                            : found == 1 && byte == 0xF0 ? 0x90
                                                         : 0x80;
            const int high = found == 1 && byte == 0xED   ? 0x9F
                             : found == 1 && byte == 0xF4 ? 0x8F
                                                          : 0xBF;
            if (!isBetween(next, low, high))
                break;
            ++found;
        }
        if (length > 0 && found == length) {
            at += length;
            continue;
        }
        copy();
        if (length > 0 && at + found == end && !last) {
            m_rest.assign(at, static_cast<size_t>(end - at));
            return;
        }
        at += std::max(found, 1);
        good = at;
        replace(out);
    }
    copy();
}

void TextDecoder::decodeGb18030(QByteArrayView bytes, std::string& out, bool last)
{
    const Gb18030Table& table = gb18030Table();
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    out.reserve(out.size() + static_cast<size_t>(bytes.size()) * 3 / 2 + 8);
    while (at < end) {
        if (const qsizetype run = asciiRun(at, end); run > 0) {
            out.append(at, static_cast<size_t>(run));
            at += run;
            continue;
        }
        const qsizetype left = end - at;
        const auto byte = [&](int i) { return static_cast<quint8>(at[i]); };
        if (!isBetween(byte(0), 0x81, 0xFE)) {
            replace(out);
            ++at;
            continue;
        }
        const bool four = left > 1 && isBetween(byte(1), 0x30, 0x39);
        if (left < 2 || (four && left < 4)) {
            if (!last) {
                m_rest.assign(at, static_cast<size_t>(left));
                return;
            }
            replace(out);
            ++at;
        } else if (four) {
            QStringDecoder decoder("GB18030");
            const QString text = isBetween(byte(2), 0x81, 0xFE) && isBetween(byte(3), 0x30, 0x39)
                                     ? QString(decoder.decode(QByteArrayView(at, 4)))
                                     : QString();
            if (text.isEmpty() || text.contains(QChar::ReplacementCharacter)) {
                replace(out);
                ++at;
            } else {
                out += text.toStdString();
                at += 4;
            }
        } else if (byte(1) >= 0x40 && byte(1) != 0x7F && byte(1) != 0xFF &&
                   table.at(byte(0), byte(1)).size > 0) {
            const Gb18030Table::Entry& entry = table.at(byte(0), byte(1));
            out.append(entry.bytes, entry.size);
            at += 2;
        } else {
            replace(out);
            at += byte(1) < 0x80 ? 1 : 2;
        }
    }
}

QString decodeName(QByteArrayView bytes)
{
    EncodingDetector detector;
    detector.add(bytes);
    TextDecoder decoder(detector.isDoubtfulUtf8() ? TextEncoding::Gb18030 : detector.encoding());
    std::string out;
    decoder.decode(bytes, out);
    decoder.finish(out);
    return QString::fromStdString(out);
}

} // namespace cluechain
