#pragma once

#include <QHash>
#include <QObject>

#include <span>

class QAction;

namespace cluechain
{

/// What must be so for an action to be offered.
enum class Need {
    None = 0,
    OpenStore = 1,
    Writing = 2, ///< The store is not read-only.
    OpenCase = 4,
    Undoable = 8,
    Redoable = 16,
    PlaceBefore = 32,
    PlaceAfter = 64,
    InspectorHere = 128,
    RowsHere = 256
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// One thing that a person can tell the program to do. Menus, buttons, palette and help are loops
/// over the table of these.
struct ActionSpec {
    const char* id;   ///< Stable: "case.new".
    const char* text; ///< As it stands in a menu; translated in the context "Actions".
    const char* help; ///< One sentence; translated in the context "Actions".
    const char* icon; ///< Of resources/icons.
    const char*
        shortcut; ///< As QKeySequence reads it, unless a person chose another; may be empty.
    const char* category; ///< Translated in the context "Actions".
    Needs needs;
};

std::span<const ActionSpec> allActions();
/// None if no action has this id.
const ActionSpec* findAction(const QString& id);
/// In the language of the program.
QString actionText(const ActionSpec& spec);
QString actionHelp(const ActionSpec& spec);
QString actionCategory(const ActionSpec& spec);

/// The actions of one window, each made when it is first asked for: one that nobody asks for is not
/// offered anywhere. One whose needs are not met is disabled, and says why.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    /// Aborts on an id that is not in the table.
    QAction* action(const QString& id);
    /// Those made so far, in the order of the table.
    QList<QAction*> made() const;
    /// The name of its icon.
    QString iconOf(const QAction* action) const;
    /// What is so now; at first, everything.
    void setMet(Needs met);
    /// Why it cannot be done now, in a sentence; empty if it can.
    QString whyNot(const QAction* action) const;
    /// Whether it cannot be done for as long as the store is open.
    bool isRuledOut(const QAction* action) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QHash<QString, QAction*> m_made;
    Needs m_met = ~Needs();

    Needs missing(const QAction* action) const;
    void dress(QAction* action) const;
    void dressAll();
};

} // namespace cluechain
