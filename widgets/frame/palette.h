#pragma once

#include "widgets/frame/palettelist.h"
#include "widgets/frame/veil.h"

#include <QKeySequence>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QListView;

namespace cluechain
{

class KeyCap;
class Label;
class SearchField;
class Tag;

/// The palette: a field over the window and what it finds below, by groups. The keys stay in the
/// field; up and down go through the list. It knows nothing of what it lists.
class Palette : public Veil
{
    Q_OBJECT

public:
    explicit Palette(QWidget* window);

    /// Opens with an empty field, or with `text` in it.
    void open(const QString& text = {});
    /// Opens too when a person enters this field, which shows the keys and never has a text.
    void openFrom(SearchField* field, const QKeySequence& keys);
    QString text() const;
    /// Lists the groups with the first entry chosen; `foot` at the right below them.
    void setGroups(const QList<PaletteGroup>& groups, const QString& foot);
    /// The group that alone is searched, in front of the field; empty: all.
    void setScope(const QString& title);
    /// The id of the group of the chosen entry.
    QString currentGroup() const;

signals:
    void typed(const QString& text);
    /// Enter or a click on an entry; with Ctrl in another window.
    void chosen(const QString& id, bool inNewWindow);
    /// Tab: to the next group, or the one before; 0: all groups again.
    void groupStepped(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* m_field;
    QPointer<SearchField> m_door;
    Tag* m_scope;
    KeyCap* m_tabKey;
    Label* m_tabWord;
    QListView* m_list;
    PaletteModel* m_model;
    Label* m_keys;
    Label* m_foot;

    QWidget* buildHead();
    QWidget* buildFoot();
    void step(int by);
    void choose(const QModelIndex& index, bool inNewWindow);
    bool handleKey(QKeyEvent* event);
    void retranslate();
    void measure();
};

} // namespace cluechain
