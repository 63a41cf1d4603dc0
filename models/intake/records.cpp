#include "models/intake/records.h"

#include "models/intake/values.h"
#include "models/store/sqlite.h"

#include <array>
#include <optional>

namespace cluechain
{

namespace
{

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

/// Ids of the case's records by what they say, the first of equals, and their duplicates.
void readKnown(
    sqlite::Database& db, CaseId caseId, const RecordTable& table,
    const std::function<void(qint64 id, qint64 duplicateOf, const QByteArray& key)>& take)
{
    sqlite::Statement query(
        db, "SELECT r.id, r.duplicate_of, " + columnList(table, "r.") + " FROM " + table.name +
                " r JOIN import_file f ON f.id = r.file_id"
                " JOIN import_batch b ON b.id = f.batch_id"
                " WHERE r.case_id = ? ORDER BY b.at, b.id, f.ordinal, f.id, r.id");
    query.bind(caseId);
    while (query.step()) {
        QByteArray key;
        for (size_t i = 0; i < table.fields.size(); ++i)
            key += query.get<QString>(int(i) + 2).toUtf8() + fieldEnd;
        take(query.get<qint64>(0), query.get<qint64>(1), key);
    }
}

} // namespace

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
    readKnown(db, caseId, table, [this](qint64 id, qint64, const QByteArray& key) {
        if (!m_known.contains(key))
            m_known.insert(key, id);
    });
}

RecordWriter::~RecordWriter() = default;

bool RecordWriter::add(const TableShape& shape, std::span<const std::string_view> cells,
                       qint64 rowId, qint64 fileId, AccountBook& accounts, bool countsFrom1904)
{
    const RecordTable& table = tableOf(m_kind);
    const auto textOf = [&](const char* role) -> std::string_view {
        const int index = m_layouts.roleIndex(m_kind, QString::fromLatin1(role));
        for (const int column : shape.columns[size_t(index)]) {
            if (size_t(column) < cells.size()) {
                if (const std::string_view text = cellText(cells[size_t(column)]); !text.empty())
                    return text;
            }
        }
        return {};
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
    const auto known = m_known.constFind(key);
    const bool isDuplicate = known != m_known.cend();
    insert.bindAt(1, rowId);
    insert.bindAt(2, m_case);
    insert.bindAt(3, fileId);
    insert.bindAt(4, isDuplicate ? std::optional(*known) : std::nullopt);
    insert.step();
    if (!isDuplicate)
        m_known.insert(key, rowId);
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
    return isDuplicate;
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
        QHash<QByteArray, qint64> known;
        std::vector<std::pair<qint64, std::optional<qint64>>> changed;
        readKnown(db, caseId, table, [&](qint64 id, qint64 duplicateOf, const QByteArray& key) {
            const auto earlier = known.constFind(key);
            const qint64 now = earlier == known.cend() ? 0 : *earlier;
            if (now == 0)
                known.insert(key, id);
            if (now != duplicateOf)
                changed.emplace_back(id, now ? std::optional(now) : std::nullopt);
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
        sqlite::Statement query(db, "SELECT " + numbers.join(", ") +
                                        (isAccounts ? ", holder, holder_id_number, bank" : "") +
                                        " FROM " + table.name + " WHERE case_id = ? ORDER BY id");
        query.bind(caseId);
        while (query.step()) {
            const qint64 first = accounts.find(query.get<QString>(0).toStdString()).id;
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
