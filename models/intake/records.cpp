#include "models/intake/records.h"

#include "models/intake/values.h"
#include "models/store/sqlite.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordWriter)
};

struct Field {
    enum class Type { Text, Money, Time };

    const char* role;
    const char* column;
    Type type = Type::Text;
};

/// A table of records: its fields, and which of them name accounts.
struct RecordTable {
    TableKind kind;
    const char* name;
    std::vector<Field> fields;
    /// Role of the number and column of its account.id.
    std::vector<std::pair<const char*, const char*>> accounts;
};

const std::vector<RecordTable>& recordTables()
{
    using enum Field::Type;
    static const std::vector<RecordTable> tables{
        {TableKind::Accounts,
         "account_record",
         {{"holder", "holder"},
          {"holder_id_type", "holder_id_type"},
          {"holder_id_number", "holder_id_number"},
          {"card", "card"},
          {"account", "account_no"},
          {"opened_at", "opened_at", Time},
          {"balance", "balance_fen", Money},
          {"available", "available_fen", Money},
          {"currency", "currency"},
          {"branch_code", "branch_code"},
          {"branch", "branch"},
          {"status", "status"},
          {"cash_kind", "cash_kind"},
          {"closed_at", "closed_at", Time},
          {"type", "type"},
          {"remark", "remark"},
          {"bank", "bank"},
          {"closing_branch", "closing_branch"},
          {"last_txn_at", "last_txn_at", Time},
          {"phone", "phone"},
          {"address", "address"},
          {"agent", "agent"},
          {"agent_phone", "agent_phone"}},
         {{"card", "card_id"}, {"account", "account_id"}}},
        {TableKind::Persons,
         "person_record",
         {{"name", "name"},
          {"id_type", "id_type"},
          {"id_number", "id_number"},
          {"phone", "phone"},
          {"mobile", "mobile"},
          {"home_phone", "home_phone"},
          {"address", "address"},
          {"employer", "employer"},
          {"employer_address", "employer_address"},
          {"employer_phone", "employer_phone"},
          {"email", "email"},
          {"agent", "agent"},
          {"agent_id_type", "agent_id_type"},
          {"agent_id_number", "agent_id_number"},
          {"legal_representative", "legal_representative"},
          {"tax_number", "tax_number"},
          {"local_tax_number", "local_tax_number"},
          {"licence_number", "licence_number"},
          {"birth_date", "birth_date"}},
         {}},
        {TableKind::Measures,
         "measure_record",
         {{"bank", "bank"},
          {"account", "account_no"},
          {"kind", "kind"},
          {"amount", "amount_fen", Money},
          {"organ", "organ"},
          {"from_at", "from_at", Time},
          {"until_at", "until_at", Time},
          {"serial", "serial"},
          {"remark", "remark"}},
         {{"account", "account_id"}}},
        {TableKind::Subaccounts,
         "subaccount_record",
         {{"bank", "bank"},
          {"account", "account_no"},
          {"subaccount", "subaccount_no"},
          {"balance", "balance_fen", Money},
          {"available", "available_fen", Money},
          {"kind", "kind"},
          {"serial", "serial"},
          {"currency", "currency"},
          {"cash_kind", "cash_kind"},
          {"status", "status"},
          {"account_serial", "account_serial"},
          {"holder", "holder"},
          {"remark", "remark"}},
         {{"account", "account_id"}}},
        {TableKind::Tasks,
         "task_record",
         {{"task_number", "task_number"},
          {"bank", "bank"},
          {"subject_kind", "subject_kind"},
          {"id_number", "id_number"},
          {"account", "account_no"},
          {"sent_at", "sent_at", Time},
          {"answered_at", "answered_at", Time},
          {"result", "result"},
          {"plain_result", "plain_result"},
          {"detail_result", "detail_result"},
          {"stored_at", "stored_at", Time},
          {"store_state", "store_state"},
          {"request_number", "request_number"},
          {"query_result", "query_result"}},
         {{"account", "account_id"}}},
        {TableKind::Wallets,
         "wallet_record",
         {{"wallet", "wallet"},
          {"status", "status"},
          {"name", "name"},
          {"nickname", "nickname"},
          {"alias", "alias"},
          {"id_type", "id_type"},
          {"id_number", "id_number"},
          {"email", "email"},
          {"login_phone", "login_phone"},
          {"phone", "phone"},
          {"balance", "balance_fen", Money},
          {"registered_at", "registered_at", Time},
          {"register_ip", "register_ip"},
          {"closed_at", "closed_at", Time},
          {"cards", "cards"},
          {"card_state", "card_state"},
          {"card_bank", "card_bank"},
          {"card", "card"},
          {"related", "related"},
          {"remark", "remark"},
          {"subject", "subject"}},
         {{"wallet", "account_id"}}},
        {TableKind::Logins,
         "login_record",
         {{"account", "account"},
          {"user", "user"},
          {"owner", "owner"},
          {"name", "name"},
          {"ip", "ip"},
          {"at", "at", Time},
          {"subject", "subject"}},
         {}},
        // Written by CallWriter; here is what makes two of them the same.
        {TableKind::Calls,
         "call",
         {{"own", "own"},
          {"peer", "peer"},
          {"direction", "direction"},
          {"kind", "kind"},
          {"at", "at"},
          {"seconds", "seconds"}},
         {}},
    };
    return tables;
}

