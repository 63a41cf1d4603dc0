#include "app/desktopwindow.h"

#include "app/lastplaces.h"
#include "app/leavingframe.h"
#include "app/recentstores.h"
#include "app/settings.h"
#include "widgets/frame/actionmenu.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/inspector.h"
#include "widgets/frame/lockpage.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/rowspane.h"
#include "widgets/frame/statusbar.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/frame/welcomepage.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/caselistpage.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/clockwatch.h"
#include "widgets/pages/documentstab.h"
#include "widgets/pages/evidencetab.h"
#include "widgets/pages/figurerows.h"
#include "widgets/pages/fundstab.h"
#include "widgets/pages/importpages.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/newcluepage.h"
#include "widgets/pages/overviewtab.h"
#include "widgets/pages/peopletab.h"
#include "widgets/pages/recordtab.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/statementrows.h"
#include "widgets/pages/subjectsheets.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/jobrow.h"
#include "widgets/parts/refusalview.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tokens.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStackedWidget>

namespace cluechain
{

using namespace Qt::StringLiterals;

DesktopWindow::DesktopWindow(const std::shared_ptr<Session>& session)
    : m_shared(session ? session : std::make_shared<Session>())
    , m_session(*m_shared)
    , m_isFurther(bool(session))
    , m_actions(new Actions(this))
    , m_menu(new ActionMenu(*m_actions, this))
    , m_stack(new QStackedWidget)
    , m_recent(new RecentStores(this))
    , m_welcome(new WelcomePage)
    , m_lock(new LockPage)
{
    setObjectName(u"desktop"_s);
    setAcceptDrops(true);
    setMinimumSize(tokens().size(Size::WindowMinWidth), tokens().size(Size::WindowMinHeight));
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_lock);
    setCentralWidget(m_stack);
    if (!restoreGeometry(settings::windowGeometry.read()))
        resize(tokens().size(Size::WindowMinWidth), tokens().size(Size::WindowMinHeight));

    m_session.setActor(userName());
    connect(&m_session, &Session::opened, this, &DesktopWindow::opened);
    connect(&m_session, &Session::refused, this, [this](const Error& error) {
        if (m_session.state() == Session::State::Locked) {
            m_lock->setBusy(false);
            m_lock->refuse(error.message);
        } else {
            m_samplesWanted = false;
            m_welcome->setBusy(false);
            m_welcome->setNote(Tone::Overdue, error.message, error.detail);
        }
    });
    connect(&m_session, &Session::locked, this, &DesktopWindow::dropFrame);
    connect(&m_session, &Session::locked, m_lock,
            [this] { m_lock->setKeyFile(m_session.keyFile()); });
    connect(&m_session, &Session::locked, this, &DesktopWindow::emptyClipboard);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_copiedHere = QGuiApplication::focusWindow() != nullptr; });
    connect(&m_session, &Session::runningWorkChanged, this,
            [this] { m_lock->setRunningJob(m_session.runningWork()); });
    connect(&m_session, &Session::keyRenewed, this,
            [this](const QStringList& dropped, const std::optional<Error>& error) {
                if (std::exchange(m_closeWhenRenewed, false))
                    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
                if (error)
                    Toast::show(this, error->message);
                else if (dropped.isEmpty())
                    Toast::show(this, tr("The store has a new key; every page was written anew."));
                else
                    Toast::show(this, tr("The store has a new key. These ways in have to be made "
                                         "again: %1")
                                          .arg(dropped.join(u", "_s)));
            });
    connect(&m_session, &Session::closed, this, [this] {
        m_leavingFrame.reset();
        if (m_isFurther && !isLastOfStore()) {
            close();
            return;
        }
        m_welcome->showStart();
        m_recent->refresh();
        m_stack->setCurrentWidget(m_welcome);
        retitle();
    });
    connect(m_lock, &LockPage::unlockWanted, this, [this](const WayIn& way) {
        m_lock->setBusy(true);
        m_session.unlock(way);
    });
    connect(m_lock, &LockPage::leaveWanted, this,
            [this] { whenFree([this] { m_session.close(); }); });
    connect(m_recent, &RecentStores::changed, m_welcome, &WelcomePage::setRecent);
    connectWelcome();
    connectActions();
    connectPlaces();
    offerActions();
    m_recent->refresh();
    retitle();

    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        lock(tr("Locked after %n minute(s) without activity", nullptr,
                settings::lockMinutes.read()));
    });
    qApp->installEventFilter(this);
    if (m_session.state() == Session::State::Open)
        opened();
}

