#include "models/links/finder.h"

#include "models/core/mask.h"
#include "models/core/text.h"
#include "models/links/searchwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Nobody reads more; what there is beyond is said as "more than".
constexpr int counted = 200;
/// Transfers are looked for while the accounts are few enough to mean them.
constexpr int fewAccounts = 20;
constexpr int leastDigits = 4;

/// A row of a table that fits.
struct Hit {
    QByteArray table = {};
    qint64 id = 0;

    friend bool operator==(const Hit&, const Hit&) = default;
};

size_t qHash(const Hit& hit, size_t seed)
{
    return qHashMulti(seed, hit.table, hit.id);
}

/// Distinct hits in the order in which they came, best first, up to the count.
class Hits
{
public:
    bool isFull() const { return m_hits.size() > counted; }

    void add(const QByteArray& table, qint64 id)
    {
        const Hit hit{table, id};
        if (isFull() || m_known.contains(hit))
            return;
        m_known.insert(hit);
        m_hits.append(hit);
    }

    const QList<Hit>& all() const { return m_hits; }

private:
    QList<Hit> m_hits;
    QSet<Hit> m_known;
};

/// What was typed as a number without its blanks and dashes, or nothing.
QString numberOf(const QString& typed)
{
    QString number;
    qsizetype digits = 0;
    const QString folded = fold(typed);
    for (const QChar c : folded) {
        if (c == u' ' || c == u'-')
            continue;
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber())
            return {};
        digits += c.isDigit() ? 1 : 0;
        number += c.toUpper(); // numbers are kept with capitals: 17 digits and X, W2026…
    }
    return digits >= leastDigits ? number : QString();
}

class Finder
{
public:
    Finder(sqlite::Database& db, const FindRequest& request)
        : m_db(db)
        , m_request(request)
        , m_number(numberOf(request.typed))
    {
    }

    FoundGroup group(FindGroup group)
    {
        Hits hits;
        switch (group) {
        case FindGroup::Accounts:
            findAccounts(hits);
            break;
        case FindGroup::Phones:
            findPhones(hits);
            break;
        case FindGroup::People:
            findNumbers(hits, "person_document", "normalised", "person_id", "person");
            findWords(hits, SearchKind::Person, "person");
            break;
        case FindGroup::Transfers:
            findTransfers(hits);
            break;
        case FindGroup::Cases:
            for (const char* column : {"case_number_key", "working_number", "incident_number_key"})
                findNumbers(hits, "casefile", column, "id", "casefile");
            findWords(hits, SearchKind::Case, "casefile");
            break;
        case FindGroup::Documents:
            findWords(hits, SearchKind::Document, "document");
            findWords(hits, SearchKind::Evidence, "evidence");
            break;
        }
        FoundGroup found{.group = group,
                         .all = std::min<qsizetype>(hits.all().size(), counted),
                         .isMore = hits.isFull()};
        for (const Hit& hit : hits.all().first(std::min<qsizetype>(found.all, m_request.most)))
            if (std::optional<Found> row = read(hit)) {
                row->group = group;
                found.first.append(*row);
            }
        return found;
    }

private:
    sqlite::Database& m_db;
    const FindRequest& m_request;
    QString m_number;

    /// Rows whose number begins or ends so. The tail has an index over the last four characters.
    void findNumbers(Hits& hits, const QByteArray& table, const QByteArray& column,
                     const QByteArray& id, const QByteArray& as, const QByteArray& condition = "1")
    {
        if (m_number.isEmpty())
            return;
        const QByteArray select =
            "SELECT " + id + " FROM " + table + " WHERE " + condition + " AND ";
        sqlite::Statement tail(m_db, select + "substr(" + column + ", -4) = substr(?1, -4) AND " +
                                         column + " LIKE '%' || ?1 LIMIT ?2");
        tail.bind(m_number, counted + 1);
        while (!hits.isFull() && tail.step())
            hits.add(as, tail.get<qint64>(0));
        sqlite::Statement start(m_db, select + column + " >= ?1 AND " + column +
                                          " < ?1 || char(1114111) LIMIT ?2");
        start.bind(m_number, counted + 1);
        while (!hits.isFull() && start.step())
            hits.add(as, start.get<qint64>(0));
    }

