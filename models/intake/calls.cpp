#include "models/intake/calls.h"

#include "models/core/identifiers.h"
#include "models/intake/values.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallWriter)
};

constexpr char fieldEnd = '\x1F';

/// Columns of `call` that hold what a role says, as it came.
struct RawColumn {
    const char* role;
    const char* column;
};
constexpr std::array rawColumns{RawColumn{"type", "type_raw"},
                                RawColumn{"direction", "direction_raw"},
                                RawColumn{"seconds", "duration_raw"},
                                RawColumn{"serial", "serial"},
                                RawColumn{"imsi", "imsi"},
                                RawColumn{"imei", "imei"},
                                RawColumn{"lac", "lac"},
                                RawColumn{"ci", "ci"},
                                RawColumn{"place", "place"},
                                RawColumn{"home", "home"},
                                RawColumn{"address", "address"},
                                RawColumn{"longitude", "longitude"},
                                RawColumn{"latitude", "latitude"},
                                RawColumn{"carrier", "carrier"},
                                RawColumn{"forwarded", "forwarded"},
                                RawColumn{"peer_imsi", "peer_imsi"},
                                RawColumn{"peer_imei", "peer_imei"},
                                RawColumn{"peer_lac", "peer_lac"},
                                RawColumn{"peer_ci", "peer_ci"},
                                RawColumn{"peer_place", "peer_place"},
                                RawColumn{"peer_home", "peer_home"},
                                RawColumn{"peer_carrier", "peer_carrier"}};

QByteArray insertSql()
{
    QByteArray columns =
        "id, case_id, file_id, duplicate_of, at, seconds, direction, kind, own, peer,"
        " own_raw, peer_raw, lac_number, ci_number";
    QByteArray marks = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
    for (const RawColumn& raw : rawColumns) {
        columns += QByteArray(", ") + raw.column;
        marks += ", ?";
    }
    return "INSERT INTO call(" + columns + ") VALUES(" + marks + ')';
}

QString directionKey(LayoutSet::CallWord word)
{
    switch (word) {
    case LayoutSet::CallWord::Out:
        return u"out"_s;
    case LayoutSet::CallWord::In:
        return u"in"_s;
    case LayoutSet::CallWord::Forwarded:
        return u"forwarded"_s;
    case LayoutSet::CallWord::Unknown:
        break;
    }
    return {};
}

} // namespace

CallReader::CallReader(const TableShape& table, const LayoutSet& layouts, bool countsFrom1904)
    : m_table(table)
    , m_layouts(layouts)
    , m_countsFrom1904(countsFrom1904)
{
}

std::string_view CallReader::text(const char* role, std::span<const std::string_view> cells) const
{
    const auto index = size_t(m_layouts.roleIndex(TableKind::Calls, QString::fromLatin1(role)));
    for (const int column : m_table.columns[index]) {
        if (size_t(column) >= cells.size())
            continue;
        if (const std::string_view found = cellText(cells[size_t(column)]); !found.empty())
            return found;
    }
    return m_table.given[index];
}

QString CallReader::normalised(std::string_view number)
{
    if (number.empty())
        return {};
    auto known = m_numbers.find(number);
    if (known == m_numbers.end()) {
        QString raw = QString::fromUtf8(number.data(), qsizetype(number.size()));
        if (raw.endsWith(".0"_L1)) // a spreadsheet took it for a number
            raw.chop(2);
        known =
            m_numbers.emplace(number, checkIdentifier(IdentifierKind::Phone, raw).normalised).first;
    }
    return known->second;
}

std::optional<qint64> CallReader::cellNumber(std::string_view text) const
{
    qint64 number = 0;
    if (text.empty() || m_table.cellBase == 0)
        return std::nullopt;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), number, m_table.cellBase);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

