#include "models/law/clockrule.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClockRuleBook)
};

/// Why a row cannot be used; becomes a Result at the border of this file.
struct Refusal {
    QString reason;
};

constexpr int longestPeriod = 1200;

void allowOnly(const QJsonObject& object, const QStringList& keys)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!keys.contains(it.key()))
            throw Refusal{Text::tr("\"%1\" is unknown").arg(it.key())};
}

QString word(const QJsonObject& object, const QString& key, const QStringList& allowed = {})
{
    QString value = object[key].toString();
    if (value.isEmpty())
        throw Refusal{Text::tr("\"%1\" is missing").arg(key)};
    if (!allowed.isEmpty() && !allowed.contains(value))
        throw Refusal{
            Text::tr("\"%1\" is %2, but may be: %3").arg(key, value, allowed.join(u", "_s))};
    return value;
}

QString optionalWord(const QJsonObject& object, const QString& key, const QStringList& allowed = {})
{
    return object.contains(key) ? word(object, key, allowed) : QString();
}

LocalText bothLanguages(const QJsonObject& object, const QString& key)
{
    const std::optional<LocalText> text = LocalText::fromJson(object[key]);
    if (!text)
        throw Refusal{Text::tr("\"%1\" needs a text in zh and in en").arg(key)};
    return *text;
}

QStringList wordList(const QJsonObject& object, const QString& key)
{
    if (object.contains(key) && !object[key].isArray())
        throw Refusal{Text::tr("\"%1\" should be a list of words").arg(key)};
    QStringList words;
    const QJsonArray values = object[key].toArray();
    for (const auto& value : values) {
        if (value.toString().isEmpty())
            throw Refusal{Text::tr("\"%1\" should be a list of words").arg(key)};
        words.append(value.toString());
    }
    return words;
}

int wholeNumber(const QJsonObject& object, const QString& key, int least)
{
    const double value = object[key].toDouble(-1);
    if (value < least || value > longestPeriod || value != int(value))
        throw Refusal{Text::tr("\"%1\" should be a whole number from %2 to %3")
                          .arg(key)
                          .arg(least)
                          .arg(longestPeriod)};
    return int(value);
}

bool flag(const QJsonObject& object, const QString& key)
{
    if (object.contains(key) && !object[key].isBool())
        throw Refusal{Text::tr("\"%1\" should be true or false").arg(key)};
    return object[key].toBool();
}

QDate day(const QJsonObject& object, const QString& key)
{
    if (!object.contains(key))
        return {};
    const QDate date = QDate::fromString(object[key].toString(), Qt::ISODate);
    if (!date.isValid())
        throw Refusal{Text::tr("\"%1\" should be a date like 2026-03-01").arg(key)};
    return date;
}

Period period(const QJsonObject& object, const QString& lengthKey = u"length"_s)
{
    const auto unit = periodUnitFromKey(object[u"unit"].toString());
    if (!unit)
        throw Refusal{Text::tr("\"unit\" may be: minute, hour, day, workday, month")};
    return {wholeNumber(object, lengthKey, 1), *unit};
}

ClockExtension extensionOf(const QJsonObject& object, const ClockRule& rule)
{
    allowOnly(object, {u"key"_s, u"name"_s, u"adds"_s, u"becomes"_s, u"unit"_s, u"atLeast"_s,
                       u"level"_s, u"after"_s});
    ClockExtension extension;
    extension.key = word(object, u"key"_s);
    if (rule.findExtension(extension.key))
        throw Refusal{Text::tr("the extension \"%1\" is there twice").arg(extension.key)};
    extension.name = bothLanguages(object, u"name"_s);
    if (object.contains(u"adds") == object.contains(u"becomes"))
        throw Refusal{Text::tr("an extension either adds or becomes a length")};
    const bool adds = object.contains(u"adds");
    extension.effect = adds ? ClockExtension::Effect::Adds : ClockExtension::Effect::Becomes;
    extension.period = period(object, adds ? u"adds"_s : u"becomes"_s);
    const auto kindOf = [](PeriodUnit unit) {
        return unit == PeriodUnit::Month ? PeriodUnit::Day : unit;
    };
    if (adds && kindOf(extension.period.unit) != kindOf(rule.period.unit))
        throw Refusal{Text::tr("the extension \"%1\" has a unit that cannot be added to the rule's")
                          .arg(extension.key)};
    if (object.contains(u"atLeast"))
        extension.atLeast = wholeNumber(object, u"atLeast"_s, 1);
    extension.level =
        optionalWord(object, u"level"_s,
                     {u"department"_s, u"county"_s, u"city"_s, u"province"_s, u"procuratorate"_s});
    extension.after = optionalWord(object, u"after"_s);
    if (!extension.after.isEmpty() && !rule.findExtension(extension.after))
        throw Refusal{Text::tr("the extension \"%1\" follows one that is not there before it")
                          .arg(extension.key)};
    return extension;
}

