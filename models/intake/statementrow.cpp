#include "models/intake/statementrow.h"

#include "models/core/currency.h"
#include "models/intake/party.h"

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

/// Roles of numbers and names, where "-" or "/" stands for nothing.
constexpr std::array markedRoles{
    Role::Card,      Role::Account,      Role::Time,     Role::Amount,      Role::AmountIn,
    Role::AmountOut, Role::Balance,      Role::PeerCard, Role::PeerAccount, Role::Peer,
    Role::PeerName,  Role::PeerIdNumber, Role::PeerBank, Role::Serial};

} // namespace

std::string_view StatementRow::peerNumber() const
{
    for (const Role role : {Role::PeerCard, Role::PeerAccount}) {
        if (!text(role).empty())
            return text(role);
    }
    return text(Role::Peer);
}

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
    for (const Role role : markedRoles) {
        if (table.hasColumn(role))
            m_marked.push_back(size_t(role));
    }
    for (size_t role = 0; role < table.given.size(); ++role) {
        if (!table.given[role].empty())
            m_given.emplace_back(role, table.given[role]);
    }
    m_hasSides = table.hasColumn(Role::Payer) && table.hasColumn(Role::Payee);
}

bool StatementReader::reject(const QString& reason)
{
    m_row.rowClass = RowClass::Rejected;
    m_row.reason = reason;
    return false;
}

const StatementRow& StatementReader::read(std::span<const std::string_view> cells, TextPool& texts)
{
    m_row = StatementRow();
    if (!takeTexts(cells, texts))
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

bool StatementReader::takeTexts(std::span<const std::string_view> cells, TextPool& texts)
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
    if (cells.size() > width && m_table.layout->joinsSurplus)
        joinSurplus(cells, texts);
    for (const size_t role : m_marked) {
        if (isMarkOfNothing(m_row.texts[role]))
            m_row.texts[role] = {};
    }
    takeParties();
    for (const auto& [role, text] : m_given) {
        if (m_row.texts[role].empty())
            m_row.texts[role] = text;
    }
    return true;
}

void StatementReader::joinSurplus(std::span<const std::string_view> cells, TextPool& texts)
{
    const int last = m_table.width - 1;
    for (size_t role = 0; role < roleCount; ++role) {
        const std::vector<int>& columns = m_table.columns[role];
        if (columns.empty() || columns.back() != last)
            continue;
        std::string joined;
        for (size_t i = size_t(columns[0]); i < cells.size(); ++i) {
            if (!joined.empty() && !cells[i].empty())
                joined += ' ';
            joined.append(cells[i]);
        }
        m_row.texts[role] = texts.keep(cellText(joined));
    }
}

void StatementReader::takeParties()
{
    const auto text = [this](Role role) -> std::string_view& { return m_row.texts[size_t(role)]; };
    const auto fill = [&](Role role, std::string_view found) {
        if (text(role).empty())
            text(role) = found;
    };
    if (!text(Role::OwnParty).empty()) {
        const Party own = readParty(text(Role::OwnParty));
        fill(Role::Account, own.number.empty() ? own.name : own.number);
        fill(Role::Holder, own.name);
    }
    if (!text(Role::PeerParty).empty()) {
        const Party peer = readParty(text(Role::PeerParty));
        fill(Role::Peer, peer.number);
        fill(Role::PeerName, peer.name);
        fill(Role::PeerBank, peer.bank);
    }
    if (m_hasSides)
        takeSides();
}

