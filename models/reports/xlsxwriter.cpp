#include "models/reports/xlsxwriter.h"

#include "models/reports/figuretable.h"
#include "models/reports/xlsxbook.h"

#include <algorithm>
#include <type_traits>
#include <xlsxwriter.h>

namespace cluechain
{

using namespace report;

namespace
{

class XlsxWriter
{
public:
    explicit XlsxWriter(const QString& path)
        : m_book(path)
    {
    }

    Result<> write(const Document& document)
    {
        if (Result<> begun = m_book.begin(); !begun)
            return begun;
        dress();
        line({document.title}, m_heading);
        for (const QString& each : document.meta)
            line({each}, nullptr);
        const Document::Facts& facts = document.facts;
        line({caseNumberLine(facts)}, m_muted);
        line({madeAtLine(facts)}, m_muted);
        line({recordHeadLine(facts)}, m_muted);
        if (facts.masked)
            line({maskedMark()}, m_book.bold());
        for (const Block& block : document.blocks)
            std::visit([this](const auto& each) { add(each); }, block);
        if (!m_failed)
            return m_failed;
        return m_book.finish();
    }

private:
    XlsxBook m_book;
    lxw_format* m_heading = nullptr;
    lxw_format* m_muted = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_right = nullptr;
    lxw_format* m_sum = nullptr;
    lxw_format* m_sumMoney = nullptr;
    lxw_row_t m_row = 0;
    Result<> m_failed = {};

    void dress()
    {
        constexpr double usualWidth = 17;
        constexpr lxw_col_t usualColumns = 16;
        constexpr double headingSize = 14;
        constexpr lxw_color_t grey = 0x545F6A;
        worksheet_set_column(m_book.sheet(), 0, usualColumns, usualWidth, nullptr);
        worksheet_set_landscape(m_book.sheet());
        worksheet_set_paper(m_book.sheet(), 9); // A4
        worksheet_fit_to_pages(m_book.sheet(), 1, 0);
        m_heading = workbook_add_format(m_book.book());
        format_set_bold(m_heading);
        format_set_font_size(m_heading, headingSize);
        m_muted = workbook_add_format(m_book.book());
        format_set_font_color(m_muted, grey);
        m_head = workbook_add_format(m_book.book());
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_right = workbook_add_format(m_book.book());
        format_set_align(m_right, LXW_ALIGN_RIGHT);
        m_sum = workbook_add_format(m_book.book());
        m_sumMoney = workbook_add_format(m_book.book());
        format_set_num_format(m_sumMoney, "#,##0.00");
        for (lxw_format* format : {m_sum, m_sumMoney}) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
        }
    }

    void cell(lxw_col_t column, const QString& text, bool isNumber, lxw_format* format)
    {
        if (!m_failed || text.isEmpty())
            return;
        if (Result<> written = m_book.write(m_row, column, text, isNumber, format); !written)
            m_failed = written;
    }

    void line(const QStringList& cells, lxw_format* format)
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            cell(lxw_col_t(i), cells.at(i), false, format);
        ++m_row;
    }

    void add(const Heading& heading)
    {
        ++m_row;
        line({heading.text}, heading.level < 3 ? m_heading : m_book.bold());
    }

    void add(const Paragraph& paragraph)
    {
        line({paragraph.text}, paragraph.tone == Paragraph::Tone::Muted ? m_muted : nullptr);
    }

    void add(const Definitions& definitions)
    {
        for (const Definitions::Item& item : definitions.items) {
            cell(0, item.name, false, m_muted);
            cell(1, item.value, false, nullptr);
            ++m_row;
        }
    }

    void add(const Table& table)
    {
        if (!table.title.isEmpty()) {
            ++m_row;
            line({table.title}, m_book.bold());
        }
        QStringList titles;
        for (const Column& column : table.columns)
            titles.append(column.title);
        line(titles, m_head);
        if (table.rows.isEmpty())
            line({table.emptyText}, m_muted);
        for (const Row& row : table.rows) {
            addCells(table, row.cells, m_book.money(), nullptr);
            if (!row.detail.isEmpty())
                line({row.detail}, m_muted);
        }
        if (!table.sumRow.isEmpty())
            addCells(table, table.sumRow, m_sumMoney, m_sum);
        if (!table.note.isEmpty())
            line({table.note}, m_muted);
    }

    void addCells(const Table& table, const QStringList& cells, lxw_format* money,
                  lxw_format* other)
    {
        for (qsizetype i = 0; i < std::min(cells.size(), table.columns.size()); ++i) {
            const bool isRight = table.columns.at(i).align == Align::Right;
            const bool isMoney = isRight && cells.at(i).contains(u'.') &&
                                 std::all_of(cells.at(i).begin(), cells.at(i).end(), [](QChar c) {
                                     return c.isDigit() || c == u',' || c == u'.' || c == u'-';
                                 });
            cell(lxw_col_t(i), cells.at(i), isRight,
                 isMoney   ? money
                 : other   ? other
                 : isRight ? m_right
                           : nullptr);
        }
        ++m_row;
    }

    void add(const FigureBlock& block)
    {
        Table table = tableOf(block.figure);
        table.title = block.caption;
        add(table);
    }

    void add(const PageBreak&) { ++m_row; }
};

} // namespace

Result<> writeXlsx(const Document& document, const QString& path)
{
    return XlsxWriter(path).write(document);
}

} // namespace cluechain
