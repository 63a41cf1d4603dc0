#include "models/items/refundmodel.h"
#include "models/items/refundsourcemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The tables of the refund worksheet keep the rules of item models and say what they mean.
class TestRefundModel : public QObject
{
    Q_OBJECT

private:
    /// 80,000.00 frozen; three victims lost 60,000, 50,000 and 30,000, the first already got 10,000
    /// (domain.md R06).
    static std::shared_ptr<const RefundBoard> board()
    {
        RefundBoard board{.flow = std::make_shared<const CaseFlow>()};
        RefundAccount account{.frozenFen = 8'000'000, .basis = RefundBasis::ProRata};
        const std::array<qint64, 3> losses{6'000'000, 5'000'000, 3'000'000};
        for (quint32 v = 0; v < losses.size(); ++v) {
            const qint64 got = v == 0 ? 1'000'000 : 0;
            const qint64 net = losses[v] - got;
            account.claims.push_back(
                {.victim = v, .lossFen = losses[v], .compensatedFen = got, .netFen = net});
            board.draft.victims.push_back(
                {.victim = v, .paidFen = losses[v], .compensatedFen = got, .netFen = net});
            board.victims.append({.person = PersonId{v + 1}, .name = u"被害人%1"_s.arg(v + 1)});
        }
        board.draft.accounts.push_back(account);
        payOut(board.draft);
        board.accounts.append({.number = u"6299000000004410"_s, .holder = u"邱某"_s});
        return std::make_shared<const RefundBoard>(std::move(board));
    }

    static QString at(const RefundModel& model, int row, RefundFigure figure)
    {
        return model.index(row, int(figure)).data().toString();
    }

private slots:
    void showsAccountsClaimsAndTheSum()
    {
        RefundModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBoard(board());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(at(model, 0, RefundFigure::Frozen), u"80,000.00"_s);
        QCOMPARE(at(model, 1, RefundFigure::Refund), u"30,769.23"_s);
        QCOMPARE(at(model, 3, RefundFigure::Refund), u"18,461.54"_s);
        QVERIFY(at(model, 3, RefundFigure::Remainder).startsWith(u"0.8462"));
        QCOMPARE(at(model, 3, RefundFigure::Share), u"23.0769 %"_s);
        QCOMPARE(at(model, 4, RefundFigure::Refund), u"80,000.00"_s);
        QCOMPARE(at(model, 4, RefundFigure::Stays), u"0.00"_s);
        QVERIFY(model.index(0, 0).data(GroupRole).toBool());
        QVERIFY(!model.index(1, 0).data(GroupRole).toBool());
    }

    void explainsTheFenThatWasRoundedUp()
    {
        const auto shown = board();
        const RefundReason reason =
            refundReason(*shown, {.account = 0, .claim = 2}, RefundFigure::Remainder);
        const QString lines = reason.lines.join(u'\n');
        for (const auto* part :
             {"80,000.00", "30,000.00", "130,000.00", "18,461.53", "0.8462", "18,461.54"})
            QVERIFY2(lines.contains(QLatin1StringView(part)), part);
    }

    void theTablesAroundItKeepTheRules()
    {
        RefundVictimModel victims;
        const QAbstractItemModelTester tester(&victims);
        victims.setBoard(*board());
        QCOMPARE(victims.rowCount(), 3);
        QCOMPARE(victims.index(0, 4).data().toString(), u"30,769.23"_s);
        RefundSourceModel sources;
        const QAbstractItemModelTester other(&sources);
        sources.setSources({{.transfer = 7, .amount = Money::fromFen(100)}});
        QCOMPARE(sources.index(0, 2).data().toString(), u"1.00"_s);
        QCOMPARE(sources.idAt(0), 7);
    }
};

QTEST_GUILESS_MAIN(TestRefundModel)
#include "test_refundmodel.moc"
