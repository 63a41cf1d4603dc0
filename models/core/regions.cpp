#include "models/core/regions.h"

#include "models/core/referencetable.h"

#include <QHash>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

const QHash<QString, QString>& table()
{
    static const auto regions = [] {
        QHash<QString, QString> byCode;
        for (const QStringList& row : readReferenceTable(u"regions.tsv"_s, 2))
            byCode.insert(row[0], row[1]);
        return byCode;
    }();
    return regions;
}

} // namespace

std::optional<Region> findRegion(QStringView code)
{
    if (code.size() < 6)
        return std::nullopt;
    using Precision = Region::Precision;
    const QString whole = code.left(6).toString();
    const QString city = whole.left(4) + u"00"_s;
    const QString province = whole.left(2) + u"0000"_s;
    for (const QString& tried : {whole, city, province}) {
        const auto found = table().constFind(tried);
        if (found != table().cend())
            return Region{*found, tried == province ? Precision::Province
                                  : tried == city   ? Precision::City
                                                    : Precision::District};
    }
    return std::nullopt;
}

bool isDemoRegion(QStringView code)
{
    return code.startsWith("99"_L1);
}

} // namespace cluechain
