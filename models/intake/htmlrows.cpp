#include "models/intake/htmlrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HtmlRows)
};

constexpr size_t longestTag = 1 << 16;
constexpr size_t longestEntity = 32;
constexpr size_t longestText = 1 << 20;
constexpr size_t mostColumns = 16'384;
constexpr int mostRowsOfCell = 65'534; ///< Of the standard.
constexpr size_t deepestTable = 64;

struct Entity {
    std::string_view name;
    std::string_view text;
};

constexpr std::array entities{
    Entity{"nbsp", "\u00A0"},   Entity{"amp", "&"},         Entity{"lt", "<"},
    Entity{"gt", ">"},          Entity{"quot", "\""},       Entity{"apos", "'"},
    Entity{"yen", "\u00A5"},    Entity{"middot", "\u00B7"}, Entity{"times", "\u00D7"},
    Entity{"ensp", "\u2002"},   Entity{"emsp", "\u2003"},   Entity{"thinsp", "\u2009"},
    Entity{"ndash", "\u2013"},  Entity{"mdash", "\u2014"},  Entity{"minus", "\u2212"},
    Entity{"hellip", "\u2026"}, Entity{"bull", "\u2022"},   Entity{"plusmn", "\u00B1"},
    Entity{"lsquo", "\u2018"},  Entity{"rsquo", "\u2019"},  Entity{"ldquo", "\u201C"},
    Entity{"rdquo", "\u201D"},  Entity{"copy", "\u00A9"},   Entity{"euro", "\u20AC"},
    Entity{"pound", "\u00A3"},  Entity{"shy", ""},          Entity{"zwnj", ""},
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

std::string toUtf8(char32_t code)
{
    const bool isCharacter = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return QString::fromUcs4(isCharacter ? &code : U"\uFFFD", 1).toStdString();
}

/// The character that "&…;" at the start of `text` stands for, and how long it is there; a length
/// of 0 if it is none.
std::pair<std::string, size_t> readEntity(std::string_view text)
{
    const auto length = [&](size_t end) { return end + (end < text.size() && text[end] == ';'); };
    if (text.size() > 2 && text[1] == '#') {
        const bool isHex = text[2] == 'x' || text[2] == 'X';
        const char* from = text.data() + (isHex ? 3 : 2);
        const char* const last = text.data() + std::min(text.size(), longestEntity);
        quint32 code = 0;
        const auto [end, error] =
            std::from_chars(from, std::max(from, last), code, isHex ? 16 : 10);
        if (end == from)
            return {{}, 0};
        return {toUtf8(error == std::errc() ? code : 0), length(size_t(end - text.data()))};
    }
    size_t end = 1;
    while (end < text.size() && end < longestEntity && isNameCharacter(text[end]))
        ++end;
    const std::string_view name = text.substr(1, end - 1);
    for (const Entity& one : entities) {
        if (one.name == name)
            return {std::string(one.text), length(end)};
    }
    return {{}, 0};
}

} // namespace

struct HtmlRows::Table {
    /// What a cell over several rows leaves in its column of the rows below it.
    struct Span {
        int rows = 0;
        std::string text = {};
    };

    std::vector<std::string> row = {};
    std::vector<Span> spans = {}; ///< For each column.
    bool inRow = false;
    bool inCell = false;
    size_t columns = 1; ///< Of the open cell…
    int rows = 1;
    bool hadTable = false; ///< The row held a table of its own.

    /// Puts what cells of earlier rows left into the columns that come next.
    void takeSpans()
    {
        for (size_t at = row.size(); at < spans.size() && spans[at].rows > 0; ++at) {
            --spans[at].rows;
            row.push_back(spans[at].text);
        }
    }
};

struct HtmlRows::Tag {
    std::string name = {};
    bool isEnd = false;
    int columns = 1;
    int rows = 1;

    static Tag read(std::string_view text);
    /// A number of an attribute, at least 1.
    static int number(std::string_view value);
};

int HtmlRows::Tag::number(std::string_view value)
{
    int found = 0;
    const size_t from = value.find_first_of("0123456789");
    if (from == std::string_view::npos ||
        std::from_chars(value.data() + from, value.data() + value.size(), found).ec != std::errc())
        return 1;
    return std::max(found, 1);
}

/// `text` is what stands between < and >.
HtmlRows::Tag HtmlRows::Tag::read(std::string_view text)
{
    Tag tag;
    size_t at = 0;
    if (!text.empty() && text[0] == '/') {
        tag.isEnd = true;
        ++at;
    }
    while (at < text.size() && isNameCharacter(text[at]))
        tag.name += lower(text[at++]);
    while (at < text.size()) {
        while (at < text.size() && !isLetter(text[at]))
            ++at;
        std::string name;
        while (at < text.size() &&
               (isNameCharacter(text[at]) || text[at] == '-' || text[at] == ':'))
            name += lower(text[at++]);
        while (at < text.size() && isSpace(text[at]))
            ++at;
        if (at >= text.size() || text[at] != '=')
            continue;
        ++at;
        while (at < text.size() && isSpace(text[at]))
            ++at;
        size_t end = at;
        if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
            end = std::min(text.find(text[at], at + 1), text.size());
        } else {
            while (end < text.size() && !isSpace(text[end]))
                ++end;
        }
        if (name == "colspan")
            tag.columns = number(text.substr(at, end - at));
        else if (name == "rowspan")
            tag.rows = std::min(number(text.substr(at, end - at)), mostRowsOfCell);
        at = end + 1;
    }
    return tag;
}