void StatementReader::takeSides()
{
    struct Side {
        Role number;
        Role name;
        Role bank;
    };
    constexpr Side payer{Role::Payer, Role::PayerName, Role::PayerBank};
    constexpr Side payee{Role::Payee, Role::PayeeName, Role::PayeeBank};
    const auto flag = m_table.directions.find(m_row.text(Role::Direction));
    m_sideDirection = flag == m_table.directions.end() ? Direction::Unknown : flag->second;
    if (m_sideDirection == Direction::Unknown) {
        // Who paid whom is known; of the two the own one is who stands in every row.
        const bool isPayees =
            m_row.text(Role::Payer).empty() ||
            (!m_table.subject.empty() && m_row.text(Role::Payee) == m_table.subject);
        m_sideDirection = isPayees ? Direction::In : Direction::Out;
    }
    const bool isOut = m_sideDirection == Direction::Out;
    const Side& own = isOut ? payer : payee;
    const Side& other = isOut ? payee : payer;
    m_row.texts[size_t(Role::Account)] = m_row.text(own.number);
    m_row.texts[size_t(Role::Holder)] = m_row.text(own.name);
    m_row.texts[size_t(Role::Bank)] = m_row.text(own.bank);
    m_row.texts[size_t(Role::Peer)] = m_row.text(other.number);
    m_row.texts[size_t(Role::PeerName)] = m_row.text(other.name);
    m_row.texts[size_t(Role::PeerBank)] = m_row.text(other.bank);
}

std::optional<ReadTime> StatementReader::readDay(std::string_view text) const
{
    switch (m_table.layout->dateForm) {
    case DateForm::YearMonthDay:
        break;
    case DateForm::DayMonthYear:
        return readDayMonthYear(text);
    case DateForm::MonthDay:
        if (const auto day = readMonthDay(text); day && m_table.year != 0) {
            const int year = m_table.year - (day->first > m_table.month);
            const QDate date(year, day->first, day->second);
            return date.isValid()
                       ? std::optional(ReadTime{Instant::fromChina(date), ReadTime::Parts::Date})
                       : std::nullopt;
        }
        break;
    }
    return readTime(text, m_rows.countsFrom1904());
}

