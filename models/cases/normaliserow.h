#pragma once

#include "models/cases/caseaccount.h"
#include "models/cases/casefile.h"
#include "models/cases/identifier.h"
#include "models/cases/payment.h"
#include "models/cases/person.h"

namespace cluechain
{

/// Fills what is matched and searched from what was written: folded names, normalised numbers and
/// what their checks say (domain.md §6). Rows of other subjects have nothing to fill.
void normaliseRow(Casefile& row);
void normaliseRow(Person& row);
void normaliseRow(PersonAlias& row);
void normaliseRow(PersonDocument& row);
void normaliseRow(CaseAccount& row);
void normaliseRow(Identifier& row);
void normaliseRow(Payment& row);
template <typename Row>
void normaliseRow(Row&)
{
}

/// 案件编号 and 警情编号 as they are compared.
QString caseNumberKey(const QString& caseNumber);
QString incidentNumberKey(const QString& incidentNumber);

} // namespace cluechain
