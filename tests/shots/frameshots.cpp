#include "tests/shots/sampletable.h"
#include "tests/shots/shot.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/inspector.h"
#include "widgets/frame/leavedialog.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/rowspane.h"
#include "widgets/frame/statusbar.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/frame/workframe.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/jobrow.h"
#include "widgets/parts/label.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/moneybar.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/searchfield.h"
#include "widgets/parts/section.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/tabbar.h"
#include "widgets/parts/toast.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

using Cell = SampleTable::Cell;

Instant at(int month, int day, int hour, int minute, int second = 0)
{
    return Instant::fromChina(QDate(2026, month, day), QTime(hour, minute, second));
}

void furnish(WorkFrame& frame)
{
    frame.rail()->addEntry(u"desk"_s, said("工作台", "Desk"), u"layout-grid"_s);
    frame.rail()->addEntry(u"cases"_s, said("案件", "Cases"), u"folder-open"_s);
    frame.rail()->addEntry(u"linked"_s, said("串并", "Linked"), u"waypoints"_s);
    frame.rail()->addEntry(u"warnings"_s, said("预警", "Warnings"), u"bell-ring"_s);
    frame.rail()->addEntry(u"statistics"_s, said("战果", "Statistics"), u"chart-column"_s);
    frame.rail()->addEntry(u"settings"_s, said("设置", "Settings"), u"settings"_s,
                           Rail::Place::Foot);
    frame.rail()->setBadge(u"desk"_s, 3);
    frame.rail()->setBadge(u"linked"_s, 2);
    frame.rail()->setBadge(u"warnings"_s, 7);
    frame.rail()->setCurrent(u"cases"_s);

    frame.strip()->setTitle(said("石某等人刷单返利诈骗案", "Shi and others, task-rebate fraud"),
                            u"A9901030200002026010007"_s);
    frame.strip()->setTags({{.text = said("侦查中", "Under investigation"), .tone = Tone::Open},
                            {.text = said("刷单返利类", "Task rebate")}});
    frame.strip()->setClocks({{.what = said("通知家属", "Notify family"),
                               .who = said("姜某", "Jiang"),
                               .due = at(1, 20, 20, 10),
                               .leadSeconds = 43200,
                               .rule = u"K16"_s},
                              {.what = said("提请批捕", "Request arrest"),
                               .who = said("李某", "Li"),
                               .due = at(1, 22, 0, 0),
                               .leadSeconds = 3600},
                              {.what = said("冻结到期", "Freeze lapses"),
                               .who = said("何某", "He"),
                               .due = at(7, 15, 0, 0),
                               .leadSeconds = 3600}});
    frame.strip()->searchField()->setPlaceholderText(
        said("查找案件、人员、账号、命令", "Find cases, people, accounts, commands"));
    frame.strip()->searchField()->setKeyCap(u"Ctrl K"_s);
    auto* actions = new Actions(&frame);
    frame.strip()->addButton(actions->action(u"edit.undo"_s));
    frame.strip()->addButton(actions->action(u"store.lock"_s));
    frame.tabStrip()->addButton(actions->action(u"case.import"_s));
    frame.tabStrip()->addButton(actions->action(u"case.report"_s));

    const QString passed = said("已通过", "passed");
    const QString open = said("进行中", "open");
    frame.chainBar()->setLinks(
        {{u"clue"_s, said("线索研判", "Clue"), Tone::Done, passed,
          said("01-14 10:12 通过", "Passed 01-14 10:12")},
         {u"verify"_s, said("落地核查", "Verify"), Tone::Done, passed,
          said("01-14 15:40 通过", "Passed 01-14 15:40")},
         {u"file"_s, said("立案侦查", "File"), Tone::Done, passed,
          said("立案 01-14 18:05", "Filed 01-14 18:05")},
         {u"seize"_s, said("查控取证", "Seize"), Tone::Open, open,
          said("冻结 3.12 万 · 2 账户", "31,200 frozen, 2 accounts")},
         {u"arrest"_s, said("破案抓人", "Arrest"), Tone::Open, open,
          said("4 人到案 · 2 人拘留", "4 brought in, 2 detained")},
         {u"expand"_s, said("深挖扩线", "Expand"), Tone::Idle, said("未开始", "not begun"),
          said("未开始", "Not begun")},
         {u"recover"_s, said("追赃挽损", "Recover"), Tone::Blocked, said("受阻", "blocked"),
          said("缺 2 项 · 止付已做", "2 missing, stop made")}},
        u"arrest"_s);

    TabBar* tabs = frame.tabStrip()->tabs();
    tabs->putTab(u"overview"_s, said("概况", "Overview"));
    tabs->putTab(u"funds"_s, said("资金", "Funds"), 214);
    tabs->putTab(u"people"_s, said("人员", "People"), 9);
    tabs->putTab(u"evidence"_s, said("证据", "Evidence"), 23);
    tabs->putTab(u"documents"_s, said("文书", "Documents"), 17);
    tabs->putTab(u"record"_s, said("记录", "Record"), 1182);

    Inspector* inspector = frame.inspector();
    inspector->setSubject(u"id-card"_s, said("石某", "Shi"), said("供卡人", "Card supplier"));
    auto* identity = new Section(said("身份", "Identity"));
    auto* facts = new DefinitionList;
    facts->setDefinitions({{.key = u"name"_s,
                            .label = said("姓名", "Name"),
                            .value = said("石某", "Shi"),
                            .editable = true},
                           {.key = u"id"_s,
                            .label = said("公民身份号码", "Identity number"),
                            .value = u"990103********2317"_s,
                            .mono = true},
                           {.key = u"phone"_s,
                            .label = said("联系电话", "Phone"),
                            .value = u"199****0417"_s,
                            .mono = true,
                            .editable = true},
                           {.key = u"home"_s,
                            .label = said("户籍地", "Registered at"),
                            .value = said("示例市城东区", "East District, Example City"),
                            .editable = true},
                           {.key = u"check"_s,
                            .label = said("校验", "Check"),
                            .value = said("号码有效 · 2 处出现", "Number valid, occurs twice"),
                            .tone = Tone::Done},
                           {.key = u"alias"_s, .label = said("别名", "Alias"), .editable = true}});
    identity->addContent(facts);
    auto* state = new Section(said("状态", "State"));
    auto* states = new DefinitionList;
    states->setDefinitions(
        {{.key = u"s"_s,
          .label = said("人员状态", "State"),
          .value = said("拘留 · 示例市看守所", "Detained, Example City detention centre")},
         {.key = u"a"_s,
          .label = said("到案", "Brought in"),
          .value = u"2026-01-15 21:40"_s,
          .remark = said("抓获", "caught")},
         {.key = u"n"_s,
          .label = said("家属通知", "Family notice"),
          .value = u"01-16 09:20"_s,
          .tone = Tone::Done},
         {.key = u"k"_s,
          .label = said("提请批捕", "Request arrest"),
          .value = u"02-14 24:00"_s,
          .tone = Tone::Soon,
          .remark = u"K18"_s}});
    state->addContent(states);
    auto* hint = new Section(said("提示", "Hint"));
    hint->setRemark(said("非结论 · 待人工判断", "no conclusion, a person decides"));
    hint->setLink(said("看依据", "See why"));
    hint->addContent(new Label(
        said("快进快出 0.95（阈值 0.90，n = 5）", "In and out 0.95 (threshold 0.90, n = 5)")));
    inspector->setTab(u"properties"_s, said("属性", "Details"), {identity, state, hint});
    inspector->setTab(u"sources"_s, said("来源", "Sources"), {new Section(said("来源", "Sources"))},
                      5);
    inspector->setTab(u"history"_s, said("历史", "History"), {new Section(said("历史", "History"))},
                      12);
    inspector->setTab(u"relations"_s, said("关联", "Related"),
                      {new Section(said("关联", "Related"))}, 7);

    const auto in = [](const char* sum) {
        return Cell{QString::fromLatin1(sum), {{InkRole, int(CellInk::MoneyIn)}}};
    };
    const auto out = [](const char* sum) {
        return Cell{QString::fromLatin1(sum), {{InkRole, int(CellInk::MoneyOut)}}};
    };
    const auto source = [](const char* line) {
        return Cell{QString::fromLatin1(line), {{InkRole, int(CellInk::Link)}}};
    };
    const auto party = [](const QString& name, const QString& tail) {
        return Cell{name, {{SecondRole, tail}}};
    };
    const auto tag = [](const QString& text, Tone tone) {
        return Cell{text, {{ToneRole, int(tone)}}};
    };
    auto* table = new DataTable(RowHeight::Dense);
    auto* rows = new SampleTable(
        {{u"time"_s, said("交易时间", "Time"), CellKind::Time, u"01-13 19:42:10"_s},
         {u"party"_s, said("交易对手", "Counterparty"), CellKind::Text, u"文文文文 ·8843"_s},
         {u"in"_s, said("收入 (元)", "In (yuan)"), CellKind::Money, u"999,999.00"_s},
         {u"out"_s, said("支出 (元)", "Out (yuan)"), CellKind::Money, u"999,999.00"_s},
         {u"balance"_s, said("账户余额", "Balance"), CellKind::Money, u"999,999.00"_s},
         {u"note"_s, said("标注", "Mark"), CellKind::Tag, u"文文文文文文文文"_s},
         {u"source"_s, said("来源文件 : 行", "Source file : line"), CellKind::Text, {}}},
        {{{u"01-13 19:42:10"_s},
          party(said("林某", "Lin"), u"·8843"_s),
          in("2,360.00"),
          {},
          {u"2,478.60"_s},
          tag(said("被害人付款", "Victim's payment"), Tone::Idle),
          source("1.csv : 18")},
         {{u"01-13 19:55:40"_s},
          party(said("林某", "Lin"), u"·8843"_s),
          {},
          out("260.00"),
          {u"2,218.60"_s},
          tag(said("返利", "Rebate"), Tone::Idle),
          source("1.csv : 19")},
         {{u"01-13 20:15:33"_s},
          party(said("林某", "Lin"), u"·8843"_s),
          in("8,000.00"),
          {},
          {u"10,218.60"_s},
          tag(said("被害人付款", "Victim's payment"), Tone::Idle),
          source("1.csv : 20")},
         {{u"01-13 20:31:05"_s},
          party(said("林某", "Lin"), u"·8843"_s),
          {},
          out("1,000.00"),
          {u"9,218.60"_s},
          tag(said("返利", "Rebate"), Tone::Idle),
          source("1.csv : 21")},
         {{u"01-13 20:47:02"_s},
          party(said("林某", "Lin"), u"·8843"_s),
          in("12,000.00"),
          {},
          {u"21,218.60"_s},
          tag(said("被害人付款", "Victim's payment"), Tone::Idle),
          source("1.csv : 22")},
         {{u"01-13 20:50:11"_s},
          party(said("邢某", "Xing"), u"·7720"_s),
          {},
          out("5,420.00"),
          {u"15,798.60"_s},
          tag(said("对手明细未调取", "Statement not requested"), Tone::Gap),
          source("1.csv : 23")}},
        table);
    table->setModel(rows);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(5);
    frame.rowsPane()->setTitle(said("选中对象的明细", "Rows behind the selection"),
                               said("石某 江川银行 ·0417 · 6 / 11 笔可见 · 共 11 / 214 笔",
                                    "Shi, Jiangchuan Bank ·0417, 6 / 11 rows"));
    frame.rowsPane()->setSums(
        {{said("收入 52,360.00", "In 52,360.00"), Ink::MoneyIn},
         {said("支出 49,880.00", "Out 49,880.00"), Ink::MoneyOut},
         {said("已选 1 笔 5,420.00", "1 selected 5,420.00"), Ink::TextMuted}});
    frame.rowsPane()->setTable(table);

    frame.statusBar()->setSaved(Tone::Done, said("已保存", "Saved"));
    frame.statusBar()->setRecordState(Tone::Done,
                                      said("单机离线 · AEGIS-256 加密 · 记录链 #4182 完整",
                                           "Offline, AEGIS-256, record chain #4182 whole"));
    frame.statusBar()->setUser(said("周文 · 主办民警", "Zhou Wen, lead officer"));
}

