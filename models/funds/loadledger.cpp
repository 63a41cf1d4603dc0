#include "models/funds/loadledger.h"

#include "models/funds/fundrules.h"
#include "models/funds/indexofid.h"
#include "models/funds/ledgeraccounts.h"
#include "models/funds/ledgerinput.h"

#include <algorithm>

namespace cluechain
{

namespace
{

constexpr int acceptedClass = 0;
constexpr int duplicateClass = 1;
constexpr int undirectedClass = 5;
/// Rows are read so many at a time, so that what they name has come into the cache when they are
/// taken.
constexpr size_t rowsInBlock = 512;

/// A row as it stands in the store.
struct Row {
    qint64 id = 0;
    qint64 statement = 0;
    qint64 account = 0;
    qint64 peer = 0;
    qint64 atUs = 0;
    qint64 fen = 0;
    qint64 balanceFen = 0;
    qint64 peerName = 0; ///< This and the next: ids of wordings.
    qint64 summary = 0;
    qint64 type = 0;
    qint64 cash = 0;
    qint64 merchant = 0;
    qint64 merchantNumber = 0;
    qint64 standing = 0; ///< The row that stands for the transfer, where another one does.
    quint32 line = 0;
    int direction = 0;
    bool isAccepted = false;
    bool hasBalance = false;
};

struct Sheet {
    qint64 base = 0;
    qint64 lines = 0;
    qint64 linesBefore = 0; ///< Of earlier sheets of its file.
};

class Loader
{
public:
    Loader(sqlite::Database& db, CaseId caseId, const JobControl& control)
        : m_db(db)
        , m_case(caseId)
        , m_control(control)
        , m_accounts(db, caseId, m_input)
        , m_serial(db, "SELECT serial FROM txn WHERE id = ?")
    {
    }

    Result<Ledger> run()
    {
        readStatements();
        readMeanings();
        readPayments();
        if (!readRows())
            return cancelled();
        joinDuplicates();
        joinMirrors();
        addLonePayments();
        m_accounts.complete();
        return Ledger(std::move(m_input));
    }

private:
    /// A row for which another one stands: its mirror, or the one that it repeats.
    struct Other {
        qint64 row = 0;
        qint64 standing = 0;
        LedgerInput::Side side = {};
    };

    void readStatements()
    {
        sqlite::Statement query(m_db, "SELECT id, account_id, sequence, first_at, last_at,"
                                      " has_balance FROM statement WHERE case_id = ? AND rows > 0"
                                      " AND first_at IS NOT NULL AND last_at IS NOT NULL");
        query.bind(m_case);
        std::vector<qint64> ids;
        while (query.step()) {
            const quint32 account = m_accounts.find(query.get<qint64>(1));
            if (account == nobody)
                continue;
            ids.push_back(query.get<qint64>(0));
            m_lacksBalances = m_lacksBalances || !query.get<bool>(5);
            m_input.statements.push_back({.account = account,
                                          .sequence = query.get<int>(2),
                                          .firstUs = query.get<qint64>(3),
                                          .lastUs = query.get<qint64>(4)});
        }
        m_statementOf.reserve(ids.size());
        for (size_t i = 0; i < ids.size(); ++i)
            m_statementOf.insert(ids[i], quint32(i));
    }

    void readMeanings()
    {
        const FundRules& rules = FundRules::builtIn();
        sqlite::Statement query(m_db, "SELECT id, text FROM wording WHERE case_id = ?");
        query.bind(m_case);
        std::vector<std::pair<qint64, quint8>> meanings;
        while (query.step())
            meanings.emplace_back(query.get<qint64>(0), rules.meaningOf(query.get<QString>(1)));
        if (meanings.empty())
            return;
        const auto [least, most] = std::minmax_element(meanings.begin(), meanings.end());
        m_firstWording = least->first;
        m_meanings.assign(size_t(most->first - least->first + 1), 0);
        for (const auto& [id, meaning] : meanings)
            m_meanings[size_t(id - m_firstWording)] = meaning;
    }

    quint8 meaningOf(qint64 wording) const
    {
        const auto at = size_t(wording - m_firstWording);
        return wording == 0 || at >= m_meanings.size() ? quint8(0) : m_meanings[at];
    }

