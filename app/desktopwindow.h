#pragma once

#include "app/session.h"
#include "widgets/pages/selection.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace cluechain
{

class Actions;
class CaseListPage;
class CasePage;
class FundsTab;
class JobRow;
class LockPage;
class NewCluePage;
class OverviewTab;
class SettingsPage;
class WelcomePage;
class WorkFrame;

/// The window: welcome, lock, and while a store is open the frame with its pages. It puts the parts
/// together and carries what one says to the others; what they show is theirs.
class DesktopWindow : public QMainWindow
{
    Q_OBJECT

public:
    DesktopWindow();
    ~DesktopWindow() override;

    Session& session() { return m_session; }
    void askForPassphrase(const QString& path);
    /// The welcome page's form for a new store at this path.
    void welcomeForNewStore(const QString& path);
    /// The case that is open; none on the list of cases.
    CaseId openedCase() const;
    void openCase(CaseId caseId, const QString& tab = {});
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
    Session m_session;
    Selection m_selection;
    Actions* m_actions;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    LockPage* m_lock;
    WorkFrame* m_frame = nullptr; ///< While a store is open.
    CaseListPage* m_cases = nullptr;
    CasePage* m_case = nullptr;
    OverviewTab* m_overview = nullptr;
    FundsTab* m_funds = nullptr;
    NewCluePage* m_newClue = nullptr;
    SettingsPage* m_settings = nullptr;
    QTimer m_idle;
    CaseId m_lastCase; ///< Where to return to after unlocking.
    QString m_lastTab;
    bool m_copiedHere = false; ///< What the clipboard holds came from this program.

    void connectWelcome();
    void connectActions();
    void buildFrame();
    void buildPages();
    void connectJobs();
    void dropFrame();
    void showPlace(const QString& id);
    void showSettings();
    void retitle();
    void opened();
    void remember(const QString& path);
    void showRecent();
    void openSampleLibrary();
    void chooseFacts();
    void chooseImport();
    void chooseReport();
    void lock(const QString& reason);
    void renewKey(const Secret& passphrase);
    void emptyClipboard();
    /// Why undo or redo did not happen, below the button of it.
    void showRefused(const Error& error);
};

} // namespace cluechain
