#include "app/desktopwindow.h"
#include "models/cases/caseacts.h"
#include "models/cases/caseeditor.h"
#include "models/cases/factsfile.h"
#include "models/intake/transfers.h"
#include "support/teststore.h"
#include "widgets/charts/flowview.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// From a folder of banks' replies to the levelled, reconciled, apportioned picture of the money,
/// and from there to the lines of the files, in five actions of a person at most. With
/// CLUECHAIN_SHOTS=DIR each of them leaves a numbered picture.
class TestFewActions : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    std::unique_ptr<DesktopWindow> m_window;
    int m_actions = 0;

    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

    /// A person has done one thing: everything that follows from it has come.
    void acted(const char* what)
    {
        ++m_actions;
        QTest::qWait(100);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        QTest::qWait(100);
        const QString folder = qEnvironmentVariable("CLUECHAIN_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(
                u"%1/%2-%3.png"_s.arg(folder).arg(m_actions).arg(QString::fromLatin1(what))));
    }

    void chooseView(const QString& id)
    {
        for (QAbstractButton* button :
             part<SegmentedSwitch>("fundsViews")->findChildren<QAbstractButton*>())
            if (button->objectName() == id)
                QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-test-few"_s);
        useLanguage(Language::Chinese);
        installTheme(*qApp, ThemeChoice::Light);
        // What the victims reported stands in the case, as it does when banks' replies come.
        setPaymentsHook(resolvePayments);
        const CaseId caseId = newCase(*m_store, {.name = u"刘鑫等人被骗案"_s})->id;
        QFile facts(QStringLiteral(CLUECHAIN_SAMPLES "/facts/case-01.json"));
        QVERIFY(facts.open(QIODevice::ReadOnly));
        const auto loaded = loadFacts(*m_store, caseId, facts.readAll());
        QVERIFY(loaded && loaded->made);
        m_store.close();
        m_window = std::make_unique<DesktopWindow>();
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->session().open(m_store.path(), TestStore::passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, 60'000);
        m_window->openCase(caseId, u"overview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
    }

    void cleanupTestCase() { m_window.reset(); }

    void aFolderIsDroppedAndReconciled()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral(CLUECHAIN_SAMPLES "/casegen/case-01"))});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        const auto listed = [this] {
            auto* table = part<QAbstractItemView>("importTable");
            return table && table->isVisible() && table->model()->rowCount() > 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(listed(), 60'000);
        acted("dropped");
    }

    void theFlowIsLevelledAndApportioned()
    {
        chooseView(u"flow"_s);
        auto* view = m_window->findChild<FlowView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view && view->isVisible() && view->partCount() > 3, 60'000);
        acted("flow");
        const FlowFigure& figure = view->flow();
        QCOMPARE(figure.victims.size(), 2);
        QVERIFY2(figure.columns() >= 4, qPrintable(QString::number(figure.columns())));
        Money paid;
        Money resting;
        for (const FlowFigure::Node& node : figure.nodes) {
            if (node.kind == FlowFigure::Kind::Victim && node.column == 0)
                paid += node.received;
            else
                resting += FlowFigure::isEndPlace(node.kind) ? node.received : node.resting.money;
        }
        QCOMPARE(paid, figure.paid);
        QVERIFY(resting > Money());
        for (const FlowFigure::Band& band : figure.bands) {
            Money ofVictims;
            for (const Money& part : band.byVictim)
                ofVictims += part;
            QCOMPARE(ofVictims, band.traced); // to the fen, on every band
        }
    }

    void everyBandOpensItsLines()
    {
        auto* view = m_window->findChild<FlowView*>();
        int account = -1;
        for (int card = 0; card < view->partCount() && account < 0; ++card)
            if (view->flow().nodes.at(card).kind == FlowFigure::Kind::Account)
                account = card;
        QVERIFY(account >= 0);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->partRect(account).center());
        acted("account");
        QCOMPARE(view->currentCard(), account);
        auto* rows = part<QAbstractItemView>("statementRows");
        QTRY_VERIFY_WITH_TIMEOUT(rows && rows->model()->rowCount() > 0, 60'000);
    }

    void theRefundIsApportioned()
    {
        chooseView(u"refund"_s);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("refundPanel")->isVisible(), 60'000);
        acted("refund");
        QVERIFY2(m_actions <= 5, qPrintable(QString::number(m_actions)));
    }
};

QTEST_MAIN(TestFewActions)
#include "test_fewactions.moc"
