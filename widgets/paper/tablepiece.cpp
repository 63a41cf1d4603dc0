#include "widgets/paper/papertext.h"

#include <algorithm>
#include <numeric>

namespace cluechain::paper
{

namespace
{

constexpr qreal cellGap = 4 * pt;      ///< Left and right of a cell's text, each.
constexpr qreal rowPadding = 2.5 * pt; ///< Above and below a row's text, each.
constexpr qreal hairline = 0.5 * pt;

/// A row broken into lines: one list a cell, and those of its detail.
struct Lines {
    std::vector<QStringList> cells = {};
    QStringList detail = {};
    qsizetype cellLines = 0;
    bool goesOn = false; ///< The next one is the rest of the same row.
};

class TablePiece : public Piece
{
public:
    TablePiece(const report::Table& table, const Faces& faces, qreal width, qreal pageHeight)
        : m_faces(faces)
        , m_columns(table.columns)
        , m_width(width)
    {
        const auto clean = [&](const QString& text) { return printable(text, faces.source); };
        m_title = clean(table.title);
        QStringList heads;
        for (const auto& column : m_columns)
            heads.append(clean(column.title));
        std::vector<report::Row> rows;
        for (const auto& row : table.rows)
            rows.push_back({cellsOf(row.cells, clean), clean(row.detail)});
        const QStringList sums =
            table.sumRow.isEmpty() ? QStringList() : cellsOf(table.sumRow, clean);
        chooseWidths(heads, rows, sums);

        m_head = lines({heads, {}}, headFace());
        const auto most = qsizetype(pageHeight / 2 / cellFace().lineHeight());
        for (const auto& row : rows)
            appendRow(lines(row, cellFace()), most);
        if (rows.empty() && !table.emptyText.isEmpty())
            m_rows.push_back({std::vector<QStringList>(size_t(m_columns.size())),
                              faces.small.wrap(clean(table.emptyText), width - 2 * cellGap), 0});
        if (!sums.isEmpty())
            m_sum = lines({sums, {}}, headFace());
        if (!table.note.isEmpty())
            m_note = faces.small.wrap(clean(table.note), width);
    }

    qreal leastHeight() const override
    {
        qreal height = titleHeight() + headHeight();
        if (!m_rows.empty())
            height += heightWithFollowers(0);
        return height;
    }

    void place(Flow& flow) const override
    {
        flow.space(6 * pt);
        if (leastHeight() > flow.room() && !flow.isAtTop())
            flow.newPage();
        if (!m_title.isEmpty()) {
            flow.text(m_faces.heading3, flow.left(), flow.y(), m_title);
            flow.advance(titleHeight());
        }
        placeHead(flow);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (heightWithFollowers(i) > flow.room()) {
                flow.newPage();
                placeHead(flow);
            }
            placeRow(flow, m_rows[i], cellFace(), Ink::Line);
        }
        if (!m_sum.cells.empty()) {
            flow.rect({flow.left(), flow.y() - hairline, m_width, 2 * hairline}, Ink::StrongLine);
            placeRow(flow, m_sum, headFace(), Ink::StrongLine);
        }
        for (const QString& line : m_note) {
            flow.text(m_faces.small, flow.left(), flow.y() + rowPadding, line, Ink::Soft);
            flow.advance(m_faces.small.lineHeight());
        }
        flow.advance(8 * pt);
    }

private:
    const Face& cellFace() const { return m_faces.cell[m_size]; }
    const Face& headFace() const { return m_faces.head[m_size]; }

    template <typename Clean>
    QStringList cellsOf(const QStringList& cells, const Clean& clean) const
    {
        QStringList out;
        for (int i = 0; i < m_columns.size(); ++i)
            out.append(clean(cells.value(i)));
        return out;
    }

    /// What a table asks of the width, in one size of letters.
    struct Needs {
        std::vector<qreal> least = {};  ///< Narrower, and something breaks that must not.
        std::vector<qreal> usual = {};  ///< Most cells in one line.
        std::vector<qreal> wanted = {}; ///< All in one line.
        qreal leastSum = 0;
        qreal wantedSum = 0;
    };

