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
                              "measures"_L1,  "subaccounts"_L1, "tasks"_L1,
                              "wallets"_L1,   "logins"_L1,      "calls"_L1};

/// In the order of enum Role.
constexpr std::array statementRoles{"card"_L1,
                                    "account"_L1,
                                    "own_party"_L1,
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
                                    "payer"_L1,
                                    "payer_name"_L1,
                                    "payer_bank"_L1,
                                    "payee"_L1,
                                    "payee_name"_L1,
                                    "payee_bank"_L1,
                                    "peer_card"_L1,
                                    "peer_account"_L1,
                                    "peer"_L1,
                                    "peer_party"_L1,
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
/// How near (Dice's measure over names) a header must come to a layout that names no account, since
/// time and amount alone stand in tables of many kinds.
constexpr double nearestWithoutAccount = 0.7;
/// Ranks of a layout's own names, before those that all layouts share.
constexpr int firstOwnRank = -100;

QString withoutBlanks(QString text)
{
    text.remove(u' ');
    return text;
}

QString keyOf(const QJsonValue& name)
{
    return headerKey(name.toString().toStdString());
}

QStringList wordKeys(const QJsonValue& list)
{
    QStringList out;
    for (const QJsonValue& word : list.toArray())
        out += wordKey(word.toString().toStdString());
    return out;
}

Result<> unreadable(const QString& path, const QString& detail)
{
    return failure(Text::tr("The layout %1 cannot be read: %2").arg(path, detail));
}

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("The layout %1 cannot be read: %2").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(Text::tr("The layout %1 cannot be read: %2").arg(path, error.errorString()));
    return document.object();
}

/// Reads {role: something} into a map by the number of the role; names the first unknown role.
template <typename Take>
std::optional<QString> eachRole(const QJsonValue& object, const QStringList& roles, Take take)
{
    const QJsonObject entries = object.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const qsizetype role = roles.indexOf(entry.key());
        if (role < 0)
            return Text::tr("there is no role “%1”").arg(entry.key());
        take(size_t(role), entry.value());
    }
    return std::nullopt;
}

QStringList labelKeys(const QJsonValue& list)
{
    QStringList out;
    for (const QJsonValue& label : list.toArray())
        out += keyOf(label);
    return out;
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

Result<LayoutSet> LayoutSet::load(const QString& folder)
{
    LayoutSet set;
    if (const auto read = set.readWords(folder + "/words.json"_L1); !read)
        return tl::unexpected(read.error());
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == "words.json"_L1)
            continue;
        const auto object = readObject(dir.filePath(name));
        if (!object)
            return tl::unexpected(object.error());
        if (const auto read = set.readLayout(*object, name); !read)
            return tl::unexpected(read.error());
        set.m_builtIn += set.m_layouts.back().id;
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

Result<> LayoutSet::add(const QJsonObject& layout)
{
    const QString id = layout.value("id"_L1).toString();
    if (m_builtIn.contains(id))
        return unreadable(id, Text::tr("a layout of the program has this id"));
    const auto before = std::find_if(m_layouts.begin(), m_layouts.end(),
                                     [&](const Layout& l) { return l.id == id; });
    const std::optional<Layout> taken =
        before == m_layouts.end() ? std::nullopt : std::optional(*before);
    if (taken)
        m_layouts.erase(before);
    auto read = readLayout(layout, id);
    if (!read && taken)
        m_layouts.push_back(*taken);
    return read;
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
        const bool isStatement = key == kindKeys[size_t(TableKind::Statement)];
        made.roles =
            isStatement ? QStringList(statementRoles.begin(), statementRoles.end()) : roles.keys();
        auto unknown = eachRole(roles, made.roles, [&](size_t role, const QJsonValue& names) {
            int rank = 0;
            for (const QJsonValue& name : names.toArray())
                made.names.insert(keyOf(name), {role, rank++});
        });
        for (const QJsonValue& alternatives : found.value("minimum"_L1).toArray()) {
            QList<size_t> group;
            for (const QJsonValue& role : alternatives.toArray()) {
                const qsizetype index = made.roles.indexOf(role.toString());
                if (index < 0)
                    unknown = role.toString();
                group += size_t(index);
            }
            made.minimum += group;
        }
        if (!unknown)
            unknown = eachRole(
                found.value("above"_L1), made.roles,
                [&](size_t role, const QJsonValue& l) { made.above.insert(role, labelKeys(l)); });
        if (!unknown)
            unknown =
                eachRole(found.value("path"_L1), made.roles, [&](size_t role, const QJsonValue& p) {
                    made.path.insert(role, QRegularExpression(p.toString()));
                });
        if (unknown || made.minimum.isEmpty())
            return unreadable(path, unknown.value_or(u"no minimum of "_s + key));
        m_kinds.push_back(std::move(made));
    }

    const QJsonObject direction = words->value("direction"_L1).toObject();
    for (const QString& word : wordKeys(direction.value("in"_L1)))
        m_directions.insert(word, Direction::In);
    for (const QString& word : wordKeys(direction.value("out"_L1)))
        m_directions.insert(word, Direction::Out);
    for (const QJsonValue& scale : direction.value("scales"_L1).toArray())
        m_scales += {scale["out"_L1].toString(), scale["in"_L1].toString()};
    const QStringList no = wordKeys(words->value("success"_L1)["no"_L1]);
    const QStringList yes = wordKeys(words->value("success"_L1)["yes"_L1]);
    m_failed = QSet<QString>(no.begin(), no.end());
    m_succeeded = QSet<QString>(yes.begin(), yes.end());
    for (const QJsonValue& word : words->value("totals"_L1).toArray())
        m_totals += word.toString().toUtf8();
    m_nothingThere = labelKeys(words->value("nothing_there"_L1));
    const QJsonObject currencies = words->value("currencies"_L1).toObject();
    for (auto code = currencies.begin(); code != currencies.end(); ++code) {
        for (const QString& word : wordKeys(code.value()))
            m_currencies.insert(word, code.key());
    }
    const QJsonObject calls = words->value("calls"_L1).toObject();
    for (const auto& [key, meaning] :
         {std::pair("out"_L1, CallWord::Out), std::pair("in"_L1, CallWord::In),
          std::pair("forwarded"_L1, CallWord::Forwarded)}) {
        for (const QString& word : wordKeys(calls.value(key)))
            m_callDirections.insert(word, meaning);
    }
    for (const QJsonValue& kind : calls.value("kinds"_L1).toArray()) {
        for (const QString& word : wordKeys(kind["words"_L1]))
            m_callKinds += {word, kind["kind"_L1].toString()};
    }
    return {};
}

