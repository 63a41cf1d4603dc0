#include "models/funds/loadledger.h"

#include "models/funds/fundrules.h"
#include "models/funds/ledgerinput.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int acceptedClass = 0;
constexpr quint32 rowsBetweenLooks = 1 << 14;

/// Numbers by random ids: what the hash of a QHash would do twice.
class IndexOfId
{
public:
    void reserve(size_t count)
    {
        size_t size = 64;
        while (size < count * 2)
            size *= 2;
        m_slots.assign(size, {});
    }

    void insert(qint64 id, quint32 index)
    {
        size_t at = slotOf(id);
        while (m_slots[at].id != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {id, index};
    }

    quint32 find(qint64 id) const
    {
        if (id == 0 || m_slots.empty())
            return nobody;
        for (size_t at = slotOf(id); m_slots[at].id != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].id == id)
                return m_slots[at].index;
        }
        return nobody;
    }

private:
    struct Slot {
        qint64 id = 0;
        quint32 index = nobody;
    };

    size_t slotOf(qint64 id) const
    {
        return size_t((quint64(id) * 0x9E3779B97F4A7C15ULL) >> 20) & (m_slots.size() - 1);
    }

    std::vector<Slot> m_slots;
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
    {
    }

    Result<Ledger> run()
    {
        readAccounts();
        readVictims();
        readStatements();
        readMeanings();
        readPayments();
        if (!readRows())
            return cancelled();
        joinMirrors();
        addLonePayments();
        nameAccounts();
        chooseCards();
        return Ledger(std::move(m_input));
    }