    Needs needsOf(const QStringList& heads, const std::vector<report::Row>& rows,
                  const QStringList& sums) const
    {
        const Face& face = cellFace();
        const qreal em = face.width(QStringLiteral("案"));
        Needs needs;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            std::vector<qreal> widths;
            QString longestWord;
            for (const auto& row : rows) {
                for (const auto& line : row.cells[i].split(u'\n'))
                    widths.push_back(face.width(line));
                keepLongestWord(row.cells[i], longestWord);
            }
            std::sort(widths.begin(), widths.end());
            const qreal most = widths.empty() ? 0 : widths[(widths.size() - 1) * 85 / 100];
            const qreal widest = std::max(widths.empty() ? 0 : widths.back(),
                                          sums.isEmpty() ? 0 : headFace().width(sums[i]));
            const qreal head = headFace().width(heads[i]);
            const qreal wanted = std::max(widest, head);
            const qreal least = m_columns[i].unbroken
                                    ? std::max(widest, std::min(head, 5 * em))
                                    : std::min(wanted, std::max(4.5 * em, face.width(longestWord)));
            needs.least.push_back(least + 2 * cellGap);
            needs.usual.push_back(std::clamp(most, least, wanted) + 2 * cellGap);
            needs.wanted.push_back(wanted + 2 * cellGap);
            needs.leastSum += needs.least.back();
            needs.wantedSum += needs.wanted.back();
        }
        return needs;
    }

