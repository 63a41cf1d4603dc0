#include "widgets/paper/pagelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain::paper
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

constexpr qreal side = 45 * pt;
constexpr qreal headTop = 26 * pt;
constexpr qreal bodyTop = 52 * pt;
constexpr qreal bodyBottom = 58 * pt; ///< From the foot of the sheet.
constexpr qreal hairline = 0.5 * pt;

/// Lines of one face: a heading or a paragraph.
class TextPiece : public Piece
{
public:
    TextPiece(const Face& face, QStringList lines, Ink ink, qreal above, qreal below,
              bool keepsWithNext)
        : m_face(face)
        , m_lines(std::move(lines))
        , m_ink(ink)
        , m_above(above)
        , m_below(below)
        , m_keeps(keepsWithNext)
    {
    }

    qreal leastHeight() const override
    {
        // A paragraph shows at least two of its lines, a heading all.
        const qsizetype least = m_keeps ? m_lines.size() : std::min<qsizetype>(2, m_lines.size());
        return m_above + qreal(least) * m_face.lineHeight() + (m_keeps ? m_below : 0);
    }

    bool keepsWithNext() const override { return m_keeps; }

    void place(Flow& flow) const override
    {
        flow.space(m_above);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            // The last but one line waits for the last: none stands alone on a page.
            const bool lastPair = i + 2 == m_lines.size() && i > 0;
            if (flow.room() < m_face.lineHeight() * (lastPair ? 2 : 1))
                flow.newPage();
            if (m_ink == Ink::Missing)
                flow.rect({flow.left(), flow.y(), 2 * pt, m_face.lineHeight()}, Ink::Missing);
            flow.text(m_face, flow.left() + (m_ink == Ink::Missing ? 8 * pt : 0), flow.y(),
                      m_lines[i], m_ink);
            flow.advance(m_face.lineHeight());
        }
        flow.advance(m_below);
    }

private:
    const Face& m_face;
    QStringList m_lines;
    Ink m_ink;
    qreal m_above;
    qreal m_below;
    bool m_keeps;
};

/// Names and values, two beside each other where the values are short.
class DefinitionsPiece : public Piece
{
public:
    DefinitionsPiece(const report::Definitions& definitions, const Faces& faces, qreal width)
        : m_faces(faces)
        , m_width(width)
    {
        for (const auto& item : definitions.items)
            m_nameWidth = std::max(m_nameWidth, faces.small.width(item.name));
        m_nameWidth = std::min(m_nameWidth, 96 * pt) + 8 * pt;
        for (const auto& item : definitions.items)
            add(printable(item.name, faces.source), printable(item.value, faces.source));
    }

    qreal leastHeight() const override { return m_rows.empty() ? 0 : height(m_rows.front()); }

    void place(Flow& flow) const override
    {
        for (const Row& row : m_rows) {
            if (flow.room() < height(row) && !flow.isAtTop())
                flow.newPage();
            placePair(flow, row.left, flow.left());
            placePair(flow, row.right, flow.left() + half() + gap);
            flow.advance(height(row));
            flow.rect({flow.left(), flow.y() - padding, m_width, hairline}, Ink::Line);
        }
        flow.advance(6 * pt);
    }

private:
    struct Pair {
        QStringList name = {};
        QStringList value = {};
    };
    struct Row {
        Pair left = {};
        Pair right = {};
        bool full = false;
    };

    static constexpr qreal gap = 16 * pt;
    static constexpr qreal padding = 2 * pt;

    qreal half() const { return (m_width - gap) / 2; }

    void add(const QString& name, const QString& value)
    {
        const QStringList names = m_faces.small.wrap(name, m_nameWidth - 8 * pt);
        const QStringList narrow = m_faces.body.wrap(value, half() - m_nameWidth);
        if (narrow.size() > 1) {
            m_rows.push_back(
                {.left = {names, m_faces.body.wrap(value, m_width - m_nameWidth)}, .full = true});
        } else if (m_rows.empty() || m_rows.back().full || !m_rows.back().right.name.isEmpty()) {
            m_rows.push_back({.left = {names, narrow}});
        } else {
            m_rows.back().right = {names, narrow};
        }
    }

    qreal height(const Row& row) const
    {
        const auto lines = [](const Pair& p) { return std::max(p.name.size(), p.value.size()); };
        return qreal(std::max(lines(row.left), lines(row.right))) * m_faces.body.lineHeight() +
               2 * padding;
    }

