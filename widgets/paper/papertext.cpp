#include "widgets/paper/papertext.h"

#include "widgets/theme/tokens.h"

#include <QTextLayout>

namespace cluechain::paper
{

// Ink on paper, whatever theme the screen has: the light theme's text, lines and accent.
QColor colourOf(Ink ink)
{
    const auto light = [](cluechain::Ink token) { return tokens().color(token, Look::Light); };
    switch (ink) {
    case Ink::Text:
        return light(cluechain::Ink::TextPrimary);
    case Ink::Soft:
        return light(cluechain::Ink::TextMuted);
    case Ink::Missing:
        return tokens().ink(Tone::Blocked, Look::Light);
    case Ink::Accent:
        return light(cluechain::Ink::AccentNormal);
    case Ink::Line:
        return light(cluechain::Ink::BorderNormal);
    case Ink::StrongLine:
        return light(cluechain::Ink::BorderStrong);
    case Ink::Head:
        return light(cluechain::Ink::SurfaceHeader);
    }
    return {};
}

namespace
{
QFont sized(QFont font, qreal points, QFont::Weight weight)
{
    font.setPixelSize(qRound(points * pt));
    font.setWeight(weight);
    return font;
}
} // namespace

Face::Face(const QFont& font, qreal points, QFont::Weight weight, qreal lineHeight)
    : m_font(sized(font, points, weight))
    , m_metrics(m_font)
    , m_lineHeight(lineHeight * pt)
{
}

qreal Face::baseline() const
{
    return (m_lineHeight - m_metrics.height()) / 2 + m_metrics.ascent();
}

QStringList Face::wrap(const QString& text, qreal width) const
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        if (paragraph.isEmpty() || this->width(paragraph) <= width) {
            lines.append(paragraph);
            continue;
        }
        QTextLayout layout(paragraph, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QString words = paragraph.mid(line.textStart(), line.textLength());
            while (words.endsWith(u' '))
                words.chop(1);
            lines.append(words);
        }
        layout.endLayout();
    }
    return lines;
}

Faces::Faces(const ReportFont& font)
    : source(font)
    , title(font.text, 20, QFont::Bold, 28)
    , heading1(font.text, 14, QFont::Bold, 20)
    , heading2(font.text, 11, QFont::Bold, 16)
    , heading3(font.text, 9.5, QFont::Bold, 14)
    , body(font.text, 9.5, QFont::Normal, 15)
    , small(font.text, 8, QFont::Normal, 12)
    , running(font.text, 7.5, QFont::Normal, 10)
    , hash(font.mono, 7, QFont::Normal, 10)
{
    for (const qreal points : {8.5, 8.0, 7.5, 7.0, 6.5, 6.0}) {
        cell.emplace_back(font.text, points, QFont::Normal, points * 1.45);
        head.emplace_back(font.text, points, QFont::Bold, points * 1.45);
    }
}

Flow::Flow(const QRectF& body)
    : m_body(body)
    , m_y(body.top())
    , m_pages(1)
{
}

void Flow::space(qreal by)
{
    if (!isAtTop())
        m_y += by;
}

void Flow::newPage()
{
    m_pages.emplace_back();
    m_y = m_body.top();
}

void Flow::text(const Face& face, qreal x, qreal top, const QString& line, Ink ink)
{
    if (!line.isEmpty())
        m_pages.back().push_back(TextMark{{x, top + face.baseline()}, line, &face, ink});
}

} // namespace cluechain::paper
