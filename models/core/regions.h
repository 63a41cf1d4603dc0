#pragma once

#include <QString>

#include <optional>

namespace cluechain
{

/// Where a code of GB/T 2260 points, as far as today's table knows it. Identity numbers and agency
/// codes keep the code of their day, so a district that was renamed or merged since is found as
/// its city or its province only.
struct Region {
    enum class Precision { Province, City, District };

    QString name = {}; ///< In full: 陕西省汉中市汉台区.
    Precision precision = Precision::Province;
};

/// The finest region that the first six digits of `code` name; nothing if not even the province is
/// known. Codes of provinces (610000) and cities (610700) are found as such.
std::optional<Region> findRegion(QStringView code);

/// Whether a code lies in the range that no living person's number can have (99): the range of
/// invented people.
bool isDemoRegion(QStringView code);

} // namespace cluechain
