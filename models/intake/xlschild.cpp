#include "models/intake/xlschild.h"

#include "models/intake/xlsformulas.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <freexl.h>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

// No Qt runs here: the process starts for one workbook and ends.

namespace cluechain
{

namespace
{

constexpr size_t pieceSize = 1 << 16;

/// The address sanitizer maps more than any machine has.
#if defined(__has_feature)
constexpr bool isSanitized = __has_feature(address_sanitizer);
#elif defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

void limitAll()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 32);
    limit(RLIMIT_CPU, xlsSeconds);
    if constexpr (!isSanitized)
        limit(RLIMIT_AS, rlim_t(xlsMebibytes) << 20);
}

/// The messages, gathered into pieces.
class Writer
{
public:
    ~Writer() { flush(); }

    void add(char kind) { m_bytes += kind; }
    void add(quint32 number) { m_bytes.append(reinterpret_cast<const char*>(&number), 4); }
    void add(std::string_view text)
    {
        add(quint32(text.size()));
        m_bytes += text;
    }
    void mayFlush()
    {
        if (m_bytes.size() > pieceSize)
            flush();
    }

private:
    void flush()
    {
        size_t at = 0;
        while (at < m_bytes.size()) {
            const ssize_t size = write(STDOUT_FILENO, m_bytes.data() + at, m_bytes.size() - at);
            if (size <= 0)
                _exit(1); // nobody reads any more
            at += size_t(size);
        }
        m_bytes.clear();
    }

    std::string m_bytes;
};

/// The cell as a person sees it: numbers with 15 digits, as they are kept.
std::string cellText(const FreeXL_CellValue& cell)
{
    char digits[40];
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return std::to_string(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        std::snprintf(digits, sizeof digits, "%.15G", cell.value.double_value);
        return digits;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return cell.value.text_value ? cell.value.text_value : std::string();
    default:
        return {};
    }
}

XlsFormulaTexts readFormulas()
{
    struct stat found = {};
    if (fstat(STDIN_FILENO, &found) != 0 || found.st_size <= 0)
        return XlsFormulaTexts({});
    void* bytes = mmap(nullptr, size_t(found.st_size), PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (bytes == MAP_FAILED)
        return XlsFormulaTexts({});
    XlsFormulaTexts texts({static_cast<const uint8_t*>(bytes), size_t(found.st_size)});
    munmap(bytes, size_t(found.st_size));
    return texts;
}

bool writeSheet(const void* book, unsigned short number, unsigned int sheets,
                const XlsFormulaTexts& formulas, Writer& out)
{
    const char* name = nullptr;
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (freexl_get_worksheet_name(book, number, &name) != FREEXL_OK ||
        freexl_select_active_worksheet(book, number) != FREEXL_OK ||
        freexl_worksheet_dimensions(book, &rows, &columns) != FREEXL_OK)
        return false;
    out.add(xlsmessage::sheet);
    out.add(quint32(rows));
    out.add(std::string_view(name ? name : ""));
    std::string texts[256];
    for (unsigned int row = 0; row < rows; ++row) {
        quint32 filled = 0;
        for (unsigned short column = 0; column < columns && column < 256; ++column) {
            FreeXL_CellValue cell;
            if (freexl_get_cell_value(book, row, column, &cell) != FREEXL_OK)
                return false;
            const std::string* given = cell.type == FREEXL_CELL_NULL
                                           ? formulas.find(number, sheets, row, column)
                                           : nullptr;
            texts[column] = given ? *given : cellText(cell);
            if (!texts[column].empty())
                filled = column + 1u;
        }
        if (filled == 0)
            continue;
        out.add(xlsmessage::row);
        out.add(quint32(row + 1));
        out.add(filled);
        for (quint32 column = 0; column < filled; ++column)
            out.add(std::string_view(texts[column]));
        out.mayFlush();
    }
    return true;
}

void writeBook(Writer& out)
{
    const auto fail = [&](XlsFailure why) {
        out.add(xlsmessage::failure);
        out.add(quint32(why));
    };
    const void* book = nullptr;
    const int opened = freexl_open("/proc/self/fd/0", &book);
    unsigned int isLocked = 0;
    if (book)
        freexl_get_info(book, FREEXL_BIFF_PASSWORD, &isLocked);
    if (isLocked == FREEXL_BIFF_OBFUSCATED)
        return fail(XlsFailure::Locked);
    unsigned int sheets = 0;
    unsigned int epoch = 0;
    if (opened != FREEXL_OK ||
        freexl_get_info(book, FREEXL_BIFF_SHEET_COUNT, &sheets) != FREEXL_OK ||
        freexl_get_info(book, FREEXL_BIFF_DATEMODE, &epoch) != FREEXL_OK)
        return fail(opened == FREEXL_INSUFFICIENT_MEMORY ? XlsFailure::NoMemory
                                                         : XlsFailure::Damaged);
    out.add(xlsmessage::book);
    out.add(quint32(sheets));
    out.add(quint32(epoch == FREEXL_BIFF_DATEMODE_1904));
    const XlsFormulaTexts formulas = readFormulas();
    for (unsigned int sheet = 0; sheet < sheets; ++sheet) {
        if (!writeSheet(book, static_cast<unsigned short>(sheet), sheets, formulas, out))
            return fail(XlsFailure::Damaged);
    }
    out.add(xlsmessage::end);
}

} // namespace

std::optional<int> readOldWorkbookIfAsked(int argc, char** argv)
{
    if (argc != 2 || std::strcmp(argv[1], xlsArgument) != 0)
        return std::nullopt;
    limitAll();
    {
        Writer out;
        writeBook(out);
    }
    _exit(0); // what the library still holds goes with the process
}

} // namespace cluechain
