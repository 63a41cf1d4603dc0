#include "models/intake/xlsformulas.h"

#include <algorithm>
#include <array>
#include <iconv.h>

namespace cluechain
{

namespace
{

namespace record
{
constexpr uint32_t end = 0x0A;
constexpr uint32_t continued = 0x3C;
constexpr uint32_t codePage = 0x42;
constexpr uint32_t sheet = 0x85;
constexpr uint32_t string = 0x207;
constexpr std::array formulas{0x006u, 0x206u, 0x406u};
constexpr std::array begins{0x809u, 0x409u, 0x209u, 0x009u};
constexpr std::array betweenFormulaAndString{0x4BCu, 0x221u, 0x236u, 0x021u};
} // namespace record

bool isOneOf(uint32_t kind, const auto& kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::string toUtf8(const std::string& bytes, const char* encoding)
{
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == iconv_t(-1))
        return "\uFFFD";
    std::string out(bytes.size() * 4 + 4, '\0');
    std::string in = bytes;
    char* from = in.data();
    size_t left = in.size();
    char* to = out.data();
    size_t room = out.size();
    const bool isWhole = iconv(converter, &from, &left, &to, &room) != size_t(-1);
    iconv_close(converter);
    out.resize(out.size() - room);
    return isWhole ? out : out + "\uFFFD";
}

std::string errorText(uint32_t code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

} // namespace

XlsFormulaTexts::XlsFormulaTexts(std::span<const uint8_t> file)
{
    constexpr std::array<std::u16string_view, 2> names{u"Workbook", u"Book"};
    m_stream = streamOfContainer(file, names);
    readGlobals();
    for (auto part = m_texts.begin(); part != m_texts.end(); ++part) {
        const auto next = std::next(part);
        readSheet(part->first, next == m_texts.end() ? m_stream.size() : next->first, part->second);
    }
    m_stream.clear();
}

const std::string* XlsFormulaTexts::find(size_t sheet, size_t sheets, uint32_t row,
                                         uint32_t column) const
{
    const std::vector<size_t>& counted = m_sheets.size() == sheets ? m_sheets : m_tables;
    if (sheet >= counted.size())
        return nullptr;
    const Texts& texts = m_texts.at(counted[sheet]);
    const auto found = texts.find({row, column});
    return found == texts.end() ? nullptr : &found->second;
}

uint32_t XlsFormulaTexts::number(size_t at, size_t size) const
{
    uint32_t value = 0;
    for (size_t i = 0; i < size && at + i < m_stream.size(); ++i)
        value |= uint32_t(m_stream[at + i]) << (8 * i);
    return value;
}

void XlsFormulaTexts::readGlobals()
{
    constexpr uint32_t unicodeVersion = 0x0600;
    m_isUnicode = number(4, 2) == unicodeVersion;
    for (size_t at = 0; at + 4 <= m_stream.size(); at += 4 + number(at + 2, 2)) {
        const uint32_t kind = number(at, 2);
        if (kind == record::end)
            break;
        if (kind == record::codePage) {
            m_codePage = number(at + 4, 2);
        } else if (kind == record::sheet) {
            const size_t position = number(at + 4, 4);
            m_texts.try_emplace(position);
            m_sheets.push_back(position);
            if (number(at + 9, 1) == 0) // not a chart, not a module
                m_tables.push_back(position);
        }
    }
}

void XlsFormulaTexts::readSheet(size_t begin, size_t end, Texts& texts) const
{
    int depth = 0; // charts inside a sheet have a beginning and an end of their own
    bool awaitsText = false;
    std::pair<uint32_t, uint32_t> place;
    for (size_t at = begin; at + 4 <= m_stream.size() && at < end; at += 4 + number(at + 2, 2)) {
        const uint32_t kind = number(at, 2);
        if (isOneOf(kind, record::begins)) {
            ++depth;
        } else if (kind == record::end) {
            if (--depth <= 0)
                break;
        } else if (isOneOf(kind, record::formulas)) {
            place = {number(at + 4, 2), number(at + 6, 2)};
            const bool isNoNumber = number(at + 16, 2) == 0xFFFF;
            const uint32_t what = number(at + 10, 1);
            awaitsText = isNoNumber && what == 0;
            if (isNoNumber && what == 1)
                texts[place] = number(at + 12, 1) ? "TRUE" : "FALSE";
            else if (isNoNumber && what == 2)
                texts[place] = errorText(number(at + 12, 1));
        } else if (kind == record::string && awaitsText) {
            texts[place] = readString(at);
            awaitsText = false;
        } else if (!isOneOf(kind, record::betweenFormulaAndString)) {
            awaitsText = false;
        }
    }
}

/// The text of the record at `position`; a long one goes on in records behind it.
std::string XlsFormulaTexts::readString(size_t position) const
{
    size_t end = std::min(position + 4 + number(position + 2, 2), m_stream.size());
    size_t left = number(position + 4, 2);
    size_t at = position + 6;
    if (!m_isUnicode) {
        const std::string bytes(m_stream.begin() + ptrdiff_t(std::min(at, end)),
                                m_stream.begin() + ptrdiff_t(std::min(at + left, end)));
        return toUtf8(bytes, ("CP" + std::to_string(m_codePage)).c_str());
    }
    std::string wide;
    while (at < end) {
        const bool isWide = m_stream[at++] & 1; // said anew in each record
        const size_t size = isWide ? 2 : 1;
        for (; left > 0 && at + size <= end; --left, at += size) {
            wide += char(m_stream[at]);
            wide += isWide ? char(m_stream[at + 1]) : '\0';
        }
        if (left == 0 || number(end, 2) != record::continued)
            break;
        at = end + 4;
        end = std::min(at + number(end + 2, 2), m_stream.size());
    }
    return toUtf8(wide, "UTF-16LE");
}

} // namespace cluechain
