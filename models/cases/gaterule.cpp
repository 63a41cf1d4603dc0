#include "models/cases/gaterule.h"

#include "models/cases/vocabulary.h"
#include "models/core/jsontexts.h"
#include "models/core/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue at(const QJsonObject& facts, const QString& path)
{
    QJsonValue value = facts;
    const auto steps = path.split(u'.');
    for (const QString& step : steps)
        value = value.toObject().value(step);
    return value;
}

bool isFilled(const QJsonValue& value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    return !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
}

/// department is 0; an unknown or missing level is below all.
int levelRank(const QString& level)
{
    const QList<Word>& levels = words(u"levels");
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [&](const Word& word) { return word.id == level; });
    return found == levels.end() ? -1 : int(found - levels.begin());
}

bool isNotBefore(const QJsonValue& later, const QJsonValue& earlier)
{
    return isFilled(later) && isFilled(earlier) && later.toInteger() >= earlier.toInteger();
}

bool isOneOf(const QJsonValue& value, const QJsonValue& wanted)
{
    return wanted.isArray() ? wanted.toArray().contains(value) : value == wanted;
}

bool fits(const QJsonValue& value, const QJsonValue& condition, const QJsonObject& facts)
{
    if (!condition.isObject()) {
        if (!value.isArray())
            return isOneOf(value, condition);
        const QJsonArray items = value.toArray();
        return std::any_of(items.begin(), items.end(),
                           [&](const QJsonValue& item) { return isOneOf(item, condition); });
    }
    const QJsonObject object = condition.toObject();
    if (object.contains("filled"_L1))
        return isFilled(value) == object["filled"_L1].toBool();
    if (object.contains("atLeast"_L1))
        return levelRank(value.toString()) >= levelRank(object["atLeast"_L1].toString());
    if (object.contains("notBefore"_L1))
        return isNotBefore(value, at(facts, object["notBefore"_L1].toString()));
    qFatal("gates.json: unknown condition in where");
}

qsizetype count(const QJsonObject& requirement, const QJsonObject& facts)
{
    const QJsonArray rows = at(facts, requirement["count"_L1].toString()).toArray();
    const QJsonObject where = requirement["where"_L1].toObject();
    return std::count_if(rows.begin(), rows.end(), [&](const QJsonValue& row) {
        for (auto it = where.begin(); it != where.end(); ++it)
            if (!fits(row.toObject().value(it.key()), it.value(), facts))
                return false;
        return true;
    });
}

bool isWithin(qsizetype number, const QJsonObject& requirement)
{
    return number >= requirement["atLeast"_L1].toInteger(0) &&
           number <= requirement["atMost"_L1].toInteger(std::numeric_limits<qsizetype>::max());
}

/// The names that stand at a path, one or many, without regard to width and case.
QSet<QString> namesAt(const QJsonObject& facts, const QString& path)
{
    QSet<QString> names;
    const QJsonValue value = at(facts, path);
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto& item : items)
        if (const QString name = fold(item.toString()); !name.isEmpty())
            names.insert(name);
    return names;
}

bool isNoneOf(const QJsonArray& requirement, const QJsonObject& facts)
{
    const QSet<QString> names = namesAt(facts, requirement[0].toString());
    const QJsonArray paths = requirement[1].toArray();
    return std::none_of(paths.begin(), paths.end(), [&](const QJsonValue& path) {
        return namesAt(facts, path.toString()).intersects(names);
    });
}

QList<GateRule> readRules()
{
    QFile file(u":/rules/gates.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/rules/gates.json is missing from the program");
    QList<GateRule> rules;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll())["rows"_L1].toArray();
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        rules.append(GateRule{
            .id = row["id"_L1].toString(),
            .kind = row["kind"_L1] == "hard"_L1 ? GateKind::Hard : GateKind::Advice,
            .link = row["link"_L1].toString(),
            .exit = row["exit"_L1].toString(),
            .passages = jsonTexts(row["passage"_L1]),
            .act = row["act"_L1].toString(),
            .onlyAtMove = row["onlyAtMove"_L1].toBool(),
            .kinds = jsonTexts(row["kinds"_L1]),
            .condition = row["requires"_L1].toObject(),
            .text = LocalText::fromJson(row["text"_L1]).value_or(LocalText()),
            .source = LocalText::fromTextOrJson(row["source"_L1]).value_or(LocalText()),
            .where = row["where"_L1].toString(),
        });
    }
    return rules;
}

} // namespace

const QList<GateRule>& gateRules()
{
    static const QList<GateRule> rules = readRules();
    return rules;
}

bool holds(const QJsonObject& requirement, const QJsonObject& facts)
{
    const auto holdsHere = [&](const QJsonValue& part) { return holds(part.toObject(), facts); };
    const auto text = [&](QLatin1StringView key) { return requirement[key].toString(); };

    if (requirement.contains("filled"_L1))
        return isFilled(at(facts, text("filled"_L1)));
    if (requirement.contains("is"_L1))
        return isOneOf(at(facts, requirement["is"_L1][0].toString()), requirement["is"_L1][1]);
    if (requirement.contains("all"_L1)) {
        const QJsonArray parts = requirement["all"_L1].toArray();
        return std::all_of(parts.begin(), parts.end(), holdsHere);
    }
    if (requirement.contains("any"_L1)) {
        const QJsonArray parts = requirement["any"_L1].toArray();
        return std::any_of(parts.begin(), parts.end(), holdsHere);
    }
    if (requirement.contains("not"_L1))
        return !holdsHere(requirement["not"_L1]);
    if (requirement.contains("if"_L1))
        return !holdsHere(requirement["if"_L1]) || holdsHere(requirement["then"_L1]);
    if (requirement.contains("count"_L1))
        return isWithin(count(requirement, facts), requirement);
    if (requirement.contains("level"_L1))
        return levelRank(at(facts, text("level"_L1)).toString()) >= levelRank(text("atLeast"_L1));
    if (requirement.contains("distinct"_L1))
        return isWithin(namesAt(facts, text("distinct"_L1)).size(), requirement);
    if (requirement.contains("notBefore"_L1))
        return isNotBefore(at(facts, requirement["notBefore"_L1][0].toString()),
                           at(facts, requirement["notBefore"_L1][1].toString()));
    if (requirement.contains("noneOf"_L1))
        return isNoneOf(requirement["noneOf"_L1].toArray(), facts);
    qFatal("gates.json: unknown requirement");
}

} // namespace cluechain
