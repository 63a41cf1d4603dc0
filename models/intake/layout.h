#pragma once

#include "models/core/localtext.h"
#include "models/core/result.h"
#include "models/intake/facts.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cluechain
{

/// What the rows of a table are about.
enum class TableKind {
    Statement,
    Accounts,
    Persons,
    Measures,
    Subaccounts,
    Tasks,
    Wallets, ///< Who registered an account of a payment company or a messenger.
    Logins,  ///< When and from which address someone logged in there.
    Calls,   ///< Call records and messages.
};

/// "statement", "accounts"… as layout files and the store say it.
QString tableKindKey(TableKind kind);
std::optional<TableKind> tableKindFromKey(const QString& key);
/// What people call the kind, translated.
QString tableKindName(TableKind kind);

/// What a column of a statement says.
enum class Role : size_t {
    Card,
    Account,
    OwnParty, ///< Number and name of the own side in one cell: "2088…(姓名)".
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
    Payer, ///< Of tables that name both sides instead of an own one.
    PayerName,
    PayerBank,
    Payee,
    PayeeName,
    PayeeBank,
    PeerCard,
    PeerAccount,
    Peer,
    PeerParty, ///< Number, name and bank of the counterparty in one cell.
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

/// What the sign of an amount says where there is no flag.
enum class SignRule { Nothing, NegativeIsOut, NegativeIsIn };
/// How dates stand, where it is not year, month, day.
enum class DateForm { YearMonthDay, DayMonthYear, MonthDay };
/// One layout of resources/formats, or one that a person taught: how a bank or a platform writes
/// one kind of table. Its JSON file is an object of
///
///     id, name {"zh", "en"}, kind     the kinds of words.json
///     header          the names of its columns in their order; a column whose name words.json
///     lists
///                     under a role plays that role
///     roles           {role: [column…]} for names that mean something else here; before the others
///     direction       "flag" (usual; without such a column nothing is known), "sign" (a negative
///                     amount went out), "sign_in" (a negative amount came in: card bills)
///     directions      {"in": [word…], "out": [word…]} that only this layout uses
///     scale           {"out": "1", "in": "2"} decides where figures fit several scales
///     unit            "fen", "yuan" (usual) or "token": the address in "currency" tells the
///                     token, not its symbol in "type"; a coin has a symbol alone
///     date            "dmy", "md" (the year comes from the title or the file's name) or "ymd"
///     (usual) own_account     "file": rows do not name it; it stands above the header, in the
///     file's name, or
///                     nowhere (then the file itself stands for it)
///     unused          [column…] whose names mean something elsewhere, but not here
///     given           {role: text} where the rows leave it open: {"bank": "中国银行"}
///     above, path     {role: [label…]} and {role: pattern}: what stands above the header or in the
///                     path, beside what words.json looks for
///     surplus_cells   "join": cells behind the last column belong to it
///     short_rows      true: a row may end early
///     fill_down       [role…]: where all of them are empty, those of the row before are meant
///     labels          true: one record, a label and a value in each line
///     notes           [text…]: lines that begin so are no rows
///     next            [id…]: tables that may follow below in the same sheet
///     same_movement   "whole" or "part"
struct Layout {
    QString id = {};
    LocalText name = {};
    TableKind kind = TableKind::Statement;
    QStringList header = {}; ///< Keys of its columns, in the order of the original.

    SignRule sign = SignRule::Nothing;
    QHash<QString, Direction> directions = {};             ///< By wordKey().
    std::optional<std::pair<QString, QString>> scale = {}; ///< Figure for out, figure for in.
    bool countsFen = false;
    bool countsTokens = false;
    DateForm dateForm = DateForm::YearMonthDay;
    bool namesNoAccount = false;
    bool joinsSurplus = false;
    bool allowsShortRows = false;
    bool isLabels = false;
    SameMovement sameMovement = SameMovement::Never;
    QHash<size_t, QString> given = {};
    QHash<size_t, QStringList> above = {}; ///< Keys of labels.
    QHash<size_t, QRegularExpression> path = {};
    QList<size_t> fillsDown = {};
    QStringList notes = {};
    QStringList next = {};

    struct Part {
        size_t role = 0;
        int rank = 0; ///< Of several columns with one role the lower rank comes first.
    };
    QHash<QString, Part> parts = {}; ///< By the key of a column's name.
    QJsonObject source = {};         ///< As the file has it.
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

    /// Adds a layout that a person taught; one with the same id gives way. Fails with what is wrong
    /// with it, also if a built-in layout has its id.
    Result<> add(const QJsonObject& layout);

    const std::vector<Layout>& layouts() const { return m_layouts; }
    const Layout* find(const QString& id) const;

    /// The layout of which this row is the header, by known names alone; with `only` no other is
    /// tried. A match that is not enough tells which layout came nearest.
    std::optional<HeaderMatch> match(std::span<const std::string_view> cells,
                                     const Layout* only = nullptr) const;

    /// Number of the role `name` of a kind of table, -1 if it has none.
    int roleIndex(TableKind kind, const QString& name) const;
    size_t roleCountOf(TableKind kind) const { return size_t(kindOf(kind).roles.size()); }
    const QStringList& rolesOf(TableKind kind) const { return kindOf(kind).roles; }
    /// The roles that a table must have, any one of each group.
    const QList<QList<size_t>>& minimumOf(TableKind kind) const { return kindOf(kind).minimum; }
    /// The role that the name of a column plays in tables of this kind, whatever the layout.
    std::optional<size_t> roleOfName(TableKind kind, const QString& headerKey) const;

    /// What a flag column of this file means, from all values that stand in it. A value that is
    /// not in the answer is unknown: a lone "1", an empty flag or 其它 is never guessed
    /// (formats.md §1D). A layout may bring words and a scale of its own.
    QHash<QString, Direction> directionsOf(const QSet<QString>& words,
                                           const Layout* layout = nullptr) const;

    bool saysFailed(const QString& word) const { return m_failed.contains(word); }
    bool saysSucceeded(const QString& word) const { return m_succeeded.contains(word); }
    bool isTotal(std::string_view firstCell) const;
    /// Whether the only words of an answer say that there is nothing: "账号…不存在".
    bool saysNothingThere(const QString& text) const;
    /// The code of a currency by what stands in its column, "CNY" for nothing; empty if unknown.
    QString currencyOf(const QString& word) const;

    /// What the words of a call record say; "" if they are not known.
    enum class CallWord { Unknown, Out, In, Forwarded };
    CallWord callDirectionOf(const QString& word) const { return m_callDirections.value(word); }
    /// "voice", "message", "mms" or "data".
    QString callKindOf(const QString& word) const;

private:
    struct Kind {
        QStringList roles;
        QHash<QString, Layout::Part> names;
        QList<QList<size_t>> minimum;
        QHash<size_t, QStringList> above;
        QHash<size_t, QRegularExpression> path;
    };

    Result<> readWords(const QString& path);
    Result<> readLayout(const QJsonObject& object, const QString& path);
    const Kind& kindOf(TableKind which) const { return m_kinds[size_t(which)]; }

    std::vector<Kind> m_kinds;
    std::vector<Layout> m_layouts;
    QSet<QString> m_builtIn;
    QHash<QString, Direction> m_directions;
    QList<std::pair<QString, QString>> m_scales; ///< Figure for out, figure for in.
    QSet<QString> m_failed;
    QSet<QString> m_succeeded;
    QList<QByteArray> m_totals;
    QStringList m_nothingThere;
    QHash<QString, QString> m_currencies;
    QHash<QString, CallWord> m_callDirections;
    QList<std::pair<QString, QString>> m_callKinds; ///< Part of a word, kind.
};

} // namespace cluechain
