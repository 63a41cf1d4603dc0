#include "app/desktopwindow.h"
#include "app/settings.h"
#include "widgets/frame/actionmenu.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/keysheet.h"
#include "widgets/frame/palette.h"
#include "widgets/frame/rowspane.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/welcomepage.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/fundstab.h"
#include "widgets/pages/newcluepage.h"
#include "widgets/pages/workplace.h"
#include "widgets/theme/theme.h"

#include <QAction>

/// What each action of the table does in this window, and when it can be done.
namespace cluechain
{

using namespace Qt::StringLiterals;

void DesktopWindow::connectActions()
{
    const auto on = [this](const char* id, auto slot) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, slot);
    };
    on("store.new", [this] {
        whenFree([this] {
            m_session.close();
            emit m_welcome->newWanted();
        });
    });
    on("store.open", [this] {
        whenFree([this] {
            m_session.close();
            emit m_welcome->openWanted();
        });
    });
    on("store.lock", [this] { lock(tr("Locked by hand")); });
    on("case.new", [this] {
        showPlace(u"cases"_s);
        m_newClue->begin();
        m_frame->showPage(u"newClue"_s);
        m_newClue->setFocus(Qt::OtherFocusReason);
    });
    on("case.facts", &DesktopWindow::chooseFacts);
    on("case.import", &DesktopWindow::chooseImport);
    on("case.report", &DesktopWindow::chooseReport);
    on("funds.stop", [this] {
        const Subject chosen = m_selection.current();
        m_case->showTab(m_funds->id());
        m_funds->stop(chosen.kind == SubjectKind::Account ? chosen.id : 0);
    });
    on("edit.undo", [this] { m_case->undo(); });
    on("edit.redo", [this] { m_case->redo(); });
    on("palette.open", [this] { m_palette->open(); });
    on("menu.open", [this] {
        QWidget* button = m_frame->strip()->button(m_actions->action(u"menu.open"_s));
        m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    on("help.keys", [this] { m_keySheet->open(); });
    on("go.back", [this] { m_places.back(); });
    on("go.forward", [this] { m_places.forward(); });
    on("go.cases", [this] { showPlace(u"cases"_s); });
    on("go.settings", [this] { showPlace(u"settings"_s); });
    on("window.new", [this] { openWindow(place()); });
    on("window.close", &QWidget::close);
    connectViews();
}

void DesktopWindow::connectViews()
{
    const auto on = [this](const char* id, auto slot) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, slot);
    };
    m_actions->action(u"view.mask"_s)->setCheckable(true);
    on("view.mask", [this](bool masked) { m_session.workplace()->setMasked(masked); });
    on("view.inspector", [this] { m_frame->setInspectorShown(!m_frame->isInspectorShown()); });
    on("view.rows", [this] { m_frame->setRowsFolded(!m_frame->rowsPane()->isFolded()); });
    on("view.nextPane", [this] { m_frame->goToNextPane(); });
    on("view.previousPane", [this] { m_frame->goToNextPane(true); });
    const auto zoomTo = [](qreal factor) {
        setZoom(factor);
        settings::zoom.write(zoom());
    };
    constexpr qreal zoomStep = 1.1;
    on("view.larger", [zoomTo] { zoomTo(zoom() * zoomStep); });
    on("view.smaller", [zoomTo] { zoomTo(zoom() / zoomStep); });
    on("view.usualSize", [zoomTo] { zoomTo(1); });
    on("view.fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void DesktopWindow::offerActions()
{
    Needs met;
    if (const Workplace* workplace = m_frame ? m_session.workplace() : nullptr) {
        const WorkFrame::Parts parts = m_frame->currentParts();
        met.setFlag(Need::OpenStore);
        met.setFlag(Need::Writing, !workplace->isReadOnly());
        met.setFlag(Need::OpenCase, bool(openedCase()));
        met.setFlag(Need::Undoable, m_canUndo);
        met.setFlag(Need::Redoable, m_canRedo);
        met.setFlag(Need::PlaceBefore, m_places.canGoBack());
        met.setFlag(Need::PlaceAfter, m_places.canGoForward());
        met.setFlag(Need::InspectorHere, parts.testFlag(WorkFrame::InspectorPart));
        met.setFlag(Need::RowsHere, parts.testFlag(WorkFrame::RowsPart));
    }
    m_actions->setMet(met);
}

} // namespace cluechain
