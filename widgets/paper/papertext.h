#pragma once

#include "models/reports/document.h"
#include "widgets/paper/reportfont.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace cluechain::paper
{

/// Everything on paper is measured in tenths of a point: fonts get whole pixel sizes, and nothing
/// depends on the resolution of a screen.
constexpr qreal pt = 10;
constexpr int unitsPerInch = 720;

enum class Ink { Text, Soft, Missing, Accent, Line, StrongLine, Head };

QColor colourOf(Ink ink);

/// A size and weight of the report font, with its measures.
class Face
{
public:
    Face(const QFont& font, qreal points, QFont::Weight weight, qreal lineHeight);

    const QFont& font() const { return m_font; }
    qreal lineHeight() const { return m_lineHeight; }
    /// Where the baseline stands below the top of a line.
    qreal baseline() const;
    qreal width(const QString& text) const { return m_metrics.horizontalAdvance(text); }
    /// `text` broken into lines no wider than `width`; never empty.
    QStringList wrap(const QString& text, qreal width) const;

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_lineHeight;
};

/// All faces of a report.
struct Faces {
    explicit Faces(const ReportFont& font);

    ReportFont source;
    Face title;
    Face heading1;
    Face heading2;
    Face heading3;
    Face body;
    Face small;
    Face running;
    Face hash;
    /// Cells, from the usual size down to the smallest that is still read: a table takes the first
    /// one in which its unbroken columns fit.
    std::vector<Face> cell;
    std::vector<Face> head;
};

struct TextMark {
    QPointF baseline = {};
    QString text = {};
    const Face* face = nullptr;
    Ink ink = Ink::Text;
};

struct RectMark {
    QRectF rect = {};
    Ink ink = Ink::Head;
};

struct FigureMark {
    QRectF rect = {};
    const AnyFigure* figure = nullptr;
};

using Mark = std::variant<TextMark, RectMark, FigureMark>;
using Page = std::vector<Mark>;

/// Where things go: a growing row of pages and how far the last one is filled.
class Flow
{
public:
    explicit Flow(const QRectF& body);

    qreal left() const { return m_body.left(); }
    qreal right() const { return m_body.right(); }
    qreal width() const { return m_body.width(); }
    qreal fullHeight() const { return m_body.height(); }
    qreal y() const { return m_y; }
    qreal room() const { return m_body.bottom() - m_y; }
    bool isAtTop() const { return m_y <= m_body.top(); }

    void advance(qreal by) { m_y += by; }
    /// White space that a new page does not begin with.
    void space(qreal by);
    void newPage();

    void text(const Face& face, qreal x, qreal top, const QString& line, Ink ink = Ink::Text);
    void rect(const QRectF& rect, Ink ink) { m_pages.back().push_back(RectMark{rect, ink}); }
    void figure(const QRectF& rect, const AnyFigure& f)
    {
        m_pages.back().push_back(FigureMark{rect, &f});
    }

    std::vector<Page>& pages() { return m_pages; }

private:
    QRectF m_body;
    qreal m_y;
    std::vector<Page> m_pages;
};

/// A block that is measured and waits for its place.
class Piece
{
public:
    virtual ~Piece() = default;
    /// The height of the smallest part of it that may stand alone at the foot of a page.
    virtual qreal leastHeight() const = 0;
    /// Whether it has to stand with what follows.
    virtual bool keepsWithNext() const { return false; }
    virtual void place(Flow& flow) const = 0;
};

std::unique_ptr<Piece> tablePiece(const report::Table& table, const Faces& faces, qreal width,
                                  qreal pageHeight);

} // namespace cluechain::paper
