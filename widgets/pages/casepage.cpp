#include "widgets/pages/casepage.h"

#include "models/cases/vocabulary.h"
#include "models/intake/taughtlayouts.h"
#include "models/items/caselistmodel.h"
#include "models/store/undo.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/inspector.h"
#include "widgets/frame/rowspane.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/casetab.h"
#include "widgets/pages/clockfaces.h"
#include "widgets/pages/gateanswers.h"
#include "widgets/pages/gatewords.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/tabbar.h"
#include "widgets/parts/ticker.h"

#include <QEvent>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView casePages("case/");

} // namespace

CasePage::CasePage(WorkFrame& frame, Workplace& workplace, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_frame(frame)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_gates(new GateAnswers(*frame.chainBar(), workplace, this))
{
    connect(frame.tabStrip()->tabs(), &TabBar::currentIdChanged, this, [this](const QString& id) {
        if (m_case && isShown() && id != stripTab(m_tab))
            showTab(id);
    });
    connect(frame.tabStrip()->tabs(), &QTabBar::tabBarClicked, this, [this](int index) {
        // From a page that was opened out of the tab, back to the tab.
        if (m_case && isShown() && index == m_frame.tabStrip()->tabs()->currentIndex() &&
            stripTab(m_tab) != m_tab)
            showTab(stripTab(m_tab));
    });
    connect(m_gates, &GateAnswers::placeWanted, this, &CasePage::goTo);
    connect(m_gates, &GateAnswers::moved, this, &CasePage::said);
    connect(&workplace, &Workplace::changed, this, [this](CaseId changed) {
        if (m_case && changed == m_case)
            reload();
    });
    connect(&selection, &Selection::changed, this, &CasePage::describe);
    connect(frame.inspector(), &Inspector::pinnedChanged, this, [this](bool pinned) {
        if (!pinned)
            describe(m_selection.current());
    });
    connect(&workplace, &Workplace::maskedChanged, this, [this] {
        if (m_case)
            reload();
        describe(m_selection.current());
    });
    frame.installEventFilter(this);
    showNoRows();
}

void CasePage::addTab(CaseTab* tab)
{
    m_tabs.append(tab);
    const auto parts = [tab] {
        WorkFrame::Parts around = WorkFrame::CaseBars;
        around.setFlag(WorkFrame::InspectorPart, tab->hasInspector());
        around.setFlag(WorkFrame::RowsPart, tab->hasRows());
        return around;
    };
    m_frame.addPage(casePages + tab->id(), tab, parts());
    connect(tab, &CaseTab::placeWanted, this, &CasePage::goTo);
    connect(tab, &CaseTab::partsChanged, this,
            [this, tab, parts] { m_frame.setParts(casePages + tab->id(), parts()); });
    retitleTabs();
}

CaseTab* CasePage::tab(const QString& id) const
{
    for (CaseTab* tab : m_tabs)
        if (tab->id() == id)
            return tab;
    return nullptr;
}

void CasePage::setInspectorContent(SubjectKind kind, const Describe& describe)
{
    m_describe.insert(kind, describe);
}

void CasePage::setRowsContent(SubjectKind kind, const ShowRows& show)
{
    m_rows.insert(kind, show);
}

bool CasePage::isShown() const
{
    return m_frame.currentPage().startsWith(casePages);
}

QString CasePage::currentTab() const
{
    return m_tab.isEmpty() ? m_frame.tabStrip()->tabs()->currentId() : m_tab;
}

QString CasePage::stripTab(const QString& id) const
{
    const CaseTab* shown = tab(id);
    return shown && !shown->parentTab().isEmpty() ? shown->parentTab() : id;
}

void CasePage::openCase(CaseId caseId, const QString& tab, const Subject& subject)
{
    const bool isOther = caseId != m_case;
    m_case = caseId;
    if (isOther) {
        m_gates->setCase(caseId);
        m_selection.clear();
    }
    showTab(!tab.isEmpty() ? tab : isOther ? stripTab(currentTab()) : currentTab());
    if (CaseTab* shown = this->tab(currentTab()); shown && subject)
        shown->reveal(subject);
    reload();
    if (isOther)
        emit opened(caseId);
}

void CasePage::showTab(const QString& id)
{
    CaseTab* shown = tab(id);
    if (!shown || !m_case)
        return;
    shown->openCase(m_case);
    m_tab = id;
    m_frame.tabStrip()->tabs()->setCurrentId(stripTab(id));
    m_frame.showPage(casePages + id);
    emit tabShown(id);
}

void CasePage::close()
{
    m_case = {};
    m_head.stop();
    m_gates->setCase({});
    m_selection.clear();
}

void CasePage::reload()
{
    m_workplace.read<std::optional<CaseHead>>(
        m_head, this,
        [id = m_case, &at = m_workplace, actor = m_workplace.store().actor(), now = Ticker::now()](
            sqlite::Database& db) { return readCaseHead(db, id, actor, now, at.masking(db)); },
        [this](const std::optional<CaseHead>& head) {
            if (head)
                showHead(*head);
            else
                emit gone();
        });
}

void CasePage::showHead(const CaseHead& head)
{
    m_shown = head;
    retitleTabs();
    m_gates->setHead(head);
    showStrip();
    emit undoChanged(head.canUndo && !m_workplace.isReadOnly(),
                     head.canRedo && !m_workplace.isReadOnly());
}

void CasePage::showStrip()
{
    if (!isShown() || !m_case)
        return;
    const Casefile& casefile = m_shown.casefile;
    m_frame.strip()->setTitle(casefile.name, casefile.number());
    QList<TagLook> tags{
        {.text = wordText(u"case_stages", casefile.stage()), .tone = stageTone(casefile.stage())}};
    if (!casefile.fraudType.isEmpty())
        tags.append({.text = wordText(u"fraud_types", casefile.fraudType)});
    m_frame.strip()->setTags(tags);
    QList<ClockFace> clocks;
    for (const CaseClock& clock : m_shown.clocks)
        clocks.append(faceOf(clock));
    m_frame.strip()->setClocks(clocks);
}

void CasePage::retitleTabs()
{
    for (CaseTab* tab : std::as_const(m_tabs))
        if (tab->parentTab().isEmpty())
            m_frame.tabStrip()->tabs()->putTab(tab->id(), tab->title(),
                                               m_shown.counts.value(tab->id(), -1));
}

void CasePage::goTo(const QString& tab, const QString& rule)
{
    showTab(tab);
    if (CaseTab* shown = this->tab(tab); shown && !rule.isEmpty())
        shown->make(rule);
}

void CasePage::describe(const Subject& subject, QObject* from)
{
    if (!m_frame.inspector()->isPinned()) {
        if (const Describe fill = m_describe.value(subject.kind))
            fill(*m_frame.inspector(), subject);
        else
            m_frame.inspector()->clear();
    }
    const auto* chosenIn = qobject_cast<QWidget*>(from);
    if (chosenIn && m_frame.rowsPane()->isAncestorOf(chosenIn))
        return; // a row of the rows: they stay
    if (const ShowRows show = m_rows.value(subject.kind))
        show(*m_frame.rowsPane(), subject);
    else
        showNoRows();
}

void CasePage::showNoRows()
{
    RowsPane& pane = *m_frame.rowsPane();
    pane.setTitle(tr("Rows behind the selection"));
    pane.setSums({});
    if (!m_noRows)
        pane.setTable(m_noRows = new EmptyState(u"list-checks"_s, {}));
    m_noRows->setTexts(
        tr("Select an account, a person, a file or a mark of a chart: the rows of the statements "
           "behind it stand here, each with its file and line."));
}

void CasePage::undo()
{
    m_workplace.write<QStringList>(
        this,
        [id = m_case](Store& store) -> Result<QStringList> {
            QStringList taught = taughtLayoutsIn(store.writer(), id);
            if (const auto undone = undoLast(store, id); !undone)
                return tl::unexpected(undone.error());
            for (const QString& name : taughtLayoutsIn(store.writer(), id))
                taught.removeAll(name);
            return taught;
        },
        [this](const QStringList& taught) {
            // What a person taught belongs to all cases; only its rows are gone.
            emit said(taught.isEmpty()
                          ? tr("Undone")
                          : tr("The import is undone. The layout “%1” stays: teach the file again "
                               "to change it.")
                                .arg(taught.join(tr("”, “"))));
        },
        [this](const Error& error) { emit refused(error); });
}

void CasePage::redo()
{
    m_workplace.write<ChangeId>(
        this, [id = m_case](Store& store) { return redoLast(store, id); },
        [this](const ChangeId&) { emit said(tr("Done again")); },
        [this](const Error& error) { emit refused(error); });
}

bool CasePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_case) {
        retitleTabs();
        reload();
        describe(m_selection.current());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cluechain
