#include "widgets/pages/wayform.h"

#include "widgets/frame/gateview.h"
#include "widgets/pages/gatewords.h"
#include "widgets/parts/form.h"
#include "widgets/theme/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

WayForm::WayForm(MoveRequest request, const QString& title,
                 const QList<ReferenceField::Choice>& others, QWidget* parent)
    : QWidget(parent)
    , m_request(std::move(request))
    , m_column(new QVBoxLayout(this))
    , m_go(new QPushButton(title))
{
    const Tokens& t = tokens();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    auto* form = new Form(FormRow::Labels::Above);
    form->setContentsMargins(t.space(5), t.space(3), t.space(5), t.space(3));
    if (m_request.target == ChainTarget(CaseState::Transferred))
        m_unit = form->addText(u"wayUnit"_s, tr("Receiving unit"));
    if (m_request.target == ChainTarget(CaseState::Merged)) {
        m_into = new ReferenceField;
        m_into->setChoices(others, tr("Choose the case"));
        form->addField(u"wayInto"_s, tr("Merged into"), m_into);
    }
    m_reason = form->addText(u"wayReason"_s, tr("Reason, written to the record"));
    m_column->addWidget(form);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(t.space(5), t.space(3), t.space(5), t.space(4));
    m_go->setObjectName(u"wayGo"_s);
    m_go->setProperty("look", u"primary"_s);
    m_go->setEnabled(false);
    foot->addWidget(m_go);
    foot->addStretch();
    m_column->addLayout(foot);

    const auto changed = [this] {
        m_request.reason = m_reason->text().trimmed();
        m_request.overrideReason = m_request.reason;
        m_request.transferredTo = m_unit ? m_unit->text().trimmed() : QString();
        m_request.mergedIntoId = CaseId{m_into ? m_into->chosenId() : 0};
        emit requestChanged();
    };
    connect(m_reason, &QLineEdit::textChanged, this, changed);
    if (m_unit)
        connect(m_unit, &QLineEdit::textChanged, this, changed);
    if (m_into)
        connect(m_into, &ReferenceField::chosenChanged, this, changed);
    connect(m_go, &QPushButton::clicked, this, &WayForm::submitted);
    connect(form, &Form::submitted, this, [this] {
        if (m_go->isEnabled())
            emit submitted();
    });
    setFocusProxy(m_unit ? m_unit : m_reason);
}

void WayForm::setReport(const GateReport& report, const QString& refusal)
{
    delete m_lines;
    Gate gate = gateOf(report);
    gate.title = m_go->text();
    gate.refusal = refusal;
    auto* view = new GateView(gate);
    connect(view, &GateView::linkActivated, this,
            [this](const QString& place) { emit placeWanted(placeTab(place), placeRule(place)); });
    m_lines = view;
    m_column->insertWidget(0, m_lines);
    m_go->setEnabled(report.passes(!m_request.overrideReason.isEmpty()));
    updateGeometry();
}

QSize WayForm::sizeHint() const
{
    const int width = tokens().size(Size::GatePopover);
    return {width, m_column->hasHeightForWidth() ? m_column->heightForWidth(width)
                                                 : m_column->sizeHint().height()};
}

} // namespace cluechain
