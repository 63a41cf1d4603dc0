#include "models/items/patternmodel.h"
#include "models/reports/rebatecase.h"
#include "widgets/pages/decisionform.h"
#include "widgets/pages/patternspanel.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/field.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Findings under a person's hands: each opens its rows, is ordered, kept with a decision and let
/// go of.
class TestPatternsPanel : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<PatternsPanel> m_panel;

    static constexpr int patience = 60'000;

    template <typename Widget>
    Widget* part(const char* name)
    {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }

    QAbstractItemModel& model() { return *part<DataTable>("patternTable")->model(); }

    QString shown(int row, const QString& column)
    {
        for (int i = 0; i < model().columnCount(); ++i)
            if (model().headerData(i, Qt::Horizontal, ColumnKeyRole).toString() == column)
                return model().index(row, i).data().toString();
        return {};
    }

    QList<KeptFinding> kept()
    {
        const auto db = m_store->openReader();
        return keptFindings(*db, m_case);
    }

private slots:
    void initTestCase()
    {
        installTheme(*qApp, ThemeChoice::Light);
        m_case = rebatecase::imported(m_store);
        m_workplace = std::make_unique<Workplace>(*m_store);
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<PatternsPanel>(*m_workplace, *m_selection);
        m_panel->resize(1200, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        const QSignalSpy searched(m_panel.get(), &PatternsPanel::searched);
        const auto db = m_store->openReader();
        m_panel->setFlow(m_case, *followMoney(*db, m_case, Instant::now()));
        QTRY_VERIFY_WITH_TIMEOUT(!searched.isEmpty(), patience);
    }

    void theModelKeepsTheRules()
    {
        const QAbstractItemModelTester tester(&model());
        QVERIFY(model().rowCount() > 1);
        for (int row = 0; row < model().rowCount(); ++row) {
            QVERIFY(!shown(row, u"innocent"_s).isEmpty());
            QVERIFY(!shown(row, u"threshold"_s).isEmpty());
        }
    }

    void aFindingOpensItsRows()
    {
        auto* table = part<DataTable>("patternTable");
        const QSignalSpy rows(m_panel.get(), &PatternsPanel::rowsWanted);
        table->setCurrentIndex(model().index(1, 0));
        QTRY_VERIFY_WITH_TIMEOUT(!rows.isEmpty(), patience);
        QVERIFY(!rows.last().first().value<QList<qint64>>().isEmpty());
        const QString of = rows.last().at(1).toString(); // called after the finding and whose it is
        QVERIFY2(of.startsWith(shown(1, u"pattern"_s)), qPrintable(of));
        QVERIFY2(of.contains(shown(1, u"holder"_s)), qPrintable(of));
        QVERIFY2(of.endsWith(shown(1, u"number"_s)), qPrintable(of));
        QCOMPARE(m_selection->current().kind, SubjectKind::Account);
    }

    void findingsAreOrderedAsAsked()
    {
        part<SegmentedSwitch>("patternOrder")->choose(u"pattern"_s);
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names.append(shown(row, u"pattern"_s));
        QStringList once = names;
        once.removeDuplicates();
        qsizetype changes = 1;
        for (qsizetype i = 1; i < names.size(); ++i)
            changes += names.at(i) != names.at(i - 1);
        QCOMPARE(changes, once.size()); // each pattern stands together
        part<SegmentedSwitch>("patternOrder")->choose(u"traced"_s);
    }

    void aDecisionIsKeptAndTakenBack()
    {
        auto* table = part<DataTable>("patternTable");
        table->setCurrentIndex(model().index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto* form = m_panel->findChild<DecisionForm*>();
        QVERIFY(form);
        form->findChild<SegmentedSwitch*>(u"decision"_s)->choose(u"follow_up"_s);
        auto* reason = form->findChild<Field*>(u"decisionReason"_s);
        reason->setText(u"当日全部转出"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, patience);
        QCOMPARE(kept().first().decision, u"follow_up"_s);
        QCOMPARE(kept().first().reason, u"当日全部转出"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(0, u"kept"_s), keptStateName(KeptState::Same), patience);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("dropFinding")->isEnabled(), patience);
        part<QPushButton>("dropFinding")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown(0, u"kept"_s), keptStateName(KeptState::NotKept), patience);
    }

    void aCaseWithoutFindingsTeaches()
    {
        const CaseId empty = newCase(*m_store, {.name = u"空案"_s})->id;
        const QSignalSpy searched(m_panel.get(), &PatternsPanel::searched);
        m_panel->setFlow(empty, std::make_shared<const CaseFlow>());
        QTRY_VERIFY_WITH_TIMEOUT(!searched.isEmpty(), patience);
        auto* teaches = m_panel->findChild<EmptyState*>();
        QVERIFY(teaches->isVisible());
        const QSignalSpy wanted(m_panel.get(), &PatternsPanel::importWanted);
        teaches->findChild<QPushButton*>()->click();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestPatternsPanel)
#include "test_patternspanel.moc"
