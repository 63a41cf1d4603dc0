#include "models/reports/chase.h"

#include "models/cases/caseaccount.h"
#include "models/cases/casefile.h"
#include "models/cases/measure.h"
#include "models/cases/payment.h"
#include "models/cases/vocabulary.h"
#include "models/core/cardbins.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Chase)
};

constexpr qint64 secondUs = 1'000'000;
constexpr qint64 halfHour = 30 * 60;

QString moneyStateOf(const Measure& measure)
{
    const Word* word = findWord(u"measures", measure.kind);
    return word ? word->value(u"money_state") : QString();
}

bool isFreezeThatHolds(const Measure& measure, Instant now)
{
    return moneyStateOf(measure) == "frozen"_L1 && measure.at <= now &&
           (!measure.endedAt || *measure.endedAt > now) &&
           (!measure.endsAt || *measure.endsAt >= now);
}

class BoardMaker
{
public:
    BoardMaker(sqlite::Database& db, CaseId caseId, const CaseFlow& flow, TraceMethod method,
               Instant now, const Masking& masking)
        : m_db(db)
        , m_case(caseId)
        , m_ledger(flow.ledger)
        , m_trace(flow.traces[size_t(method)])
        , m_masking(masking)
    {
        m_board.method = method;
        m_board.now = now;
    }

    ChaseBoard make()
    {
        startClock();
        addTraced();
        addMeasures();
        order();
        rank();
        count();
        for (ChaseRow& row : m_board.rows) {
            row.number = m_masking.account(row.number);
            row.holder = m_masking.name(row.holder);
            row.answer = m_masking.text(row.answer);
        }
        return std::move(m_board);
    }

private:
    sqlite::Database& m_db;
    CaseId m_case;
    const Ledger& m_ledger;
    const Trace& m_trace;
    const Masking& m_masking;
    ChaseBoard m_board;
    QList<Measure> m_measures;
    QHash<MeasureId, Instant> m_answeredAt;
    std::unordered_map<AccountIndex, int> m_rowOf; ///< Index in the rows, while they are unordered.

    void startClock()
    {
        const std::optional<Casefile> file = CasefileStore(m_db).find(m_case);
        m_board.isFromReport = file && file->reportedAt;
        if (m_board.isFromReport)
            m_board.t0 = file->reportedAt;
        for (const Payment& payment : PaymentStore(m_db).ofCase(m_case)) {
            m_board.paid += payment.amount;
            if (!m_board.isFromReport && (!m_board.t0 || payment.at < *m_board.t0))
                m_board.t0 = payment.at;
        }
    }

    int addRow(const LedgerAccount& account, int level)
    {
        m_board.rows.append({.account = account.id,
                             .level = level,
                             .number = account.number,
                             .holder = account.holder,
                             .bank = bankOf(account.bank, account.number)});
        return int(m_board.rows.size()) - 1;
    }

    /// Rows for accounts and payment companies; each below the one that most of its money came
    /// from, among those nearer to the victims.
    void addTraced()
    {
        for (const TracedAccount& traced : m_trace.accounts) {
            const int index = addRow(m_ledger.account(traced.account), traced.level);
            m_rowOf[traced.account] = index;
            ChaseRow& row = m_board.rows[index];
            row.traced = Money::fromFen(traced.inFen);
            row.lastIn = Instant::fromMicroseconds(m_ledger.row(traced.last).atUs);
        }
        for (const Resting& resting : m_trace.resting) {
            if (resting.account == nobody)
                continue;
            if (resting.reason == RestReason::Hub && !m_rowOf.contains(resting.account)) {
                m_rowOf[resting.account] = addRow(m_ledger.account(resting.account), 0);
                m_board.rows.last().isEnd = true;
            }
            const auto row = m_rowOf.find(resting.account);
            if (row == m_rowOf.end())
                continue;
            const Money money = Money::fromFen(resting.fen);
            const bool isUnsure =
                resting.reason == RestReason::StatementMissing || resting.reason == RestReason::Hub;
            ChaseRow& place = m_board.rows[row->second];
            (isUnsure ? place.mayBeThere : place.there) += money;
        }
        std::map<std::pair<int, int>, qint64> brought; // to, from
        for (const Trace::Carried& carried : m_trace.transfers) {
            const LedgerRow& transfer = m_ledger.row(carried.transfer);
            const auto to = m_rowOf.find(transfer.to);
            if (transfer.to == nobody || to == m_rowOf.end())
                continue;
            ChaseRow& row = m_board.rows[to->second];
            if (row.isEnd) {
                row.traced += Money::fromFen(carried.fen);
                const Instant at = Instant::fromMicroseconds(transfer.atUs);
                row.lastIn = row.lastIn ? std::max(*row.lastIn, at) : at;
            }
            const auto from = m_rowOf.find(transfer.from);
            if (transfer.from == nobody || from == m_rowOf.end() ||
                m_board.rows[from->second].isEnd)
                continue;
            if (row.isEnd || m_board.rows[from->second].level < row.level)
                brought[{to->second, from->second}] += carried.fen;
        }
        std::unordered_map<int, qint64> most;
        for (const auto& [pair, fen] : brought) {
            if (qint64& best = most[pair.first]; fen > best) {
                best = fen;
                m_board.rows[pair.first].parent = pair.second;
            }
        }
        m_board.usualStay = usualStay();
    }

