#pragma once

#include "models/items/cells.h"
#include "models/store/storeheader.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace cluechain
{

class Field;
class Form;
class KeyFileField;
class NoteBar;
class SecretField;

/// The ways into the store that is open, its key, and whether it is whole. Asks for the way in by
/// which it was opened before it changes one.
class StoreSettings : public QWidget
{
    Q_OBJECT

public:
    explicit StoreSettings(QWidget* parent = nullptr);

    /// The key file by which the store was opened; empty: none.
    void setKeyFile(const QString& path);
    /// `opened`: the number of the one in use.
    void setWaysIn(const QList<KeySlot>& ways, int opened);
    /// What came of what was asked for.
    void showAnswer(Tone tone, const QString& words);
    void setBusy(bool busy);

signals:
    /// `next` in the place of `now`.
    void changeWanted(const WayIn& now, const WayIn& next);
    /// One more way in, besides `now`.
    void wayInWanted(const WayIn& now, const WayIn& more, const QString& label);
    void removalWanted(const WayIn& now, int number);
    /// Look at every page, the record and every kept file.
    void verifyWanted(const WayIn& now);
    /// Another key for the store, and every page written anew with it.
    void newKeyWanted(const WayIn& now);

protected:
    void changeEvent(QEvent* event) override;

private:
    NoteBar* m_answer;
    Form* m_form = nullptr;
    SecretField* m_now = nullptr;
    KeyFileField* m_keyFile = nullptr;
    SecretField* m_next = nullptr;
    SecretField* m_again = nullptr;
    QVBoxLayout* m_list = nullptr;
    Field* m_label = nullptr;
    SecretField* m_more = nullptr;
    SecretField* m_moreAgain = nullptr;
    KeyFileField* m_moreFile = nullptr;
    QList<QPushButton*> m_buttons;
    QString m_openedWith;
    QList<KeySlot> m_ways;
    int m_opened = 0;

    void build();
    void buildNow();
    void buildWaysIn();
    QPushButton* addButton(const QString& key, const QString& text, const QString& hint = {});
    void listWaysIn();
    void change();
    void add();
    void askToRemove(QWidget* owner, const KeySlot& slot);
    /// What was typed, or a word that it is needed.
    std::optional<WayIn> wayNow();
    void wipeFields();
};

} // namespace cluechain