private:
    /// A row whose mirror stands for the transfer.
    struct Mirror {
        qint64 standing = 0;
        LedgerInput::Side side = {};
    };

    struct Card {
        quint32 account = 0;
        qint64 id = 0;
        QString number = {};
    };

    void readAccounts()
    {
        struct Read {
            qint64 id;
            qint64 identity;
        };
        std::vector<Read> numbers;
        sqlite::Statement query(m_db,
                                "SELECT id, identity_id, number, is_card, bank, holder FROM account"
                                " WHERE case_id = ?");
        query.bind(m_case);
        QHash<qint64, quint32> ofIdentity;
        while (query.step()) {
            const auto id = query.get<qint64>(0);
            const auto identity = query.get<qint64>(1);
            numbers.push_back({id, identity});
            auto at = ofIdentity.find(identity);
            if (at == ofIdentity.end()) {
                at = ofIdentity.insert(identity, quint32(m_input.accounts.size()));
                m_input.accounts.push_back({.id = identity});
            }
            LedgerAccount& account = m_input.accounts[*at];
            const auto number = query.get<QString>(2);
            if (id == identity)
                account.number = number;
            if (query.get<bool>(3))
                m_cards.push_back({*at, id, number});
            if (account.bank.isEmpty() || id == identity)
                account.bank = query.get<QString>(4);
            if (account.holder.isEmpty() || id == identity)
                account.holder = query.get<QString>(5);
            m_byNumber.insert(number, *at);
        }
        m_accountOf.reserve(numbers.size());
        for (const Read& read : numbers)
            m_accountOf.insert(read.id, ofIdentity.value(read.identity));
        m_hubNamed.assign(m_input.accounts.size(), false);
        m_shopNamed.assign(m_input.accounts.size(), false);
    }

    void readVictims()
    {
        sqlite::Statement people(
            m_db, "SELECT p.id, p.name, (SELECT d.normalised FROM person_document d"
                  "  WHERE d.person_id = p.id AND d.kind = 'id_number' ORDER BY d.id LIMIT 1),"
                  "  (SELECT min(at) FROM payment y WHERE y.victim_id = p.id) AS first"
                  " FROM person p WHERE p.case_id = ?1 AND"
                  "  (p.id IN (SELECT victim_id FROM payment WHERE case_id = ?1)"
                  "   OR p.id IN (SELECT person_id FROM person_role WHERE case_id = ?1"
                  "               AND role = 'victim'))"
                  " ORDER BY first IS NULL, first, p.id");
        people.bind(m_case);
        while (people.step()) {
            m_victimOf.insert(people.get<qint64>(0), int(m_input.victims.size()));
            m_input.victims.push_back(
                {people.get<PersonId>(0), people.get<QString>(1), people.get<QString>(2)});
        }
        // Of one account that two name, the first payer is the owner.
        sqlite::Statement paidFrom(m_db, "SELECT from_number, victim_id FROM payment"
                                         " WHERE case_id = ? ORDER BY at, id");
        paidFrom.bind(m_case);
        while (paidFrom.step())
            giveToVictim(paidFrom.get<QString>(0), paidFrom.get<qint64>(1));
        sqlite::Statement named(m_db, "SELECT number, holder_id FROM case_account"
                                      " WHERE case_id = ? AND role = 'victim' ORDER BY id");
        named.bind(m_case);
        while (named.step())
            giveToVictim(named.get<QString>(0), named.get<qint64>(1));
    }

    void giveToVictim(const QString& number, qint64 person)
    {
        const auto account = m_byNumber.constFind(number);
        const auto victim = m_victimOf.constFind(person);
        if (number.isEmpty() || account == m_byNumber.constEnd() || victim == m_victimOf.constEnd())
            return;
        int& owner = m_input.accounts[*account].victim;
        if (owner < 0)
            owner = *victim;
    }

    void readStatements()
    {
        sqlite::Statement query(m_db, "SELECT id, account_id, sequence, first_at, last_at"
                                      " FROM statement WHERE case_id = ? AND rows > 0"
                                      " AND first_at IS NOT NULL AND last_at IS NOT NULL");
        query.bind(m_case);
        std::vector<qint64> ids;
        while (query.step()) {
            const quint32 account = m_accountOf.find(query.get<qint64>(1));
            if (account == nobody)
                continue;
            ids.push_back(query.get<qint64>(0));
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

    quint8 meaningOf(const sqlite::Statement& row, int column) const
    {
        const auto id = row.get<qint64>(column);
        const auto at = size_t(id - m_firstWording);
        return id == 0 || at >= m_meanings.size() ? quint8(0) : m_meanings[at];
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
                {query.get<PaymentId>(0), quint32(m_victimOf.value(query.get<qint64>(1)))});
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
        m_input.transfers.reserve(size_t(lines));
        sqlite::Statement rows(
            m_db, "SELECT id, statement_id, account_id, peer_id, class, direction, at, amount_fen,"
                  " balance_fen, peer_name_w, summary_w, type_w, cash_w, merchant_w,"
                  " merchant_number_w FROM txn WHERE id > ?1 AND id <= ?1 + ?2"
                  " AND class IN (0, 5) AND at IS NOT NULL");
        sqlite::Statement mirrors(m_db, "SELECT txn_id, other_id, stands FROM txn_mirror"
                                        " WHERE txn_id > ?1 AND txn_id <= ?1 + ?2");
        sqlite::Statement serial(m_db, "SELECT serial FROM txn WHERE id = ?");
        quint32 looked = 0;
        qint64 before = 0;
        for (const Sheet& sheet : sheets) {
            rows.bind(sheet.base, sheet.lines);
            mirrors.bind(sheet.base, sheet.lines);
            bool hasMirror = mirrors.step();
            while (rows.step()) {
                const auto id = rows.get<qint64>(0);
                if (++looked % rowsBetweenLooks == 0) {
                    if (m_control.stop.stop_requested())
                        return false;
                    m_control.report(
                        int(500 * (before + id - sheet.base) / std::max<qint64>(1, lines)));
                }
                while (hasMirror && mirrors.get<qint64>(0) < id)
                    hasMirror = mirrors.step();
                const bool isMirrored = hasMirror && mirrors.get<qint64>(0) == id;
                takeRow(rows, serial, quint32(sheet.linesBefore + id - sheet.base),
                        isMirrored && !mirrors.get<bool>(2),
                        isMirrored ? mirrors.get<qint64>(1) : 0);
            }
            before += sheet.lines;
        }
        m_control.report(500);
        return !m_control.stop.stop_requested();
    }

    /// `standing` is the row that stands for the transfer, where another one does.
    void takeRow(const sqlite::Statement& row, sqlite::Statement& serial, quint32 line,
                 bool isOther, qint64 standing)
    {
        LedgerInput::Side side{.balanceFen = row.get<qint64>(8),
                               .statement = statementAt(row.get<qint64>(1)),
                               .line = line,
                               .hasBalance = !row.isNull(8)};
        if (isOther) {
            m_mirrors.push_back({standing, side});
            return;
        }
        const auto direction = row.get<int>(5);
        if (row.get<int>(4) != acceptedClass || direction == 0)
            return;
        const auto id = row.get<qint64>(0);
        const quint32 own = accountAt(row.get<qint64>(2));
        const quint32 peer = m_accountOf.find(row.get<qint64>(3));
        if (own == nobody)
            return;
        LedgerInput::Transfer transfer{
            .id = id, .atUs = row.get<qint64>(6), .fen = row.get<qint64>(7)};
        const bool isOut = direction < 0;
        transfer.from = isOut ? own : peer;
        transfer.to = isOut ? peer : own;
        (isOut ? transfer.payer : transfer.payee) = side;
        transfer.marks = marksOf(row, peer);
        while (m_nextMatched < m_matched.size() && m_matched[m_nextMatched].first < id)
            ++m_nextMatched;
        if (m_nextMatched < m_matched.size() && m_matched[m_nextMatched].first == id) {
            transfer.payment = m_matched[m_nextMatched].second;
            m_isPaid[transfer.payment] = true;
        }
        if (side.statement != nobody && m_input.statements[side.statement].sequence == 0 &&
            serial.bind(id).step()) {
            bool isNumber = false;
            const quint64 number = serial.get<QString>(0).toULongLong(&isNumber);
            if (isNumber)
                m_input.serials.emplace(quint32(m_input.transfers.size()), number);
            serial.reset();
        }
        m_input.transfers.push_back(transfer);
    }

    quint32 accountAt(qint64 id)
    {
        if (id != m_lastAccount)
            m_lastAccountIndex = m_accountOf.find(m_lastAccount = id);
        return m_lastAccountIndex;
    }

    quint32 statementAt(qint64 id)
    {
        if (id != m_lastStatement)
            m_lastStatementIndex = m_statementOf.find(m_lastStatement = id);
        return m_lastStatementIndex;
    }

    quint8 marksOf(const sqlite::Statement& row, quint32 peer)
    {
        const quint8 name = meaningOf(row, 9);
        const int words = meaningOf(row, 10) | meaningOf(row, 11);
        const bool isNamed = peer != nobody;
        const bool hasShop = ((meaningOf(row, 13) | meaningOf(row, 14)) & FundRules::SomeText) != 0;
        int marks = 0;
        if ((meaningOf(row, 12) & FundRules::CashFlag) != 0 ||
            (!isNamed && (words & FundRules::CashWord) != 0))
            marks |= MarkCash;
        if (!isNamed && (words & FundRules::FeeWord) != 0)
            marks |= MarkFee;
        if (hasShop || (words & FundRules::MerchantWord) != 0)
            marks |= MarkMerchant;
        if ((name & FundRules::HubName) != 0) {
            marks |= MarkHub;
            if (isNamed)
                m_hubNamed[peer] = true;
        }
        if (isNamed && (hasShop || (name & FundRules::ShopName) != 0))
            m_shopNamed[peer] = true;
        return quint8(marks);
    }

    /// Puts the rows of the other parties to the transfers; these rise by id.
    void joinMirrors()
    {
        std::sort(m_mirrors.begin(), m_mirrors.end(),
                  [](const Mirror& a, const Mirror& b) { return a.standing < b.standing; });
        size_t at = 0;
        for (const Mirror& mirror : m_mirrors) {
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
                                         .from = numbered(query.get<QString>(3)),
                                         .to = numbered(query.get<QString>(4)),
                                         .payment = payment});
        }
    }

    quint32 numbered(const QString& number) const
    {
        return number.isEmpty() ? nobody : m_byNumber.value(number, nobody);
    }

    void nameAccounts()
    {
        const FundRules& rules = FundRules::builtIn();
        std::vector<bool> isDelivered(m_input.accounts.size(), false);
        for (const LedgerInput::Statement& statement : m_input.statements)
            isDelivered[statement.account] = true;
        for (size_t a = 0; a < m_input.accounts.size(); ++a) {
            LedgerAccount& account = m_input.accounts[a];
            const quint8 holder = rules.meaningOf(account.holder);
            account.isHub =
                rules.isHubNumber(account.number) ||
                (!isDelivered[a] && (m_hubNamed[a] || (holder & FundRules::HubName) != 0));
            account.isMerchant = !isDelivered[a] && !account.isHub &&
                                 (m_shopNamed[a] || (holder & FundRules::ShopName) != 0);
        }
    }

    /// An account of several cards goes by the one that was paid into first.
    void chooseCards()
    {
        QHash<quint32, QList<Card>> ofAccount;
        for (const Card& card : m_cards)
            ofAccount[card.account].append(card);
        sqlite::Statement paidInto(
            m_db, "SELECT min(at) FROM (SELECT min(at) AS at FROM txn WHERE account_id = ?1"
                  "  AND +case_id = ?2 AND class = 0 AND direction > 0"
                  " UNION ALL SELECT min(at) FROM txn WHERE peer_id = ?1 AND +case_id = ?2"
                  "  AND class = 0 AND direction < 0"
                  " UNION ALL SELECT min(at) FROM payment WHERE case_id = ?2 AND to_number = ?3)");
        for (auto [account, cards] : ofAccount.asKeyValueRange()) {
            if (cards.size() == 1) {
                m_input.accounts[account].number = cards.first().number;
                continue;
            }
            std::optional<qint64> earliest;
            for (const Card& card : cards) {
                paidInto.bind(card.id, m_case, card.number);
                const auto at =
                    paidInto.step() ? paidInto.get<std::optional<qint64>>(0) : std::nullopt;
                if (at && (!earliest || *at < *earliest)) {
                    earliest = at;
                    m_input.accounts[account].number = card.number;
                }
            }
        }
    }

    sqlite::Database& m_db;
    CaseId m_case;
    const JobControl& m_control;
    LedgerInput m_input;
    IndexOfId m_accountOf; ///< Of each number: the account.
    IndexOfId m_statementOf;
    QHash<QString, quint32> m_byNumber;
    QHash<qint64, int> m_victimOf;
    std::vector<Card> m_cards;
    std::vector<bool> m_hubNamed;
    std::vector<bool> m_shopNamed;
    std::vector<quint8> m_meanings; ///< Of wordings, from the first on.
    qint64 m_firstWording = 0;
    std::vector<std::pair<qint64, quint32>> m_matched; ///< Row and payment, by row.
    std::vector<bool> m_isPaid;
    size_t m_nextMatched = 0;
    std::vector<Mirror> m_mirrors;
    qint64 m_lastAccount = 0;
    qint64 m_lastStatement = 0;
    quint32 m_lastAccountIndex = nobody;
    quint32 m_lastStatementIndex = nobody;
};

} // namespace

Result<Ledger> loadLedger(sqlite::Database& db, CaseId caseId, const JobControl& control)
{
    return Loader(db, caseId, control).run();
}

} // namespace cluechain
