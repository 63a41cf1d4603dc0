#pragma once

#include "models/cases/caseids.h"
#include "models/cases/chain.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/store/sqlite.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace cluechain
{

/// The heaps in which the list of cases is looked through.
enum class CaseHeap {
    All,
    Open,        ///< 在办: filed, not concluded.
    Clues,       ///< 线索: before 立案.
    Transferred, ///< 已移送: to another organ, or for prosecution.
    Closed       ///< 已结: concluded, not filed, merged, withdrawn.
};
inline constexpr int caseHeapCount = 5;

/// What the list of cases shows, and in which order.
struct CaseListFilter {
    QString text = {}; ///< Words that name or numbers contain, in any width and case.
    CaseHeap heap = CaseHeap::All;
    QString fraudType = {};
    std::optional<Link> link = {};
    QString officer = {};
    QString sortKey = {}; ///< A column of CaseListModel; empty: the newest first.
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Which cases a filter leaves.
struct CaseListAnswer {
    QList<qint64> ids = {};
    qint64 all = 0;                               ///< Cases in the store.
    std::array<qint64, caseHeapCount> heaps = {}; ///< Of each heap, under the other conditions.
};

/// Sums over the cases of a filter.
struct CaseListSums {
    Money loss = {};
    Money held = {};
};

/// A case as a row of the list.
struct CaseListRow {
    CaseId id = {};
    QString number = {};
    QString name = {};
    QString fraudType = {}; ///< Key of the vocabulary.
    QByteArray chain = {};  ///< A Tone a link.
    Link mainLink = Link::Clue;
    CaseState state = CaseState::Open;
    QString stage = {}; ///< Key of "case_stages".
    Money loss = {};    ///< As registered, else what the victims paid.
    Money held = {};    ///< Stopped or frozen now.
    QString officer = {};
    std::optional<Instant> reportedAt = {};
};

/// All throw SqlError and work on a reader.
CaseListAnswer findCases(sqlite::Database& db, const CaseListFilter& filter);
CaseListSums sumCases(sqlite::Database& db, const QList<qint64>& ids);
QList<CaseListRow> fetchCaseRows(sqlite::Database& db, const QList<qint64>& ids);
/// The officers who lead a case, by pinyin.
QStringList leadOfficers(sqlite::Database& db);

/// The links as ChainRole wants them.
QByteArray chainTones(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