bool StatementReader::takeTime()
{
    const std::string_view time = m_row.text(Role::Time);
    const std::string_view date = m_row.text(Role::Date);
    const std::string_view main = time.empty() ? date : time;
    if (main.empty())
        return reject(Text::tr("No time."));
    auto read = readDay(main);
    if (!read && m_table.layout->dateForm == DateForm::MonthDay && m_table.year == 0 &&
        readMonthDay(main))
        return reject(Text::tr("The year of %1 is told nowhere in the file.").arg(shown(main)));
    if (!read)
        return reject(Text::tr("Not a time: %1").arg(shown(main)));
    if (read->parts == ReadTime::Parts::Clock) {
        const auto day = readDay(date);
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

std::optional<qint64> StatementReader::readAmount(std::string_view text)
{
    if (auto fen = readNumber(text))
        return fen;
    // "CNY 100.00", "人民币/100.00": the currency stands in front.
    const size_t number = text.find_first_of("+-.0123456789");
    if (number == 0 || number == std::string_view::npos)
        return std::nullopt;
    std::string_view word = cellText(text.substr(0, number));
    if (word.ends_with('/'))
        word = cellText(word.substr(0, word.size() - 1));
    if (m_layouts.currencyOf(wordKey(word)).isEmpty() || wordKey(word).isEmpty())
        return std::nullopt;
    takeCurrency(word);
    return readNumber(text.substr(number));
}

std::optional<qint64> StatementReader::readNumber(std::string_view text) const
{
    const int decimals = currencyDecimals(m_row.foreign);
    if (decimals != currencyDecimals({}))
        return parseUnits(QString::fromUtf8(text.data(), qsizetype(text.size()))
                              .normalized(QString::NormalizationForm_KC),
                          decimals);
    return m_table.layout->countsFen ? readFen(text) : readYuan(text);
}

bool StatementReader::rejectAmount(std::string_view text)
{
    constexpr int mostOfAnyToken = 18;
    const int decimals = currencyDecimals(m_row.foreign);
    const QString number = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (!m_row.foreign.isEmpty() && parseUnits(number, mostOfAnyToken))
        return reject(Text::tr("An amount in %1 is kept to %2 decimals, and this one has more: %3")
                          .arg(m_row.foreign)
                          .arg(decimals)
                          .arg(shown(text)));
    return reject(Text::tr("Not an amount: %1").arg(shown(text)));
}

void StatementReader::takeCurrency(std::string_view word)
{
    if (word.empty())
        return;
    auto known = m_currencyWords.find(word);
    if (known == m_currencyWords.end())
        known = m_currencyWords.emplace(word, CurrencyWord{m_layouts.currencyOf(wordKey(word)), 0})
                    .first;
    ++known->second.count;
    const QString& code = known->second.code;
    m_row.foreign = code == QLatin1StringView("CNY") ? QString() : code;
}

/// What is not known here is a currency of its own and never yuan. Anyone can call a token USDT.
void StatementReader::takeToken()
{
    const auto toText = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    const std::string_view address = m_row.text(Role::Currency);
    const std::string_view symbol = m_row.text(Role::Type);
    if (address.empty()) {
        m_row.foreign = u'$' + toText(symbol);
        return;
    }
    m_row.foreign = m_layouts.currencyOf(wordKey(address));
    if (!m_row.foreign.isEmpty())
        return;
    m_row.foreign = toText(address);
    if (symbol.empty() || m_layouts.currencyOf(wordKey(symbol)).isEmpty())
        return;
    auto known = m_falseTokens.find(symbol);
    if (known == m_falseTokens.end())
        known = m_falseTokens.emplace(symbol, 0).first;
    ++known->second;
}

bool StatementReader::takeAmount()
{
    if (m_table.layout->countsTokens)
        takeToken();
    else
        takeCurrency(m_row.text(Role::Currency));
    if (const std::string_view balance = m_row.text(Role::Balance); !balance.empty()) {
        m_row.balanceFen = readAmount(balance);
        m_badBalances += !m_row.balanceFen;
    }
    const std::string_view text = m_row.text(Role::Amount);
    const bool hasTwoAmounts =
        !m_row.text(Role::AmountIn).empty() || !m_row.text(Role::AmountOut).empty();
    const bool tellsDirection = m_hasSides || m_table.hasColumn(Role::Direction) ||
                                m_table.layout->sign != SignRule::Nothing;
    if (text.empty() || (hasTwoAmounts && !tellsDirection))
        return takeTwoAmounts();
    const auto fen = readAmount(text);
    if (!fen)
        return rejectAmount(text);
    m_row.fen = std::abs(*fen);
    takeDirection(*fen < 0);
    m_negativeIn +=
        *fen < 0 && m_row.direction == Direction::In && m_table.layout->sign == SignRule::Nothing;
    return true;
}

/// Two columns: the one that is filled and not zero tells the direction.
bool StatementReader::takeTwoAmounts()
{
    qint64 sums[2] = {0, 0};
    const Role roles[2] = {Role::AmountIn, Role::AmountOut};
    for (int side = 0; side < 2; ++side) {
        const std::string_view text = m_row.text(roles[side]);
        if (text.empty())
            continue;
        const auto fen = readAmount(text);
        if (!fen)
            return rejectAmount(text);
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
    if (m_hasSides) {
        m_row.direction = m_sideDirection;
        return;
    }
    if (!m_table.hasColumn(Role::Direction)) {
        // No flag at all: the sign is the flag, in the layouts that are written so.
        if (m_table.layout->sign != SignRule::Nothing)
            m_row.direction = isNegative == (m_table.layout->sign == SignRule::NegativeIsOut)
                                  ? Direction::Out
                                  : Direction::In;
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
        QString key = wordKey(word); // 已退款(¥0.11) says 已退款
        key.truncate(key.contains(u'(') ? key.indexOf(u'(') : key.size());
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
    for (const auto& [word, found] : m_currencyWords) {
        if (found.code.isEmpty())
            out +=
                Text::tr("%n row(s) have the currency “%1”, which is not known; they were taken as "
                         "yuan.",
                         nullptr, int(found.count))
                    .arg(shown(word));
    }
    for (const auto& [symbol, count] : m_falseTokens)
        out += Text::tr("%n row(s) call themselves “%1”, but the address of their token is "
                        "another one: they are kept under that address.",
                        nullptr, int(count))
                   .arg(shown(symbol));
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
