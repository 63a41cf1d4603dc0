#include "widgets/parts/emptystate.h"

#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& action,
                       QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label({}, TextStyle::Body, Ink::TextSecondary))
    , m_action(new QPushButton)
{
    const Tokens& t = tokens();
    auto* picture = new QLabel;
    const auto draw = [picture, icon] {
        const int side = tokens().icon(IconSize::EmptyState);
        picture->setPixmap(
            themeIcon(icon, Ink::TextMuted).pixmap(QSize(side, side), picture->devicePixelRatio()));
    };
    draw();
    connect(&tokens(), &Tokens::changed, picture, draw);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_action->setObjectName(u"emptyAction"_s);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(t.space(4));
    column->addStretch();
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
    setTexts(sentence, action);
}

void EmptyState::setTexts(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace cluechain
