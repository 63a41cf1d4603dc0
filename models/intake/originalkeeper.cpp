#include "models/intake/originalkeeper.h"

#include "models/store/sqlite.h"

#include <QCoreApplication>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OriginalKeeper)
};

constexpr size_t piecesAhead = 8;

} // namespace

OriginalKeeper::OriginalKeeper(sqlite::Database& db, std::vector<Original> originals)
    : m_db(db)
    , m_originals(std::move(originals))
    , m_pieces(piecesAhead)
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

OriginalKeeper::~OriginalKeeper() = default;

Result<qint64> OriginalKeeper::keepReady()
{
    qint64 bytes = 0;
    while (const auto piece = m_pieces.takeIfThere()) {
        if (auto written = write(*piece); !written)
            return tl::unexpected(written.error());
        bytes += piece->bytes;
    }
    return bytes;
}

Result<> OriginalKeeper::keepRest(const std::function<bool(qint64)>& goOn)
{
    while (const auto piece = m_pieces.take()) {
        if (auto written = write(*piece); !written)
            return written;
        if (!goOn(piece->bytes))
            return cancelled();
    }
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    return {};
}

Result<> OriginalKeeper::write(const Piece& piece)
{
    const Original& original = m_originals[piece.original];
    if (!piece.error.isEmpty())
        return failure(piece.error, original.file.path);
    if (!m_arrival)
        m_arrival.emplace(m_db, original.file.path, original.sha256, original.size);
    if (!piece.isEnd) {
        m_arrival->add(piece.chunk);
        return {};
    }
    m_arrival->complete();
    m_arrival.reset();
    return {};
}

void OriginalKeeper::run(const std::stop_token& stop)
{
    try {
        for (size_t i = 0; i < m_originals.size(); ++i) {
            if (!read(i, stop))
                break;
        }
    } catch (...) {
        m_thrown = std::current_exception();
    }
    m_pieces.close();
}

bool OriginalKeeper::read(size_t index, const std::stop_token& stop)
{
    const Original& original = m_originals[index];
    Piece end{.original = index, .isEnd = true};
    auto device = original.file.open();
    if (!device) {
        end.error = device.error().message;
    } else {
        OriginalReader reader(**device, original.sha256);
        for (qint64 before = 0; auto chunk = reader.next(); before = reader.bytesRead()) {
            if (!m_pieces.put({.original = index,
                               .chunk = std::move(*chunk),
                               .bytes = reader.bytesRead() - before},
                              stop))
                return false;
        }
        if (reader.size() != original.size || !reader.isWhole())
            end.error = Text::tr("The file changed while it was being read. Try again.");
    }
    return m_pieces.put(std::move(end), stop);
}

} // namespace cluechain
