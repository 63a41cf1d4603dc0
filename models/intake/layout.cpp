#include "models/intake/layout.h"

#include "models/core/text.h"
#include "models/intake/values.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
                              "measures"_L1,  "subaccounts"_L1, "tasks"_L1};

/// In the order of enum Role.
constexpr std::array statementRoles{"card"_L1,
                                    "account"_L1,
                                    "holder"_L1,
                                    "holder_id_number"_L1,
                                    "bank"_L1,
                                    "time"_L1,
                                    "date"_L1,
                                    "amount"_L1,
                                    "amount_in"_L1,
                                    "amount_out"_L1,
                                    "balance"_L1,
                                    "direction"_L1,
                                    "peer_card"_L1,
                                    "peer_account"_L1,
                                    "peer"_L1,
                                    "peer_name"_L1,
                                    "peer_id_number"_L1,
                                    "peer_bank"_L1,
                                    "summary"_L1,
                                    "cash"_L1,
                                    "currency"_L1,
                                    "branch"_L1,
                                    "place"_L1,
                                    "success"_L1,
                                    "ip"_L1,
                                    "mac"_L1,
                                    "serial"_L1,
                                    "log_number"_L1,
                                    "type"_L1,
                                    "merchant"_L1,
                                    "merchant_number"_L1,
                                    "terminal"_L1,
                                    "remark"_L1,
                                    "reason"_L1};
static_assert(statementRoles.size() == roleCount);

constexpr int fewestKnown = 3;
/// Share of the filled header cells that a layout must know: below it the table is another one.
constexpr double smallestShare = 0.6;

QString withoutBlanks(QString text)
{
    text.remove(u' ');
    return text;
}

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("The layout %1 cannot be read.").arg(path), file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(Text::tr("The layout %1 cannot be read.").arg(path), error.errorString());
    return document.object();
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

QString headerKey(std::string_view cell)
{
    const std::string_view text = cellText(cell);
    return withoutBlanks(fold(QString::fromUtf8(text.data(), qsizetype(text.size()))));
}

QString wordKey(std::string_view text)
{
    return headerKey(text).toUpper();
}

Result<LayoutSet> LayoutSet::load(const QString& folder)
{
    LayoutSet set;
    if (const auto read = set.readWords(folder + "/words.json"_L1); !read)
        return tl::unexpected(read.error());
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == "words.json"_L1)
            continue;
        if (const auto read = set.readLayout(dir.filePath(name)); !read)
            return tl::unexpected(read.error());
    }
    return set;
}

const LayoutSet& LayoutSet::builtIn()
{
    static const LayoutSet set = [] {
        auto loaded = load(u":/formats"_s);
        if (!loaded)
            qFatal("%s %s", qPrintable(loaded.error().message), qPrintable(loaded.error().detail));
        return *loaded;
    }();
    return set;
}

Result<> LayoutSet::readWords(const QString& path)
{
    const auto words = readObject(path);
    if (!words)
        return tl::unexpected(words.error());
    const QJsonObject kinds = words->value("kinds"_L1).toObject();
    for (const QLatin1StringView key : kindKeys) {
        const QJsonObject found = kinds.value(key).toObject();
        const QJsonObject roles = found.value("roles"_L1).toObject();
        Kind made;
        if (key == kindKeys[size_t(TableKind::Statement)])
            made.roles = QStringList(statementRoles.begin(), statementRoles.end());
        for (auto role = roles.begin(); role != roles.end(); ++role) {
            if (!made.roles.contains(role.key())) {
                if (key == kindKeys[size_t(TableKind::Statement)])
                    return failure(Text::tr("The layout %1 cannot be read.").arg(path),
                                   u"unknown role "_s + role.key());
                made.roles += role.key();
            }
            int rank = 0;
            for (const QJsonValue& name : role.value().toArray())
                made.names.insert(headerKey(name.toString().toStdString()),
                                  {size_t(made.roles.indexOf(role.key())), rank++});
        }
        for (const QJsonValue& alternatives : found.value("minimum"_L1).toArray()) {
            QList<size_t> group;
            for (const QJsonValue& role : alternatives.toArray()) {
                const qsizetype index = made.roles.indexOf(role.toString());
                if (index < 0)
                    return failure(Text::tr("The layout %1 cannot be read.").arg(path),
                                   u"unknown role "_s + role.toString());
                group += size_t(index);
            }
            made.minimum += group;
        }
        if (made.minimum.isEmpty())
            return failure(Text::tr("The layout %1 cannot be read.").arg(path),
                           u"no minimum of "_s + key);
        m_kinds.push_back(std::move(made));
    }

    const auto keys = [](const QJsonValue& list) {
        QStringList out;
        for (const QJsonValue& word : list.toArray())
            out += wordKey(word.toString().toStdString());
        return out;
    };
    const QJsonObject direction = words->value("direction"_L1).toObject();
    for (const QString& word : keys(direction.value("in"_L1)))
        m_directions.insert(word, Direction::In);
    for (const QString& word : keys(direction.value("out"_L1)))
        m_directions.insert(word, Direction::Out);
    for (const QJsonValue& scale : direction.value("scales"_L1).toArray())
        m_scales += {scale["out"_L1].toString(), scale["in"_L1].toString()};
    const QStringList no = keys(words->value("success"_L1)["no"_L1]);
    const QStringList yes = keys(words->value("success"_L1)["yes"_L1]);
    m_failed = QSet<QString>(no.begin(), no.end());
    m_succeeded = QSet<QString>(yes.begin(), yes.end());
    for (const QJsonValue& word : words->value("totals"_L1).toArray())
        m_totals += word.toString().toUtf8();
    return {};
}