CallRow CallReader::read(std::span<const std::string_view> cells)
{
    CallRow row;
    const QString directionWord = wordKey(text("direction", cells));
    const QString typeWord = wordKey(text("type", cells));
    auto direction = m_layouts.callDirectionOf(directionWord);
    if (direction == LayoutSet::CallWord::Unknown)
        direction = m_layouts.callDirectionOf(typeWord);
    row.kind = m_layouts.callKindOf(typeWord);
    if (row.kind.isEmpty() || row.kind == "voice"_L1) {
        if (const QString byDirection = m_layouts.callKindOf(directionWord); !byDirection.isEmpty())
            row.kind = byDirection;
    }

    row.ownRaw = text("own", cells);
    row.peerRaw = text("peer", cells);
    const std::string_view caller = text("caller", cells);
    const std::string_view callee = text("callee", cells);
    if (!caller.empty() && !callee.empty()) {
        // Both sides are named; the own one is told by the flag, by the file, or by every row.
        const std::string_view own =
            row.ownRaw.empty() ? std::string_view(m_table.subject) : row.ownRaw;
        if (direction == LayoutSet::CallWord::Unknown && !own.empty())
            direction = normalised(own) == normalised(caller)   ? LayoutSet::CallWord::Out
                        : normalised(own) == normalised(callee) ? LayoutSet::CallWord::In
                                                                : direction;
        const bool isCallees = direction == LayoutSet::CallWord::In;
        row.ownRaw = isCallees ? callee : caller;
        row.peerRaw = isCallees ? caller : callee;
    }
    row.direction = directionKey(direction);
    row.own = normalised(row.ownRaw);
    row.peer = normalised(row.peerRaw);

    std::string_view at = text("at", cells);
    if (at.empty())
        at = text("message_at", cells);
    if (const auto time = readTime(at, m_countsFrom1904);
        time && time->parts != ReadTime::Parts::Clock)
        row.at = time->at;
    row.seconds = readDuration(text("seconds", cells));
    row.area = cellNumber(text("lac", cells));
    row.cell = cellNumber(text("ci", cells));
    return row;
}

CallWriter::CallWriter(sqlite::Database& db, CaseId caseId, const LayoutSet& layouts)
    : m_case(caseId)
    , m_layouts(layouts)
    , m_known(RecordWriter::keysOf(db, caseId, TableKind::Calls))
    , m_insert(db, insertSql())
{
}

void CallWriter::beginTable(const TableShape& table, bool countsFrom1904)
{
    m_table = &table;
    m_reader.emplace(table, m_layouts, countsFrom1904);
    m_hasCells = false;
    m_withoutTime = m_withoutOwn = m_withoutDirection = 0;
}

bool CallWriter::add(std::span<const std::string_view> cells, qint64 rowId, qint64 fileId)
{
    const CallRow row = m_reader->read(cells);
    m_withoutTime += !row.at;
    m_withoutOwn += row.own.isEmpty();
    m_withoutDirection += row.direction.isEmpty();
    m_hasCells |= !m_reader->text("lac", cells).empty() || !m_reader->text("ci", cells).empty();

    const auto number = [](std::optional<qint64> value) {
        return value ? QByteArray::number(*value) : QByteArray();
    };
    const std::optional<qint64> atUs =
        row.at ? std::optional(row.at->microseconds()) : std::nullopt;
    const QByteArray key = row.own.toUtf8() + fieldEnd + row.peer.toUtf8() + fieldEnd +
                           row.direction.toUtf8() + fieldEnd + row.kind.toUtf8() + fieldEnd +
                           number(atUs) + fieldEnd + number(row.seconds) + fieldEnd;
    const std::string_view serial = m_reader->text("serial", cells);
    const qint64 repeated =
        m_known.add(rowId, key, QByteArray(serial.data(), qsizetype(serial.size())));

    const auto orNull = [](std::string_view text) {
        return text.empty() ? std::nullopt : std::optional(text);
    };
    const auto orEmpty = [](const QString& text) { return text.isNull() ? u""_s : text; };
    m_insert.bind(rowId, m_case, fileId, repeated ? std::optional(repeated) : std::nullopt, row.at,
                  row.seconds, orEmpty(row.direction), orEmpty(row.kind), orEmpty(row.own),
                  orEmpty(row.peer), orNull(row.ownRaw), orNull(row.peerRaw), row.area, row.cell);
    int at = 14;
    for (const RawColumn& raw : rawColumns)
        m_insert.bindAt(++at, orNull(m_reader->text(raw.role, cells)));
    m_insert.step();
    return repeated != 0;
}

QStringList CallWriter::warnings() const
{
    QStringList out;
    if (m_withoutOwn > 0)
        out += Text::tr(
            "%n call(s) name no own number; it stands neither in the file nor in its name.",
            nullptr, m_withoutOwn);
    if (m_withoutTime > 0)
        out += Text::tr("%n call(s) have no time that can be read.", nullptr, m_withoutTime);
    if (m_withoutDirection > 0)
        out += Text::tr("%n call(s) do not say who called.", nullptr, m_withoutDirection);
    if (m_hasCells && m_table->cellBase == 0)
        out += Text::tr("Nothing in the file proves whether its LAC and CI are decimal or "
                        "hexadecimal; they stay as they came.");
    return out;
}

} // namespace cluechain
