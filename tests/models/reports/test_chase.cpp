#include "models/reports/chase.h"
#include "models/reports/rebatecase.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The chase of a case whose banks' replies were imported: where the money is, and how stops stand.
class TestChase : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    std::shared_ptr<const CaseFlow> m_flow;
    Instant m_now;
    QString m_number; ///< Of the account with the most to stop.

    ChaseBoard boardAt(Instant now)
    {
        const auto db = m_store->openReader();
        return chaseBoard(*db, m_case, *m_flow, TraceMethod::Fifo, now);
    }

    const ChaseRow& rowIn(const ChaseBoard& board, const QString& number)
    {
        for (const ChaseRow& row : board.rows)
            if (row.number == number)
                return row;
        qFatal("no row of %s", qPrintable(number));
    }

    template <typename Row>
    decltype(Row::id) add(const Row& row)
    {
        const auto added = addRow(*m_store, row);
        if (!added || !added->made)
            qFatal("not added: %s",
                   qPrintable(added ? added->report.missingText() : added.error().message));
        return *added->made;
    }

    /// Sent when the board's clock starts, or so many minutes later.
    Measure stopOf(const QString& number, int minutes) const
    {
        const auto account = CaseAccountStore(m_store.db()).findNumber(m_case, number);
        const CaseAccountId id =
            account ? account->id
                    : *addRow(*m_store, CaseAccount{.caseId = m_case, .raw = number})->made;
        return {.caseId = m_case,
                .kind = u"stop"_s,
                .accountId = id,
                .at = m_now.plusSeconds(minutes * 60),
                .requested = Money::fromFen(1'000'00),
                .officers = {u"周文"_s, u"林警官"_s}};
    }

    void removeMeasures(const QList<MeasureId>& ids)
    {
        for (auto id = ids.crbegin(); id != ids.crend(); ++id)
            QVERIFY(removeRow<Measure>(*m_store, *id));
    }

