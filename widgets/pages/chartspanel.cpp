#include "widgets/pages/chartspanel.h"

#include "models/reports/casecharts.h"
#include "widgets/charts/figurechart.h"
#include "widgets/pages/shownfigure.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/segmentedswitch.h"

#include <QEvent>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

AnyFigure figureOf(sqlite::Database& db, CaseId caseId, const QString& which,
                   const Masking& masking)
{
    if (which == u"outcome")
        return outcomeFigure(db, caseId, Instant::now(), masking);
    if (which == u"suspects")
        return suspectsFigure(db, caseId, Instant::now(), masking);
    if (which == u"linked")
        return linkedCasesFigure(db, caseId, masking);
    return fundsFigure(db, caseId, masking);
}

} // namespace

ChartsPanel::ChartsPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : Panel({}, u"chart-column"_s, Edge::Flush, parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_switch(new SegmentedSwitch)
    , m_chart(new FigureChart)
{
    setObjectName(u"chartsPanel"_s);
    for (const char* id : {"funds", "outcome", "suspects", "linked"})
        m_switch->addSegment(QString::fromLatin1(id), {});
    m_switch->choose(u"funds"_s);
    addHeaderWidget(m_chart->takeLegend());
    addHeaderWidget(m_switch);
    setBody(m_chart);
    connect(m_switch, &SegmentedSwitch::chosenChanged, this, &ChartsPanel::reload);
    connect(&workplace, &Workplace::changed, this, [this](CaseId changed) {
        if (changed == m_case)
            reload();
    });
    connect(&workplace, &Workplace::maskedChanged, this, &ChartsPanel::reload);
    connect(m_chart, &FigureChart::activated, this, &ChartsPanel::activate);
    connect(m_chart, &FigureChart::failed, &workplace, &Workplace::fail);
    retranslate();
}

void ChartsPanel::openCase(CaseId caseId)
{
    m_case = caseId;
    reload();
}

void ChartsPanel::reload()
{
    if (!m_case || !isVisible())
        return;
    m_workplace.read<ShownFigure>(
        m_figure, this,
        [caseId = m_case, which = m_switch->chosen(),
         &at = m_workplace](sqlite::Database& db) -> Result<ShownFigure> {
            return ShownFigure{figureOf(db, caseId, which, at.masking(db)), maskingOf(db)};
        },
        [this](const ShownFigure& shown) { m_chart->setFigure(shown.figure, shown.masking); });
}

void ChartsPanel::activate(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    if (m_switch->chosen() == u"suspects")
        m_selection.open({SubjectKind::Person, ids.first(), m_case, {}});
    else if (m_switch->chosen() == u"funds")
        emit rowsWanted(ids);
}

void ChartsPanel::retranslate()
{
    setTitle(tr("Charts"));
    m_switch->setSegment(u"funds"_s, tr("Funds"));
    m_switch->setSegment(u"outcome"_s, tr("Loss and recovery"));
    m_switch->setSegment(u"suspects"_s, tr("Suspects"));
    m_switch->setSegment(u"linked"_s, tr("Linked cases"));
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    reload();
}

void ChartsPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

} // namespace cluechain
