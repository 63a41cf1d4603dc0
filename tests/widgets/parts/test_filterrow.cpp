#include "paymentmodel.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/filterchips.h"
#include "widgets/parts/filterrow.h"
#include "widgets/parts/tableheader.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestFilterRow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PaymentModel> m_model;
    std::unique_ptr<DataTable> m_table;

    QLineEdit* field(const QString& column)
    {
        return m_table->findChild<QLineEdit*>(u"filter/"_s + column);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTheme(*qApp, ThemeChoice::Light);
        Ticker::setClock([] { return Instant::fromChina(QDate(2026, 1, 20), QTime(9, 0)); });
    }

    void init()
    {
        m_table.reset();
        m_model = std::make_unique<PaymentModel>();
        m_table = std::make_unique<DataTable>();
        m_model->setRows(PaymentModel::some());
        m_table->setModel(m_model.get());
        m_table->resize(900, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
    }

    void opensByItsKeyAndStandsUnderTheHeader()
    {
        QVERIFY(!m_table->areFiltersShown());
        const int before =
            m_table->visualRect(m_model->index(0, 0)).top() + m_table->viewport()->y();
        QTest::keyClick(m_table.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_table->areFiltersShown());
        QVERIFY(field(u"payer"_s)->hasFocus());
        const int after =
            m_table->visualRect(m_model->index(0, 0)).top() + m_table->viewport()->y();
        QCOMPARE(after - before, m_table->tableHeader()->filterRow()->sizeHint().height());
        QTest::keyClick(field(u"payer"_s), Qt::Key_Escape);
        QVERIFY(!m_table->areFiltersShown());
        QVERIFY(m_table->hasFocus());
    }

    void filtersAsOneTypes()
    {
        m_table->showFilters(true);
        QTest::keyClicks(field(u"amount"_s), u">= 2,500"_s);
        QTRY_COMPARE(m_model->ids(), (QList<qint64>{2, 4}));
        QCOMPARE(field(u"amount"_s)->property("filter").toString(), u"active"_s);
        QTest::keyClicks(field(u"at"_s), u"01-19"_s);
        QTRY_COMPARE(m_model->ids(), (QList<qint64>{2}));
        QTest::keyClick(field(u"amount"_s), Qt::Key_Escape);
        QCOMPARE(m_model->ids(), (QList<qint64>{1, 2}));
        QTest::keyClick(field(u"at"_s), Qt::Key_Down); // on to the rows
        QVERIFY(m_table->hasFocus());
    }

    void marksWhatItCannotRead()
    {
        m_table->showFilters(true);
        QTest::keyClicks(field(u"amount"_s), u"much"_s);
        QTRY_COMPARE(field(u"amount"_s)->property("filter").toString(), u"wrong"_s);
        QCOMPARE(m_model->ids().size(), 4);
        QVERIFY(!field(u"amount"_s)->accessibleName().isEmpty());
    }

    void choosesAmongTheWordsThatThereAre()
    {
        m_table->showFilters(true);
        auto* button = m_table->findChild<QPushButton*>(u"filter/proof"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* menu = m_table->findChild<QMenu*>();
        QVERIFY(menu);
        QStringList words;
        for (const QAction* action : menu->actions())
            words.append(action->text());
        QVERIFY(words.contains(u"both"_s) && words.contains(u"single"_s));
        for (QAction* action : menu->actions())
            if (action->text() == "both"_L1)
                action->trigger();
        menu->close();
        QCOMPARE(m_model->ids(), (QList<qint64>{1, 4}));
        QVERIFY(button->text().startsWith(u"both"));
    }

    void saysInChipsWhatIsFiltered()
    {
        FilterChips chips(*m_model);
        QVERIFY(chips.isHidden());
        m_model->setFilters({*parseFilter(ColumnFilter::Kind::Text, u"payer"_s, u"石"_s, 2026),
                             *parseFilter(ColumnFilter::Kind::Money, u"amount"_s, u"≥ 1"_s, 2026)});
        QVERIFY(!chips.isHidden());
        QList<QPushButton*> buttons;
        const auto visible = [&] {
            buttons.clear();
            for (auto* button : chips.findChildren<QPushButton*>())
                if (!button->isHidden())
                    buttons.append(button);
            return buttons.size();
        };
        QTRY_COMPARE(visible(), 3); // and one for all
        QVERIFY(buttons.at(1)->text().contains(u"≥ 1"));
        buttons.at(0)->click();
        QCOMPARE(m_model->filters().size(), 1);
        QCOMPARE(m_model->ids(), (QList<qint64>{1, 2, 4}));
        QTRY_COMPARE(visible(), 2);
        buttons.last()->click();
        QVERIFY(m_model->filters().isEmpty());
        QVERIFY(chips.isHidden());
    }
};

QTEST_MAIN(TestFilterRow)
#include "test_filterrow.moc"
