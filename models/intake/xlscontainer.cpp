#include "models/intake/xlsformulas.h"

#include <algorithm>
#include <cstring>

// Runs in the process of xlschild.h, without Qt.

namespace cluechain
{

namespace
{

using Bytes = std::span<const uint8_t>;

constexpr uint32_t lastRegular = 0xFFFFFFFA; ///< What is above it is no number of a sector.
constexpr size_t headerTables = 109;
constexpr size_t entrySize = 128;

uint32_t number(Bytes bytes, size_t at, size_t size)
{
    uint32_t value = 0;
    for (size_t i = 0; i < size && at + i < bytes.size(); ++i)
        value |= uint32_t(bytes[at + i]) << (8 * i);
    return value;
}

/// Sectors of equal size in a row of bytes, and the table that chains them.
struct Sectors {
    Bytes bytes = {};
    size_t first = 0; ///< Where sector 0 begins.
    size_t size = 512;
    std::vector<uint32_t> next = {};

    Bytes at(uint32_t sector) const
    {
        const size_t from = first + size_t(sector) * size;
        if (sector > lastRegular || from >= bytes.size())
            return {};
        return bytes.subspan(from, std::min(size, bytes.size() - from));
    }

    std::vector<uint8_t> chain(uint32_t start, size_t wanted) const
    {
        std::vector<uint8_t> out;
        uint32_t sector = start;
        for (size_t steps = 0; steps <= next.size() && out.size() < wanted; ++steps) {
            const Bytes piece = at(sector);
            if (piece.empty())
                break;
            out.insert(out.end(), piece.begin(), piece.end());
            if (sector >= next.size())
                break;
            sector = next[sector];
        }
        out.resize(std::min(out.size(), wanted));
        return out;
    }
};

std::vector<uint32_t> numbersOf(Bytes bytes)
{
    std::vector<uint32_t> out(bytes.size() / 4);
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = number(bytes, 4 * i, 4);
    return out;
}

/// The table of sectors, itself in sectors that the header and its continuations list.
Sectors sectorsOf(Bytes file)
{
    Sectors sectors{.bytes = file};
    sectors.size = number(file, 30, 2) == 12 ? 4096 : 512;
    sectors.first = sectors.size;
    std::vector<uint32_t> tables = numbersOf(file.subspan(76, headerTables * 4));
    uint32_t more = number(file, 68, 4);
    const size_t most = file.size() / sectors.size;
    for (size_t steps = 0; steps < most; ++steps) {
        const std::vector<uint32_t> list = numbersOf(sectors.at(more));
        if (list.empty())
            break;
        tables.insert(tables.end(), list.begin(), list.end() - 1);
        more = list.back();
    }
    for (const uint32_t table : tables) {
        if (sectors.next.size() > most)
            break;
        const std::vector<uint32_t> list = numbersOf(sectors.at(table));
        sectors.next.insert(sectors.next.end(), list.begin(), list.end());
    }
    return sectors;
}

std::u16string nameOf(Bytes entry)
{
    std::u16string name;
    const size_t size = std::min<size_t>(number(entry, 64, 2), 64);
    for (size_t at = 0; at + 2 < size; at += 2)
        name += char16_t(number(entry, at, 2));
    return name;
}

} // namespace

std::vector<uint8_t> streamOfContainer(Bytes file, std::span<const std::u16string_view> names)
{
    constexpr uint8_t magic[] = {0xD0, 0xCF, 0x11, 0xE0};
    constexpr size_t headerSize = 512;
    if (file.size() < headerSize || std::memcmp(file.data(), magic, sizeof magic) != 0)
        return {file.begin(), file.end()};
    const Sectors sectors = sectorsOf(file);
    const std::vector<uint8_t> directory = sectors.chain(number(file, 48, 4), file.size());
    const Bytes entries(directory);
    for (size_t at = entrySize; at + entrySize <= entries.size(); at += entrySize) {
        const Bytes entry = entries.subspan(at, entrySize);
        const std::u16string name = nameOf(entry);
        constexpr uint8_t isStream = 2;
        if (entry[66] != isStream || std::find(names.begin(), names.end(), name) == names.end())
            continue;
        const uint32_t start = number(entry, 116, 4);
        const size_t size = number(entry, 120, 4);
        if (size >= number(file, 56, 4))
            return sectors.chain(start, size);
        // A short stream lies in sectors of 64 bytes within the stream of the root.
        const std::vector<uint8_t> root =
            sectors.chain(number(entries, 116, 4), number(entries, 120, 4));
        const Sectors small{.bytes = root,
                            .first = 0,
                            .size = 64,
                            .next = numbersOf(sectors.chain(number(file, 60, 4), file.size()))};
        return small.chain(start, size);
    }
    return {};
}

} // namespace cluechain
