#include "widgets/parts/refusalview.h"

#include "models/core/result.h"
#include "widgets/parts/label.h"
#include "widgets/parts/popover.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QLabel* picture(const QString& name)
{
    auto* label = new QLabel;
    const auto draw = [label, name] {
        const int side = tokens().icon(IconSize::Normal);
        label->setPixmap(
            themeIcon(name, Tone::Blocked).pixmap(QSize(side, side), label->devicePixelRatio()));
    };
    draw();
    QObject::connect(&tokens(), &Tokens::changed, label, draw);
    return label;
}

QLayout* lineOf(const QString& icon, const QString& text, TextStyle style)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens().space(3));
    row->addWidget(picture(icon), 0, Qt::AlignTop);
    auto* label = new Label(text, style);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(label, 1);
    return row;
}

QStringList linesOf(const Error& error)
{
    return (error.message + u'\n' + error.detail).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

RefusalView::RefusalView(const Error& error, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_reasons(linesOf(error).mid(1))
{
    const Tokens& t = tokens();
    const QString sentence = linesOf(error).value(0);
    setObjectName(u"refusal"_s);
    setAccessibleName(sentence);
    setAccessibleDescription(m_reasons.join(u'\n'));
    m_column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    m_column->setSpacing(t.space(3));
    m_column->addLayout(lineOf(t.toneIcon(Tone::Blocked), sentence, TextStyle::Strong));
    for (const QString& reason : m_reasons)
        m_column->addLayout(lineOf(u"circle-dashed"_s, reason, TextStyle::Body));
}

QSize RefusalView::sizeHint() const
{
    const int width = tokens().size(Size::GatePopover);
    return {width, m_column->heightForWidth(width)};
}

bool isRefusal(const Error& error)
{
    return linesOf(error).size() > 1;
}

Popover* showRefusal(QWidget* owner, const Error& error)
{
    auto* popover = new Popover(owner);
    QObject::connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->setContent(new RefusalView(error));
    popover->openAt(owner->rect());
    return popover;
}

} // namespace cluechain
