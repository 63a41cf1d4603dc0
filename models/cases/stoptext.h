#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QString>

#include <optional>

namespace cluechain
{

/// The four fields by which a bank finds the payment that an emergency stop is about
/// (银发〔2016〕86号 二(一)2): it stops only where all of them agree.
struct StopFields {
    QString holder = {};
    QString number = {}; ///< As written, without blanks.
    std::optional<Money> amount = {};
    std::optional<Instant> at = {};

    int found() const;
};

/// Reads them out of a message: "户名时某，卡号6299 0420 7716
/// 1184，江川银行，14点21分转入200000元", labelled lines, or bare values. A time without a date is
/// of the China day of `now`, or of the day before if it would lie ahead. What is not there, or
/// could be several things, stays empty.
StopFields stopFieldsIn(const QString& text, Instant now);

} // namespace cluechain