    /// The median time between the first traced money in and the first out.
    std::optional<qint64> usualStay() const
    {
        std::unordered_map<AccountIndex, qint64> in;
        std::vector<qint64> stays;
        for (const Trace::Carried& carried : m_trace.transfers) {
            const LedgerRow& transfer = m_ledger.row(carried.transfer);
            if (const auto entered = in.find(transfer.from);
                transfer.from != nobody && entered != in.end() && entered->second >= 0) {
                stays.push_back(std::max<qint64>(0, transfer.atUs - entered->second) / secondUs);
                entered->second = -1; // only the first way out counts
            }
            if (transfer.to != nobody && m_rowOf.contains(transfer.to))
                in.try_emplace(transfer.to, transfer.atUs);
        }
        if (stays.empty())
            return {};
        const auto middle = stays.begin() + std::ptrdiff_t(stays.size() / 2);
        std::nth_element(stays.begin(), middle, stays.end());
        return *middle;
    }

    int rowOf(const CaseAccount& account)
    {
        const auto identity = m_db.value<qint64>("SELECT coalesce((SELECT identity_id FROM account "
                                                 "WHERE case_id = ? AND number = ?), 0)",
                                                 m_case, account.number);
        for (int i = 0; i < m_board.rows.size(); ++i) {
            const ChaseRow& row = m_board.rows.at(i);
            if ((identity != 0 && row.account == identity) || row.number == account.number)
                return i;
        }
        m_board.rows.append({.account = identity,
                             .number = account.number,
                             .holder = account.holderName,
                             .bank = bankOf(account.bank, account.number)});
        return int(m_board.rows.size()) - 1;
    }

    void addMeasures()
    {
        for (const MeasureStep& step : MeasureStepStore(m_db).ofCase(m_case))
            if (step.kind == "answered"_L1)
                m_answeredAt.insert(step.measureId, step.at);
        const CaseAccountStore accounts(m_db);
        QHash<CaseAccountId, int> rows;
        QHash<MeasureId, int> rowOfMeasure;
        for (const Measure& measure : MeasureStore(m_db).ofCase(m_case)) {
            if (!measure.accountId || measure.at > m_board.now)
                continue;
            const QString state = moneyStateOf(measure);
            if (state != "stopped"_L1 && state != "frozen"_L1 && measure.kind != "query"_L1)
                continue;
            m_measures.append(measure);
            if (!rows.contains(measure.accountId))
                if (const auto account = accounts.find(measure.accountId))
                    rows.insert(measure.accountId, rowOf(*account));
            const int index = rows.value(measure.accountId, -1);
            if (index < 0)
                continue;
            rowOfMeasure.insert(measure.id, index);
            ChaseRow& row = m_board.rows[index];
            if (state == "stopped"_L1 || isFreezeThatHolds(measure, m_board.now))
                take(row, measure);
            else if (state == "frozen"_L1 && row.state != StopState::Frozen)
                row.state = StopState::Over;
            if (const int parent = rowOfMeasure.value(measure.parentId, -1);
                parent >= 0 && parent != index && !isBelow(parent, index))
                row.parent = parent;
            reached(row.level, measure.at);
        }
    }

    bool isBelow(int row, int above) const
    {
        for (; row >= 0; row = m_board.rows.at(row).parent)
            if (row == above)
                return true;
        return false;
    }

    void reached(int level, Instant at)
    {
        if (level <= 0)
            return;
        for (auto& [known, first] : m_board.levels) {
            if (known == level) {
                first = std::min(first, at);
                return;
            }
        }
        m_board.levels.append({level, at});
    }

    void take(ChaseRow& row, const Measure& measure)
    {
        const bool isStop = measure.kind == "stop"_L1;
        row.stops += isStop ? 1 : 0;
        if (isStop && row.state == StopState::Frozen)
            return;
        row.measure = measure.id;
        row.sentAt = measure.at;
        row.requested = measure.requested.value_or(Money());
        row.held = measure.held.value_or(Money());
        row.answer = measure.answer;
        const auto answered = m_answeredAt.constFind(measure.id);
        row.answeredAt = answered == m_answeredAt.cend() ? std::nullopt : std::optional(*answered);
        if (!isStop) {
            row.state = StopState::Frozen;
            row.held = measure.amount();
            row.endsAt = measure.endsAt;
            return;
        }
        row.endsAt = measure.at.plusSeconds(stopSeconds);
        const bool isOver =
            *row.endsAt <= m_board.now || (measure.endedAt && *measure.endedAt <= m_board.now);
        if (measure.held && measure.held->isZero())
            row.state = StopState::NoMoney;
        else if (!measure.held && (!measure.answer.isEmpty() || row.answeredAt))
            row.state = StopState::Returned;
        else if (isOver)
            row.state = StopState::Lapsed;
        else
            row.state = measure.held ? StopState::Stopped : StopState::Sent;
    }

