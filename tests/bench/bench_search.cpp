#include "models/links/finder.h"
#include "models/links/searchindex.h"
#include "models/store/sqlite.h"
#include "support/teststore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace cluechain;

/// What finding costs in a store with very many numbers: bench_search [NUMBERS]. Each question as a
/// part of a LIKE over all numbers, or over all holders, on the same connection.

namespace
{

constexpr int defaultNumbers = 2'000'000;
constexpr int numbersOfCase = 20'000;
constexpr int step = 20'000;
constexpr int runs = 5;

void fill(sqlite::Database& db, int numbers)
{
    sqlite::Transaction transaction(db);
    sqlite::Statement(db,
                      "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)"
                      " INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                      " SELECT 1 + i, 'W' || i, '林某被骗案' || i, '林某被骗案' || i, 0 FROM n")
        .run(numbers / numbersOfCase);
    // Numbers as they are: few beginnings, and digits that follow no order; names of three
    // characters out of a few thousand.
    sqlite::Statement(
        db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 * 9 / 10)"
        " INSERT INTO account(id, case_id, number, identity_id, bank, holder)"
        " SELECT i, 1 + i / ?2, (62170000 + i % 40) || printf('%011d', i * 48271 % 99999989971),"
        " i, '示例银行', char(0x4E00 + i * 7919 % 400, 0x4E00 + i * 104729 % 3000,"
        " 0x4E00 + i * 1299709 % 3001) FROM n")
        .run(numbers, numbersOfCase);
    sqlite::Statement(
        db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 / 10)"
            " INSERT INTO identifier(id, case_id, kind, raw, normalised, validity, nickname,"
            " created_at) SELECT i, 1 + i / ?2, 'phone', 199 || printf('%08d', i * 48271 %"
            " 99999989), 199 || printf('%08d', i * 48271 % 99999989), 'valid', '', 0 FROM n")
        .run(numbers, numbersOfCase);
    transaction.commit();
}

/// Milliseconds of the quickest and of the slowest of some runs.
std::pair<double, double> measured(const std::function<void()>& work)
{
    double best = 0;
    double worst = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double took = double(timer.nsecsElapsed()) / 1e6;
        best = run == 0 ? took : std::min(best, took);
        worst = std::max(worst, took);
    }
    return {best, worst};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int numbers = argc > 1 ? QByteArray(argv[1]).toInt() : defaultNumbers;
    const TestStore store;
    QElapsedTimer timer;
    timer.start();
    fill(store.db(), numbers);
    const double filled = double(timer.restart()) / 1000;
    refillSearchIndex(store.db());
    while (updateSearchIndex(store.db(), step) > 0) {
    }
    std::printf("%d numbers written in %.1f s, their index in x %.2f of that\n", numbers, filled,
                double(timer.elapsed()) / 1000 / filled);

    const auto db = store->openReader();
    const auto scan = [&](const char* sql, const QString& pattern) {
        return measured([&] { db->value<qint64>(sql, pattern); }).first;
    };
    const double byNumber =
        scan("SELECT count(*) FROM account WHERE number LIKE ?", QStringLiteral("%6108%"));
    const double byHolder =
        scan("SELECT count(*) FROM account WHERE holder LIKE ?", QStringLiteral("%丁一%"));
    std::printf("LIKE over numbers %.0f ms, over holders %.0f ms\n", byNumber, byHolder);
    std::printf("%-30s %9s %9s %9s %6s\n", "question", "quickest", "slowest", "of LIKE", "hits");
    const auto number = db->value<QString>("SELECT number FROM account WHERE id = 77");
    const auto holder = db->value<QString>("SELECT holder FROM account WHERE id = 77");
    const auto ask = [&](const char* name, const QString& typed, double baseline) {
        qsizetype hits = 0;
        const auto [quick, slow] = measured([&] {
            hits = 0;
            for (const FoundGroup& group : find(*db, {.typed = typed}).groups)
                hits += group.all;
        });
        std::printf("%-30s %6.1f ms %6.1f ms  x %.4f %6d\n", name, quick, slow, quick / baseline,
                    int(hits));
    };
    ask("four digits", number.right(4), byNumber);
    ask("six digits of the end", number.right(6), byNumber);
    ask("the beginning of all numbers", QStringLiteral("6217"), byNumber);
    ask("a whole number", number, byNumber);
    ask("a number that is not there", QStringLiteral("88887777"), byNumber);
    ask("two characters", holder.left(2), byHolder);
    ask("two others", holder.right(2), byHolder);
    ask("a whole name", holder, byHolder);
    ask("two letters of pinyin", QStringLiteral("yl"), byHolder);
    ask("three letters of pinyin", QStringLiteral("dyl"), byHolder);
    ask("in every case's name", QStringLiteral("被骗"), byHolder);
    return 0;
}
