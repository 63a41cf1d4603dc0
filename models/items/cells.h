#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QString>
#include <Qt>

#include <optional>

namespace cluechain
{

/// What a colour may say. Always said in words and by an icon too.
enum class Tone {
    Done,    ///< Passed, given, in order.
    Open,    ///< Under way.
    Blocked, ///< Something that is needed is missing.
    Soon,    ///< Needs a person before long.
    Overdue, ///< Past its time, or wrong.
    Gap,     ///< Not requested, not delivered: nothing is known.
    Idle,    ///< Not begun.
    Purple,  ///< Warning levels, highest first.
    Red,
    Yellow,
    Blue
};

/// How the word of a list of vocabulary.json is told: its row says "tone". Idle where it says none.
Tone wordTone(QStringView list, QStringView id);

/// How the text of a cell is inked. A tone, where there is one, goes before it.
enum class CellInk { Normal, Secondary, Muted, Strong, Link, MoneyIn, MoneyOut, Traced };

/// What a column holds, which decides its alignment, its least width and how it is painted.
enum class CellKind {
    Text,
    Money,  ///< Yuan with two decimals, right; the unit stands in the header.
    Number, ///< Right.
    Time,   ///< Never elided.
    Code,   ///< Short, centred.
    Mono,   ///< Hashes, account numbers, raw lines.
    State,  ///< Icon and word in ToneRole's ink.
    Tag,    ///< The same on its soft surface.
    Chain   ///< A row of small squares, one for each byte (a Tone) of ChainRole.
};

/// Roles of data() that the tables of widgets/parts know besides Qt's own.
enum CellRole {
    IdRole = Qt::UserRole + 1, ///< qint64: the row's id in the store.
    SortRole,                  ///< What sorting compares.
    ToneRole,                  ///< int(Tone).
    InkRole,                   ///< int(CellInk).
    IconRole,                  ///< QString: name of an icon of resources/icons.
    SecondRole,                ///< QString: a muted word after the text ("·8843").
    CopyRole,                  ///< What is copied where it differs from what is shown ("1234.50").
    LoadingRole,               ///< bool: the row is known but not yet read.
    ChainRole,                 ///< QByteArray of Tones.
    GroupRole,                 ///< bool: a heading row, painted on the header's surface.
    FilterRole                 ///< What a filter compares where that is not SortRole or the text.
};

/// Roles of headerData() for the columns.
enum ColumnRole {
    ColumnKeyRole =
        Qt::UserRole + 101, ///< QString: stable name under which order and width are remembered.
    ColumnKindRole,         ///< int(CellKind); Text where absent.
    ColumnSampleRole,       ///< QString: the longest usual content, which gives the first width.
    ColumnHiddenRole,       ///< bool: hidden until a person asks for it.
    ColumnFilterRole        ///< int(ColumnFilter::Kind): what its filter asks for.
};

/// The text, or "—" where nothing is known.
QString textCell(const QString& text);
/// "52,360.00", or "—" where nothing is known (which is not nought).
QString moneyCell(std::optional<Money> amount);
/// The same of money that may not be yuan: "USD 70.00", "USDT 70.000000" (currencyDecimals()).
QString moneyCell(std::optional<Money> amount, const QString& currency);
/// The amount as it leaves the program: "1234.50"; "USD 70.00", no number, where it is not to be
/// added to yuan.
QString plainMoney(Money amount, const QString& currency);
/// "01-19 14:21:33" in `currentYear`, "2025-12-30 09:00:00" in any other, "—" without a time.
QString timeCell(std::optional<Instant> time, int currentYear);
/// "·0417": the tail by which an account is told from its holder's others.
QString accountTail(const QString& number);
/// "6299 0310 4471 6108": a number in groups of four; a masked one or an address as it is.
QString groupedNumber(const QString& number);

} // namespace cluechain
