#pragma once

#include "models/intake/mapping.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace cluechain
{

class Field;
class Form;
class Label;

/// How the rows of a file that is being taught are to be read: where its header stands, what its
/// dates, amounts and flags mean, and what the layout is called.
class MappingRules : public QWidget
{
    Q_OBJECT

public:
    explicit MappingRules(QWidget* parent = nullptr);

    void setMapping(const TablePeek& peek, const Mapping& mapping);
    /// The rules as they are set now, into the mapping.
    void writeTo(Mapping& mapping) const;

signals:
    void changed();
    /// Ctrl+Enter and Escape in a field.
    void submitted();
    void left();
    /// The header stands elsewhere: columns have to be guessed anew.
    void headerMoved(int sheet, qint64 line);

private:
    Label* m_file;
    Form* m_form;
    Field* m_name;
    QComboBox* m_sheet;
    QSpinBox* m_header;
    QComboBox* m_dates;
    QComboBox* m_unit;
    QComboBox* m_sign;
    QVBoxLayout* m_column;
    Form* m_flagForm = nullptr;
    QStringList m_flags;
    bool m_isSetting = false;

    void showFlags(const Mapping& mapping);
};

} // namespace cluechain
