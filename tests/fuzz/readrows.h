#pragma once

#include "models/intake/rowsource.h"

#include <QBuffer>

#include <cstdint>
#include <memory>

namespace cluechain
{

inline std::unique_ptr<QIODevice> deviceOf(QByteArrayView bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes.toByteArray());
    device->open(QIODevice::ReadOnly);
    return device;
}

/// Reads all rows and touches every cell, as an import does.
inline void readRows(RowSource& rows)
{
    size_t touched = 0;
    qint64 line = -1; // a header of labels stands before the first line
    int sheet = -1;
    while (rows.next()) {
        if (rows.sheet() != sheet)
            line = -1;
        if (rows.sheet() < sheet || rows.line() <= line)
            qFatal("lines do not rise"); // the ids of rows follow from them
        sheet = rows.sheet();
        line = rows.line();
        for (const std::string_view cell : rows.cells())
            touched += cell.empty() ? 0 : size_t(cell.front()) + size_t(cell.back());
    }
    [[maybe_unused]] static volatile size_t sink = 0;
    sink = touched;
    if (rows.damage() && rows.damage()->isEmpty())
        qFatal("damage without a reason");
    rows.warnings();
    rows.progress();
}

} // namespace cluechain
