#include "models/intake/party.h"

#include "models/intake/values.h"

#include <QtGlobal>

#include <algorithm>

namespace cluechain
{

namespace
{

constexpr std::string_view wideOpen = "（";
constexpr std::string_view wideClose = "）";
/// A number at the end of a name is one from this many digits on.
constexpr size_t fewestDigits = 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Numbers of accounts, wallets and messengers have no Chinese in them.
bool isNumber(std::string_view text)
{
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<quint8>(c) >= 0x80 || c == ' ';
    });
}

/// Takes the bracketed text off the end; empty if there is none.
std::string_view takeBracket(std::string_view& text)
{
    const size_t close = text.ends_with(')') ? 1 : text.ends_with(wideClose) ? wideClose.size() : 0;
    if (close == 0)
        return {};
    const size_t plain = text.rfind('(');
    const size_t wide = text.rfind(wideOpen);
    if (plain == std::string_view::npos && wide == std::string_view::npos)
        return {};
    const bool isWide =
        plain == std::string_view::npos || (wide != std::string_view::npos && wide > plain);
    const size_t open = isWide ? wide : plain;
    const size_t inside = open + (isWide ? wideOpen.size() : 1);
    const std::string_view taken = cellText(text.substr(inside, text.size() - close - inside));
    text = cellText(text.substr(0, open));
    return taken;
}

} // namespace

Party readParty(std::string_view cell)
{
    std::string_view text = cellText(cell);
    if (text.empty() || isMarkOfNothing(text))
        return {};
    if (text.starts_with('(') || text.starts_with(wideOpen)) { // (银行名)卡号
        const size_t open = text[0] == '(' ? 1 : wideOpen.size();
        const size_t plain = text.find(')');
        const size_t wide = text.find(wideClose);
        const size_t close = std::min(plain, wide);
        if (close != std::string_view::npos) {
            const size_t after = close + (close == plain ? 1 : wideClose.size());
            return {cellText(text.substr(after)), {}, cellText(text.substr(open, close - open))};
        }
    }
    std::string_view rest = text;
    const std::string_view last = takeBracket(rest);
    if (!last.empty()) {
        if (isNumber(last) && !isNumber(rest)) {
            std::string_view name = rest;
            const std::string_view bank = takeBracket(name);
            return bank.empty() ? Party{last, rest, {}} : Party{last, name, bank};
        }
        if (isNumber(rest))
            return {rest, last, {}};
        return {{}, text, {}};
    }
    if (isNumber(text))
        return {text, {}, {}};
    size_t digits = 0;
    while (digits < text.size() && isDigit(text[text.size() - 1 - digits]))
        ++digits;
    if (digits >= fewestDigits)
        return {
            text.substr(text.size() - digits), cellText(text.substr(0, text.size() - digits)), {}};
    return {{}, text, {}};
}

} // namespace cluechain
