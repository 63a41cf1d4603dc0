#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SuspectsPlot)
};

constexpr qint64 day = 24 * 3600;

/// A lane for each role, a card for each suspect in it: name, state in words, the clock that runs.
/// Lanes lie across or stand upright, whichever leaves the cards more room. The stripe of a card
/// repeats the state, the outline of those at large is dashed. When the cards get too narrow for
/// words they stay as a count by colour, and the rest is said on hover.
class SuspectsPlot : public FigurePlot
{
public:
    SuspectsPlot(QCustomPlot& plot, const SuspectsFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_suspects(figure.suspects)
        , m_asOf(figure.asOf)
    {
        for (const auto& suspect : m_suspects)
            if (!m_roles.contains(suspect.role))
                m_roles.append(suspect.role);
        std::stable_sort(m_suspects.begin(), m_suspects.end(),
                         [this](const auto& a, const auto& b) {
                             const auto ra = m_roles.indexOf(a.role);
                             const auto rb = m_roles.indexOf(b.role);
                             return ra != rb ? ra < rb : a.tone < b.tone;
                         });
        for (const auto& suspect : std::as_const(m_suspects))
            if (!m_states.contains({suspect.tone, suspect.state}))
                m_states.append({suspect.tone, suspect.state});
        std::sort(m_states.begin(), m_states.end());

        plot.axisRect()->setAutoMargins(QCP::msNone);
        plot.xAxis->setVisible(false);
        plot.yAxis->setVisible(false);
        plot.yAxis->grid()->setVisible(false);
        addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) {
            paintHeads(painter);
            for (int i = 0; i < count(); ++i)
                paintCard(painter, shown(i), rectOf(i));
        });
    }

    int count() const override { return int(m_places.size()); }

    ChartElement element(int index) const override
    {
        const auto& suspect = shown(index);
        QStringList lines{suspect.name, suspect.role + u" · "_s + suspect.state};
        if (suspect.clockEnd)
            lines.append(clockText(suspect));
        return {.text = lines.join(u'\n'), .spot = rectOf(index)};
    }

    QList<qint64> rows(int index) const override { return {shown(index).id.value}; }

    /// One entry for each state, with how many are in it, in the order of the tones.
    QList<LegendEntry> legend() const override
    {
        QList<LegendEntry> entries;
        for (int i = 0; i < m_states.size(); ++i) {
            const auto& [tone, state] = m_states[i];
            const auto n = std::count_if(
                m_suspects.cbegin(), m_suspects.cend(),
                [&wanted = m_states[i].second](const auto& s) { return s.state == wanted; });
            entries.append({u"%1 %2"_s.arg(state).arg(n), colors(tone).ink,
                            tone == CustodyTone::AtLarge ? Swatch::Dashed : Swatch::Solid, true,
                            isShown(i)});
        }
        return entries;
    }

protected:
    QString note() const override { return Text::tr("As of %1").arg(m_asOf.toDisplay()); }

    void fit() override
    {
        place();
        const QFontMetricsF metrics(palette().font);
        const double pixels = fontPixels();
        const double lanes = double(std::max<qsizetype>(1, m_roles.size()));
        const QSizeF size = plot().viewport().size();
        const double top = pixels * 2.4;
        qreal widestHead = 0;
        for (const QString& head : m_heads)
            widestHead = std::max(widestHead, metrics.horizontalAdvance(head));
        const QRectF across(pixels * 2 + widestHead, top, size.width() - pixels * 3 - widestHead,
                            size.height() - top - pixels * 0.5);
        const QRectF upright(pixels, top + pixels * 1.8, size.width() - pixels * 2,
                             size.height() - top - pixels * 2.3);
        // Of a full card, how much would there be?
        const auto fit = [&](double width, double height) {
            return std::min(width / cardWidth(), 1.0) * std::min(height / cardHeight(), 1.0);
        };
        // Upright lanes fill the width also when each role has one person.
        m_upright = fit(upright.width() / lanes, upright.height() / m_most) * 1.25 >
                    fit(across.width() / m_most, across.height() / lanes);
        m_area = m_upright ? upright : across;
    }

