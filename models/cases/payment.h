#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// A payment as its victim reports it. The transfer that it is, together with the statement rows
/// that show the same, belongs to models/intake.
struct Payment {
    PaymentId id = {};
    CaseId caseId = {};
    PersonId victimId = {};
    Instant at = {};
    QString fromRaw = {};
    QString fromNumber = {}; ///< Normalised; filled on saving, as toNumber is.
    QString toRaw = {};
    QString toNumber = {};
    QString toName = {};
    QString toBank = {};
    Money amount = {}; ///< More than nothing.
    QString channel = {};
    QString receipt = {};
    QString note = {};
    Instant createdAt = {};
};

template <>
struct RowTable<Payment> {
    static constexpr const char* name = "payment";
    static constexpr const char* order = "at, id";
    static constexpr auto columns =
        std::tuple(column("case_id", &Payment::caseId), column("victim_id", &Payment::victimId),
                   column("at", &Payment::at), column("from_raw", &Payment::fromRaw),
                   column("from_number", &Payment::fromNumber), column("to_raw", &Payment::toRaw),
                   column("to_number", &Payment::toNumber), column("to_name", &Payment::toName),
                   column("to_bank", &Payment::toBank), column("amount_fen", &Payment::amount),
                   column("channel", &Payment::channel), column("receipt", &Payment::receipt),
                   column("note", &Payment::note), column("created_at", &Payment::createdAt));
};

using PaymentStore = RowStore<Payment>;

} // namespace cluechain
