#include "models/items/casehead.h"

#include "models/cases/person.h"
#include "models/items/cells.h"
#include "models/items/maskedrows.h"
#include "models/store/undo.h"

#include <QCoreApplication>
#include <QLocale>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseHead)
};

/// "01-14 18:05"
QString shortTime(Instant at, Instant now)
{
    return timeCell(at, now.chinaDate().year()).chopped(3);
}

int countOf(sqlite::Database& db, const char* sql, CaseId caseId)
{
    return db.value<int>(sql, caseId);
}

/// What a link has given so far, in a few words; empty where there is nothing yet.
QString yield(sqlite::Database& db, const CaseHead& head, const CaseFigures& figures, Link link,
              Instant now)
{
    const CaseId caseId = head.casefile.id;
    QStringList parts;
    switch (link) {
    case Link::Clue:
    case Link::Verify:
        break;
    case Link::File:
        if (head.casefile.filedAt)
            parts << Text::tr("filed %1").arg(shortTime(*head.casefile.filedAt, now));
        break;
    case Link::Seize:
        if (!figures.frozen.isZero())
            parts << Text::tr("frozen %1").arg(shortMoney(figures.frozen))
                  << Text::tr("%n account(s)", nullptr, figures.frozenAccounts);
        else if (const int items =
                     countOf(db, "SELECT count(*) FROM evidence WHERE case_id = ?", caseId))
            parts << Text::tr("%n item(s)", nullptr, items);
        break;
    case Link::Arrest:
        if (const int held = countOf(db,
                                     "SELECT count(*) FROM person WHERE case_id = ? AND state IN"
                                     " ('detained', 'arrest_requested', 'arrested', 'bailed',"
                                     "  'surveilled', 'prosecuted')",
                                     caseId))
            parts << Text::tr("%n brought in", nullptr, held);
        if (const int detained = countOf(db,
                                         "SELECT count(*) FROM person WHERE case_id = ? AND state"
                                         " IN ('detained', 'arrest_requested', 'arrested')",
                                         caseId))
            parts << Text::tr("%n in custody", nullptr, detained);
        break;
    case Link::Expand:
        if (const int clues =
                countOf(db, "SELECT count(*) FROM casefile WHERE parent_id = ?", caseId))
            parts << Text::tr("%n new clue(s)", nullptr, clues);
        break;
    case Link::Recover:
        if (!figures.returned.isZero())
            parts << Text::tr("returned %1").arg(shortMoney(figures.returned));
        else if (!figures.controlled.isZero())
            parts << Text::tr("held %1").arg(shortMoney(figures.controlled));
        break;
    }
    return parts.join(u" · "_s);
}

QString lineOf(sqlite::Database& db, const CaseHead& head, const CaseFigures& figures,
               const LinkStatus& link, Instant now)
{
    QString given = yield(db, head, figures, link.link, now);
    switch (link.state) {
    case LinkState::Done:
        if (!given.isEmpty())
            return given;
        return link.passedAt ? Text::tr("%1 passed").arg(shortTime(*link.passedAt, now))
                             : Text::tr("passed");
    case LinkState::Open:
        if (!given.isEmpty())
            return given;
        return link.enteredAt ? Text::tr("since %1").arg(shortTime(*link.enteredAt, now))
                              : Text::tr("under way");
    case LinkState::Blocked: {
        const QString missing = Text::tr("%n missing", nullptr, int(link.missing.size()));
        return given.isEmpty() ? missing : missing + u" · "_s + given;
    }
    case LinkState::NotBegun:
        break;
    }
    return link.link > Link::File && !head.casefile.filedAt ? Text::tr("after filing")
                                                            : Text::tr("not begun");
}

} // namespace

std::optional<CaseHead> readCaseHead(sqlite::Database& db, CaseId caseId, const QString& actor,
                                     Instant now, const Masking& masking)
{
    const auto casefile = CasefileStore(db).find(caseId);
    if (!casefile)
        return std::nullopt;
    CaseHead head{.casefile = *casefile,
                  .chain = chainOf(db, caseId),
                  .clocks = masked(caseClocks(db, caseId, now), masking)};
    head.casefile.name = masking.text(head.casefile.name);
    for (LinkStatus& link : head.chain)
        link.missing = masked(std::move(link.missing), masking);
    const CaseFigures figures = caseFigures(db, caseId, now);
    for (const LinkStatus& link : std::as_const(head.chain))
        head.lines.append(lineOf(db, head, figures, link, now));
    head.counts = {
        {u"people"_s, countOf(db, "SELECT count(*) FROM person WHERE case_id = ?", caseId)},
        {u"funds"_s,
         countOf(db, "SELECT coalesce(sum(rows), 0) FROM statement WHERE case_id = ?", caseId)},
        {u"evidence"_s, countOf(db, "SELECT count(*) FROM evidence WHERE case_id = ?", caseId)},
        {u"documents"_s, countOf(db, "SELECT count(*) FROM document WHERE case_id = ?", caseId)},
        {u"record"_s, countOf(db, "SELECT count(*) FROM change WHERE case_id = ?", caseId)}};
    head.canUndo = undoableChange(db, caseId, actor).has_value();
    head.canRedo = redoableChange(db, caseId, actor).has_value();
    return head;
}

QString shortMoney(Money amount)
{
    constexpr qint64 tenThousandYuan = 1'000'000;
    if (amount.fen() < tenThousandYuan || QLocale().language() != QLocale::Chinese)
        return amount.toDisplay();
    QString text = QLocale::c().toString(double(amount.fen()) / double(tenThousandYuan), 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text + u" 万"_s;
}

} // namespace cluechain
