#include "app/desktopwindow.h"
#include "app/lastplaces.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/keysheet.h"
#include "widgets/frame/palette.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/casetab.h"
#include "widgets/pages/clockfaces.h"
#include "widgets/pages/clockwatch.h"
#include "widgets/pages/overviewtab.h"
#include "widgets/pages/palettesearch.h"
#include "widgets/pages/settingspage.h"
#include "widgets/parts/searchfield.h"

#include <QAction>

/// How one goes about in the window: places, palette, further windows.
namespace cluechain
{

using namespace Qt::StringLiterals;

void DesktopWindow::connectPlaces()
{
    connect(&m_places, &Places::wanted, this, &DesktopWindow::goTo);
    connect(&m_places, &Places::changed, this, &DesktopWindow::offerActions);
    connect(&m_selection, &Selection::changed, this, [this](const Subject& subject) {
        if (subject && subject.caseId == openedCase())
            m_places.select(subjectWord(subject.kind), subject.id);
    });
    connect(&m_selection, &Selection::openWanted, this, [this](const Subject& subject) {
        goTo({.page = u"case"_s,
              .caseId = subject.caseId,
              .tab = homeTab(subject.kind),
              .subject = subjectWord(subject.kind),
              .subjectId = subject.id});
    });
}

void DesktopWindow::buildFinding()
{
    m_palette = new Palette(m_frame);
    m_keySheet = new KeySheet(m_frame);
    auto* search =
        new PaletteSearch(*m_palette, *m_session.workplace(), *m_actions, m_places, m_frame);
    search->setTabTitles([this](const QString& tab) {
        const CaseTab* shown = m_case->tab(tab);
        return shown ? shown->title() : QString();
    });
    connect(search, &PaletteSearch::placeWanted, this,
            [this](const Place& place, bool inNewWindow) {
                inNewWindow ? void(openWindow(place)) : goTo(place);
            });
    m_palette->openFrom(m_frame->strip()->searchField(),
                        m_actions->action(u"palette.open"_s)->shortcut());
    for (const char* id : {"cases", "settings"})
        m_frame->rail()->setKeys(QString::fromLatin1(id),
                                 m_actions->action("go."_L1 + QString::fromLatin1(id))
                                     ->shortcut()
                                     .toString(QKeySequence::NativeText));
}

void DesktopWindow::connectClocks()
{
    connect(m_session.clocks(), &ClockWatch::changed, m_frame, [this] { showPressing(); });
    connect(m_frame->strip(), &Strip::clockActivated, m_frame, [this](const QString& id) {
        const ClockAddress address = ClockAddress::parse(id);
        openCase(address.caseId ? address.caseId : openedCase(), m_overview->id());
        m_overview->showClock(address.clock);
    });
}

void DesktopWindow::showPressing()
{
    const Pressing& pressing = m_session.clocks()->pressing();
    m_frame->rail()->setBadge(
        u"cases"_s, pressing.cases,
        tr("%n case(s) with a clock that is overdue or lapses within 24 hours", nullptr,
           pressing.cases));
    if (openedCase())
        return;
    QList<ClockFace> faces;
    for (const PressingClock& clock : pressing.nearest)
        faces.append(faceOf(clock));
    m_frame->strip()->setClocks(faces);
}

void DesktopWindow::goTo(const Place& place)
{
    if (!m_frame)
        return;
    if (place.page == "case"_L1)
        m_frame->rail()->setCurrent(u"cases"_s);
    if (place.caseId) {
        m_case->openCase(place.caseId, place.tab,
                         {subjectKind(place.subject), place.subjectId, place.caseId, {}});
        if (!place.subject.isEmpty())
            m_places.select(place.subject, place.subjectId);
    } else {
        showPlace(m_frame->page(place.page) ? place.page : u"cases"_s);
    }
}

void DesktopWindow::arrived()
{
    m_places.visit({.page = u"case"_s, .caseId = openedCase(), .tab = m_case->currentTab()});
    offerActions();
}

DesktopWindow* DesktopWindow::openWindow(const Place& place)
{
    auto* window = new DesktopWindow(m_shared);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->show();
    window->goTo(place);
    return window;
}

void DesktopWindow::rememberPlace() const
{
    if (!place().page.isEmpty() && !m_session.path().isEmpty())
        keepLastPlace(m_session.path(), place());
}

} // namespace cluechain
