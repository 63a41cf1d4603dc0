#pragma once

#include "models/cases/caseids.h"
#include "models/core/result.h"
#include "models/store/store.h"

namespace cluechain
{

/// Acts on many cases at once, each one recorded change that undoChange() takes back whole. A
/// change of one case is of that case; one of several is of the store itself, so that it is not
/// among the changes of any of them. They are work for the store's writer, and answer an invalid
/// id where nothing was to be done.

/// `tag` as cleanCell() has it; refused where it is empty.
Result<ChangeId> tagCases(Store& store, const QList<CaseId>& cases, const QString& tag);
Result<ChangeId> untagCases(Store& store, const QList<CaseId>& cases, const QString& tag);
/// Makes somebody the lead officer (主办) of the cases. Refused, for all of them, if one would
/// break a hard line that it did not break before (程序规定 §235: who keeps the evidence is no
/// investigator).
Result<ChangeId> assignCases(Store& store, const QList<CaseId>& cases, const QString& officer);

/// The tags of a case, and those of all, by pinyin.
QStringList tagsOf(sqlite::Database& db, CaseId caseId);
QStringList allTags(sqlite::Database& db);

} // namespace cluechain
