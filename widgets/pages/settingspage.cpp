#include "widgets/pages/settingspage.h"

#include "widgets/frame/shortcuteditor.h"
#include "widgets/parts/field.h"
#include "widgets/parts/form.h"
#include "widgets/parts/label.h"
#include "widgets/parts/secretfield.h"
#include "widgets/theme/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"settingsPage"_s);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    const int margin = tokens().space(6);
    m_column->setContentsMargins(margin, margin, margin, margin);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    build();
}

void SettingsPage::build()
{
    delete m_form;
    m_form = new Form(FormRow::Labels::Left);
    m_form->setMaximumWidth(tokens().size(Size::PageColumn));

    m_form->addHeading(tr("This workstation"));
    m_language = m_form->addChoice(u"language"_s, tr("Language"));
    m_language->addItem(tr("As the system"), int(Language::System));
    m_language->addItem(u"中文"_s, int(Language::Chinese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_theme = m_form->addChoice(u"theme"_s, tr("Look"));
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    m_user = m_form->addText(u"userName"_s, tr("Who works here"));
    m_form->row(u"userName"_s)->setHint(tr("Stands in the record beside every change"));
    m_lock = m_form->addChoice(u"lockMinutes"_s, tr("Lock after"));
    for (const int minutes : {5, 10, 15, 30, 60})
        m_lock->addItem(tr("%n minute(s) without work", nullptr, minutes), minutes);
    m_lock->addItem(tr("Never by itself"), 0);

    m_form->addHeading(tr("Passphrase of this store"));
    m_now = new SecretField;
    m_next = new SecretField;
    m_again = new SecretField;
    m_form->addField(u"passphraseNow"_s, tr("Now"), m_now);
    m_form->addField(u"passphraseNext"_s, tr("New"), m_next);
    m_form->addField(u"passphraseAgain"_s, tr("New, again"), m_again);
    m_change = new QPushButton(tr("Change passphrase"));
    m_change->setObjectName(u"changePassphrase"_s);
    m_form->addField(u"change"_s, {}, m_change);

    m_newKey = new QPushButton(tr("New store key"));
    m_newKey->setObjectName(u"newStoreKey"_s);
    m_form->addField(u"newKey"_s, {}, m_newKey)
        ->setHint(tr("Every page is written anew, for when the old key may be known. The store is "
                     "closed meanwhile."));

    m_form->addHeading(tr("Integrity"));
    m_verify = new QPushButton(tr("Verify the store"));
    m_verify->setObjectName(u"verifyStore"_s);
    m_form->addField(u"verify"_s, {}, m_verify);
    m_answer = new Label;
    m_answer->setWordWrap(true);
    m_form->addField(u"answer"_s, {}, m_answer);
    m_roles = new Label(tr("Names and roles are kept by the program, not by cryptography: whoever "
                           "has a passphrase of the store can read all of it."),
                        TextStyle::Caption, Ink::TextMuted);
    m_roles->setWordWrap(true);
    m_form->addField(u"roles"_s, {}, m_roles);

    m_column->insertWidget(0, m_form);
    if (m_column->count() == 1) {
        m_column->addSpacing(tokens().space(5));
        m_column->addWidget(new ShortcutEditor);
        m_column->addStretch();
    }

    const Values values = m_values;
    setValues(values);
    connect(m_language, &QComboBox::activated, this, &SettingsPage::told);
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::told);
    connect(m_lock, &QComboBox::activated, this, &SettingsPage::told);
    connect(m_user, &QLineEdit::editingFinished, this, &SettingsPage::told);
    connect(m_change, &QPushButton::clicked, this, &SettingsPage::changePassphrase);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (const auto passphrase = passphraseNow())
            emit verifyWanted(*passphrase);
    });
    connect(m_newKey, &QPushButton::clicked, this, [this] {
        if (const auto passphrase = passphraseNow())
            emit newKeyWanted(*passphrase);
    });
}

std::optional<Secret> SettingsPage::passphraseNow()
{
    if (!m_now->isEmpty())
        return m_now->secret();
    showAnswer(Tone::Soon,
               tr("Enter the passphrase of now above first: the store is opened anew for this."));
    m_now->setFocus();
    return std::nullopt;
}

void SettingsPage::setValues(const Values& values)
{
    m_values = values;
    m_language->setCurrentIndex(m_language->findData(int(values.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(values.theme)));
    m_lock->setCurrentIndex(m_lock->findData(values.lockMinutes));
    m_user->setText(values.userName);
}

void SettingsPage::told()
{
    m_values = {.language = Language(m_language->currentData().toInt()),
                .theme = ThemeChoice(m_theme->currentData().toInt()),
                .userName = m_user->text().trimmed(),
                .lockMinutes = m_lock->currentData().toInt()};
    emit valuesChanged(m_values);
}

void SettingsPage::changePassphrase()
{
    const Secret next = m_next->secret();
    if (next.isEmpty() || !(next == m_again->secret())) {
        showAnswer(Tone::Blocked,
                   tr("The two new passphrases are not the same, or empty; nothing was changed."));
        return;
    }
    emit passphraseWanted(m_now->secret(), next);
    for (SecretField* field : {m_now, m_next, m_again})
        field->clear();
}

void SettingsPage::showAnswer(Tone tone, const QString& words)
{
    m_answer->setInk(tone);
    m_answer->setText(words);
}

void SettingsPage::setBusy(bool busy)
{
    m_change->setEnabled(!busy);
    m_verify->setEnabled(!busy);
    m_newKey->setEnabled(!busy);
}

void SettingsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsPage::build, Qt::QueuedConnection);
}

} // namespace cluechain
