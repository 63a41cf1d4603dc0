#include "models/items/fieldwords.h"

#include "models/cases/vocabulary.h"
#include "models/core/instant.h"
#include "models/core/money.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct TableWord {
    LocalText text = {};
    QHash<QString, FieldWord> fields = {};
};

struct AllWords {
    QHash<QString, FieldWord> common = {};
    QHash<QString, TableWord> tables = {};
};

FieldWord readField(const QJsonObject& row)
{
    static const QHash<QString, FieldWord::Type> types{{u"time"_s, FieldWord::Type::Time},
                                                       {u"money"_s, FieldWord::Type::Money},
                                                       {u"list"_s, FieldWord::Type::List},
                                                       {u"yesno"_s, FieldWord::Type::YesNo},
                                                       {u"json"_s, FieldWord::Type::Json}};
    static const QHash<QString, FieldWord::Mask> masks{{u"id_number"_s, FieldWord::Mask::IdNumber},
                                                       {u"phone"_s, FieldWord::Mask::Phone},
                                                       {u"account"_s, FieldWord::Mask::Account},
                                                       {u"name"_s, FieldWord::Mask::Name},
                                                       {u"text"_s, FieldWord::Mask::Text}};
    return {.text = LocalText::fromJson(row["text"_L1]).value_or(LocalText()),
            .type = types.value(row["type"_L1].toString(), FieldWord::Type::Text),
            .words = row["words"_L1].toString(),
            .of = row["of"_L1].toString(),
            .hidden = row["hidden"_L1].toBool(),
            .mask = masks.value(row["mask"_L1].toString(), FieldWord::Mask::None)};
}

QHash<QString, FieldWord> readFields(const QJsonObject& rows)
{
    QHash<QString, FieldWord> fields;
    for (auto it = rows.begin(); it != rows.end(); ++it)
        fields.insert(it.key(), readField(it.value().toObject()));
    return fields;
}

AllWords readAll()
{
    QFile file(u":/rules/fields.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/rules/fields.json is missing from the program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    AllWords all{.common = readFields(root["common"_L1].toObject())};
    const QJsonObject tables = root["tables"_L1].toObject();
    for (auto it = tables.begin(); it != tables.end(); ++it)
        all.tables.insert(it.key(),
                          {LocalText::fromJson(it.value()["text"_L1]).value_or(LocalText()),
                           readFields(it.value()["fields"_L1].toObject())});
    return all;
}

const AllWords& allWords()
{
    static const AllWords all = readAll();
    return all;
}

QString plain(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<std::nullptr_t>() ? QString() : value.toString();
}

QString maskedBy(FieldWord::Mask mask, const QString& text, const Masking& masking)
{
    switch (mask) {
    case FieldWord::Mask::IdNumber:
        return masking.idNumber(text);
    case FieldWord::Mask::Phone:
        return masking.phone(text);
    case FieldWord::Mask::Account:
        return masking.account(text);
    case FieldWord::Mask::Name:
        return masking.name(text);
    case FieldWord::Mask::Text:
        return masking.text(text);
    case FieldWord::Mask::None:
        break;
    }
    return text;
}

/// How the rows of a table are called, as SQL over the alias t; empty: the table has no names.
QByteArray nameSql(const QString& table)
{
    static const QHash<QString, QByteArray> columns{
        {u"casefile"_s, "t.name"},
        {u"person"_s, "t.name"},
        {u"case_account"_s, "t.raw"},
        {u"identifier"_s, "t.raw"},
        {u"evidence"_s, "trim(coalesce(t.number, '') || ' ' || t.name)"},
        {u"document"_s, "coalesce(t.number, t.title, t.kind)"},
        {u"measure"_s, "t.kind"},
        {u"task"_s, "t.title"},
        {u"case_tag"_s, "t.tag"}};
    return columns.value(table);
}

} // namespace

const FieldWord* findField(const QString& table, const QString& column)
{
    const AllWords& all = allWords();
    if (const auto known = all.tables.constFind(table); known != all.tables.constEnd())
        if (const auto field = known->fields.constFind(column); field != known->fields.constEnd())
            return &*field;
    const auto field = all.common.constFind(column);
    return field == all.common.constEnd() ? nullptr : &*field;
}

bool isAccountNumber(const FieldWord* field)
{
    return field && (field->mask == FieldWord::Mask::Account || field->of == "case_account"_L1);
}

QString tableWord(const QString& table)
{
    const auto known = allWords().tables.constFind(table);
    return known == allWords().tables.constEnd() ? table : known->text.text();
}

QString fieldWord(const QString& table, const QString& column)
{
    const FieldWord* field = findField(table, column);
    return field ? field->text.text() : column;
}

QStringList fieldsOfTable(sqlite::Database& db, const QString& table)
{
    QStringList columns;
    sqlite::Statement query(db, "SELECT name FROM pragma_table_info(?)");
    query.bind(table);
    while (query.step()) {
        const QString column = query.get<QString>(0);
        const FieldWord* field = findField(table, column);
        if (field && !field->hidden && column != u"id")
            columns.append(column);
    }
    return columns;
}

QString FieldTexts::text(const QString& table, const QString& column, const QVariant& value)
{
    const QString written = plain(value);
    if (written.isEmpty())
        return u"—"_s;
    const FieldWord* field = findField(table, column);
    if (!field)
        return written;
    if (!field->of.isEmpty())
        return nameOf(field->of, value.toLongLong());
    switch (field->type) {
    case FieldWord::Type::Time:
        return Instant::fromMicroseconds(value.toLongLong()).toDisplay();
    case FieldWord::Type::Money:
        return Money::fromFen(value.toLongLong()).toDisplay();
    case FieldWord::Type::YesNo:
        return value.toInt() ? Text::tr("yes") : Text::tr("no");
    case FieldWord::Type::List: {
        QStringList items;
        const auto array = QJsonDocument::fromJson(written.toUtf8()).array();
        for (const auto& item : array)
            items.append(field->words.isEmpty() ? item.toString()
                                                : wordText(field->words, item.toString()));
        return items.isEmpty() ? u"—"_s : items.join(u", "_s);
    }
    case FieldWord::Type::Json:
        return written == "{}"_L1 || written == "[]"_L1 ? u"—"_s
                                                        : maskedBy(field->mask, written, m_masking);
    case FieldWord::Type::Text:
        break;
    }
    return field->words.isEmpty() ? maskedBy(field->mask, written, m_masking)
                                  : wordText(field->words, written);
}

QString FieldTexts::nameOf(const QString& table, qint64 id)
{
    const QPair<QString, qint64> key(table, id);
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    QString name;
    if (const QByteArray column = nameSql(table); !column.isEmpty())
        name = m_db.value<QString>(
            ("SELECT " + column + " FROM " + table.toUtf8() + " t WHERE t.id = ?").constData(), id);
    if (table == "measure"_L1 && !name.isEmpty())
        name = wordText(u"measures", name);
    if (table == "person"_L1)
        name = m_masking.name(name);
    else if (table == "case_account"_L1)
        name = m_masking.account(name);
    else
        name = m_masking.text(name);
    if (name.isEmpty())
        name = Text::tr("(no longer there)");
    m_names.insert(key, name);
    return name;
}

} // namespace cluechain