/// A rule that is due some days before another one ends takes everything else from that one.
void placeBefore(ClockRule& rule, const QJsonObject& before, const QList<ClockRule>& known)
{
    allowOnly(before, {u"rule"_s, u"length"_s, u"unit"_s});
    const QString id = word(before, u"rule"_s);
    const auto base = std::find_if(known.rbegin(), known.rend(),
                                   [&](const ClockRule& other) { return other.id == id; });
    const Period distance = period(before);
    if (base == known.rend() || base->period.isInstantaneous())
        throw Refusal{Text::tr("it lies before the rule %1, which is not a clock of days or months "
                               "above it")
                          .arg(id)};
    if (distance.unit != PeriodUnit::Day)
        throw Refusal{Text::tr("it can lie before another rule by days only")};
    rule.period = base->period;
    rule.daysBefore = distance.length;
    rule.triggers = base->triggers;
    rule.endedBy = base->endedBy;
    rule.extensions = base->extensions;
    rule.custody = base->custody;
}

ClockRule ruleOf(const QJsonObject& object, const QHash<QString, LocalText>& events,
                 const QList<ClockRule>& known)
{
    allowOnly(object, {u"id"_s,
                       u"name"_s,
                       u"subject"_s,
                       u"triggers"_s,
                       u"endedBy"_s,
                       u"before"_s,
                       u"length"_s,
                       u"unit"_s,
                       u"roll"_s,
                       u"custody"_s,
                       u"byHand"_s,
                       u"times"_s,
                       u"warn"_s,
                       u"documentDecides"_s,
                       u"extensions"_s,
                       u"source"_s,
                       u"onExpiry"_s,
                       u"status"_s,
                       u"effectiveFrom"_s,
                       u"effectiveTo"_s});
    ClockRule rule;
    rule.id = word(object, u"id"_s);
    rule.name = bothLanguages(object, u"name"_s);
    rule.subject =
        word(object, u"subject"_s, {u"case"_s, u"person"_s, u"account"_s, u"property"_s});
    if (object.contains(u"before")) {
        placeBefore(rule, object[u"before"].toObject(), known);
    } else {
        rule.period = period(object);
        rule.triggers = wordList(object, u"triggers"_s);
        rule.endedBy = wordList(object, u"endedBy"_s);
        rule.custody = flag(object, u"custody"_s);
        const QJsonArray extensions = object[u"extensions"].toArray();
        for (const auto& extension : extensions)
            rule.extensions.append(extensionOf(extension.toObject(), rule));
    }
    rule.byHand = flag(object, u"byHand"_s);
    rule.rolls = flag(object, u"roll"_s);
    if (rule.rolls && rule.custody)
        throw Refusal{Text::tr("a clock of custody never rolls (刑诉法 §105)")};
    if (rule.rolls && rule.period.unit != PeriodUnit::Day && rule.period.unit != PeriodUnit::Month)
        throw Refusal{Text::tr("only days and months roll over holidays")};
    rule.documentDecides = flag(object, u"documentDecides"_s);
    if (object.contains(u"times"))
        rule.times = wholeNumber(object, u"times"_s, 1);
    rule.lead = period(object[u"warn"].toObject());
    if (!rule.lead.isInstantaneous() && rule.lead.unit != PeriodUnit::Day)
        throw Refusal{Text::tr("\"warn\" is given in minutes, hours or days")};
    rule.onExpiry = bothLanguages(object, u"onExpiry"_s);
    rule.source = word(object, u"source"_s);
    rule.status = word(object, u"status"_s, {u"P"_s, u"W"_s, u"M"_s, u"D"_s});
    rule.effectiveFrom = day(object, u"effectiveFrom"_s);
    rule.effectiveTo = day(object, u"effectiveTo"_s);
    for (const QString& event : rule.triggers + rule.endedBy)
        if (!events.contains(event))
            throw Refusal{Text::tr("the event \"%1\" is not in the list of events").arg(event)};
    for (const ClockRule& other : known) {
        const bool apart =
            (other.effectiveTo.isValid() && rule.effectiveFrom > other.effectiveTo) ||
            (rule.effectiveTo.isValid() && other.effectiveFrom > rule.effectiveTo);
        if (other.id == rule.id && !apart)
            throw Refusal{Text::tr("another version of it is in force at the same time")};
    }
    return rule;
}

} // namespace

