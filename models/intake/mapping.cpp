#include "models/intake/mapping.h"

#include "models/intake/textrows.h"
#include "models/intake/values.h"
#include "models/store/sourcefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

constexpr int rowsWithHeader = 40;
constexpr int mostRows = 400; ///< Of each sheet.
constexpr int fewestKnown = 3;
constexpr qsizetype mostFlags = 8;

/// What a form offers, in its order.
struct OfferedRole {
    const char* key;
    const char* name;
};
constexpr std::array offeredRoles{
    OfferedRole{"card", QT_TRANSLATE_NOOP("Mapping", "Own card")},
    OfferedRole{"account", QT_TRANSLATE_NOOP("Mapping", "Own account")},
    OfferedRole{"own_party", QT_TRANSLATE_NOOP("Mapping", "Own number and name")},
    OfferedRole{"holder", QT_TRANSLATE_NOOP("Mapping", "Own name")},
    OfferedRole{"holder_id_number", QT_TRANSLATE_NOOP("Mapping", "Own identity number")},
    OfferedRole{"bank", QT_TRANSLATE_NOOP("Mapping", "Own bank")},
    OfferedRole{"time", QT_TRANSLATE_NOOP("Mapping", "Time")},
    OfferedRole{"date", QT_TRANSLATE_NOOP("Mapping", "Date")},
    OfferedRole{"amount", QT_TRANSLATE_NOOP("Mapping", "Amount")},
    OfferedRole{"amount_in", QT_TRANSLATE_NOOP("Mapping", "Amount in")},
    OfferedRole{"amount_out", QT_TRANSLATE_NOOP("Mapping", "Amount out")},
    OfferedRole{"direction", QT_TRANSLATE_NOOP("Mapping", "Direction")},
    OfferedRole{"balance", QT_TRANSLATE_NOOP("Mapping", "Balance")},
    OfferedRole{"payer", QT_TRANSLATE_NOOP("Mapping", "Payer's number")},
    OfferedRole{"payer_name", QT_TRANSLATE_NOOP("Mapping", "Payer's name")},
    OfferedRole{"payer_bank", QT_TRANSLATE_NOOP("Mapping", "Payer's bank")},
    OfferedRole{"payee", QT_TRANSLATE_NOOP("Mapping", "Payee's number")},
    OfferedRole{"payee_name", QT_TRANSLATE_NOOP("Mapping", "Payee's name")},
    OfferedRole{"payee_bank", QT_TRANSLATE_NOOP("Mapping", "Payee's bank")},
    OfferedRole{"peer", QT_TRANSLATE_NOOP("Mapping", "Counterparty's number")},
    OfferedRole{"peer_card", QT_TRANSLATE_NOOP("Mapping", "Counterparty's card")},
    OfferedRole{"peer_account", QT_TRANSLATE_NOOP("Mapping", "Counterparty's account")},
    OfferedRole{"peer_party", QT_TRANSLATE_NOOP("Mapping", "Counterparty's number and name")},
    OfferedRole{"peer_name", QT_TRANSLATE_NOOP("Mapping", "Counterparty's name")},
    OfferedRole{"peer_id_number", QT_TRANSLATE_NOOP("Mapping", "Counterparty's identity number")},
    OfferedRole{"peer_bank", QT_TRANSLATE_NOOP("Mapping", "Counterparty's bank")},
    OfferedRole{"summary", QT_TRANSLATE_NOOP("Mapping", "Summary")},
    OfferedRole{"type", QT_TRANSLATE_NOOP("Mapping", "Type")},
    OfferedRole{"remark", QT_TRANSLATE_NOOP("Mapping", "Remark")},
    OfferedRole{"cash", QT_TRANSLATE_NOOP("Mapping", "Cash or transfer")},
    OfferedRole{"currency", QT_TRANSLATE_NOOP("Mapping", "Currency")},
    OfferedRole{"serial", QT_TRANSLATE_NOOP("Mapping", "Serial number")},
    OfferedRole{"log_number", QT_TRANSLATE_NOOP("Mapping", "Log number")},
    OfferedRole{"success", QT_TRANSLATE_NOOP("Mapping", "Success")},
    OfferedRole{"branch", QT_TRANSLATE_NOOP("Mapping", "Branch")},
    OfferedRole{"place", QT_TRANSLATE_NOOP("Mapping", "Place")},
    OfferedRole{"merchant", QT_TRANSLATE_NOOP("Mapping", "Merchant")},
    OfferedRole{"merchant_number", QT_TRANSLATE_NOOP("Mapping", "Merchant's number")},
    OfferedRole{"terminal", QT_TRANSLATE_NOOP("Mapping", "Terminal")},
    OfferedRole{"ip", QT_TRANSLATE_NOOP("Mapping", "IP address")},
    OfferedRole{"mac", QT_TRANSLATE_NOOP("Mapping", "MAC address")},
    OfferedRole{"reason", QT_TRANSLATE_NOOP("Mapping", "Reason of an empty answer")},
};
static_assert(offeredRoles.size() == roleCount);

