#pragma once

#include <string_view>

namespace cluechain
{

/// A side of a transfer as one cell names it. Pieces of that cell; empty where it does not say.
struct Party {
    std::string_view number = {};
    std::string_view name = {};
    std::string_view bank = {};
};

/// Reads 2088…(姓名), 账号(姓名), (银行名)卡号, 姓名(银行名)(卡号) with half or full width brackets
/// (formats.md §2A), and a name with a number glued to its end (§3B, CMB).
Party readParty(std::string_view cell);

} // namespace cluechain