    /// Rows of a table by their words in the index, the newest first.
    void findWords(Hits& hits, SearchKind kind, const QByteArray& table)
    {
        eachEntry(kind, "row_id", [&](const sqlite::Statement& row) {
            hits.add(table, row.get<qint64>(0));
            return !hits.isFull();
        });
    }

    template <typename Take>
    void eachEntry(SearchKind kind, const QByteArray& column, Take take)
    {
        const QString match = matchWords(kind, m_request.typed);
        if (match.isEmpty())
            return;
        sqlite::Statement query(m_db, "SELECT (SELECT " + column +
                                          " FROM search_entry WHERE id = search_gram.rowid)"
                                          " FROM search_gram WHERE search_gram MATCH ?1"
                                          " ORDER BY rowid DESC LIMIT ?2");
        query.bind(match, counted + 1);
        while (query.step() && take(query)) {
        }
    }

    /// Those that hands entered first: they have a role in the case. An account of a statement
    /// with the same number in the same case is the same account.
    void findAccounts(Hits& hits)
    {
        findNumbers(hits, "case_account", "number", "id", "case_account");
        findNumbers(hits, "account", "number", "id", "account", onlyInStatements);
        findWords(hits, SearchKind::CaseAccount, "case_account");
        sqlite::Statement accounts(m_db, QByteArray("SELECT id FROM account WHERE holder = ?1 AND"
                                                    " holder <> '' AND ") +
                                             onlyInStatements + " LIMIT ?2");
        const auto take = [&](const QString& holder) {
            accounts.bind(holder, counted + 1);
            while (!hits.isFull() && accounts.step())
                hits.add("account", accounts.get<qint64>(0));
            return !hits.isFull();
        };
        take(m_request.typed.trimmed()); // the very name before those that hold it
        eachEntry(SearchKind::Holder, "text",
                  [&](const sqlite::Statement& row) { return take(row.get<QString>(0)); });
    }

    static constexpr const char* onlyInStatements =
        "NOT EXISTS (SELECT 1 FROM case_account c WHERE c.case_id = account.case_id"
        " AND c.number = account.number)";

    void findPhones(Hits& hits)
    {
        findNumbers(hits, "identifier", "normalised", "id", "identifier");
        findNumbers(hits, "person", "phone", "id", "person_phone", "phone <> ''");
        findNumbers(hits, "account_record", "phone", "id", "account_record",
                    "phone <> '' AND duplicate_of IS NULL");
        findWords(hits, SearchKind::Identifier, "identifier");
    }

    void findTransfers(Hits& hits)
    {
        Hits accounts;
        findAccounts(accounts);
        if (accounts.all().size() > fewAccounts)
            return;
        QList<qint64> ids;
        sqlite::Statement sameNumber(m_db, "SELECT a.id FROM case_account c JOIN account a"
                                           " ON a.case_id = c.case_id AND a.number = c.number"
                                           " WHERE c.id = ?");
        for (const Hit& hit : accounts.all()) {
            if (hit.table == "account") {
                ids.append(hit.id);
                continue;
            }
            sameNumber.bind(hit.id);
            while (sameNumber.step())
                ids.append(sameNumber.get<qint64>(0));
        }
        // The row that stands for its pair; rows of no account of a statement have no index.
        for (const char* column : {"account_id", "peer_id"}) {
            sqlite::Statement rows(m_db, QByteArray("SELECT id FROM txn WHERE ") + column +
                                             " = ?1 AND class = 0 AND NOT EXISTS (SELECT 1 FROM"
                                             " txn_mirror m WHERE m.txn_id = txn.id AND"
                                             " m.stands = 0) ORDER BY at DESC LIMIT ?2");
            for (const qint64 id : std::as_const(ids)) {
                rows.bind(id, counted + 1);
                while (!hits.isFull() && rows.step())
                    hits.add("txn", rows.get<qint64>(0));
            }
        }
    }

