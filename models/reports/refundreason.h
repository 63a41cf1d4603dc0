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

/// A transfer behind a figure.
struct RefundSource {
    qint64 transfer = 0; ///< Of view `transfer`.
    Instant at = {};
    QString from = {}; ///< Holder or number of the payer, as shown.
    Money amount = {};
    Money traced = {}; ///< Of it victims' money; of one victim where the figure is of one.
};

/// How a figure comes about: its arithmetic with the numbers, the rule, and what it rests on.
struct RefundReason {
    QString title = {};     ///< "邓某 · Refund"
    QString figure = {};    ///< As the worksheet shows it.
    QStringList lines = {}; ///< "N = L − C = 30,000.00 − 0.00 = 30,000.00"
    QString rule = {};      ///< In a sentence.
    QString law = {};       ///< Where it stands.
    QList<RefundSource> sources = {};
};

/// "L compensated", "Refund"…: what the figure is called.
QString refundFigureName(RefundFigure figure);
/// As the worksheet shows it; "—" where there is none.
QString refundFigureText(const RefundBoard& board, RefundPlace place, RefundFigure figure);
/// In fen, where it is an amount.
std::optional<Money> refundMoney(const RefundBoard& board, RefundPlace place, RefundFigure figure);
RefundReason refundReason(const RefundBoard& board, RefundPlace place, RefundFigure figure);

} // namespace cluechain