private slots:
    void initTestCase()
    {
        m_case = rebatecase::imported(m_store);
        const auto db = m_store->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        QVERIFY(flow);
        m_flow = *flow;
        const Ledger& ledger = m_flow->ledger;
        m_now = Instant::fromMicroseconds(ledger.row(ledger.size() - 1).atUs).plusSeconds(60);
        const ChaseBoard board = boardAt(m_now);
        QVERIFY(!board.next.isEmpty());
        m_number = board.rows.at(board.next.first()).number;
    }

    void isATreeThatHasEveryFen()
    {
        const ChaseBoard board = boardAt(m_now);
        QVERIFY(board.t0);
        Money there;
        for (qsizetype i = 0; i < board.rows.size(); ++i) {
            const ChaseRow& row = board.rows.at(i);
            QVERIFY(row.parent < i);
            if (row.parent >= 0 && !row.isEnd)
                QVERIFY(board.rows.at(row.parent).level < row.level);
            if (!row.isEnd)
                there += row.there + row.mayBeThere;
        }
        qint64 left = 0;
        for (const TracedAccount& account : m_flow->traces[0].accounts)
            left += account.leftFen;
        QCOMPARE(there.fen(), left);
        QCOMPARE(board.paid, Money::fromFen(5'236'000));
    }

    void ranksWhatIsLostSoonest()
    {
        const ChaseBoard board = boardAt(m_now);
        double before = std::numeric_limits<double>::max();
        for (const int i : board.next) {
            const ChaseRow& row = board.rows.at(i);
            QVERIFY(row.urgency > 0 && row.urgency <= before);
            QVERIFY(!row.why.isEmpty());
            QVERIFY(!(row.there + row.mayBeThere).isZero());
            before = row.urgency;
        }
    }

    void aStopGoesThroughItsStates()
    {
        Measure stop = stopOf(m_number, 0);
        stop.id = add(stop);
        const Instant soon = m_now.plusSeconds(600);
        ChaseBoard board = boardAt(soon);
        QCOMPARE(rowIn(board, m_number).state, StopState::Sent);
        QVERIFY(rowIn(board, m_number).urgency > 0); // it is not held yet

        stop.answer = u"户名不符"_s;
        QVERIFY(changeRow(*m_store, stop));
        QCOMPARE(rowIn(boardAt(soon), m_number).state, StopState::Returned);
        QVERIFY(rowIn(boardAt(soon), m_number).why.contains(u"户名不符"_s));

        stop.answer = u"余额 800.00 已控"_s;
        stop.held = Money::fromFen(800'00);
        QVERIFY(changeRow(*m_store, stop));
        board = boardAt(soon);
        QCOMPARE(rowIn(board, m_number).state, StopState::Stopped);
        QCOMPARE(rowIn(board, m_number).held, Money::fromFen(800'00));
        QCOMPARE(rowIn(board, m_number).urgency, 0.0);

        const Instant after = m_now.plusSeconds(stopSeconds);
        QCOMPARE(rowIn(boardAt(after), m_number).state, StopState::Lapsed);
        QVERIFY(rowIn(boardAt(after), m_number).urgency > 0);

        stop.held = Money();
        QVERIFY(changeRow(*m_store, stop));
        QCOMPARE(rowIn(boardAt(soon), m_number).state, StopState::NoMoney);
        QCOMPARE(rowIn(boardAt(soon), m_number).urgency, 0.0);
        removeMeasures({stop.id});
        QCOMPARE(rowIn(boardAt(soon), m_number).state, StopState::None);
    }

    void aFollowOnStopStandsBelowItsParent()
    {
        const QString other = u"6299077777777777770"_s; // no file names it
        Measure first = stopOf(m_number, 0);
        first.held = Money::fromFen(100);
        first.id = add(first);
        Measure second = stopOf(other, 5);
        second.parentId = first.id;
        second.id = add(second);
        const ChaseBoard board = boardAt(m_now.plusSeconds(600));
        const ChaseRow& row = rowIn(board, other);
        QCOMPARE(row.account, 0);
        QVERIFY(row.parent >= 0);
        QCOMPARE(board.rows.at(row.parent).number, m_number);
        QCOMPARE(row.stops, 1);
        removeMeasures({first.id, second.id});
    }

    void countsFromTheReport()
    {
        auto file = *CasefileStore(m_store.db()).find(m_case);
        const std::optional<Instant> reportedBefore = file.reportedAt;
        file.reportedAt = m_now;
        QVERIFY(changeRow(*m_store, file));
        Measure held = stopOf(m_number, 20);
        held.held = Money::fromFen(250'00);
        held.id = add(held);
        const MeasureStepId answered = add(MeasureStep{.caseId = m_case,
                                                       .measureId = held.id,
                                                       .kind = u"answered"_s,
                                                       .at = m_now.plusSeconds(25 * 60)});
        const MeasureId unanswered = add(stopOf(m_number, 40));
        const ChaseBoard board = boardAt(m_now.plusSeconds(3600));
        QVERIFY(board.isFromReport);
        QCOMPARE(*board.t0, m_now);
        const ChaseFigures& figures = board.figures;
        QCOMPARE(figures.stops, 2);
        QCOMPARE(figures.effective, 1);
        QCOMPARE(figures.requested, Money::fromFen(2'000'00));
        QCOMPARE(figures.held, Money::fromFen(250'00));
        QCOMPARE(figures.stoppedAccounts, 1);
        QCOMPARE(figures.firstEffective, std::optional<qint64>(25 * 60));
        const ChaseRow& row = rowIn(board, m_number);
        QCOMPARE(row.stops, 2);
        QCOMPARE(figures.levelsIn30, row.level);
        QCOMPARE(board.levels.size(), 1);
        QCOMPARE(board.levels.first().second, m_now.plusSeconds(20 * 60));
        QVERIFY(removeRow<MeasureStep>(*m_store, answered));
        removeMeasures({held.id, unanswered});
        file.reportedAt = reportedBefore;
        QVERIFY(changeRow(*m_store, file));
    }

    void saysNothingOfACaseWithoutPayments()
    {
        const CaseId empty = newCase(*m_store, {.name = u"空案"_s})->id;
        const auto db = m_store->openReader();
        const auto flow = followMoney(*db, empty, m_now);
        QVERIFY(flow);
        const ChaseBoard board = chaseBoard(*db, empty, **flow, TraceMethod::Fifo, m_now);
        QVERIFY(!board.t0);
        QVERIFY(board.rows.isEmpty() && board.next.isEmpty() && board.levels.isEmpty());
        QCOMPARE(board.figures.stops, 0);
        QVERIFY(!board.figures.firstEffective);
    }
};

QTEST_GUILESS_MAIN(TestChase)
#include "test_chase.moc"
