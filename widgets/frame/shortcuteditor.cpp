#include "widgets/frame/shortcuteditor.h"

#include "widgets/frame/actionkeys.h"
#include "widgets/frame/actions.h"
#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

ShortcutEditor::ShortcutEditor(QWidget* parent)
    : QWidget(parent)
    , m_answer(new Label({}, TextStyle::Caption))
{
    setObjectName(u"shortcutEditor"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMaximumWidth(tokens().size(Size::PageColumn));
    m_answer->setObjectName(u"shortcutAnswer"_s);
    m_answer->setInk(Tone::Blocked);
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
    m_answer->hide();
    build();
}

void ShortcutEditor::build()
{
    const Tokens& t = tokens();
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(t.space(4));
    grid->setVerticalSpacing(t.space(2));
    grid->setColumnStretch(0, 1);
    QString category;
    int row = 0;
    grid->addWidget(new Label(tr("Shortcuts"), TextStyle::CaptionStrong, Ink::TextSecondary), row++,
                    0, 1, 3);
    for (const ActionSpec& spec : allActions()) {
        if (category != actionCategory(spec)) {
            category = actionCategory(spec);
            grid->addWidget(new Label(category, TextStyle::Caption, Ink::TextMuted), row++, 0, 1,
                            3);
        }
        addRow(*grid, row++, QString::fromLatin1(spec.id));
    }
    layout()->addWidget(m_rows);
}

void ShortcutEditor::addRow(QGridLayout& grid, int row, const QString& id)
{
    const ActionSpec& spec = *findAction(id);
    ActionKeys& keys = ActionKeys::instance();
    auto* text = new Label(actionText(spec));
    text->setToolTip(actionHelp(spec));
    auto* edit = new QKeySequenceEdit(keys.keys(id));
    edit->setObjectName(id);
    edit->setAccessibleName(actionText(spec));
    auto* usual = new QToolButton;
    usual->setIcon(themeIcon(u"rotate-ccw"_s));
    usual->setAutoRaise(true);
    usual->setToolTip(tr("As it usually is"));
    usual->setAccessibleName(tr("%1: as it usually is").arg(actionText(spec)));
    usual->setEnabled(!keys.isUsual(id));
    grid.addWidget(text, row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(usual, row, 2);

    connect(edit, &QKeySequenceEdit::editingFinished, this, [this, edit, id] {
        ActionKeys& known = ActionKeys::instance();
        const QKeySequence wanted = edit->keySequence();
        const bool isFree = known.choose(id, wanted);
        if (!isFree) {
            const ActionSpec* other = findAction(known.otherWith(id, wanted));
            m_answer->setText(tr("%1 belongs to “%2” already.")
                                  .arg(wanted.toString(QKeySequence::NativeText),
                                       other ? actionText(*other) : QString()));
            edit->setKeySequence(known.keys(id));
        }
        m_answer->setVisible(!isFree);
    });
    connect(usual, &QToolButton::clicked, this, [id] { ActionKeys::instance().restore(id); });
    connect(&keys, &ActionKeys::changed, edit, [edit, usual, id](const QString& changed) {
        if (changed != id)
            return;
        edit->setKeySequence(ActionKeys::instance().keys(id));
        usual->setEnabled(!ActionKeys::instance().isUsual(id));
    });
}

void ShortcutEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace cluechain
