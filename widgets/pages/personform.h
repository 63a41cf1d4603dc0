#pragma once

#include "models/cases/caseacts.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace cluechain
{

class Field;
class Form;
class Label;
class ReferenceField;

/// Somebody in one form: name, aliases, roles and part, identity document, phone, accounts, upline.
/// What it refers to is made with it: an account that the case does not know yet, an upline of
/// which only the name is known. One recorded change; no check keeps anything from being saved.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    PersonForm(Workplace& workplace, CaseId caseId, QWidget* parent = nullptr);

    /// Alters this person; before that the form is for a new one.
    void load(const PersonEntry& entry);
    /// Ticks a role for somebody new: the one that a gate asks for.
    void presetRole(const QString& role);

signals:
    void saved(cluechain::PersonId id);
    void left();
    /// It is taller or shorter now.
    void resized();

private:
    Workplace& m_workplace;
    CaseId m_case;
    PersonEntry m_entry;
    Question m_people;

    Form* m_form;
    Field* m_name;
    Field* m_aliases;
    QHash<QString, QCheckBox*> m_roles;
    QComboBox* m_part;
    QComboBox* m_documentKind;
    Field* m_document;
    Field* m_phone;
    Field* m_accounts;
    ReferenceField* m_upline;
    Field* m_uplineName;
    Field* m_address;
    Field* m_occupation;
    QPlainTextEdit* m_note;
    Label* m_refusal;
    QPushButton* m_save;

    QWidget* buildRoles();
    void readPeople();
    void showWhatBelongs();
    PersonEntry entered() const;
    void save();
    void refuse(const QString& why);
};

} // namespace cluechain
