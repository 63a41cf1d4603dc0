#pragma once

#include "models/items/cells.h"
#include "models/store/opener.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace cluechain
{

class ChoiceButton;
class KeyFileField;
class Label;
class NoteBar;
class SecretField;

/// A store that was open before: where it lies and how it was left, never what is in it.
struct RecentStore {
    QString path = {};
    QString name = {};   ///< The file's name without its ending.
    QString detail = {}; ///< "Store · 412 MB · 01-20 09:12"
    QString state = {};  ///< "Closed in order"
    Tone tone = Tone::Done;
};

/// The first page: make a store, open one, or go back to one. It asks and tells; files are others'
/// business.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// What a new store holds at first.
    enum class Filling { Nothing, SampleCases };

    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecent(const QList<RecentStore>& stores);
    /// What went wrong, or what is unfinished.
    void setNote(Tone tone, const QString& text, const QString& details = {});
    void clearNote();
    /// The form for a new store, with this place filled in.
    void askForNew(const QString& path, Filling filling = Filling::Nothing);
    /// The form for the passphrase of a store.
    void askForPassphrase(const QString& path);
    void showStart();
    /// While a store is being made or opened nothing can be pressed.
    void setBusy(bool busy);

signals:
    /// The person wants to choose a place for a new store: answer with askForNew().
    void newWanted();
    /// The person wants to choose a file: answer with askForPassphrase().
    void openWanted();
    /// The person wants to look around: a new store that the sample cases are put into.
    void sampleWanted();
    void createStore(const QString& path, const WayIn& way,
                     cluechain::WelcomePage::Filling filling);
    void openStore(const QString& path, const WayIn& way);
    void forgetRecent();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* m_start;
    QWidget* m_form;
    NoteBar* m_note;
    Label* m_slogan;
    ChoiceButton* m_new;
    ChoiceButton* m_open;
    ChoiceButton* m_sample;
    Label* m_recentTitle;
    Label* m_recentNote;
    QPushButton* m_forget;
    QListWidget* m_recent;

    Label* m_formTitle;
    QLineEdit* m_path;
    SecretField* m_first;
    SecretField* m_second;
    KeyFileField* m_keyFile = nullptr;
    Label* m_pathLabel;
    Label* m_firstLabel;
    Label* m_secondLabel;
    Label* m_quality;
    Label* m_capsLock;
    Label* m_warning;
    QPushButton* m_submit;
    QPushButton* m_back;
    bool m_making = false;
    Filling m_filling = Filling::Nothing;

    QWidget* buildStart();
    QWidget* buildForm();
    void retranslate();
    void checkForm();
    void submit();
    void showForm(const QString& path, bool making);
};

} // namespace cluechain
