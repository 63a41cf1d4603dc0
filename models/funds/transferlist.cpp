#include "models/funds/transferlist.h"

#include "models/core/text.h"
#include "models/store/sqlcondition.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// A row that stands for its transfer. *_w are ids of wordings; other_id is the other side's row.
/// No column has an affinity that the payments' would not have, else SQLite would make a table of
/// both before it looks at a condition.
const QByteArray rowColumns =
    "SELECT t.id AS id, t.at AS at, t.amount_fen AS amount, coalesce(t.currency, '') AS currency,"
    " iif(t.direction < 0, own.identity_id, peer.identity_id) AS from_id,"
    " iif(t.direction < 0, peer.identity_id, own.identity_id) AS to_id,"
    " iif(t.direction < 0, NULL, t.peer_name_w) AS from_name_w,"
    " iif(t.direction < 0, t.peer_name_w, NULL) AS to_name_w,"
    " iif(t.direction < 0, NULL, t.peer_raw_w) AS from_raw_w,"
    " iif(t.direction < 0, t.peer_raw_w, NULL) AS to_raw_w,"
    " coalesce(t.summary_w, t.type_w, o.summary_w, o.type_w) AS summary_w,"
    " +m.other_id AS other_id, y.payment_id AS payment_id, 0 AS is_report,"
    " '' AS from_text, '' AS to_text, '' AS from_number, '' AS to_number, '' AS summary";
const QByteArray rowJoins = " LEFT JOIN txn_mirror m ON m.txn_id = t.id"
                            " LEFT JOIN txn o ON o.id = m.other_id"
                            " LEFT JOIN account own ON own.id = t.account_id"
                            " LEFT JOIN account peer ON peer.id = t.peer_id"
                            " LEFT JOIN payment_match y ON y.txn_id = t.id";

/// A victim's payment that no row shows.
const QByteArray reportColumns =
    " SELECT p.id, p.at, p.amount_fen, '', +a.identity_id, +b.identity_id, NULL, NULL, NULL, NULL,"
    " NULL, NULL, p.id, 1, +v.name, coalesce(p.to_name, ''), coalesce(p.from_raw, ''),"
    " coalesce(p.to_raw, ''), coalesce(p.channel, '')"
    "  FROM payment p JOIN person v ON v.id = p.victim_id"
    "  LEFT JOIN payment_match y ON y.payment_id = p.id"
    "  LEFT JOIN account a ON a.case_id = p.case_id AND a.number = p.from_number"
    "  LEFT JOIN account b ON b.case_id = p.case_id AND b.number = p.to_number"
    " WHERE y.txn_id IS NULL AND ";

/// The transfers of the case ?1. Rows are taken by file, as they lie on the disk: by time they
/// would be fetched one by one.
QByteArray transfersOfCase()
{
    return "(" + rowColumns +
           " FROM import_file f CROSS JOIN import_sheet h ON h.file_id = f.id"
           " CROSS JOIN txn t ON t.id > h.row_base AND t.id <= h.row_base + h.last_line" +
           rowJoins +
           " WHERE f.case_id = ?1 AND t.case_id = ?1 AND t.class = 0 AND coalesce(m.stands, 1) = 1"
           " UNION ALL" +
           reportColumns + "p.case_id = ?1)";
}

/// Who a side is, of the side's columns: "from" or "to".
QByteArray nameOf(const QByteArray& side)
{
    return "coalesce(nullif((SELECT holder FROM account WHERE id = " + side +
           "_id), ''), (SELECT text FROM wording WHERE id = " + side + "_name_w), " + side +
           "_text)";
}

QByteArray numberOf(const QByteArray& side)
{
    return "coalesce((SELECT number FROM account WHERE id = " + side +
           "_id), (SELECT text FROM wording WHERE id = " + side + "_raw_w), " + side + "_number)";
}

const QByteArray summarySql =
    "coalesce((SELECT text FROM wording WHERE id = summary_w), summary, '')";

/// Amounts of tokens count millionths.
const QByteArray amountInFen =
    "iif(currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]', amount, amount / 10000)";
const QByteArray amountInMillionths =
    "iif(currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]', amount * 10000, amount)";

/// What a filter compares that is not of a text with few distinct values.
QByteArray filterSql(const QString& column)
{
    static const QHash<QString, QByteArray> expressions{
        {u"time"_s, "at"},
        {u"amount"_s, amountInFen},
        {u"currency"_s, "iif(currency = '', 'CNY', currency)"},
        {u"proof"_s, "iif(is_report, 'report', iif(other_id IS NULL, 'single', 'both'))"},
        {u"payment"_s, "iif(payment_id IS NULL, 'other', 'payment')"},
        {u"rows"_s, "iif(is_report, 0, iif(other_id IS NULL, 1, 2))"}};
    return expressions.value(column);
}

