#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace cluechain
{

/// Texts that stay where they are until all are dropped; its memory is used again.
class TextPool
{
public:
    std::string_view keep(std::string_view text)
    {
        char* to = room(text.size());
        std::memcpy(to, text.data(), text.size());
        return {to, text.size()};
    }

    void clear()
    {
        m_block = 0;
        m_used = 0;
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
    size_t m_used = 0;
};

} // namespace cluechain
