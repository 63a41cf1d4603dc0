#include "models/intake/layout.h"

#include "models/core/text.h"
#include "models/intake/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LayoutSet)
};

constexpr std::array kindKeys{"statement"_L1, "accounts"_L1,    "persons"_L1,
                              "measures"_L1,  "subaccounts"_L1, "tasks"_L1,
                              "wallets"_L1,   "logins"_L1,      "calls"_L1};

constexpr int fewestKnown = 3;
/// Share of the filled header cells that a layout must know: below it the table is another one.
constexpr double smallestShare = 0.6;
/// How near (Dice's measure over names) a header must come to a layout that names no account, since
/// time and amount alone stand in tables of many kinds.
constexpr double nearestWithoutAccount = 0.7;
QString withoutBlanks(QString text)
{
    text.remove(u' ');
    return text;
}

} // namespace

QString tableKindKey(TableKind kind)
{
    return kindKeys[size_t(kind)];
}

std::optional<TableKind> tableKindFromKey(const QString& key)
{
    const auto found = std::find(kindKeys.begin(), kindKeys.end(), key);
    return found == kindKeys.end() ? std::nullopt
                                   : std::optional(TableKind(found - kindKeys.begin()));
}

QString tableKindName(TableKind kind)
{
    switch (kind) {
    case TableKind::Statement:
        return Text::tr("Statement");
    case TableKind::Accounts:
        return Text::tr("Accounts");
    case TableKind::Persons:
        return Text::tr("Persons");
    case TableKind::Measures:
        return Text::tr("Measures");
    case TableKind::Subaccounts:
        return Text::tr("Sub-accounts");
    case TableKind::Tasks:
        return Text::tr("Query tasks");
    case TableKind::Wallets:
        return Text::tr("Registrations");
    case TableKind::Logins:
        return Text::tr("Logins");
    case TableKind::Calls:
        return Text::tr("Call records");
    }
    Q_UNREACHABLE();
}

QString headerKey(std::string_view cell)
{
    const std::string_view text = cellText(cell);
    return withoutBlanks(fold(QString::fromUtf8(text.data(), qsizetype(text.size()))));
}

QString wordKey(std::string_view text)
{
    return headerKey(text).toUpper();
}

const Layout* LayoutSet::find(const QString& id) const
{
    const auto found = std::find_if(m_layouts.begin(), m_layouts.end(),
                                    [&](const Layout& layout) { return layout.id == id; });
    return found == m_layouts.end() ? nullptr : &*found;
}

int LayoutSet::roleIndex(TableKind which, const QString& name) const
{
    return int(kindOf(which).roles.indexOf(name));
}

std::optional<size_t> LayoutSet::roleOfName(TableKind which, const QString& headerKey) const
{
    const auto found = kindOf(which).names.constFind(headerKey);
    return found == kindOf(which).names.cend() ? std::nullopt : std::optional(found->role);
}

