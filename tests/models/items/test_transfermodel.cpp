#include "models/core/mask.h"
#include "models/core/text.h"
#include "models/items/maskedrows.h"
#include "models/items/transfermodel.h"
#include "models/reports/rebatecase.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;
using Kind = ColumnFilter::Kind;

/// The list of transfers beside what plain SQL and plain loops say of the same store.
class TestTransferModel : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;

    QList<qint64> idsBySql(const QByteArray& rest)
    {
        sqlite::Statement query(m_store.db(), "SELECT id FROM transfer WHERE case_id = ?1" + rest);
        query.bind(m_case);
        QList<qint64> ids;
        while (query.step())
            ids.append(query.get<qint64>(0));
        return ids;
    }

    FoundTransfers found(const TransferFilter& filter = {})
    {
        return findTransfers(m_store.db(), m_case, filter);
    }

    QList<ListedTransfer> all() { return fetchTransfers(m_store.db(), found().ids); }

    template <typename Fits>
    QList<qint64> thatFit(const Fits& fits)
    {
        QList<qint64> ids;
        for (const ListedTransfer& transfer : all())
            if (fits(transfer))
                ids.append(transfer.id);
        return ids;
    }

    static ColumnFilter text(const QString& column, const QString& words)
    {
        return {.column = column, .kind = Kind::Text, .text = words};
    }
    static ColumnFilter read(Kind kind, const QString& column, const QString& words)
    {
        return parseFilter(kind, column, words, 2026).value_or(ColumnFilter());
    }

    /// Two movements in money that is not yuan, on the account that has most rows.
    void addForeignMoney()
    {
        sqlite::Database& db = m_store.db();
        sqlite::Statement copy(
            db, "INSERT INTO txn(id, case_id, statement_id, account_id, class, direction, at,"
                " amount_fen, currency) SELECT h.row_base + h.last_line + ?1, t.case_id,"
                " t.statement_id, t.account_id, 0, 1, t.at, ?2, ?3 FROM txn t"
                " JOIN statement s ON s.id = t.statement_id"
                " JOIN import_sheet h ON h.file_id = s.file_id"
                " WHERE t.case_id = ?4 AND t.class = 0 ORDER BY t.id LIMIT 1");
        copy.run(1, 7'000, u"USD"_s, m_case);
        copy.run(2, 5'000'000, u"USDT"_s, m_case);
        db.exec("UPDATE import_sheet SET last_line = last_line + 2 WHERE file_id ="
                " (SELECT s.file_id FROM txn t JOIN statement s ON s.id = t.statement_id"
                "   WHERE t.currency = 'USD')");
    }

private slots:
    void initTestCase() { m_case = rebatecase::imported(m_store); }

    void hasEveryTransferOnceByTime()
    {
        const FoundTransfers transfers = found();
        QVERIFY(transfers.ids.size() > 50);
        QCOMPARE(transfers.ids, idsBySql(" ORDER BY at, id"));
        QCOMPARE(countTransfers(m_store.db(), m_case), transfers.ids.size());
        QCOMPARE(transfers.sums.size(), 1);
        QCOMPARE(transfers.sums.first().sum,
                 m_store.db().value<Money>("SELECT sum(amount_fen) FROM transfer WHERE case_id = ?",
                                           m_case));
        QCOMPARE(transfers.sums.first().count, transfers.ids.size());
        QCOMPARE(sumTransfers(m_store.db(), transfers.ids).first().sum, transfers.sums.first().sum);
    }

    void tellsTheSidesAsTheViewDoes()
    {
        for (const ListedTransfer& transfer : all()) {
            sqlite::Statement query(m_store.db(), "SELECT from_id, to_id, amount_fen, at,"
                                                  " (out_txn_id IS NOT NULL) + (in_txn_id IS NOT "
                                                  "NULL), payment_id FROM transfer WHERE id = ?");
            query.bind(transfer.id);
            QVERIFY(query.step());
            QCOMPARE(transfer.from.account, query.get<AccountId>(0));
            QCOMPARE(transfer.to.account, query.get<AccountId>(1));
            QCOMPARE(transfer.amount, query.get<Money>(2));
            QCOMPARE(transfer.at, query.get<std::optional<Instant>>(3));
            QCOMPARE(transfer.rows, query.get<int>(4));
            QCOMPARE(transfer.payment, query.get<PaymentId>(5));
        }
    }

    void filtersByNumbersTimesAndChoices()
    {
        const auto by = [this](const ColumnFilter& filter) { return found({{filter}, {}}).ids; };
        QCOMPARE(by(read(Kind::Money, u"amount"_s, u"≥ 10000"_s)),
                 idsBySql(" AND amount_fen >= 1000000 ORDER BY at, id"));
        QCOMPARE(by(read(Kind::Money, u"amount"_s, u"100 – 5000"_s)),
                 idsBySql(" AND amount_fen BETWEEN 10000 AND 500000 ORDER BY at, id"));
        const Instant half = all().at(found().ids.size() / 2).at.value();
        QCOMPARE(
            by(read(Kind::Time, u"time"_s, u"≥ "_s + half.toDisplay())),
            idsBySql(" AND at >= " + QByteArray::number(half.microseconds()) + " ORDER BY at, id"));
        const auto choice = [](const QString& column, const QStringList& values) {
            return ColumnFilter{.column = column, .kind = Kind::Choice, .values = values};
        };
        const QByteArray both = "out_txn_id IS NOT NULL AND in_txn_id IS NOT NULL";
        QVERIFY(!idsBySql(" AND " + both).isEmpty());
        QCOMPARE(by(choice(u"proof"_s, {u"both"_s})),
                 idsBySql(" AND " + both + " ORDER BY at, id"));
        QCOMPARE(by(choice(u"proof"_s, {u"single"_s, u"report"_s})),
                 idsBySql(" AND NOT (" + both + ") ORDER BY at, id"));
        QCOMPARE(by(choice(u"payment"_s, {u"payment"_s})),
                 idsBySql(" AND payment_id IS NOT NULL ORDER BY at, id"));
        QCOMPARE(by(read(Kind::Number, u"rows"_s, u"2"_s)),
                 idsBySql(" AND " + both + " ORDER BY at, id"));
    }

    void filtersByTextAsItIsShown_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("payer, one character") << u"payer"_s << u"林"_s;
        QTest::newRow("payee, two characters") << u"payee"_s << u"石某"_s;
        QTest::newRow("payer by number") << u"payer"_s << u"0417"_s;
        QTest::newRow("number, full width") << u"payee_number"_s << u"６２９９０１"_s;
        QTest::newRow("summary") << u"summary"_s << u"转"_s;
        QTest::newRow("nobody") << u"payee"_s << u"没有此人"_s;
    }

    void filtersByTextAsItIsShown()
    {
        QFETCH(QString, column);
        QFETCH(QString, words);
        const QString wanted = fold(words);
        const QList<qint64> expected = thatFit([&](const ListedTransfer& transfer) {
            const TransferParty& side = column.startsWith("payer"_L1) ? transfer.from : transfer.to;
            const QString shown = column == "summary"_L1          ? transfer.summary
                                  : column.endsWith("_number"_L1) ? side.number
                                                                  : side.name + u' ' + side.number;
            return fold(shown).contains(wanted);
        });
        QCOMPARE(found({{text(column, words)}, {}}).ids, expected);
    }

    void filtersByAllOfThem()
    {
        const QList<ColumnFilter> both{text(u"payer"_s, u"石某"_s),
                                       read(Kind::Money, u"amount"_s, u"≥ 1000"_s)};
        const QList<qint64> expected = thatFit([](const ListedTransfer& transfer) {
            return transfer.from.name.contains(u"石某"_s) && transfer.amount.fen() >= 100'000;
        });
        QVERIFY(!expected.isEmpty());
        QCOMPARE(found({both, {}}).ids, expected);
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<QString>("column");
        for (const char* column : {"time", "payer", "payer_number", "payee", "payee_number",
                                   "amount", "currency", "summary", "proof", "payment", "rows"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }

    void sortsByEveryColumn()
    {
        QFETCH(QString, column);
        const QCollator collator{QLocale(QLocale::Chinese)};
        const auto compare = [&](const ListedTransfer& a, const ListedTransfer& b) -> int {
            const auto numbers = [](qint64 x, qint64 y) { return x < y ? -1 : int(x > y); };
            if (column == "time"_L1)
                return numbers(a.at->microseconds(), b.at->microseconds());
            if (column == "amount"_L1)
                return numbers(a.amount.fen(), b.amount.fen());
            if (column == "proof"_L1)
                return numbers(int(a.proof), int(b.proof));
            if (column == "payment"_L1)
                return numbers(!a.payment, !b.payment);
            if (column == "rows"_L1)
                return numbers(a.rows, b.rows);
            const auto shown = [&](const ListedTransfer& t) {
                return column == "payer"_L1          ? t.from.name
                       : column == "payee"_L1        ? t.to.name
                       : column == "payer_number"_L1 ? t.from.number
                       : column == "payee_number"_L1 ? t.to.number
                       : column == "currency"_L1     ? t.currency
                                                     : t.summary;
            };
            return collator.compare(shown(a), shown(b));
        };
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QList<ListedTransfer> expected = all();
            std::stable_sort(expected.begin(), expected.end(),
                             [&](const ListedTransfer& a, const ListedTransfer& b) {
                                 const int answer = compare(a, b);
                                 return order == Qt::AscendingOrder ? answer < 0 : answer > 0;
                             });
            QList<qint64> ids;
            for (const ListedTransfer& transfer : expected)
                ids.append(transfer.id);
            QCOMPARE(found({{}, {{column, order}}}).ids, ids);
        }
    }

    void sortsByOneAfterTheOther()
    {
        const QList<SortColumn> by{{u"rows"_s, Qt::DescendingOrder},
                                   {u"amount"_s, Qt::AscendingOrder}};
        QCOMPARE(found({{}, by}).ids,
                 idsBySql(" ORDER BY (out_txn_id IS NOT NULL) + (in_txn_id IS NOT NULL) DESC,"
                          " amount_fen, at, id"));
    }

    void isAModelOfPages()
    {
        TransferModel model;
        int asked = 0;
        model.setFetch([&](const QList<qint64>& ids, const auto& deliver) {
            ++asked;
            deliver(fetchTransfers(m_store.db(), ids));
        });
        model.setIds(found().ids);
        QCOMPARE(model.rowCount(), found().ids.size());
        QCOMPARE(asked, 0);                         // nobody has looked yet
        const ListedTransfer first = all().first(); // cash paid in: nobody is named as payer
        const int amount = model.columnOf(u"amount"_s);
        QCOMPARE(model.index(0, amount).data(CopyRole).toString(), first.amount.toString());
        QCOMPARE(model.index(0, model.columnOf(u"payer"_s)).data().toString(), u"—"_s);
        QCOMPARE(model.index(0, model.columnOf(u"payee"_s)).data().toString(), first.to.name);
        QCOMPARE(asked, 1);
        const QAbstractItemModelTester tester(&model);
        model.setIds(idsBySql(" ORDER BY amount_fen, id"));
    }

    void keepsItsFiltersAndItsOrder()
    {
        TransferModel model;
        model.setFilters({text(u"payer"_s, u"石某"_s), read(Kind::Money, u"amount"_s, u"≥ 5"_s)});
        model.setSorting({{u"amount"_s, Qt::DescendingOrder}, {u"time"_s, Qt::AscendingOrder}});
        TransferModel other;
        other.setArrangement(model.arrangement());
        QCOMPARE(other.filters(), model.filters());
        QCOMPARE(other.sorting(), model.sorting());
        other.setArrangement({});
        QVERIFY(other.filters().isEmpty() && other.sorting().isEmpty());
    }

    void masksWhatIsMasked()
    {
        for (const ListedTransfer& transfer : all()) {
            if (!transfer.payment)
                continue;
            const ListedTransfer hidden = masked(transfer, maskingOf(m_store.db()));
            QCOMPARE(hidden.from.name, maskName(transfer.from.name));
            QVERIFY(hidden.to.number != transfer.to.number);
        }
    }

    void aReportWithoutRowsIsATransferToo()
    {
        TestStore store;
        const CaseId reported = rebatecase::reported(store);
        const FoundTransfers transfers = findTransfers(store.db(), reported);
        QCOMPARE(
            transfers.ids.size(),
            store.db().value<qint64>("SELECT count(*) FROM payment WHERE case_id = ?", reported));
        QVERIFY(!transfers.ids.isEmpty());
        QCOMPARE(countTransfers(store.db(), reported), transfers.ids.size());
        const ListedTransfer first = fetchTransfers(store.db(), transfers.ids).first();
        QCOMPARE(first.proof, ListedTransfer::Proof::Report);
        QCOMPARE(first.rows, 0);
        QCOMPARE(first.from.name, u"林某"_s);
        QVERIFY(!first.to.number.isEmpty());
        QCOMPARE(findTransfers(store.db(), reported, {{text(u"payer"_s, u"林"_s)}, {}}).ids,
                 transfers.ids);
    }

    // Last: it adds rows.
    void keepsCurrenciesApart()
    {
        addForeignMoney();
        const FoundTransfers transfers = found();
        QCOMPARE(transfers.sums.size(), 3);
        QCOMPARE(transfers.sums.at(1).currency, u"USD"_s);
        QCOMPARE(transfers.sums.at(1).sum.fen(), 7'000);
        QCOMPARE(transfers.sums.at(2).sum.fen(), 5'000'000);
        QCOMPARE(sumsText(transfers.sums.mid(1)), u"USD 70.00 · USDT 5.000000"_s);
        QCOMPARE(countTransfers(m_store.db(), m_case), transfers.ids.size());
        const FoundTransfers tokens = found({{text(u"currency"_s, u"usdt"_s)}, {}});
        QCOMPARE(tokens.ids.size(), 1);
        // Five of a token are five, not fifty thousand.
        const ColumnFilter five = read(Kind::Money, u"amount"_s, u"5"_s);
        QVERIFY(found({{five}, {}}).ids.contains(tokens.ids.first()));
        const QList<ListedTransfer> byAmount =
            fetchTransfers(m_store.db(), found({{}, {{u"amount"_s, Qt::AscendingOrder}}}).ids);
        const auto token = std::find_if(byAmount.begin(), byAmount.end(),
                                        [&](const auto& t) { return t.id == tokens.ids.first(); });
        QVERIFY(token != byAmount.begin());
        QVERIFY(std::prev(token)->amount.fen() <= 500);
        QVERIFY(std::next(token)->amount.fen() >= 500);
    }
};

QTEST_GUILESS_MAIN(TestTransferModel)
#include "test_transfermodel.moc"