/// The rows of a peek, as the readers see them.
class PeekRows : public RowSource
{
public:
    explicit PeekRows(const TablePeek& peek)
        : m_peek(peek)
    {
    }

    bool next() override
    {
        if (++m_at >= m_peek.rows.size())
            return false;
        m_texts.clear();
        for (const QString& cell : m_peek.rows[m_at].cells)
            m_texts.push_back(cell.toStdString());
        m_cells.assign(m_texts.begin(), m_texts.end());
        return true;
    }
    std::span<const std::string_view> cells() const override { return m_cells; }
    qint64 line() const override { return m_peek.rows[m_at].line; }
    int sheet() const override { return m_peek.rows[m_at].sheet; }
    QString sheetName() const override { return m_peek.rows[m_at].sheetName; }
    bool hasFullRows() const override { return m_peek.hasFullRows; }
    bool countsFrom1904() const override { return m_peek.countsFrom1904; }
    double progress() const override { return 1; }

private:
    const TablePeek& m_peek;
    qsizetype m_at = -1;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
};

QString keyOf(const QString& text)
{
    return headerKey(text.toStdString());
}

/// The role that a name plays in any layout.
QString roleByName(const QString& key)
{
    const LayoutSet& layouts = LayoutSet::builtIn();
    const auto role = layouts.roleOfName(TableKind::Statement, key);
    return role ? layouts.rolesOf(TableKind::Statement)[qsizetype(*role)] : QString();
}

/// The role of a name that tells of the other party: 对手客户名 is no own name.
QString roleOfPeer(const QString& role)
{
    static const QHash<QString, QString> peers{
        {u"card"_s, u"peer_card"_s},   {u"account"_s, u"peer_account"_s},
        {u"holder"_s, u"peer_name"_s}, {u"holder_id_number"_s, u"peer_id_number"_s},
        {u"bank"_s, u"peer_bank"_s},   {u"balance"_s, QString()}};
    return peers.value(role, role);
}

/// The role of the longest name that is part of this one: 本次交易金额 has 交易金额 in it.
QString roleByLikeName(const QString& key)
{
    constexpr qsizetype shortest = 2;
    static const QRegularExpression peers(u"^(交易)?对(手|方|端)"_s);
    const bool isPeers = peers.match(key).hasMatch();
    for (qsizetype size = key.size() - 1; size >= shortest; --size) {
        for (qsizetype from = 0; from + size <= key.size(); ++from) {
            if (QString role = roleByName(key.sliced(from, size)); !role.isEmpty())
                return isPeers ? roleOfPeer(role) : role;
        }
    }
    return {};
}

/// What the values of a column say.
struct ColumnValues {
    int filled = 0;
    int times = 0;
    int dates = 0;
    int clocks = 0;
    int dayFirst = 0;
    int monthDays = 0;
    int amounts = 0;
    int negative = 0;
    int numbers = 0; ///< Of accounts.
    QStringList words = {};

    bool areMostly(int count) const { return filled > 0 && count * 10 >= filled * 9; }
};

