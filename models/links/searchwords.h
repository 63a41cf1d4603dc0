#pragma once

#include <QByteArray>
#include <QStringList>

namespace cluechain
{

/// What a searched text belongs to: search_entry.kind of the store.
enum class SearchKind { Case = 1, Person, CaseAccount, Identifier, Document, Evidence, Holder };

/// The words of search_gram for the fields of one thing: each two neighbouring characters with the
/// letter of the kind before them, so that two characters of any script find it. `named` of the
/// fields, the first ones, are names: their pinyin initials find it too.
QString indexWords(SearchKind kind, const QStringList& fields, int named);

/// The FTS5 question for what a person typed: all its parts, in any order. Empty if no part has two
/// characters.
QString matchWords(SearchKind kind, const QString& typed);

} // namespace cluechain
