#include "models/intake/statementrow.h"

#include "models/core/money.h"
#include "models/intake/values.h"

#include <QCoreApplication>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatementReader)
};

QString shown(std::string_view text)
{
    constexpr qsizetype longest = 40;
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return whole.size() <= longest ? whole : whole.first(longest) + QChar(0x2026);
}

} // namespace

StatementReader::StatementReader(const TableShape& table, const LayoutSet& layouts,
                                 const RowSource& rows)
    : m_table(table)
    , m_layouts(layouts)
    , m_rows(rows)
{
    for (size_t role = 0; role < roleCount; ++role) {
        if (table.columns[role].size() == 1)
            m_single.emplace_back(role, table.columns[role][0]);
        else if (table.columns[role].size() > 1)
            m_several.push_back(role);
    }
}

bool StatementReader::reject(const QString& reason)
{
    m_row.rowClass = RowClass::Rejected;
    m_row.reason = reason;
    return false;
}

const StatementRow& StatementReader::read()
{
    m_row = StatementRow();
    if (!takeTexts(m_rows.cells()))
        return m_row;
    const bool hasTime = !m_row.text(Role::Time).empty() || !m_row.text(Role::Date).empty();
    const bool hasAmount = !m_row.text(Role::Amount).empty() ||
                           !m_row.text(Role::AmountIn).empty() ||
                           !m_row.text(Role::AmountOut).empty();
    if (!hasTime && !hasAmount && !m_row.text(Role::Reason).empty()) {
        m_row.rowClass = RowClass::Informational;
        return m_row;
    }
    if (m_row.text(Role::Card).empty() && m_row.text(Role::Account).empty())
        reject(Text::tr("No account."));
    else if (!takeTime() || !takeAmount())
        return m_row;
    else if (hasFailed())
        m_row.rowClass = RowClass::Failed;
    else if (m_row.fen == 0)
        m_row.rowClass = RowClass::Zero;
    else if (m_row.direction == Direction::Unknown)
        m_row.rowClass = RowClass::DirectionUnknown;
    return m_row;
}

bool StatementReader::takeTexts(std::span<const std::string_view> cells)
{
    const size_t width = size_t(m_table.width);
    if (cells.size() > width) {
        size_t last = cells.size();
        while (last > width && cellText(cells[last - 1]).empty())
            --last;
        if (last > width && !m_table.layout->joinsSurplus)
            return reject(Text::tr("%1 cells, but the table has %2 columns.").arg(last).arg(width));
    }
    if (m_rows.hasFullRows() && int(cells.size()) < m_table.usualWidth)
        return reject(Text::tr("The line is cut short: %1 of %2 cells.")
                          .arg(cells.size())
                          .arg(m_table.usualWidth));
    for (const auto& [role, column] : m_single) {
        if (size_t(column) < cells.size())
            m_row.texts[role] = cellText(cells[size_t(column)]);
    }
    for (const size_t role : m_several) {
        for (const int column : m_table.columns[role]) {
            if (size_t(column) >= cells.size())
                continue;
            m_row.texts[role] = cellText(cells[size_t(column)]);
            if (!m_row.texts[role].empty())
                break;
        }
    }
    if (cells.size() > width && m_table.layout->joinsSurplus) {
        for (size_t role = 0; role < roleCount; ++role) {
            if (m_table.columns[role].empty() || size_t(m_table.columns[role][0]) != width - 1)
                continue;
            m_joined = std::string(cells[width - 1]);
            for (size_t i = width; i < cells.size(); ++i)
                m_joined.append(" ").append(cells[i]);
            m_row.texts[role] = cellText(m_joined);
        }
    }
    return true;
}

bool StatementReader::takeTime()
{
    const std::string_view time = m_row.text(Role::Time);
    const std::string_view date = m_row.text(Role::Date);
    const std::string_view main = time.empty() ? date : time;
    if (main.empty())
        return reject(Text::tr("No time."));
    auto read = readTime(main, m_rows.countsFrom1904());
    if (!read)
        return reject(Text::tr("Not a time: %1").arg(shown(main)));
    if (read->parts == ReadTime::Parts::Clock) {
        const auto day = readTime(date, m_rows.countsFrom1904());
        if (!day || day->parts == ReadTime::Parts::Clock)
            return reject(date.empty() ? Text::tr("No date.")
                                       : Text::tr("Not a date: %1").arg(shown(date)));
        const Instant midnight = Instant::fromChina(day->at.chinaDate());
        read->at = Instant::fromMicroseconds(midnight.microseconds() + read->at.microseconds());
        read->parts = ReadTime::Parts::DateAndClock;
    }
    m_row.at = read->at;
    m_row.isDayOnly = read->parts == ReadTime::Parts::Date;
    return true;
}

