#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace cluechain
{

/// Texts that stay where they are until all are dropped; then its memory is used again, but for
/// that of uncommonly long ones.
class TextPool
{
public:
    std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        char* to = room(text.size());
        std::memcpy(to, text.data(), text.size());
        m_size += text.size();
        return {to, text.size()};
    }

    size_t size() const { return m_size; } ///< Bytes of all texts.

    void clear()
    {
        std::erase_if(m_blocks, [](const Block& block) { return block.size > blockSize; });
        m_block = 0;
        m_used = 0;
        m_size = 0;
    }

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
    };

    char* room(size_t size)
    {
        while (m_block < m_blocks.size() && m_used + size > m_blocks[m_block].size) {
            ++m_block;
            m_used = 0;
        }
        if (m_block == m_blocks.size()) {
            const size_t larger = std::max(size, blockSize);
            m_blocks.push_back({std::unique_ptr<char[]>(new char[larger]), larger});
        }
        char* found = m_blocks[m_block].bytes.get() + m_used;
        m_used += size;
        return found;
    }

    static constexpr size_t blockSize = 1 << 16;

    std::vector<Block> m_blocks;
    size_t m_block = 0;
    size_t m_used = 0; ///< Of that block.
    size_t m_size = 0;
};

} // namespace cluechain
