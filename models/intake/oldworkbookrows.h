#pragma once

#include "models/core/result.h"
#include "models/intake/rowsource.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <vector>

namespace cluechain
{

/// What a process of its own says of an old workbook (xlschild.h), not trusted: a workbook may have
/// taken it over.
class OldWorkbookRows : public RowSource
{
public:
    /// Starts a process that reads the .xls of `bytes`.
    static Result<std::unique_ptr<OldWorkbookRows>> open(QByteArrayView bytes);
    /// Reads what such a process wrote.
    explicit OldWorkbookRows(std::unique_ptr<QIODevice> messages);
    ~OldWorkbookRows() override;

    bool next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    qint64 line() const override { return m_line; }
    int sheet() const override { return m_sheet; }
    QString sheetName() const override { return m_sheetName; }
    bool hasFullRows() const override { return false; }
    bool countsFrom1904() const override { return m_from1904; }
    double progress() const override;
    std::optional<QString> damage() const override { return m_failure; }

private:
    bool readBook();
    bool readSheet();
    bool readRow();
    bool read(char* to, qint64 wanted);
    bool readNumber(quint32& number);
    bool readText(std::string& text);
    QString whyItEnded() const;

    std::unique_ptr<QIODevice> m_messages;
    bool m_atEnd = false;
    bool m_from1904 = false;
    quint32 m_sheets = 0;
    quint32 m_rowsOfSheet = 0;
    int m_sheet = -1;
    QString m_sheetName;
    qint64 m_line = 0;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    std::optional<QString> m_failure;
};

} // namespace cluechain