const RecordTable& tableOf(TableKind kind)
{
    for (const RecordTable& table : recordTables()) {
        if (table.kind == kind)
            return table;
    }
    Q_UNREACHABLE();
}

QByteArray columnList(const RecordTable& table, const QByteArray& prefix = {})
{
    QByteArrayList columns;
    for (const Field& field : table.fields)
        columns += prefix + field.column;
    return columns.join(", ");
}

constexpr char fieldEnd = '\x1F';

struct StoredRecord {
    qint64 id = 0;
    qint64 duplicateOf = 0;
    QByteArray key = {};
    QByteArray serial = {};
};

/// The case's records in the order in which they came, with what they say.
void readKnown(sqlite::Database& db, CaseId caseId, const RecordTable& table,
               const std::function<void(const StoredRecord&)>& take)
{
    const QByteArray serial = table.kind == TableKind::Calls ? "r.serial" : "NULL";
    sqlite::Statement query(db,
                            "SELECT r.id, r.duplicate_of, " + serial + ", " +
                                columnList(table, "r.") + " FROM " + table.name +
                                " r JOIN import_file f ON f.id = r.file_id"
                                " JOIN import_batch b ON b.id = f.batch_id"
                                " WHERE r.case_id = ? ORDER BY b.at, b.id, f.ordinal, f.id, r.id");
    query.bind(caseId);
    while (query.step()) {
        StoredRecord record{
            query.get<qint64>(0), query.get<qint64>(1), {}, query.get<QString>(2).toUtf8()};
        for (size_t i = 0; i < table.fields.size(); ++i)
            record.key += query.get<QString>(int(i) + 3).toUtf8() + fieldEnd;
        take(record);
    }
}

} // namespace

qint64 RecordKeys::add(qint64 id, const QByteArray& key, const QByteArray& serial)
{
    QList<Known>& known = m_known[key];
    for (Known& one : known) {
        if (!serial.isEmpty() && !one.serial.isEmpty() && serial != one.serial)
            continue;
        if (one.serial.isEmpty())
            one.serial = serial;
        return one.id;
    }
    known += {id, serial};
    return 0;
}

RecordKeys RecordWriter::keysOf(sqlite::Database& db, CaseId caseId, TableKind kind)
{
    RecordKeys keys;
    readKnown(db, caseId, tableOf(kind),
              [&](const StoredRecord& record) { keys.add(record.id, record.key, record.serial); });
    return keys;
}

RecordWriter::RecordWriter(sqlite::Database& db, CaseId caseId, const LayoutSet& layouts,
                           TableKind kind)
    : m_case(caseId)
    , m_layouts(layouts)
    , m_kind(kind)
{
    const RecordTable& table = tableOf(kind);
    QByteArray sql =
        QByteArray("INSERT INTO ") + table.name + "(id, case_id, file_id, duplicate_of";
    for (const auto& [role, column] : table.accounts)
        sql += QByteArray(", ") + column;
    sql += ", " + columnList(table) + ") VALUES(?, ?, ?, ?";
    for (size_t i = 0; i < table.accounts.size() + table.fields.size(); ++i)
        sql += ", ?";
    m_insert = std::make_unique<sqlite::Statement>(db, sql + ')');
    m_known = keysOf(db, caseId, kind);
}

RecordWriter::~RecordWriter() = default;

