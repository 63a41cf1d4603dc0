#include "models/store/recordchange.h"

namespace cluechain
{

Result<> recordChange(Store& store, const ChangeNote& note,
                      const std::function<void(sqlite::Database&)>& work)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    try {
        Recording recording(store, note);
        work(store.writer());
        recording.commit();
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
    return {};
}

} // namespace cluechain
