#pragma once

#include "models/cases/caseacts.h"
#include "models/items/oldhits.h"
#include "widgets/pages/workplace.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace cluechain
{

class Field;
class Form;
class Label;
class NoteBar;

/// The form with which a case begins. What is pasted into it is looked up in the old cases at once.
class NewCluePage : public QWidget
{
    Q_OBJECT

public:
    explicit NewCluePage(Workplace& workplace, QWidget* parent = nullptr);

    /// An empty form; `parent` is the case whose expansion gave the clue, if one did.
    void begin(CaseId parent = {});

signals:
    void created(cluechain::CaseId caseId);
    void left();
    /// An old case that shares something with the clue is to be looked at.
    void caseWanted(cluechain::CaseId caseId);

protected:
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    CaseId m_parent;
    Question m_lookup;
    QTimer m_pause;
    QList<EnteredClue> m_clues;

    QVBoxLayout* m_column;
    NoteBar* m_note;
    Form* m_form = nullptr;
    Field* m_name = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_source = nullptr;
    Field* m_reportedAt = nullptr;
    Field* m_incident = nullptr;
    Field* m_number = nullptr;
    Field* m_lead = nullptr;
    Field* m_assisting = nullptr;
    QPlainTextEdit* m_brief = nullptr;
    QPlainTextEdit* m_given = nullptr;
    QWidget* m_hits = nullptr;
    Label* m_title;
    QPushButton* m_save;
    QPushButton* m_leave;

    void buildForm();
    void lookUp();
    void showHits(const QList<OldHit>& hits);
    NewCase entered() const;
    void save();
    void retranslate();
};

} // namespace cluechain