QString DesktopWindow::userName()
{
    const QString chosen = settings::userName.read();
    return chosen.isEmpty() ? qEnvironmentVariable("USER", tr("investigator")) : chosen;
}

DesktopWindow::~DesktopWindow()
{
    qApp->removeEventFilter(this);
    disconnect(&m_session, nullptr, this, nullptr);
    dropFrame();
    m_leavingFrame.reset();
}

void DesktopWindow::connectWelcome()
{
    const auto askForNew = [this](const QString& name, WelcomePage::Filling filling) {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("New store"), name, tr("Stores (*.cluechain)"));
        if (!path.isEmpty())
            m_welcome->askForNew(path, filling);
    };
    connect(m_welcome, &WelcomePage::newWanted, this,
            [askForNew] { askForNew(tr("cases.cluechain"), WelcomePage::Filling::Nothing); });
    connect(m_welcome, &WelcomePage::sampleWanted, this, [askForNew] {
        askForNew(tr("sample cases.cluechain"), WelcomePage::Filling::SampleCases);
    });
    connect(m_welcome, &WelcomePage::openWanted, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Open a store"), {}, tr("Stores (*.cluechain);;All files (*)"));
        if (!path.isEmpty())
            m_welcome->askForPassphrase(path);
    });
    connect(m_welcome, &WelcomePage::createStore, this,
            [this](const QString& path, const WayIn& way, WelcomePage::Filling filling) {
                m_welcome->setBusy(true);
                m_samplesWanted = filling == WelcomePage::Filling::SampleCases;
                m_session.create(path, way);
            });
    connect(m_welcome, &WelcomePage::openStore, this,
            [this](const QString& path, const WayIn& way) {
                m_welcome->setBusy(true);
                m_session.open(path, way);
            });
    connect(m_welcome, &WelcomePage::forgetRecent, this, [this] { m_recent->forgetAll(); });
}

void DesktopWindow::opened()
{
    m_welcome->setBusy(false);
    m_lock->reset();
    m_recent->remember(m_session.path());
    m_leavingFrame.reset();
    buildFrame();
    if (m_lastPlace.page.isEmpty())
        m_lastPlace = lastPlace(m_session.path());
    goTo(std::exchange(m_lastPlace, {}));
    m_stack->setCurrentWidget(m_frame);
    m_frame->goToPage();
    offerActions();
    retitle();
    const QStringList notices = m_session.workplace()->store().notices();
    if (!notices.isEmpty())
        Toast::show(this, notices.join(u'\n'));
    if (std::exchange(m_samplesWanted, false))
        openSampleLibrary();
}

void DesktopWindow::buildFrame()
{
    m_frame = new WorkFrame;
    m_stack->addWidget(m_frame);
    m_frame->rail()->addEntry(u"cases"_s, tr("Cases"), u"folder-open"_s);
    m_frame->rail()->addEntry(u"settings"_s, tr("Settings"), u"settings"_s, Rail::Place::Foot);
    connect(m_frame->rail(), &Rail::chosen, this, &DesktopWindow::showPlace);
    buildFinding();
    QAction* mask = m_actions->action(u"view.mask"_s);
    if (m_isFurther) // all windows on a store are masked, or none
        mask->setChecked(m_session.workplace()->isMasked());
    else
        m_session.workplace()->setMasked(mask->isChecked());
    connect(m_session.workplace(), &Workplace::maskedChanged, m_frame,
            [mask](bool masked) { mask->setChecked(masked); });
    for (const char* id : {"edit.undo", "edit.redo", "view.mask", "store.lock", "menu.open"})
        m_frame->strip()->addButton(m_actions->action(QString::fromLatin1(id)));
    for (const char* id : {"case.import", "case.report"})
        m_frame->tabStrip()->addButton(m_actions->action(QString::fromLatin1(id)));
    connect(m_frame->inspector(), &Inspector::closeWanted, m_frame,
            [this] { m_frame->setInspectorShown(false); });
    connect(m_frame->rowsPane(), &RowsPane::foldWanted, m_frame, &WorkFrame::setRowsFolded);

    StatusBar* status = m_frame->statusBar();
    const Store& store = m_session.workplace()->store();
    status->setUser(userName());
    if (store.isReadOnly())
        status->setSaved(Tone::Idle, tr("Read-only: %1").arg(store.readOnlyReason()));
    else
        status->setSaved(Tone::Done, tr("Saved"));
    status->setRecordState(Tone::Done, tr("Offline · AEGIS-256 · every change recorded"));
    buildPages();
    connectJobs();
    connectClocks();
}