QByteArray sortSql(const QString& column)
{
    static const QHash<QString, QByteArray> expressions{
        {u"time"_s, "at"},
        {u"payer"_s, nameOf("from")},
        {u"payee"_s, nameOf("to")},
        {u"payer_number"_s, numberOf("from")},
        {u"payee_number"_s, numberOf("to")},
        {u"amount"_s, amountInMillionths},
        {u"currency"_s, "currency"},
        {u"summary"_s, summarySql},
        {u"proof"_s, "iif(is_report, 2, other_id IS NULL)"},
        {u"payment"_s, "payment_id IS NULL"},
        {u"rows"_s, filterSql(u"rows"_s)}};
    return expressions.value(column);
}

bool isText(const QString& column)
{
    return column.startsWith("pay"_L1) ? column != "payment"_L1
                                       : column == "summary"_L1 || column == "currency"_L1;
}

/// That a text column contains "?". It is looked for among the distinct texts, not row by row.
QByteArray textSql(const QString& column, CaseId caseId)
{
    const QByteArray ofCase = " WHERE case_id = " + QByteArray::number(caseId.value) + " AND ";
    const auto wordingsWith = [&](const QByteArray& wording) {
        return wording + " IN (SELECT id FROM wording" + ofCase + "instr(folded(text), ?))";
    };
    if (column == "summary"_L1)
        return wordingsWith("summary_w") + " OR (summary <> '' AND instr(folded(summary), ?))";
    const QByteArray side = column.startsWith("payer"_L1) ? "from" : "to";
    const bool byNumber = column.endsWith("_number"_L1);
    const QByteArray accounts = side + "_id IN (SELECT identity_id FROM account" + ofCase +
                                "instr(folded(" +
                                (byNumber ? "number" : "holder || ' ' || number") + "), ?))";
    const QByteArray reported = side + (byNumber ? "_number" : "_text");
    return accounts + " OR " + wordingsWith(side + (byNumber ? "_raw_w" : "_name_w")) + " OR (" +
           reported + " <> '' AND instr(folded(" + reported + "), ?))";
}

SqlCondition conditionOf(const TransferFilter& filter, CaseId caseId)
{
    SqlCondition condition(1);
    for (const ColumnFilter& column : filter.columns) {
        if (const QByteArray expression = filterSql(column.column); !expression.isEmpty())
            condition.require(column, expression);
        else if (!sortSql(column.column).isEmpty() && column.kind == ColumnFilter::Kind::Text)
            condition.require(textSql(column.column, caseId), fold(column.text));
    }
    return condition;
}

/// The place of each text among all, by pinyin.
std::vector<qint64> ranksOf(const QStringList& texts)
{
    const QCollator collator{QLocale(QLocale::Chinese)};
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(texts.size()));
    for (const QString& text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<qint64> ranks(keys.size());
    for (size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] =
            ranks[order[i - 1]] + qint64(keys[order[i - 1]].compare(keys[order[i]]) != 0);
    return ranks;
}

/// What one column of an order compares, transfer by transfer.
class SortKey
{
public:
    SortKey(bool isText, Qt::SortOrder order)
        : m_isText(isText)
        , m_sign(order == Qt::DescendingOrder ? -1 : 1)
    {
    }

    void read(const sqlite::Statement& query, int column)
    {
        if (!m_isText) {
            m_values.push_back(m_sign * query.get<qint64>(column));
            return;
        }
        const auto text = query.get<QString>(column);
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd()) {
            m_values.push_back(*known);
            return;
        }
        m_numbers.insert(text, m_texts.size());
        m_values.push_back(m_texts.size());
        m_texts.append(text);
    }

    /// All are read.
    void complete()
    {
        if (!m_isText)
            return;
        const std::vector<qint64> ranks = ranksOf(m_texts);
        for (qint64& value : m_values)
            value = m_sign * ranks[size_t(value)];
    }

    qint64 at(size_t transfer) const { return m_values[transfer]; }

private:
    bool m_isText;
    int m_sign;
    std::vector<qint64> m_values;
    QHash<QString, qint64> m_numbers;
    QStringList m_texts;
};

void add(QList<CurrencySum>& sums, const QString& currency, Money amount)
{
    const auto known = std::find_if(
        sums.begin(), sums.end(), [&](const CurrencySum& sum) { return sum.currency == currency; });
    CurrencySum& sum = known != sums.end() ? *known : sums.emplaceBack(CurrencySum{currency});
    sum.sum += amount;
    ++sum.count;
}

void sort(QList<CurrencySum>& sums)
{
    std::sort(sums.begin(), sums.end(),
              [](const CurrencySum& a, const CurrencySum& b) { return a.currency < b.currency; });
}

} // namespace

