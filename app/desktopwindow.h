#pragma once

#include "app/session.h"
#include "models/items/cells.h"
#include "widgets/pages/places.h"
#include "widgets/pages/selection.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace cluechain
{

class ActionMenu;
class Actions;
class CaseListPage;
class CasePage;
class FundsTab;
class JobRow;
class KeySheet;
class LeaveDialog;
class LeavingFrame;
class LockPage;
class NewCluePage;
class OverviewTab;
class Palette;
class RecentStores;
class ReportWriter;
class SettingsPage;
class WelcomePage;
class WorkFrame;

/// The window: welcome, lock, and while a store is open the frame with its pages. It puts the parts
/// together and carries what one says to the others; what they show is theirs.
class DesktopWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Over a session of its own, or over that of another window.
    explicit DesktopWindow(const std::shared_ptr<Session>& session = {});
    ~DesktopWindow() override;

    Session& session() { return m_session; }
    void askForPassphrase(const QString& path);
    /// The welcome page's form for a new store at this path.
    void welcomeForNewStore(const QString& path);
    /// The case that is open; none on the list of cases.
    CaseId openedCase() const;
    void openCase(CaseId caseId, const QString& tab = {});
    /// Where the window is; a place without a page while no store is open.
    Place place() const { return m_places.current(); }
    void goTo(const Place& place);
    /// Another window on this store.
    DesktopWindow* openWindow(const Place& place);
    void importInto(const QStringList& paths);
    /// Writes the case report; the ending of the path says whether as PDF or as HTML.
    void writeReport(const QString& path, bool masked);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::shared_ptr<Session> m_shared; ///< By all windows on one store.
    Session& m_session;
    bool m_isFurther; ///< Not the first window: it goes when the store does.
    Selection m_selection;
    Places m_places;
    Actions* m_actions;
    ActionMenu* m_menu;
    QStackedWidget* m_stack;
    RecentStores* m_recent;
    WelcomePage* m_welcome;
    LockPage* m_lock;
    WorkFrame* m_frame = nullptr;                 ///< While a store is open.
    std::unique_ptr<LeavingFrame> m_leavingFrame; ///< That of the store while it was open.
    CaseListPage* m_cases = nullptr;
    CasePage* m_case = nullptr;
    OverviewTab* m_overview = nullptr;
    FundsTab* m_funds = nullptr;
    NewCluePage* m_newClue = nullptr;
    SettingsPage* m_settings = nullptr;
    Palette* m_palette = nullptr;
    KeySheet* m_keySheet = nullptr;
    QPointer<LeaveDialog> m_leaving;
    bool m_closeWhenRenewed = false;
    QTimer m_idle;
    Place m_lastPlace;            ///< Where to return to after unlocking.
    bool m_samplesWanted = false; ///< For the store that is being made.
    bool m_canUndo = false;       ///< In the open case.
    bool m_canRedo = false;
    bool m_copiedHere = false; ///< What the clipboard holds came from this program.

    void connectWelcome();
    void connectActions();
    void connectViews();
    /// Tells the actions what is so now.
    void offerActions();
    void buildFrame();
    void buildPages();
    void connectJobs();
    void connectPlaces();
    void connectClocks();
    /// What presses in all cases: at the rail, and in the strip while no case is open.
    void showPressing();
    void buildFinding();
    void arrived();
    void rememberPlace() const;
    void dropFrame();
    void showPlace(const QString& id);
    void connectSettings();
    void connectStoreSettings();
    /// Work on the ways into the store, then `done` as the answer.
    void onKeys(std::function<Result<>(Store&)> work, const QString& done);
    void answerOnKeys(Tone tone, const QString& words);
    void showWaysIn();
    void verify(const WayIn& now);
    /// Who is written into the record: as set, else the user of the system.
    static QString userName();
    void retitle();
    void opened();
    /// Whether no other window shows the store.
    bool isLastOfStore() const;
    /// Does it at once, or when the work that runs on the store has ended or was cancelled; not at
    /// all if the person stays.
    void whenFree(const std::function<void()>& then);
    void openSampleLibrary();
    void chooseFacts();
    void chooseImport();
    void chooseReport();
    /// Draws and writes; `said` is told when the file stands.
    void finishReport(const std::shared_ptr<ReportWriter>& writer, const QString& path,
                      const QString& said);
    void lock(const QString& reason);
    void renewKey(const WayIn& now);
    void emptyClipboard();
    /// Why undo or redo did not happen, below the button of it.
    void showRefused(const Error& error);
};

} // namespace cluechain
