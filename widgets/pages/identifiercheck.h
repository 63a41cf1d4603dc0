#pragma once

#include "models/core/identifiers.h"
#include "widgets/parts/form.h"

namespace cluechain
{

/// What a form says of a number while it is typed: what it tells when it is right, what is odd
/// otherwise. It never keeps anything from being saved.
Check identifierCheck(IdentifierKind kind, const QString& text);

/// The same for an account: a card where its check digit says so, else an account number.
Check accountCheck(const QString& text);

/// What a person typed with commas between: the entries, without blanks around them.
QStringList splitEntries(const QString& text);

} // namespace cluechain
