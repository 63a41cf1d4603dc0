#include "app/desktopwindow.h"
#include "models/cases/casefile.h"
#include "models/cases/factsfile.h"
#include "models/intake/importedfiles.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/workplace.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The main job as a person does it: make a store, begin a clue, drop a bank's reply, walk the
/// chain with one refusal on the way, look at every tab, write the report.
class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-test"_s);
        useLanguage(Language::Chinese);
        installTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_folder.isValid());
        m_window = std::make_unique<DesktopWindow>();
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void makesAStore()
    {
        shoot("welcome");
        m_window->welcomeForNewStore(m_folder.filePath(u"某派出所.cluechain"_s));
        for (const char* field : {"passphrase", "passphraseAgain"})
            QTest::keyClicks(child<QWidget>(field), u"a long enough phrase 7"_s);
        click("submit");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, 60'000);
        shoot("cases-empty");
    }

    void beginsAClue()
    {
        press(Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QWidget>("newCluePage") && child<QWidget>("newCluePage")->isVisible(), 60'000);
        child<QLineEdit>("newName")->setText(u"林某被骗案"_s);
        shoot("new-clue");
        click("saveClue");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->openedCase(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("chainBar") || m_window->findChild<ChainBar*>(),
                                 60'000);
        shoot("overview-new");
    }

    void refusesToFileWithoutWhatFilingNeeds()
    {
        auto* chain = m_window->findChild<ChainBar*>();
        openGate(*chain, u"file"_s);
        QVERIFY(child<QPushButton>("gateEnter"));
        QVERIFY(!child<QPushButton>("gateEnter")->isEnabled());
        shoot("gate-refused");
        chain->hideGate();
        QCOMPARE(casefile().mainLink, Link::Clue);
    }

    void takesADroppedReply()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral(CLUECHAIN_SAMPLES "/casegen/case-01"))});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        const auto imported = [this] {
            const auto db = store().openReader();
            return importedFiles(*db, m_window->openedCase()).size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(imported() > 0, 60'000);
        const auto listed = [this] {
            auto* table = child<QAbstractItemView>("importTable");
            return table && table->model()->rowCount() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(listed(), 60'000);
        const auto db = store().openReader();
        for (const ImportedFile& file : importedFiles(*db, m_window->openedCase())) {
            QVERIFY2(QDir::isRelativePath(file.report.path), qPrintable(file.report.path));
            QVERIFY2(!file.report.path.startsWith(u".."), qPrintable(file.report.path));
        }
        shoot("imports");
    }

    void walksTheChain()
    {
        QFile facts(QStringLiteral(CLUECHAIN_SAMPLES "/facts/whole.json"));
        QVERIFY(facts.open(QIODevice::ReadOnly));
        const QByteArray json = facts.readAll();
        QString refused;
        bool loaded = false;
        m_window->session().workplace()->write<Guarded<FactsReport>>(
            this,
            [caseId = m_window->openedCase(), json](Store& written) {
                return loadFacts(written, caseId, json);
            },
            [&](const Guarded<FactsReport>& report) {
                refused = report.report.missingText();
                loaded = !report.isRefused();
            },
            [&](const Error& error) { refused = error.message + error.detail; });
        QTRY_VERIFY2_WITH_TIMEOUT(loaded || !refused.isEmpty(), "the facts are on their way",
                                  60'000);
        QVERIFY2(loaded, qPrintable(refused));

        auto* chain = m_window->findChild<ChainBar*>();
        for (const Link link : allLinks().mid(1)) {
            openGate(*chain, toKey(link));
            QVERIFY2(child<QPushButton>("gateEnter"), qPrintable(toKey(link)));
            if (auto* reason = child<QLineEdit>("gateReason"))
                reason->setText(u"随后补录"_s);
            QTRY_VERIFY2_WITH_TIMEOUT(child<QPushButton>("gateEnter")->isEnabled(),
                                      qPrintable(toKey(link)), 60'000);
            click("gateEnter");
            QTRY_COMPARE_WITH_TIMEOUT(casefile().mainLink, link, 60'000);
            chain->hideGate();
            QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>("gateEnter"), 60'000);
        }
        shoot("overview-walked");
    }

    void showsEveryTab()
    {
        for (const QString& tab :
             {u"overview"_s, u"funds"_s, u"people"_s, u"evidence"_s, u"documents"_s, u"record"_s}) {
            m_window->openCase(m_window->openedCase(), tab);
            QTRY_COMPARE_WITH_TIMEOUT(
                m_window->findChild<WorkFrame*>()->currentPage().section(u'/', -1), tab, 60'000);
            QTest::qWait(300); // lets the readers answer, for the picture
            shoot(tab.toUtf8().constData());
        }
    }

    void figuresAndClocksOpenWhatMakesThem()
    {
        m_window->openCase(m_window->openedCase(), u"overview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("figure-paid"), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        QTest::mouseClick(child<QWidget>("figure-paid"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<QAbstractItemView>("figureRows"), 60'000);
        QVERIFY(child<QAbstractItemView>("figureRows")->model()->rowCount() > 0);
        shoot("overview-figure");

        auto* clocks = child<QAbstractItemView>("clockTable");
        QVERIFY(clocks && clocks->model()->rowCount() > 0);
        clocks->setCurrentIndex(clocks->model()->index(0, 0));
        QTest::keyClick(clocks, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("clockSheet"), 60'000);
        shoot("overview-clock");
        QTest::keyClick(child<QWidget>("clockSheet")->parentWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>("clockSheet"), 60'000);
    }

    void masksWhatEveryTabShows()
    {
        press(Qt::Key_M);
        QVERIFY(m_window->session().workplace()->isMasked());
        static const QRegularExpression number(
            u"(?<![0-9A-Za-z])([0-9]{11,}|[0-9]{4} [0-9]{4} [0-9]{4})[0-9X ]*(?![0-9A-Za-z])"_s);
        for (const QString& tab :
             {u"overview"_s, u"funds"_s, u"people"_s, u"evidence"_s, u"documents"_s, u"record"_s}) {
            m_window->openCase(m_window->openedCase(), tab);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
            QTest::qWait(100);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
            shoot((tab + u"-masked"_s).toUtf8().constData());
            for (const QString& text : shownTexts())
                QVERIFY2(!text.contains(number), qPrintable(tab + u": "_s + text));
        }
        press(Qt::Key_M);
        QVERIFY(!m_window->session().workplace()->isMasked());
    }

    void undoesAndRedoes()
    {
        m_window->openCase(m_window->openedCase(), u"overview"_s);
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus(); // a line of text has an undo of its own
        press(Qt::Key_Z);
        QTRY_COMPARE_WITH_TIMEOUT(casefile().mainLink, Link::Expand, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction*>(u"edit.redo"_s)->isEnabled(),
                                 60'000);
        press(Qt::Key_Y);
        QTRY_COMPARE_WITH_TIMEOUT(casefile().mainLink, Link::Recover, 60'000);
    }

    void writesTheReport()
    {
        const QString path = m_folder.filePath(u"报告.pdf"_s);
        m_window->writeReport(path, false);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const Link link : allLinks())
            QVERIFY2(text.contains(linkName(link)), qPrintable(linkName(link)));
        QVERIFY(text.contains(casefile().number()));
        static const QRegularExpression radicals(u"[\\x{2E80}-\\x{2FDF}]"_s);
        QVERIFY(!text.contains(radicals));
    }

    void locksAndUnlocks()
    {
        const CaseId before = m_window->openedCase();
        QGuiApplication::clipboard()->setText(u"6299031044716108000"_s);
        press(Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Locked, 60'000);
        QTRY_VERIFY(!m_window->findChild<WorkFrame*>());
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(u"林某"), qPrintable(label->text()));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        shoot("locked");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().runningWork().isEmpty(), 60'000);
        m_window->session().unlock(Secret(QByteArrayView("wrong")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Locked, 60'000);
        m_window->session().unlock(Secret(QByteArrayView("a long enough phrase 7")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->openedCase(), before, 60'000);
    }

    void getsANewKeyAndOpensByItself()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        m_window->session().renewKey(Secret(QByteArrayView("a long enough phrase 7")));
        QVERIFY(!m_window->findChild<WorkFrame*>());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, 60'000);
        const auto db = store().openReader();
        QCOMPARE(db->value<int>("SELECT count(*) FROM change WHERE action = 'store.key.renew'"), 1);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DesktopWindow> m_window;

    Store& store() { return m_window->session().workplace()->store(); }

    Casefile casefile()
    {
        const auto db = store().openReader();
        return CasefileStore(*db).find(m_window->openedCase()).value();
    }

    /// All that can be read in the window: labels, and the cells of every table.
    QStringList shownTexts()
    {
        QStringList texts;
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible())
                texts.append(label->text());
        for (const auto* view : m_window->findChildren<QAbstractItemView*>()) {
            const QAbstractItemModel* model = view->isVisible() ? view->model() : nullptr;
            for (int row = 0; model && row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                        texts.append(model->index(row, column).data(role).toString());
        }
        return texts;
    }

    /// While the step before is being read into the bar, the popover closes again.
    void openGate(ChainBar& chain, const QString& link)
    {
        for (int attempt = 0; attempt < 10 && !child<QPushButton>("gateEnter"); ++attempt) {
            chain.openGate(link);
            (void)QTest::qWaitFor([this] { return child<QPushButton>("gateEnter") != nullptr; },
                                  3000);
        }
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// A key with Ctrl, as the person presses it wherever the focus is.
    void press(Qt::Key key)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window->windowHandle(), key, Qt::ControlModifier);
    }

    void click(const char* name)
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// With CLUECHAIN_SHOTS=DIR the window is kept as pictures on the way.
    void shoot(const char* name)
    {
        const QString folder = qEnvironmentVariable("CLUECHAIN_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(200);
        QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromUtf8(name))));
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
