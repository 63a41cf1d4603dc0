#pragma once

#include <QThreadPool>

#include <memory>

namespace cluechain
{

/// A large value that pages share: whoever lets go of it last does not wait for its end, which
/// another thread sees to.
template <typename T>
std::shared_ptr<const T> endedAside(T value)
{
    return {new T(std::move(value)), [](const T* ended) {
                QThreadPool::globalInstance()->start([ended] { delete ended; });
            }};
}

} // namespace cluechain
