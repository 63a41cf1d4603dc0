#include "app/desktopwindow.h"
#include "app/settings.h"
#include "models/store/verify.h"
#include "widgets/frame/lockpage.h"
#include "widgets/frame/statusbar.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/storesettings.h"
#include "widgets/pages/workplace.h"
#include "widgets/pages/workstationsettings.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

/// What the page of settings asks for.
namespace cluechain
{

using namespace Qt::StringLiterals;

void DesktopWindow::connectSettings()
{
    WorkstationSettings* page = m_settings->workstation();
    page->setValues({.language = Language(settings::language.read()),
                     .theme = ThemeChoice(settings::theme.read()),
                     .userName = userName(),
                     .lockMinutes = settings::lockMinutes.read()});
    connect(page, &WorkstationSettings::valuesChanged, this,
            [this](const WorkstationSettings::Values& values) {
                settings::userName.write(values.userName);
                settings::lockMinutes.write(values.lockMinutes);
                m_session.setActor(userName());
                m_frame->statusBar()->setUser(userName());
                if (settings::theme.read() != int(values.theme)) {
                    settings::theme.write(int(values.theme));
                    chooseTheme(values.theme);
                }
                if (settings::language.read() != int(values.language)) {
                    settings::language.write(int(values.language));
                    useLanguage(values.language);
                }
            });
    connectStoreSettings();
}

void DesktopWindow::connectStoreSettings()
{
    StoreSettings* page = m_settings->store();
    page->setKeyFile(m_session.keyFile());
    showWaysIn();
    connect(page, &StoreSettings::changeWanted, this, [this](const WayIn& now, const WayIn& next) {
        onKeys([now, next](Store& store) { return store.changeKeySlot(now, next); },
               tr("The passphrase is changed; the old one no longer opens the store."));
    });
    connect(page, &StoreSettings::wayInWanted, this,
            [this](const WayIn& now, const WayIn& more, const QString& label) {
                onKeys(
                    [now, more, label](Store& store) {
                        const Result<> right = store.tryWayIn(now);
                        return right ? store.addKeySlot(more, label) : right;
                    },
                    tr("“%1” opens the store from now on.").arg(label));
            });
    connect(page, &StoreSettings::removalWanted, this, [this](const WayIn& now, int number) {
        onKeys(
            [now, number](Store& store) {
                const Result<> right = store.tryWayIn(now);
                return right ? store.removeKeySlot(number) : right;
            },
            tr("The way in is removed; it no longer opens the store."));
    });
    connect(page, &StoreSettings::newKeyWanted, this, [this](const WayIn& now) {
        if (m_session.workplace()->isBusy()) {
            m_settings->store()->showAnswer(Tone::Soon,
                                            tr("Something still runs on the store; try again when "
                                               "it has ended."));
            return;
        }
        m_settings->store()->setBusy(true);
        m_session.workplace()->write<void>(
            m_settings, [now](Store& store) { return store.tryWayIn(now); },
            [this, now] {
                // Not from within a call of the workplace, which goes with the frame.
                QMetaObject::invokeMethod(
                    this, [this, now] { renewKey(now); }, Qt::QueuedConnection);
            },
            [this](const Error& error) { answerOnKeys(Tone::Overdue, error.message); });
    });
    connect(page, &StoreSettings::verifyWanted, this, &DesktopWindow::verify);
}

void DesktopWindow::onKeys(std::function<Result<>(Store&)> work, const QString& done)
{
    m_settings->store()->setBusy(true);
    m_session.workplace()->write<void>(
        m_settings, std::move(work),
        [this, done] {
            answerOnKeys(Tone::Done, done);
            showWaysIn();
        },
        [this](const Error& error) { answerOnKeys(Tone::Overdue, error.message); });
}

void DesktopWindow::answerOnKeys(Tone tone, const QString& words)
{
    m_settings->store()->setBusy(false);
    m_settings->store()->showAnswer(tone, words);
}

void DesktopWindow::showWaysIn()
{
    struct Ways {
        QList<KeySlot> all;
        int opened = 0;
    };
    m_session.workplace()->write<Ways>(
        m_settings,
        [](Store& store) -> Result<Ways> {
            return Ways{store.keySlots(), store.openedSlot()};
        },
        [this](const Ways& ways) { m_settings->store()->setWaysIn(ways.all, ways.opened); });
}

void DesktopWindow::verify(const WayIn& now)
{
    m_settings->store()->setBusy(true);
    m_session.workplace()->startReading<VerifyReport>(
        tr("Verify the store"), m_settings,
        [path = m_session.path(), now](sqlite::Database&, JobProgress& progress) {
            return verifyStore(path, now, progress.control());
        },
        [this](const VerifyReport& report) {
            if (report.isClean())
                answerOnKeys(Tone::Done,
                             tr("Clean: %1 pages, %2 changes in an unbroken chain, %3 kept files.")
                                 .arg(report.pages)
                                 .arg(report.changes)
                                 .arg(report.keptFiles));
            else
                answerOnKeys(Tone::Overdue, report.faults.first().text);
        },
        [this](const Error& error) { answerOnKeys(Tone::Overdue, error.message); });
}

void DesktopWindow::renewKey(const WayIn& now)
{
    m_lock->reset();
    m_lock->setReason(tr("The store gets a new key; it opens by itself when that is done."));
    m_lock->setBusy(true);
    m_session.renewKey(now);
}

} // namespace cluechain
