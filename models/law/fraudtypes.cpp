#include "models/law/fraudtypes.h"

#include "models/core/identifiers.h"
#include "models/core/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FraudTypeBook)
};

/// Why a row cannot be used; becomes a Result at the border of this file.
struct Refusal {
    QString reason;
};

QString word(const QJsonObject& object, const QString& key)
{
    QString value = object[key].toString();
    if (value.isEmpty())
        throw Refusal{Text::tr("\"%1\" is missing").arg(key)};
    return value;
}

LocalText bothLanguages(const QJsonObject& object, const QString& key)
{
    const std::optional<LocalText> text = LocalText::fromJson(object[key]);
    if (!text)
        throw Refusal{Text::tr("\"%1\" needs a text in zh and in en").arg(key)};
    return *text;
}

LocalText optionalText(const QJsonObject& object, const QString& key)
{
    return object.contains(key) ? bothLanguages(object, key) : LocalText();
}

QStringList words(const QJsonObject& object, const QString& key)
{
    QStringList list;
    const QJsonArray values = object[key].toArray();
    for (const auto& value : values)
        list.append(value.toString());
    if (list.contains(QString()))
        throw Refusal{Text::tr("\"%1\" should be a list of words").arg(key)};
    return list;
}

FraudType typeOf(const QJsonObject& object)
{
    FraudType type{.code = word(object, u"code"_s),
                   .name = bothLanguages(object, u"name"_s),
                   .aliases = words(object, u"aliases"_s),
                   .official = object[u"official"].toBool(),
                   .remark = optionalText(object, u"remark"_s),
                   .firstQuestions = optionalText(object, u"firstQuestions"_s),
                   .identifiers = words(object, u"identifiers"_s)};
    for (const QString& kind : type.identifiers)
        if (!identifierKindFromKey(kind))
            throw Refusal{Text::tr("\"%1\" is no kind of identifier").arg(kind)};
    return type;
}

FraudMeans meansOf(const QJsonObject& object)
{
    FraudMeans means{.key = word(object, u"key"_s), .name = bothLanguages(object, u"name"_s)};
    const QJsonArray values = object[u"values"].toArray();
    for (const auto& each : values) {
        const QJsonObject value = each.toObject();
        means.values.append({word(value, u"key"_s), bothLanguages(value, u"name"_s)});
    }
    return means;
}

/// Everything a type is called, folded.
QStringList namesOf(const FraudType& type)
{
    QStringList names{fold(type.code), fold(type.name.zh), fold(type.name.en)};
    for (const QString& alias : type.aliases)
        names.append(fold(alias));
    return names;
}

} // namespace

Result<FraudTypeBook> FraudTypeBook::parse(const QByteArray& json, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(Text::tr("The fraud types in %1 cannot be read: they are not JSON (%2, at "
                                "byte %3).")
                           .arg(name, error.errorString())
                           .arg(error.offset));
    const QJsonObject root = document.object();
    FraudTypeBook book;
    QString at = Text::tr("the head of the file");
    try {
        book.m_version = word(root, u"version"_s);
        book.m_source = word(root, u"source"_s);
        QHash<QString, QString> owners; // of every name, so that a word means one type
        const QJsonArray types = root[u"types"].toArray();
        for (const auto& value : types) {
            at = Text::tr("type %1").arg(value.toObject()[u"code"].toString());
            book.m_types.append(typeOf(value.toObject()));
            for (const QString& each : namesOf(book.m_types.last())) {
                if (owners.contains(each))
                    throw Refusal{
                        Text::tr("\"%1\" already stands for %2").arg(each, owners.value(each))};
                owners.insert(each, book.m_types.last().code);
            }
        }
        const QJsonArray means = root[u"means"].toArray();
        for (const auto& value : means) {
            at = Text::tr("means %1").arg(value.toObject()[u"key"].toString());
            book.m_means.append(meansOf(value.toObject()));
        }
    } catch (const Refusal& refusal) {
        return failure(Text::tr("The fraud types in %1 cannot be used: %2: %3.")
                           .arg(name, at, refusal.reason));
    }
    if (book.m_types.isEmpty())
        return failure(Text::tr("The fraud types in %1 cannot be used: there are none.").arg(name));
    return book;
}

const FraudType* FraudTypeBook::find(QStringView code) const
{
    for (const FraudType& type : m_types)
        if (type.code.compare(code, Qt::CaseInsensitive) == 0)
            return &type;
    return nullptr;
}

const FraudType* FraudTypeBook::recognise(QStringView text) const
{
    const QString wanted = fold(text);
    if (wanted.isEmpty())
        return nullptr;
    const FraudType* best = nullptr;
    qsizetype longest = 1; // a single character says nothing
    for (const FraudType& type : m_types)
        for (const QString& name : namesOf(type)) {
            if (name == wanted)
                return &type;
            if (name.size() > longest && wanted.contains(name)) {
                longest = name.size();
                best = &type;
            }
        }
    return best;
}

Result<FraudTypeBook> loadFraudTypes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Text::tr("The fraud types in %1 cannot be read: %2.").arg(path, file.errorString()));
    return FraudTypeBook::parse(file.readAll(), path);
}

} // namespace cluechain
