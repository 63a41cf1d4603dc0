#pragma once

#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>
#include <initializer_list>

namespace cluechain
{

/// A row id that cannot be mistaken for the id of another kind of row. 0 is "none".
template <typename Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value > 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using BatchId = Id<struct BatchTag>;
using CaseId = Id<struct CaseTag>;
using ChangeId = Id<struct ChangeTag>;
using DocumentId = Id<struct DocumentTag>;
using EvidenceId = Id<struct EvidenceTag>;
using IdentifierId = Id<struct IdentifierTag>;
using MeasureId = Id<struct MeasureTag>;
using NoteId = Id<struct NoteTag>;
using PaymentId = Id<struct PaymentTag>;
using PersonId = Id<struct PersonTag>;
using SourceFileId = Id<struct SourceFileTag>;
using TaskId = Id<struct TaskTag>;
using TransactionId = Id<struct TransactionTag>;

/// A fresh positive 63-bit number: milliseconds since 2020 above 22 random bits, so that ids
/// sort by time of making and two workstations do not collide. Ids of one process only rise.
qint64 newIdValue();

template <typename Tag>
Id<Tag> newId()
{
    return {newIdValue()};
}

/// A positive 63-bit number that depends on the parts alone (SHA-256 over them, each with its
/// length in front): the id of a thing that two workstations must name alike, such as the row of
/// a file.
qint64 derivedIdValue(std::initializer_list<QByteArrayView> parts);

} // namespace cluechain
