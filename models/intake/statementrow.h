#pragma once

#include "models/core/instant.h"
#include "models/intake/tablesurvey.h"
#include "models/intake/textpool.h"
#include "models/intake/values.h"

#include <array>
#include <optional>

namespace cluechain
{

/// What a row of a statement is; the first class that fits, in the order Rejected, Informational,
/// Failed, Zero, DirectionUnknown, Duplicate, Accepted. The numbers are those of the store.
enum class RowClass {
    Accepted = 0,
    Duplicate = 1,
    Failed = 2,
    Informational = 3,
    Zero = 4,
    DirectionUnknown = 5,
    Rejected = 6,
};

/// A row of a statement, normalised. Its texts are pieces of the cells that were read, valid as
/// long as those.
struct StatementRow {
    RowClass rowClass = RowClass::Accepted; ///< Never Duplicate: one row alone cannot tell.
    QString reason = {};                    ///< Of a rejection, translated.
    std::optional<Instant> at = {};
    bool isDayOnly = false; ///< The file gives no clock: `at` is the start of the day.
    Direction direction = Direction::Unknown;
    qint64 fen = 0; ///< Never negative.
    std::optional<qint64> balanceFen = {};
    /// Code of the currency if it is not yuan, else empty; `fen` and the balance then count units
    /// of that (core/currency.h).
    QString foreign = {};
    std::array<std::string_view, roleCount> texts = {};

    std::string_view text(Role role) const { return texts[size_t(role)]; }
    /// The counterparty's number, as the row has it.
    std::string_view peerNumber() const;
};

/// Reads the rows of one table of statements.
class StatementReader
{
public:
    StatementReader(const TableShape& table, const LayoutSet& layouts, const RowSource& rows);

    /// A row of the table, as pieces of its cells; what is put together of several is kept by
    /// `texts`.
    const StatementRow& read(std::span<const std::string_view> cells, TextPool& texts);

    /// What a person should know of the rows read so far, translated.
    QStringList warnings() const;

private:
    enum class Success { Yes, No, Unknown };

    bool reject(const QString& reason);
    bool takeTexts(std::span<const std::string_view> cells, TextPool& texts);
    void joinSurplus(std::span<const std::string_view> cells, TextPool& texts);
    /// Opens cells that name a number and a name, and tells the own side from the other.
    void takeParties();
    void takeSides();
    bool takeTime();
    std::optional<ReadTime> readDay(std::string_view text) const;
    std::optional<qint64> readAmount(std::string_view text);
    std::optional<qint64> readNumber(std::string_view text) const;
    bool rejectAmount(std::string_view text);
    bool takeAmount();
    bool takeTwoAmounts();
    void takeDirection(bool isNegative);
    void takeCurrency(std::string_view word);
    void takeToken();
    bool hasFailed();

    const TableShape& m_table;
    const LayoutSet& m_layouts;
    const RowSource& m_rows;
    std::vector<std::pair<size_t, int>> m_single; ///< Role and its one column.
    std::vector<size_t> m_several;                ///< Roles with more columns.
    struct SuccessWord {
        Success meaning = Success::Yes;
        qint64 count = 0;
    };
    TextMap<SuccessWord> m_successWords;
    struct CurrencyWord {
        QString code = {}; ///< Empty: not known, taken as yuan.
        qint64 count = 0;
    };
    TextMap<CurrencyWord> m_currencyWords;
    std::vector<size_t> m_marked; ///< Roles that may have a mark in place of nothing.
    std::vector<std::pair<size_t, std::string_view>> m_given;
    bool m_hasSides = false;
    Direction m_sideDirection = Direction::Unknown;
    TextMap<qint64> m_falseTokens; ///< Symbol and how often another token bore it.
    qint64 m_badBalances = 0;
    qint64 m_negativeIn = 0;
    StatementRow m_row;
};

} // namespace cluechain