ColumnValues valuesOf(const TablePeek& peek, int sheet, qint64 headerLine, qsizetype column)
{
    constexpr size_t shortestAccount = 10;
    ColumnValues values;
    for (const TablePeek::Row& row : peek.rows) {
        if (row.sheet != sheet || row.line <= headerLine || column >= row.cells.size())
            continue;
        const std::string cell = row.cells[column].toStdString();
        const std::string_view text = cellText(cell);
        if (text.empty() || isMarkOfNothing(text))
            continue;
        ++values.filled;
        const bool isDigits =
            std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        const auto time = readTime(text, peek.countsFrom1904);
        values.times += time && time->parts == ReadTime::Parts::DateAndClock;
        values.dates += time && time->parts == ReadTime::Parts::Date;
        values.clocks += time && time->parts == ReadTime::Parts::Clock;
        values.dayFirst += !time && readDayMonthYear(text).has_value();
        values.monthDays += !time && readMonthDay(text).has_value();
        const bool isAccount = isDigits && text.size() >= shortestAccount && !time;
        values.numbers += isAccount;
        const auto fen = isAccount ? std::nullopt : readYuan(text);
        values.amounts += fen.has_value();
        values.negative += fen && *fen < 0;
        const QString word = wordKey(text);
        if (values.words.size() <= mostFlags && !values.words.contains(word))
            values.words += word;
    }
    return values;
}

/// The header is the row among the first that knows most names; of equals the first.
std::pair<int, qint64> findHeader(const TablePeek& peek)
{
    std::pair<int, qint64> place{0, 0};
    int best = fewestKnown - 1;
    int seen = 0;
    int sheet = -1;
    for (const TablePeek::Row& row : peek.rows) {
        seen = row.sheet == sheet ? seen + 1 : 1;
        sheet = row.sheet;
        if (seen > rowsWithHeader)
            continue;
        int score = 0;
        for (const QString& cell : row.cells) {
            const QString key = keyOf(cell);
            if (key.isEmpty() || readYuan(key.toStdString()))
                continue;
            score += !roleByName(key).isEmpty() ? 3 : !roleByLikeName(key).isEmpty() ? 2 : 0;
        }
        if (score > best) {
            best = score;
            place = {row.sheet, row.line};
        }
    }
    return place;
}

QString mappingIdOf(const Mapping& mapping)
{
    constexpr qsizetype digits = 10;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ColumnMapping& column : mapping.columns)
        hash.addData((keyOf(column.name) + u'\n').toUtf8());
    return u"taught_"_s + QString::fromLatin1(hash.result().toHex().first(digits));
}

Result<TablePeek> peekInput(const InputFile& file)
{
    if (!file.refusal.isEmpty())
        return failure(file.refusal);
    const auto probe = probeInput(file, [](qint64) { return true; });
    if (!probe)
        return tl::unexpected(probe.error());
    auto rows = openRows(file, *probe);
    if (!rows)
        return tl::unexpected(rows.error());
    TablePeek peek{.path = file.path, .encoding = probe->encodingText()};
    int ofSheet = 0;
    while ((*rows)->next()) {
        peek.hasFullRows = (*rows)->hasFullRows();
        peek.countsFrom1904 = (*rows)->countsFrom1904();
        const int sheet = (*rows)->sheet();
        ofSheet = !peek.rows.isEmpty() && peek.rows.last().sheet == sheet ? ofSheet + 1 : 1;
        if (ofSheet > mostRows && !peek.hasFullRows)
            continue; // a workbook may have further sheets
        if (ofSheet > mostRows)
            break;
        TablePeek::Row row{sheet, (*rows)->sheetName(), (*rows)->line(), {}};
        for (const std::string_view cell : (*rows)->cells())
            row.cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        peek.rows += row;
    }
    if (const auto* text = dynamic_cast<const TextRows*>(rows->get()))
        peek.separator = QLatin1Char(text->separator());
    if (peek.rows.isEmpty())
        return failure((*rows)->damage().value_or(Text::tr("The file is empty.")));
    return peek;
}

} // namespace

