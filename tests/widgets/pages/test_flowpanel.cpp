#include "models/cases/caseacts.h"
#include "models/cases/factsfile.h"
#include "models/funds/accountsummary.h"
#include "models/intake/importer.h"
#include "models/items/gapmodel.h"
#include "support/teststore.h"
#include "widgets/charts/flowtime.h"
#include "widgets/charts/flowview.h"
#include "widgets/pages/flowpanel.h"
#include "widgets/parts/label.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/tag.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The flow of a case's money on its page, from a victim's report and a bank's statement.
class TestFlowPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FlowPanel> m_panel;
    CaseId m_case;

    static constexpr int patience = 60'000;

    FlowView* view() { return m_panel->findChild<FlowView*>(); }
    QString shown() { return m_panel->findChild<Label*>(u"flowShown"_s)->text(); }

    void reportPayment()
    {
        const QByteArray facts = R"({"case": {"name": "林某案"}, "victims": [{"name": "林某",
            "id_number": "99010319931107204X", "accounts": ["6299046706692648843"],
            "payments": [{"at": "2026-03-01T09:00:00+08:00", "from": "6299046706692648843",
                          "to": "6299010504664470417", "to_name": "石某", "amount_fen": 5000000}]}]})";
        QVERIFY(loadFacts(**m_store, m_case, facts));
    }

    /// 石某 keeps 5,000, passes 30,000 on to 李某 and draws 15,000 in cash.
    void importStatement()
    {
        const QString path = m_store->filePath(u"江川银行交易明细信息.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto row = [&file](const QString& time, const QString& amount, const QString& balance,
                                 const QString& way, const QString& peer, const QString& name,
                                 const QString& cash, const QString& summary, int serial) {
            file.write(u"6299010504664470417,80000417,石某,990103198002031234,%1,%2,%3,%4,%5,%6,%7,"
                       ",,%8,CNY,,,成功,,,,,S%9,,,,,\n"_s
                           .arg(time, amount, balance, way, peer, cash, name, summary)
                           .arg(serial)
                           .toUtf8());
        };
        file.write(
            "交易卡号,交易账号,交易方户名,交易方证件号码,交易时间,交易金额,交易余额,收付标志,"
            "交易对手账卡号,现金标志,对手户名,对手身份证号,对手开户银行,摘要说明,交易币种,"
            "交易网点名称,交易发生地,交易是否成功,传票号,IP地址,MAC地址,对手交易余额,"
            "交易流水号,日志号,凭证种类,凭证号,交易柜员号,备注\n");
        row(u"2026-03-01 09:00:01"_s, u"50000.00"_s, u"50000.00"_s, u"进"_s,
            u"6299046706692648843"_s, u"林某"_s, {}, u"转账"_s, 1);
        row(u"2026-03-01 09:05:00"_s, u"30000.00"_s, u"20000.00"_s, u"出"_s,
            u"6299010504664471225"_s, u"李某"_s, {}, u"转账"_s, 2);
        row(u"2026-03-01 09:20:00"_s, u"15000.00"_s, u"5000.00"_s, u"出"_s, {}, {}, u"现金"_s,
            u"ATM取款"_s, 3);
        file.close();
        const auto report = importPaths(**m_store, m_case, {path});
        QVERIFY(report);
        QCOMPARE(report->files.first().rows[RowClass::Accepted], 3);
    }

    void show()
    {
        m_workplace = std::make_unique<Workplace>(**m_store);
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<FlowPanel>(*m_workplace, *m_selection);
        m_panel->resize(1200, 600);
        m_panel->show();
        const auto db = (*m_store)->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        QVERIFY(flow);
        m_panel->setFlow(m_case, *flow, Masking());
    }

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"林某案"_s})->id;
    }

    void cleanup()
    {
        m_panel.reset();
        m_workplace.reset();
    }

    void withoutAPaymentItSaysWhatToDo()
    {
        show();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->findChild<QStackedWidget*>()->currentIndex(), 1,
                                  patience);
        QSignalSpy wanted(m_panel.get(), &FlowPanel::paymentWanted);
        for (auto* button : m_panel->findChildren<QPushButton*>())
            if (button->isVisible())
                button->click();
        QCOMPARE(wanted.count(), 1);
    }

    void aReportAloneEndsInAGap()
    {
        reportPayment();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 2, patience);
        QCOMPARE(view()->flow().nodes.at(1).kind, FlowFigure::Kind::Gap);
    }

    void aStatementShowsWhereItWentAndAddsUp()
    {
        reportPayment();
        importStatement();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        const FlowFigure& flow = view()->flow();
        QCOMPARE(flow.paid, Money::fromFen(5'000'000));
        QCOMPARE(flow.nodes.at(1).resting.money, Money::fromFen(500'000));
        QCOMPARE(flow.nodes.at(2).kind, FlowFigure::Kind::Gap);
        QCOMPARE(flow.nodes.at(3).kind, FlowFigure::Kind::Cash);
        QCOMPARE(m_panel->findChild<Tag*>()->look().tone, Tone::Done);
        QVERIFY(shown().contains(u"2 / 2"_s));
    }

    void whatLacksIsListedWithTheReason()
    {
        reportPayment();
        importStatement();
        const auto db = (*m_store)->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        QVERIFY(flow);
        GapModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(gapRows(**flow));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 1).data().toString(), u"李某"_s);
        QCOMPARE(model.index(0, 5).data().toString(), u"30,000.00"_s);
        QVERIFY(!model.index(0, 8).data().toString().isEmpty());
        const QList<GapRow> hidden = gapRows(**flow, Masking({u"李某"_s}));
        QVERIFY(hidden.first().holder != u"李某"_s || hidden.first().number.size() < 8);
    }

    void aBandOpensTheRowsBehindIt()
    {
        reportPayment();
        importStatement();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        QSignalSpy wanted(m_panel.get(), &FlowPanel::rowsWanted);
        emit view()->selected(-1, 0);
        QVERIFY(wanted.wait(patience));
        QCOMPARE(wanted.first().first().value<QList<qint64>>().size(), 1);
        emit view()->selected(1, -1);
        QCOMPARE(m_selection->current().kind, SubjectKind::Account);
        QSignalSpy opened(m_selection.get(), &Selection::openWanted);
        emit view()->opened(1);
        QCOMPARE(opened.count(), 1);
    }

    void whatIsSelectedIsTheCurrentCard()
    {
        reportPayment();
        importStatement();
        const auto db = (*m_store)->openReader();
        const auto accounts = accountSummaries(*db, m_case);
        const auto found = std::ranges::find(accounts, u"石某"_s, &AccountSummary::holder);
        QVERIFY(found != accounts.end());
        const Subject passer{SubjectKind::Account, found->id.value, m_case, {}};
        show(); // selected before it is drawn, while it is, and what is not of it
        m_selection->select(passer);
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        QCOMPARE(view()->currentCard(), 1);
        m_selection->select({SubjectKind::Transfer, 1, m_case, {}});
        QCOMPARE(view()->currentCard(), 1); // it shows the rows of this card
        m_selection->select({SubjectKind::Person, 1, m_case, {}});
        QCOMPARE(view()->currentCard(), -1);
        m_selection->select(passer);
        QCOMPARE(view()->currentCard(), 1);

        // A card that a threshold hides is the current one again when it is back.
        auto* threshold = m_panel->findChild<QSlider*>(u"flowThreshold"_s);
        threshold->setValue(8);
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 1, patience);
        QCOMPARE(view()->currentCard(), -1);
        threshold->setValue(0);
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        QCOMPARE(view()->currentCard(), 1);
    }

    void aThresholdSaysWhatItHides()
    {
        reportPayment();
        importStatement();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        auto* threshold = m_panel->findChild<QSlider*>(u"flowThreshold"_s);
        threshold->setValue(8); // 100,000 yuan
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 1, patience);
        QVERIFY(shown().contains(u"0 / 2"_s) && shown().contains(u"100.0%"_s));
        m_panel->findChild<QPushButton*>(u"flowShowAll"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        QVERIFY(!m_panel->findChild<QPushButton*>(u"flowShowAll"_s)->isVisible());
    }

    void theMethodsAreOneClickApartAndFoldingToo()
    {
        reportPayment();
        importStatement();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        for (const auto& method : {u"lifo"_s, u"rolling"_s, u"difference"_s}) {
            QSignalSpy redrawn(m_panel->findChild<FlowTime*>(), &FlowTime::timesChanged);
            m_panel->findChild<SegmentedSwitch*>(u"flowMethod"_s)->choose(method);
            QVERIFY(redrawn.wait(patience));
            QCOMPARE(view()->flow().paid, Money::fromFen(5'000'000));
        }
        QVERIFY(view()->flow().isDifference);
        QCOMPARE(view()->partCount(), 4); // one way through each account: all methods agree
        QSignalSpy redrawn(m_panel->findChild<FlowTime*>(), &FlowTime::timesChanged);
        m_panel->findChild<QComboBox*>(u"flowFolding"_s)
            ->setCurrentIndex(int(FlowFilter::Folding::Level));
        QVERIFY(redrawn.wait(patience));
        QCOMPARE(view()->partCount(), 4); // one account on each level: nothing to fold
    }

    void timeStepsFromTransferToTransfer()
    {
        reportPayment();
        importStatement();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(view()->partCount(), 4, patience);
        auto* time = m_panel->findChild<FlowTime*>();
        QVERIFY(!time->until());
        QTest::keyClick(time, Qt::Key_Home);
        QCOMPARE(time->until()->toDisplay().mid(11, 5), u"09:00"_s);
        QTest::keyClick(time, Qt::Key_Right);
        QCOMPARE(time->until()->toDisplay().mid(11, 5), u"09:05"_s);
        QSignalSpy playing(time, &FlowTime::playingChanged);
        QTest::keyClick(time, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(playing.count(), 2, patience); // and it stops at the end
        QVERIFY(!time->until());
    }
};

QTEST_MAIN(TestFlowPanel)
#include "test_flowpanel.moc"
