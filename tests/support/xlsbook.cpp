#include "tests/support/xlsbook.h"

#include <QtEndian>

#include <cstring>

namespace cluechain
{

namespace
{

constexpr qsizetype sectorSize = 512;

template <typename... Numbers>
QByteArray numbers(Numbers... all)
{
    QByteArray out;
    const auto add = [&out](auto number) {
        number = qToLittleEndian(number);
        out.append(reinterpret_cast<const char*>(&number), sizeof number);
    };
    (add(all), ...);
    return out;
}

QByteArray real(double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return numbers(bits);
}

QByteArray record(quint16 kind, const QByteArray& content)
{
    return numbers(kind, quint16(content.size())) + content;
}

QByteArray utf16(const QString& text)
{
    QByteArray out;
    for (const QChar c : text)
        out += numbers(quint16(c.unicode()));
    return out;
}

constexpr quint8 isWide = 1;

QByteArray longText(const QString& text)
{
    return numbers(quint16(text.size()), isWide) + utf16(text);
}

QByteArray beginOf(quint16 kind)
{
    return record(0x0809,
                  numbers(quint16(0x0600), kind, quint16(0), quint16(0), quint32(0), quint32(0)));
}

const QByteArray endRecord = record(0x000A, {});

/// The cell formats: 0 general, 1 a date with its time.
constexpr quint16 general = 0;
constexpr quint16 date = 1;

struct CellWriter {
    QStringList& texts; ///< Shared ones.
    quint16 row;
    quint16 column;

    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(double value) const
    {
        return record(0x0203, numbers(row, column, general) + real(value));
    }
    QByteArray operator()(const XlsBook::Date& value) const
    {
        return record(0x0203, numbers(row, column, date) + real(value.serial));
    }
    QByteArray operator()(const QString& text) const
    {
        qsizetype at = texts.indexOf(text);
        if (at < 0) {
            at = texts.size();
            texts += text;
        }
        return record(0x00FD, numbers(row, column, general, quint32(at)));
    }
    QByteArray operator()(const XlsBook::Formula& formula) const
    {
        const QByteArray itsText = numbers(quint8(0), quint8(0), quint32(0), quint16(0xFFFF));
        const QByteArray tokens = numbers(quint8(0x17), quint8(1), quint8(0), quint8('x'));
        return record(0x0006, numbers(row, column, general) + itsText +
                                  numbers(quint16(0), quint32(0), quint16(tokens.size())) +
                                  tokens) +
               record(0x0207, longText(formula.result));
    }
};

QByteArray formats()
{
    QByteArray out =
        record(0x041E, numbers(quint16(164)) + longText(QStringLiteral("yyyy\\-mm\\-dd hh:mm:ss")));
    for (const quint16 format : {quint16(0), quint16(164)})
        out += record(0x00E0, numbers(quint16(0), format, quint16(1), quint16(0), quint32(0),
                                      quint32(0), quint32(0)));
    return out;
}

} // namespace

QByteArray XlsBook::bytes() const
{
    QStringList texts;
    QList<QByteArray> bodies;
    for (const Sheet& sheet : sheets) {
        QByteArray body = beginOf(0x0010);
        qsizetype columns = 0;
        for (const auto& row : sheet.rows)
            columns = std::max(columns, row.size());
        body += record(0x0200, numbers(quint32(0), quint32(sheet.rows.size()), quint16(0),
                                       quint16(columns), quint16(0)));
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
                body += std::visit(CellWriter{texts, quint16(row), quint16(column)},
                                   sheet.rows[row][column]);
        }
        bodies += body + endRecord;
    }

    QByteArray globals = beginOf(0x0005);
    if (isLocked) // RC4, version 1.1, its salt and verifiers
        globals +=
            record(0x002F, numbers(quint16(1), quint16(1), quint16(1)) + QByteArray(48, '\x5A'));
    globals += record(0x0042, numbers(quint16(1200)));
    globals += record(0x0022, numbers(quint16(from1904)));
    globals += formats();
    QByteArray shared = numbers(quint32(texts.size()), quint32(texts.size()));
    for (const QString& text : texts)
        shared += longText(text);
    const QByteArray ending = record(0x00FC, shared) + endRecord;

    qsizetype position = globals.size() + ending.size();
    for (const Sheet& sheet : sheets)
        position += 4 + 4 + 2 + 2 + 2 * sheet.name.size();
    QByteArray list;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        list += record(
            0x0085, numbers(quint32(position), quint16(0), quint8(sheets[i].name.size()), isWide) +
                        utf16(sheets[i].name));
        position += bodies[i].size();
    }
    return containerOf(QStringLiteral("Workbook"), globals + list + ending + bodies.join());
}

QByteArray containerOf(const QString& streamName, QByteArray stream)
{
    constexpr quint32 endOfChain = 0xFFFFFFFE;
    constexpr quint32 freeSector = 0xFFFFFFFF;
    constexpr quint32 tableSector = 0xFFFFFFFD;
    constexpr qsizetype entriesOfSector = sectorSize / 4;
    const auto fill = [](QByteArray& bytes, qsizetype unit) {
        bytes.append((unit - bytes.size() % unit) % unit, '\0');
    };
    stream.append(std::max<qsizetype>(4096 - stream.size(), 0), '\0');
    const qsizetype size = stream.size();
    fill(stream, sectorSize);
    const qsizetype sectors = stream.size() / sectorSize;
    // Sectors: the stream, the directory, then the table of sectors itself.
    qsizetype tables = 1;
    while (tables * entriesOfSector < sectors + 1 + tables)
        ++tables;

    QByteArray table;
    for (qsizetype i = 0; i < sectors; ++i)
        table += numbers(i + 1 < sectors ? quint32(i + 1) : endOfChain);
    table += numbers(endOfChain);
    for (qsizetype i = 0; i < tables; ++i)
        table += numbers(tableSector);
    while (table.size() < tables * sectorSize)
        table += numbers(freeSector);

    const auto entry = [&](const QString& name, quint8 kind, quint32 child, quint32 start,
                           quint64 length) {
        QByteArray out = utf16(name);
        out.append(64 - out.size(), '\0');
        out +=
            numbers(quint16(2 * name.size() + 2), kind, quint8(1), freeSector, freeSector, child);
        out.append(16 + 4 + 8 + 8, '\0');
        return out + numbers(start, length);
    };
    QByteArray directory = entry(QStringLiteral("Root Entry"), 5, 1, endOfChain, 0) +
                           entry(streamName, 2, freeSector, 0, quint64(size));
    fill(directory, sectorSize);

    QByteArray header =
        QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0') +
        numbers(quint16(0x3E), quint16(3), quint16(0xFFFE), quint16(9), quint16(6), quint16(0),
                quint32(0), quint32(0), quint32(tables), quint32(sectors), quint32(0),
                quint32(4096), endOfChain, quint32(0), endOfChain, quint32(0));
    for (qsizetype i = 0; i < 109; ++i)
        header += numbers(i < tables ? quint32(sectors + 1 + i) : freeSector);
    return header + stream + directory + table;
}

} // namespace cluechain