HtmlRows::HtmlRows(std::unique_ptr<QIODevice> device, TextEncoding encoding)
    : m_text(std::move(device), encoding)
    , m_buffer(m_text.piece())
{
}

HtmlRows::~HtmlRows() = default;

QStringList HtmlRows::warnings() const
{
    QStringList found = m_text.warnings();
    if (m_isCutOff)
        found += Text::tr("The page ends inside a table: its end may be missing.");
    return found;
}

bool HtmlRows::next()
{
    while (m_ready.empty() && !m_failure) {
        fill();
        if (m_failure)
            break;
        if (m_at == m_buffer.size()) {
            finish();
            break;
        }
        step();
    }
    if (m_ready.empty() || m_failure)
        return false;
    m_row = std::move(m_ready.front());
    m_ready.pop_front();
    m_cells.assign(m_row.begin(), m_row.end());
    ++m_line;
    return true;
}

void HtmlRows::fill()
{
    m_text.fill(m_at, longestTag + 1);
    if (m_text.damage())
        m_failure = m_text.damage();
}

void HtmlRows::step()
{
    const bool isMarkup = m_buffer[m_at] == '<' && m_at + 1 < m_buffer.size() &&
                          (isLetter(m_buffer[m_at + 1]) || m_buffer[m_at + 1] == '/' ||
                           m_buffer[m_at + 1] == '!' || m_buffer[m_at + 1] == '?');
    if (isMarkup)
        return readMarkup();
    size_t end = m_buffer.find('<', m_at + 1);
    if (end == std::string::npos)
        end = m_text.isAtEnd() ? m_buffer.size()
                               : m_buffer.size() - longestEntity; // keeps entities whole
    const std::string_view text(m_buffer.data() + m_at, end - m_at);
    m_at = end;
    addText(text);
}

void HtmlRows::readMarkup()
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_at);
    if (rest.starts_with("<!--")) {
        m_at += 4;
        return skipTo("-->");
    }
    // A '>' inside quotes does not end the tag, unless the quotes never close.
    const std::string_view window = rest.substr(0, longestTag);
    size_t end = std::string_view::npos;
    char quote = 0;
    for (size_t at = 1; at < window.size(); ++at) {
        const char c = window[at];
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
        } else if ((c == '"' || c == '\'') && window[at - 1] == '=') {
            quote = c;
        } else if (c == '>') {
            end = at;
            break;
        }
    }
    if (end == std::string_view::npos)
        end = window.find('>');
    if (end == std::string_view::npos) {
        ++m_at;
        return addText("<");
    }
    const Tag tag = Tag::read(window.substr(1, end - 1));
    m_at += end + 1;
    carryOut(tag);
}

void HtmlRows::skipTo(std::string_view end)
{
    const auto same = [](char a, char b) { return lower(a) == b; };
    while (!m_failure) {
        const auto from = m_buffer.begin() + qptrdiff(m_at);
        const size_t found = size_t(
            std::search(from, m_buffer.end(), end.begin(), end.end(), same) - m_buffer.begin());
        if (found < m_buffer.size()) {
            m_at = found + end.size();
            return;
        }
        if (m_text.isAtEnd()) {
            m_at = m_buffer.size();
            m_failure = Text::tr("A remark or script of the page is never closed after row %1.")
                            .arg(m_line + qint64(m_ready.size()));
            return;
        }
        m_at = std::max(m_at, m_buffer.size() - end.size());
        fill();
    }
}

void HtmlRows::carryOut(const Tag& tag)
{
    constexpr std::array skipped{"script", "style", "select", "textarea"};
    constexpr std::array inside{"b",    "i",     "u",   "a",     "font", "span",   "strong",
                                "em",   "small", "big", "sub",   "sup",  "nobr",   "img",
                                "code", "o",     "s",   "label", "ins",  "strike", "input"};
    const auto isOneOf = [&](const auto& names) {
        return std::find(names.begin(), names.end(), tag.name) != names.end();
    };
    if (isOneOf(skipped)) {
        if (!tag.isEnd) {
            skipTo("</" + tag.name);
            skipTo(">");
        }
    } else if (tag.name == "table") {
        tag.isEnd ? closeTable() : openTable();
    } else if (tag.name == "tr") {
        closeRow();
        if (!tag.isEnd)
            openRow();
    } else if (tag.name == "td" || tag.name == "th") {
        closeCell();
        if (!tag.isEnd)
            openCell(tag);
    } else if (tag.name == "thead" || tag.name == "tbody" || tag.name == "tfoot" ||
               tag.name == "caption") {
        closeRow();
        flushLoose();
    } else if (!isOneOf(inside)) {
        addBreak();
    }
}

