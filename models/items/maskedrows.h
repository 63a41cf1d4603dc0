#pragma once

#include "models/cases/caseclocks.h"
#include "models/cases/caselist.h"
#include "models/cases/gates.h"
#include "models/funds/accountrows.h"
#include "models/funds/accountsummary.h"
#include "models/funds/transferlist.h"
#include "models/intake/importedfiles.h"
#include "models/reports/masking.h"

namespace cluechain
{

/// Rows that pages show as they are read, as they may be shown. Fields that hands enter are masked
/// by FieldTexts instead.

CaseClock masked(CaseClock clock, const Masking& masking);
GateLine masked(GateLine line, const Masking& masking);
GateReport masked(GateReport report, const Masking& masking);
CaseSummary masked(CaseSummary row, const Masking& masking);
AccountSummary masked(AccountSummary row, const Masking& masking);
AccountRow masked(AccountRow row, const Masking& masking);
ListedTransfer masked(ListedTransfer row, const Masking& masking);
ImportedFile masked(ImportedFile file, const Masking& masking);

template <typename Row>
QList<Row> masked(QList<Row> rows, const Masking& masking)
{
    if (masking.isOn())
        for (Row& row : rows)
            row = masked(std::move(row), masking);
    return rows;
}

} // namespace cluechain
