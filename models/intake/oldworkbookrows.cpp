#include "models/intake/oldworkbookrows.h"

#include "models/intake/childprocess.h"
#include "models/intake/xlschild.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OldWorkbookRows)
};

constexpr quint32 mostRows = 65'536; ///< Of the format, as the columns.
constexpr quint32 mostColumns = 256;
constexpr quint32 longestText = 1 << 20;

} // namespace

Result<std::unique_ptr<OldWorkbookRows>> OldWorkbookRows::open(QByteArrayView bytes)
{
    auto process = ChildProcess::start(xlsArgument, bytes, xlsSeconds);
    if (!process)
        return tl::unexpected(process.error());
    auto rows = std::make_unique<OldWorkbookRows>(std::move(*process));
    if (rows->damage())
        return failure(*rows->damage());
    return rows;
}

OldWorkbookRows::OldWorkbookRows(std::unique_ptr<QIODevice> messages)
    : m_messages(std::move(messages))
{
    readBook();
}

OldWorkbookRows::~OldWorkbookRows() = default;

double OldWorkbookRows::progress() const
{
    if (m_atEnd || m_sheets == 0)
        return 1;
    const double ofSheet = m_rowsOfSheet > 0 ? double(m_line) / double(m_rowsOfSheet) : 1;
    return std::min(1.0, (std::max(m_sheet, 0) + ofSheet) / double(m_sheets));
}

bool OldWorkbookRows::read(char* to, qint64 wanted)
{
    while (wanted > 0) { // a pipe gives what it has
        const qint64 size = m_messages->read(to, wanted);
        if (size <= 0)
            return false;
        to += size;
        wanted -= size;
    }
    return true;
}

bool OldWorkbookRows::readNumber(quint32& number)
{
    return read(reinterpret_cast<char*>(&number), sizeof number);
}

bool OldWorkbookRows::readText(std::string& text)
{
    quint32 size = 0;
    if (!readNumber(size) || size > longestText)
        return false;
    text.resize(size);
    return read(text.data(), size);
}

bool OldWorkbookRows::readBook()
{
    char kind = 0;
    quint32 from1904 = 0;
    if (!read(&kind, 1) || kind != xlsmessage::book || !readNumber(m_sheets) ||
        !readNumber(from1904)) {
        quint32 why = 0;
        if (kind == xlsmessage::failure && readNumber(why) && why == quint32(XlsFailure::Locked))
            m_failure = Text::tr("The workbook has a password: open it with the password, save it "
                                 "without one, and import it again.");
        else if (why == quint32(XlsFailure::NoMemory))
            m_failure = Text::tr("The old workbook needs more than %1 MiB of memory: open it and "
                                 "save it as .xlsx.")
                            .arg(xlsMebibytes);
        else
            m_failure = whyItEnded();
        return false;
    }
    m_from1904 = from1904 != 0;
    return true;
}

/// Why the messages stop before their end.
QString OldWorkbookRows::whyItEnded() const
{
    const auto* process = dynamic_cast<const ChildProcess*>(m_messages.get());
    if (process && process->howItEnded() == ChildProcess::End::TookTooLong)
        return Text::tr("Reading the old workbook takes more than %1 seconds: open it and save it "
                        "as .xlsx.")
            .arg(xlsSeconds);
    if (m_sheet < 0)
        return Text::tr("The old workbook is damaged or incomplete: open it and save it as .xlsx.");
    return Text::tr("Sheet %1 is damaged after line %2: open the workbook and save it as .xlsx.")
        .arg(m_sheetName)
        .arg(m_line);
}

bool OldWorkbookRows::readSheet()
{
    std::string name;
    if (!readNumber(m_rowsOfSheet) || !readText(name))
        return false;
    ++m_sheet;
    m_sheetName = QString::fromStdString(name);
    m_line = 0;
    return true;
}

bool OldWorkbookRows::readRow()
{
    quint32 line = 0;
    quint32 cells = 0;
    if (m_sheet < 0 || !readNumber(line) || !readNumber(cells) || qint64(line) <= m_line ||
        line > mostRows || cells > mostColumns)
        return false;
    m_texts.resize(std::max<size_t>(m_texts.size(), cells));
    for (quint32 i = 0; i < cells; ++i) {
        if (!readText(m_texts[i]))
            return false;
    }
    m_line = line;
    m_cells.assign(m_texts.begin(), m_texts.begin() + cells);
    return true;
}

bool OldWorkbookRows::next()
{
    char kind = 0;
    while (!m_atEnd && !m_failure) {
        if (read(&kind, 1)) {
            if (kind == xlsmessage::end) {
                m_atEnd = true;
                break;
            }
            if (kind == xlsmessage::row && readRow())
                return true;
            if (kind == xlsmessage::sheet && readSheet())
                continue;
        }
        m_failure = whyItEnded();
    }
    return false;
}

} // namespace cluechain
