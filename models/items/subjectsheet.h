#pragma once

#include "models/cases/caseids.h"
#include "models/core/result.h"
#include "models/items/cells.h"
#include "models/reports/masking.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

class Store;

/// One fact of a sheet.
struct SheetLine {
    QString key = {}; ///< Column of an editable fact; "table/id" of a link.
    QString label = {};
    QString value = {};
    QString remark = {};
    std::optional<Tone> tone = {};
    bool mono = false;
    bool link = false;
    bool editable = false;
    QString editText = {};
};

struct SheetSection {
    QString title = {};
    QString remark = {};
    QList<SheetLine> lines = {};
};

/// What the inspector says of a thing: its properties, where they come from, what was changed, and
/// what it is connected with.
struct SubjectSheet {
    QString table = {}; ///< "casefile", "person": of what it is a row.
    qint64 id = 0;
    CaseId caseId = {};
    QString title = {};
    QString subtitle = {};
    QList<SheetSection> properties = {};
    QList<SheetSection> sources = {};
    QList<SheetSection> history = {};
    QList<SheetSection> relations = {};
};

/// Nothing if it is not there any more. What is masked cannot be edited. Throw SqlError; work on a
/// reader.
std::optional<SubjectSheet> readCaseSheet(sqlite::Database& db, CaseId id, const Masking& masking,
                                          Instant now);
std::optional<SubjectSheet> readPersonSheet(sqlite::Database& db, PersonId id,
                                            const Masking& masking, Instant now);

/// Any other row of a case that hands have entered: a payment, a measure, an item, a paper… Its
/// fields are changed in its form.
std::optional<SubjectSheet> readRowSheet(sqlite::Database& db, const QString& table, qint64 id,
                                         const Masking& masking, Instant now);
/// An account of statements or of hands (an identity, or a row of case_account): whose it is, what
/// is known of its money, and what was done about it.
std::optional<SubjectSheet> readAccountSheet(sqlite::Database& db, CaseId caseId, qint64 id,
                                             const Masking& masking, Instant now);

/// Facts of all sections together, for the count of a tab.
qint64 lineCount(const QList<SheetSection>& sections);

/// Writes one field of a case or a person from what a person typed: a time as "2026-01-14 10:12",
/// money in yuan, a word of the vocabulary in either language. Work for the writer. An error says
/// what cannot be read.
Result<> editField(Store& store, const QString& table, qint64 id, const QString& column,
                   const QString& text);

} // namespace cluechain
