#include "widgets/pages/casepreview.h"

#include "models/cases/caseclocks.h"
#include "models/cases/casefigures.h"
#include "models/cases/casefile.h"
#include "models/cases/person.h"
#include "models/cases/vocabulary.h"
#include "models/items/clockmodel.h"
#include "models/items/maskedrows.h"
#include "models/store/history.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/label.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/ticker.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

struct CasePreview::Content {
    Casefile casefile = {};
    CaseFigures figures = {};
    QStringList suspects = {};
    QStringList missing = {};
    QList<CaseClock> clocks = {};
    std::optional<Change> lastChange = {};
};

CasePreview::CasePreview(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel({}, u"folder-open"_s, Panel::Edge::Flush))
    , m_briefTitle(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_brief(new Label)
    , m_dates(new DefinitionList)
    , m_money(new DefinitionList)
    , m_next(new DefinitionList)
{
    const Tokens& t = tokens();
    auto* open = new QPushButton(tr("Open (Enter)"));
    open->setProperty("look", u"link"_s);
    open->setObjectName(u"openCase"_s);
    connect(open, &QPushButton::clicked, this, [this] { emit openWanted(m_case); });
    m_panel->addHeaderWidget(open);

    m_brief->setWordWrap(true);
    m_brief->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    row->setSpacing(t.space(6));
    auto* brief = new QVBoxLayout;
    brief->setSpacing(t.space(2));
    brief->addWidget(m_briefTitle);
    brief->addWidget(m_brief, 1);
    row->addLayout(brief, 4);
    for (DefinitionList* list : {m_dates, m_money, m_next})
        row->addWidget(list, 3, Qt::AlignTop);
    m_panel->setBody(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);

    connect(&workplace, &Workplace::changed, this, [this](CaseId changed) {
        if (changed == m_case)
            reload();
    });
    connect(&workplace, &Workplace::maskedChanged, this, &CasePreview::reload);
}

void CasePreview::setCase(CaseId caseId)
{
    setVisible(bool(caseId));
    if (caseId == m_case)
        return;
    m_case = caseId;
    reload();
}

void CasePreview::reload()
{
    if (!m_case) {
        m_read.stop();
        return;
    }
    m_workplace.read<std::optional<Content>>(
        m_read, this,
        [id = m_case, &at = m_workplace,
         now = Ticker::now()](sqlite::Database& db) -> std::optional<Content> {
            const auto casefile = CasefileStore(db).find(id);
            if (!casefile)
                return std::nullopt;
            const Masking masking = at.masking(db);
            Content content{.casefile = *casefile,
                            .figures = caseFigures(db, id, now),
                            .clocks = masked(caseClocks(db, id, now), masking)};
            content.casefile.name = masking.text(casefile->name);
            content.casefile.brief = masking.text(casefile->brief);
            for (const Person& person : PersonStore(db).withRole(id, u"suspect"_s))
                content.suspects.append(masking.name(person.name));
            for (const GateLine& line : missingInCase(db, id))
                content.missing.append(masking.text(line.text));
            const auto last = history(db, {.caseId = id, .limit = 1});
            if (!last.isEmpty())
                content.lastChange = last.first().change;
            return content;
        },
        [this](const std::optional<Content>& content) {
            if (content)
                show(*content);
        });
}

void CasePreview::show(const Content& content)
{
    const Casefile& casefile = content.casefile;
    const Instant now = Ticker::now();
    const int year = now.chinaDate().year();
    m_panel->setTitle(casefile.name);
    m_panel->setSubtitle(casefile.number());
    m_briefTitle->setText(tr("Brief facts"));
    m_brief->setText(casefile.brief.isEmpty() ? u"—"_s : casefile.brief);
    m_dates->setDefinitions({
        {.key = u"reported"_s,
         .label = tr("Reported"),
         .value = timeCell(casefile.reportedAt, year)},
        {.key = u"filed"_s, .label = tr("Filed"), .value = timeCell(casefile.filedAt, year)},
        {.key = u"suspects"_s, .label = tr("Suspects"), .value = content.suspects.join(u" "_s)},
    });
    m_money->setDefinitions({
        {.key = u"paid"_s,
         .label = tr("Paid by victims"),
         .value = content.figures.payments > 0 ? content.figures.paid.toDisplay() : QString(),
         .remark = content.figures.payments > 0
                       ? tr("%n payment(s)", nullptr, content.figures.payments)
                       : QString()},
        {.key = u"held"_s,
         .label = tr("Stopped or frozen"),
         .value = content.figures.controlled.toDisplay()},
        {.key = u"returned"_s,
         .label = tr("Returned"),
         .value = content.figures.returned.toDisplay()},
    });
    Definition clock{.key = u"clock"_s, .label = tr("Next clock")};
    if (!content.clocks.isEmpty()) {
        const CaseClock& next = content.clocks.first();
        clock.value = u"%1 %2"_s.arg(next.name, clockRest(next, now));
        if (const Tone tone = clockTone(next.state); tone != Tone::Idle)
            clock.tone = tone;
        clock.icon = clockIcon(next.state);
    }
    Definition missing{.key = u"missing"_s,
                       .label = tr("Missing"),
                       .value = content.missing.isEmpty()
                                    ? tr("nothing")
                                    : content.missing.mid(0, 2).join(tr("; "))};
    missing.tone = content.missing.isEmpty() ? Tone::Done : Tone::Blocked;
    if (content.missing.size() > 2)
        missing.remark = tr("and %n more", nullptr, int(content.missing.size()) - 2);
    Definition last{.key = u"change"_s, .label = tr("Last change")};
    if (content.lastChange)
        last.value = u"%1 %2"_s.arg(timeCell(content.lastChange->at, year).chopped(3),
                                    content.lastChange->actor);
    m_next->setDefinitions({clock, missing, last});
}

void CasePreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (auto* open = findChild<QPushButton*>(u"openCase"_s))
            open->setText(tr("Open (Enter)"));
        reload();
    }
}

} // namespace cluechain
