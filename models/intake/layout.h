#pragma once

#include "models/core/localtext.h"
#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cluechain
{

/// What the rows of a table are about.
enum class TableKind { Statement, Accounts, Persons, Measures, Subaccounts, Tasks };

/// "statement", "accounts"… as layout files and the store say it.
QString tableKindKey(TableKind kind);
std::optional<TableKind> tableKindFromKey(const QString& key);

/// What a column of a statement says.
enum class Role : size_t {
    Card,
    Account,
    Holder,
    HolderIdNumber,
    Bank,
    Time,
    Date,
    Amount,
    AmountIn,
    AmountOut,
    Balance,
    Direction,
    PeerCard,
    PeerAccount,
    Peer,
    PeerName,
    PeerIdNumber,
    PeerBank,
    Summary,
    Cash,
    Currency,
    Branch,
    Place,
    Success,
    Ip,
    Mac,
    Serial,
    LogNumber,
    Type,
    Merchant,
    MerchantNumber,
    Terminal,
    Remark,
    Reason,
};
constexpr size_t roleCount = size_t(Role::Reason) + 1;

enum class Direction { Out = -1, Unknown = 0, In = 1 };

/// The form of a header cell that is compared: folded, without blanks of any kind.
QString headerKey(std::string_view cell);
/// The form of a word such as a direction or a success flag that is compared: NFKC, upper case, no
/// blanks.
QString wordKey(std::string_view text);

/// One layout of resources/formats: how a bank or a platform writes one kind of table.
struct Layout {
    QString id = {};
    LocalText name = {};
    TableKind kind = TableKind::Statement;
    QStringList header = {}; ///< Keys of its columns, in the order of the original.
    /// Amounts are whole fen, not yuan.
    bool countsFen = false;
    /// There is no flag: a negative amount went out, any other came in.
    bool signTells = false;
    /// Cells behind the last column belong to it (a separator stood in a remark).
    bool joinsSurplus = false;

    struct Part {
        size_t role = 0;
        int rank = 0; ///< Of several columns with one role the lower rank comes first.
    };
    QHash<QString, Part> parts = {}; ///< By the key of a column's name.
};

/// A row of a file read as the header of a layout.
struct HeaderMatch {
    const Layout* layout = nullptr;
    std::vector<std::vector<int>> columns = {}; ///< For each role its columns, the preferred first.
    int known = 0;                              ///< Filled header cells that the layout knows…
    int filled = 0;                             ///< …of so many.
    bool isEnough = false;                      ///< All that the kind of table needs is there.
};

/// The layouts of resources/formats, with the words they share.
class LayoutSet
{
public:
    /// Reads every *.json of a folder; words.json holds what is common.
    static Result<LayoutSet> load(const QString& folder);
    /// What the program was built with. They are part of it: a mistake in them is a bug.
    static const LayoutSet& builtIn();

    const std::vector<Layout>& layouts() const { return m_layouts; }
    const Layout* find(const QString& id) const;

    /// The layout of which this row is the header, by known names alone; with `only` no other is
    /// tried. A match that is not enough tells which layout came nearest.
    std::optional<HeaderMatch> match(std::span<const std::string_view> cells,
                                     const Layout* only = nullptr) const;

    /// Number of the role `name` of a kind of table, -1 if it has none.
    int roleIndex(TableKind kind, const QString& name) const;
    size_t roleCountOf(TableKind kind) const;

    /// What a flag column of this file means, from all values that stand in it. A value that is
    /// not in the answer is unknown: a lone "1", an empty flag or 其它 is never guessed
    /// (formats.md §1D).
    QHash<QString, Direction> directionsOf(const QSet<QString>& words) const;

    bool saysFailed(const QString& word) const { return m_failed.contains(word); }
    bool saysSucceeded(const QString& word) const { return m_succeeded.contains(word); }
    bool isTotal(std::string_view firstCell) const;

private:
    struct Kind {
        QStringList roles;
        QHash<QString, Layout::Part> names;
        QList<QList<size_t>> minimum;
    };
    struct Scale {
        QString out;
        QString in;
    };

    Result<> readWords(const QString& path);
    Result<> readLayout(const QString& path);
    const Kind& kind(TableKind which) const { return m_kinds[size_t(which)]; }

    std::vector<Kind> m_kinds;
    std::vector<Layout> m_layouts;
    QHash<QString, Direction> m_directions;
    QList<Scale> m_scales;
    QSet<QString> m_failed;
    QSet<QString> m_succeeded;
    QList<QByteArray> m_totals;
};

} // namespace cluechain
