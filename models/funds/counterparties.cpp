#include "models/funds/counterparties.h"

#include <QHash>

#include <algorithm>

namespace cluechain
{

QList<Counterparty> counterparties(sqlite::Database& db, const QList<AccountMovement>& movements)
{
    QList<Counterparty> parties;
    QHash<std::pair<qint64, qint64>, qsizetype> places; // by identity, else by name
    QList<qint64> names;
    for (const AccountMovement& movement : movements) {
        const MoneyPoint& point = movement.point;
        const std::pair<qint64, qint64> key(movement.peer,
                                            movement.peer == 0 ? movement.peerName : 0);
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            place = places.insert(key, parties.size());
            parties.append({.account = AccountId{movement.peer}, .first = point.at});
            names.append(movement.peerName);
        }
        Counterparty& party = parties[*place];
        party.in += point.in;
        party.out += point.out;
        (point.in.fen() != 0 ? party.inRows : party.outRows).append(point.row);
        party.last = point.at;
        if (names.at(*place) == 0)
            names[*place] = movement.peerName;
    }
    sqlite::Statement known(db, "SELECT holder, number, bank FROM account WHERE id = ?");
    sqlite::Statement wording(db, "SELECT text FROM wording WHERE id = ?");
    for (qsizetype i = 0; i < parties.size(); ++i) {
        Counterparty& party = parties[i];
        known.bind(party.account);
        if (known.step()) {
            party.name = known.get<QString>(0);
            party.number = known.get<QString>(1);
            party.bank = known.get<QString>(2);
        }
        wording.bind(names.at(i));
        if (party.name.isEmpty() && wording.step())
            party.name = wording.get<QString>(0);
    }
    std::stable_sort(
        parties.begin(), parties.end(),
        [](const Counterparty& a, const Counterparty& b) { return a.in + a.out > b.in + b.out; });
    for (qsizetype i = 0; i < parties.size(); ++i)
        parties[i].id = i + 1;
    return parties;
}

} // namespace cluechain
