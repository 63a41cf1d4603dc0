#pragma once

#include "models/cases/gates.h"
#include "models/items/caserowmodel.h"
#include "widgets/pages/rowsspec.h"
#include "widgets/pages/workplace.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace cluechain
{

struct Check;
class Form;
class Label;
class ReferenceField;

/// A form for one row of a recorded table: fields, words and choices come from fields.json and the
/// vocabulary, so that a new column needs no new form. A refusal lists everything that is missing.
/// What a field refers to can be added there and then: its form takes this one's place meanwhile.
class RowForm : public QWidget
{
    Q_OBJECT

public:
    /// `spec.asked` are the fields in their order; `spec.save` keeps them.
    RowForm(Workplace& workplace, CaseId caseId, RowsSpec spec, QWidget* parent = nullptr);

    /// Fills the fields from a row; before that the form is for a new one.
    void load(const CaseRow& row);
    /// Puts a value where nothing was entered: the kind that a gate asks for.
    void preset(const QString& column, const QString& value);

signals:
    void saved(qint64 id);
    void left();
    /// It is taller or shorter now.
    void resized();

private:
    struct Input {
        QString column = {};
        std::function<QJsonValue()> value = {};
        std::function<void(const QVariant& stored, const QString& text)> show = {};
    };

    Workplace& m_workplace;
    CaseId m_case;
    RowsSpec m_spec;
    qint64 m_id = 0;
    QWidget* m_own; ///< All but the form of what is being added.
    Form* m_form;
    Label* m_refusal;
    QPushButton* m_save;
    QList<Input> m_inputs;

    void addInput(const QString& column);
    void addReference(Input& input, const QString& label, const QString& table);
    void readChoices(ReferenceField* choice, const QString& table, qint64 chosen);
    void addReferred(ReferenceField* choice, const QString& table);
    std::function<Check(const QString&)> checkerOf(const QString& column) const;
    void submit();
    void refuse(const QString& why);
};

} // namespace cluechain