QWidget* overviewPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);

    auto* head = new Panel;
    head->header()->hide();
    auto* body = new QWidget;
    auto* inside = new QVBoxLayout(body);
    inside->setSpacing(8);
    auto* tiles = new QHBoxLayout;
    const auto tile = [&](const QString& label, const QString& figure, const QString& note) {
        auto* made = new FigureTile(label);
        made->setFigure(figure, note);
        tiles->addWidget(made, 1);
    };
    tile(said("被害人付款", "Paid by victims"), u"52,360.00"_s, said("5 笔", "5 payments"));
    tile(said("已查明去向", "Traced"), u"46,940.00"_s, u"89.6%"_s);
    tile(said("止付 / 冻结", "Stopped / frozen"), u"31,200.00"_s, u"59.6%"_s);
    tile(said("已返还", "Returned"), u"0.00"_s, {});
    tile(said("缺口", "Gap"), u"5,420.00"_s, said("1 账户", "1 account"));
    tile(said("涉及账户", "Accounts"), u"6"_s, said("3 级", "3 levels"));
    inside->addLayout(tiles);
    auto* bar = new MoneyBar;
    bar->setSegments(
        {{u"r"_s, said("返利退回", "Rebates"), Money::fromFen(126000), Tone::Done},
         {u"f"_s, said("已冻结", "Frozen"), Money::fromFen(3120000), Ink::MoneyIn},
         {u"u"_s, said("余额未控", "Not controlled"), Money::fromFen(248000), Tone::Soon},
         {u"c"_s, said("取现", "Cash"), Money::fromFen(1200000), Ink::MoneyOut},
         {u"g"_s, said("未调取", "Not requested"), Money::fromFen(542000), Tone::Gap, true}});
    inside->addWidget(bar);
    head->setBody(body);
    column->addWidget(head);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(10);
    auto* clocks = new Panel(said("期限", "Deadlines"), u"alarm-clock"_s);
    clocks->setNote(said("5 / 9 项 · 按剩余时间", "5 / 9, by time left"));
    auto* clockTable = new DataTable(RowHeight::Dense);
    const auto soon = [](const QString& text) { return Cell{text, {{ToneRole, int(Tone::Soon)}}}; };
    const auto link = [](const QString& text) {
        return Cell{text, {{InkRole, int(CellInk::Link)}}};
    };
    clockTable->setModel(
        new SampleTable({{u"w"_s, said("期限事项", "Deadline"), CellKind::State, {}},
                         {u"o"_s, said("对象与起算", "Whose, from when"), CellKind::Text, {}},
                         {u"d"_s, said("到期", "Due"), CellKind::Time, u"01-20 20:10"_s},
                         {u"l"_s, said("剩余", "Left"), CellKind::Text, {}},
                         {u"k"_s, said("规则", "Rule"), CellKind::Text, {}}},
                        {{soon(said("通知家属", "Notify family")),
                          {said("姜某 · 拘留 01-19 20:10", "Jiang, detained 01-19 20:10")},
                          {u"01-20 20:10"_s},
                          soon(u"10:28"_s),
                          link(u"K16"_s)},
                         {soon(said("首次讯问", "First interrogation")),
                          {said("姜某 · 拘留 01-19 20:10", "Jiang, detained 01-19 20:10")},
                          {u"01-20 20:10"_s},
                          soon(u"10:28"_s),
                          link(u"K17"_s)},
                         {{said("提请批准逮捕", "Request arrest"), {{IconRole, u"clock"_s}}},
                          {said("李某 · 拘留 01-18 16:30", "Li, detained 01-18 16:30")},
                          {u"01-21 24:00"_s},
                          {said("1天14时", "1 d 14 h"), {{InkRole, int(CellInk::Strong)}}},
                          link(u"K18"_s)},
                         {{said("冻结到期", "Freeze lapses"), {{IconRole, u"clock"_s}}},
                          {said("何某 ·2256 · 31,200.00", "He ·2256, 31,200.00")},
                          {u"07-15"_s},
                          {said("176 天", "176 d"), {{InkRole, int(CellInk::Strong)}}},
                          link(u"K33"_s)}},
                        clockTable));
    clocks->setBody(clockTable);
    middle->addWidget(clocks, 7);
    auto* missing = new Panel(said("犯罪嫌疑人与措施", "Suspects and measures"), u"users"_s);
    missing->setNote(said("4 / 4 人", "4 / 4"));
    auto* people = new DataTable;
    people->setModel(
        new SampleTable({{u"n"_s, said("姓名", "Name"), CellKind::Text, {}},
                         {u"r"_s, said("角色", "Role"), CellKind::Text, {}},
                         {u"s"_s, said("措施状态", "Measure"), CellKind::Tag, {}},
                         {u"c"_s, said("环节", "Chain"), CellKind::Chain, {}}},
                        {{{said("石某", "Shi"), {{InkRole, int(CellInk::Strong)}}},
                          {said("供卡人", "Card supplier")},
                          {said("拘留", "Detained"), {{ToneRole, int(Tone::Done)}}},
                          {{}, {{ChainRole, QByteArray("\0\0\0\1\1\6\2", 7)}}}},
                         {{said("李某", "Li"), {{InkRole, int(CellInk::Strong)}}},
                          {said("收卡人", "Card dealer")},
                          {said("拘留", "Detained"), {{ToneRole, int(Tone::Done)}}},
                          {{}, {{ChainRole, QByteArray("\0\0\1\6\6\6\6", 7)}}}},
                         {{said("姜某", "Jiang"), {{InkRole, int(CellInk::Strong)}}},
                          {said("同伙", "Accomplice")},
                          {said("自首 · 拘留", "Gave himself up"), {{ToneRole, int(Tone::Soon)}}},
                          {}},
                         {{said("孔某", "Kong"), {{InkRole, int(CellInk::Strong)}}},
                          {{}, {{LoadingRole, true}}},
                          {{}, {{LoadingRole, true}}},
                          {}}},
                        people));
    people->selectRow(0);
    missing->setBody(people);
    middle->addWidget(missing, 5);
    column->addLayout(middle, 1);

    auto* chart =
        new Panel(said("石某 ·0417 资金时间图", "Shi ·0417, money over time"), u"chart-column"_s);
    chart->addHeaderWidget(
        new Legend({{said("收入", "In"), Ink::MoneyIn, Swatch::Solid},
                    {said("支出", "Out"), Ink::MoneyOut, Swatch::Hollow},
                    {said("余额", "Balance"), Ink::TextPrimary, Swatch::Step},
                    {said("未调取", "Not requested"), Tone::Gap, Swatch::Hatched}}));
    chart->setBody(new QWidget);
    column->addWidget(chart, 1);
    return page;
}

