#include "widgets/pages/workstationsettings.h"

#include "widgets/parts/field.h"
#include "widgets/parts/form.h"
#include "widgets/theme/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

WorkstationSettings::WorkstationSettings(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

void WorkstationSettings::build()
{
    delete m_form;
    m_form = new Form(FormRow::Labels::Left);
    m_form->addHeading(tr("Look and language"));
    m_language = m_form->addChoice(u"language"_s, tr("Language"));
    m_language->addItem(tr("Same as system"), int(Language::System));
    m_language->addItem(u"中文"_s, int(Language::Chinese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_theme = m_form->addChoice(u"theme"_s, tr("Theme"));
    m_theme->addItem(tr("Same as system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));

    m_form->addHeading(tr("Person and lock"));
    m_user = m_form->addText(u"userName"_s, tr("Who works here"));
    m_form->row(u"userName"_s)->setHint(tr("Stands in the record beside every change"));
    m_lock = m_form->addChoice(u"lockMinutes"_s, tr("Lock after"));
    for (const int minutes : {5, 10, 15, 30, 60})
        m_lock->addItem(tr("%n minute(s) without activity", nullptr, minutes), minutes);
    m_lock->addItem(tr("Never by itself"), 0);
    layout()->addWidget(m_form);

    setValues(Values(m_values));
    for (QComboBox* choice : {m_language, m_theme, m_lock})
        connect(choice, &QComboBox::activated, this, &WorkstationSettings::told);
    connect(m_user, &QLineEdit::editingFinished, this, &WorkstationSettings::told);
}

void WorkstationSettings::setValues(const Values& values)
{
    m_values = values;
    m_language->setCurrentIndex(m_language->findData(int(values.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(values.theme)));
    m_lock->setCurrentIndex(m_lock->findData(values.lockMinutes));
    m_user->setText(values.userName);
}

void WorkstationSettings::told()
{
    m_values = {.language = Language(m_language->currentData().toInt()),
                .theme = ThemeChoice(m_theme->currentData().toInt()),
                .userName = m_user->text().trimmed(),
                .lockMinutes = m_lock->currentData().toInt()};
    emit valuesChanged(m_values);
}

void WorkstationSettings::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &WorkstationSettings::build, Qt::QueuedConnection);
}

} // namespace cluechain
