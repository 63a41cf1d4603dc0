#pragma once

#include "models/core/instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cluechain
{

/// What a cell says once its wrapping is off: blanks of every kind (TAB, NBSP, U+3000, BOM,
/// zero-width, control characters) are taken from both ends, `="…"` is opened, and what tools
/// write for nothing (null, NaN, None, NaT, \N) is nothing (formats.md §1E).
std::string_view cellText(std::string_view cell);

/// A moment as a file tells it.
struct ReadTime {
    enum class Parts { Date, Clock, DateAndClock };

    Instant at = {}; ///< China time unless the text names another zone. Clock alone: on 1970-01-01.
    Parts parts = Parts::DateAndClock;
};

/// Reads every form of formats.md §1E: "2024-01-02 10:11:12", "20240102101112", "202401021011",
/// "20240102", "2024/1/2 10:11:12", "2024-01-02-10.11.12.123456", "20240102 10:11:12",
/// 2024年01月02日10时11分12秒, a ".000" tail, days since 1900 or 1904 as spreadsheets count them;
/// a clock alone: "10:11:12", "101112", "101112345". Impossible dates and clocks are refused.
std::optional<ReadTime> readTime(std::string_view text, bool countsFrom1904 = false);

/// The same where the day comes first: "24/03/2025", "24-03-2025 10:11".
std::optional<ReadTime> readDayMonthYear(std::string_view text);
/// Month and day alone: "12/28", "12-28", "1228", 12月28日.
std::optional<std::pair<int, int>> readMonthDay(std::string_view text);

/// Seconds of "120", "120.0", "2分30秒", "1时2分3秒", "0:02:30", "2'30''".
std::optional<qint64> readDuration(std::string_view text);

/// Whether a cell has a mark in place of nothing: "-", "--", "/", （空）.
bool isMarkOfNothing(std::string_view text);

/// Reads an amount in yuan, exactly: see Money::parse(); also with a yuan sign behind it.
std::optional<qint64> readYuan(std::string_view text);
/// Reads an amount in fen.
std::optional<qint64> readFen(std::string_view text);

} // namespace cluechain
