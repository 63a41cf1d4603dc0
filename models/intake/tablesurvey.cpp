#include "models/intake/tablesurvey.h"

#include "models/intake/aroundtable.h"
#include "models/intake/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableSurvey)
};

constexpr int rowsWithHeader = 40;
constexpr size_t mostFlagWords = 64; ///< A column with more distinct values is no flag.
constexpr int rowsBetweenQuestions = 4096;
constexpr size_t longestAnswer = 200;

/// Number of filled cells, counted no further than `enough`.
int filledCells(std::span<const std::string_view> cells, int enough)
{
    int filled = 0;
    for (const std::string_view cell : cells) {
        if (!cell.empty() && !cellText(cell).empty() && ++filled == enough)
            break;
    }
    return filled;
}

std::string_view firstFilled(std::span<const std::string_view> cells,
                             const std::vector<int>& columns)
{
    for (const int column : columns) {
        if (size_t(column) >= cells.size())
            continue;
        if (const std::string_view text = cellText(cells[size_t(column)]); !text.empty())
            return text;
    }
    return {};
}

/// What is gathered about a table while its rows pass by.
struct Gathered {
    std::unordered_set<std::string, TextHash, std::equal_to<>> flags;
    std::map<int, qint64> widths;
    std::string lastCard;
    std::string lastAccount;
    /// Of tables that name both sides: those that stood in every row so far.
    bool hasSides = false;
    std::string sides[2];
    int firstMonth = 0;
    int lastMonth = 0;
    bool hasHexCells = false;
    bool hasDecimalCells = false;
};

/// Roles of the two sides of a table that names both, and none of its own.
std::optional<std::pair<size_t, size_t>> sidesOf(const TableShape& table, const LayoutSet& layouts)
{
    std::pair<size_t, size_t> roles{size_t(Role::Payer), size_t(Role::Payee)};
    if (table.layout->kind == TableKind::Calls)
        roles = {size_t(layouts.roleIndex(TableKind::Calls, QStringLiteral("caller"))),
                 size_t(layouts.roleIndex(TableKind::Calls, QStringLiteral("callee")))};
    else if (table.layout->kind != TableKind::Statement)
        return std::nullopt;
    if (table.columns[roles.first].empty() || table.columns[roles.second].empty())
        return std::nullopt;
    return roles;
}

/// Whether a line of a table is a row of it: no total, no note, no header that is repeated.
bool isRowOf(const TableShape& table, std::span<const std::string_view> cells,
             const LayoutSet& layouts)
{
    if (layouts.isTotal(cells.empty() ? std::string_view() : cells[0]))
        return false;
    for (const QString& note : table.layout->notes) {
        const QByteArray start = note.toUtf8();
        if (!cells.empty() && cellText(cells[0]).starts_with(
                                  std::string_view(start.constData(), size_t(start.size()))))
            return false;
    }
    if (filledCells(cells, 2) < 2) {
        // A lone feedback reason answers for an account; anything else alone is a note.
        return table.layout->kind == TableKind::Statement &&
               !firstFilled(cells, table.columnsOf(Role::Reason)).empty();
    }
    // A header that is repeated.
    const auto firstKey = std::find_if(table.headerKeys.begin(), table.headerKeys.end(),
                                       [](const QString& key) { return !key.isEmpty(); });
    const size_t first = size_t(firstKey - table.headerKeys.begin());
    if (first >= cells.size() || cells[first].size() > 100 || headerKey(cells[first]) != *firstKey)
        return true;
    int same = 0;
    for (size_t i = 0; i < cells.size() && i < size_t(table.headerKeys.size()); ++i)
        same += !cells[i].empty() && headerKey(cells[i]) == table.headerKeys[qsizetype(i)];
    return same < 3;
}

