#include "models/cases/caselist.h"
#include "models/store/sqlite.h"
#include "support/teststore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace cluechain;

/// What the list of cases costs with very many cases: bench_caselist [CASES]. Each step as a
/// multiple of reading the name of every case once.

namespace
{

constexpr int defaultCases = 100'000;
constexpr int pageRows = 256;
constexpr int runs = 3;

void fill(sqlite::Database& db, int cases)
{
    sqlite::Transaction transaction(db);
    sqlite::Statement(
        db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)"
            " INSERT INTO casefile(id, working_number, name, name_folded, fraud_type, main_link,"
            " lead_officer, loss_fen, reported_at, filed_at, created_at)"
            " SELECT i, 'W' || i, '林某被骗案' || i, '林某被骗案' || i, 'F0' || (1 + i % 9),"
            " CASE i % 3 WHEN 0 THEN 'clue' WHEN 1 THEN 'file' ELSE 'arrest' END,"
            " '民警' || (i % 40), i * 100, 1767225600000000 + i * 1000000,"
            " iif(i % 3 = 0, NULL, 1767312000000000), 1767225600000000 + i * 1000000 FROM n")
        .run(cases);
    db.exec("INSERT INTO person(id, case_id, name, name_folded, created_at)"
            " SELECT id, id, '示例', '示例', 0 FROM casefile;"
            "INSERT INTO case_account(id, case_id, raw, number, validity, created_at)"
            " SELECT id, id, '6299' || id, '6299' || id, 'valid', 0 FROM casefile;"
            "INSERT INTO payment(id, case_id, victim_id, at, from_number, to_number, amount_fen,"
            " created_at) SELECT id, id, id, reported_at, '6298' || id, '6299' || id, 500000, 0"
            " FROM casefile;"
            "INSERT INTO measure(id, case_id, kind, account_id, at, requested_fen, created_at)"
            " SELECT id, id, 'stop', id, reported_at, 400000, 0 FROM casefile");
    transaction.commit();
}

/// Milliseconds of the quickest of some runs.
double quickest(const std::function<void()>& work)
{
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double took = double(timer.nsecsElapsed()) / 1e6;
        best = run == 0 ? took : std::min(best, took);
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int cases = argc > 1 ? QByteArray(argv[1]).toInt() : defaultCases;
    const TestStore store;
    fill(store.db(), cases);
    const auto db = store->openReader();
    const Instant now = Instant::fromMicroseconds(1767400000000000);

    const double baseline = quickest([&] {
        sqlite::Statement names(*db, "SELECT id, name FROM casefile");
        qsizetype length = 0;
        while (names.step())
            length += names.get<QString>(1).size();
        if (length == 0)
            qFatal("no cases");
    });
    std::printf("%d cases; reading every name: %.1f ms\n", cases, baseline);
    const auto print = [&](const char* step, const std::function<void()>& work) {
        const double took = quickest(work);
        std::printf("%-32s %8.1f ms  x %.2f\n", step, took, took / baseline);
    };
    QList<CaseId> ids;
    print("ids, newest first", [&] { ids = findCases(*db, {}); });
    print("ids, by name", [&] { findCases(*db, {.order = CaseFilter::Order::Name}); });
    print("ids, by loss", [&] { findCases(*db, {.order = CaseFilter::Order::Loss}); });
    print("ids, two characters", [&] { findCases(*db, {.text = QStringLiteral("林某")}); });
    print("ids, pinyin initials", [&] { findCases(*db, {.text = QStringLiteral("lmbp")}); });
    print("ids, by type, then by name", [&] {
        findCases(*db, {.order = CaseFilter::Order::FraudType,
                        .then = {{.order = CaseFilter::Order::Name}}});
    });
    print("groups", [&] { countGroups(*db, {}); });
    print("sum row", [&] { sumCases(*db, {}, now); });
    print("one page of rows",
          [&] { summarise(*db, ids.first(std::min<qsizetype>(pageRows, ids.size())), now); });
    return 0;
}