    void readPayments()
    {
        sqlite::Statement query(m_db, "SELECT p.id, p.victim_id, y.txn_id FROM payment p"
                                      " LEFT JOIN payment_match y ON y.payment_id = p.id"
                                      " WHERE p.case_id = ? ORDER BY p.at, p.id");
        query.bind(m_case);
        while (query.step()) {
            const quint32 payment = quint32(m_input.payments.size());
            m_input.payments.push_back(
                {query.get<PaymentId>(0), m_accounts.victim(query.get<qint64>(1))});
            if (!query.isNull(2))
                m_matched.emplace_back(query.get<qint64>(2), payment);
        }
        std::sort(m_matched.begin(), m_matched.end());
        m_isPaid.assign(m_input.payments.size(), false);
    }

    bool readRows()
    {
        std::vector<Sheet> sheets;
        sqlite::Statement query(m_db, "SELECT h.row_base, h.last_line, sum(h.last_line) OVER"
                                      "  (PARTITION BY h.file_id ORDER BY h.sheet) - h.last_line"
                                      " FROM import_sheet h"
                                      " JOIN import_file f ON f.id = h.file_id"
                                      " WHERE f.case_id = ? AND f.kind = 'statement'"
                                      " ORDER BY h.row_base");
        query.bind(m_case);
        qint64 lines = 0;
        while (query.step()) {
            sheets.push_back({query.get<qint64>(0), query.get<qint64>(1), query.get<qint64>(2)});
            lines += sheets.back().lines;
        }
        m_input.transfers.reserve(size_t(lines) + m_input.payments.size());
        m_block.reserve(rowsInBlock);
        sqlite::Statement rows(
            m_db,
            "SELECT id, statement_id, account_id, peer_id, class, direction, at, amount_fen,"
            " balance_fen, peer_name_w, summary_w, type_w, cash_w, merchant_w,"
            " merchant_number_w, duplicate_of, currency FROM txn WHERE id > ?1 AND id <= ?1 + ?2");
        sqlite::Statement mirrors(m_db, "SELECT txn_id, other_id, stands FROM txn_mirror"
                                        " WHERE txn_id > ?1 AND txn_id <= ?1 + ?2");
        qint64 before = 0;
        for (const Sheet& sheet : sheets) {
            rows.bind(sheet.base, sheet.lines);
            mirrors.bind(sheet.base, sheet.lines);
            bool hasMirror = mirrors.step();
            while (rows.step()) {
                const auto id = rows.get<qint64>(0);
                const auto klass = rows.get<int>(4);
                if (!rows.isNull(16)) // no yuan
                    continue;
                const auto line = quint32(sheet.linesBefore + id - sheet.base);
                if (klass == duplicateClass)
                    takeDuplicate(rows, line);
                if ((klass != acceptedClass && klass != undirectedClass) || rows.isNull(6))
                    continue;
                while (hasMirror && mirrors.get<qint64>(0) < id)
                    hasMirror = mirrors.step();
                const bool isMirrored = hasMirror && mirrors.get<qint64>(0) == id;
                readRow(rows, line);
                if (isMirrored && !mirrors.get<bool>(2))
                    m_block.back().standing = mirrors.get<qint64>(1);
                if (m_block.size() < rowsInBlock)
                    continue;
                takeBlock();
                if (m_control.stop.stop_requested())
                    return false;
                m_control.report(
                    int(500 * (before + id - sheet.base) / std::max<qint64>(1, lines)));
            }
            before += sheet.lines;
        }
        takeBlock();
        m_control.report(500);
        return !m_control.stop.stop_requested();
    }

    /// The same movements may come as a list without balances and as a list of balances.
    void takeDuplicate(const sqlite::Statement& row, quint32 line)
    {
        if (!m_lacksBalances || row.isNull(8))
            return;
        const quint32 statement = m_statementOf.find(row.get<qint64>(1));
        if (statement != nobody)
            m_duplicates.push_back({row.get<qint64>(0),
                                    row.get<qint64>(15),
                                    {row.get<qint64>(8), statement,
                                     lineIn(statement, row.get<qint64>(6), line), true}});
    }

