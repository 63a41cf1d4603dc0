#pragma once

#include "models/reports/refundfigures.h"

namespace cluechain
{

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

/// Of every figure of every line, as the board is masked.
RefundReason refundReason(const RefundBoard& board, RefundPlace place, RefundFigure figure);

} // namespace cluechain
