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

const ActionSpec table[] = {
    {"store.new", QT_TRANSLATE_NOOP("Actions", "New store…"),
     QT_TRANSLATE_NOOP("Actions", "Make a new encrypted file for cases."), "plus", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Actions", "Store"), Need::None},
    {"store.open", QT_TRANSLATE_NOOP("Actions", "Open store…"),
     QT_TRANSLATE_NOOP("Actions", "Open a file of cases."), "folder-open", "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions", "Store"), Need::None},
    {"store.lock", QT_TRANSLATE_NOOP("Actions", "Lock"),
     QT_TRANSLATE_NOOP("Actions", "Hide everything and forget the passphrase."), "lock", "Ctrl+L",
     QT_TRANSLATE_NOOP("Actions", "Store"), Need::OpenStore},
    {"case.new", QT_TRANSLATE_NOOP("Actions", "New clue"),
     QT_TRANSLATE_NOOP("Actions", "Begin a case from a clue."), "plus", "Ctrl+N",
     QT_TRANSLATE_NOOP("Actions", "Case"), Need::OpenStore | Need::Writing},
    {"case.facts", QT_TRANSLATE_NOOP("Actions", "New case from a facts file…"),
     QT_TRANSLATE_NOOP("Actions", "Create a case from a facts file."), "file-text", "",
     QT_TRANSLATE_NOOP("Actions", "Case"), Need::OpenStore | Need::Writing},
    {"case.import", QT_TRANSLATE_NOOP("Actions", "Import…"),
     QT_TRANSLATE_NOOP("Actions", "Take the replies of banks into the case."), "import",
     "Ctrl+Shift+I", QT_TRANSLATE_NOOP("Actions", "Case"),
     Need::OpenStore | Need::OpenCase | Need::Writing},
    {"case.report", QT_TRANSLATE_NOOP("Actions", "Report…"),
     QT_TRANSLATE_NOOP("Actions", "Write the case report as PDF or HTML."), "file-text", "Ctrl+E",
     QT_TRANSLATE_NOOP("Actions", "Case"), Need::OpenStore | Need::OpenCase},
    {"funds.stop", QT_TRANSLATE_NOOP("Actions", "Emergency stop"),
     QT_TRANSLATE_NOOP("Actions", "Record a stop-payment, on the selected account if one is."),
     "hand", "F2", QT_TRANSLATE_NOOP("Actions", "Case"),
     Need::OpenStore | Need::OpenCase | Need::Writing},
    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"),
     QT_TRANSLATE_NOOP("Actions", "Take back the last recorded change of this case."), "undo-2",
     "Ctrl+Z", QT_TRANSLATE_NOOP("Actions", "Edit"),
     Need::OpenStore | Need::OpenCase | Need::Writing | Need::Undoable},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"),
     QT_TRANSLATE_NOOP("Actions", "Redo what was undone last."), "redo-2", "Ctrl+Y",
     QT_TRANSLATE_NOOP("Actions", "Edit"),
     Need::OpenStore | Need::OpenCase | Need::Writing | Need::Redoable},
    {"menu.open", QT_TRANSLATE_NOOP("Actions", "Menu"),
     QT_TRANSLATE_NOOP("Actions", "Show everything that can be done, by kinds."), "menu", "F10",
     QT_TRANSLATE_NOOP("Actions", "Go"), Need::OpenStore},
    {"palette.open", QT_TRANSLATE_NOOP("Actions", "Find…"),
     QT_TRANSLATE_NOOP("Actions", "Find cases, people, accounts, phones, papers and commands."),
     "search", "Ctrl+K", QT_TRANSLATE_NOOP("Actions", "Go"), Need::OpenStore},
    {"go.back", QT_TRANSLATE_NOOP("Actions", "Back"),
     QT_TRANSLATE_NOOP("Actions", "Return to the place before."), "arrow-left", "Alt+Left",
     QT_TRANSLATE_NOOP("Actions", "Go"), Need::OpenStore | Need::PlaceBefore},
    {"go.forward", QT_TRANSLATE_NOOP("Actions", "Forward"),
     QT_TRANSLATE_NOOP("Actions", "Go forward to the place from which you returned."),
     "arrow-right", "Alt+Right", QT_TRANSLATE_NOOP("Actions", "Go"),
     Need::OpenStore | Need::PlaceAfter},
    {"go.cases", QT_TRANSLATE_NOOP("Actions", "Cases"),
     QT_TRANSLATE_NOOP("Actions", "Show the list of all cases."), "folder-open", "Ctrl+1",
     QT_TRANSLATE_NOOP("Actions", "Go"), Need::OpenStore},
    {"go.settings", QT_TRANSLATE_NOOP("Actions", "Settings"),
     QT_TRANSLATE_NOOP("Actions", "Show what can be set on this workstation and in this store."),
     "settings", "Ctrl+2", QT_TRANSLATE_NOOP("Actions", "Go"), Need::OpenStore},
    {"view.mask", QT_TRANSLATE_NOOP("Actions", "Masking"),
     QT_TRANSLATE_NOOP("Actions",
                       "Mask identity numbers, phones, accounts and victims' names, or show them."),
     "eye-off", "Ctrl+M", QT_TRANSLATE_NOOP("Actions", "View"), Need::OpenStore},
    {"view.inspector", QT_TRANSLATE_NOOP("Actions", "Inspector"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the properties of the selection."), "panel-right",
     "Ctrl+I", QT_TRANSLATE_NOOP("Actions", "View"), Need::OpenStore | Need::InspectorHere},
    {"view.rows", QT_TRANSLATE_NOOP("Actions", "Rows"),
     QT_TRANSLATE_NOOP("Actions", "Unfold or fold the rows behind the selection."), "panel-bottom",
     "Ctrl+J", QT_TRANSLATE_NOOP("Actions", "View"), Need::OpenStore | Need::RowsHere},
    {"view.nextPane", QT_TRANSLATE_NOOP("Actions", "Next pane"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window."), "layout-grid", "F6",
     QT_TRANSLATE_NOOP("Actions", "View"), Need::OpenStore},
    {"view.previousPane", QT_TRANSLATE_NOOP("Actions", "Previous pane"),
     QT_TRANSLATE_NOOP("Actions", "Go to the previous part of the window."), "layout-grid",
     "Shift+F6", QT_TRANSLATE_NOOP("Actions", "View"), Need::OpenStore},
    {"view.larger", QT_TRANSLATE_NOOP("Actions", "Larger text"),
     QT_TRANSLATE_NOOP("Actions", "Enlarge text and all that holds it."), "zoom-in", "Ctrl++",
     QT_TRANSLATE_NOOP("Actions", "View"), Need::None},
    {"view.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"),
     QT_TRANSLATE_NOOP("Actions", "Make text smaller again."), "zoom-out", "Ctrl+-",
     QT_TRANSLATE_NOOP("Actions", "View"), Need::None},
    {"view.usualSize", QT_TRANSLATE_NOOP("Actions", "Usual size"),
     QT_TRANSLATE_NOOP("Actions", "Text as large as the system has it."), "case-sensitive",
     "Ctrl+0", QT_TRANSLATE_NOOP("Actions", "View"), Need::None},
    {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"),
     QT_TRANSLATE_NOOP("Actions", "Use the whole screen, or the window again."), "maximize", "F11",
     QT_TRANSLATE_NOOP("Actions", "View"), Need::None},
    {"window.new", QT_TRANSLATE_NOOP("Actions", "New window"),
     QT_TRANSLATE_NOOP("Actions", "Open another window on this store, at the same place."), "copy",
     "Ctrl+Alt+N", QT_TRANSLATE_NOOP("Actions", "View"), Need::OpenStore},
    {"window.close", QT_TRANSLATE_NOOP("Actions", "Close window"),
     QT_TRANSLATE_NOOP("Actions", "Close this window; with the last one the store is closed too."),
     "x", "Ctrl+W", QT_TRANSLATE_NOOP("Actions", "View"), Need::None},
    {"help.keys", QT_TRANSLATE_NOOP("Actions", "Help"),
     QT_TRANSLATE_NOOP("Actions", "Show what can be done here, and by which keys."),
     "circle-question-mark", "F1", QT_TRANSLATE_NOOP("Actions", "Help"), Need::OpenStore},
};

