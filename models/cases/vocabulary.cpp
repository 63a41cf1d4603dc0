#include "models/cases/vocabulary.h"

#include "models/core/text.h"
#include "models/law/fraudtypes.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QHash<QString, QList<Word>> readVocabulary()
{
    QFile file(u":/rules/vocabulary.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/rules/vocabulary.json is missing from the program");
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, QList<Word>> vocabulary;
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const QJsonArray rows = it.value().toArray();
        for (const auto& value : rows) {
            const QJsonObject row = value.toObject();
            vocabulary[it.key()].append(
                Word{row["id"_L1].toString(),
                     LocalText::fromJson(row["text"_L1]).value_or(LocalText()), row});
        }
    }
    const auto fraudTypes = loadFraudTypes();
    if (!fraudTypes)
        qFatal("resources/rules/fraudtypes.json: %s", qPrintable(fraudTypes.error().message));
    for (const FraudType& type : fraudTypes->types())
        vocabulary[u"fraud_types"_s].append(
            Word{type.code, type.name,
                 QJsonObject{{u"aliases"_s, QJsonArray::fromStringList(type.aliases)}}});
    return vocabulary;
}

} // namespace

const QList<Word>& words(QStringView list)
{
    static const QHash<QString, QList<Word>> vocabulary = readVocabulary();
    const auto found = vocabulary.constFind(list.toString());
    Q_ASSERT(found != vocabulary.constEnd());
    return *found;
}

const Word* findWord(QStringView list, QStringView id)
{
    for (const Word& word : words(list))
        if (word.id == id)
            return &word;
    return nullptr;
}

const Word* recogniseWord(QStringView list, QStringView text)
{
    const QString wanted = fold(text);
    for (const Word& word : words(list)) {
        if (fold(word.id) == wanted || fold(word.text.zh) == wanted || fold(word.text.en) == wanted)
            return &word;
        const QJsonArray aliases = word.row["aliases"_L1].toArray();
        for (const auto& alias : aliases)
            if (fold(alias.toString()) == wanted)
                return &word;
    }
    return nullptr;
}

QString wordText(QStringView list, QStringView id)
{
    const Word* word = findWord(list, id);
    return word ? word->text.text() : id.toString();
}

} // namespace cluechain