    /// How the things of a table are told, and where they are at home: a tab, the word of the
    /// subject, its id. Accounts are called by their identity; one that only hands entered by its
    /// own id, negative.
    struct Telling {
        const char* tab;
        const char* subject;
        const char* subjectId;
        const char* fields; ///< Name, number, kind, detail, state.
    };

    static const Telling& tellingOf(const QByteArray& table)
    {
        static const QHash<QByteArray, Telling> tellings{
            {"account",
             {"funds", "account", "t.identity_id", "t.holder, t.number, '', t.bank, ''"}},
            {"case_account",
             {"funds", "account",
              "coalesce((SELECT identity_id FROM account a WHERE a.case_id = t.case_id AND"
              " a.number = t.number), -t.id)",
              "t.holder_name, t.number, t.kind, t.bank, t.money_state"}},
            {"identifier",
             {"people", "identifier", "t.id",
              "coalesce((SELECT name FROM person WHERE id = t.person_id), t.nickname),"
              " t.normalised, t.kind, t.platform, ''"}},
            {"person_phone", {"people", "person", "t.id", "t.name, t.phone, 'phone', '', ''"}},
            {"account_record",
             {"funds", "account",
              "(SELECT identity_id FROM account WHERE id = coalesce(t.card_id, t.account_id))",
              "t.holder, t.phone, 'phone', t.bank, ''"}},
            {"person",
             {"people", "person", "t.id",
              "t.name, (SELECT normalised FROM person_document WHERE person_id = t.id"
              " ORDER BY kind <> 'id_number' LIMIT 1), '',"
              " (SELECT role FROM person_role WHERE person_id = t.id LIMIT 1), t.state"}},
            {"casefile",
             {"overview", "", "0",
              "t.name, coalesce(t.case_number, t.working_number), t.fraud_type, '', t.main_link"}},
            {"document",
             {"documents", "document", "t.id", "t.title, t.number, t.kind, '', t.state"}},
            {"evidence",
             {"evidence", "evidence", "t.id", "t.name, t.number, t.kind, t.place, t.state"}}};
        return *tellings.constFind(table);
    }

    static Place placeOf(CaseId caseId, const char* tab, const char* subject, qint64 id)
    {
        Place place{.page = u"case"_s, .caseId = caseId, .tab = QString::fromLatin1(tab)};
        if (*subject && id != 0) {
            place.subject = QString::fromLatin1(subject);
            place.subjectId = id;
        }
        return place;
    }

    std::optional<Found> read(const Hit& hit)
    {
        if (hit.table == "txn")
            return readTransfer(hit.id);
        const Telling& telling = tellingOf(hit.table);
        const QByteArray table = hit.table == "person_phone" ? "person" : hit.table;
        const QByteArray caseId = table == "casefile" ? "t.id" : "t.case_id";
        sqlite::Statement query(m_db, "SELECT " + caseId + ", c.name, " + telling.subjectId + ", " +
                                          telling.fields + " FROM " + table +
                                          " t JOIN casefile c ON c.id = " + caseId +
                                          " WHERE t.id = ?");
        query.bind(hit.id);
        if (!query.step())
            return {};
        return Found{.place = placeOf(query.get<CaseId>(0), telling.tab, telling.subject,
                                      query.get<qint64>(2)),
                     .caseName = query.get<QString>(1),
                     .name = query.get<QString>(3),
                     .number = query.get<QString>(4),
                     .kind = query.get<QString>(5),
                     .detail = query.get<QString>(6),
                     .state = query.get<QString>(7)};
    }

