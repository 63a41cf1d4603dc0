#pragma once

#include "models/core/secret.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace cluechain
{

class Field;
class Form;
class Label;
class SecretField;

/// What a person sets for this workstation, at work as soon as it is changed; and the passphrase of
/// the store that is open.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    struct Values {
        Language language = Language::System;
        ThemeChoice theme = ThemeChoice::System;
        QString userName = {};
        int lockMinutes = 0; ///< 0: not by itself.
    };

    explicit SettingsPage(QWidget* parent = nullptr);

    void setValues(const Values& values);
    /// What came of changing the passphrase, or of looking at every byte.
    void showAnswer(Tone tone, const QString& words);
    void setBusy(bool busy);

signals:
    void valuesChanged(const cluechain::SettingsPage::Values& values);
    void passphraseWanted(const Secret& now, const Secret& next);
    /// Look at every page, the record and every kept file.
    void verifyWanted(const Secret& passphrase);
    /// Another key for the store, and every page written anew with it.
    void newKeyWanted(const Secret& passphrase);

protected:
    void changeEvent(QEvent* event) override;

private:
    Values m_values;
    QVBoxLayout* m_column = nullptr;
    Form* m_form = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_lock = nullptr;
    Field* m_user = nullptr;
    SecretField* m_now = nullptr;
    SecretField* m_next = nullptr;
    SecretField* m_again = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_newKey = nullptr;
    Label* m_answer = nullptr;
    Label* m_roles = nullptr;

    void build();
    void told();
    void changePassphrase();
    /// The passphrase that was typed, or a word that it is needed.
    std::optional<Secret> passphraseNow();
};

} // namespace cluechain
