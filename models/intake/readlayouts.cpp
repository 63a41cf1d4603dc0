#include "models/intake/layout.h"

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

/// Ranks of a layout's own names, before those that all layouts share.
constexpr int firstOwnRank = -100;

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
    for (int kind = 0; kind <= int(TableKind::Calls); ++kind) {
        const QString key = tableKindKey(TableKind(kind));
        const QJsonObject found = kinds.value(key).toObject();
        const QJsonObject roles = found.value("roles"_L1).toObject();
        Kind made;
        const bool isStatement = TableKind(kind) == TableKind::Statement;
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
    layout.countsTokens = text("unit"_L1) == "token"_L1;
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

} // namespace cluechain