    void placePair(Flow& flow, const Pair& pair, qreal x) const
    {
        // Names are smaller than values: they share the baseline of the first line.
        const qreal lower = m_faces.body.baseline() - m_faces.small.baseline();
        qreal y = flow.y();
        for (const QString& line : pair.name) {
            flow.text(m_faces.small, x, y + lower, line, Ink::Soft);
            y += m_faces.body.lineHeight();
        }
        y = flow.y();
        for (const QString& line : pair.value) {
            flow.text(m_faces.body, x + m_nameWidth, y, line);
            y += m_faces.body.lineHeight();
        }
    }

    const Faces& m_faces;
    qreal m_width;
    qreal m_nameWidth = 0;
    std::vector<Row> m_rows;
};

/// A caption, the picture and its sentence; never parted.
class FigurePiece : public Piece
{
public:
    FigurePiece(const report::FigureBlock& block, const Faces& faces, qreal width, bool painted)
        : m_faces(faces)
        , m_figure(block.figure)
        , m_caption(faces.heading3.wrap(printable(block.caption, faces.source), width))
        , m_sentence(faces.small.wrap(printable(summary(block.figure), faces.source), width))
        , m_picture(painted && !isEmpty(block.figure) ? width * naturalAspect(block.figure) : 0)
    {
    }

    qreal leastHeight() const override
    {
        return 6 * pt + qreal(m_caption.size()) * m_faces.heading3.lineHeight() + m_picture +
               qreal(m_sentence.size()) * m_faces.small.lineHeight() + 4 * pt;
    }

    void place(Flow& flow) const override
    {
        if (flow.room() < leastHeight() && !flow.isAtTop())
            flow.newPage();
        flow.space(6 * pt);
        placeLines(flow, m_faces.heading3, m_caption, Ink::Text);
        if (m_picture > 0) {
            flow.figure({flow.left(), flow.y(), flow.width(), m_picture}, m_figure);
            flow.advance(m_picture + 2 * pt);
        }
        placeLines(flow, m_faces.small, m_sentence, Ink::Soft);
        flow.advance(8 * pt);
    }

private:
    static void placeLines(Flow& flow, const Face& face, const QStringList& lines, Ink ink)
    {
        for (const QString& line : lines) {
            flow.text(face, flow.left(), flow.y(), line, ink);
            flow.advance(face.lineHeight());
        }
    }

    const Faces& m_faces;
    const AnyFigure& m_figure;
    QStringList m_caption;
    QStringList m_sentence;
    qreal m_picture;
};

class PageBreakPiece : public Piece
{
public:
    qreal leastHeight() const override { return 0; }
    void place(Flow& flow) const override
    {
        if (!flow.isAtTop())
            flow.newPage();
    }
};

class Measure
{
public:
    Measure(const Faces& faces, qreal width, qreal height, bool withFigures)
        : m_faces(faces)
        , m_width(width)
        , m_height(height)
        , m_withFigures(withFigures)
    {
    }

    std::unique_ptr<Piece> operator()(const report::Heading& heading) const
    {
        const Face& face = heading.level <= 1   ? m_faces.heading1
                           : heading.level == 2 ? m_faces.heading2
                                                : m_faces.heading3;
        const qreal above = heading.level <= 1 ? 12 * pt : heading.level == 2 ? 8 * pt : 6 * pt;
        return text(face, heading.text, Ink::Text, above, 3 * pt, true);
    }

    std::unique_ptr<Piece> operator()(const report::Paragraph& paragraph) const
    {
        switch (paragraph.tone) {
        case report::Paragraph::Tone::Muted:
            // It explains what follows, or closes what stands above: it never begins a page alone.
            return text(m_faces.small, paragraph.text, Ink::Soft, 2 * pt, 3 * pt, true);
        case report::Paragraph::Tone::Missing:
            return text(m_faces.body, paragraph.text, Ink::Missing, 2 * pt, 3 * pt, false);
        case report::Paragraph::Tone::Normal:
            break;
        }
        return text(m_faces.body, paragraph.text, Ink::Text, 2 * pt, 3 * pt, false);
    }

    std::unique_ptr<Piece> operator()(const report::Definitions& definitions) const
    {
        return std::make_unique<DefinitionsPiece>(definitions, m_faces, m_width);
    }

    std::unique_ptr<Piece> operator()(const report::Table& table) const
    {
        return tablePiece(table, m_faces, m_width, m_height);
    }