    void readRow(const sqlite::Statement& row, quint32 line)
    {
        m_block.push_back({.id = row.get<qint64>(0),
                           .statement = row.get<qint64>(1),
                           .account = row.get<qint64>(2),
                           .peer = row.get<qint64>(3),
                           .atUs = row.get<qint64>(6),
                           .fen = row.get<qint64>(7),
                           .balanceFen = row.get<qint64>(8),
                           .peerName = row.get<qint64>(9),
                           .summary = row.get<qint64>(10),
                           .type = row.get<qint64>(11),
                           .cash = row.get<qint64>(12),
                           .merchant = row.get<qint64>(13),
                           .merchantNumber = row.get<qint64>(14),
                           .line = line,
                           .direction = row.get<int>(5),
                           .isAccepted = row.get<int>(4) == acceptedClass,
                           .hasBalance = !row.isNull(8)});
        m_statementOf.expect(m_block.back().statement);
        m_accounts.expect(m_block.back().account);
        m_accounts.expect(m_block.back().peer);
    }

    /// See LedgerInput::Side::line.
    quint32 lineIn(quint32 statement, qint64 atUs, quint32 line) const
    {
        if (statement == nobody || m_input.statements[statement].sequence != 0)
            return line;
        return quint32(std::max<qint64>(0, atUs - m_input.statements[statement].firstUs) /
                       1'000'000);
    }

    void takeBlock()
    {
        for (const Row& row : m_block)
            takeRow(row);
        m_block.clear();
    }

    void takeRow(const Row& row)
    {
        const quint32 statement = m_statementOf.find(row.statement);
        const LedgerInput::Side side{.balanceFen = row.balanceFen,
                                     .statement = statement,
                                     .line = lineIn(statement, row.atUs, row.line),
                                     .hasBalance = row.hasBalance};
        if (row.standing != 0) {
            m_mirrors.push_back({row.id, row.standing, side});
            return;
        }
        if (!row.isAccepted || row.direction == 0)
            return;
        const quint32 own = m_accounts.find(row.account);
        const quint32 peer = m_accounts.find(row.peer);
        if (own == nobody)
            return;
        LedgerInput::Transfer transfer{.id = row.id, .atUs = row.atUs, .fen = row.fen};
        const bool isOut = row.direction < 0;
        transfer.from = isOut ? own : peer;
        transfer.to = isOut ? peer : own;
        (isOut ? transfer.payer : transfer.payee) = side;
        transfer.marks = marksOf(row, peer);
        while (m_nextMatched < m_matched.size() && m_matched[m_nextMatched].first < row.id)
            ++m_nextMatched;
        if (m_nextMatched < m_matched.size() && m_matched[m_nextMatched].first == row.id) {
            transfer.payment = m_matched[m_nextMatched].second;
            m_isPaid[transfer.payment] = true;
        }
        if (side.statement != nobody && m_input.statements[side.statement].sequence == 0)
            readSerial(row.id);
        m_input.transfers.push_back(transfer);
    }

    /// Of the row of the transfer that is about to be put.
    void readSerial(qint64 id)
    {
        if (!m_serial.bind(id).step())
            return;
        bool isNumber = false;
        const quint64 number = m_serial.get<QString>(0).toULongLong(&isNumber);
        if (isNumber)
            m_input.serials.emplace(quint32(m_input.transfers.size()), number);
        m_serial.reset();
    }

    quint8 marksOf(const Row& row, quint32 peer)
    {
        const quint8 name = meaningOf(row.peerName);
        const int words = meaningOf(row.summary) | meaningOf(row.type);
        const bool isNamed = peer != nobody;
        const bool hasShop =
            ((meaningOf(row.merchant) | meaningOf(row.merchantNumber)) & FundRules::SomeText) != 0;
        int marks = 0;
        if ((meaningOf(row.cash) & FundRules::CashFlag) != 0 ||
            (!isNamed && (words & FundRules::CashWord) != 0))
            marks |= MarkCash;
        if (!isNamed && (words & FundRules::FeeWord) != 0)
            marks |= MarkFee;
        if (hasShop || (words & FundRules::MerchantWord) != 0)
            marks |= MarkMerchant;
        if ((name & FundRules::HubName) != 0) {
            marks |= MarkHub;
            if (isNamed)
                m_accounts.nameHub(peer);
        }
        if (isNamed && (hasShop || (name & FundRules::ShopName) != 0))
            m_accounts.nameShop(peer);
        return quint8(marks);
    }

