#pragma once

#include "models/core/ids.h"

namespace cluechain
{

using CaseAccountId = Id<struct CaseAccountTag>;
using CustodyStepId = Id<struct CustodyStepTag>;
using MeasureStepId = Id<struct MeasureStepTag>;
using PassageId = Id<struct PassageTag>;
using PersonAliasId = Id<struct PersonAliasTag>;
using PersonDocumentId = Id<struct PersonDocumentTag>;
using PersonRoleId = Id<struct PersonRoleTag>;

} // namespace cluechain
