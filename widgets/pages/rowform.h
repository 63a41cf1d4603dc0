#pragma once

#include "models/cases/gates.h"
#include "models/items/caserowmodel.h"
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
class NoteBar;

/// A form for one row of a recorded table: fields, words and choices come from fields.json and the
/// vocabulary, so that a new column needs no new form. A refusal lists everything that is missing.
class RowForm : public QWidget
{
    Q_OBJECT

public:
    /// `columns` are the fields in their order.
    RowForm(Workplace& workplace, CaseId caseId, QString table, QStringList columns,
            QWidget* parent = nullptr);

    /// Fills the fields from a row; before that the form is for a new one.
    void load(const CaseRow& row);
    /// Puts a value where nothing was entered: the kind that a gate asks for.
    void preset(const QString& column, const QString& value);
    qint64 rowId() const { return m_id; }

    /// What a hard line says against it, or why it could not be saved.
    void showRefusal(const GateReport& report);
    void showError(const Error& error);

signals:
    /// Values under the names of the columns, as takeFields() reads them.
    void submitted(const QJsonObject& fields);
    void left();

private:
    struct Input {
        QString column = {};
        std::function<QJsonValue()> value = {};
        std::function<void(const QVariant& stored, const QString& text)> show = {};
    };

    Workplace& m_workplace;
    CaseId m_case;
    QString m_table;
    qint64 m_id = 0;
    Form* m_form;
    Label* m_refusal;
    QPushButton* m_save;
    QList<Input> m_inputs;
    Question m_choices;

    void addInput(const QString& column);
    std::function<Check(const QString&)> checkerOf(const QString& column) const;
    void submit();
};

} // namespace cluechain
