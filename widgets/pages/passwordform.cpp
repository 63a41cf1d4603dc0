#include "widgets/pages/passwordform.h"

#include "widgets/parts/label.h"
#include "widgets/parts/secretfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

PasswordForm::PasswordForm(const QString& archive, QWidget* parent)
    : QWidget(parent)
    , m_field(new SecretField)
    , m_refusal(new Label({}, TextStyle::Caption))
    , m_open(new QPushButton(tr("Open and import")))
{
    const Tokens& t = tokens();
    setObjectName(u"passwordForm"_s);
    setFixedWidth(t.size(Size::InspectorDefault));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    column->setSpacing(t.space(3));
    auto* title = new Label(tr("Password for %1").arg(archive), TextStyle::Strong);
    title->setWordWrap(true);
    auto* capsLock = new Label(tr("Caps lock is on"), TextStyle::Caption);
    capsLock->setInk(Tone::Blocked);
    capsLock->hide();
    auto* hint = new Label(tr("It is tried on every archive that is still locked, and is written "
                              "nowhere."),
                           TextStyle::Caption, Ink::TextMuted);
    hint->setWordWrap(true);
    m_refusal->setInk(Tone::Overdue);
    m_refusal->setWordWrap(true);
    m_refusal->setObjectName(u"passwordRefusal"_s);
    m_refusal->hide();
    m_field->setObjectName(u"archivePassword"_s);
    m_field->setAccessibleName(title->text());
    m_open->setObjectName(u"openArchive"_s);
    m_open->setProperty("look", u"primary"_s);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addWidget(capsLock);
    column->addWidget(m_refusal);
    column->addWidget(hint);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch();
    column->addLayout(foot);
    setFocusProxy(m_field);

    connect(m_field, &SecretField::changed, this, &PasswordForm::refresh);
    connect(m_field, &SecretField::submitted, this, &PasswordForm::submit);
    connect(m_field, &SecretField::capsLockSeen, capsLock, [this, capsLock](bool on) {
        capsLock->setVisible(on);
        emit resized();
    });
    connect(m_open, &QPushButton::clicked, this, &PasswordForm::submit);
    refresh();
}

void PasswordForm::submit()
{
    if (m_field->isEmpty() || m_busy)
        return;
    const Secret password = m_field->secret();
    m_refusal->hide();
    setBusy(true);
    emit submitted(password);
}

void PasswordForm::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void PasswordForm::refuse(const QString& sentence)
{
    m_busy = false;
    m_field->clear();
    m_refusal->setText(sentence);
    m_refusal->show();
    refresh();
    m_field->setFocus();
    emit resized();
}

void PasswordForm::refresh()
{
    m_open->setEnabled(!m_field->isEmpty() && !m_busy);
    m_open->setText(m_busy ? tr("Being tried…") : tr("Open and import"));
}

} // namespace cluechain