QWidget* listPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    bar->addLeft(new SearchField(said("名称、编号、拼音首字母", "Name, number, initials")));
    auto* stages = new SegmentedSwitch;
    stages->addSegment(u"open"_s, said("在办", "Open"), 13);
    stages->addSegment(u"clue"_s, said("线索", "Clues"), 9);
    stages->addSegment(u"moved"_s, said("已移送", "Transferred"), 22);
    stages->addSegment(u"closed"_s, said("已结", "Closed"), 40);
    bar->addLeft(stages);
    auto* types = new QComboBox;
    types->addItems({said("全部类型", "All types"), said("刷单返利", "Task rebate")});
    bar->addLeft(types);
    bar->addButton(u"columns-3"_s, said("列", "Columns"));
    bar->addButton(u"download"_s, said("导出", "Export"));
    bar->addButton(u"plus"_s, said("新线索", "New clue"), true);
    column->addWidget(bar);
    auto* note = new NoteBar;
    note->setNote(Tone::Soon,
                  said("电-03 应于 01-15 复核，已过 5 天；物-02 借出，应于 01-23 17:00 归还",
                       "Item E-03 was to be checked on 01-15, 5 days ago; item G-02 is out and due "
                       "back 01-23 17:00"));
    note->setLink(said("现在复核 电-03", "Check E-03 now"));
    column->addWidget(note);
    auto* table = new DataTable;
    QList<QList<Cell>> rows;
    for (int i = 0; i < 40; ++i)
        rows.append(
            {{u"…202601 00%1"_s.arg(i, 2, 10, QChar(u'0'))},
             {said("石某等人刷单返利诈骗案", "Shi and others, task-rebate fraud"),
              {{InkRole, int(CellInk::Strong)}}},
             {said("刷单返利", "Task rebate")},
             {{}, {{ChainRole, QByteArray("\0\0\0\1\1\6\2", 7)}}},
             {u"1,952,360.00"_s},
             i % 3 == 0 ? Cell{u"0.00"_s, {{InkRole, int(CellInk::Muted)}}} : Cell{u"31,200.00"_s},
             {said("周文", "Zhou Wen")},
             i % 4 == 0 ? Cell{said("立案审查 逾期", "Filing review overdue"),
                               {{ToneRole, int(Tone::Overdue)}}}
                        : Cell{said("通知家属 10:28", "Notify family 10:28"),
                               {{ToneRole, int(Tone::Soon)}}}});
    table->setModel(new SampleTable(
        {{u"number"_s, said("案件编号", "Case number"), CellKind::Mono, {}},
         {u"name"_s, said("案件名称", "Case"), CellKind::Text, {}},
         {u"type"_s, said("诈骗类型", "Type"), CellKind::Text, {}},
         {u"chain"_s, said("七环节", "Chain"), CellKind::Chain, {}},
         {u"loss"_s, said("损失 (元)", "Loss (yuan)"), CellKind::Money, u"9,999,999.00"_s},
         {u"frozen"_s, said("止付冻结 (元)", "Stopped, frozen (yuan)"), CellKind::Money,
          u"9,999,999.00"_s},
         {u"lead"_s, said("主办", "Lead"), CellKind::Text, {}},
         {u"clock"_s, said("最近期限", "Next deadline"), CellKind::State, {}}},
        rows, table));
    table->setSortingEnabled(true);
    table->selectRow(1);
    column->addWidget(table, 1);
    return page;
}

