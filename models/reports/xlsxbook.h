#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace cluechain
{

/// A workbook with one sheet on its way to a path: rows go to the disk as they come, beside the
/// file itself, and nothing is left at the path without finish().
class XlsxBook
{
public:
    explicit XlsxBook(QString path);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    Result<> begin();
    Result<> finish();

    lxw_workbook* book() const { return m_book; }
    lxw_worksheet* sheet() const { return m_sheet; }
    /// "#,##0.00"
    lxw_format* money() const { return m_money; }
    lxw_format* bold() const { return m_bold; }

    /// Writes a cell; what `isNumber` says is one is written as such, if a spreadsheet holds it to
    /// the last digit. Commas between thousands may stand.
    Result<> write(quint32 row, quint16 column, const QString& text, bool isNumber,
                   lxw_format* format);

private:
    QString m_path;
    QString m_part;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_bold = nullptr;

    tl::unexpected<Error> cannotWrite(const QString& reason) const;
};

} // namespace cluechain
