#include "widgets/frame/keysheet.h"

#include "widgets/frame/actionkeys.h"
#include "widgets/frame/actions.h"
#include "widgets/parts/keycap.h"
#include "widgets/parts/label.h"
#include "widgets/parts/scrollpane.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QWidget* buildContent()
{
    const Tokens& t = tokens();
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(t.space(6), t.space(5), t.space(6), t.space(6));
    grid->setHorizontalSpacing(t.space(5));
    grid->setVerticalSpacing(t.space(3));
    grid->setColumnStretch(1, 1);
    int row = 0;
    grid->addWidget(new Label(KeySheet::tr("What you can do here"), TextStyle::Title), row++, 0, 1,
                    3);
    QStringList categories;
    for (const ActionSpec& spec : allActions())
        if (!categories.contains(actionCategory(spec)))
            categories.append(actionCategory(spec));
    for (const QString& category : std::as_const(categories)) {
        auto* heading = new Label(category, TextStyle::CaptionStrong, Ink::TextMuted);
        heading->setContentsMargins(0, t.space(3), 0, 0);
        grid->addWidget(heading, row++, 0, 1, 3);
        for (const ActionSpec& spec : allActions()) {
            if (actionCategory(spec) != category)
                continue;
            grid->addWidget(new Label(actionText(spec), TextStyle::Strong), row, 0, Qt::AlignTop);
            auto* help = new Label(actionHelp(spec), TextStyle::Body, Ink::TextSecondary);
            help->setWordWrap(true);
            grid->addWidget(help, row, 1);
            const QString keys = ActionKeys::instance()
                                     .keys(QString::fromLatin1(spec.id))
                                     .toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                grid->addWidget(new KeyCap(keys), row, 2, Qt::AlignRight | Qt::AlignTop);
            ++row;
        }
    }
    return content;
}

} // namespace

KeySheet::KeySheet(QWidget* window)
    : Veil(window)
{
    setObjectName(u"keySheet"_s);
    auto* column = new QVBoxLayout(card());
    const int border = tokens().size(Size::Border);
    column->setContentsMargins(border, border, border, border);
}

void KeySheet::open()
{
    delete m_content;
    auto* area = new ScrollPane(tr("What you can do here"));
    area->setObjectName(u"keyList"_s);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setWidget(buildContent());
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    m_content = area;
    card()->layout()->addWidget(area);
    Veil::open();
    area->setMinimumHeight(std::min(area->widget()->sizeHint().height(), roomBelow()));
    fit();
    area->setFocus(Qt::PopupFocusReason);
}

} // namespace cluechain