Result<> LayoutSet::readLayout(const QString& path)
{
    const auto object = readObject(path);
    if (!object)
        return tl::unexpected(object.error());
    Layout layout;
    layout.id = object->value("id"_L1).toString();
    const auto name = LocalText::fromJson(object->value("name"_L1));
    const auto kindFound = tableKindFromKey(object->value("kind"_L1).toString());
    if (layout.id.isEmpty() || find(layout.id) || !name || !kindFound)
        return failure(Text::tr("The layout %1 cannot be read.").arg(path),
                       u"id, name or kind is missing, or the id is taken"_s);
    layout.name = *name;
    layout.kind = *kindFound;
    layout.countsFen = object->value("unit"_L1).toString() == "fen"_L1;
    layout.signTells = object->value("direction"_L1).toString() == "sign"_L1;
    layout.joinsSurplus = object->value("surplus_cells"_L1).toString() == "join"_L1;
    for (const QJsonValue& cell : object->value("header"_L1).toArray())
        layout.header += headerKey(cell.toString().toStdString());
    layout.parts = kind(layout.kind).names;
    const QJsonObject roles = object->value("roles"_L1).toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        const int index = roleIndex(layout.kind, role.key());
        if (index < 0)
            return failure(Text::tr("The layout %1 cannot be read.").arg(path),
                           u"unknown role "_s + role.key());
        int rank = -100; // before the names that all layouts share
        for (const QJsonValue& column : role.value().toArray())
            layout.parts.insert(headerKey(column.toString().toStdString()),
                                {size_t(index), rank++});
    }
    m_layouts.push_back(std::move(layout));
    return {};
}

const Layout* LayoutSet::find(const QString& id) const
{
    const auto found = std::find_if(m_layouts.begin(), m_layouts.end(),
                                    [&](const Layout& layout) { return layout.id == id; });
    return found == m_layouts.end() ? nullptr : &*found;
}

int LayoutSet::roleIndex(TableKind which, const QString& name) const
{
    return int(kind(which).roles.indexOf(name));
}

size_t LayoutSet::roleCountOf(TableKind which) const
{
    return size_t(kind(which).roles.size());
}

std::optional<HeaderMatch> LayoutSet::match(std::span<const std::string_view> cells,
                                            const Layout* only) const
{
    QStringList keys;
    int filled = 0;
    for (const std::string_view cell : cells) {
        keys += cell.size() < 200 ? headerKey(cell) : QString();
        filled += !keys.back().isEmpty();
    }
    if (filled < fewestKnown)
        return std::nullopt;

    std::optional<HeaderMatch> best;
    double bestScore = 0;
    for (const Layout& layout : m_layouts) {
        if (only && only != &layout)
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
        if (match.known < fewestKnown)
            continue;
        const auto& minimum = kind(layout.kind).minimum;
        match.isEnough = match.known >= smallestShare * filled &&
                         std::all_of(minimum.begin(), minimum.end(), [&](const auto& group) {
                             return std::any_of(group.begin(), group.end(), [&](size_t role) {
                                 return !match.columns[role].empty();
                             });
                         });
        // Dice's measure over names, with a trifle for those that only the shared words know.
        const double score = (match.isEnough ? 2.0 : 0.0) +
                             2.0 * own / double(layout.header.size() + filled) +
                             0.01 * match.known / filled;
        if (score > bestScore) {
            bestScore = score;
            best = std::move(match);
        }
    }
    return best;
}

QHash<QString, Direction> LayoutSet::directionsOf(const QSet<QString>& words) const
{
    QHash<QString, Direction> found;
    for (const QString& word : words) {
        if (const auto known = m_directions.constFind(word); known != m_directions.cend())
            found.insert(word, *known);
    }
    // Figures mean something only by their scale, and only where one scale explains them all.
    QList<Scale> fitting;
    QSet<QString> figures;
    for (const Scale& scale : m_scales)
        figures += {scale.out, scale.in};
    figures &= words;
    for (const Scale& scale : m_scales) {
        if (!figures.isEmpty() && QSet<QString>{scale.out, scale.in}.contains(figures))
            fitting += scale;
    }
    if (fitting.size() == 1) {
        for (const QString& figure : figures)
            found.insert(figure, figure == fitting[0].in ? Direction::In : Direction::Out);
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

} // namespace cluechain
