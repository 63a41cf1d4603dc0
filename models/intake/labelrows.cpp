#include "models/intake/labelrows.h"

#include "models/intake/values.h"

#include <algorithm>

namespace cluechain
{

namespace
{

constexpr int mostLines = 1000;

/// "微信号: wxid_1" → label and value; false where there is no colon.
bool splitLine(const std::string& line, std::string_view& label, std::string_view& value)
{
    constexpr std::string_view wide = "：";
    const std::string_view text = line;
    const size_t plainAt = text.find(':');
    const size_t wideAt = text.find(wide);
    if (plainAt == std::string_view::npos && wideAt == std::string_view::npos)
        return false;
    const bool isWide = wideAt < plainAt;
    const size_t at = isWide ? wideAt : plainAt;
    label = cellText(text.substr(0, at));
    value = cellText(text.substr(at + (isWide ? wide.size() : 1)));
    return !label.empty();
}

} // namespace

LabelRows::LabelRows(std::unique_ptr<RowSource> lines)
    : m_lines(std::move(lines))
{
}

void LabelRows::read()
{
    m_isRead = true;
    for (int count = 0; count < mostLines && m_lines->next(); ++count) {
        std::string line; // a separator may stand in a value
        for (const std::string_view cell : m_lines->cells()) {
            if (!line.empty())
                line += ' ';
            line += cell;
        }
        std::string_view label;
        std::string_view value;
        if (!splitLine(line, label, value))
            continue;
        const auto known = std::find(m_labels.begin(), m_labels.end(), label);
        const auto index = size_t(known - m_labels.begin());
        if (known == m_labels.end())
            m_labels.emplace_back(label);
        const bool isNext = m_records.empty() || (known != m_labels.end() && index == 0 &&
                                                  !m_records.back().values.empty());
        if (isNext)
            m_records.push_back({m_lines->line(), {}});
        std::vector<std::string>& values = m_records.back().values;
        values.resize(std::max(values.size(), index + 1));
        values[index] = value;
    }
}

bool LabelRows::next()
{
    if (!m_isRead)
        read();
    if (m_labels.empty() || m_at > m_records.size())
        return false;
    m_cells.clear();
    const std::vector<std::string>& texts = m_at == 0 ? m_labels : m_records[m_at - 1].values;
    m_cells.assign(texts.begin(), texts.end());
    m_cells.resize(m_labels.size());
    // The header stands before the first line, so that the first record may have the number 1.
    m_line = m_at == 0 ? 0 : m_records[m_at - 1].line;
    ++m_at;
    return true;
}

} // namespace cluechain
