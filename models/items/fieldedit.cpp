#include "models/cases/caseacts.h"
#include "models/cases/jsonfield.h"
#include "models/cases/vocabulary.h"
#include "models/items/fieldwords.h"
#include "models/items/subjectsheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldEdit)
};

Result<QJsonValue> timeOf(QString text)
{
    text.replace(u' ', u'T');
    if (!text.contains(u'T'))
        text += u"T00:00"_s;
    if (text.count(u':') == 1)
        text += u":00"_s;
    const auto at = Instant::parseIso(text);
    if (!at)
        return failure(Text::tr("This is no time: write it as 2026-01-14 10:12."));
    return QJsonValue(at->toIso());
}

Result<QJsonValue> wordOf(const FieldWord& field, const QString& text)
{
    const Word* word = recogniseWord(field.words, text);
    if (!word)
        return failure(Text::tr("%1 knows no “%2”.").arg(field.text.text(), text));
    return QJsonValue(word->id);
}

/// What was typed, as jsonfield.h reads it.
Result<QJsonValue> jsonOf(const FieldWord& field, const QString& text)
{
    switch (field.type) {
    case FieldWord::Type::Time:
        return timeOf(text);
    case FieldWord::Type::Money:
        if (const auto money = Money::parse(text))
            return QJsonValue(money->fen());
        return failure(Text::tr("This is no sum in yuan."));
    case FieldWord::Type::YesNo:
        return QJsonValue(text == Text::tr("yes") || text == "1"_L1 || text == u"是"_s);
    case FieldWord::Type::List: {
        static const QRegularExpression between(u"[,，、;；]\\s*"_s);
        return QJsonValue(QJsonArray::fromStringList(text.split(between, Qt::SkipEmptyParts)));
    }
    case FieldWord::Type::Json:
        return failure(Text::tr("This field is not written by hand."));
    case FieldWord::Type::Text:
        break;
    }
    if (!field.words.isEmpty())
        return wordOf(field, text);
    return QJsonValue(text);
}

template <typename T>
void clear(T& field)
{
    field = T();
}

template <typename Row>
Result<> setField(Store& store, Row row, const QString& column, const QJsonValue& value)
{
    QString why = Text::tr("There is no such field.");
    std::apply(
        [&](const auto&... c) {
            const auto set = [&](const auto& each) {
                auto& field = row.*each.member;
                if (column != QLatin1StringView(each.name))
                    return;
                if (value.isNull()) {
                    clear(field);
                    why.clear();
                } else if constexpr (ReadableField<std::decay_t<decltype(field)>>) {
                    why = readField(value, field);
                }
            };
            (set(c), ...);
        },
        RowTable<Row>::columns);
    if (!why.isEmpty())
        return failure(why);
    const auto changed = changeRow(store, row);
    if (!changed)
        return tl::unexpected(changed.error());
    if (changed->isRefused())
        return failure(changed->report.missingText());
    return {};
}

} // namespace

Result<> editField(Store& store, const QString& table, qint64 id, const QString& column,
                   const QString& text)
{
    const FieldWord* field = findField(table, column);
    if (!field)
        return failure(Text::tr("There is no such field."));
    QJsonValue value;
    if (!text.trimmed().isEmpty()) {
        const Result<QJsonValue> read = jsonOf(*field, text.trimmed());
        if (!read)
            return tl::unexpected(read.error());
        value = *read;
    }
    if (table == "casefile"_L1)
        if (const auto row = CasefileStore(store.writer()).find(CaseId{id}))
            return setField(store, *row, column, value);
    if (table == "person"_L1)
        if (const auto row = PersonStore(store.writer()).find(PersonId{id}))
            return setField(store, *row, column, value);
    return failure(Text::tr("It is no longer there."));
}

} // namespace cluechain
