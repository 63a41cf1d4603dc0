#pragma once

#include "models/items/cells.h"
#include "models/store/opener.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace cluechain
{

class KeyFileField;
class Label;
class SecretField;

/// What is seen while the store is locked: nothing of any case. Wrong passphrases are answered ever
/// later.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

    /// Why and when: "Locked after 10 minutes without work, 01-20 12:04".
    void setReason(const QString& reason);
    /// What still keeps the store open, in words without content ("An import is running: 64 %");
    /// empty: it is closed.
    void setRunningJob(const QString& job);
    /// How many clocks lapse within a day.
    void setClocksSoon(int count);

    /// The answer to unlockWanted(): it was wrong. Says so, and how long the next try must wait.
    void refuse(const QString& sentence);
    /// While the passphrase is being tried.
    void setBusy(bool busy);
    /// To be called when it was right, or before the page is shown anew.
    void reset();
    /// The key file by which the store was opened; empty: by a passphrase alone.
    void setKeyFile(const QString& path);
    void focusField();

    /// Seconds to wait after so many failures: nothing after the first two, then 2, 4, 8… up to 60.
    static int delayAfter(int failures);

signals:
    void unlockWanted(const WayIn& way);
    /// Leaves this store and goes to the welcome page.
    void leaveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    Label* m_title;
    Label* m_reason;
    Label* m_label;
    Label* m_capsLock;
    SecretField* m_field;
    KeyFileField* m_keyFile;
    Label* m_refusal;
    QPushButton* m_unlock;
    QWidget* m_facts;
    Label* m_jobWord;
    Label* m_job;
    Label* m_clockWord;
    Label* m_clocks;
    QWidget* m_jobRow;
    QWidget* m_clockRow;
    Label* m_note;
    QPushButton* m_leave;
    QTimer m_second;
    QString m_sentence;
    int m_failures = 0;
    int m_wait = 0;
    bool m_busy = false;

    void retranslate();
    void refresh();
    void submit();
};

} // namespace cluechain
