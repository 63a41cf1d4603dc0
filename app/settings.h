#pragma once

#include "models/core/preferences.h"

#include <QStringList>

namespace cluechain
{

/// One thing that the program remembers for its user, outside every store: so nothing of a case.
template <typename T>
struct Setting {
    const char* key;
    T fallback;

    T read() const
    {
        const QVariant kept = preferences::read(QLatin1StringView(key));
        return kept.isValid() ? kept.value<T>() : fallback;
    }
    void write(const T& value) const
    {
        preferences::write(QLatin1StringView(key), QVariant::fromValue(value));
    }
};

namespace settings
{

inline const Setting<int> theme{"look/theme", 0};       ///< ThemeChoice
inline const Setting<int> language{"look/language", 0}; ///< Language
inline const Setting<double> zoom{"look/zoom", 1.0};
/// Who is written into the record; empty: the name of the system's user.
inline const Setting<QString> userName{"user/name", {}};
/// Minutes without work after which the store is locked; 0: never by itself.
inline const Setting<int> lockMinutes{"security/lockMinutes", 10};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QStringList> recentStores{"stores/recent", {}};

} // namespace settings

} // namespace cluechain
