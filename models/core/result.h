#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cluechain
{

/// Why something the user asked for did not happen.
struct Error {
    enum class Kind { Failed, Cancelled };

    QString message;     ///< One translated sentence, shown as it is: what failed and what to do.
    QString detail = {}; ///< For the log: the SQL, the path, the line.
    Kind kind = Kind::Failed;
};

/// A T, or why there is none. Not to be ignored: tl::expected alone would let a caller do so.
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> failure(QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{std::move(message), std::move(detail), Error::Kind::Failed});
}

inline tl::unexpected<Error> cancelled()
{
    return tl::unexpected<Error>(Error{{}, {}, Error::Kind::Cancelled});
}

} // namespace cluechain