QStringList mappingRoles()
{
    QStringList keys;
    for (const OfferedRole& role : offeredRoles)
        keys += QString::fromLatin1(role.key);
    return keys;
}

QString roleName(const QString& role)
{
    for (const OfferedRole& offered : offeredRoles) {
        if (role == QLatin1StringView(offered.key))
            return Text::tr(offered.name);
    }
    return {};
}

Result<TablePeek> peekFile(const QString& path, const QList<Secret>& passwords)
{
    const QString outer = fileOnDisk(path);
    for (const InputFile& file : collectInputs({outer}, passwords))
        if (file.path == path)
            return peekInput(file);
    return failure(Text::tr("%1 is not there.").arg(path));
}

Result<TablePeek> peekKept(sqlite::Database& db, const QByteArray& sha256, const QString& path)
{
    const auto kept = SourceFileStore(db).findBySha256(sha256);
    if (!kept)
        return failure(Text::tr("%1 is not there.").arg(path));
    InputFile file;
    file.path = path;
    file.open = [&db, id = kept->id]() -> Result<std::unique_ptr<QIODevice>> {
        auto device = SourceFileStore(db).open(id);
        if (!device)
            return failure(Text::tr("The original is not in the store."));
        return device;
    };
    return peekInput(file);
}

int Mapping::columnOf(const QString& role) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnMapping& c) { return c.role == role; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

QStringList Mapping::missing() const
{
    QStringList out;
    const auto has = [this](const char* role) { return columnOf(QString::fromLatin1(role)) >= 0; };
    if (columns.size() < fewestKnown)
        out += Text::tr("a header with at least three columns");
    if (!has("time") && !has("date"))
        out += Text::tr("a column with the time or the date");
    if (!has("amount") && !has("amount_in") && !has("amount_out"))
        out += Text::tr("a column with the amount");
    if (has("payer") != has("payee"))
        out += Text::tr("payer and payee, both");
    return out;
}

Mapping guessMapping(const TablePeek& peek)
{
    const auto [sheet, line] = findHeader(peek);
    return guessMapping(peek, sheet, line);
}

Mapping guessMapping(const TablePeek& peek, int sheet, qint64 headerLine)
{
    Mapping mapping;
    mapping.sheet = sheet;
    mapping.headerLine = headerLine;
    const QString name = QFileInfo(peek.path.section(u'!', -1)).completeBaseName();
    mapping.name = {name, name};
    const auto header =
        std::find_if(peek.rows.begin(), peek.rows.end(), [&](const TablePeek::Row& row) {
            return row.sheet == sheet && row.line == headerLine;
        });
    if (header == peek.rows.end())
        return mapping;

    QList<ColumnValues> values;
    for (qsizetype i = 0; i < header->cells.size(); ++i) {
        const QString key = keyOf(header->cells[i]);
        ColumnMapping column{header->cells[i].trimmed(), roleByName(key),
                             ColumnMapping::Ground::Name};
        if (column.role.isEmpty()) {
            column.role = roleByLikeName(key);
            column.ground = column.role.isEmpty() ? ColumnMapping::Ground::None
                                                  : ColumnMapping::Ground::LikeName;
        }
        mapping.columns += column;
        values += valuesOf(peek, sheet, headerLine, i);
    }
    // A likeness gives way to a name, and to values that say otherwise.
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping& column = mapping.columns[i];
        const bool isAmount = column.role == "amount"_L1 || column.role == "amount_in"_L1 ||
                              column.role == "amount_out"_L1 || column.role == "balance"_L1;
        const bool isTaken = mapping.columnOf(column.role) < int(i);
        if (column.ground == ColumnMapping::Ground::LikeName &&
            (isTaken ||
             (isAmount && values[i].filled > 0 && !values[i].areMostly(values[i].amounts))))
            column = {column.name, {}, ColumnMapping::Ground::None};
    }
    const auto takeByValues = [&](const QString& role, auto fits) {
        if (mapping.columnOf(role) >= 0)
            return;
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            if (!mapping.columns[i].role.isEmpty() || !fits(values[i]))
                continue;
            mapping.columns[i].role = role;
            mapping.columns[i].ground = ColumnMapping::Ground::Values;
            return;
        }
    };
    const LayoutSet& layouts = LayoutSet::builtIn();
    if (mapping.columnOf(u"time"_s) < 0 && mapping.columnOf(u"date"_s) < 0) {
        takeByValues(u"time"_s, [](const ColumnValues& v) { return v.areMostly(v.times); });
        takeByValues(u"date"_s, [](const ColumnValues& v) {
            return v.areMostly(v.dates) || v.areMostly(v.dayFirst) || v.areMostly(v.monthDays);
        });
    }
    if (mapping.columnOf(u"amount_in"_s) < 0 && mapping.columnOf(u"amount_out"_s) < 0)
        takeByValues(u"amount"_s, [](const ColumnValues& v) { return v.areMostly(v.amounts); });
    takeByValues(u"direction"_s, [&](const ColumnValues& v) {
        // Words beside the known ones are for a person to explain.
        const auto known =
            layouts.directionsOf(QSet<QString>(v.words.begin(), v.words.end())).size();
        return v.filled > 0 && v.words.size() <= mostFlags && known * 2 > v.words.size() &&
               (known > 1 || known == v.words.size());
    });
    if (mapping.columnOf(u"card"_s) < 0 && mapping.columnOf(u"account"_s) < 0)
        takeByValues(u"account"_s, [](const ColumnValues& v) {
            return v.areMostly(v.numbers) && v.words.size() == 1;
        });
    if (mapping.columnOf(u"peer_card"_s) < 0 && mapping.columnOf(u"peer_account"_s) < 0)
        takeByValues(u"peer"_s, [](const ColumnValues& v) {
            return v.areMostly(v.numbers) && v.words.size() > 1;
        });

    if (const int flag = mapping.columnOf(u"direction"_s); flag >= 0)
        mapping.flags = values[flag].words;
    if (const int amount = mapping.columnOf(u"amount"_s); amount >= 0) {
        mapping.countsFen = mapping.columns[amount].name.contains(u'分');
        if (mapping.columnOf(u"direction"_s) < 0 && mapping.columnOf(u"payer"_s) < 0 &&
            mapping.columnOf(u"amount_in"_s) < 0 && values[amount].negative > 0)
            mapping.sign = SignRule::NegativeIsOut;
    }
    for (const QString& role : {u"date"_s, u"time"_s}) {
        const int column = mapping.columnOf(role);
        if (column < 0)
            continue;
        if (values[column].areMostly(values[column].dayFirst))
            mapping.dateForm = DateForm::DayMonthYear;
        else if (values[column].areMostly(values[column].monthDays))
            mapping.dateForm = DateForm::MonthDay;
    }
    mapping.id = mappingIdOf(mapping);
    return mapping;
}

