#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/place.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace cluechain
{

/// The groups in which things are found, in the order in which they are shown.
enum class FindGroup { Accounts, Phones, People, Transfers, Cases, Documents };

inline constexpr std::array allFindGroups{FindGroup::Accounts, FindGroup::Phones,
                                          FindGroup::People,   FindGroup::Transfers,
                                          FindGroup::Cases,    FindGroup::Documents};

/// One thing that fits what was typed.
struct Found {
    FindGroup group = FindGroup::Accounts;
    Place place = {}; ///< Where it is at home, and selected.
    QString caseName = {};
    QString name = {};   ///< Holder, owner, name or title; may be empty.
    QString number = {}; ///< As compared: of the account, phone, case or paper.
    QString kind = {};   ///< Of an identifier or paper: its key in the vocabulary.
    QString detail = {}; ///< Bank; of an account's state and a person's role the key.
    QString state = {};
    QString otherName = {}; ///< Of a transfer: the payee; name and number are the payer's.
    QString otherNumber = {};
    std::optional<Money> amount = {};
    std::optional<Instant> at = {};
};

struct FoundGroup {
    FindGroup group = FindGroup::Accounts;
    QList<Found> first = {};
    qsizetype all = 0;
    bool isMore = false; ///< There are more than `all`: counting ended there.
};

struct FindRequest {
    QString typed = {};
    int most = 5;                       ///< Of each group.
    std::optional<FindGroup> only = {}; ///< One group alone.
    bool masked = false;                ///< Names, numbers and phones as outsiders may see them.
};

struct FindAnswer {
    QList<FoundGroup> groups = {}; ///< All that were asked for, also the empty ones.
    qint64 cases = 0;              ///< How many cases were searched.
};

/// Whether it is enough to look for: two characters of a text, or four digits of a number.
bool isEnoughToFind(const QString& typed);

/// Finds what was typed in the whole store. Numbers are found from their start or by their end
/// (four digits at least), words by any two characters in a row or by the pinyin initials of names.
/// Words are found as far as the index has heard of them; transfers are those of the accounts that
/// the same words find, while these are few. Throws SqlError; stops when the connection is stopped.
FindAnswer find(sqlite::Database& db, const FindRequest& request);

/// The names of these cases, in their order; empty where there is no such case.
QStringList caseNames(sqlite::Database& db, const QList<CaseId>& cases, bool masked);

} // namespace cluechain
