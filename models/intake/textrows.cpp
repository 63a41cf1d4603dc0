#include "models/intake/textrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <map>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TextRows)
};

constexpr size_t longestRow = 4 << 20;    ///< A longer line is no row of a table.
constexpr size_t longestQuoted = 1 << 16; ///< A quoted cell that has not closed by then never will.
constexpr int linesToLookAt = 40;
/// A quoted cell that swallows more separators after a line break than a remark would hold has
/// swallowed the next row.
constexpr qsizetype separatorsInRemark = 3;

/// How often the character could separate cells in a line: not inside quotes, if they pair; a TAB
/// not at the start of a cell, which is the quirk of layout 1B.
size_t countSeparators(std::string_view line, char separator)
{
    const bool quotesPair = std::count(line.begin(), line.end(), '"') % 2 == 0;
    bool quoted = false;
    size_t count = 0;
    for (size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"' && quotesPair)
            quoted = !quoted;
        if (line[at] != separator || quoted)
            continue;
        const bool startsCell = separator == '\t' && (at == 0 || line[at - 1] == ',');
        count += !startsCell;
    }
    return count;
}

} // namespace

TextRows::TextRows(std::unique_ptr<QIODevice> device, TextEncoding encoding)
    : m_text(std::move(device), encoding)
    , m_buffer(m_text.piece())
{
}

QStringList TextRows::warnings() const
{
    QStringList found = m_text.warnings();
    if (m_damagedQuotes > 0)
        found += Text::tr("%n line(s) have a quotation mark that is never closed; it was read as a "
                          "character.",
                          nullptr, int(m_damagedQuotes));
    return found;
}

bool TextRows::fill(size_t wanted)
{
    const bool isThere = m_text.fill(m_at, wanted);
    m_failure = m_text.damage();
    return isThere;
}

size_t TextRows::endOfLine(size_t from)
{
    const size_t offset = from - m_at; // fill() may move the buffer
    size_t searched = offset;
    for (;;) {
        const size_t found = m_buffer.find(m_newline, m_at + searched);
        if (found != std::string::npos)
            return found;
        searched = m_buffer.size() - m_at;
        if (searched > longestRow || m_text.isAtEnd() || !fill(searched + 1))
            return m_buffer.size();
    }
}

void TextRows::chooseSeparator()
{
    fill(size_t(1) << 16);
    if (m_buffer.find('\n') == std::string::npos && m_buffer.find('\r') != std::string::npos)
        m_newline = '\r';

    // The one that stands equally often in many lines, as in rows of a table: notes above it may be
    // full of commas, and so may amounts.
    size_t most = 0;
    m_separator = ',';
    for (const char candidate : {',', '\t', ';', '|'}) {
        std::map<size_t, size_t> lines; // by how often it stands in them
        size_t at = m_at;
        for (int i = 0; i < linesToLookAt && at < m_buffer.size(); ++i) {
            const size_t end = std::min(m_buffer.find(m_newline, at), m_buffer.size());
            ++lines[countSeparators({m_buffer.data() + at, end - at}, candidate)];
            at = end + 1;
        }
        for (const auto& [count, number] : lines) {
            const size_t weight = count * number * number;
            if (weight > most) {
                most = weight;
                m_separator = candidate;
            }
        }
    }
}

bool TextRows::next()
{
    if (m_separator == 0)
        chooseSeparator();
    if (m_failure || (m_at >= m_buffer.size() && !fill(1)))
        return false;
    m_line = m_nextLine;
    const size_t length = endOfLine(m_at) - m_at;
    if (length > longestRow) {
        m_failure = Text::tr("Line %1 is longer than any row of a table.").arg(m_line);
        return false;
    }
    const bool quoted = std::memchr(m_buffer.data() + m_at, '"', length) != nullptr;
    if (quoted)
        fill(length + longestQuoted); // the buffer must not move while cells point into it
    if (m_failure)
        return false;
    if (!splitRow(m_at + length, quoted ? Quotes::Meant : Quotes::Characters)) {
        ++m_damagedQuotes;
        splitRow(m_at + length, Quotes::Characters);
    }
    return true;
}

bool TextRows::splitRow(size_t lineEnd, Quotes quotes)
{
    m_cells.clear();
    m_unquotedUsed = 0;
    size_t at = m_at;
    qint64 lines = 1;
    for (;;) {
        // A quoted cell begins with a quote, perhaps behind the TAB of layout 1B or an equals sign.
        size_t start = at;
        if (quotes == Quotes::Meant) {
            if (m_separator != '\t' && start < lineEnd && m_buffer[start] == '\t')
                ++start;
            if (start < lineEnd && m_buffer[start] == '=')
                ++start;
        }
        if (quotes == Quotes::Meant && start < lineEnd && m_buffer[start] == '"') {
            at = start;
            if (!readQuoted(at, lineEnd, lines))
                return false;
        } else {
            const char* from = m_buffer.data() + at;
            const void* found = std::memchr(from, m_separator, lineEnd - at);
            const size_t end =
                found ? size_t(static_cast<const char*>(found) - m_buffer.data()) : lineEnd;
            size_t size = end - at;
            if (end == lineEnd && size > 0 && from[size - 1] == '\r')
                --size;
            m_cells.emplace_back(from, size);
            at = end;
        }
        if (at >= lineEnd)
            break;
        ++at; // the separator
    }
    m_at = std::min(lineEnd + 1, m_buffer.size());
    m_nextLine = m_line + lines;
    return true;
}

/// A quote ends its cell if only blanks stand between it and the separator or the line end.
bool TextRows::closesCell(size_t quote, size_t lineEnd, size_t& after) const
{
    after = quote + 1;
    while (after < lineEnd && m_buffer[after] != m_separator &&
           (m_buffer[after] == ' ' || m_buffer[after] == '\t' || m_buffer[after] == '\r'))
        ++after;
    return after >= lineEnd || m_buffer[after] == m_separator;
}

bool TextRows::readQuoted(size_t& at, size_t& lineEnd, qint64& lines)
{
    std::string* text = nullptr; // only where doubled quotes make the cell no piece of the buffer
    const size_t opened = ++at;
    size_t from = at;
    qsizetype swallowedSeparators = 0;
    bool overLines = false;
    size_t after = 0;
    for (;;) {
        if (at >= lineEnd) {
            // A line break inside the quotes, or a quote that is never closed.
            if (lineEnd >= m_buffer.size() || at - opened > longestQuoted)
                return false;
            lineEnd = std::min(m_buffer.find(m_newline, lineEnd + 1), m_buffer.size());
            overLines = true;
            ++lines;
            ++at;
            continue;
        }
        const char c = m_buffer[at];
        if (c == '"') {
            if (closesCell(at, lineEnd, after))
                break;
            if (m_buffer[at + 1] == '"') {
                if (!text) {
                    if (m_unquotedUsed == m_unquoted.size())
                        m_unquoted.emplace_back();
                    text = &m_unquoted[m_unquotedUsed++];
                    text->clear();
                }
                text->append(m_buffer, from, at + 1 - from);
                from = at += 2;
                continue;
            }
        } else if (overLines && c == m_separator && ++swallowedSeparators > separatorsInRemark) {
            return false;
        }
        ++at;
    }
    if (text) {
        text->append(m_buffer, from, at - from);
        m_cells.push_back(*text);
    } else {
        m_cells.emplace_back(m_buffer.data() + from, at - from);
    }
    at = after;
    return true;
}

} // namespace cluechain