    /// At home in the rows of its account.
    std::optional<Found> readTransfer(qint64 id)
    {
        sqlite::Statement query(
            m_db, "SELECT t.case_id, c.name, own.identity_id, t.amount_fen, t.at, t.direction,"
                  " own.holder, own.number, coalesce(nullif(peer.holder, ''), (SELECT text FROM"
                  " wording WHERE id = t.peer_name_w)), peer.number FROM txn t"
                  " JOIN casefile c ON c.id = t.case_id"
                  " LEFT JOIN account own ON own.id = t.account_id"
                  " LEFT JOIN account peer ON peer.id = t.peer_id WHERE t.id = ?");
        query.bind(id);
        if (!query.step())
            return {};
        Found found{.place =
                        placeOf(query.get<CaseId>(0), "funds", "account", query.get<qint64>(2)),
                    .caseName = query.get<QString>(1),
                    .name = query.get<QString>(6),
                    .number = query.get<QString>(7),
                    .otherName = query.get<QString>(8),
                    .otherNumber = query.get<QString>(9),
                    .amount = query.get<std::optional<Money>>(3),
                    .at = query.get<std::optional<Instant>>(4)};
        if (query.get<int>(5) > 0) {
            std::swap(found.name, found.otherName);
            std::swap(found.number, found.otherNumber);
        }
        return found;
    }
};

QStringList victimsOf(sqlite::Database& db, CaseId caseId)
{
    QStringList names;
    sqlite::Statement query(db, "SELECT p.name FROM person p JOIN person_role r ON r.person_id ="
                                " p.id WHERE p.case_id = ? AND r.role = 'victim'");
    query.bind(caseId);
    while (query.step())
        names.append(query.get<QString>(0));
    return names;
}

/// Names of people are masked whoever they are: what was typed says already whom one looks for.
void mask(sqlite::Database& db, Found& found)
{
    const QStringList victims = victimsOf(db, found.place.caseId);
    found.caseName = maskText(found.caseName, victims);
    switch (found.group) {
    case FindGroup::Accounts:
    case FindGroup::Transfers:
        found.name = maskName(found.name);
        found.number = maskAccount(found.number);
        found.otherName = maskName(found.otherName);
        found.otherNumber = maskAccount(found.otherNumber);
        break;
    case FindGroup::Phones:
        found.name = maskName(found.name);
        found.number =
            found.kind == "phone"_L1 ? maskPhone(found.number) : maskAccount(found.number);
        break;
    case FindGroup::People:
        found.name = maskName(found.name);
        found.number = maskIdNumber(found.number);
        break;
    case FindGroup::Cases:
    case FindGroup::Documents:
        found.name = maskText(found.name, victims);
        break;
    }
}

} // namespace

bool isEnoughToFind(const QString& typed)
{
    if (!numberOf(typed).isEmpty())
        return true;
    const QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString& part) {
        return std::count_if(part.begin(), part.end(),
                             [](QChar c) { return c.isLetterOrNumber(); }) >= 2;
    });
}

FindAnswer find(sqlite::Database& db, const FindRequest& request)
{
    FindAnswer answer;
    answer.cases = db.value<qint64>("SELECT count(*) FROM casefile");
    Finder finder(db, request);
    for (const FindGroup group : allFindGroups)
        if (!request.only || *request.only == group)
            answer.groups.append(finder.group(group));
    if (request.masked)
        for (FoundGroup& group : answer.groups)
            for (Found& found : group.first)
                mask(db, found);
    return answer;
}

QStringList caseNames(sqlite::Database& db, const QList<CaseId>& cases, bool masked)
{
    QStringList names;
    for (const CaseId id : cases) {
        const auto name = db.value<QString>("SELECT name FROM casefile WHERE id = ?", id);
        names.append(masked ? maskText(name, victimsOf(db, id)) : name);
    }
    return names;
}

} // namespace cluechain