const AddShot overview{{.name = u"frame-case"_s, .make = [] {
                            auto frame = std::make_unique<WorkFrame>();
                            furnish(*frame);
                            frame->addPage(u"case/overview"_s, overviewPage(),
                                           WorkFrame::CaseBars | WorkFrame::InspectorPart |
                                               WorkFrame::RowsPart);
                            frame->showPage(u"case/overview"_s);
                            return frame;
                        }}};

const AddShot gate{
    {.name = u"frame-gate"_s,
     .make =
         [] {
             auto frame = std::make_unique<WorkFrame>();
             furnish(*frame);
             frame->addPage(u"case/overview"_s, overviewPage(),
                            WorkFrame::CaseBars | WorkFrame::InspectorPart | WorkFrame::RowsPart);
             frame->showPage(u"case/overview"_s);
             return frame;
         },
     .arrange =
         [](QWidget& widget) {
             auto& frame = static_cast<WorkFrame&>(widget);
             frame.chainBar()->openGate(u"recover"_s);
             Gate shown{.linkId = u"recover"_s,
                        .title = said("7 追赃挽损：返还还缺 2 项",
                                      "7 Recover: 2 items missing for the return"),
                        .note = said("悬停或 Alt 7", "Hover or Alt 7"),
                        .tone = Tone::Blocked};
             shown.hard = {{said("资金流向表", "Fund-flow table"), said("返还规定", "Return rules"),
                            said("去生成", "Make"), u"funds/return"_s},
                           {said("返还申请表（林某）", "Application for return (Lin)"),
                            said("返还规定", "Return rules"), said("去登记", "Enter"),
                            u"documents/new"_s}};
             shown.advice = {
                 {said("邢某 ·7720 明细未调取", "Statement of Xing ·7720 not requested"),
                  said("内部规则", "House rule"), said("去起草", "Draft"), u"funds/gaps"_s}};
             shown.met = {{said("已立案 01-14 18:05", "Filed 01-14 18:05"),
                           said("程序规定 §178", "Procedure rules §178")},
                          {said("冻结在立案之后 01-15", "Frozen after filing 01-15"),
                           said("程序规定 §174", "Procedure rules §174")}};
             shown.enterText = said("进入本环节", "Enter this link");
             shown.ways = {{u"back"_s, said("退回", "Back")},
                           {u"transferred"_s, said("移送", "Transfer")},
                           {u"merged"_s, said("并案", "Merge")},
                           {u"withdrawn"_s, said("撤案", "Withdraw")}};
             frame.chainBar()->showGate(shown);
             Toast::show(&frame, said("已登记扣押清单 1", "Seizure list 1 entered"), [] {});
         }}};

