#include "models/items/oldhits.h"

#include "models/cases/casefile.h"

#include <QRegularExpression>
#include <QSet>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestAccount = 10;

bool isAccount(IdentifierKind kind)
{
    return kind == IdentifierKind::BankCard || kind == IdentifierKind::Account;
}

/// The first kind whose rules the word keeps; a long number that keeps none is an account.
std::optional<IdentifierCheck> recognise(const QString& word)
{
    using Kind = IdentifierKind;
    const bool isDotted = word.contains(u'.');
    for (const Kind kind : {Kind::IdNumber, Kind::Ip, Kind::Mac, Kind::Phone, Kind::BankCard,
                            Kind::Imei, Kind::Wallet, Kind::Url}) {
        if ((kind == Kind::Url && !isDotted) || (kind == Kind::Phone && isDotted))
            continue;
        const IdentifierCheck check = checkIdentifier(kind, word);
        // Regions and dates of an identity number may be odd; its shape is not found by chance.
        const bool fits = kind == Kind::IdNumber ? check.validity != Validity::Invalid
                                                 : check.validity == Validity::Valid;
        if (fits && !check.normalised.isEmpty())
            return check;
    }
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const QString number = normaliseAccount(word).number;
    if (number.size() >= shortestAccount && digits.match(number).hasMatch())
        return checkIdentifier(Kind::Account, word);
    return std::nullopt;
}

struct Place {
    const char* sql; ///< case_id and whose it is, by the value ?1 and the kind ?2.
    bool ofAccounts;
};

constexpr Place places[] = {
    {"SELECT case_id, holder_name FROM case_account WHERE number = ?1 AND ?2 <> ''", true},
    {"SELECT case_id, to_name FROM payment WHERE to_number = ?1 AND ?2 <> ''", true},
    {"SELECT p.case_id, v.name FROM payment p LEFT JOIN person v ON v.id = p.victim_id"
     " WHERE p.from_number = ?1 AND ?2 <> ''",
     true},
    {"SELECT case_id, holder FROM account WHERE number = ?1 AND ?2 <> ''", true},
    {"SELECT i.case_id, coalesce(p.name, i.nickname) FROM identifier i"
     " LEFT JOIN person p ON p.id = i.person_id WHERE i.normalised = ?1 AND i.kind = ?2",
     false},
    {"SELECT d.case_id, p.name FROM person_document d JOIN person p ON p.id = d.person_id"
     " WHERE d.normalised = ?1 AND d.kind = ?2",
     false},
    {"SELECT case_id, name FROM person WHERE phone = ?1 AND ?2 = 'phone'", false},
};

} // namespace

QList<EnteredClue> recogniseClues(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;，；、]+"_s);
    QList<EnteredClue> clues;
    QSet<QString> seen;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto check = recognise(word);
        if (!check || seen.contains(check->normalised))
            continue;
        seen.insert(check->normalised);
        clues.append({word, *check});
    }
    return clues;
}

QList<OldHit> findOldHits(sqlite::Database& db, const QList<EnteredClue>& clues)
{
    const CasefileStore cases(db);
    QList<OldHit> hits;
    for (const EnteredClue& clue : clues) {
        QSet<qint64> seen;
        for (const Place& place : places) {
            if (place.ofAccounts != isAccount(clue.check.kind))
                continue;
            sqlite::Statement query(db, place.sql);
            query.bind(isAccount(clue.check.kind) ? normaliseAccount(clue.raw).number
                                                  : clue.check.normalised,
                       identifierKey(clue.check.kind));
            while (query.step()) {
                const auto id = query.get<CaseId>(0);
                if (seen.contains(id.value))
                    continue;
                const auto casefile = cases.find(id);
                if (!casefile)
                    continue;
                seen.insert(id.value);
                hits.append({.caseId = id,
                             .caseName = casefile->name,
                             .caseNumber = casefile->number(),
                             .kind = identifierName(clue.check.kind),
                             .value = clue.raw,
                             .who = query.get<QString>(1)});
            }
        }
    }
    return hits;
}

QList<CaseAccount> accountsOf(const QList<EnteredClue>& clues)
{
    QList<CaseAccount> accounts;
    for (const EnteredClue& clue : clues)
        if (isAccount(clue.check.kind))
            accounts.append(
                {.raw = clue.raw,
                 .kind = clue.check.kind == IdentifierKind::BankCard ? u"card"_s : u"account"_s,
                 .bank = clue.check.fact(u"bank")});
    return accounts;
}

QList<Identifier> identifiersOf(const QList<EnteredClue>& clues)
{
    QList<Identifier> identifiers;
    for (const EnteredClue& clue : clues)
        if (!isAccount(clue.check.kind))
            identifiers.append({.kind = identifierKey(clue.check.kind), .raw = clue.raw});
    return identifiers;
}

} // namespace cluechain