/// Keeps those of the sides so far that stand in this row too; `isRow` tells whether it is one.
template <typename IsRow>
void noteSides(Gathered& gathered, std::string_view first, std::string_view second,
               const IsRow& isRow)
{
    const auto stays = [&](const std::string& side) {
        return side.empty() || side == first || side == second;
    };
    if (first.empty() || second.empty() ||
        (gathered.hasSides && stays(gathered.sides[0]) && stays(gathered.sides[1])) || !isRow())
        return;
    if (!gathered.hasSides) {
        gathered.hasSides = true;
        gathered.sides[0] = first;
        gathered.sides[1] = second;
        return;
    }
    for (std::string& side : gathered.sides) {
        if (!stays(side))
            side.clear();
    }
}

/// A location area has 16 bits: five decimal digits that are more as hexadecimal ones are decimal.
/// Letters are hexadecimal (formats.md §4C).
void noteCell(Gathered& gathered, std::string_view text, bool isArea)
{
    constexpr size_t longestArea = 4;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isHexDigit = [&](char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    };
    if (text.empty() || !std::all_of(text.begin(), text.end(), isHexDigit))
        return;
    if (!std::all_of(text.begin(), text.end(), isDigit))
        gathered.hasHexCells = true;
    else if (isArea && text.size() > longestArea && text[0] != '0')
        gathered.hasDecimalCells = true;
}

/// Whether the row tells of a transfer, at first sight.
bool hasTimeAndAmount(std::span<const std::string_view> cells, const TableShape& table)
{
    const Role time = table.columnsOf(Role::Time).empty() ? Role::Date : Role::Time;
    const auto isAmount = [&](Role role) {
        return readYuan(firstFilled(cells, table.columnsOf(role))).has_value();
    };
    return readTime(firstFilled(cells, table.columnsOf(time))).has_value() &&
           (isAmount(Role::Amount) || isAmount(Role::AmountIn) || isAmount(Role::AmountOut));
}

/// Keeps the own card and account of a row; mostly they are those of the row before. A damaged row,
/// whose cells may have moved, joins nothing.
void notePair(TableShape& table, Gathered& gathered, std::span<const std::string_view> cells)
{
    const std::string_view card = firstFilled(cells, table.columnsOf(Role::Card));
    const std::string_view account = firstFilled(cells, table.columnsOf(Role::Account));
    if (card.empty() || account.empty() ||
        (card == gathered.lastCard && account == gathered.lastAccount) ||
        !hasTimeAndAmount(cells, table))
        return;
    gathered.lastCard = card;
    gathered.lastAccount = account;
    table.ownPairs.emplace(gathered.lastCard, gathered.lastAccount);
}

void noteMonth(TableShape& table, Gathered& gathered, std::span<const std::string_view> cells)
{
    const auto day = readMonthDay(firstFilled(cells, table.columnsOf(Role::Date)));
    if (!day)
        return;
    gathered.firstMonth =
        gathered.firstMonth == 0 ? day->first : std::min(gathered.firstMonth, day->first);
    gathered.lastMonth = std::max(gathered.lastMonth, day->first);
}

void decideFlags(TableShape& table, const Gathered& gathered, const LayoutSet& layouts)
{
    QSet<QString> words;
    for (const std::string& flag : gathered.flags)
        words += wordKey(flag);
    const QHash<QString, Direction> meanings = layouts.directionsOf(words, table.layout);
    for (const std::string& flag : gathered.flags)
        table.directions.emplace(flag, meanings.value(wordKey(flag), Direction::Unknown));
}

void decideOthers(TableShape& table, const Gathered& gathered)
{
    if (gathered.sides[0].empty() != gathered.sides[1].empty())
        table.subject = gathered.sides[0].empty() ? gathered.sides[1] : gathered.sides[0];
    if (gathered.hasHexCells != gathered.hasDecimalCells)
        table.cellBase = gathered.hasHexCells ? 16 : 10;
    // A bill without a month, with days around New Year: those late in the year are of the year
    // before.
    if (table.year != 0 && table.month == 0) {
        constexpr int halfYear = 6;
        const bool isAroundNewYear =
            gathered.firstMonth < halfYear && gathered.lastMonth > halfYear + 3;
        table.month = isAroundNewYear ? halfYear : 12;
    }
}

