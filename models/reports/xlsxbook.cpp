#include "models/reports/xlsxbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <xlsxwriter.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// A double is exact to 15 digits.
constexpr qsizetype exactDigits = 15;

std::optional<double> exactNumber(QString text)
{
    text.remove(u',');
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && digits <= exactDigits ? std::optional(number) : std::nullopt;
}

} // namespace

XlsxBook::XlsxBook(QString path)
    : m_path(std::move(path))
    , m_part(m_path + u".part"_s)
    , m_folder(QFile::encodeName(QFileInfo(m_path).absolutePath()))
{
}

XlsxBook::~XlsxBook()
{
    if (!m_book)
        return;
    workbook_close(m_book);
    QFile::remove(m_part);
}

tl::unexpected<Error> XlsxBook::cannotWrite(const QString& reason) const
{
    return failure(Text::tr("The file %1 cannot be written.").arg(QFileInfo(m_path).fileName()),
                   reason);
}

Result<> XlsxBook::begin()
{
    // What it keeps on the disk meanwhile goes beside the file, not into a common folder.
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
    if (!m_sheet)
        return cannotWrite({});
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_money = workbook_add_format(m_book);
    format_set_num_format(m_money, "#,##0.00");
    return {};
}

Result<> XlsxBook::write(quint32 row, quint16 column, const QString& text, bool isNumber,
                         lxw_format* format)
{
    const std::optional<double> number = isNumber ? exactNumber(text) : std::nullopt;
    const lxw_error error =
        number ? worksheet_write_number(m_sheet, row, column, *number, format)
               : worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(),
                                        format == m_money ? nullptr : format);
    if (error != LXW_NO_ERROR)
        return cannotWrite(QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Result<> XlsxBook::finish()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error != LXW_NO_ERROR) {
        QFile::remove(m_part);
        return cannotWrite(QString::fromUtf8(lxw_strerror(error)));
    }
    QFile::remove(m_path);
    if (!QFile::rename(m_part, m_path))
        return cannotWrite(m_part);
    return {};
}

} // namespace cluechain
