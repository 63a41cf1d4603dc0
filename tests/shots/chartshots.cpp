#include "tests/shots/shot.h"
#include "tests/support/flowsample.h"
#include "tests/widgets/charts/chartsamples.h"
#include "widgets/charts/figurechart.h"
#include "widgets/charts/flowview.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/panel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

Panel* panelOf(const QString& title, const AnyFigure& figure)
{
    auto* panel = new Panel(title, u"chart-column"_s);
    auto* chart = new FigureChart;
    panel->setSubtitle(subjectOf(figure));
    panel->addHeaderWidget(chart->takeLegend());
    panel->setBody(chart);
    chart->setFigure(figure);
    return panel;
}

std::unique_ptr<QWidget> grid(const QList<Panel*>& panels)
{
    auto page = std::make_unique<QWidget>();
    auto* layout = new QGridLayout(page.get());
    for (int i = 0; i < panels.size(); ++i)
        layout->addWidget(panels[i], i / 2, i % 2);
    return page;
}

void pointAt(QWidget& page, int chart, int steps)
{
    auto* at = page.findChildren<FigureChart*>().at(chart);
    at->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < steps; ++i) {
        QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, {});
        QCoreApplication::sendEvent(at, &right);
    }
}

const AddShot flow{{.name = u"flow"_s,
                    .make =
                        [] {
                            auto view = std::make_unique<FlowView>();
                            view->setFlow(flowsample::flow());
                            return view;
                        },
                    .arrange =
                        [](QWidget& widget) {
                            static_cast<FlowView&>(widget).selectAccount(8); // 温某
                        }}};

const AddShot bars{
    {.name = u"charts-bars"_s,
     .make =
         [] {
             using Layout = BarsFigure::Layout;
             return grid(
                 {panelOf(said("损失、止付、返还", "Loss and recovery"),
                          chartsamples::bars(Layout::Columns)),
                  panelOf(said("各类损失", "Loss by type"),
                          chartsamples::bars(Layout::Stacked, 11)),
                  panelOf(said("各类损失", "Loss by type"), chartsamples::bars(Layout::Rows)),
                  panelOf(said("挽损", "Recovery"), chartsamples::outcome())});
         },
     .arrange = [](QWidget& page) { pointAt(page, 0, 3); }}};

const AddShot times{
    {.name = u"charts-times"_s,
     .make =
         [] {
             return grid({panelOf(said("周几 × 小时", "Day × hour"), chartsamples::heat()),
                          panelOf(said("同一时间轴", "One time axis"), chartsamples::lanes()),
                          panelOf(said("资金时间图", "Money over time"), chartsamples::funds()),
                          panelOf(said("串并案件", "Linked cases"), chartsamples::manyLinked())});
         },
     .arrange = [](QWidget& page) { pointAt(page, 1, 2); }}};

} // namespace

} // namespace cluechain
