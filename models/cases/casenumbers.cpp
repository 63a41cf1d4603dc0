#include "models/cases/casenumbers.h"

#include "models/cases/normaliserow.h"
#include "models/core/text.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseNumbers)
};

} // namespace

QString takeWorkingNumber(sqlite::Database& db, const QString& workstationCode, int year)
{
    const int serial = db.value<int>("INSERT INTO working_serial(year, workstation, last)"
                                     " VALUES(?, ?, 1) ON CONFLICT DO UPDATE SET last = last + 1"
                                     " RETURNING last",
                                     year, workstationCode);
    return u"W%1-%2-%3"_s.arg(year).arg(workstationCode).arg(serial, 4, 10, QLatin1Char('0'));
}

Result<CaseId> findCase(sqlite::Database& db, const QString& number)
{
    const QString folded = fold(number);
    if (folded.isEmpty())
        return failure(Text::tr("No case number was given."));
    sqlite::Statement query(db, "SELECT id FROM casefile WHERE working_number = ?1"
                                " OR case_number_key = ?2 OR incident_number_key = ?3 LIMIT 2");
    query.bind(folded.toUpper(), caseNumberKey(number), incidentNumberKey(number));
    if (!query.step())
        return failure(Text::tr("There is no case with the number %1.").arg(number));
    const auto found = query.get<CaseId>(0);
    if (query.step())
        return failure(
            Text::tr("More than one case has the number %1. Use its working number.").arg(number));
    return found;
}

} // namespace cluechain
