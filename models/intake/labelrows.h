#pragma once

#include "models/intake/rowsource.h"

#include <memory>
#include <vector>

namespace cluechain
{

/// A file of lines "label: value" (regInfobasicInfo.txt), turned into a table: the labels are its
/// header, each record a row. A label that comes again begins the next record. Small files only:
/// what stands behind the first thousand lines is not read.
class LabelRows : public RowSource
{
public:
    explicit LabelRows(std::unique_ptr<RowSource> lines);

    bool next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    qint64 line() const override { return m_line; }
    double progress() const override { return m_lines->progress(); }
    std::optional<QString> damage() const override { return m_lines->damage(); }
    QStringList warnings() const override { return m_lines->warnings(); }

private:
    struct Record {
        qint64 line = 0;
        std::vector<std::string> values;
    };

    void read();

    std::unique_ptr<RowSource> m_lines;
    bool m_isRead = false;
    std::vector<std::string> m_labels;
    std::vector<Record> m_records;
    size_t m_at = 0;
    qint64 m_line = 0;
    std::vector<std::string_view> m_cells;
};

} // namespace cluechain
