#pragma once

#include "widgets/pages/workplace.h"

namespace cluechain
{

class DataTable;

/// Asks where to, and writes these rows of the table there, CSV or XLSX by the name chosen: all
/// columns that are shown, in their order. It runs as a job, and says what came of it. What leaves
/// the program is masked as the table is.
void exportTable(Workplace& workplace, DataTable& table, const QList<qint64>& ids,
                 const QString& name);

/// The same without asking.
void exportTableTo(Workplace& workplace, DataTable& table, const QList<qint64>& ids,
                   const QString& path);

} // namespace cluechain