/// The first that is not met is the reason that is given.
constexpr std::pair<Need, const char*> reasons[] = {
    {Need::OpenStore, QT_TRANSLATE_NOOP("Actions", "Open a store first.")},
    {Need::Writing, QT_TRANSLATE_NOOP("Actions", "The store is read-only.")},
    {Need::OpenCase, QT_TRANSLATE_NOOP("Actions", "Open a case first.")},
    {Need::Undoable, QT_TRANSLATE_NOOP("Actions", "Nothing of yours is left to take back here.")},
    {Need::Redoable, QT_TRANSLATE_NOOP("Actions", "Nothing was taken back here.")},
    {Need::PlaceBefore, QT_TRANSLATE_NOOP("Actions", "There is no place before this one.")},
    {Need::PlaceAfter, QT_TRANSLATE_NOOP("Actions", "You did not come back from anywhere.")},
    {Need::InspectorHere, QT_TRANSLATE_NOOP("Actions", "This page has no inspector.")},
    {Need::RowsHere, QT_TRANSLATE_NOOP("Actions", "This page has no rows below it.")},
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
            dress(changed);
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
    dress(made);
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

void Actions::setMet(Needs met)
{
    m_met = met;
    dressAll();
}

Needs Actions::missing(const QAction* action) const
{
    const ActionSpec* spec = findAction(action->objectName());
    return spec ? spec->needs & ~m_met : Needs();
}

QString Actions::whyNot(const QAction* action) const
{
    const Needs missing = this->missing(action);
    for (const auto& [need, text] : reasons)
        if (missing.testFlag(need))
            return translated(text);
    return {};
}

bool Actions::isRuledOut(const QAction* action) const
{
    return missing(action).testFlag(Need::Writing);
}

void Actions::dress(QAction* action) const
{
    const ActionSpec* spec = findAction(action->objectName());
    const QString why = whyNot(action);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QString help = translated(spec->help);
    action->setStatusTip(why.isEmpty() ? help : why);
    if (!keys.isEmpty())
        help = u"%1 (%2)"_s.arg(help, keys);
    action->setText(translated(spec->text));
    action->setToolTip(why.isEmpty() ? help : help + u'\n' + why);
    action->setEnabled(why.isEmpty());
}

void Actions::dressAll()
{
    for (QAction* action : std::as_const(m_made))
        dress(action);
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        dressAll();
    return QObject::eventFilter(watched, event);
}

} // namespace cluechain
