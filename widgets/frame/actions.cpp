#include "widgets/frame/actions.h"

#include "widgets/frame/actionkeys.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr ActionSpec table[] = {
    {"store.new", QT_TRANSLATE_NOOP("Actions", "New store…"),
     QT_TRANSLATE_NOOP("Actions", "Make a new encrypted file for cases."), "plus", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Actions", "Store")},
    {"store.open", QT_TRANSLATE_NOOP("Actions", "Open store…"),
     QT_TRANSLATE_NOOP("Actions", "Open a file of cases."), "folder-open", "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions", "Store")},
    {"store.lock", QT_TRANSLATE_NOOP("Actions", "Lock"),
     QT_TRANSLATE_NOOP("Actions", "Hide everything and forget the passphrase."), "lock", "Ctrl+L",
     QT_TRANSLATE_NOOP("Actions", "Store")},
    {"case.new", QT_TRANSLATE_NOOP("Actions", "New clue"),
     QT_TRANSLATE_NOOP("Actions", "Begin a case from a clue."), "plus", "Ctrl+N",
     QT_TRANSLATE_NOOP("Actions", "Case")},
    {"case.import", QT_TRANSLATE_NOOP("Actions", "Import…"),
     QT_TRANSLATE_NOOP("Actions", "Take a bank's reply or a facts file into the case."), "import",
     "Ctrl+Shift+I", QT_TRANSLATE_NOOP("Actions", "Case")},
    {"case.report", QT_TRANSLATE_NOOP("Actions", "Report…"),
     QT_TRANSLATE_NOOP("Actions", "Write the case report as PDF or HTML."), "file-text", "Ctrl+E",
     QT_TRANSLATE_NOOP("Actions", "Case")},
    {"palette.open", QT_TRANSLATE_NOOP("Actions", "Find…"),
     QT_TRANSLATE_NOOP("Actions", "Find cases, people, accounts, phones, papers and commands."),
     "search", "Ctrl+K", QT_TRANSLATE_NOOP("Actions", "Go")},
    {"go.back", QT_TRANSLATE_NOOP("Actions", "Back"),
     QT_TRANSLATE_NOOP("Actions", "Return to the place before."), "arrow-left", "Alt+Left",
     QT_TRANSLATE_NOOP("Actions", "Go")},
    {"go.forward", QT_TRANSLATE_NOOP("Actions", "Forward"),
     QT_TRANSLATE_NOOP("Actions", "Go again to the place from which you returned."), "arrow-right",
     "Alt+Right", QT_TRANSLATE_NOOP("Actions", "Go")},
    {"go.cases", QT_TRANSLATE_NOOP("Actions", "Cases"),
     QT_TRANSLATE_NOOP("Actions", "Show the list of all cases."), "folder-open", "Ctrl+1",
     QT_TRANSLATE_NOOP("Actions", "Go")},
    {"go.settings", QT_TRANSLATE_NOOP("Actions", "Settings"),
     QT_TRANSLATE_NOOP("Actions", "Show what can be set on this workstation and in this store."),
     "settings", "Ctrl+2", QT_TRANSLATE_NOOP("Actions", "Go")},
    {"window.new", QT_TRANSLATE_NOOP("Actions", "New window"),
     QT_TRANSLATE_NOOP("Actions", "Open another window on this store, at the same place."), "copy",
     "Ctrl+Alt+N", QT_TRANSLATE_NOOP("Actions", "View")},
    {"help.keys", QT_TRANSLATE_NOOP("Actions", "Help"),
     QT_TRANSLATE_NOOP("Actions", "Show what can be done here, and by which keys."),
     "circle-question-mark", "F1", QT_TRANSLATE_NOOP("Actions", "Help")},
    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"),
     QT_TRANSLATE_NOOP("Actions", "Take back the last recorded change of this case."), "undo-2",
     "Ctrl+Z", QT_TRANSLATE_NOOP("Actions", "Edit")},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"),
     QT_TRANSLATE_NOOP("Actions", "Make again what was taken back."), "redo-2", "Ctrl+Y",
     QT_TRANSLATE_NOOP("Actions", "Edit")},
    {"view.inspector", QT_TRANSLATE_NOOP("Actions", "Inspector"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the properties of the selection."), "panel-right",
     "Ctrl+I", QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.mask", QT_TRANSLATE_NOOP("Actions", "Masking"),
     QT_TRANSLATE_NOOP("Actions",
                       "Mask identity numbers, phones, accounts and victims' names, or show them."),
     "eye-off", "Ctrl+M", QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.rows", QT_TRANSLATE_NOOP("Actions", "Rows"),
     QT_TRANSLATE_NOOP("Actions", "Unfold or fold the rows behind the selection."), "panel-bottom",
     "Ctrl+J", QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.nextPane", QT_TRANSLATE_NOOP("Actions", "Next pane"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window."), "layout-grid", "F6",
     QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.previousPane", QT_TRANSLATE_NOOP("Actions", "Previous pane"),
     QT_TRANSLATE_NOOP("Actions", "Go to the part of the window before."), "layout-grid",
     "Shift+F6", QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.larger", QT_TRANSLATE_NOOP("Actions", "Larger text"),
     QT_TRANSLATE_NOOP("Actions", "Enlarge text and all that holds it."), "zoom-in", "Ctrl++",
     QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"),
     QT_TRANSLATE_NOOP("Actions", "Make text smaller again."), "zoom-out", "Ctrl+-",
     QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.usualSize", QT_TRANSLATE_NOOP("Actions", "Usual size"),
     QT_TRANSLATE_NOOP("Actions", "Text as large as the system has it."), "case-sensitive",
     "Ctrl+0", QT_TRANSLATE_NOOP("Actions", "View")},
    {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"),
     QT_TRANSLATE_NOOP("Actions", "Use the whole screen, or the window again."), "maximize", "F11",
     QT_TRANSLATE_NOOP("Actions", "View")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

std::span<const ActionSpec> allActions()
{
    return table;
}

const ActionSpec* findAction(const QString& id)
{
    for (const ActionSpec& spec : table)
        if (id == QLatin1StringView(spec.id))
            return &spec;
    return nullptr;
}

QString actionText(const ActionSpec& spec)
{
    return translated(spec.text);
}

QString actionHelp(const ActionSpec& spec)
{
    return translated(spec.help);
}

QString actionCategory(const ActionSpec& spec)
{
    return translated(spec.category);
}

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    connect(&ActionKeys::instance(), &ActionKeys::changed, this, [this](const QString& id) {
        if (QAction* changed = m_made.value(id)) {
            changed->setShortcut(ActionKeys::instance().keys(id));
            retranslate();
        }
    });
}

