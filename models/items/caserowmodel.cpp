#include "models/items/caserowmodel.h"

#include "models/cases/vocabulary.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool isRoles(const QString& table, const QString& column)
{
    return table == "person"_L1 && column == "roles"_L1;
}

/// "犯罪嫌疑人 (供卡人) · 账户持有人", of "suspect:card_supplier holder:".
QString rolesText(const QString& roles)
{
    QStringList texts;
    for (const QString& each : roles.split(u' ', Qt::SkipEmptyParts)) {
        const QString part = each.section(u':', 1);
        const QString role = wordText(u"roles", each.section(u':', 0, 0));
        texts.append(part.isEmpty() ? role : u"%1 (%2)"_s.arg(role, wordText(u"parts", part)));
    }
    return texts.isEmpty() ? u"—"_s : texts.join(u" · "_s);
}

/// The list of words whose tones a column tells; nothing for one that tells none.
QString tonedWords(const QString& table, const QString& column)
{
    const FieldWord* field = findField(table, column);
    return field && (field->words.endsWith("_states"_L1) || field->words == "validities"_L1)
               ? field->words
               : QString();
}

/// "c22c…4477": enough to compare by eye; the whole is told on hover and copied.
QString shortHash(const QString& hex)
{
    constexpr qsizetype shown = 4;
    return hex.size() > 2 * shown ? hex.first(shown) + u'…' + hex.last(shown) : hex;
}

} // namespace

QList<CaseRow> readCaseRows(sqlite::Database& db, CaseId caseId, const QString& table,
                            const QStringList& columns, const Masking& masking)
{
    QStringList terms = columns;
    for (QString& term : terms)
        if (isRoles(table, term))
            term = u"(SELECT group_concat(role || ':' || coalesce(part, ''), ' ')"
                   " FROM person_role WHERE person_id = person.id)"_s;
    const QString sql =
        u"SELECT id, %1 FROM %2 WHERE case_id = ? ORDER BY id"_s.arg(terms.join(u", "_s), table);
    sqlite::Statement query(db, sql.toUtf8());
    query.bind(caseId);
    FieldTexts texts(db, masking);
    // What an identifier is says its kind, which stands in another column.
    const qsizetype kind = table == "identifier"_L1 ? columns.indexOf("kind"_L1) : qsizetype(-1);
    const qsizetype identifier = kind < 0 ? -1 : columns.indexOf("raw"_L1);
    QList<CaseRow> rows;
    while (query.step()) {
        CaseRow row{.id = query.get<qint64>(0)};
        for (int i = 0; i < columns.size(); ++i) {
            const FieldWord* field = findField(table, columns.at(i));
            QVariant value;
            if (query.isNull(i + 1))
                value = QVariant::fromValue(nullptr);
            else if (field && (field->type == FieldWord::Type::Time ||
                               field->type == FieldWord::Type::Money ||
                               field->type == FieldWord::Type::YesNo || !field->of.isEmpty()))
                value = query.get<qint64>(i + 1);
            else
                value = query.get<QString>(i + 1);
            row.texts.append(isRoles(table, columns.at(i))
                                 ? rolesText(value.toString())
                                 : texts.text(table, columns.at(i), value));
            row.values.append(std::move(value));
        }
        if (identifier >= 0)
            row.texts[identifier] = masking.identifier(row.values.at(kind).toString(),
                                                       row.values.at(identifier).toString());
        rows.append(std::move(row));
    }
    return rows;
}

QList<NamedRow> namedRows(sqlite::Database& db, CaseId caseId, const QString& table,
                          const Masking& masking)
{
    sqlite::Statement query(
        db, u"SELECT id FROM %1 WHERE case_id = ? ORDER BY id"_s.arg(table).toUtf8());
    query.bind(caseId);
    FieldTexts texts(db, masking);
    QList<NamedRow> rows;
    while (query.step())
        rows.append({query.get<qint64>(0), texts.nameOf(table, query.get<qint64>(0))});
    return rows;
}

CaseRowModel::CaseRowModel(QString table, QStringList columns, QObject* parent)
    : RowsModel(parent)
    , m_table(std::move(table))
    , m_names(std::move(columns))
{
}

QList<TableColumn> CaseRowModel::describeColumns() const
{
    QList<TableColumn> columns;
    for (const QString& name : m_names) {
        const FieldWord* field = findField(m_table, name);
        TableColumn column{.key = name,
                           .title = isRoles(m_table, name) ? tr("Roles") : fieldWord(m_table, name),
                           .sample = u"江川银行 六个字"_s};
        if (field && field->type == FieldWord::Type::Money) {
            column.kind = CellKind::Money;
            column.sample = u"12,345,678.00"_s;
        } else if (field && field->type == FieldWord::Type::Time) {
            column.kind = CellKind::Time;
            column.sample = u"2025-12-30 09:00:00"_s;
        } else if (!tonedWords(m_table, name).isEmpty()) {
            column.kind = CellKind::State;
        } else if (name == u"sha256"_s) {
            column.kind = CellKind::Mono;
            column.sample = u"c22c…4477"_s;
        } else if (name == u"number" || name == u"normalised" || isAccountNumber(field)) {
            column.kind = CellKind::Mono;
            column.sample = u"6299 0310 4471 6108 000"_s;
        }
        columns.append(column);
    }
    return columns;
}

bool CaseRowModel::isHash(int column) const
{
    return m_names.at(column) == u"sha256"_s;
}

QString CaseRowModel::shownText(int column, const QString& text) const
{
    if (isHash(column))
        return shortHash(text);
    return isAccountNumber(findField(m_table, m_names.at(column))) ? groupedNumber(text) : text;
}

QVariant CaseRowModel::cell(const CaseRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(column, row.texts.at(column));
    case CopyRole:
        return shownText(column, row.texts.at(column)) != row.texts.at(column)
                   ? QVariant(row.texts.at(column))
                   : QVariant();
    case Qt::ToolTipRole:
        return isHash(column) ? QVariant(row.texts.at(column)) : QVariant();
    case SortRole: {
        const QVariant& value = row.values.at(column);
        return value.typeId() == QMetaType::LongLong ? value : QVariant();
    }
    case ToneRole:
        if (const QString list = tonedWords(m_table, m_names.at(column)); !list.isEmpty())
            if (const Tone tone = wordTone(list, row.values.at(column).toString());
                tone != Tone::Idle)
                return int(tone);
        return {};
    case InkRole:
        return column == 0 ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