QStringList columnSamples(const TablePeek& peek, const Mapping& mapping, int column, qsizetype most)
{
    QStringList samples;
    for (const TablePeek::Row& row : peek.rows) {
        if (samples.size() >= most)
            break;
        if (row.sheet != mapping.sheet || row.line <= mapping.headerLine ||
            column >= row.cells.size())
            continue;
        const QString cell = row.cells[column].simplified();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples += cell;
    }
    return samples;
}

void setRole(const TablePeek& peek, Mapping& mapping, int column, const QString& role)
{
    mapping.columns[column].role = role;
    mapping.columns[column].ground = ColumnMapping::Ground::Person;
    if (const int flag = mapping.columnOf(u"direction"_s); flag >= 0)
        mapping.flags = valuesOf(peek, mapping.sheet, mapping.headerLine, flag).words;
    else
        mapping.flags.clear();
}

QHash<QString, Direction> knownDirections(const Mapping& mapping)
{
    return LayoutSet::builtIn().directionsOf({mapping.flags.begin(), mapping.flags.end()});
}

QJsonObject layoutOfMapping(const Mapping& mapping)
{
    QJsonArray header;
    QJsonArray unused;
    QJsonObject roles;
    for (const ColumnMapping& column : mapping.columns) {
        header += column.name;
        if (column.role.isEmpty()) {
            if (!roleByName(keyOf(column.name)).isEmpty())
                unused += column.name;
            continue;
        }
        QJsonArray names = roles.value(column.role).toArray();
        names += column.name;
        roles.insert(column.role, names);
    }
    QJsonObject layout{
        {u"id"_s, mapping.id},
        {u"name"_s, QJsonObject{{u"zh"_s, mapping.name.zh}, {u"en"_s, mapping.name.en}}},
        {u"kind"_s, tableKindKey(TableKind::Statement)},
        {u"header"_s, header},
        {u"roles"_s, roles}};
    if (!unused.isEmpty())
        layout.insert(u"unused"_s, unused);
    if (mapping.sign != SignRule::Nothing)
        layout.insert(u"direction"_s,
                      mapping.sign == SignRule::NegativeIsOut ? u"sign"_s : u"sign_in"_s);
    QJsonArray in;
    QJsonArray out;
    for (const QString& word : mapping.flags) {
        const Direction meaning = mapping.directions.value(word);
        if (meaning == Direction::In)
            in += word;
        else if (meaning == Direction::Out)
            out += word;
    }
    if (!in.isEmpty() || !out.isEmpty())
        layout.insert(u"directions"_s, QJsonObject{{u"in"_s, in}, {u"out"_s, out}});
    if (mapping.countsFen)
        layout.insert(u"unit"_s, u"fen"_s);
    if (mapping.dateForm != DateForm::YearMonthDay)
        layout.insert(u"date"_s, mapping.dateForm == DateForm::DayMonthYear ? u"dmy"_s : u"md"_s);
    const QStringList own{u"card"_s, u"account"_s, u"own_party"_s, u"payer"_s};
    if (std::none_of(own.begin(), own.end(),
                     [&](const QString& role) { return mapping.columnOf(role) >= 0; }))
        layout.insert(u"own_account"_s, u"file"_s);
    return layout;
}

