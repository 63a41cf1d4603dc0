#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace cluechain
{

/// The texts that formulas of an old workbook gave, which freexl leaves out: read straight from the
/// records ([MS-XLS] 2.4.127 Formula, 2.4.268 String). Runs in the process of xlschild.h, without
/// Qt.
class XlsFormulaTexts
{
public:
    /// `file` is the whole workbook. What is damaged gives no texts.
    explicit XlsFormulaTexts(std::span<const uint8_t> file);

    /// The text of a formula's cell in UTF-8; nullptr where there is none. All count from 0; sheets
    /// as the workbook lists them, of `sheets` in all.
    const std::string* find(size_t sheet, size_t sheets, uint32_t row, uint32_t column) const;

private:
    using Texts = std::map<std::pair<uint32_t, uint32_t>, std::string>; ///< By row and column.

    void readGlobals();
    /// The sheet that begins there; it ends at the latest where another one begins.
    void readSheet(size_t begin, size_t end, Texts& texts) const;
    std::string readString(size_t position) const;
    uint32_t number(size_t at, size_t size) const;

    std::vector<uint8_t> m_stream;
    std::map<size_t, Texts> m_texts; ///< By where a sheet begins: a damaged list may repeat itself.
    std::vector<size_t> m_sheets;    ///< Where each begins…
    std::vector<size_t> m_tables;    ///< …and those of them that are no charts and no modules.
    bool m_isUnicode = true;
    uint32_t m_codePage = 936;
};

/// The stream of a container ([MS-CFB]) that has the name; empty if there is none. A file that is
/// no container is its own stream.
std::vector<uint8_t> streamOfContainer(std::span<const uint8_t> file,
                                       std::span<const std::u16string_view> names);

} // namespace cluechain
