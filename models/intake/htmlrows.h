#pragma once

#include "models/intake/decodedtext.h"
#include "models/intake/rowsource.h"

#include <deque>
#include <memory>
#include <vector>

namespace cluechain
{

/// The tables of an HTML page as one sheet, the way an office program opens it: each row of a table
/// is a row, and each paragraph outside of tables is a row of one cell.
///
/// Read as banks write it: tags without an end, attributes without quotes, entities, tables inside
/// the cells of tables. A cell over several columns stands in the first of them; one over several
/// rows in each of its rows.
class HtmlRows : public RowSource
{
public:
    HtmlRows(std::unique_ptr<QIODevice> device, TextEncoding encoding);
    ~HtmlRows() override;

    bool next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    /// Number of the row in the sheet; a page has no lines that a person would count.
    qint64 line() const override { return m_line; }
    double progress() const override { return m_text.progress(); }
    std::optional<QString> damage() const override { return m_failure; }
    QStringList warnings() const override;

private:
    struct Table;
    struct Tag;

    /// Makes enough of the page available behind m_at for any tag.
    void fill();
    /// Reads the next piece: a tag, or text up to one.
    void step();
    void readMarkup();
    void carryOut(const Tag& tag);
    void skipTo(std::string_view end);
    void addText(std::string_view text);
    void addCharacter(std::string_view character);
    void addBreak();

    void openTable();
    void closeTable();
    void openRow();
    void closeRow();
    void openCell(const Tag& tag);
    void closeCell();
    void flushLoose();
    void finish();

    DecodedText m_text;
    const std::string& m_buffer; ///< The piece of it that is in memory.
    size_t m_at = 0;

    std::vector<Table> m_tables; ///< Open ones, the innermost last.
    std::string m_loose;         ///< Text outside of tables.
    bool m_blank = false;        ///< A blank waits for the character behind it.
    bool m_isCutOff = false;

    std::deque<std::vector<std::string>> m_ready;
    std::vector<std::string> m_row;
    std::vector<std::string_view> m_cells;
    qint64 m_line = 0;
    std::optional<QString> m_failure;
};

} // namespace cluechain
