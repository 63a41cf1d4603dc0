#include "models/core/cardbins.h"

#include "models/core/referencetable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardType)
};

struct Bins {
    QHash<QString, QHash<qsizetype, CardIssuer>> byPrefix = {}; ///< … and the number's length.
    qsizetype shortest = 19;
    qsizetype longest = 0;
};

CardType typeFromKey(const QString& key)
{
    return key == u"CC"    ? CardType::Credit
           : key == u"SCC" ? CardType::QuasiCredit
           : key == u"PC"  ? CardType::Prepaid
                           : CardType::Debit;
}

const Bins& bins()
{
    static const auto all = [] {
        Bins read;
        for (const QStringList& row : readReferenceTable(u"cardbins.tsv"_s, 4)) {
            read.byPrefix[row[0]].insert(row[1].toLongLong(), {row[3], typeFromKey(row[2])});
            read.shortest = std::min(read.shortest, row[0].size());
            read.longest = std::max(read.longest, row[0].size());
        }
        return read;
    }();
    return all;
}

} // namespace

std::optional<CardIssuer> findCardIssuer(QStringView number)
{
    for (qsizetype n = std::min(bins().longest, number.size()); n >= bins().shortest; --n) {
        const auto prefix = bins().byPrefix.constFind(number.left(n).toString());
        if (prefix == bins().byPrefix.cend())
            continue;
        if (const auto issuer = prefix->constFind(number.size()); issuer != prefix->cend())
            return *issuer;
    }
    return std::nullopt;
}

QString bankOf(const QString& known, QStringView number)
{
    if (!known.isEmpty())
        return known;
    const std::optional<CardIssuer> issuer = findCardIssuer(number);
    return issuer ? issuer->bank : QString();
}

QString cardTypeName(CardType type)
{
    switch (type) {
    case CardType::Debit:
        return Text::tr("debit card");
    case CardType::Credit:
        return Text::tr("credit card");
    case CardType::QuasiCredit:
        return Text::tr("quasi-credit card");
    case CardType::Prepaid:
        return Text::tr("prepaid card");
    }
    return {};
}

} // namespace cluechain
