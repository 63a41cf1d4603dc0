#include "models/cases/caseacts.h"
#include "models/cases/payment.h"
#include "support/teststore.h"
#include "widgets/pages/referredform.h"
#include "widgets/pages/rowform.h"
#include "widgets/parts/field.h"
#include "widgets/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestRowForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<sqlite::Database> m_reader; ///< The writer's connection is the pool's alone.
    std::unique_ptr<Workplace> m_workplace;
    CaseId m_case;
    std::unique_ptr<RowForm> m_form;

    void openPayment()
    {
        RowsSpec spec{.asked = {u"victim_id"_s, u"at"_s, u"amount_fen"_s, u"to_raw"_s}};
        saveRowsAs<Payment>(spec);
        m_form = std::make_unique<RowForm>(*m_workplace, m_case, spec);
        m_form->show();
    }

    template <typename Widget = QLineEdit>
    Widget* shown(const QString& name)
    {
        for (Widget* widget : m_form->findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void chooseToAdd(ReferenceField* field) { field->setCurrentIndex(field->count() - 1); }

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"石某案"_s})->id;
        m_workplace = std::make_unique<Workplace>(**m_store);
        m_reader = (*m_store)->openReader();
    }

    void cleanup()
    {
        m_form.reset();
        m_workplace.reset();
        m_reader.reset();
    }

    void addsWhatAFieldRefersToWithoutLosingTheForm()
    {
        openPayment();
        shown(u"at"_s)->setText(u"2026-01-13 19:42:10"_s);
        shown(u"amount_fen"_s)->setText(u"2,360.00"_s);
        auto* victim = shown<ReferenceField>(u"victim_id"_s);
        QTRY_COMPARE_WITH_TIMEOUT(victim->count(), 2, 60'000); // none, and the way to add one
        chooseToAdd(victim);
        QTRY_VERIFY_WITH_TIMEOUT(shown(u"personName"_s), 60'000);
        QVERIFY(!victim->isVisible());
        shown(u"personName"_s)->setText(u"林某"_s);
        shown<QPushButton>(u"savePerson"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(victim->isVisible(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(victim->currentText(), u"林某"_s, 60'000);
        QCOMPARE(shown(u"amount_fen"_s)->text(), u"2,360.00"_s);

        QSignalSpy saved(m_form.get(), &RowForm::saved);
        shown<QPushButton>(u"saveRow"_s)->click();
        QVERIFY(saved.wait());
        const QList<Payment> payments = PaymentStore(*m_reader).ofCase(m_case);
        QCOMPARE(payments.size(), 1);
        QCOMPARE(payments.first().victimId.value, victim->chosenId());
        QCOMPARE(payments.first().amount, Money::fromFen(236000));
    }

    void goesBackWithoutAdding()
    {
        openPayment();
        auto* victim = shown<ReferenceField>(u"victim_id"_s);
        QTRY_COMPARE_WITH_TIMEOUT(victim->count(), 2, 60'000);
        chooseToAdd(victim);
        QTRY_VERIFY_WITH_TIMEOUT(shown(u"personName"_s), 60'000);
        QTest::keyClick(shown(u"personName"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(victim->isVisible(), 60'000);
        QCOMPARE(victim->chosenId(), 0);
        QVERIFY(!shown(u"personName"_s));
    }

    void everyTableThatOffersToAddHasAForm()
    {
        for (const QString& table :
             {u"person"_s, u"case_account"_s, u"document"_s, u"evidence"_s}) {
            QVERIFY(!addReferredText(table).isEmpty());
            const ReferredForm form(*m_workplace, m_case, table);
            QVERIFY2(form.findChildren<QLineEdit*>().size() > 1, qPrintable(table));
        }
        QVERIFY(addReferredText(u"measure"_s).isEmpty());
    }
};

QTEST_MAIN(TestRowForm)
#include "test_rowform.moc"
