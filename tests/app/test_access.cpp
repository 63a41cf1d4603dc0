#include "app/desktopwindow.h"
#include "models/cases/caseacts.h"
#include "models/cases/factsfile.h"
#include "models/core/preferences.h"
#include "models/intake/importedfiles.h"
#include "support/complaint.h"
#include "support/teststore.h"
#include "widgets/charts/figurechart.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/workplace.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Everything on every page that can be used says what it is to who cannot see it, is reached by
/// the keyboard, and shows when it is.
class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(complaint()); }
    void cleanupTestCase()
    {
        m_window.reset();
        preferences::forgetAll();
    }

    void theWelcomePage();
    void pagesOfTheStore_data();
    void pagesOfTheStore();
    void tabsOfACase_data();
    void tabsOfACase();
    void theGate();
    void whatCoversThePage_data();
    void whatCoversThePage();
    void theLock();

private:
    TestStore m_store;
    CaseId m_case;
    QString m_unknown; ///< A statement whose form no layout knows.
    std::unique_ptr<DesktopWindow> m_window;

    /// Lets the readers answer and the layouts settle.
    void settle()
    {
        QTest::qWait(100);
        if (Workplace* workplace = m_window->session().workplace())
            QTRY_VERIFY_WITH_TIMEOUT(!workplace->isBusy(), 60'000);
        QTest::qWait(100);
    }

    /// Fails with everything that is wrong on what is shown.
    void check();
};

