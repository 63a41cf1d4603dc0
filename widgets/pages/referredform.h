#pragma once

#include "widgets/pages/workplace.h"

#include <QWidget>

namespace cluechain
{

/// What a field that refers to rows of this table offers to add ("New person…"); empty: nothing.
QString addReferredText(const QString& table);

/// The form for a thing that another form refers to, made without leaving that form: the fields
/// that tell it from others; the rest is entered where it is listed.
class ReferredForm : public QWidget
{
    Q_OBJECT

public:
    /// `table` is one for which addReferredText() has words.
    ReferredForm(Workplace& workplace, CaseId caseId, const QString& table,
                 QWidget* parent = nullptr);

signals:
    void saved(qint64 id);
    void left();
    /// It is taller or shorter now.
    void resized();
};

} // namespace cluechain
