#include "models/funds/refundjson.h"
#include "models/items/refundmodel.h"
#include "models/reports/rebatecase.h"
#include "models/store/undo.h"
#include "widgets/pages/refundpanel.h"
#include "widgets/pages/refundreasonsheet.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The refund worksheet under a person's hands: an amount and a setting are changed in place, cells
/// open their reasoning, a round is kept, and what is written down reads as it is shown.
class TestRefundPanel : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<RefundPanel> m_panel;

    static constexpr int patience = 60'000;
    static inline const QString number = QStringLiteral("6299010504664470417");

    template <typename Widget>
    Widget* part(const char* name)
    {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }

    const RefundBoard& board() { return *m_panel->board(); }
    const RefundAccount& account() { return board().draft.accounts.front(); }

    QString shown(int row, RefundFigure figure)
    {
        return part<DataTable>("refundTable")->model()->index(row, int(figure)).data().toString();
    }

    void type(const char* list, const QString& key, const QString& text)
    {
        auto* definitions = part<DefinitionList>(list);
        const QSignalSpy drafted(m_panel.get(), &RefundPanel::drafted);
        definitions->edit(key);
        auto* editor = definitions->findChildren<QLineEdit*>().last(); // the one before is leaving
        QVERIFY(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!drafted.isEmpty(), patience);
    }

    void choose(const char* setting, const QString& way)
    {
        const QSignalSpy drafted(m_panel.get(), &RefundPanel::drafted);
        part<SegmentedSwitch>(setting)->choose(way);
        QTRY_VERIFY_WITH_TIMEOUT(!drafted.isEmpty(), patience);
    }

    void freeze()
    {
        const auto known = CaseAccountStore(m_store.db()).findNumber(m_case, number);
        CaseEditor editor(*m_store, {m_case, u"measure.add"_s, number});
        MeasureStore(editor.db())
            .insert({.caseId = m_case,
                     .kind = u"freeze"_s,
                     .accountId = known->id,
                     .at = Instant::now().plusSeconds(-3600),
                     .held = Money::fromFen(4'000'000),
                     .createdAt = Instant::now()});
        QVERIFY(editor.commit().made);
    }

    std::shared_ptr<const CaseFlow> flow()
    {
        const auto db = m_store->openReader();
        return *followMoney(*db, m_case, Instant::now());
    }

