#include "models/reports/rebatecase.h"
#include "widgets/pages/gapspanel.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The statements to request next under a person's hands: the list, and the letters to the banks.
class TestGapsPanel : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    QList<GapRow> m_gaps;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<GapsPanel> m_panel;

    static constexpr int patience = 60'000;

    DataTable* table() const { return m_panel->findChild<DataTable*>(u"gapTable"_s); }
    QString button() const { return m_panel->findChild<QPushButton*>(u"draftLetters"_s)->text(); }

    QString letters(const QString& name)
    {
        const QString path = QFileInfo(m_store.path()).path() + u'/' + name;
        m_panel->draftTo(path);
        QTest::qWaitFor([this] { return m_panel->findChild<Toast*>() != nullptr; }, patience);
        delete m_panel->findChild<Toast*>();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTheme(*qApp, ThemeChoice::Light);
        m_case = rebatecase::imported(m_store);
        const auto db = m_store->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        QVERIFY(flow);
        const QList<GapRow> found = gapRows(**flow);
        QVERIFY(!found.isEmpty());
        m_gaps = {found.first(), found.first(), found.first()};
        m_gaps[1].id += 1;
        m_gaps[1].number = u"6299000000000000012"_s;
        m_gaps[1].bank = u"白桥银行"_s;
        m_gaps[2].id += 2;
        m_gaps[2].number = u"6299000000000000020"_s;
        m_gaps[2].bank = u"云和银行"_s;
        m_workplace = std::make_unique<Workplace>(*m_store);
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<GapsPanel>(*m_workplace, *m_selection);
        m_panel->resize(1200, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void teachesWhereThereIsNone()
    {
        m_panel->setGaps(m_case, {});
        QVERIFY(m_panel->findChild<EmptyState*>()->isVisible());
        QVERIFY(!m_panel->findChild<QPushButton*>(u"draftLetters"_s)->isEnabled());
    }

    void selectsAndCounts()
    {
        m_panel->setGaps(m_case, m_gaps);
        const QAbstractItemModelTester tester(table()->model());
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(button().contains(u'3')); // one row is always current: it alone is no choice
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(1, 1)).center());
        QCOMPARE(m_selection->current().id, m_gaps.at(1).id);
        QVERIFY(button().contains(u'3'));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table()->visualRect(table()->model()->index(2, 1)).center());
        QVERIFY(button().contains(u'2'));
    }

    void writesALetterForEachBank()
    {
        const QString chosen = letters(u"two.pdf"_s);
        QVERIFY(chosen.contains(m_gaps.at(1).number) && chosen.contains(u"白桥银行"_s));
        QVERIFY(chosen.contains(m_gaps.at(2).number) && chosen.contains(u"云和银行"_s));
        QVERIFY(!chosen.contains(m_gaps.at(0).number));
        QCOMPARE(chosen.count(u'\f'), 2); // each on its own page
        table()->clearSelection();
        QVERIFY(letters(u"all.pdf"_s).contains(m_gaps.at(0).number));
    }
};

QTEST_MAIN(TestGapsPanel)
#include "test_gapspanel.moc"