private:
    struct Place {
        qsizetype suspect = 0; ///< Index into m_suspects.
        int lane = 0;
        int number = 0; ///< In its lane.
    };
    struct Colors {
        QColor ink;
        QColor soft;
    };

    const SuspectsFigure::Suspect& shown(int index) const
    {
        return m_suspects[m_places[index].suspect];
    }

    /// Gives everyone whose state is shown a place in the lane of the role.
    void place()
    {
        m_places.clear();
        m_heads.clear();
        m_most = 1;
        QList<int> inRole(m_roles.size(), 0);
        for (qsizetype i = 0; i < m_suspects.size(); ++i) {
            const auto& suspect = m_suspects[i];
            if (!isShown(int(m_states.indexOf({suspect.tone, suspect.state}))))
                continue;
            const auto role = m_roles.indexOf(suspect.role);
            m_places.append({i, int(role), inRole[role]++});
            m_most = std::max(m_most, inRole[role]);
        }
        for (qsizetype i = 0; i < m_roles.size(); ++i)
            m_heads.append(m_roles[i] + u"  %1"_s.arg(inRole[i]));
    }

    /// The colour mixed into the surface: as a soft one of the tokens.
    QColor faint(const QColor& color) const
    {
        const QColor& base = palette().surface;
        const auto mix = [](int a, int b) { return (a + 6 * b) / 7; };
        return QColor(mix(color.red(), base.red()), mix(color.green(), base.green()),
                      mix(color.blue(), base.blue()));
    }

    Colors colors(CustodyTone tone) const
    {
        const ChartPalette& p = palette();
        switch (tone) {
        case CustodyTone::Free:
            return {p.idle, p.idleSoft};
        case CustodyTone::AtLarge:
            return {p.gap, p.gapSoft};
        case CustodyTone::Limited:
            return {p.moneyTraced, faint(p.moneyTraced)};
        case CustodyTone::Held:
            return {p.open, p.openSoft};
        case CustodyTone::Concluded:
            return {p.done, p.doneSoft};
        }
        return {p.idle, p.idleSoft};
    }

    double cardWidth() const { return fontPixels() * 15.0; }
    double cardHeight() const { return fontPixels() * 5.4; }

    double laneSize() const
    {
        const double lanes = double(std::max<qsizetype>(1, m_roles.size()));
        return (m_upright ? m_area.width() : m_area.height()) / lanes;
    }

    QRectF rectOf(int index) const
    {
        const Place place = m_places[index];
        const double along = (m_upright ? m_area.height() : m_area.width()) / m_most;
        const double width = std::min(m_upright ? laneSize() : along, cardWidth());
        const double height = std::min(m_upright ? along : laneSize(), cardHeight());
        const double smaller = std::min(width, height);
        const double gap = smaller > 30 ? 6 : smaller > 12 ? 2 : smaller > 4 ? 1 : 0;
        const QPointF corner = m_upright
                                   ? QPointF(place.lane * laneSize(), place.number * height)
                                   : QPointF(place.number * width,
                                             place.lane * laneSize() + (laneSize() - height) / 2);
        return {m_area.topLeft() + corner, QSizeF(width - gap, height - gap)};
    }

    void paintHeads(QCPPainter& painter) const
    {
        const QFontMetricsF metrics(palette().font);
        painter.setFont(palette().font);
        painter.setPen(palette().text);
        for (int i = 0; i < m_heads.size(); ++i) {
            if (m_upright) {
                const QRectF head(m_area.left() + i * laneSize(), m_area.top() - fontPixels() * 1.8,
                                  laneSize() - 4, fontPixels() * 1.6);
                painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                                 metrics.elidedText(m_heads[i], Qt::ElideRight, head.width()));
            } else {
                const QRectF head(0, m_area.top() + i * laneSize(), m_area.left() - fontPixels(),
                                  laneSize());
                painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_heads[i]);
            }
        }
    }

    QString clockText(const SuspectsFigure::Suspect& suspect) const
    {
        const QString end = suspect.clockEnd->toDisplay().left(16);
        if (*suspect.clockEnd < m_asOf)
            return Text::tr("%1: ended %2, overdue", "a legal clock").arg(suspect.clock, end);
        return Text::tr("%1: until %2", "a legal clock").arg(suspect.clock, end);
    }

    void paintCard(QCPPainter& painter, const SuspectsFigure::Suspect& suspect,
                   const QRectF& rect) const
    {
        const Colors c = colors(suspect.tone);
        const bool atLarge = suspect.tone == CustodyTone::AtLarge;
        const qreal line = fontPixels() * 1.4;
        const bool words =
            rect.width() >= fontPixels() * 2.6 && rect.height() >= fontPixels() * 1.1;
        const bool thin = rect.width() < 8;
        painter.setAntialiasing(false);
        painter.fillRect(rect, thin ? c.ink : c.soft);
        if (!thin) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.ink, 1, atLarge ? Qt::DashLine : Qt::SolidLine));
            painter.drawRect(rect);
            painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), c.ink);
        }
        if (!words)
            return;

        const qreal left = rect.left() + fontPixels() * 0.6;
        const qreal width = rect.right() - left - 1;
        const bool full = rect.width() >= fontPixels() * 5;
        QList<QPair<QString, QColor>> lines{{suspect.name, palette().text}, {suspect.state, c.ink}};
        if (suspect.clockEnd) {
            const bool over = *suspect.clockEnd < m_asOf;
            const bool soon = m_asOf.secondsTo(*suspect.clockEnd) < day;
            lines.append({shortClock(suspect), over   ? palette().overdue
                                               : soon ? palette().soon
                                                      : palette().muted});
        }
        const auto room = qsizetype(rect.height() / line);
        const auto shown = full ? std::clamp<qsizetype>(room, 1, lines.size()) : 1;
        if (full && shown == 1)
            lines[0].first += u" · "_s + suspect.state;
        qreal top = rect.center().y() - double(shown) * line / 2;
        for (qsizetype i = 0; i < shown; ++i) {
            QFont font = palette().font;
            font.setBold(i == 0);
            painter.setFont(font);
            painter.setPen(lines[i].second);
            painter.drawText(QRectF(left, top, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetricsF(font).elidedText(lines[i].first, Qt::ElideRight, width));
            top += line;
        }
    }

    /// "提请批捕 → 01-21 24:00": in the current year without the year.
    QString shortClock(const SuspectsFigure::Suspect& suspect) const
    {
        const bool thisYear = suspect.clockEnd->chinaDate().year() == m_asOf.chinaDate().year();
        const QString end = suspect.clockEnd->toDisplay();
        return Text::tr("%1 → %2", "a legal clock and its end")
            .arg(suspect.clock, thisYear ? end.mid(5, 11) : end.left(10));
    }

    QList<SuspectsFigure::Suspect> m_suspects;
    Instant m_asOf;
    QStringList m_roles;
    QList<QPair<CustodyTone, QString>> m_states; ///< Entries of the legend.
    QStringList m_heads;
    QList<Place> m_places;
    int m_most = 1;
    bool m_upright = false;
    QRectF m_area;
};

} // namespace

std::unique_ptr<FigurePlot> makeSuspectsPlot(QCustomPlot& plot, const SuspectsFigure& figure,
                                             const ChartPalette& palette)
{
    return std::make_unique<SuspectsPlot>(plot, figure, palette);
}

} // namespace cluechain