const AddShot advice{
    {.name = u"frame-advice"_s,
     .make =
         [] {
             auto frame = std::make_unique<WorkFrame>();
             furnish(*frame);
             frame->addPage(u"cases"_s, listPage(), WorkFrame::CaseBars);
             frame->showPage(u"cases"_s);
             return frame;
         },
     .arrange =
         [](QWidget& widget) {
             auto& frame = static_cast<WorkFrame&>(widget);
             frame.chainBar()->openGate(u"seize"_s);
             Gate shown{
                 .linkId = u"seize"_s, .title = said("4 查控取证", "4 Seize"), .tone = Tone::Soon};
             shown.advice = {
                 {said("邢某 ·7720 明细未调取，江川银行的回复还没有导入，先导入再进入本环节更稳妥",
                       "Statement of Xing ·7720 not requested; the reply of Jiangchuan Bank has "
                       "not been imported, better import it first"),
                  said("内部规则", "House rule"), said("去起草", "Draft"), u"x"_s}};
             shown.met = {{said("已立案 01-14 18:05", "Filed 01-14 18:05"),
                           said("程序规定 §178", "Procedure rules §178")}};
             shown.enterText = said("进入本环节", "Enter this link");
             shown.refusal = said("没有进入：越过建议要写理由。",
                                  "Not entered: passing over an advice needs a reason.");
             shown.ways = {{u"back"_s, said("退回", "Back")},
                           {u"withdrawn"_s, said("撤案", "Withdraw")}};
             frame.chainBar()->showGate(shown);
             frame.statusBar()
                 ->addJob(said("导入 岚山商行_9012.zip", "Import lanshan_9012.zip"))
                 ->setProgress(680, said("11.2 万行/秒", "112,000 rows/s"));
         }}};