bool RecordWriter::add(const TableShape& shape, std::span<const std::string_view> cells,
                       qint64 rowId, qint64 fileId, AccountBook& accounts, bool countsFrom1904)
{
    const RecordTable& table = tableOf(m_kind);
    const auto cellOf = [&](size_t index) -> std::string_view {
        for (const int column : shape.columns[index]) {
            if (size_t(column) < cells.size()) {
                if (const std::string_view text = cellText(cells[size_t(column)]); !text.empty())
                    return text;
            }
        }
        return shape.given[index];
    };
    const QList<size_t>& fillsDown = shape.layout->fillsDown;
    const bool isFilledDown =
        !fillsDown.isEmpty() && std::all_of(fillsDown.begin(), fillsDown.end(),
                                            [&](size_t role) { return cellOf(role).empty(); });
    if (!fillsDown.isEmpty() && !isFilledDown) {
        m_filled.assign(shape.columns.size(), {});
        for (const size_t role : fillsDown)
            m_filled[role] = cellOf(role);
    }
    const auto textOf = [&](const char* role) -> std::string_view {
        const auto index = size_t(m_layouts.roleIndex(m_kind, QString::fromLatin1(role)));
        const std::string_view text = cellOf(index);
        return text.empty() && isFilledDown && !m_filled.empty() ? std::string_view(m_filled[index])
                                                                 : text;
    };

    sqlite::Statement& insert = *m_insert;
    insert.reset();
    int at = 4;
    for (const auto& [role, column] : table.accounts) {
        const qint64 id = accounts.find(textOf(role)).id;
        insert.bindAt(++at, id ? std::optional(id) : std::nullopt);
    }
    QByteArray key;
    for (const Field& field : table.fields) {
        const std::string_view text = textOf(field.role);
        ++at;
        if (field.type == Field::Type::Text) {
            insert.bindAt(at, text);
            key += QByteArrayView(text.data(), qsizetype(text.size()));
        } else {
            std::optional<qint64> number;
            if (field.type == Field::Type::Money)
                number = readYuan(text);
            else if (const auto time = readTime(text, countsFrom1904))
                number = time->at.microseconds();
            insert.bindAt(at, number);
            if (number)
                key += QByteArray::number(*number);
        }
        key += fieldEnd;
    }
    const qint64 repeated = m_known.add(rowId, key);
    insert.bindAt(1, rowId);
    insert.bindAt(2, m_case);
    insert.bindAt(3, fileId);
    insert.bindAt(4, repeated ? std::optional(repeated) : std::nullopt);
    insert.step();
    if (m_kind == TableKind::Accounts) {
        const qint64 card = accounts.find(textOf("card")).id;
        const qint64 account = accounts.find(textOf("account")).id;
        if (card != account)
            accounts.markAsCard(card);
        accounts.join(card, account);
        for (const qint64 id : {card, account})
            accounts.describe(id, AccountBook::Source::Table, textOf("holder"),
                              textOf("holder_id_number"), textOf("bank"));
    }
    if (m_kind == TableKind::Wallets)
        accounts.describe(accounts.find(textOf("wallet")).id, AccountBook::Source::Table,
                          textOf("name"), textOf("id_number"), {});
    if (m_kind == TableKind::Tasks && m_layouts.saysFailed(wordKey(textOf("result")))) {
        const auto shown = [](std::string_view text) {
            return QString::fromUtf8(text.data(), qsizetype(text.size()));
        };
        ++m_unanswered[{shown(textOf("bank")), shown(textOf("detail_result"))}];
    }
    return repeated != 0;
}

QStringList RecordWriter::warnings() const
{
    QStringList out;
    for (const auto& [query, count] : m_unanswered)
        out += Text::tr("No data from %1 for %n account(s), which does not mean that there is no "
                        "account: %2",
                        nullptr, count)
                   .arg(query.first, query.second);
    return out;
}

QByteArrayList RecordWriter::tables()
{
    QByteArrayList names;
    for (const RecordTable& table : recordTables())
        names += table.name;
    return names;
}

void RecordWriter::resolveDuplicates(sqlite::Database& db, CaseId caseId)
{
    for (const RecordTable& table : recordTables()) {
        RecordKeys known;
        std::vector<std::pair<qint64, std::optional<qint64>>> changed;
        readKnown(db, caseId, table, [&](const StoredRecord& record) {
            const qint64 now = known.add(record.id, record.key, record.serial);
            if (now != record.duplicateOf)
                changed.emplace_back(record.id, now ? std::optional(now) : std::nullopt);
        });
        sqlite::Statement update(db, QByteArray("UPDATE ") + table.name +
                                         " SET duplicate_of = ? WHERE id = ?");
        for (const auto& [id, duplicateOf] : changed)
            update.run(duplicateOf, id);
    }
}

void RecordWriter::describeAccounts(sqlite::Database& db, CaseId caseId, AccountBook& accounts)
{
    for (const RecordTable& table : recordTables()) {
        if (table.accounts.empty())
            continue;
        QByteArrayList numbers;
        for (const auto& [role, column] : table.accounts) {
            for (const Field& field : table.fields) {
                if (qstrcmp(field.role, role) == 0)
                    numbers += field.column;
            }
        }
        const bool isAccounts = table.kind == TableKind::Accounts;
        const bool isWallets = table.kind == TableKind::Wallets;
        sqlite::Statement query(db, "SELECT " + numbers.join(", ") +
                                        (isAccounts  ? ", holder, holder_id_number, bank"
                                         : isWallets ? ", name, id_number"
                                                     : "") +
                                        " FROM " + table.name + " WHERE case_id = ? ORDER BY id");
        query.bind(caseId);
        while (query.step()) {
            const qint64 first = accounts.find(query.get<QString>(0).toStdString()).id;
            if (isWallets)
                accounts.describe(first, AccountBook::Source::Table,
                                  query.get<QString>(1).toStdString(),
                                  query.get<QString>(2).toStdString(), {});
            if (!isAccounts)
                continue;
            const qint64 second = accounts.find(query.get<QString>(1).toStdString()).id;
            if (first != second)
                accounts.markAsCard(first);
            accounts.join(first, second);
            for (const qint64 id : {first, second})
                accounts.describe(
                    id, AccountBook::Source::Table, query.get<QString>(2).toStdString(),
                    query.get<QString>(3).toStdString(), query.get<QString>(4).toStdString());
        }
    }
}

} // namespace cluechain