    std::unique_ptr<Piece> operator()(const report::FigureBlock& block) const
    {
        return std::make_unique<FigurePiece>(block, m_faces, m_width, m_withFigures);
    }

    std::unique_ptr<Piece> operator()(const report::PageBreak&) const
    {
        return std::make_unique<PageBreakPiece>();
    }

    std::unique_ptr<Piece> text(const Face& face, const QString& words, Ink ink, qreal above,
                                qreal below, bool keeps) const
    {
        const qreal width = ink == Ink::Missing ? m_width - 8 * pt : m_width;
        return std::make_unique<TextPiece>(face, face.wrap(printable(words, m_faces.source), width),
                                           ink, above, below, keeps);
    }

private:
    const Faces& m_faces;
    qreal m_width;
    qreal m_height;
    bool m_withFigures;
};

/// The lines that run along every page.
void addRunningLines(std::vector<Page>& pages, const Document& document, const Faces& faces)
{
    const Face& face = faces.running;
    const auto clean = [&](const QString& text) { return printable(text, faces.source); };
    const auto& facts = document.facts;
    const qreal right = a4.width() - side;
    const qreal width = right - side;
    const qreal footTop = a4.height() - bodyBottom + 10 * pt;
    const QString number = clean(caseNumberLine(facts));
    const QString title = clean(document.title);
    const QString mark = facts.masked ? clean(maskedMark()) : QString();
    const qreal markWidth = mark.isEmpty() ? 0 : face.width(mark) + 10 * pt;
    // A title that does not fit beside the number is cut at its end, and stands whole on page 1.
    const QString shortTitle =
        QFontMetricsF(face.font())
            .elidedText(title, Qt::ElideRight, width - face.width(number) - markWidth - 24 * pt);

    for (size_t i = 0; i < pages.size(); ++i) {
        Page& page = pages[i];
        const auto write = [&](const Face& f, qreal x, qreal top, const QString& text, Ink ink) {
            page.push_back(TextMark{{x, top + f.baseline()}, text, &f, ink});
        };
        write(face, side, headTop, number, Ink::Soft);
        write(face, right - markWidth - face.width(shortTitle), headTop, shortTitle, Ink::Soft);
        if (!mark.isEmpty())
            write(face, right - face.width(mark), headTop, mark, Ink::Missing);
        page.push_back(
            RectMark{{side, headTop + face.lineHeight() + 4 * pt, width, hairline}, Ink::Line});

        page.push_back(RectMark{{side, footTop - 5 * pt, width, hairline}, Ink::Line});
        write(face, side, footTop, clean(madeAtLine(facts)), Ink::Soft);
        const QString count = clean(Text::tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        write(face, right - face.width(count), footTop, count, Ink::Soft);
        write(faces.hash, side, footTop + face.lineHeight() + 1 * pt, clean(recordHeadLine(facts)),
              Ink::Soft);
    }
}

} // namespace

std::vector<Page> layOut(const Document& document, const Faces& faces, bool withFigures)
{
    const QRectF body(side, bodyTop, a4.width() - 2 * side, a4.height() - bodyTop - bodyBottom);
    const Measure measure(faces, body.width(), body.height(), withFigures);
    std::vector<std::unique_ptr<Piece>> pieces;
    pieces.push_back(measure.text(faces.title, document.title, Ink::Text, 0, 2 * pt, true));
    for (const QString& line : document.meta)
        pieces.push_back(measure.text(faces.small, line, Ink::Soft, 0, 0, true));
    for (const report::Block& block : document.blocks)
        pieces.push_back(std::visit(measure, block));

    Flow flow(body);
    for (size_t i = 0; i < pieces.size(); ++i) {
        // A heading needs room for itself, the headings under it and the beginning of what follows.
        qreal needed = 0;
        size_t last = i;
        for (; last < pieces.size() && pieces[last]->keepsWithNext(); ++last)
            needed += pieces[last]->leastHeight();
        if (last > i && last < pieces.size())
            needed += pieces[last]->leastHeight() + 6 * pt;
        else if (last == i)
            needed = pieces[i]->leastHeight();
        if (needed > flow.room() && !flow.isAtTop() && needed <= flow.fullHeight())
            flow.newPage();
        pieces[i]->place(flow);
    }
    addRunningLines(flow.pages(), document, faces);
    return std::move(flow.pages());
}

} // namespace cluechain::paper
