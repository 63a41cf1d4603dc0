#include "widgets/parts/ticker.h"

#include <QWidget>

namespace cluechain
{

namespace
{

std::function<Instant()> clockOfTheScreen = &Instant::now;

constexpr int second = 1000;
constexpr int minute = 60 * second;

} // namespace

Ticker::Ticker(QWidget* window)
    : QObject(window)
{
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
}

Ticker& Ticker::of(QWidget* widget)
{
    QWidget* window = widget->window();
    if (auto* ticker = window->findChild<Ticker*>({}, Qt::FindDirectChildrenOnly))
        return *ticker;
    return *new Ticker(window);
}

void Ticker::watch(QObject* watcher, Pace pace)
{
    if (!m_watchers.contains(watcher))
        connect(watcher, &QObject::destroyed, this, &Ticker::forget);
    m_watchers.insert(watcher, pace);
    setPace();
}

void Ticker::forget(QObject* watcher)
{
    if (m_watchers.remove(watcher) > 0) {
        disconnect(watcher, &QObject::destroyed, this, &Ticker::forget);
        setPace();
    }
}

void Ticker::setPace()
{
    if (m_watchers.isEmpty()) {
        m_timer.stop();
        return;
    }
    const bool seconds = m_watchers.values().contains(Pace::Second);
    const int interval = seconds ? second : minute;
    if (!m_timer.isActive() || m_timer.interval() != interval)
        m_timer.start(interval);
}

Instant Ticker::now()
{
    return clockOfTheScreen();
}

void Ticker::setClock(std::function<Instant()> clock)
{
    clockOfTheScreen = clock ? std::move(clock) : &Instant::now;
}

} // namespace cluechain
