#pragma once

#include "models/cases/caseclocks.h"
#include "models/cases/casefile.h"
#include "models/core/columnfilter.h"
#include "models/core/money.h"

#include <array>

namespace cluechain
{

/// What a list of cases shows.
struct CaseFilter {
    enum class Group { All, Active, Clues, Transferred, Closed }; ///< 在办 线索 已移送 已结
    /// Newest and Loss begin with the newest and the largest; Name goes by pinyin.
    enum class Order { Newest, Number, Name, FraudType, Link, Loss, Officer, Reported };
    enum class Direction { AsNamed, Reversed };
    struct Sorting {
        Order order = Order::Newest;
        Direction direction = Direction::AsNamed;
    };

    Group group = Group::All;
    Order order = Order::Newest;
    Direction direction = Direction::AsNamed;
    QList<Sorting> then = {}; ///< What decides among equals, one after the other.
    /// Words, all of which must be found: in the name or its pinyin initials, a number, the brief
    /// facts, the officers, a tag, a person's name or alias, or at the start of an account,
    /// identifier or identity number. One Chinese character is enough.
    QString text = {};
    QString fraudType = {};
    QString officer = {};
    std::optional<Link> link = {};
    /// By columns: number, name, type, link (keys of the main link), loss, officer, tags, reported.
    QList<ColumnFilter> columns = {};
    QList<CaseId> only = {}; ///< If any, none but these.
};

/// The cases that the filter lets through, in its order. Ids alone: rows are fetched by page.
QList<CaseId> findCases(sqlite::Database& db, const CaseFilter& filter);

/// How many cases each group of the filter has under its other conditions, in the order of Group.
std::array<int, 5> countGroups(sqlite::Database& db, CaseFilter filter);

/// The officers who lead a case, by pinyin.
QStringList leadOfficers(sqlite::Database& db);

/// One row of a list of cases.
struct CaseSummary {
    CaseId id = {};
    QString number = {}; ///< 案件编号, else the working number.
    QString workingNumber = {};
    QString name = {};
    QString fraudType = {};
    QString stage = {}; ///< Key of vocabulary "case_stages".
    QString leadOfficer = {};
    QStringList tags = {};
    Link mainLink = Link::Clue;
    std::array<LinkState, linkCount> links = {};
    Money paid = {};
    Money loss = {}; ///< What victims paid, else as registered.
    Money stopped = {};
    Money frozen = {};
    Money controlled = {};
    Money returned = {};
    Instant createdAt = {};
    std::optional<Instant> reportedAt = {};
    std::optional<CaseClock> nextClock = {};
};

/// The rows of one page, in the order of the ids; ids of no case are left out.
QList<CaseSummary> summarise(sqlite::Database& db, const QList<CaseId>& ids, Instant now);

/// The sum row of a filtered list.
struct CaseSums {
    int cases = 0;
    Money loss = {}; ///< The sums of the same fields of CaseSummary.
    Money controlled = {};
};
CaseSums sumCases(sqlite::Database& db, const CaseFilter& filter, Instant now);

} // namespace cluechain
