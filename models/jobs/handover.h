#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace cluechain
{

/// Hands values from one thread to another, in order and never more than so many ahead.
template <typename T>
class Handover
{
public:
    explicit Handover(size_t most)
        : m_most(most)
    {
    }

    /// Waits for room; false if it was asked to stop.
    bool put(T value, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_values.size() < m_most; }))
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// Waits for the next; nothing if it was asked to stop, or behind the last one.
    std::optional<T> take(const std::stop_token& stop = {})
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_isClosed || !m_values.empty(); });
        return takeFirst();
    }

    /// The next if it is there.
    std::optional<T> takeIfThere()
    {
        const std::scoped_lock lock(m_mutex);
        return takeFirst();
    }

    /// Says that the last one was put.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::optional<T> takeFirst()
    {
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> first(std::move(m_values.front()));
        m_values.pop_front();
        m_changed.notify_all();
        return first;
    }

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_values;
    bool m_isClosed = false;
};

} // namespace cluechain
