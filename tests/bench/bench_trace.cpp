#include "models/funds/ledgerinput.h"
#include "models/funds/loadledger.h"
#include "models/funds/reach.h"
#include "models/funds/trace.h"
#include "models/store/sqlite.h"
#include "support/teststore.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// What following money costs: loading the ledger from the store, what can be reached, the methods
/// of tracing, cycles; beside SQLite's own recursive CTE and igraph, on the same transfers.
///
///     bench_trace [TRANSFERS…]     default 100000 1000000; 5000000 takes minutes

namespace
{

constexpr int accounts = 200'000;
constexpr int payments = 100;
constexpr int busyAccounts = 2'000;
constexpr qint64 hourUs = 3'600'000'000;
constexpr qint64 firstUs = 1'764'000'000'000'000;
constexpr qint64 daysUs = 90 * 24 * hourUs;

struct Made {
    qint64 atUs;
    qint64 fen;
    int from;
    int to;
};

/// Accounts of heavy-tailed activity, bursts at the busiest: the same for the same size.
std::vector<Made> makeTransfers(int count)
{
    std::mt19937_64 random(5);
    const auto account = [&] {
        const double u = double(random() >> 11) / double(1ULL << 53);
        return int(
            std::min(double(accounts - 1), std::pow(double(accounts), u * u * 0.35 + u * 0.65)));
    };
    std::lognormal_distribution<double> amount(std::log(30'000.0), 1.6);
    std::vector<Made> made;
    made.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const int from = account();
        int to = account();
        if (to == from)
            to = (to + 1) % accounts;
        const auto at = firstUs + qint64(random() % quint64(daysUs)) / 1'000'000 * 1'000'000;
        made.push_back({at, std::max<qint64>(1, qint64(amount(random))), from, to});
    }
    std::sort(made.begin(), made.end(),
              [](const Made& a, const Made& b) { return a.atUs < b.atUs; });
    return made;
}

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Of the processor, not of the clock on the wall: the middle of some runs.
double seconds(const std::function<void()>& work, int runs = 3)
{
    std::vector<double> took;
    for (int run = 0; run < runs; ++run) {
        const double before = cpuSeconds();
        work();
        took.push_back(cpuSeconds() - before);
    }
    std::sort(took.begin(), took.end());
    return took[took.size() / 2];
}

/// The transfers as an import would leave them: one statement for each account, every transfer in
/// the payer's, and the payments of victims among them.
CaseId fill(sqlite::Database& db, const std::vector<Made>& made)
{
    const CaseId caseId{1};
    sqlite::Transaction transaction(db);
    db.exec("INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
            " VALUES(1, 'W1', 'bench', 'bench', 0);"
            "INSERT INTO import_batch(id, case_id, at, actor, sources) VALUES(1, 1, 0, '', '[]');"
            "INSERT INTO import_file(id, batch_id, case_id, ordinal, path, sha256, size, kind,"
            " layout, encoding, report) VALUES(1, 1, 1, 0, '', '', 0, 'statement', '', '', '{}');"
            "INSERT INTO person(id, case_id, name, name_folded, created_at)"
            " VALUES(1, 1, '林某', '林某', 0)");
    sqlite::Statement(db, "INSERT INTO import_sheet(file_id, sheet, name, row_base, last_line)"
                          " VALUES(1, 0, '', 0, ?)")
        .run(qint64(made.size()) + 1);
    const auto number = [](int account) {
        return QString::number(6'299'000'000'000'000'000 + account);
    };
    const auto idOf = [](int account) { return derivedIdValue({QByteArray::number(account)}); };
    std::vector<qint64> ids(accounts + 1);
    sqlite::Statement addAccount(db,
                                 "INSERT INTO account(id, case_id, number, identity_id, is_card)"
                                 " VALUES(?1, 1, ?2, ?1, 1)");
    sqlite::Statement addStatement(
        db, "INSERT INTO statement(id, case_id, file_id, account_id, card_raw, account_raw, holder,"
            " holder_id_number, bank, rows, first_at, last_at, sequence, has_balance)"
            " VALUES(?1, 1, 1, ?2, '', '', '', '', '', 1, ?3, ?4, 1, 0)");
    for (int a = 0; a <= accounts; ++a) { // the last one is the victim's
        ids[size_t(a)] = idOf(a);
        addAccount.run(ids[size_t(a)], number(a));
        if (a < accounts)
            addStatement.run(qint64(a + 1), ids[size_t(a)], firstUs, firstUs + daysUs);
    }
    sqlite::Statement add(db,
                          "INSERT INTO txn(id, case_id, statement_id, account_id, peer_id, class,"
                          " direction, at, amount_fen) VALUES(?, 1, ?, ?, ?, 0, -1, ?, ?)");
    for (size_t i = 0; i < made.size(); ++i)
        add.run(qint64(i + 1), made[i].from + 1, ids[size_t(made[i].from)], ids[size_t(made[i].to)],
                made[i].atUs, made[i].fen);
    sqlite::Statement pay(db, "INSERT INTO payment(id, case_id, victim_id, at, from_number,"
                              " to_number, amount_fen, created_at) VALUES(?, 1, 1, ?, ?, ?, ?, 0)");
    std::mt19937 random(9);
    for (int p = 0; p < payments; ++p) {
        const auto to = int(random() % busyAccounts); // where much goes on
        pay.run(qint64(p + 1), firstUs + qint64(random() % 1000) * daysUs / 1500, number(accounts),
                number(to), 2'000'000 + qint64(random() % 5'000'000));
    }
    transaction.commit();
    return caseId;
}

/// The same question to SQLite: one row for each step of each way, told apart by level.
double byRecursiveCte(sqlite::Database& db, const Ledger& ledger, const ReachSettings& settings,
                      qint64& hits)
{
    db.exec("CREATE TEMP TABLE IF NOT EXISTS e(f INTEGER, t INTEGER, at INTEGER, fen INTEGER)");
    if (db.value<qint64>("SELECT count(*) FROM e") == 0) {
        sqlite::Transaction transaction(db);
        sqlite::Statement add(db, "INSERT INTO temp.e(rowid, f, t, at, fen) VALUES(?, ?, ?, ?, ?)");
        for (TransferIndex i = 0; i < ledger.size(); ++i) {
            const LedgerRow& row = ledger.row(i);
            add.run(i + 1, row.from, row.to, row.atUs, row.fen);
        }
        transaction.commit();
        db.exec("CREATE INDEX temp.e_f ON e(f, at, fen, t)");
        db.exec("CREATE TEMP TABLE s(id INTEGER PRIMARY KEY)");
        for (const LedgerPayment& payment : ledger.payments())
            sqlite::Statement(db, "INSERT INTO temp.s VALUES(?)").run(payment.transfer + 1);
    }
    sqlite::Statement query(
        db, "WITH RECURSIVE w(id, level, t, at) AS ("
            " SELECT e.rowid, 1, e.t, e.at FROM temp.s JOIN temp.e ON e.rowid = s.id"
            " UNION SELECT e.rowid, w.level + 1, e.t, e.at FROM w JOIN temp.e ON e.f = w.t"
            "  AND e.at > w.at AND e.at <= w.at + ?1 AND e.fen >= ?2 WHERE w.level < ?3)"
            " SELECT count(*) FROM w");
    return seconds(
        [&] {
            query.bind(settings.windowUs, settings.leastFen, settings.levels);
            hits = query.step() ? query.get<qint64>(0) : 0;
            query.reset();
        },
        1);
}

qint64 hitsOf(const std::vector<Reached>& reached)
{
    qint64 hits = 0;
    for (const Reached& r : reached)
        hits += std::popcount(r.levels);
    return hits;
}

/// igraph in Python over the same transfers, if it is installed; below 0 if not.
double byIgraph(const Ledger& ledger, const ReachSettings& settings)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"edges.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    for (const LedgerRow& row : ledger.rows())
        file.write(QByteArray::number(row.from) + ',' + QByteArray::number(row.to) + ',' +
                   QByteArray::number(row.atUs) + ',' + QByteArray::number(row.fen) + '\n');
    file.close();
    QByteArray starts;
    for (const LedgerPayment& payment : ledger.payments())
        starts += QByteArray::number(payment.transfer) + ',';
    const QByteArray script =
        "import sys,time,igraph\n"
        "rows=[tuple(map(int,l.split(','))) for l in open(sys.argv[1])]\n"
        "g=igraph.Graph(n=1+max(max(r[0],r[1]) for r in rows),edges=[(r[0],r[1]) for r in rows],"
        "directed=True)\n"
        "at=[r[2] for r in rows];fen=[r[3] for r in rows];to=[r[1] for r in rows]\n"
        "t0=time.process_time();wave={int(s) for s in '" +
        starts +
        "'.split(',') if s};hits=len(wave)\n"
        "for level in range(" +
        QByteArray::number(settings.levels - 1) +
        "):\n"
        " nxt=set()\n"
        " for e in wave:\n"
        "  for x in g.incident(to[e],mode='out'):\n"
        "   if at[e]<at[x]<=at[e]+" +
        QByteArray::number(settings.windowUs) +
        " and fen[x]>=" + QByteArray::number(settings.leastFen) +
        ": nxt.add(x)\n"
        " hits+=len(nxt);wave=nxt\n"
        "print(time.process_time()-t0)\n";
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(script), file.fileName()});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0)
        return -1;
    return python.readAllStandardOutput().trimmed().toDouble();
}