void HtmlRows::addText(std::string_view text)
{
    size_t at = 0;
    while (at < text.size() && !m_failure) {
        if (isSpace(text[at])) {
            m_blank = true;
            ++at;
        } else if (text[at] == '&') {
            auto [character, length] = readEntity(text.substr(at));
            addCharacter(length > 0 ? std::string_view(character) : text.substr(at, 1));
            at += std::max<size_t>(length, 1);
        } else {
            size_t end = at + 1;
            while (end < text.size() && text[end] != '&' && !isSpace(text[end]))
                ++end;
            addCharacter(text.substr(at, end - at));
            at = end;
        }
    }
}

/// Adds to the open cell, or to the text outside of tables.
void HtmlRows::addCharacter(std::string_view character)
{
    const bool inCell = !m_tables.empty() && m_tables.back().inCell;
    std::string& text = inCell ? m_tables.back().row.back() : m_loose;
    if (m_blank && !text.empty())
        text += ' ';
    m_blank = false;
    text += character;
    if (text.size() > longestText)
        m_failure = Text::tr("A text longer than a cell can be stands after row %1.")
                        .arg(m_line + qint64(m_ready.size()));
}

void HtmlRows::addBreak()
{
    if (!m_tables.empty() && m_tables.back().inCell)
        m_blank = true;
    else
        flushLoose();
}

void HtmlRows::flushLoose()
{
    m_blank = false;
    if (!m_loose.empty())
        m_ready.push_back({std::exchange(m_loose, {})});
}

void HtmlRows::openTable()
{
    flushLoose();
    if (!m_tables.empty()) {
        Table& outer = m_tables.back();
        if (!outer.inCell) {
            closeTable(); // the one before was never closed
        } else {
            // What the outer row says so far stands before the rows of the table inside it.
            outer.hadTable = true;
            if (std::any_of(outer.row.begin(), outer.row.end(),
                            [](const std::string& cell) { return !cell.empty(); }))
                m_ready.push_back(outer.row);
            for (std::string& cell : outer.row)
                cell.clear();
        }
    }
    if (m_tables.size() >= deepestTable) {
        m_failure = Text::tr("Tables stand more than %1 deep in each other after row %2.")
                        .arg(deepestTable)
                        .arg(m_line + qint64(m_ready.size()));
        return;
    }
    m_tables.emplace_back();
}

void HtmlRows::closeTable()
{
    closeRow();
    flushLoose();
    if (!m_tables.empty())
        m_tables.pop_back();
}

void HtmlRows::openRow()
{
    flushLoose();
    if (m_tables.empty())
        openTable(); // a page that was cut out of its table
    if (!m_tables.empty())
        m_tables.back().inRow = true;
}

void HtmlRows::closeRow()
{
    closeCell();
    if (m_tables.empty() || !m_tables.back().inRow)
        return;
    Table& table = m_tables.back();
    table.takeSpans();
    const bool isBlank = std::all_of(table.row.begin(), table.row.end(),
                                     [](const std::string& cell) { return cell.empty(); });
    if (!isBlank || !table.hadTable)
        m_ready.push_back(std::move(table.row));
    table.row.clear();
    table.inRow = false;
    table.hadTable = false;
}

void HtmlRows::openCell(const Tag& tag)
{
    if (m_tables.empty() || !m_tables.back().inRow)
        openRow();
    if (m_tables.empty())
        return;
    Table& table = m_tables.back();
    table.takeSpans();
    if (table.row.size() + size_t(tag.columns) > mostColumns) {
        m_failure = Text::tr("Row %1 has more than %2 columns.")
                        .arg(m_line + qint64(m_ready.size()) + 1)
                        .arg(mostColumns);
        return;
    }
    m_blank = false;
    table.row.emplace_back();
    table.inCell = true;
    table.columns = size_t(tag.columns);
    table.rows = tag.rows;
}

void HtmlRows::closeCell()
{
    if (m_tables.empty() || !m_tables.back().inCell)
        return;
    m_blank = false;
    Table& table = m_tables.back();
    table.inCell = false;
    const size_t first = table.row.size() - 1;
    if (table.rows > 1) {
        table.spans.resize(std::max(table.spans.size(), first + table.columns));
        for (size_t at = first; at < first + table.columns; ++at)
            table.spans[at] = {table.rows - 1, at == first ? table.row[first] : std::string()};
    }
    table.row.resize(first + table.columns);
}

void HtmlRows::finish()
{
    const bool isOpen = std::any_of(m_tables.begin(), m_tables.end(),
                                    [](const Table& table) { return table.inRow; });
    m_isCutOff = m_isCutOff || isOpen;
    while (!m_tables.empty())
        closeTable();
    flushLoose();
}

} // namespace cluechain
