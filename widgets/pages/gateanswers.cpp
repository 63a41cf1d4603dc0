#include "widgets/pages/gateanswers.h"

#include "models/cases/caselist.h"
#include "models/items/caselistmodel.h"
#include "models/items/maskedrows.h"
#include "widgets/frame/chainbar.h"
#include "widgets/pages/gatewords.h"
#include "widgets/pages/wayform.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/ticker.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mergeChoices = 200;

Link linkOf(const QString& id)
{
    Link link = Link::Clue;
    fromKey(id, link);
    return link;
}

bool isTrack(Link link)
{
    return link == Link::Expand || link == Link::Recover;
}

/// What can be done from a link's popover besides entering it.
QList<Gate::Way> waysOf(const CaseHead& head, Link link)
{
    const Casefile& casefile = head.casefile;
    QList<Gate::Way> ways;
    if (casefile.state != CaseState::Open) {
        ways.append({u"reopen"_s, GateAnswers::tr("Take up again here")});
        return ways;
    }
    if (link < casefile.mainLink)
        ways.append({u"here"_s, GateAnswers::tr("Back to here")});
    else if (casefile.mainLink > Link::Clue)
        ways.append({u"back"_s, GateAnswers::tr("Back")});
    const auto openedAt =
        link == Link::Recover ? casefile.recoverOpenedAt : casefile.expandOpenedAt;
    if (isTrack(link) && link > casefile.mainLink && !openedAt)
        ways.append({u"track"_s, GateAnswers::tr("Open beside the chain")});
    ways.append({u"transferred"_s, GateAnswers::tr("Transfer")});
    ways.append({u"merged"_s, GateAnswers::tr("Merge")});
    if (casefile.filedAt)
        ways.append({u"withdrawn"_s, GateAnswers::tr("Withdraw")});
    else
        ways.append({u"not_filed"_s, GateAnswers::tr("Do not file")});
    return ways;
}

Gate gateOfLink(const CaseHead& head, Link link, const GateReport& report)
{
    Gate gate = gateOf(report);
    const LinkStatus& status = head.chain.at(int(link));
    gate.linkId = toKey(link);
    const int missing = int(gate.hard.size() + gate.advice.size());
    const QString name = u"%1 %2"_s.arg(int(link) + 1).arg(linkName(link));
    gate.title = missing > 0 ? GateAnswers::tr("%1: %n missing", nullptr, missing).arg(name)
                             : u"%1 · %2"_s.arg(name, stateWord(status.state));
    gate.note = GateAnswers::tr("Alt+%1").arg(int(link) + 1);
    if (missing == 0)
        gate.tone = linkTone(status.state);
    return gate;
}

struct GateAnswer {
    GateReport report = {};
    QList<ReferenceField::Choice> others = {};
};

QList<ReferenceField::Choice> otherCases(sqlite::Database& db, CaseId caseId,
                                         const Masking& masking)
{
    QList<ReferenceField::Choice> choices;
    const QList<CaseId> ids = findCases(db, {}).mid(0, mergeChoices);
    const QList<Casefile> cases = CasefileStore(db).fetch(ids);
    for (const Casefile& casefile : cases)
        if (casefile.id != caseId)
            choices.append(
                {casefile.id.value, masking.text(casefile.name) + u" · "_s + casefile.number()});
    return choices;
}

} // namespace

