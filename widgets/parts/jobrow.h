#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QPushButton;

namespace cluechain
{

class Label;

/// Work on its way, in the status bar: what, how far, how fast, how much longer, and a way to stop
/// it.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// `permille` below 0: not known. `rate` in words ("112,000 rows/s").
    void setProgress(int permille, const QString& rate = {});
    /// The request is out; the work has not ended yet.
    void setStopping();
    QString text() const;

    /// "9 s", "3 min": how much longer at the pace so far; empty while nothing can be said.
    static QString remaining(qint64 elapsedMilliseconds, int permille);

signals:
    void cancelled();

private:
    QString m_title;
    QElapsedTimer m_since;
    Label* m_text;
    QPushButton* m_cancel;
};

} // namespace cluechain
