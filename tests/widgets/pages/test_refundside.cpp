#include "widgets/pages/refundside.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/label.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/theme/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// What can be set beside the refund worksheet is told as it was meant: amounts read, an emptied
/// field as no amount, and what is no amount not at all.
class TestRefundSide : public QObject
{
    Q_OBJECT

private:
    using Amount = std::optional<Money>;

    static inline const QString number = QStringLiteral("6299000000004410");

    /// 80,000.00 frozen on an account; one victim got 1,000.00 otherwise.
    static RefundBoard board()
    {
        RefundBoard board;
        board.draft.settings.loss = RefundSettings::Loss::Total;
        board.draft.accounts.push_back({.frozenFen = 8'000'000});
        board.accounts.append({.number = number, .holder = u"邱某"_s, .isFrozen = true});
        board.victims.append(
            {.person = PersonId{7}, .name = u"林某"_s, .otherwise = Money::fromFen(100'000)});
        return board;
    }

    static void type(RefundSide& side, const char* list, const QString& key, const QString& text)
    {
        auto* definitions = side.findChild<DefinitionList*>(QString::fromLatin1(list));
        definitions->edit(key);
        auto* editor = definitions->findChildren<QLineEdit*>().last(); // the one before is leaving
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void showsTheDraft()
    {
        RefundSide side(true);
        const QSignalSpy chosen(&side, &RefundSide::settingsChosen);
        side.setBoard(board());
        const auto* frozen = side.findChild<DefinitionList*>(u"refundFrozen"_s);
        QCOMPARE(frozen->definitions().size(), 1);
        QCOMPARE(frozen->definitions().first().label, u"邱某 ·4410"_s);
        QCOMPARE(frozen->definitions().first().value, u"80,000.00"_s);
        const auto* got = side.findChild<DefinitionList*>(u"refundGot"_s);
        QCOMPARE(got->definitions().first().value, u"1,000.00"_s);
        QCOMPARE(side.findChild<SegmentedSwitch*>(u"refund_loss"_s)->chosen(), u"total"_s);
        QVERIFY(chosen.isEmpty()); // nobody chose
    }

    void tellsAllSettings()
    {
        RefundSide side(true);
        side.setBoard(board());
        const QSignalSpy chosen(&side, &RefundSide::settingsChosen);
        side.findChild<SegmentedSwitch*>(u"refund_own_money"_s)->choose(u"in_base"_s);
        QCOMPARE(chosen.size(), 1);
        const auto settings = chosen.first().first().value<RefundSettings>();
        QCOMPARE(settings.loss, RefundSettings::Loss::Total);
        QCOMPARE(settings.ratio, RefundSettings::Ratio::OfAllLosses);
        QCOMPARE(settings.ownMoney, RefundSettings::OwnMoney::InBase);
    }

    void readsAmounts()
    {
        RefundSide side(true);
        side.setBoard(board());
        const QSignalSpy frozen(&side, &RefundSide::frozenSet);
        type(side, "refundFrozen", number, u" 12,345.67 "_s);
        QCOMPARE(frozen.size(), 1);
        QCOMPARE(frozen.first().at(0).toString(), number);
        QCOMPARE(frozen.first().at(1).value<Amount>(), Amount(Money::fromFen(1'234'567)));
        const QSignalSpy got(&side, &RefundSide::compensationSet);
        type(side, "refundGot", u"7"_s, {});
        QCOMPARE(got.size(), 1);
        QCOMPARE(got.first().at(0).value<PersonId>(), PersonId{7});
        QCOMPARE(got.first().at(1).value<Amount>(), Amount());
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"much"_s;
        QTest::newRow("below nothing") << u"-5"_s;
    }

    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);
        RefundSide side(true);
        side.setBoard(board());
        const QSignalSpy frozen(&side, &RefundSide::frozenSet);
        type(side, "refundFrozen", number, text);
        QVERIFY(frozen.isEmpty());
        const auto* refusal = side.findChild<Label*>(u"refundRefusal"_s);
        QVERIFY(!refusal->isHidden());
        QVERIFY(refusal->text().contains(text));
        side.setBoard(board());
        QVERIFY(refusal->isHidden());
    }

    void whatCannotBeWrittenCannotBeSet()
    {
        RefundSide side(false);
        side.setBoard(board());
        for (const auto* list : side.findChildren<DefinitionList*>())
            for (const Definition& definition : list->definitions())
                QVERIFY(!definition.editable);
        for (const auto* setting : side.findChildren<SegmentedSwitch*>())
            QVERIFY(!setting->isEnabled());
    }
};

QTEST_MAIN(TestRefundSide)
#include "test_refundside.moc"