QAction* Actions::action(const QString& id)
{
    if (QAction* known = m_made.value(id))
        return known;
    const ActionSpec* spec = findAction(id);
    if (!spec)
        qFatal("there is no action %s", qPrintable(id));
    auto* made = new QAction(this);
    made->setObjectName(id);
    made->setIcon(themeIcon(QLatin1StringView(spec->icon)));
    made->setShortcut(ActionKeys::instance().keys(id));
    m_window->addAction(made); // its shortcut works wherever the focus is
    m_made.insert(id, made);
    retranslate();
    return made;
}

QList<QAction*> Actions::made() const
{
    QList<QAction*> actions;
    for (const ActionSpec& spec : table)
        if (QAction* action = m_made.value(QLatin1StringView(spec.id)))
            actions.append(action);
    return actions;
}

QString Actions::iconOf(const QAction* action) const
{
    const ActionSpec* spec = findAction(action->objectName());
    return spec ? QString::fromLatin1(spec->icon) : QString();
}

void Actions::retranslate()
{
    for (QAction* action : std::as_const(m_made)) {
        const ActionSpec* spec = findAction(action->objectName());
        action->setText(translated(spec->text));
        action->setStatusTip(translated(spec->help));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? translated(spec->help)
                                          : u"%1 (%2)"_s.arg(translated(spec->help), keys));
    }
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace cluechain
