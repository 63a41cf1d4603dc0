#include "models/intake/rowwriter.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowWriter)
};

constexpr qsizetype mostOfRejected = 2000;
constexpr int mostBreaksTold = 20; ///< In the warnings of a file; all are in the store.

QByteArrayView bytesOf(const qint64& value)
{
    return QByteArrayView(reinterpret_cast<const char*>(&value), sizeof value);
}

QByteArrayView bytesOf(const std::string& text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

} // namespace

RowWriter::RowWriter(sqlite::Database& db, CaseId caseId, AccountBook& accounts,
                     DuplicateFinder& facts)
    : m_db(db)
    , m_case(caseId)
    , m_accounts(accounts)
    , m_facts(facts)
    , m_insert(
          db,
          "INSERT INTO txn(id, case_id, statement_id, account_id, peer_id, class, direction, at,"
          " amount_fen, balance_fen, duplicate_of, serial, log_number, peer_raw_w, peer_name_w,"
          " peer_id_number_w, peer_bank_w, summary_w, type_w, remark_w, cash_w, currency_w,"
          " branch_w, place_w, merchant_w, merchant_number_w, terminal_w, ip_w, mac_w, success_w,"
          " reason_w, direction_w, currency) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?, ?, ?,"
          " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertWording(db, "INSERT INTO wording(id, case_id, text) VALUES(?, ?, ?)")
    , m_insertRejected(db, "INSERT INTO rejected_row(id, file_id, sheet, line, reason, text)"
                           " VALUES(?, ?, ?, ?, ?, ?)")
{
}

void RowWriter::beginFile(qint64 fileId, SameMovement movement, FileReport& report)
{
    m_file = fileId;
    m_movement = movement;
    m_report = &report;
    m_statements.clear();
    m_byNumbers.clear();
    m_lastStatement = nullptr;
    m_damagedPeers = 0;
}

RowWriter::Statement& RowWriter::statementOf(const StatementRow& row)
{
    const std::string_view card = row.text(Role::Card);
    const std::string_view account = row.text(Role::Account);
    if (!m_lastStatement || m_lastStatement->card != card || m_lastStatement->account != account) {
        std::string key(card);
        key.append(1, '\x1F').append(account);
        auto known = m_byNumbers.find(key);
        if (known == m_byNumbers.end()) {
            auto made = std::make_unique<Statement>();
            made->id = derivedIdValue({"statement", bytesOf(m_file), bytesOf(key)});
            made->delivery = m_facts.deliveryOf(made->id);
            made->card = card;
            made->account = account;
            made->cardNumber = m_accounts.find(card);
            made->accountNumber = m_accounts.find(account);
            if (made->cardNumber.id != made->accountNumber.id)
                m_accounts.markAsCard(made->cardNumber.id);
            known = m_byNumbers.emplace(std::move(key), made.get()).first;
            m_statements.push_back(std::move(made));
        }
        m_lastStatement = known->second;
    }
    Statement& statement = *m_lastStatement;
    if (statement.holder.empty())
        statement.holder = row.text(Role::Holder);
    if (statement.idNumber.empty())
        statement.idNumber = row.text(Role::HolderIdNumber);
    if (statement.bank.empty())
        statement.bank = row.text(Role::Bank);
    return statement;
}

void RowWriter::reject(const QString& reason, std::span<const std::string_view> cells, qint64 rowId,
                       int sheet, qint64 line)
{
    QString text;
    for (const std::string_view cell : cells) {
        if (text.size() > mostOfRejected)
            break;
        if (&cell != cells.data())
            text += u'\t';
        text += QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
    }
    text.truncate(mostOfRejected);
    m_insertRejected.run(rowId, m_file, sheet, line, reason, text);
    m_report->rejections += {sheet, line, reason, text};
    ++m_report->rows[RowClass::Rejected];
}

void RowWriter::addWording(const Wordings::Added& wording)
{
    m_insertWording.run(wording.id, m_case, wording.text);
}

void RowWriter::add(const StatementRow& row, const RowWordings& wordings,
                    std::span<const std::string_view> cells, qint64 rowId, int sheet, qint64 line)
{
    if (row.rowClass == RowClass::Rejected) {
        reject(row.reason, cells, rowId, sheet, line);
        return;
    }
    Statement& statement = statementOf(row);
    if (statement.accountId() == 0 && row.rowClass != RowClass::Informational) {
        const std::string_view own =
            row.text(Role::Card).empty() ? row.text(Role::Account) : row.text(Role::Card);
        reject(Text::tr("The account number was destroyed by a spreadsheet: %1")
                   .arg(QString::fromUtf8(own.data(), qsizetype(own.size()))),
               cells, rowId, sheet, line);
        return;
    }

    const AccountBook::Number peer = m_accounts.find(row.peerNumber());
    m_damagedPeers += peer.isDamaged;
    if (peer.id != 0)
        m_accounts.describe(peer.id, AccountBook::Source::Counterparty, row.text(Role::PeerName),
                            row.text(Role::PeerIdNumber), row.text(Role::PeerBank));

    RowClass rowClass = row.rowClass;
    std::optional<qint64> duplicateOf;
    const bool isTransfer =
        rowClass == RowClass::Accepted || rowClass == RowClass::DirectionUnknown;
    if (isTransfer) {
        FactRow fact;
        fact.id = rowId;
        fact.delivery = statement.delivery;
        fact.account = m_accounts.identityOf(statement.accountId());
        fact.peer = m_accounts.identityOf(peer.id);
        if (peer.id == 0) {
            fact.peer = qint64(nameKey(row.text(Role::PeerName)));
            fact.isPeerName = true;
        }
        fact.atUs = row.at->microseconds();
        fact.fen = row.fen;
        fact.direction = qint8(row.direction);
        fact.hasBalance = row.balanceFen.has_value();
        fact.balanceFen = row.balanceFen.value_or(0);
        fact.serial = SerialKey::of(row.text(Role::Serial));
        fact.movement = m_movement;
        fact.currency = currencyKey(row.foreign);
        const auto repeated = m_facts.add(fact);
        if (repeated) {
            duplicateOf = repeated->id;
            if (rowClass == RowClass::Accepted)
                rowClass = RowClass::Duplicate;
        }
        const bool isRepetition = repeated && repeated->delivery == statement.delivery;
        if (!isRepetition && row.foreign.isEmpty()) // each currency has a balance of its own
            statement.chain.add(rowId, line, fact.direction, row.fen, row.balanceFen);

        ++statement.rows;
        for (auto [first, last] : {std::pair(&statement.first, &statement.last),
                                   std::pair(&m_report->first, &m_report->last)}) {
            if (!*first || *row.at < **first)
                *first = row.at;
            if (!*last || *row.at > **last)
                *last = row.at;
        }
    }
    ++m_report->rows[rowClass];
    if (rowClass == RowClass::Accepted && !row.foreign.isEmpty()) {
        ForeignSum& sum = m_report->foreign[row.foreign];
        ++sum.rows;
        (row.direction == Direction::In ? sum.in : sum.out) += row.fen;
    } else if (rowClass == RowClass::Accepted) {
        (row.direction == Direction::In ? m_report->sumInFen : m_report->sumOutFen) += row.fen;
    }
    insert(row, wordings, rowClass, statement, rowId, peer.id, duplicateOf);
}

void RowWriter::insert(const StatementRow& row, const RowWordings& wordings, RowClass rowClass,
                       const Statement& statement, qint64 rowId, qint64 peerId,
                       std::optional<qint64> duplicateOf)
{
    const auto orNull = [](qint64 id) { return id ? std::optional(id) : std::nullopt; };
    const auto text = [&](Role role) {
        const std::string_view found = row.text(role);
        return found.empty() ? std::nullopt : std::optional(found);
    };
    const bool hasAmount = rowClass != RowClass::Informational;
    m_insert.bind(rowId, m_case, statement.id, orNull(statement.accountId()), orNull(peerId),
                  rowClass, row.direction, row.at,
                  hasAmount ? std::optional(row.fen) : std::nullopt, row.balanceFen, duplicateOf,
                  text(Role::Serial), text(Role::LogNumber));
    int at = 13;
    for (const qint64 wording : wordings)
        m_insert.bindAt(++at, orNull(wording));
    m_insert.bindAt(++at, row.foreign.isEmpty() ? std::nullopt : std::optional(row.foreign));
    m_insert.step();
}

BalanceChain RowWriter::chainAgain(qint64 statement)
{
    BalanceChain chain(BalanceChain::Keep::All);
    sqlite::Statement rows(
        m_db,
        "SELECT t.id, t.id - i.row_base, t.direction, t.amount_fen, t.balance_fen FROM txn t"
        " JOIN import_sheet i ON i.file_id = ?2 AND t.id > i.row_base"
        " AND t.id <= i.row_base + i.last_line WHERE t.statement_id = ?1 AND t.class IN (0, 1, 5)"
        " AND t.currency IS NULL AND NOT EXISTS (SELECT 1 FROM txn o WHERE o.id = t.duplicate_of"
        " AND o.statement_id = ?1) ORDER BY t.id");
    rows.bind(statement, m_file);
    while (rows.step())
        chain.add(rows.get<qint64>(0), rows.get<qint64>(1), rows.get<int>(2), rows.get<qint64>(3),
                  rows.get<std::optional<qint64>>(4));
    return chain;
}

void RowWriter::endFile()
{
    sqlite::Statement insertStatement(
        m_db,
        "INSERT INTO statement(id, case_id, file_id, account_id, card_raw, account_raw, second_id,"
        " holder, holder_id_number, bank, rows, first_at, last_at, sequence, has_balance)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    sqlite::Statement insertBreak(
        m_db, "INSERT INTO balance_break(txn_id, statement_id, gap_fen) VALUES(?, ?, ?)");
    int breaks = 0;
    for (const auto& statement : m_statements) {
        if (statement->chain.hasLostBreaks())
            statement->chain = chainAgain(statement->id);
        const qint64 id = statement->accountId();
        const qint64 second = statement->cardNumber.id ? statement->accountNumber.id : 0;
        for (const qint64 number : {id, second})
            m_accounts.describe(number, AccountBook::Source::Statement, statement->holder,
                                statement->idNumber, statement->bank);
        insertStatement.run(
            statement->id, m_case, m_file, id ? std::optional(id) : std::nullopt, statement->card,
            statement->account, second ? std::optional(second) : std::nullopt, statement->holder,
            statement->idNumber, statement->bank, statement->rows, statement->first,
            statement->last, statement->chain.sequence(), statement->chain.hasBalance());
        for (const BalanceChain::Break& one : statement->chain.breaks()) {
            insertBreak.run(one.row, statement->id, one.gapFen);
            if (++breaks > mostBreaksTold)
                continue;
            const QString gap = Money::fromFen(one.gapFen).magnitude().toDisplay();
            m_report->warnings +=
                (one.gapFen > 0
                     ? Text::tr("%1: the balance at line %2 is %3 more than its rows give.")
                     : Text::tr("%1: the balance at line %2 is %3 less than its rows give."))
                    .arg(m_accounts.numberOf(id))
                    .arg(one.line)
                    .arg(gap);
        }
    }
    if (breaks > mostBreaksTold)
        m_report->warnings +=
            Text::tr("%n more break(s) of balances.", nullptr, breaks - mostBreaksTold);
    for (auto sum = m_report->foreign.cbegin(); sum != m_report->foreign.cend(); ++sum)
        m_report->warnings +=
            Text::tr(
                "%n row(s) are in %1: they are kept and shown, but sums and flows, which are in "
                "yuan, leave them out.",
                nullptr, int(sum->rows))
                .arg(sum.key());
    if (m_damagedPeers > 0)
        m_report->warnings +=
            Text::tr("%n row(s) name a counterparty whose number was destroyed by a spreadsheet.",
                     nullptr, int(m_damagedPeers));
}

} // namespace cluechain