namespace
{

bool isAnyOf(const QWidget* widget, std::initializer_list<const char*> classes)
{
    return std::any_of(classes.begin(), classes.end(),
                       [widget](const char* name) { return widget->inherits(name); });
}

bool isUsed(const QWidget* widget)
{
    if (widget->testAttribute(Qt::WA_TransparentForMouseEvents))
        return false; // drawn like one that is used, only shown
    // Parts of one that is itself looked at: it has their keys.
    if (isAnyOf(widget,
                {"QScrollBar", "QHeaderView", "QTableCornerButton", "QLineEditIconButton"}) ||
        (widget->parentWidget() &&
         isAnyOf(widget->parentWidget(), {"QAbstractSpinBox", "QComboBox", "QTabBar"})))
        return false;
    return (widget->focusPolicy() & Qt::TabFocus) ||
           isAnyOf(widget, {"QAbstractButton", "QLineEdit", "QComboBox", "QAbstractSpinBox",
                            "QAbstractItemView", "QTabBar", "QTextEdit", "QPlainTextEdit",
                            "QSplitterHandle", "QAbstractSlider", "cluechain::FigureChart",
                            "cluechain::ChainBar"});
}

/// One of several of which one is chosen: the arrow keys go from one to the other.
bool isInExclusiveGroup(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->isCheckable() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

QString nameOf(const QWidget* widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget* at = widget; at; at = at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            return name + u" in "_s + at->objectName();
    return name;
}

/// Whether it looks different while it has the focus.
bool showsItsFocus(QWidget* widget)
{
    QWidget* before = QApplication::focusWidget();
    widget->setFocus(Qt::TabFocusReason);
    if (!widget->hasFocus() && !widget->focusProxy())
        return false;
    QCoreApplication::processEvents();
    const QImage with = widget->grab().toImage();
    widget->clearFocus();
    QCoreApplication::processEvents();
    const QImage without = widget->grab().toImage();
    if (before)
        before->setFocus();
    return with != without;
}

} // namespace

void TestAccess::check()
{
    QVERIFY(m_window->isActiveWindow());
    QVERIFY(m_window->testAttribute(Qt::WA_KeyboardFocusChange));
    QStringList faults;
    QList<QPointer<QWidget>> widgets; // what is shown anew meanwhile is not what was asked about
    for (QWidget* widget : m_window->findChildren<QWidget*>())
        widgets.append(widget);
    for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
        if (!widget || !widget->isVisible() || !isUsed(widget))
            continue;
        const auto fault = [&](const char* what) {
            faults.append(nameOf(widget) + u": "_s + QString::fromLatin1(what));
        };
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->role() == QAccessible::NoRole ||
            access->role() == QAccessible::Client)
            fault("no role");
        if (!access || access->text(QAccessible::Name).isEmpty())
            fault("no name");
        if (!(widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
            !isInExclusiveGroup(widget))
            fault("not reached by keys");
        else if (widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
                 !widget->visibleRegion().isEmpty() && !showsItsFocus(widget))
            fault("does not show its focus");
    }
    faults.removeDuplicates();
    for (const QString& fault : std::as_const(faults))
        qInfo().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

void TestAccess::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Cluechain"_s);
    QCoreApplication::setApplicationName(u"cluechain-access-test"_s);
    preferences::forgetAll();
    useLanguage(Language::Chinese);
    installTheme(*qApp, ThemeChoice::Light);
    const auto made = newCase(*m_store, {.name = u"林某被骗案"_s});
    QVERIFY(made);
    m_case = made->id;
    QFile facts(QStringLiteral(CLUECHAIN_SAMPLES "/facts/whole.json"));
    QVERIFY(facts.open(QIODevice::ReadOnly));
    QVERIFY(loadFacts(*m_store, m_case, facts.readAll()));
    m_unknown = m_store.filePath(u"村镇银行.csv"_s);
    QFile unknown(m_unknown);
    QVERIFY(unknown.open(QIODevice::WriteOnly));
    unknown.write("客户账户号码,记账时点,本次交易金额,当前账面余额,收支,备用\n"
                  "6299000012345678903,2026-03-05 10:11:12,1234.56,2234.56,收,x\n");
    unknown.close();
    m_store.close();
    m_window = std::make_unique<DesktopWindow>();
    m_window->resize(1600, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
}

void TestAccess::theWelcomePage()
{
    check();
    m_window->welcomeForNewStore(m_store.filePath(u"neu.cluechain"_s));
    check();
    m_window->askForPassphrase(m_store.path());
    check();
    m_window->session().open(m_store.path(), TestStore::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, 60'000);
    m_window->openCase(m_case, u"funds"_s);
    m_window->importInto({QStringLiteral(CLUECHAIN_SAMPLES "/casegen/case-01")});
    settle();
}

void TestAccess::pagesOfTheStore_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : {"cases", "settings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestAccess::pagesOfTheStore()
{
    QFETCH(const QString, page);
    m_window->goTo({.page = page});
    settle();
    check();
}

void TestAccess::tabsOfACase_data()
{
    QTest::addColumn<QString>("tab");
    for (const char* tab : {"overview", "funds", "people", "evidence", "documents", "record",
                            "teach", "directions", "source"})
        QTest::newRow(tab) << QString::fromLatin1(tab);
}

void TestAccess::tabsOfACase()
{
    QFETCH(const QString, tab);
    m_window->openCase(m_case, tab);
    settle();
    if (tab == "teach"_L1) { // a file whose form no layout knows leads there
        m_window->openCase(m_case, u"funds"_s);
        m_window->importInto({m_unknown});
        settle();
        auto* note = m_window->findChild<QWidget*>(u"importRefused"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), 60'000);
        note->findChild<QPushButton*>(u"noteLink"_s)->click();
        settle();
    } else if (tab == "source"_L1) {
        const auto reader = m_window->session().workplace()->store().openReader();
        m_window->goTo({.page = u"case"_s,
                        .caseId = m_case,
                        .tab = tab,
                        .subject = u"file"_s,
                        .subjectId = importedFiles(*reader, m_case).first().id});
        settle();
    }
    check();
    // With a thing selected the inspector and the rows have something to show.
    for (auto* table : m_window->findChildren<QAbstractItemView*>())
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0 &&
            !table->inherits("QHeaderView")) {
            table->setCurrentIndex(table->model()->index(0, 0));
            break;
        }
    m_window->findChild<WorkFrame*>()->setInspectorShown(true);
    m_window->findChild<WorkFrame*>()->setRowsFolded(false);
    settle();
    check();
}

void TestAccess::theGate()
{
    auto* chain = m_window->findChild<ChainBar*>();
    chain->openGate(u"file"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QWidget*>(u"gateEnter"_s), 60'000);
    check();
    chain->hideGate();
}

void TestAccess::whatCoversThePage_data()
{
    QTest::addColumn<QString>("action");
    for (const char* action : {"palette.open", "help.keys", "case.new"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestAccess::whatCoversThePage()
{
    QFETCH(const QString, action);
    m_window->findChild<QAction*>(action)->trigger();
    settle();
    check();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
}

void TestAccess::theLock()
{
    m_window->session().lock();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Locked, 60'000);
    check();
}

QTEST_MAIN(TestAccess)
#include "test_access.moc"
