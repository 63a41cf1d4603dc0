#include "models/links/searchindex.h"

#include "models/links/searchwords.h"

#include <QStringList>

#include <iterator>
#include <vector>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// To be raised when indexWords() makes other words of the same text.
constexpr int rulesVersion = 1;

/// The texts of one kind of thing: its fields, names first.
struct Source {
    const char* table;
    const char* fields;
    SearchKind kind;
    int named;
};

constexpr Source sources[] = {
    {"casefile", "name, brief", SearchKind::Case, 1},
    {"person",
     "name, (SELECT group_concat(alias, ' ') FROM person_alias WHERE person_id = person.id), note",
     SearchKind::Person, 2},
    {"case_account", "holder_name, note", SearchKind::CaseAccount, 1},
    {"identifier", "nickname, raw, note", SearchKind::Identifier, 1},
    {"document", "title, number, note", SearchKind::Document, 1},
    {"evidence", "name, number, description, note", SearchKind::Evidence, 1},
};

struct Entry {
    qint64 id = 0;
    SearchKind kind = SearchKind::Case;
    qint64 rowId = 0;
    QString text = {};
};

std::vector<Entry> pendingEntries(sqlite::Database& db, int most)
{
    std::vector<Entry> entries;
    sqlite::Statement query(db, "SELECT id, kind, row_id, text FROM search_entry WHERE pending = 1"
                                " ORDER BY id LIMIT ?");
    query.bind(most);
    while (query.step())
        entries.push_back({query.get<qint64>(0), query.get<SearchKind>(1), query.get<qint64>(2),
                           query.get<QString>(3)});
    return entries;
}

/// The words of a thing as it stands now; a null string if it is gone.
class Texts
{
public:
    explicit Texts(sqlite::Database& db)
        : m_holder(db, "SELECT 1 FROM account WHERE holder = ?1 AND holder <> '' LIMIT 1")
    {
        m_rows.reserve(std::size(sources));
        for (const Source& source : sources)
            m_rows.emplace_back(db, QByteArray("SELECT ") + source.fields + " FROM " +
                                        source.table + " WHERE id = ?");
    }

    QString words(const Entry& entry)
    {
        if (entry.kind == SearchKind::Holder) {
            m_holder.bind(entry.text);
            const bool stands = m_holder.step();
            m_holder.reset();
            return stands ? notNull(indexWords(entry.kind, {entry.text}, 1)) : QString();
        }
        const size_t number = size_t(entry.kind) - 1;
        sqlite::Statement& row = m_rows.at(number);
        row.bind(entry.rowId);
        if (!row.step())
            return {};
        QStringList fields;
        for (int i = 0; i < row.columnCount(); ++i)
            fields.append(row.get<QString>(i));
        row.reset();
        return notNull(indexWords(entry.kind, fields, sources[number].named));
    }

private:
    static QString notNull(const QString& words) { return words.isNull() ? u""_s : words; }

    sqlite::Statement m_holder;
    std::vector<sqlite::Statement> m_rows;
};

} // namespace

qint64 pendingSearchEntries(sqlite::Database& db)
{
    return db.value<qint64>("SELECT count(*) FROM search_entry WHERE pending = 1");
}

bool isSearchIndexMade(sqlite::Database& db)
{
    return db.value<int>("SELECT value FROM meta WHERE name = 'search_rules'") == rulesVersion;
}

void refillSearchIndex(sqlite::Database& writer)
{
    sqlite::Transaction transaction(writer);
    writer.exec("INSERT INTO search_gram(search_gram) VALUES('delete-all')");
    writer.exec("DELETE FROM search_entry");
    for (const Source& source : sources)
        sqlite::Statement(writer, QByteArray("INSERT INTO search_entry(kind, row_id) SELECT ?, id"
                                             " FROM ") +
                                      source.table)
            .run(source.kind);
    sqlite::Statement(writer, "INSERT INTO search_entry(kind, text)"
                              " SELECT DISTINCT ?, holder FROM account WHERE holder <> ''")
        .run(SearchKind::Holder);
    sqlite::Statement(writer, "INSERT OR REPLACE INTO meta(name, value) VALUES('search_rules', ?)")
        .run(QString::number(rulesVersion));
    transaction.commit();
}

int updateSearchIndex(sqlite::Database& writer, int most)
{
    sqlite::Transaction transaction(writer);
    const std::vector<Entry> entries = pendingEntries(writer, most);
    Texts texts(writer);
    sqlite::Statement forget(writer, "DELETE FROM search_gram WHERE rowid = ?");
    sqlite::Statement learn(writer, "INSERT INTO search_gram(rowid, grams) VALUES(?, ?)");
    sqlite::Statement settle(writer, "UPDATE search_entry SET pending = 0 WHERE id = ?");
    sqlite::Statement drop(writer, "DELETE FROM search_entry WHERE id = ?");
    for (const Entry& entry : entries) {
        const QString words = texts.words(entry);
        forget.run(entry.id);
        if (words.isNull()) {
            drop.run(entry.id);
            continue;
        }
        learn.run(entry.id, words);
        settle.run(entry.id);
    }
    transaction.commit();
    return int(entries.size());
}

} // namespace cluechain