void measure(int count)
{
    const TestStore store;
    const std::vector<Made> made = makeTransfers(count);
    const CaseId caseId = fill(store.db(), made);
    const auto db = store->openReader();
    Ledger ledger;
    const double loading = seconds([&] { ledger = *loadLedger(*db, caseId); });
    std::printf("%9u transfers: loaded in %.2f s, %.2f M/s, %.0f bytes each\n", ledger.size(),
                loading, ledger.size() / loading / 1e6, double(ledger.bytes()) / ledger.size());

    std::vector<TransferIndex> first;
    for (const LedgerPayment& payment : ledger.payments())
        first.push_back(payment.transfer);
    const ReachSettings day{.windowUs = 24 * hourUs, .leastFen = 100'000};
    const ReachSettings threeDays{.windowUs = 72 * hourUs};
    for (const ReachSettings& settings : {day, threeDays}) {
        std::vector<Reached> reached;
        const double took =
            seconds([&] { reached = reachFrom(ledger, first, settings, false); }, 5);
        const double amounts = seconds([&] { reached = reachFrom(ledger, first, settings); });
        const qint64 hits = hitsOf(reached);
        std::printf(
            "  reach %2lld h, >= %lld yuan: %lld hits, %.2f ms; largest amount on each %.2f "
            "ms (x %.2f)\n",
            static_cast<long long>(settings.windowUs / hourUs),
            static_cast<long long>(settings.leastFen / 100), static_cast<long long>(hits),
            took * 1e3, amounts * 1e3, amounts / took);
        if (settings.leastFen == 0 && count > 1'000'000)
            continue; // takes minutes by the others
        qint64 cteHits = 0;
        auto& own = store.db();
        const double cte = byRecursiveCte(own, ledger, settings, cteHits);
        std::printf("    SQLite's recursive CTE %.1f ms (%lld hits%s): ours is 1/%.0f\n", cte * 1e3,
                    static_cast<long long>(cteHits), cteHits == hits ? "" : ", differs!",
                    cte / took);
        if (settings.leastFen > 0) {
            const double igraph = byIgraph(ledger, settings);
            if (igraph < 0)
                std::printf("    python3-igraph: not run\n");
            else
                std::printf("    python3-igraph %.1f ms: ours is 1/%.0f\n", igraph * 1e3,
                            igraph / took);
        }
    }

    double together = 0;
    for (const int level : {5, 0}) {
        for (const TraceMethod method : traceMethods) {
            Trace trace;
            const double took = seconds(
                [&] {
                    trace =
                        *traceFunds(ledger, method, {.deepestLevel = level, .keepsPieces = false});
                },
                1);
            together += level == 5 ? took : 0;
            std::printf(
                "  %-7s %s: %.3f s, %zu transfers looked at, %zu carry traced money, %.0f ns "
                "each looked at\n",
                qPrintable(keyOf(method)), level == 5 ? "5 levels" : "all levels", took,
                trace.eventsLookedAt, trace.transfers.size(),
                took * 1e9 / double(std::max<size_t>(1, trace.eventsLookedAt)));
        }
    }
    std::printf("  the three methods within 5 levels together: %.2f s\n", together);

    Cycles cycles;
    const double took = seconds([&] { cycles = *findCycles(ledger); }, 1);
    std::printf("  cycles of up to 6 within 6 h, >= 1,000 yuan: %zu%s in %.2f s\n", cycles.size(),
                cycles.isCutOff ? " (cut off)" : "", took);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QList<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes += QByteArray(argv[i]).toInt();
    for (const int size : sizes.isEmpty() ? QList{100'000, 1'000'000} : sizes)
        measure(size);
    return 0;
}