void DesktopWindow::buildPages()
{
    Workplace& workplace = *m_session.workplace();
    m_cases = new CaseListPage(workplace, m_selection);
    m_frame->addPage(u"cases"_s, m_cases, WorkFrame::NoParts);
    connect(m_cases, &CaseListPage::caseOpened, this, [this](CaseId caseId) { openCase(caseId); });
    connect(m_cases, &CaseListPage::newClueWanted, m_actions->action(u"case.new"_s),
            &QAction::trigger);
    connect(m_cases, &CaseListPage::importWanted, this, &DesktopWindow::chooseFacts);
    connect(m_cases, &CaseListPage::sampleWanted, this, &DesktopWindow::openSampleLibrary);

    m_newClue = new NewCluePage(workplace);
    m_frame->addPage(u"newClue"_s, m_newClue, WorkFrame::NoParts);
    connect(m_newClue, &NewCluePage::created, this, [this](CaseId caseId) { openCase(caseId); });
    connect(m_newClue, &NewCluePage::caseWanted, this, [this](CaseId caseId) { openCase(caseId); });
    connect(m_newClue, &NewCluePage::left, this, [this] { showPlace(u"cases"_s); });

    m_settings = new SettingsPage;
    m_frame->addPage(u"settings"_s, m_settings, WorkFrame::NoParts);
    connectSettings();

    m_case = new CasePage(*m_frame, workplace, m_selection, m_frame);
    auto* money = new MoneyFollower(workplace, m_frame);
    m_funds = new FundsTab(workplace, m_selection, *money);
    m_overview = new OverviewTab(workplace, m_selection, *money);
    m_case->addTab(m_overview);
    m_case->addTab(m_funds);
    m_case->addTab(new PeopleTab(workplace, m_selection));
    m_case->addTab(new EvidenceTab(workplace, m_selection));
    m_case->addTab(new DocumentsTab(workplace, m_selection));
    m_case->addTab(new RecordTab(workplace, m_selection));
    // The case page owns these two.
    auto* sheets = new SubjectSheets(*m_case, workplace, m_selection);
    connect(money, &MoneyFollower::followed, sheets, &SubjectSheets::setMoney);
    new ImportPages(*m_case, *m_funds, workplace, m_selection);
    m_funds->rows().serve(*m_case);
    const auto showNamed = [this](const QList<qint64>& rows, const QString& of) {
        m_funds->rows().show(*m_frame->rowsPane(), openedCase(), rows, of);
        m_frame->setRowsFolded(false);
    };
    const auto showMarked = [showNamed](const QList<qint64>& rows) { showNamed(rows, {}); };
    connect(m_overview, &OverviewTab::rowsWanted, this, showMarked);
    connect(m_funds, &FundsTab::rowsWanted, this, showMarked);
    connect(m_funds, &FundsTab::namedRowsWanted, this, showNamed);
    auto* figures = new FigureRows(*m_frame->rowsPane(), workplace, m_selection, m_case);
    connect(m_overview, &OverviewTab::figureOpened, figures,
            [this, figures](const QString& id, const QString& title) {
                if (id == "accounts"_L1)
                    m_case->showTab(m_funds->id());
                else
                    figures->show(openedCase(), id, title);
            });
    connect(m_case, &CasePage::refused, this, &DesktopWindow::showRefused);
    connect(m_funds, &FundsTab::importWanted, this, &DesktopWindow::chooseImport);
    connect(m_funds->imports(), &ImportView::imported, this, [this](const QString& sentence) {
        Toast::show(this, sentence, [this] { m_case->undo(); });
    });
    connect(m_case, &CasePage::opened, this, [this](CaseId) {
        m_canUndo = false; // until its head is read
        m_canRedo = false;
        retitle();
    });
    connect(m_case, &CasePage::tabShown, this, &DesktopWindow::arrived);
    connect(m_case, &CasePage::gone, this, [this] { showPlace(u"cases"_s); });
    connect(m_case, &CasePage::said, m_frame->statusBar(), &StatusBar::say);
    connect(m_case, &CasePage::undoChanged, this, [this](bool canUndo, bool canRedo) {
        m_canUndo = canUndo;
        m_canRedo = canRedo;
        offerActions();
    });
    connect(&workplace, &Workplace::failed, this, [this](const Error& error) {
        Toast::show(this,
                    error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail);
    });
}

