#include "models/cases/casebulk.h"

#include "models/cases/gates.h"
#include "models/core/text.h"
#include "models/store/recording.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseBulk)
};

/// Runs a statement for each case, as one change; those of which it alters nothing do not count.
Result<ChangeId> changeAll(Store& store, const QList<CaseId>& cases, const QString& action,
                           const QString& value,
                           const std::function<Result<>(sqlite::Database&, CaseId)>& work)
{
    if (value.isEmpty())
        return failure(Text::tr("Nothing was written."));
    QList<CaseId> changed;
    ChangeId change;
    try {
        const bool isOne = cases.size() == 1;
        Recording recording(
            store,
            {isOne ? cases.first() : CaseId(), action,
             isOne ? value : Text::tr("%1 · %n case(s)", nullptr, int(cases.size())).arg(value)});
        sqlite::Database& db = store.writer();
        for (const CaseId id : cases) {
            const qint64 before = db.value<qint64>("SELECT total_changes()");
            if (Result<> done = work(db, id); !done)
                return tl::unexpected(done.error()); // and everything is rolled back
            if (db.value<qint64>("SELECT total_changes()") > before)
                changed.append(id);
        }
        if (changed.isEmpty())
            return ChangeId();
        change = recording.commit();
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
    if (cases.size() > 1)
        for (const CaseId id : std::as_const(changed))
            emit store.changed(id);
    return change;
}

QStringList read(sqlite::Statement& query)
{
    QStringList tags;
    while (query.step())
        tags.append(query.get<QString>(0));
    if (tags.size() > 1)
        std::sort(tags.begin(), tags.end(), QCollator(QLocale(QLocale::Chinese)));
    return tags;
}

} // namespace

Result<ChangeId> tagCases(Store& store, const QList<CaseId>& cases, const QString& tag)
{
    const QString clean = cleanCell(tag);
    return changeAll(store, cases, u"case.tag"_s, clean, [&](sqlite::Database& db, CaseId id) {
        const qint64 row =
            derivedIdValue({"case_tag", QByteArray::number(id.value), clean.toUtf8()});
        sqlite::Statement(db, "INSERT INTO case_tag(id, case_id, tag) VALUES(?, ?, ?)"
                              " ON CONFLICT DO NOTHING")
            .run(row, id, clean);
        return Result<>();
    });
}

Result<ChangeId> untagCases(Store& store, const QList<CaseId>& cases, const QString& tag)
{
    return changeAll(store, cases, u"case.untag"_s, tag, [&](sqlite::Database& db, CaseId id) {
        sqlite::Statement(db, "DELETE FROM case_tag WHERE case_id = ? AND tag = ?").run(id, tag);
        return Result<>();
    });
}

Result<ChangeId> assignCases(Store& store, const QList<CaseId>& cases, const QString& officer)
{
    const QString clean = cleanCell(officer);
    return changeAll(
        store, cases, u"case.assign"_s, clean, [&](sqlite::Database& db, CaseId id) -> Result<> {
            const QSet<QString> broken = brokenLines(gatesOfStanding(db, id));
            sqlite::Statement(db, "UPDATE casefile SET lead_officer = ?2"
                                  " WHERE id = ?1 AND lead_officer IS NOT ?2")
                .run(id, clean);
            const GateReport after = gatesOfStanding(db, id);
            for (const GateLine& line : after.lines)
                if (breaksNow(line, broken))
                    return failure(
                        Text::tr("“%1” cannot lead the case “%2”. No case was changed.")
                            .arg(clean,
                                 db.value<QString>("SELECT name FROM casefile WHERE id = ?", id)),
                        line.text);
            return {};
        });
}

QStringList tagsOf(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(db, "SELECT tag FROM case_tag WHERE case_id = ?");
    query.bind(caseId);
    return read(query);
}

QStringList allTags(sqlite::Database& db)
{
    sqlite::Statement query(db, "SELECT DISTINCT tag FROM case_tag");
    return read(query);
}

} // namespace cluechain
