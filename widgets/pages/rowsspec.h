#pragma once

#include "models/cases/rowfields.h"
#include "widgets/pages/selection.h"

#include <functional>

namespace cluechain
{

/// How a table of a case is listed and entered.
struct RowsSpec {
    QString table = {};
    SubjectKind kind = SubjectKind::None;
    QString icon = {};
    QStringList shown = {}; ///< Columns of the list.
    QStringList asked = {}; ///< Columns of the form.
    QString addText = {};   ///< "New measure"
    QString emptyText = {}; ///< One sentence on what would be here.
    /// Saves what the form gave; runs where the writer may be used. 0: a new row.
    std::function<Result<Guarded<qint64>>(Store&, CaseId, qint64 id, const QJsonObject&)> save = {};
    std::function<Result<Guarded<qint64>>(Store&, qint64 id)> remove = {};
    bool ownForm = false; ///< The tab has a form of its own: RowsView::entryWanted().
};

/// The spec's saving and removing for a kind of row that models/cases keeps.
template <typename Row>
void saveRowsAs(RowsSpec& spec)
{
    const auto plain =
        [](const Result<Guarded<decltype(Row::id)>>& saved) -> Result<Guarded<qint64>> {
        if (!saved)
            return tl::unexpected(saved.error());
        Guarded<qint64> answer{.report = saved->report};
        if (saved->made)
            answer.made = saved->made->value;
        return answer;
    };
    spec.table = QString::fromLatin1(RowTable<Row>::name);
    spec.save = [plain](Store& store, CaseId caseId, qint64 id, const QJsonObject& fields) {
        return plain(saveFields<Row>(store, caseId, id, fields));
    };
    spec.remove = [plain](Store& store, qint64 id) { return plain(removeRow<Row>(store, {id})); };
}

} // namespace cluechain