GateAnswers::GateAnswers(ChainBar& bar, Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_workplace(workplace)
{
    connect(&bar, &ChainBar::gateWanted, this, &GateAnswers::answer);
    connect(&bar, &ChainBar::enterWanted, this, &GateAnswers::enter);
    connect(&bar, &ChainBar::wayWanted, this, &GateAnswers::takeWay);
    connect(&bar, &ChainBar::linkActivated, this,
            [this](const QString& place) { emit placeWanted(placeTab(place), placeRule(place)); });
}

void GateAnswers::setCase(CaseId caseId)
{
    m_case = caseId;
    m_gate.stop();
    m_way.stop();
    m_bar.hideGate();
    if (m_popover)
        m_popover->closePopover();
    if (!caseId)
        m_bar.setLinks({}, {});
}

void GateAnswers::setHead(const CaseHead& head)
{
    m_head = head;
    QList<ChainLink> links;
    for (const LinkStatus& status : head.chain)
        links.append({.id = toKey(status.link),
                      .name = linkName(status.link),
                      .state = linkTone(status.state),
                      .stateWord = stateWord(status.state),
                      .line = head.lines.value(links.size())});
    m_bar.setLinks(links, head.casefile.state == CaseState::Open ? toKey(head.casefile.mainLink)
                                                                 : QString());
}

void GateAnswers::answer(const QString& linkId)
{
    if (!m_case || m_head.chain.isEmpty())
        return;
    if (m_popover)
        m_popover->closePopover();
    const Link link = linkOf(linkId);
    m_workplace.read<GateReport>(
        m_gate, this,
        [id = m_case, link, &at = m_workplace](sqlite::Database& db) {
            return masked(gatesOfLink(db, id, link), at.masking(db));
        },
        [this, link](const GateReport& report) {
            Gate gate = gateOfLink(m_head, link, report);
            const Casefile& casefile = m_head.casefile;
            if (!m_workplace.isReadOnly()) {
                if (casefile.state == CaseState::Open && link > casefile.mainLink)
                    gate.enterText = tr("Enter this link");
                gate.ways = waysOf(m_head, link);
            }
            m_bar.showGate(gate);
        });
}

void GateAnswers::enter(const QString& linkId, const QString& reason)
{
    const Link link = linkOf(linkId);
    const MoveRequest request{.caseId = m_case, .target = link, .overrideReason = reason};
    const auto refuse = [this, link](const GateReport& report, const QString& why) {
        Gate gate = gateOfLink(m_head, link, report);
        gate.enterText = tr("Enter this link");
        gate.ways = waysOf(m_head, link);
        gate.refusal = why;
        m_bar.showGate(gate);
    };
    m_workplace.write<Guarded<PassageId>>(
        this, [request](Store& store) { return moveCase(store, request); },
        [this, link, refuse](const Guarded<PassageId>& moved) {
            if (moved.isRefused()) {
                refuse(moved.report,
                       tr("The case was not moved; all that is missing stands above."));
                return;
            }
            m_bar.hideGate();
            emit this->moved(tr("Now at link %1 %2").arg(int(link) + 1).arg(linkName(link)));
        },
        [refuse](const Error& error) { refuse({}, error.message); });
}

void GateAnswers::takeWay(const QString& linkId, const QString& way)
{
    const Link link = linkOf(linkId);
    if (way == "track"_L1) {
        openTrackOf(link);
        return;
    }
    MoveRequest request{.caseId = m_case};
    QString title;
    if (way == "back"_L1) {
        request.target = Link(int(m_head.casefile.mainLink) - 1);
    } else if (way == "here"_L1 || way == "reopen"_L1) {
        request.target = link;
    } else if (const auto target = chainTargetFromKey(way)) {
        request.target = *target;
    }
    if (const auto* to = std::get_if<Link>(&request.target))
        title = way == "reopen"_L1 ? tr("Take up again at %1").arg(linkName(*to))
                                   : tr("Back to %1").arg(linkName(*to));
    else
        title = targetName(request.target);

    m_bar.hideGate();
    m_workplace.read<GateAnswer>(
        m_way, this,
        [request, &at = m_workplace](sqlite::Database& db) {
            return GateAnswer{masked(gatesOfRequest(db, request), at.masking(db)),
                              request.target == ChainTarget(CaseState::Merged)
                                  ? otherCases(db, request.caseId, at.masking(db))
                                  : QList<ReferenceField::Choice>()};
        },
        [this, request, title, linkId](const GateAnswer& answer) {
            auto* form = new WayForm(request, title, answer.others);
            form->setReport(answer.report);
            showWay(linkId, form);
        });
}

void GateAnswers::openTrackOf(Link link)
{
    m_bar.hideGate();
    m_workplace.write<Guarded<ChangeId>>(
        this,
        [id = m_case, link, now = Ticker::now()](Store& store) {
            return openTrack(store, id, link, now);
        },
        [this, link](const Guarded<ChangeId>&) {
            emit moved(tr("%1 opened beside the chain").arg(linkName(link)));
        });
}

void GateAnswers::showWay(const QString& linkId, WayForm* form)
{
    if (!m_popover) {
        m_popover = new Popover(&m_bar);
        m_popover->setObjectName(u"wayPopover"_s);
    }
    connect(form, &WayForm::requestChanged, this, [this, form] { askWay(form); });
    connect(form, &WayForm::submitted, this, [this, form] { go(form); });
    connect(form, &WayForm::placeWanted, this, [this](const QString& tab, const QString& rule) {
        m_popover->closePopover();
        emit placeWanted(tab, rule);
    });
    m_popover->setContent(form);
    m_popover->openAt(m_bar.partRect(int(linkOf(linkId))));
    form->setFocus(Qt::PopupFocusReason);
}

void GateAnswers::askWay(WayForm* form, const QString& refusal)
{
    m_workplace.read<GateReport>(
        m_way, form,
        [request = form->request(), &at = m_workplace](sqlite::Database& db) {
            return masked(gatesOfRequest(db, request), at.masking(db));
        },
        [this, form, refusal](const GateReport& report) {
            form->setReport(report, refusal);
            m_popover->fit();
        });
}

void GateAnswers::go(WayForm* form)
{
    m_workplace.write<Guarded<PassageId>>(
        form, [request = form->request()](Store& store) { return moveCase(store, request); },
        [this, form](const Guarded<PassageId>& passed) {
            if (passed.isRefused()) {
                form->setReport(passed.report,
                                tr("The case was not moved; all that is missing stands above."));
                m_popover->fit();
                return;
            }
            m_popover->closePopover();
            emit moved(targetName(form->request().target));
        },
        [this, form](const Error& error) { askWay(form, error.message); });
}

} // namespace cluechain