FoundTransfers findTransfers(sqlite::Database& db, CaseId caseId, const TransferFilter& filter)
{
    const SqlCondition condition = conditionOf(filter, caseId);
    QByteArray columns = "id, at, amount, currency";
    std::vector<SortKey> keys;
    for (const SortColumn& by : filter.sorting) {
        const QByteArray expression = sortSql(by.column);
        if (expression.isEmpty())
            continue;
        columns += ", " + expression;
        keys.emplace_back(isText(by.column), by.order);
    }
    sqlite::Statement query(db, "SELECT " + columns + " FROM " + transfersOfCase() + " WHERE " +
                                    condition.sql());
    query.bind(caseId);
    condition.bind(query);

    struct Found {
        qint64 id = 0;
        qint64 at = 0;
        quint32 number = 0;
    };
    std::vector<Found> found;
    FoundTransfers out;
    while (query.step()) {
        found.push_back({query.get<qint64>(0), query.get<qint64>(1), quint32(found.size())});
        add(out.sums, query.get<QString>(3), query.get<Money>(2));
        for (size_t i = 0; i < keys.size(); ++i)
            keys[i].read(query, int(i) + 4);
    }
    for (SortKey& key : keys)
        key.complete();
    std::sort(found.begin(), found.end(), [&keys](const Found& a, const Found& b) {
        for (const SortKey& key : keys)
            if (key.at(a.number) != key.at(b.number))
                return key.at(a.number) < key.at(b.number);
        return a.at != b.at ? a.at < b.at : a.id < b.id;
    });
    out.ids.reserve(qsizetype(found.size()));
    for (const Found& one : found)
        out.ids.append(one.id);
    sort(out.sums);
    return out;
}

qint64 countTransfers(sqlite::Database& db, CaseId caseId)
{
    return db.value<qint64>("SELECT (SELECT count(*) FROM txn WHERE case_id = ?1 AND class = 0)"
                            " - (SELECT count(*) FROM txn_mirror m JOIN txn t ON t.id = m.txn_id"
                            "     WHERE m.case_id = ?1 AND m.stands = 0 AND t.class = 0)"
                            " + (SELECT count(*) FROM payment p WHERE p.case_id = ?1 AND NOT EXISTS"
                            "     (SELECT 1 FROM payment_match y WHERE y.payment_id = p.id))",
                            caseId);
}

QList<ListedTransfer> fetchTransfers(sqlite::Database& db, const QList<qint64>& ids)
{
    const QByteArray shown =
        "SELECT id, at, amount, currency, from_id, " + nameOf("from") + ", " + numberOf("from") +
        ", (SELECT bank FROM account WHERE id = from_id), to_id, " + nameOf("to") + ", " +
        numberOf("to") + ", (SELECT bank FROM account WHERE id = to_id), " + summarySql +
        ", is_report, other_id, payment_id FROM (" + rowColumns + " FROM txn t" + rowJoins +
        " WHERE t.id = ?1 UNION ALL" + reportColumns + "p.id = ?1)";
    sqlite::Statement query(db, shown);
    QList<ListedTransfer> transfers;
    transfers.reserve(ids.size());
    for (const qint64 id : ids) {
        query.bind(id);
        if (!query.step())
            continue;
        const bool isReport = query.get<bool>(13);
        const bool isPaired = !query.isNull(14);
        using Proof = ListedTransfer::Proof;
        transfers.append({.id = query.get<qint64>(0),
                          .at = query.get<std::optional<Instant>>(1),
                          .amount = query.get<Money>(2),
                          .currency = query.get<QString>(3),
                          .from = {query.get<AccountId>(4), query.get<QString>(5),
                                   query.get<QString>(6), query.get<QString>(7)},
                          .to = {query.get<AccountId>(8), query.get<QString>(9),
                                 query.get<QString>(10), query.get<QString>(11)},
                          .summary = query.get<QString>(12),
                          .proof = isReport   ? Proof::Report
                                   : isPaired ? Proof::Both
                                              : Proof::Single,
                          .payment = query.get<PaymentId>(15),
                          .rows = isReport   ? 0
                                  : isPaired ? 2
                                             : 1});
    }
    return transfers;
}

QList<CurrencySum> sumTransfers(sqlite::Database& db, const QList<qint64>& ids)
{
    sqlite::Statement rows(db, "SELECT amount_fen, currency FROM txn WHERE id = ?");
    sqlite::Statement payments(db, "SELECT amount_fen, '' FROM payment WHERE id = ?");
    QList<CurrencySum> sums;
    for (const qint64 id : ids) {
        rows.bind(id);
        if (rows.step()) {
            add(sums, rows.get<QString>(1), rows.get<Money>(0));
            continue;
        }
        payments.bind(id);
        if (payments.step())
            add(sums, {}, payments.get<Money>(0));
    }
    sort(sums);
    return sums;
}

} // namespace cluechain
