#include "widgets/pages/decisionform.h"

#include "models/cases/vocabulary.h"
#include "widgets/parts/field.h"
#include "widgets/parts/label.h"
#include "widgets/parts/segmentedswitch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

DecisionForm::DecisionForm(const QString& about, const QString& decision, const QString& reason,
                           QWidget* parent)
    : QWidget(parent)
    , m_decision(new SegmentedSwitch)
    , m_reason(new Field)
{
    const Tokens& t = tokens();
    setObjectName(u"decisionForm"_s);
    setAccessibleName(tr("Keep findings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
    column->setSpacing(t.space(3));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Keep findings"), TextStyle::Strong));
    head->addWidget(new Label(about, TextStyle::Body, Ink::TextSecondary));
    head->addStretch();
    column->addLayout(head);
    for (const Word& word : words(u"finding_decisions"))
        m_decision->addSegment(word.id, word.text.text());
    m_decision->setObjectName(u"decision"_s);
    m_decision->setAccessibleName(tr("Decision"));
    m_decision->choose(decision);
    column->addWidget(m_decision);
    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why: what was looked at, what explains it"));
    m_reason->setText(reason);
    column->addWidget(m_reason);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    auto* save = new QPushButton(tr("Keep"));
    save->setObjectName(u"saveDecision"_s);
    save->setProperty("look", u"primary"_s);
    foot->addWidget(save);
    column->addLayout(foot);
    const auto decide = [this] { emit decided(m_decision->chosen(), m_reason->text().trimmed()); };
    connect(save, &QPushButton::clicked, this, decide);
    connect(m_reason, &QLineEdit::returnPressed, this, decide);
    setFocusProxy(m_reason);
}

void DecisionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cluechain
