#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace cluechain
{

/// The seven links of an investigation (domain.md §1.1), in their order.
enum class Link { Clue, Verify, File, Seize, Arrest, Expand, Recover };

inline constexpr int linkCount = 7;

/// Whether the case is in the chain, or by which way it went out of it. Apart from the state of
/// persons, money and things.
enum class CaseState { Open, NotFiled, Transferred, Merged, Withdrawn };

/// How a link stands.
enum class LinkState {
    Done,    ///< Passed.
    Open,    ///< Where the case stands, or a track that runs beside it.
    Blocked, ///< The next link, or an open track, and something that it needs is missing.
    NotBegun,
};

/// Where a case can be moved: a link, or a way out.
using ChainTarget = std::variant<Link, CaseState>;

/// What kind of step a move is.
enum class PassageKind { Forward, Back, Out, Reopened };

const QList<Link>& allLinks();

/// The stable words: "clue", "verify", "file", "seize", "arrest", "expand", "recover"; "open",
/// "not_filed", "transferred", "merged", "withdrawn"; "forward", "back", "out", "reopened"; "done",
/// "open", "blocked", "not_begun".
QString toKey(Link link);
QString toKey(CaseState state);
QString toKey(PassageKind kind);
QString toKey(LinkState state);
QString toKey(const ChainTarget& target);
void fromKey(const QString& key, Link& link);
void fromKey(const QString& key, CaseState& state);
void fromKey(const QString& key, PassageKind& kind);

/// A link or a way out by its word; nothing for "open" or an unknown word.
std::optional<ChainTarget> chainTargetFromKey(const QString& key);

/// In the language of the program.
QString linkName(Link link);
QString targetName(const ChainTarget& target);

} // namespace cluechain