    static void sortByStanding(std::vector<Other>& rows)
    {
        std::sort(rows.begin(), rows.end(),
                  [](const Other& a, const Other& b) { return a.standing < b.standing; });
    }

    /// Where a row has no balance, one that repeats it tells the balance and the place.
    void joinDuplicates()
    {
        sortByStanding(m_duplicates);
        const auto complete = [](LedgerInput::Side& side, const Other& duplicate) {
            if (!side.hasBalance)
                side = duplicate.side;
        };
        size_t mirror = 0;
        size_t at = 0;
        for (const Other& duplicate : m_duplicates) {
            while (mirror < m_mirrors.size() && m_mirrors[mirror].row < duplicate.standing)
                ++mirror;
            if (mirror < m_mirrors.size() && m_mirrors[mirror].row == duplicate.standing)
                complete(m_mirrors[mirror].side, duplicate);
            while (at < m_input.transfers.size() && m_input.transfers[at].id < duplicate.standing)
                ++at;
            if (at == m_input.transfers.size() || m_input.transfers[at].id != duplicate.standing)
                continue;
            LedgerInput::Transfer& transfer = m_input.transfers[at];
            complete(transfer.payer.statement != nobody ? transfer.payer : transfer.payee,
                     duplicate);
        }
        m_duplicates = {};
    }

    /// Puts the rows of the other parties to the transfers; these rise by id.
    void joinMirrors()
    {
        sortByStanding(m_mirrors);
        size_t at = 0;
        for (const Other& mirror : m_mirrors) {
            while (at < m_input.transfers.size() && m_input.transfers[at].id < mirror.standing)
                ++at;
            if (at == m_input.transfers.size() || m_input.transfers[at].id != mirror.standing)
                continue;
            LedgerInput::Transfer& transfer = m_input.transfers[at];
            (transfer.payer.statement == nobody ? transfer.payer : transfer.payee) = mirror.side;
        }
        m_mirrors = {};
    }

    void addLonePayments()
    {
        sqlite::Statement query(m_db, "SELECT id, at, amount_fen, from_number, to_number"
                                      " FROM payment WHERE case_id = ? ORDER BY at, id");
        query.bind(m_case);
        for (quint32 payment = 0; query.step(); ++payment) {
            if (m_isPaid[payment])
                continue;
            m_input.transfers.push_back({.id = query.get<qint64>(0),
                                         .atUs = query.get<qint64>(1),
                                         .fen = query.get<qint64>(2),
                                         .from = m_accounts.findNumber(query.get<QString>(3)),
                                         .to = m_accounts.findNumber(query.get<QString>(4)),
                                         .payment = payment});
        }
    }

    sqlite::Database& m_db;
    CaseId m_case;
    const JobControl& m_control;
    LedgerInput m_input;
    LedgerAccounts m_accounts;
    IndexOfId m_statementOf;
    std::vector<quint8> m_meanings; ///< Of wordings, from the first on.
    qint64 m_firstWording = 0;
    std::vector<std::pair<qint64, quint32>> m_matched; ///< Row and payment, by row.
    std::vector<bool> m_isPaid;
    size_t m_nextMatched = 0;
    std::vector<Other> m_mirrors;    ///< By row.
    std::vector<Other> m_duplicates; ///< Where the row that they repeat may have no balance.
    bool m_lacksBalances = false;    ///< Of any statement.
    sqlite::Statement m_serial;
    std::vector<Row> m_block; ///< Rows that were read and not taken yet.
};

} // namespace

Result<Ledger> loadLedger(sqlite::Database& db, CaseId caseId, const JobControl& control)
{
    return Loader(db, caseId, control).run();
}

} // namespace cluechain
