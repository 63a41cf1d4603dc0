#include "models/intake/aroundtable.h"

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// "账号" as it may stand: "账　　号：".
QRegularExpression labelPattern(const QString& label)
{
    QStringList letters;
    for (const QChar c : label)
        letters += QRegularExpression::escape(QString(c));
    return QRegularExpression(u"(?:^|[\\s,;|\\[])"_s + letters.join(u"\\s*"_s) +
                                  u"\\s*:\\s*(.*?)(?:\\s{2,}|[\\t,;]|$)"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

QString withoutBrackets(QString text)
{
    if (text.size() > 1 && text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    return text.trimmed();
}

QString keyOf(const QString& text)
{
    return headerKey(text.toStdString());
}

} // namespace

AroundTable::AroundTable(QString path)
    : m_path(std::move(path))
{
}

void AroundTable::add(std::span<const std::string_view> cells)
{
    constexpr size_t longest = 2000;
    QStringList row;
    for (const std::string_view cell : cells)
        row += QString::fromUtf8(cell.data(), qsizetype(std::min(cell.size(), longest)))
                   .normalized(QString::NormalizationForm_KC)
                   .trimmed();
    m_rows += row;
}

QString AroundTable::labelled(const QStringList& labels) const
{
    for (const QString& label : labels) {
        const QRegularExpression pattern = labelPattern(label);
        for (qsizetype r = 0; r < m_rows.size(); ++r) {
            const QStringList& row = m_rows[r];
            for (qsizetype c = 0; c < row.size(); ++c) {
                const auto match = pattern.match(row[c]);
                if (match.hasMatch() && !match.captured(1).isEmpty())
                    return withoutBrackets(match.captured(1));
                const QString key = keyOf(row[c]);
                if (key != label && key != label + u':')
                    continue;
                // The value stands in the next cell; in a row of labels, in the cell below.
                const auto next = std::find_if(row.begin() + c + 1, row.end(),
                                               [](const QString& cell) { return !cell.isEmpty(); });
                const bool isRowOfLabels = r + 1 < m_rows.size() &&
                                           m_rows[r + 1].size() == row.size() && row.size() > 3 &&
                                           !row.contains(QString());
                if (isRowOfLabels)
                    return withoutBrackets(m_rows[r + 1][c]);
                if (next != row.end())
                    return withoutBrackets(*next);
            }
        }
    }
    return {};
}

void AroundTable::findMonth(TableShape& table, const QString& sheetName) const
{
    static const QRegularExpression yearAndMonth(
        u"(20[0-9]{2})\\s*(?:[年./-]\\s*([0-9]{1,2})|(0[1-9]|1[0-2])(?![0-9]{3}))"_s);
    static const QRegularExpression year(u"(?<![0-9])(20[0-9]{2})(?![0-9])"_s);
    QStringList places;
    for (const QStringList& row : m_rows)
        places += row.join(u' ');
    places += sheetName;
    places += m_path.section(u'/', -1);
    for (const QRegularExpression& pattern : {yearAndMonth, year}) {
        for (const QString& place : places) {
            const auto match = pattern.match(place);
            if (!match.hasMatch())
                continue;
            table.year = match.captured(1).toInt();
            const int month = (match.captured(2) + match.captured(3)).toInt();
            table.month = month >= 1 && month <= 12 ? month : 0;
            return;
        }
    }
}

void AroundTable::describe(TableShape& table, const QString& sheetName) const
{
    const Layout& layout = *table.layout;
    const bool isStatement = layout.kind == TableKind::Statement;
    table.given.assign(table.columns.size(), {});
    const auto isOpen = [&](size_t role) {
        if (!table.given[role].empty())
            return false;
        if (isStatement && (role == size_t(Role::Card) || role == size_t(Role::Account)))
            return layout.namesNoAccount;
        return table.columns[role].empty();
    };
    for (auto label = layout.above.begin(); label != layout.above.end(); ++label) {
        if (isOpen(label.key()))
            table.given[label.key()] = labelled(label.value()).toStdString();
    }
    for (auto pattern = layout.path.begin(); pattern != layout.path.end(); ++pattern) {
        if (!isOpen(pattern.key()))
            continue;
        QStringList places{m_path};
        if (!isStatement) { // the number of a phone may stand alone above its calls
            for (const QStringList& row : m_rows)
                places += row;
        }
        for (const QString& place : places) {
            const auto match = pattern.value().match(place);
            if (!match.hasMatch())
                continue;
            table.given[pattern.key()] = match.captured(1).toStdString();
            break;
        }
    }
    for (auto text = layout.given.begin(); text != layout.given.end(); ++text) {
        if (table.given[text.key()].empty())
            table.given[text.key()] = text.value().toStdString();
    }
    if (layout.dateForm == DateForm::MonthDay)
        findMonth(table, sheetName);
}

} // namespace cluechain