std::optional<HeaderMatch> LayoutSet::match(std::span<const std::string_view> cells,
                                            const Layout* only) const
{
    constexpr size_t longestName = 200;
    QStringList keys;
    int filled = 0;
    for (const std::string_view cell : cells) {
        keys += cell.size() < longestName ? headerKey(cell) : QString();
        filled += !keys.back().isEmpty();
    }
    if (filled < 2)
        return std::nullopt;

    std::optional<HeaderMatch> best;
    double bestScore = 0;
    for (const Layout& layout : m_layouts) {
        if ((only && only != &layout) || layout.isLabels != (only && only->isLabels))
            continue;
        HeaderMatch match;
        match.layout = &layout;
        match.filled = filled;
        match.columns.resize(roleCountOf(layout.kind));
        std::vector<std::vector<std::pair<int, int>>> ranked(match.columns.size());
        int own = 0;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (keys[i].isEmpty())
                continue;
            const bool isOwn = layout.header.contains(keys[i]);
            const auto part = layout.parts.constFind(keys[i]);
            own += isOwn;
            match.known += isOwn || part != layout.parts.cend();
            if (part != layout.parts.cend())
                ranked[part->role].emplace_back(part->rank, int(i));
        }
        for (size_t role = 0; role < ranked.size(); ++role) {
            std::sort(ranked[role].begin(), ranked[role].end());
            for (const auto& [rank, column] : ranked[role])
                match.columns[role].push_back(column);
        }
        // Two names alone are a header only where they are all that there is.
        const bool isShort = layout.header.size() < fewestKnown;
        if (isShort ? own != filled || own != layout.header.size() : match.known < fewestKnown)
            continue;
        // Dice's measure over names.
        const double likeness = 2.0 * own / double(layout.header.size() + filled);
        match.isEnough = match.known >= smallestShare * filled &&
                         (!layout.namesNoAccount || likeness >= nearestWithoutAccount);
        for (const QList<size_t>& group : kindOf(layout.kind).minimum) {
            const bool isOwnAccount =
                layout.kind == TableKind::Statement && group.contains(size_t(Role::Account));
            match.isEnough &=
                (isOwnAccount && layout.namesNoAccount) ||
                std::any_of(group.begin(), group.end(), [&](size_t role) {
                    return !match.columns[role].empty() ||
                           (layout.kind != TableKind::Statement &&
                            (layout.given.contains(role) || layout.path.contains(role)));
                });
        }
        // A trifle for the names that only the shared words know.
        const double score = (match.isEnough ? 2.0 : 0.0) + likeness + 0.01 * match.known / filled;
        if (score > bestScore) {
            bestScore = score;
            best = std::move(match);
        }
    }
    return best;
}

QHash<QString, Direction> LayoutSet::directionsOf(const QSet<QString>& words,
                                                  const Layout* layout) const
{
    QHash<QString, Direction> found;
    for (const QString& word : words) {
        if (const auto known = m_directions.constFind(word); known != m_directions.cend())
            found.insert(word, *known);
    }
    // Figures mean something only by their scale, and only where one scale explains them all, or
    // the layout says which.
    QList<std::pair<QString, QString>> fitting;
    QSet<QString> figures;
    for (const auto& [out, in] : m_scales)
        figures += {out, in};
    figures &= words;
    for (const auto& scale : m_scales) {
        if (!figures.isEmpty() && QSet<QString>{scale.first, scale.second}.contains(figures))
            fitting += scale;
    }
    if (layout && layout->scale && fitting.contains(*layout->scale))
        fitting = {*layout->scale};
    if (fitting.size() == 1) {
        for (const QString& figure : figures)
            found.insert(figure, figure == fitting[0].second ? Direction::In : Direction::Out);
    }
    for (const QString& word : words) {
        if (layout && layout->directions.contains(word))
            found.insert(word, layout->directions.value(word));
    }
    return found;
}

bool LayoutSet::isTotal(std::string_view firstCell) const
{
    std::string_view text = cellText(firstCell);
    if (text.empty() || text.size() > 12)
        return false;
    for (const std::string_view colon : {std::string_view(":"), std::string_view("：")}) {
        if (text.ends_with(colon))
            text.remove_suffix(colon.size());
    }
    return std::any_of(m_totals.begin(), m_totals.end(), [&](const QByteArray& word) {
        return text == std::string_view(word.constData(), size_t(word.size()));
    });
}

bool LayoutSet::saysNothingThere(const QString& text) const
{
    const QString key = headerKey(text.toStdString());
    return std::any_of(m_nothingThere.begin(), m_nothingThere.end(),
                       [&](const QString& word) { return key.contains(word); });
}

QString LayoutSet::currencyOf(const QString& word) const
{
    return word.isEmpty() ? u"CNY"_s : m_currencies.value(word);
}

QString LayoutSet::callKindOf(const QString& word) const
{
    for (const auto& [part, kind] : m_callKinds) {
        if (word.contains(part))
            return kind;
    }
    return {};
}

} // namespace cluechain
