#pragma once

#include "models/intake/inputs.h"
#include "models/jobs/handover.h"
#include "models/store/sourcefiles.h"

#include <exception>
#include <functional>
#include <thread>
#include <vector>

namespace cluechain
{

/// Keeps originals in the store while rows are written: a thread of its own reads and compresses
/// them and proves that they are still what they were; the writing thread takes over what is ready
/// when it finds the time. Going away stops it.
class OriginalKeeper
{
public:
    struct Original {
        InputFile file = {};
        QByteArray sha256 = {};
        qint64 size = 0;
    };

    /// `db` is used by the calls below alone, in the caller's transaction.
    OriginalKeeper(sqlite::Database& db, std::vector<Original> originals);
    ~OriginalKeeper();
    OriginalKeeper(const OriginalKeeper&) = delete;
    OriginalKeeper& operator=(const OriginalKeeper&) = delete;

    /// Writes what is ready; the bytes of the originals that this was.
    Result<qint64> keepReady();
    /// Waits for the rest and writes it. `goOn` is told the bytes of each piece; it answers whether
    /// to go on.
    Result<> keepRest(const std::function<bool(qint64)>& goOn);

private:
    /// A chunk of an original, or its end.
    struct Piece {
        size_t original = 0;
        QByteArray chunk = {};
        qint64 bytes = 0; ///< Of the original.
        bool isEnd = false;
        QString error = {}; ///< At the end: why it cannot be kept.
    };

    void run(const std::stop_token& stop);
    bool read(size_t index, const std::stop_token& stop);
    Result<> write(const Piece& piece);

    sqlite::Database& m_db;
    std::vector<Original> m_originals;
    std::optional<SourceFileStore::Arrival> m_arrival; ///< Of the original that is coming.
    Handover<Piece> m_pieces;
    std::exception_ptr m_thrown;
    std::jthread m_thread; ///< The last, so that it ends before what it uses.
};

} // namespace cluechain
