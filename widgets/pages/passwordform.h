#pragma once

#include "models/core/secret.h"

#include <QWidget>

class QPushButton;

namespace cluechain
{

class Label;
class SecretField;

/// Asks for the password of an archive, for a popover. One that does not open it is said to; then
/// another can be tried.
class PasswordForm : public QWidget
{
    Q_OBJECT

public:
    /// `archive` is what the person is asked about.
    explicit PasswordForm(const QString& archive, QWidget* parent = nullptr);

    /// It is being tried.
    void setBusy(bool busy);
    void refuse(const QString& sentence);

signals:
    void submitted(const cluechain::Secret& password);
    /// It is taller or shorter now.
    void resized();

private:
    SecretField* m_field;
    Label* m_refusal;
    QPushButton* m_open;
    bool m_busy = false;

    void submit();
    void refresh();
};

} // namespace cluechain
