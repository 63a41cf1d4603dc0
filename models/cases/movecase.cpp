#include "models/cases/movecase.h"

#include "models/cases/vocabulary.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoveCase)
};

/// The case as the gates of the move see it: with the words of the request in it.
QJsonObject factsOfRequest(sqlite::Database& db, const Casefile& casefile,
                           const MoveRequest& request)
{
    QJsonObject facts = gateFacts(db, casefile.id);
    facts["case"_L1] = rowToJson(casefile);
    facts["move"_L1] = QJsonObject{{u"reason"_s, request.reason.trimmed()}};
    return facts;
}

Casefile withRequest(Casefile casefile, const MoveRequest& request)
{
    if (request.mergedIntoId)
        casefile.mergedIntoId = request.mergedIntoId;
    if (!request.transferredTo.isEmpty())
        casefile.transferredTo = request.transferredTo;
    return casefile;
}

bool isThere(const Casefile& casefile, const ChainTarget& target)
{
    if (const auto* link = std::get_if<Link>(&target))
        return casefile.state == CaseState::Open && casefile.mainLink == *link;
    return casefile.state == std::get<CaseState>(target);
}

/// Whether following merges from `from` leads to `to`.
bool leadsTo(sqlite::Database& db, CaseId from, CaseId to)
{
    return db.value<bool>("WITH RECURSIVE way(id) AS (SELECT ?1 UNION"
                          " SELECT merged_into_id FROM casefile JOIN way USING(id)"
                          " WHERE merged_into_id IS NOT NULL)"
                          " SELECT count(*) FROM way WHERE id = ?2",
                          from, to);
}

Passage passageOf(const Casefile& from, const MoveRequest& request, const QString& actor)
{
    Passage passage{.id = newId<struct PassageTag>(), .caseId = from.id};
    passage.fromLink = from.mainLink;
    passage.fromState = from.state;
    passage.at = request.at.value_or(Instant::now());
    passage.actor = actor;
    passage.reason = request.reason.trimmed();
    passage.toLink = from.mainLink;
    if (const auto* link = std::get_if<Link>(&request.target)) {
        passage.toLink = *link;
        passage.kind = from.state != CaseState::Open ? PassageKind::Reopened
                       : *link < from.mainLink       ? PassageKind::Back
                                                     : PassageKind::Forward;
    } else {
        passage.toState = std::get<CaseState>(request.target);
        passage.kind = PassageKind::Out;
    }
    return passage;
}

Guarded<PassageId> recordMove(Store& store, const Casefile& from, const MoveRequest& request)
{
    CaseEditor editor(store, {.caseId = from.id,
                              .action = u"case.move"_s,
                              .subject = from.name + u" → "_s + targetName(request.target)});
    const Casefile asked = withRequest(from, request);
    GateReport report =
        gatesOfMove(factsOfRequest(editor.db(), asked, request), asked, request.target);
    const QString override = request.overrideReason.trimmed();
    if (!report.passes(!override.isEmpty()))
        return {std::nullopt, report};

    Passage passage = passageOf(from, request, store.actor());
    for (const GateLine& line : report.missing(GateKind::Advice))
        passage.overrides.append(line.rule);
    if (!passage.overrides.isEmpty())
        passage.overrideReason = override;
    editor.add(passage);

    Casefile after = asked;
    after.mainLink = passage.toLink;
    after.state = passage.toState;
    if (passage.toState == CaseState::Withdrawn) {
        after.withdrawnAt = after.withdrawnAt.value_or(passage.at);
        after.withdrawnReason = passage.reason;
    }
    editor.change(after);
    const Guarded<ChangeId> committed = editor.commit();
    report.lines.append(committed.report.lines);
    return {committed.isRefused() ? std::nullopt : std::optional(passage.id), report};
}

/// When the main stage last came to stand at or beyond a link, and when it last went beyond it.
void readPassages(const QList<Passage>& passages, LinkStatus& status)
{
    for (const Passage& passage : passages) {
        if (passage.kind != PassageKind::Forward && passage.kind != PassageKind::Reopened)
            continue;
        if (passage.fromLink < status.link && passage.toLink >= status.link)
            status.enteredAt = passage.at;
        if (passage.fromLink <= status.link && passage.toLink > status.link)
            status.passedAt = passage.at;
    }
}

} // namespace

Result<Guarded<PassageId>> moveCase(Store& store, const MoveRequest& request)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    try {
        const auto from = CasefileStore(store.writer()).find(request.caseId);
        if (!from)
            return failure(Text::tr("There is no such case."));
        if (isThere(*from, request.target))
            return failure(
                Text::tr("The case is already there: %1.").arg(targetName(request.target)));
        if (request.mergedIntoId && leadsTo(store.writer(), request.mergedIntoId, from->id))
            return failure(Text::tr("A case cannot be merged into itself."));
        return recordMove(store, *from, request);
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
}

GateReport gatesOfRequest(sqlite::Database& db, const MoveRequest& request)
{
    const auto from = CasefileStore(db).find(request.caseId);
    if (!from)
        return {};
    const Casefile asked = withRequest(*from, request);
    return gatesOfMove(factsOfRequest(db, asked, request), asked, request.target);
}

QList<LinkStatus> chainOf(sqlite::Database& db, CaseId caseId)
{
    const auto casefile = CasefileStore(db).find(caseId);
    if (!casefile)
        return {};
    const QJsonObject facts = gateFacts(db, caseId);
    const QList<Passage> passages = PassageStore(db).ofCase(caseId);
    const bool isOpen = casefile->state == CaseState::Open;

    QList<LinkStatus> chain;
    for (const Link link : allLinks()) {
        LinkStatus status{.link = link};
        readPassages(passages, status);
        status.isMain = isOpen && link == casefile->mainLink;
        const auto track = link == Link::Recover  ? casefile->recoverOpenedAt
                           : link == Link::Expand ? casefile->expandOpenedAt
                                                  : std::nullopt;
        if (link > casefile->mainLink && track)
            status.enteredAt = track;
        if (link == Link::Clue)
            status.enteredAt =
                std::min(casefile->createdAt, casefile->reportedAt.value_or(casefile->createdAt));

        const bool isTrack = isOpen && link > casefile->mainLink && track;
        const bool isNext = isOpen && int(link) == int(casefile->mainLink) + 1;
        if (isNext || isTrack)
            status.missing = missingAt(facts, link);
        if (link < casefile->mainLink)
            status.state = LinkState::Done;
        else if (!status.missing.isEmpty())
            status.state = LinkState::Blocked;
        else if (isTrack || status.isMain)
            status.state = LinkState::Open;
        chain.append(status);
    }
    return chain;
}

Result<Guarded<ChangeId>> openTrack(Store& store, CaseId caseId, Link link, Instant at)
{
    Q_ASSERT(link == Link::Recover || link == Link::Expand);
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    try {
        auto casefile = CasefileStore(store.writer()).find(caseId);
        if (!casefile)
            return failure(Text::tr("There is no such case."));
        CaseEditor editor(store, {caseId, u"case.open_track"_s, linkName(link)});
        (link == Link::Recover ? casefile->recoverOpenedAt : casefile->expandOpenedAt) = at;
        editor.change(*casefile);
        return editor.commit();
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
}

} // namespace cluechain
