#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace cluechain
{

class Label;

/// Before a store is left while work runs on it: wait for the end, cancel and leave, or stay. It is
/// accepted when nothing runs any more.
class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LeaveDialog(QWidget* window);

    /// Each piece of work in a line: "Case report 45%". None left: the dialog is accepted.
    void setJobs(const QStringList& lines);

signals:
    void cancelWanted();

private:
    Label* m_question;
    QVBoxLayout* m_lines;
    QList<Label*> m_jobs;
    QPushButton* m_wait;
    QPushButton* m_cancel;
    QPushButton* m_stay;

    void settle(const QString& words);
};

} // namespace cluechain