const AddShot leaving{
    {.name = u"leaving"_s,
     .make =
         [] {
             auto frame = std::make_unique<WorkFrame>();
             furnish(*frame);
             return frame;
         },
     .arrange =
         [](QWidget& widget) {
             auto* dialog = new LeaveDialog(&widget);
             dialog->setWindowFlags(Qt::Widget); // a picture holds what stands inside the window
             dialog->setAutoFillBackground(true);
             dialog->setJobs(
                 {said("导入：江川银行调取结果.zip 45%", "Import: Jiangchuan Bank, reply.zip 45%"),
                  said("案件报告", "Case report")});
             dialog->adjustSize();
             dialog->move(widget.rect().center() - dialog->rect().center());
             dialog->show();
         }}};

const AddShot list{{.name = u"frame-list"_s, .make = [] {
                        auto frame = std::make_unique<WorkFrame>();
                        furnish(*frame);
                        frame->strip()->setTitle(
                            said("案件", "Cases"),
                            said("城东分局 东门派出所", "East District, East Gate station"));
                        frame->strip()->setTags({});
                        frame->addPage(u"cases"_s, listPage(), WorkFrame::NoParts);
                        frame->showPage(u"cases"_s);
                        return frame;
                    }}};

} // namespace

} // namespace cluechain