void DesktopWindow::connectJobs()
{
    RunningJobs& jobs = m_session.workplace()->jobs();
    connect(&jobs, &RunningJobs::added, m_frame, [this, &jobs](quint64 number) {
        for (const std::shared_ptr<JobProgress>& job : jobs.jobs()) {
            if (job->number() != number)
                continue;
            JobRow* row = m_frame->statusBar()->addJob(job->title());
            connect(row, &JobRow::cancelled, &jobs, [&jobs, row, number] {
                row->setStopping();
                jobs.cancel(number);
            });
            connect(&jobs, &RunningJobs::progressed, row,
                    [row, job] { row->setProgress(job->permille(), job->rate()); });
            connect(&jobs, &RunningJobs::removed, row, [row, number](quint64 ended) {
                if (ended == number)
                    row->deleteLater();
            });
        }
    });
}

void DesktopWindow::dropFrame()
{
    if (!m_frame)
        return;
    rememberPlace();
    m_lastPlace = m_session.state() == Session::State::Locked ? place() : Place();
    m_places.clear();
    // Everything of the case leaves the window at once. What joins its pages goes before them.
    m_stack->setCurrentWidget(m_lock);
    delete m_case;
    std::unique_ptr<WorkFrame> frame(std::exchange(m_frame, nullptr));
    if (m_session.state() == Session::State::Locked) {
        for (QObject* part : frame->findChildren<QObject*>())
            part->blockSignals(true);
        m_session.jobs()->disconnect(frame.get());
        m_leavingFrame = std::make_unique<LeavingFrame>(std::move(frame), m_session.stay());
    }
    frame.reset();
    m_cases = nullptr;
    m_case = nullptr;
    m_overview = nullptr;
    m_funds = nullptr;
    m_newClue = nullptr;
    m_settings = nullptr;
    m_palette = nullptr;
    m_keySheet = nullptr;
    {
        const QSignalBlocker unseen(m_selection); // no page shows any more that nothing is selected
        m_selection.clear();
    }
    offerActions();
    m_lock->setRunningJob(m_session.runningWork());
    m_lock->focusField();
    retitle();
}

void DesktopWindow::showPlace(const QString& id)
{
    m_frame->rail()->setCurrent(id);
    m_case->close();
    m_frame->showPage(id);
    m_frame->strip()->setTitle(id == u"cases" ? tr("Cases") : tr("Settings"),
                               QFileInfo(m_session.path()).completeBaseName());
    m_frame->strip()->setTags({});
    showPressing();
    m_places.visit({.page = id});
    offerActions();
    retitle();
}

CaseId DesktopWindow::openedCase() const
{
    return m_case ? m_case->caseId() : CaseId{};
}

void DesktopWindow::openCase(CaseId caseId, const QString& tab)
{
    m_frame->rail()->setCurrent(u"cases"_s);
    m_case->openCase(caseId, tab);
}

void DesktopWindow::retitle()
{
    const QString program = tr("Cluechain");
    if (m_session.state() == Session::State::Locked)
        setWindowTitle(tr("%1 — locked").arg(program));
    else if (m_frame)
        setWindowTitle(u"%1 — %2"_s.arg(QFileInfo(m_session.path()).completeBaseName(), program));
    else
        setWindowTitle(program);
}

void DesktopWindow::askForPassphrase(const QString& path)
{
    m_welcome->askForPassphrase(path);
}

void DesktopWindow::welcomeForNewStore(const QString& path)
{
    m_welcome->askForNew(path);
}

void DesktopWindow::lock(const QString& reason)
{
    if (m_session.state() != Session::State::Open)
        return;
    m_lock->reset();
    m_lock->setReason(u"%1, %2"_s.arg(reason, Instant::now().toDisplay().mid(5, 11)));
    m_session.lock();
}

void DesktopWindow::emptyClipboard()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || m_copiedHere)
        clipboard->clear();
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    m_copiedHere = false;
}

void DesktopWindow::showRefused(const Error& error)
{
    if (!isRefusal(error)) {
        m_session.workplace()->fail(error);
        return;
    }
    QWidget* button = m_frame->strip()->button(m_actions->action(u"edit.undo"_s));
    showRefusal(button, error);
}

bool DesktopWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == this) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? m_places.back() : m_places.forward();
            return true;
        }
    }
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel: {
        const int minutes = settings::lockMinutes.read();
        if (minutes > 0)
            m_idle.start(std::chrono::minutes(minutes));
        else
            m_idle.stop();
        break;
    }
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void DesktopWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_frame)
        return;
    m_frame->rail()->setText(u"cases"_s, tr("Cases"));
    m_frame->rail()->setText(u"settings"_s, tr("Settings"));
    m_session.clocks()->refresh();
    retitle();
}

} // namespace cluechain
