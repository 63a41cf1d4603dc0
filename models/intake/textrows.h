#pragma once

#include "models/intake/decodedtext.h"
#include "models/intake/rowsource.h"

#include <deque>
#include <memory>
#include <vector>

namespace cluechain
{

/// A text file of separated cells, with the quirks of real banks (formats.md §1E).
///
/// The separator (comma, TAB, semicolon, bar) is found from the first lines. A quote opens a
/// quoted cell only at its start, `="…"` counts as quoted, and a quote inside a cell that no
/// separator follows is a character. A quoted cell may run over lines, but when it swallows what
/// looks like further rows, or never closes, its quote is damage: the line is read by itself with
/// the quote as a character.
class TextRows : public RowSource
{
public:
    TextRows(std::unique_ptr<QIODevice> device, TextEncoding encoding);

    bool next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    qint64 line() const override { return m_line; }
    double progress() const override { return m_text.progress(); }
    std::optional<QString> damage() const override { return m_failure; }
    QStringList warnings() const override;

    char separator() const { return m_separator; }

private:
    enum class Quotes { Meant, Characters };

    /// Makes at least `wanted` bytes from m_at available, as far as the file has them.
    bool fill(size_t wanted);
    /// Position of the end of the line that holds `from`, or of the file.
    size_t endOfLine(size_t from);
    void chooseSeparator();
    /// Splits the row at m_at into cells and goes behind it. False if its quotes are damaged.
    bool splitRow(size_t lineEnd, Quotes quotes);
    /// Reads the quoted cell whose quote is at `at`; leaves `at` on the separator or the line end.
    bool readQuoted(size_t& at, size_t& lineEnd, qint64& lines);
    bool closesCell(size_t quote, size_t lineEnd, size_t& after) const;

    DecodedText m_text;
    const std::string& m_buffer; ///< The piece of it that is in memory.
    size_t m_at = 0;             ///< Start of the next row in m_buffer.
    char m_separator = 0;
    char m_newline = '\n';
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    qint64 m_damagedQuotes = 0;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unquoted; ///< Texts of quoted cells that are no piece of m_buffer.
    size_t m_unquotedUsed = 0;
    std::optional<QString> m_failure;
};

} // namespace cluechain
