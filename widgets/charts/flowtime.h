#pragma once

#include "models/core/instant.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace cluechain
{

/// A span with a tick for every transfer, and a handle: what had happened by then. Drag it, step
/// from transfer to transfer with the arrows, Space plays. At the end all has happened.
class FlowTime : public QWidget
{
    Q_OBJECT

public:
    explicit FlowTime(QWidget* parent = nullptr);

    /// Ascending or not; the handle goes to the end.
    void setTimes(QList<Instant> times);
    /// Nothing where the handle is at the end.
    std::optional<Instant> until() const;
    bool isPlaying() const { return m_play.isActive(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// From the start if the handle is at the end.
    void play(bool on);

signals:
    void untilChanged();
    void playingChanged(bool playing);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QList<Instant> m_times; ///< Ascending, each once.
    qsizetype m_at = 0;     ///< Of the last that has happened.
    QTimer m_play;

    qreal xOf(Instant at) const;
    void stepTo(qsizetype at);
    void dragTo(qreal x);
    void describe();
};

} // namespace cluechain