/// The layout of labels of which this row has the labels.
std::optional<HeaderMatch> matchLabels(const LayoutSet& layouts,
                                       std::span<const std::string_view> cells)
{
    for (const Layout& layout : layouts.layouts()) {
        if (!layout.isLabels)
            continue;
        if (auto match = layouts.match(cells, &layout); match && match->isEnough)
            return match;
    }
    return std::nullopt;
}

} // namespace

const TableShape::Sheet* TableShape::sheet(int number) const
{
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const Sheet& one) { return one.number == number; });
    return found == sheets.end() ? nullptr : &*found;
}

FileSurvey surveyTables(RowSource& rows, const LayoutSet& layouts, const SurveyOptions& options)
{
    FileSurvey survey;
    std::vector<Gathered> gathered;
    std::optional<HeaderMatch> nearest;
    QStringList unknownSheets;
    AroundTable around(options.path);
    QString onlyText;
    int sheet = -1;
    int rowsOfSheet = 0;
    bool inTable = false;
    qint64 count = 0;

    const auto begin = [&](HeaderMatch match, std::span<const std::string_view> cells) {
        const bool goesOnFromBefore =
            !survey.tables.isEmpty() && survey.tables.back().layout == match.layout &&
            survey.tables.back().columns == match.columns && !survey.tables.back().sheet(sheet);
        if (!goesOnFromBefore) {
            TableShape table;
            table.layout = match.layout;
            table.columns = std::move(match.columns);
            table.width = int(cells.size());
            for (const std::string_view cell : cells)
                table.headerKeys += headerKey(cell);
            around.describe(table, rows.sheetName());
            survey.tables += table;
            gathered.emplace_back();
        }
        survey.tables.back().sheets += {sheet, rows.sheetName(), rows.line(), rows.line()};
        inTable = true;
    };

    while (rows.next()) {
        if (++count % rowsBetweenQuestions == 0 && !options.goesOn()) {
            survey.stopped = true;
            return survey;
        }
        const auto cells = rows.cells();
        if (rows.sheet() != sheet) {
            if (sheet >= 0 && !inTable && rowsOfSheet > 0)
                unknownSheets += rows.sheetName();
            sheet = rows.sheet();
            rowsOfSheet = 0;
            inTable = false;
            around.clear();
        }
        ++rowsOfSheet;
        if (!inTable) {
            if (rowsOfSheet > rowsWithHeader)
                continue;
            auto match =
                options.labels ? matchLabels(layouts, cells) : layouts.match(cells, options.only);
            if (match && match->isEnough) {
                begin(std::move(*match), cells);
                continue;
            }
            if (match && (!nearest || match->known > nearest->known))
                nearest = std::move(match);
            around.add(cells);
            if (onlyText.isEmpty() && !cells.empty())
                onlyText = QString::fromUtf8(cells[0].data(),
                                             qsizetype(std::min(cells[0].size(), longestAnswer)))
                               .trimmed();
            if (rowsOfSheet > 1 || survey.tables.isEmpty() ||
                survey.tables.back().layout->kind != TableKind::Statement ||
                !hasTimeAndAmount(cells, survey.tables.back()))
                continue;
            survey.tables.back().sheets += {sheet, rows.sheetName(), 0, rows.line()};
            inTable = true;
        }
        bool beginsNext = false;
        for (const QString& id : survey.tables.back().layout->next) {
            auto match = layouts.match(cells, layouts.find(id));
            beginsNext = match && match->isEnough && match->layout->id == id;
            if (beginsNext) {
                begin(std::move(*match), cells);
                break;
            }
        }
        if (beginsNext)
            continue;

        TableShape& table = survey.tables.back();
        Gathered& found = gathered.back();
        table.sheets.back().lastLine = rows.line();
        if (rows.hasFullRows())
            ++found.widths[int(cells.size())];
        const auto isRow = [&] { return isRowOf(table, cells, layouts); };
        if (const auto sides = sidesOf(table, layouts))
            noteSides(found, firstFilled(cells, table.columns[sides->first]),
                      firstFilled(cells, table.columns[sides->second]), isRow);
        if (table.layout->kind == TableKind::Statement) {
            const std::string_view flag = firstFilled(cells, table.columnsOf(Role::Direction));
            if (!flag.empty() && found.flags.size() < mostFlagWords &&
                !found.flags.contains(flag) && isRow())
                found.flags.emplace(flag);
            notePair(table, found, cells);
            if (table.layout->dateForm == DateForm::MonthDay)
                noteMonth(table, found, cells);
        } else if (table.layout->kind == TableKind::Calls) {
            for (const auto& [role, isArea] :
                 {std::pair(QStringLiteral("lac"), true), std::pair(QStringLiteral("ci"), false)})
                noteCell(
                    found,
                    firstFilled(cells,
                                table.columns[size_t(layouts.roleIndex(TableKind::Calls, role))]),
                    isArea);
        }
    }
    for (size_t i = 0; i < gathered.size(); ++i) {
        TableShape& table = survey.tables[qsizetype(i)];
        decideFlags(table, gathered[i], layouts);
        decideOthers(table, gathered[i]);
        const auto usual =
            std::max_element(gathered[i].widths.begin(), gathered[i].widths.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        table.usualWidth = usual == gathered[i].widths.end() || table.layout->allowsShortRows
                               ? 0
                               : std::min(usual->first, table.width);
    }
    survey.warnings = rows.warnings();
    if (rows.damage()) {
        survey.refusal = *rows.damage();
    } else if (count == 0) {
        survey.refusal = Text::tr("The file is empty.");
    } else if (survey.tables.isEmpty() && count == 1 && layouts.saysNothingThere(onlyText)) {
        survey.refusal = Text::tr("Nothing was found for the query: %1").arg(onlyText);
    } else if (survey.tables.isEmpty() && nearest) {
        survey.isUnknown = true;
        survey.nearest = nearest->layout;
        survey.known = nearest->known;
        survey.filled = nearest->filled;
        survey.refusal =
            Text::tr("Not recognised: %1 of %2 column names are those of the layout %3.")
                .arg(nearest->known)
                .arg(nearest->filled)
                .arg(nearest->layout->name.text());
    } else if (survey.tables.isEmpty()) {
        survey.isUnknown = true;
        survey.refusal =
            Text::tr("Not recognised: no header of a known layout in the first %1 lines.")
                .arg(rowsWithHeader);
    } else if (!unknownSheets.isEmpty()) {
        survey.warnings += Text::tr("Sheets that were not recognised and kept out: %1")
                               .arg(unknownSheets.join(u", "));
    }
    return survey;
}

TableCursor::TableCursor(RowSource& rows, const QList<TableShape>& tables, const LayoutSet& layouts)
    : m_rows(rows)
    , m_tables(tables)
    , m_layouts(layouts)
    , m_otherLines(size_t(tables.size()), 0)
{
}

void TableCursor::findPlace()
{
    m_sheet = m_rows.sheet();
    m_table = -1;
    m_place = nullptr;
    m_nextHeader = 0;
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const TableShape::Sheet* place = m_tables[i].sheet(m_sheet);
        if (!place)
            continue;
        if (m_table < 0 || place->headerLine <= m_rows.line()) {
            m_table = int(i);
            m_place = place;
        } else if (m_nextHeader == 0) {
            m_nextHeader = place->headerLine;
        }
    }
}

bool TableCursor::next()
{
    while (m_rows.next()) {
        if (m_rows.sheet() != m_sheet || (m_nextHeader > 0 && m_rows.line() >= m_nextHeader))
            findPlace();
        if (m_table < 0)
            continue;
        if (m_rows.line() > m_place->headerLine && isData())
            return true;
        ++m_otherLines[size_t(m_table)];
    }
    return false;
}

bool TableCursor::isData() const
{
    return isRowOf(m_tables[m_table], m_rows.cells(), m_layouts);
}

} // namespace cluechain