    /// Each after its parent, brothers by what was traced into them.
    void order()
    {
        QHash<int, QList<int>> below;
        for (int i = 0; i < m_board.rows.size(); ++i)
            below[m_board.rows.at(i).parent].append(i);
        QList<ChaseRow> ordered;
        const auto place = [&](const auto& self, int parent, int placedParent) -> void {
            QList<int> children = below.value(parent);
            std::stable_sort(children.begin(), children.end(), [this](int a, int b) {
                return m_board.rows.at(a).traced > m_board.rows.at(b).traced;
            });
            for (const int child : std::as_const(children)) {
                ordered.append(m_board.rows.at(child));
                ordered.last().parent = placedParent;
                self(self, child, int(ordered.size()) - 1);
            }
        };
        place(place, -1, -1);
        m_board.rows = ordered;
        std::sort(m_board.levels.begin(), m_board.levels.end());
    }

    void rank()
    {
        for (ChaseRow& row : m_board.rows) {
            const bool mayStop = row.state == StopState::None || row.state == StopState::Sent ||
                                 row.state == StopState::Returned || row.state == StopState::Lapsed;
            // What nobody knows is there counts half: it may be all or nothing.
            const double yuan = (double(row.there.fen()) + double(row.mayBeThere.fen()) / 2) / 100;
            if (!mayStop || yuan <= 0 || !row.lastIn)
                continue;
            if (m_board.usualStay)
                row.secondsLeft =
                    m_board.now.secondsTo(row.lastIn->plusSeconds(*m_board.usualStay));
            const double minutes = double(std::max<qint64>(60, row.secondsLeft.value_or(60))) / 60;
            row.urgency = yuan / minutes;
            row.why = whyNext(row);
        }
        for (int i = 0; i < m_board.rows.size(); ++i)
            if (m_board.rows.at(i).urgency > 0)
                m_board.next.append(i);
        std::stable_sort(m_board.next.begin(), m_board.next.end(), [this](int a, int b) {
            return m_board.rows.at(a).urgency > m_board.rows.at(b).urgency;
        });
    }

    QString whyNext(const ChaseRow& row) const
    {
        switch (row.state) {
        case StopState::Sent:
            return Text::tr("Sent at %1; the bank has not answered: press for it.")
                .arg(row.sentAt->toDisplay());
        case StopState::Returned:
            return Text::tr("Sent back by the bank: “%1”. Mend it and send it again.")
                .arg(row.answer);
        case StopState::Lapsed:
            return row.stops < 2
                       ? Text::tr("The stop ended at %1: freeze, or stop once more.")
                             .arg(row.endsAt->toDisplay())
                       : Text::tr("The second stop ended at %1: only a freeze can hold it now.")
                             .arg(row.endsAt->toDisplay());
        default:
            break;
        }
        if (row.isEnd)
            return Text::tr("A payment company: it can tell who was paid, and hold what is not "
                            "settled.");
        if (!row.mayBeThere.isZero())
            return Text::tr("No statement of that time: at most this is there. Stop first, then "
                            "request it.");
        if (m_board.usualStay)
            return Text::tr("Last traced money at %1; on accounts of this case it stays %2 minutes "
                            "as a rule.")
                .arg(row.lastIn->toDisplay())
                .arg(double(*m_board.usualStay) / 60, 0, 'f', 1);
        return Text::tr("Last traced money at %1.").arg(row.lastIn->toDisplay());
    }

    void count()
    {
        ChaseFigures& figures = m_board.figures;
        QSet<CaseAccountId> stopped;
        std::optional<Instant> firstEffective;
        for (const Measure& measure : m_measures) {
            if (measure.kind != "stop"_L1)
                continue;
            ++figures.stops;
            figures.requested += measure.requested.value_or(Money());
            const Money held = measure.held.value_or(Money());
            if (held.isZero())
                continue;
            ++figures.effective;
            figures.held += held;
            stopped.insert(measure.accountId);
            const Instant at = m_answeredAt.value(measure.id, measure.at);
            firstEffective = firstEffective ? std::min(*firstEffective, at) : at;
        }
        figures.stoppedAccounts = int(stopped.size());
        if (!m_board.t0)
            return;
        if (firstEffective)
            figures.firstEffective = m_board.t0->secondsTo(*firstEffective);
        for (const Payment& payment : PaymentStore(m_db).ofCase(m_case)) {
            const qint64 entered = m_board.t0->secondsTo(payment.createdAt);
            figures.firstEntered = std::min(figures.firstEntered.value_or(entered), entered);
        }
        for (const auto& [level, at] : m_board.levels)
            if (m_board.t0->secondsTo(at) <= halfHour)
                figures.levelsIn30 = std::max(figures.levelsIn30, level);
    }
};

} // namespace

ChaseBoard chaseBoard(sqlite::Database& db, CaseId caseId, const CaseFlow& flow, TraceMethod method,
                      Instant now, const Masking& masking)
{
    return BoardMaker(db, caseId, flow, method, now, masking).make();
}

} // namespace cluechain
