#include "models/cases/caseacts.h"
#include "support/teststore.h"
#include "widgets/pages/personform.h"
#include "widgets/parts/form.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestPersonForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<sqlite::Database> m_reader; ///< The writer's connection is the pool's alone.
    std::unique_ptr<Workplace> m_workplace;
    CaseId m_case;
    std::unique_ptr<PersonForm> m_form;

    void fill(const char* field, const QString& text)
    {
        auto* line = m_form->findChild<QLineEdit*>(QString::fromLatin1(field));
        QVERIFY2(line, field);
        line->setText(text);
    }

    void tick(const char* role)
    {
        m_form->findChild<QCheckBox*>(u"role-"_s + QLatin1StringView(role))->setChecked(true);
    }

    PersonId save()
    {
        QSignalSpy saved(m_form.get(), &PersonForm::saved);
        m_form->findChild<QPushButton*>(u"savePerson"_s)->click();
        if (!saved.wait())
            return {};
        return saved.first().first().value<PersonId>();
    }

    Check::Verdict verdictOf(const char* field)
    {
        return m_form->findChild<Form*>()->row(QString::fromLatin1(field))->check().verdict;
    }

    void open(PersonId id = {})
    {
        m_form = std::make_unique<PersonForm>(*m_workplace, m_case);
        if (id)
            m_form->load(readPerson(*m_reader, id));
        m_form->show();
    }

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"石某案"_s})->id;
        m_workplace = std::make_unique<Workplace>(**m_store);
        m_reader = (*m_store)->openReader();
        open();
    }

    void cleanup()
    {
        m_form.reset();
        m_workplace.reset();
        m_reader.reset();
    }

    void savesSomebodyWithAllThatBelongsToThem()
    {
        fill("personName", u"石大勇"_s);
        fill("personAliases", u"老石，石头"_s);
        tick("suspect");
        tick("holder");
        QVERIFY(m_form->findChild<QComboBox*>(u"personPart"_s)->isVisible());
        auto* part = m_form->findChild<QComboBox*>(u"personPart"_s);
        part->setCurrentIndex(part->findData(u"card_supplier"_s));
        fill("documentNumber", u"990103199001012317"_s);
        fill("personPhone", u"19900000417"_s);
        fill("personAccounts", u"6299031044716108000, 62170038500012"_s);
        const PersonId id = save();
        QVERIFY(id);

        const PersonEntry entry = readPerson(*m_reader, id);
        QCOMPARE(entry.person.name, u"石大勇"_s);
        QCOMPARE(entry.aliases, QStringList({u"老石"_s, u"石头"_s}));
        QCOMPARE(entry.roles.size(), 2);
        QCOMPARE(entry.roles.first().part, u"card_supplier"_s);
        QCOMPARE(entry.documents.first().raw, u"990103199001012317"_s);
        QCOMPARE(entry.accounts,
                 std::optional(QStringList({u"6299031044716108000"_s, u"62170038500012"_s})));
        QCOMPARE(m_reader->value<int>("SELECT count(*) FROM change WHERE action LIKE 'person%'"),
                 1);
    }

    void saysWhileTypingWhatACheckFoundAndSavesAllTheSame()
    {
        fill("documentNumber", u"990103199001012318"_s);
        QCOMPARE(verdictOf("documentNumber"), Check::Verdict::Invalid);
        fill("personPhone", u"12"_s);
        QVERIFY(verdictOf("personPhone") != Check::Verdict::Valid);
        fill("personName", u"林小雨"_s);
        tick("victim");
        QVERIFY(!m_form->findChild<QComboBox*>(u"personPart"_s)->isVisible());
        const PersonId id = save();
        QVERIFY(id);
        QCOMPARE(readPerson(*m_reader, id).documents.first().validity, u"invalid"_s);
    }

    void needsANameAndNothingElse()
    {
        m_form->findChild<QPushButton*>(u"savePerson"_s)->click();
        QCOMPARE(verdictOf("personName"), Check::Verdict::Missing);
        fill("personName", u"姜某"_s);
        QVERIFY(save());
    }

    void altersWhatIsThere()
    {
        fill("personName", u"石大勇"_s);
        fill("personAccounts", u"6299031044716108000"_s);
        tick("suspect");
        const PersonId id = save();
        open(id);
        fill("personName", u"石大永"_s);
        fill("personAccounts", u"62170038500012"_s);
        QCOMPARE(save(), id);
        const PersonEntry entry = readPerson(*m_reader, id);
        QCOMPARE(entry.person.name, u"石大永"_s);
        QCOMPARE(entry.roles.size(), 1);
        QCOMPARE(entry.accounts, std::optional(QStringList({u"62170038500012"_s})));
        // The account that is no longer held stays an account of the case.
        QCOMPARE(m_reader->value<int>("SELECT count(*) FROM case_account"), 2);
    }
};

QTEST_MAIN(TestPersonForm)
#include "test_personform.moc"
