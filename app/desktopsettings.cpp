#include "app/desktopwindow.h"
#include "app/settings.h"
#include "models/store/verify.h"
#include "widgets/frame/lockpage.h"
#include "widgets/frame/statusbar.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/workplace.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

/// What the page of settings asks for.
namespace cluechain
{

using namespace Qt::StringLiterals;

void DesktopWindow::showSettings()
{
    m_settings->setValues({.language = Language(settings::language.read()),
                           .theme = ThemeChoice(settings::theme.read()),
                           .userName = userName(),
                           .lockMinutes = settings::lockMinutes.read()});
    connect(m_settings, &SettingsPage::valuesChanged, this,
            [this](const SettingsPage::Values& values) {
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
    connect(
        m_settings, &SettingsPage::passphraseWanted, this,
        [this](const Secret& now, const Secret& next) {
            m_settings->setBusy(true);
            m_session.workplace()->write<void>(
                m_settings, [now, next](Store& store) { return store.changeOpener({now}, {next}); },
                [this] {
                    m_settings->setBusy(false);
                    m_settings->showAnswer(
                        Tone::Done,
                        tr("The passphrase is changed; the old one no longer opens the store."));
                },
                [this](const Error& error) {
                    m_settings->setBusy(false);
                    m_settings->showAnswer(Tone::Overdue, error.message);
                });
        });
    connect(m_settings, &SettingsPage::newKeyWanted, this, [this](const Secret& passphrase) {
        if (m_session.workplace()->isBusy()) {
            m_settings->showAnswer(Tone::Soon,
                                   tr("Something still runs on the store; try again when it has "
                                      "ended."));
            return;
        }
        m_settings->setBusy(true);
        m_session.workplace()->write<void>(
            m_settings, [passphrase](Store& store) { return store.tryOpener({passphrase}); },
            [this, passphrase] {
                // Not from within a call of the workplace, which goes with the frame.
                QMetaObject::invokeMethod(
                    this, [this, passphrase] { renewKey(passphrase); }, Qt::QueuedConnection);
            },
            [this](const Error& error) {
                m_settings->setBusy(false);
                m_settings->showAnswer(Tone::Overdue, error.message);
            });
    });
    connect(m_settings, &SettingsPage::verifyWanted, this, [this](const Secret& passphrase) {
        m_settings->setBusy(true);
        m_session.workplace()->startReading<VerifyReport>(
            tr("Verify the store"), m_settings,
            [path = m_session.path(), passphrase](sqlite::Database&, JobProgress& progress) {
                return verifyStore(path, passphrase, progress.control());
            },
            [this](const VerifyReport& report) {
                m_settings->setBusy(false);
                if (report.isClean())
                    m_settings->showAnswer(
                        Tone::Done,
                        tr("Clean: %1 pages, %2 changes in an unbroken chain, %3 kept files.")
                            .arg(report.pages)
                            .arg(report.changes)
                            .arg(report.keptFiles));
                else
                    m_settings->showAnswer(Tone::Overdue, report.faults.first().text);
            },
            [this](const Error& error) {
                m_settings->setBusy(false);
                m_settings->showAnswer(Tone::Overdue, error.message);
            });
    });
}

void DesktopWindow::renewKey(const Secret& passphrase)
{
    m_lock->reset();
    m_lock->setReason(tr("The store gets a new key; it opens by itself when that is done."));
    m_lock->setBusy(true);
    m_session.renewKey(passphrase);
}

} // namespace cluechain
