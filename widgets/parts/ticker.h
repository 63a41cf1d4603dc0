#pragma once

#include "models/core/instant.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace cluechain
{

/// The one pulse of a window: every second while something on it counts seconds, every minute
/// otherwise.
class Ticker : public QObject
{
    Q_OBJECT

public:
    enum class Pace { Minute, Second };

    /// The ticker of the window that `widget` is in; made when first asked for.
    static Ticker& of(QWidget* widget);

    /// `watcher` wants to be told at this pace, until it dies or says otherwise.
    void watch(QObject* watcher, Pace pace);
    void forget(QObject* watcher);

    /// The time that clocks on the screen show. Fixed by pictures and tests.
    static Instant now();
    static void setClock(std::function<Instant()> clock);

signals:
    void tick();

private:
    QTimer m_timer;
    QHash<QObject*, Pace> m_watchers;

    explicit Ticker(QWidget* window);
    void setPace();
};

} // namespace cluechain