private slots:
    void initTestCase()
    {
        installTheme(*qApp, ThemeChoice::Light);
        m_case = rebatecase::imported(m_store);
        m_workplace = std::make_unique<Workplace>(*m_store);
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<RefundPanel>(*m_workplace, *m_selection);
        m_panel->resize(1200, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void aCaseWithoutFrozenMoneyTeaches()
    {
        const QSignalSpy drafted(m_panel.get(), &RefundPanel::drafted);
        m_panel->setFlow(m_case, flow());
        QTRY_VERIFY_WITH_TIMEOUT(!drafted.isEmpty(), patience);
        auto* teaches = m_panel->findChild<EmptyState*>();
        QVERIFY(teaches->isVisible());
        const QSignalSpy wanted(m_panel.get(), &RefundPanel::measureWanted);
        teaches->findChild<QPushButton*>()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void measuresFillItIn()
    {
        freeze();
        const QSignalSpy drafted(m_panel.get(), &RefundPanel::drafted);
        m_panel->setFlow(m_case, flow());
        QTRY_VERIFY_WITH_TIMEOUT(!drafted.isEmpty(), patience);
        QCOMPARE(account().frozenFen, 4'000'000);
        QCOMPARE(shown(0, RefundFigure::Frozen), u"40,000.00"_s);
        QVERIFY(part<Label>("refundRound")->text().contains(u'1'));
    }

    void anAmountIsChangedInPlace()
    {
        type("refundFrozen", number, u"12,345.67"_s);
        QCOMPARE(account().frozenFen, 1'234'567);
        QCOMPARE(shown(0, RefundFigure::Frozen), u"12,345.67"_s);
        QVERIFY(board().accounts.first().isByHand);
        const qint64 refund = account().claims.front().refundFen;
        QCOMPARE(shown(1, RefundFigure::Refund), Money::fromFen(refund).toDisplay());
        QCOMPARE(refund + account().staysFrozenFen, 1'234'567);
    }

    void whatIsNoAmountIsRefusedWithWords()
    {
        auto* definitions = part<DefinitionList>("refundFrozen");
        definitions->edit(number);
        auto* editor = definitions->findChildren<QLineEdit*>().last(); // the one before is leaving
        editor->setText(u"much"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(part<Label>("refundRefusal")->isVisible());
        QVERIFY(part<Label>("refundRefusal")->text().contains(u"much"));
        QCOMPARE(account().frozenFen, 1'234'567);
        type("refundFrozen", number, {}); // as the measures say again
        QCOMPARE(account().frozenFen, 4'000'000);
        QVERIFY(!part<Label>("refundRefusal")->isVisible());
    }

    void aSettingIsSwitched()
    {
        const qint64 before = account().claims.front().lossFen;
        choose("refund_loss", u"total"_s);
        QCOMPARE(board().draft.settings.loss, RefundSettings::Loss::Total);
        QCOMPARE(account().claims.front().lossFen, board().draft.victims.front().paidFen);
        QCOMPARE(shown(1, RefundFigure::Loss),
                 Money::fromFen(board().draft.victims.front().paidFen).toDisplay());
        choose("refund_loss", u"reached_account"_s);
        QCOMPARE(account().claims.front().lossFen, before);
    }

    void compensationIsDeducted()
    {
        const QString victim = QString::number(board().victims.first().person.value);
        type("refundGot", victim, u"1000"_s);
        QCOMPARE(board().victims.first().otherwise, Money::fromFen(100'000));
        QVERIFY(board().addsUp());
    }

    void aCellOpensItsReasoning()
    {
        auto* table = part<DataTable>("refundTable");
        table->setCurrentIndex(table->model()->index(1, int(RefundFigure::Refund)));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto* reason = m_panel->findChild<RefundReasonSheet*>();
        QVERIFY(reason);
        QCOMPARE(reason->findChild<Label*>(u"refundReasonFigure"_s)->text(),
                 shown(1, RefundFigure::Refund));
        const QSignalSpy rows(m_panel.get(), &RefundPanel::rowsWanted);
        reason->findChild<QPushButton*>(u"refundReasonRows"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!rows.isEmpty() || m_panel->findChild<Toast*>(), patience);
        QTest::keyClick(m_panel->findChild<Popover*>(), Qt::Key_Escape);
    }

    void aRoundIsKeptAndToldWhenItNoLongerFits()
    {
        const QSignalSpy kept(m_panel.get(), &RefundPanel::drafted);
        part<QPushButton>("refundKeep")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(board().kept && board().changes.isEmpty(), patience);
        QVERIFY(!part<QPushButton>("refundKeep")->isEnabled());
        type("refundFrozen", number, u"30000"_s);
        QCOMPARE(board().round(), 2);
        QVERIFY(part<NoteBar>("refundNote")->text().contains(u"30,000.00"));
        QVERIFY(part<QPushButton>("refundKeep")->isEnabled());
    }

    void theWorkbookAndThePaperSayTheSame()
    {
        const QString refund = shown(1, RefundFigure::Refund);
        for (const QString& name : {u"返还.xlsx"_s, u"返还.pdf"_s}) {
            m_panel->writeTo(m_store.filePath(name), false);
            QTRY_VERIFY_WITH_TIMEOUT(
                QFile::exists(m_store.filePath(name)) && !m_workplace->isBusy(), patience);
        }
        // As others read them: their members with Python, their text with poppler.
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (!python.isEmpty()) {
            QProcess reader;
            reader.start(python, {u"-c"_s,
                                  u"import sys, zipfile; b = zipfile.ZipFile(sys.argv[1]); assert "
                                  "b.testzip() is None; sys.stdout.buffer.write(b.read("
                                  "'xl/worksheets/sheet1.xml'))"_s,
                                  m_store.filePath(u"返还.xlsx"_s)});
            QVERIFY(reader.waitForFinished());
            const QByteArray sheet = reader.readAllStandardOutput();
            const double yuan = double(account().claims.front().refundFen) / 100;
            QVERIFY(sheet.contains("<v>" + QByteArray::number(yuan, 'g', 15) + "</v>"));
        }
        const QString poppler = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (!poppler.isEmpty()) {
            QProcess reader;
            reader.start(poppler, {u"-layout"_s, m_store.filePath(u"返还.pdf"_s), u"-"_s});
            QVERIFY(reader.waitForFinished());
            const QString text = QString::fromUtf8(reader.readAllStandardOutput());
            QVERIFY2(text.contains(refund), qPrintable(text));
            QVERIFY(text.contains(u"林某"));
            QVERIFY(text.contains(tr("Legal reviewer")) || text.contains(u"Legal reviewer"));
        }
    }

    void undoTakesBackWhatWasPutIn()
    {
        const QSignalSpy drafted(m_panel.get(), &RefundPanel::drafted);
        m_workplace->write<ChangeId>(
            m_panel.get(), [id = m_case](Store& store) { return undoLast(store, id); },
            [this](const ChangeId&) { m_panel->setFlow(m_case, flow()); });
        QTRY_VERIFY_WITH_TIMEOUT(!drafted.isEmpty(), patience);
        QCOMPARE(account().frozenFen, 4'000'000);
        QCOMPARE(board().round(), 1);
    }
};

QTEST_MAIN(TestRefundPanel)
#include "test_refundpanel.moc"
