#include "widgets/charts/coveragebar.h"

#include "models/items/cells.h"
#include "widgets/parts/legend.h"
#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString spanWords(const TimeSpan& span)
{
    return span.from == span.to ? span.from.toDisplay()
                                : u"%1 – %2"_s.arg(span.from.toDisplay(), span.to.toDisplay());
}

QString dayOf(Instant at)
{
    return at.chinaDate().toString(Qt::ISODate);
}

} // namespace

CoverageBar::CoverageBar(QWidget* parent)
    : PartsBar(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
    describe();
}

void CoverageBar::setCoverage(StatementCoverage coverage)
{
    m_coverage = std::move(coverage);
    m_parts.clear();
    for (qsizetype i = 0; i < m_coverage.delivered.size(); ++i)
        m_parts.append({Kind::Delivered, m_coverage.delivered.at(i), i});
    for (qsizetype i = 0; i < m_coverage.missing.size(); ++i)
        m_parts.append({Kind::Missing, m_coverage.missing.at(i).span, i});
    std::sort(m_parts.begin(), m_parts.end(),
              [](const Part& a, const Part& b) { return a.span.from < b.span.from; });
    for (qsizetype i = 0; i < m_coverage.breaks.size(); ++i) {
        const Instant at = m_coverage.breaks.at(i).at;
        m_parts.append({Kind::Break, {at, at}, i});
    }
    setCurrentPart(m_parts.isEmpty() ? -1 : 0);
    describe();
    update();
}

qsizetype CoverageBar::stretches() const
{
    return m_coverage.delivered.size() + m_coverage.missing.size();
}

QSize CoverageBar::sizeHint() const
{
    const Tokens& t = tokens();
    return {6 * t.size(Size::LabelColumn),
            t.size(Size::MoneyBar) + t.space(1) + t.line(TextStyle::Caption)};
}

QSize CoverageBar::minimumSizeHint() const
{
    return {3 * tokens().size(Size::LabelColumn), sizeHint().height()};
}

QString CoverageBar::summary() const
{
    if (m_parts.isEmpty())
        return tr("No movement of this account is known.");
    QStringList words;
    for (const TimeSpan& span : m_coverage.delivered)
        words.append(tr("delivered %1 – %2").arg(dayOf(span.from), dayOf(span.to)));
    if (m_coverage.delivered.isEmpty())
        words.append(tr("no statement delivered"));
    if (!m_coverage.missing.isEmpty())
        words.append(tr("%n stretch(es) missing", nullptr, int(m_coverage.missing.size())));
    words.append(m_coverage.breaks.isEmpty()
                     ? tr("no break in the balances")
                     : tr("%n break(s) in the balances", nullptr, int(m_coverage.breaks.size())));
    return words.join(u" · "_s);
}

QString CoverageBar::partName(int part) const
{
    const Part& shown = m_parts.at(part);
    switch (shown.kind) {
    case Kind::Delivered:
        return tr("Statement delivered, %1").arg(spanWords(shown.span));
    case Kind::Missing: {
        const StatementCoverage::Missing& stretch = m_coverage.missing.at(shown.index);
        return tr("Statement missing, %1: others show %n movement(s), %2 yuan in, %3 yuan out",
                  nullptr, int(stretch.rows.size()))
            .arg(spanWords(shown.span), moneyCell(stretch.in), moneyCell(stretch.out));
    }
    case Kind::Break:
        break;
    }
    return tr("The balance of %1 does not follow from the rows before it: %2 yuan")
        .arg(shown.span.from.toDisplay(), moneyCell(m_coverage.breaks.at(shown.index).gap));
}

QRect CoverageBar::partRect(int part) const
{
    // Stretches share the width by their length, but each has room enough to be met.
    const int least = tokens().size(Size::HitTarget) / 2;
    const int seam = tokens().space(1);
    const int count = int(stretches());
    const int shared = std::max(0, width() - count * (least + seam));
    qint64 whole = 0;
    for (int i = 0; i < count; ++i)
        whole += m_parts.at(i).span.from.secondsTo(m_parts.at(i).span.to);
    const auto lengthOf = [&](int i) {
        const qint64 seconds = m_parts.at(i).span.from.secondsTo(m_parts.at(i).span.to);
        return least + (whole > 0 ? int(double(shared) * double(seconds) / double(whole))
                                  : shared / std::max(1, count));
    };
    const int high = tokens().size(Size::MoneyBar);
    const Part& shown = m_parts.at(part);
    int left = 0;
    for (int i = 0; i < count; ++i) {
        const TimeSpan& span = m_parts.at(i).span;
        const int length = lengthOf(i);
        if (shown.kind != Kind::Break && i == part)
            return {left, 0, length, high};
        const bool isIn = shown.span.from >= span.from && shown.span.from <= span.to;
        if (shown.kind == Kind::Break && m_parts.at(i).kind == Kind::Delivered && isIn) {
            const qint64 all = std::max<qint64>(1, span.from.secondsTo(span.to));
            const int at = int(double(length - least) *
                               double(span.from.secondsTo(shown.span.from)) / double(all));
            return {left + at, 0, least, high};
        }
        left += length + seam;
    }
    return {};
}

int CoverageBar::partAt(QPoint point) const
{
    for (int part = partCount() - 1; part >= 0; --part) // breaks lie on top
        if (partRect(part).contains(point))
            return part;
    return -1;
}

void CoverageBar::openPart(int part)
{
    const Part& shown = m_parts.at(part);
    if (shown.kind == Kind::Missing)
        emit rowsWanted(m_coverage.missing.at(shown.index).rows);
    else if (shown.kind == Kind::Break)
        emit rowsWanted({m_coverage.breaks.at(shown.index).row});
}

void CoverageBar::describe()
{
    setAccessibleName(tr("Statement coverage"));
    setAccessibleDescription(summary());
}

void CoverageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void CoverageBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    for (int part = 0; part < partCount(); ++part) {
        const QRect place = partRect(part);
        switch (m_parts.at(part).kind) {
        case Kind::Delivered:
            painter.fillRect(place, t.color(Ink::AccentNormal));
            break;
        case Kind::Missing:
            paintSwatch(painter, place, Swatch::Hatched, t.ink(Tone::Gap));
            break;
        case Kind::Break:
            painter.fillRect(place, t.color(Ink::SurfaceBase));
            paintSwatch(painter, place.adjusted(1, 0, -1, 0), Swatch::Hatched,
                        t.ink(Tone::Overdue));
            break;
        }
        if (showsFocus(this) && part == currentPart())
            paintFocusRing(painter, place, 0);
    }
    const auto span = m_coverage.span();
    if (!span)
        return;
    painter.setFont(t.font(TextStyle::Caption));
    painter.setPen(t.color(Ink::TextMuted));
    const QRect below(0, t.size(Size::MoneyBar) + t.space(1), width(), t.line(TextStyle::Caption));
    painter.drawText(below, int(Qt::AlignLeft | Qt::AlignVCenter), dayOf(span->from));
    if (dayOf(span->from) != dayOf(span->to))
        painter.drawText(below, int(Qt::AlignRight | Qt::AlignVCenter), dayOf(span->to));
    const int side = painter.fontMetrics().horizontalAdvance(dayOf(span->from)) + t.space(4);
    const QRect middle = below.adjusted(side, 0, -side, 0);
    painter.setPen(t.color(Ink::TextSecondary));
    painter.drawText(middle, int(Qt::AlignHCenter | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(summary(), Qt::ElideRight, middle.width()));
}

} // namespace cluechain