Result<QList<MappedRow>> previewMapping(const TablePeek& peek, const Mapping& mapping,
                                        qsizetype most)
{
    if (const QStringList missing = mapping.missing(); !missing.isEmpty())
        return failure(Text::tr("Still missing: %1").arg(missing.join(Text::tr(", "))));
    LayoutSet layouts = LayoutSet::builtIn();
    if (const auto added = layouts.add(layoutOfMapping(mapping)); !added)
        return tl::unexpected(added.error());
    PeekRows first(peek);
    const FileSurvey survey =
        surveyTables(first, layouts, {.only = layouts.find(mapping.id), .path = peek.path});
    if (survey.tables.isEmpty())
        return failure(survey.refusal);

    QList<TableShape> tables = survey.tables;
    for (TableShape& table : tables) { // an account that is told nowhere is found by the import
        std::string& account = table.given[size_t(Role::Account)];
        if (table.layout->namesNoAccount && account.empty())
            account.assign(1, '?');
    }
    PeekRows rows(peek);
    TableCursor cursor(rows, tables, layouts);
    QList<MappedRow> out;
    std::vector<std::unique_ptr<StatementReader>> readers;
    for (const TableShape& table : tables)
        readers.push_back(std::make_unique<StatementReader>(table, layouts, rows));
    TextPool texts;
    while (out.size() < most && cursor.next()) {
        const StatementRow& row = readers[size_t(cursor.table())]->read(rows.cells(), texts);
        MappedRow mapped{.line = rows.line(),
                         .rowClass = row.rowClass,
                         .reason = row.reason,
                         .at = row.at,
                         .direction = row.direction,
                         .fen = row.fen,
                         .balanceFen = row.balanceFen};
        for (const std::string_view cell : rows.cells())
            mapped.cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        for (size_t role = 0; role < roleCount; ++role) {
            const std::string_view text = row.texts[role];
            if (!text.empty())
                mapped.texts.insert(layouts.rolesOf(TableKind::Statement)[qsizetype(role)],
                                    QString::fromUtf8(text.data(), qsizetype(text.size())));
        }
        out += mapped;
    }
    return out;
}

} // namespace cluechain
