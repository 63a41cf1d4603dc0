#pragma once

#include "models/reports/refundboard.h"

namespace cluechain
{

/// A figure of the worksheet, of an account, of one victim's claim on it, or of all.
enum class RefundFigure {
    Name,
    Basis,
    Frozen,      ///< F
    Loss,        ///< L
    Compensated, ///< C
    Net,         ///< N
    Share,       ///< In the total of all, where it is paid pro rata.
    Remainder,   ///< Of a fen, before rounding.
    Refund,
    Stays,
    Fifo, ///< What each method leaves of the victim's money.
    Lifo,
    Rolling
};

/// Which line of the worksheet: an account, a claim on it, or the sum of all accounts.
struct RefundPlace {
    int account = -1; ///< -1: all of them.
    int claim = -1;   ///< -1: the account as a whole.
};

/// The account of the draft that a line is of; none: the line is the sum of all.
const RefundAccount* accountAt(const RefundBoard& board, RefundPlace place);
/// The claim that a line is; none: it is an account as a whole, or the sum of all.
const RefundClaim* claimAt(const RefundBoard& board, RefundPlace place);

/// "Compensated C", "Refund R"…: what the figure is called.
QString refundFigureName(RefundFigure figure);
/// As the worksheet shows it; "—" where nothing was apportioned, empty where the line has none.
QString refundFigureText(const RefundBoard& board, RefundPlace place, RefundFigure figure);
/// In fen, where it is an amount.
std::optional<Money> refundMoney(const RefundBoard& board, RefundPlace place, RefundFigure figure);
/// "0.8462": what the share of a claim had beyond whole fen, which is rounded up or down.
QString refundRemainder(const RefundClaim& claim);

} // namespace cluechain