Result<> LayoutSet::readLayout(const QJsonObject& object, const QString& path)
{
    Layout layout;
    layout.source = object;
    layout.id = object.value("id"_L1).toString();
    const auto name = LocalText::fromJson(object.value("name"_L1));
    const auto kindFound = tableKindFromKey(object.value("kind"_L1).toString());
    if (layout.id.isEmpty() || !name || !kindFound)
        return unreadable(path, Text::tr("id, name or kind is missing"));
    if (find(layout.id))
        return unreadable(path, Text::tr("its id is taken"));
    layout.name = *name;
    layout.kind = *kindFound;
    const Kind& kind = kindOf(layout.kind);

    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    layout.countsFen = text("unit"_L1) == "fen"_L1;
    layout.sign = text("direction"_L1) == "sign"_L1      ? SignRule::NegativeIsOut
                  : text("direction"_L1) == "sign_in"_L1 ? SignRule::NegativeIsIn
                                                         : SignRule::Nothing;
    layout.dateForm = text("date"_L1) == "dmy"_L1  ? DateForm::DayMonthYear
                      : text("date"_L1) == "md"_L1 ? DateForm::MonthDay
                                                   : DateForm::YearMonthDay;
    layout.namesNoAccount = text("own_account"_L1) == "file"_L1;
    layout.joinsSurplus = text("surplus_cells"_L1) == "join"_L1;
    layout.allowsShortRows = object.value("short_rows"_L1).toBool();
    layout.isLabels = object.value("labels"_L1).toBool();
    layout.sameMovement = text("same_movement"_L1) == "whole"_L1  ? SameMovement::Whole
                          : text("same_movement"_L1) == "part"_L1 ? SameMovement::Part
                                                                  : SameMovement::Never;
    for (const QString& word : wordKeys(object.value("directions"_L1)["in"_L1]))
        layout.directions.insert(word, Direction::In);
    for (const QString& word : wordKeys(object.value("directions"_L1)["out"_L1]))
        layout.directions.insert(word, Direction::Out);
    if (const QJsonValue scale = object.value("scale"_L1); scale.isObject())
        layout.scale = {scale["out"_L1].toString(), scale["in"_L1].toString()};
    for (const QJsonValue& cell : object.value("header"_L1).toArray())
        layout.header += keyOf(cell);
    for (const QJsonValue& note : object.value("notes"_L1).toArray())
        layout.notes += note.toString();
    for (const QJsonValue& id : object.value("next"_L1).toArray())
        layout.next += id.toString();

    layout.parts = kind.names;
    layout.above = kind.above;
    layout.path = kind.path;
    auto unknown =
        eachRole(object.value("roles"_L1), kind.roles, [&](size_t role, const QJsonValue& columns) {
            int rank = firstOwnRank;
            for (const QJsonValue& column : columns.toArray())
                layout.parts.insert(keyOf(column), {role, rank++});
        });
    for (const QJsonValue& column : object.value("unused"_L1).toArray())
        layout.parts.remove(keyOf(column));
    if (!unknown)
        unknown =
            eachRole(object.value("given"_L1), kind.roles, [&](size_t role, const QJsonValue& v) {
                layout.given.insert(role, v.toString());
            });
    if (!unknown)
        unknown =
            eachRole(object.value("above"_L1), kind.roles, [&](size_t role, const QJsonValue& l) {
                layout.above[role] = labelKeys(l) + layout.above.value(role);
            });
    if (!unknown)
        unknown =
            eachRole(object.value("path"_L1), kind.roles, [&](size_t role, const QJsonValue& p) {
                layout.path.insert(role, QRegularExpression(p.toString()));
            });
    for (const QJsonValue& role : object.value("fill_down"_L1).toArray()) {
        const qsizetype index = kind.roles.indexOf(role.toString());
        if (index < 0)
            unknown = Text::tr("there is no role “%1”").arg(role.toString());
        layout.fillsDown += size_t(index);
    }
    for (const QRegularExpression& pattern : std::as_const(layout.path)) {
        if (!pattern.isValid())
            unknown = pattern.errorString();
    }
    if (layout.header.isEmpty())
        unknown = Text::tr("it names no columns");
    if (unknown)
        return unreadable(path, *unknown);
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