const ClockExtension* ClockRule::findExtension(QStringView key) const
{
    for (const ClockExtension& extension : extensions)
        if (extension.key == key)
            return &extension;
    return nullptr;
}

bool ClockRule::isInForce(QDate date) const
{
    return (!effectiveFrom.isValid() || effectiveFrom <= date) &&
           (!effectiveTo.isValid() || date <= effectiveTo);
}

Result<ClockRuleBook> ClockRuleBook::parse(const QByteArray& json, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(Text::tr("The clock rules in %1 cannot be read: they are not JSON (%2, at "
                                "byte %3).")
                           .arg(name, error.errorString())
                           .arg(error.offset));
    const QJsonObject root = document.object();
    ClockRuleBook book;
    QString at = Text::tr("the head of the file");
    try {
        allowOnly(root, {u"version"_s, u"events"_s, u"rules"_s, u"notes"_s});
        book.m_version = word(root, u"version"_s);
        const QJsonObject events = root[u"events"].toObject();
        for (auto it = events.begin(); it != events.end(); ++it)
            book.m_events.insert(it.key(), bothLanguages(events, it.key()));
        const QJsonArray rules = root[u"rules"].toArray();
        for (const auto& value : rules) {
            const QJsonObject object = value.toObject();
            const QString id = object[u"id"].toString();
            at = id.isEmpty() ? Text::tr("row %1").arg(book.m_rules.size() + 1)
                              : Text::tr("rule %1").arg(id);
            book.m_rules.append(ruleOf(object, book.m_events, book.m_rules));
        }
        const QJsonArray notes = root[u"notes"].toArray();
        for (const auto& value : notes) {
            const QJsonObject object = value.toObject();
            at = Text::tr("note %1").arg(object[u"id"].toString());
            allowOnly(object, {u"id"_s, u"text"_s, u"source"_s, u"status"_s});
            book.m_notes.append({word(object, u"id"_s), bothLanguages(object, u"text"_s),
                                 word(object, u"source"_s), word(object, u"status"_s)});
        }
    } catch (const Refusal& refusal) {
        return failure(Text::tr("The clock rules in %1 cannot be used: %2: %3.")
                           .arg(name, at, refusal.reason));
    }
    if (book.m_rules.isEmpty())
        return failure(Text::tr("The clock rules in %1 cannot be used: there are none.").arg(name));
    return book;
}

const ClockRule* ClockRuleBook::find(QStringView id, QDate on) const
{
    const ClockRule* newest = nullptr;
    const ClockRule* oldest = nullptr;
    for (const ClockRule& rule : m_rules) {
        if (rule.id != id)
            continue;
        if (on.isValid() && rule.isInForce(on))
            return &rule;
        if (!newest || rule.effectiveFrom > newest->effectiveFrom)
            newest = &rule;
        if (!oldest || rule.effectiveFrom < oldest->effectiveFrom)
            oldest = &rule;
    }
    const bool isBefore = oldest && on.isValid() && on < oldest->effectiveFrom;
    return isBefore ? oldest : newest;
}

QList<ClockRule> ClockRuleBook::startedBy(QStringView event, QDate on) const
{
    QList<ClockRule> started;
    for (const ClockRule& rule : m_rules)
        if (!rule.byHand && rule.triggers.contains(event) && find(rule.id, on) == &rule)
            started.append(rule);
    return started;
}

QString ClockRuleBook::eventName(const QString& event) const
{
    return m_events.contains(event) ? m_events.value(event).text() : event;
}

Result<ClockRuleBook> loadClockRules(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Text::tr("The clock rules in %1 cannot be read: %2.").arg(path, file.errorString()));
    return ClockRuleBook::parse(file.readAll(), path);
}

} // namespace cluechain