bool StatementReader::takeAmount()
{
    const auto readAmount = [this](std::string_view text) {
        return m_table.layout->countsFen ? readFen(text) : readYuan(text);
    };
    if (const std::string_view balance = m_row.text(Role::Balance); !balance.empty()) {
        m_row.balanceFen = readAmount(balance);
        m_badBalances += !m_row.balanceFen;
    }
    if (const std::string_view text = m_row.text(Role::Amount); !text.empty()) {
        const auto fen = readAmount(text);
        if (!fen)
            return reject(Text::tr("Not an amount: %1").arg(shown(text)));
        m_row.fen = std::abs(*fen);
        takeDirection(*fen < 0);
        m_negativeIn += *fen < 0 && m_row.direction == Direction::In;
        return true;
    }

    // Two columns: the one that is filled and not zero tells the direction.
    qint64 sums[2] = {0, 0};
    const Role roles[2] = {Role::AmountIn, Role::AmountOut};
    for (int side = 0; side < 2; ++side) {
        const std::string_view text = m_row.text(roles[side]);
        if (text.empty())
            continue;
        const auto fen = readAmount(text);
        if (!fen)
            return reject(Text::tr("Not an amount: %1").arg(shown(text)));
        sums[side] = std::abs(*fen);
    }
    if (m_row.text(Role::AmountIn).empty() && m_row.text(Role::AmountOut).empty())
        return reject(Text::tr("No amount."));
    if (sums[0] != 0 && sums[1] != 0)
        return reject(Text::tr("Money in and money out in one row."));
    m_row.fen = sums[0] + sums[1];
    m_row.direction = sums[0] != 0   ? Direction::In
                      : sums[1] != 0 ? Direction::Out
                                     : Direction::Unknown;
    return true;
}

void StatementReader::takeDirection(bool isNegative)
{
    if (m_table.columnsOf(Role::Direction).empty()) {
        // No flag at all: the sign is the flag, in the layouts that are written so.
        if (m_table.layout->signTells)
            m_row.direction = isNegative ? Direction::Out : Direction::In;
        return;
    }
    const auto found = m_table.directions.find(m_row.text(Role::Direction));
    m_row.direction = found == m_table.directions.end() ? Direction::Unknown : found->second;
}

bool StatementReader::hasFailed()
{
    const std::string_view word = m_row.text(Role::Success);
    if (word.empty())
        return false;
    auto known = m_successWords.find(word);
    if (known == m_successWords.end()) {
        const QString key = wordKey(word);
        const Success meaning = m_layouts.saysFailed(key)      ? Success::No
                                : m_layouts.saysSucceeded(key) ? Success::Yes
                                                               : Success::Unknown;
        known = m_successWords.emplace(word, SuccessWord{meaning, 0}).first;
    }
    ++known->second.count;
    return known->second.meaning == Success::No;
}

QStringList StatementReader::warnings() const
{
    QStringList out;
    for (const auto& [word, found] : m_successWords) {
        if (found.meaning == Success::Unknown)
            out +=
                Text::tr("%n row(s) say “%1” where success or failure is told; they were taken as "
                         "successful.",
                         nullptr, int(found.count))
                    .arg(shown(word));
    }
    if (m_badBalances > 0)
        out += Text::tr("%n row(s) have a balance that is no amount.", nullptr, int(m_badBalances));
    if (m_negativeIn > 0)
        out +=
            Text::tr("%n row(s) have a negative amount with an incoming flag: perhaps reversals. "
                     "The flag was followed.",
                     nullptr, int(m_negativeIn));
    for (const auto& [word, meaning] : m_table.directions) {
        if (meaning == Direction::Unknown)
            out +=
                Text::tr("The flag “%1” does not tell a direction in this file.").arg(shown(word));
    }
    out.sort();
    return out;
}

} // namespace cluechain
