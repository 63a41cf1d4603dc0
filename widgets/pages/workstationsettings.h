#pragma once

#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace cluechain
{

class Field;
class Form;

/// What a person sets for this workstation, at work as soon as it is changed.
class WorkstationSettings : public QWidget
{
    Q_OBJECT

public:
    struct Values {
        Language language = Language::System;
        ThemeChoice theme = ThemeChoice::System;
        QString userName = {};
        int lockMinutes = 0; ///< 0: not by itself.
    };

    explicit WorkstationSettings(QWidget* parent = nullptr);

    void setValues(const Values& values);

signals:
    void valuesChanged(const cluechain::WorkstationSettings::Values& values);

protected:
    void changeEvent(QEvent* event) override;

private:
    Values m_values;
    Form* m_form = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_lock = nullptr;
    Field* m_user = nullptr;

    void build();
    void told();
};

} // namespace cluechain
