#pragma once

#include "widgets/theme/tokens.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace cluechain
{

class JobRow;
class Label;

/// The foot of the window: whether everything is saved, what is under way, how the record stands,
/// who works here, and the time.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setSaved(Tone tone, const QString& text);
    /// A word on what was just done; it goes after a while.
    void say(const QString& text);
    /// A row for work that has begun; delete it when the work has ended.
    JobRow* addJob(const QString& title);
    void setRecordState(Tone tone, const QString& text);
    void setUser(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Fact;
    Fact* m_saved;
    Fact* m_record;
    Label* m_idle;
    Label* m_said;
    Label* m_user;
    Label* m_time;
    QHBoxLayout* m_jobs;
    QTimer m_forget;

    void tick();
    void retranslate();
    void countJobs();
};

} // namespace cluechain