    /// Numbers, codes and names of files are found again only if they stay in one piece.
    static void keepLongestWord(const QString& text, QString& longest)
    {
        constexpr qsizetype most = 28;
        qsizetype start = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && text[i] > u' ' && text[i] < u'\x7f')
                continue;
            if (i - start > longest.size() && i - start <= most)
                longest = text.mid(start, i - start);
            start = i + 1;
        }
    }

    /// The largest letters in which every cell has one line, as long as they can be read with ease;
    /// where that is not to be had, the largest in which nothing breaks that must not. What stays
    /// unbroken gets what it needs; the rest shares what is left, each the same part of what it
    /// lacks. In the smallest size it breaks after all.
    void chooseWidths(const QStringList& heads, const std::vector<report::Row>& rows,
                      const QStringList& sums)
    {
        constexpr size_t easySizes = 3;
        std::vector<Needs> needs;
        for (m_size = 0; m_size < m_faces.cell.size(); ++m_size) {
            needs.push_back(needsOf(heads, rows, sums));
            if (m_size < easySizes && needs[m_size].wantedSum <= m_width)
                return share(needs[m_size]);
        }
        for (m_size = 0; m_size + 1 < needs.size(); ++m_size) {
            if (needs[m_size].leastSum > m_width)
                continue;
            share(needs[m_size]);
            if (m_size >= easySizes || mostLines(needs[m_size]) <= 3)
                return;
        }
        share(needs[m_size]);
    }

    qreal mostLines(const Needs& needs) const
    {
        qreal most = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            most = std::max(most, (needs.usual[i] - 2 * cellGap) / (m_widths[i] - 2 * cellGap));
        return most;
    }

    void share(const Needs& needs)
    {
        m_widths = needs.least;
        if (needs.leastSum > m_width) {
            for (qreal& width : m_widths)
                width *= m_width / needs.leastSum;
            return;
        }
        grow(needs.usual);
        grow(needs.wanted);
        const qreal left = m_width - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        qreal weights = 0;
        for (const auto& column : m_columns)
            weights += column.weight;
        for (size_t i = 0; i < m_widths.size() && weights > 0; ++i)
            m_widths[i] += left * m_columns[qsizetype(i)].weight / weights;
    }

    /// Brings all columns nearer to what they would like, by the same part of the way.
    void grow(const std::vector<qreal>& towards)
    {
        const qreal now = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        qreal missing = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            missing += std::max(0.0, towards[i] - m_widths[i]);
        if (missing <= 0)
            return;
        const qreal part = std::min(1.0, (m_width - now) / missing);
        for (size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] += part * std::max(0.0, towards[i] - m_widths[i]);
    }

    Lines lines(const report::Row& row, const Face& face) const
    {
        Lines out;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            out.cells.push_back(face.wrap(row.cells[i], m_widths[size_t(i)] - 2 * cellGap));
            out.cellLines = std::max(out.cellLines, out.cells.back().size());
        }
        if (!row.detail.isEmpty())
            out.detail = m_faces.hash.wrap(row.detail, m_width - 2 * cellGap);
        return out;
    }

    /// A row is never cut, unless it takes more than half a page: then it is laid down in slices.
    void appendRow(Lines row, qsizetype most)
    {
        constexpr qsizetype slice = 6;
        const bool sliced = row.cellLines + row.detail.size() > most;
        while (sliced && row.cellLines > slice) {
            Lines first{.cellLines = slice, .goesOn = true};
            for (QStringList& cell : row.cells) {
                first.cells.push_back(cell.mid(0, slice));
                cell = cell.mid(slice);
            }
            row.cellLines -= slice;
            m_rows.push_back(std::move(first));
        }
        while (sliced && row.detail.size() > slice) {
            m_rows.push_back({row.cells, row.detail.mid(0, slice), row.cellLines, true});
            row = {std::vector<QStringList>(row.cells.size()), row.detail.mid(slice)};
        }
        m_rows.push_back(std::move(row));
    }

    qreal rowHeight(const Lines& row, const Face& face) const
    {
        return qreal(row.cellLines) * face.lineHeight() +
               qreal(row.detail.size()) * m_faces.hash.lineHeight() + 2 * rowPadding;
    }

    /// The last row takes the sums with it, so that they never stand alone under a repeated head.
    qreal heightWithFollowers(size_t row) const
    {
        qreal height = rowHeight(m_rows[row], cellFace());
        if (row + 1 == m_rows.size()) {
            if (!m_sum.cells.empty())
                height += rowHeight(m_sum, headFace());
            height += qreal(m_note.size()) * m_faces.small.lineHeight();
        }
        return height;
    }

    qreal titleHeight() const
    {
        return m_title.isEmpty() ? 0 : m_faces.heading3.lineHeight() + 2 * pt;
    }

    qreal headHeight() const { return rowHeight(m_head, headFace()); }

    void placeHead(Flow& flow) const
    {
        flow.rect({flow.left(), flow.y(), m_width, headHeight()}, Ink::Head);
        placeRow(flow, m_head, headFace(), Ink::StrongLine);
    }

    void placeRow(Flow& flow, const Lines& row, const Face& face, Ink line) const
    {
        qreal x = flow.left();
        for (size_t i = 0; i < row.cells.size(); ++i) {
            qreal top = flow.y() + rowPadding;
            for (const QString& text : row.cells[i]) {
                const qreal free = m_widths[i] - 2 * cellGap - face.width(text);
                const auto align = m_columns[qsizetype(i)].align;
                const qreal shift = align == report::Align::Right    ? free
                                    : align == report::Align::Centre ? free / 2
                                                                     : 0;
                flow.text(face, x + cellGap + shift, top, text);
                top += face.lineHeight();
            }
            x += m_widths[i];
        }
        qreal top = flow.y() + rowPadding + qreal(row.cellLines) * face.lineHeight();
        for (const QString& text : row.detail) {
            flow.text(m_faces.hash, flow.left() + cellGap, top, text, Ink::Soft);
            top += m_faces.hash.lineHeight();
        }
        flow.advance(rowHeight(row, face));
        if (!row.goesOn)
            flow.rect({flow.left(), flow.y() - hairline / 2, m_width, hairline}, line);
    }

    const Faces& m_faces;
    QList<report::Column> m_columns;
    qreal m_width;
    QString m_title;
    size_t m_size = 0;
    std::vector<qreal> m_widths;
    Lines m_head;
    std::vector<Lines> m_rows;
    Lines m_sum;
    QStringList m_note;
};

} // namespace

std::unique_ptr<Piece> tablePiece(const report::Table& table, const Faces& faces, qreal width,
                                  qreal pageHeight)
{
    return std::make_unique<TablePiece>(table, faces, width, pageHeight);
}

} // namespace cluechain::paper
