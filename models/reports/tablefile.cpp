#include "models/reports/tablefile.h"

#include "models/core/spreadsheettext.h"
#include "models/reports/xlsxbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

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

tl::unexpected<Error> cannotWrite(const QString& path, const QString& reason)
{
    return failure(Text::tr("The file %1 cannot be written.").arg(QFileInfo(path).fileName()),
                   reason);
}

class CsvFile : public TableSink
{
public:
    explicit CsvFile(const QString& path)
        : m_file(path)
    {
    }

    Result<> begin(const QList<Column>& columns)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        QStringList titles;
        for (const Column& column : columns)
            titles.append(column.title);
        m_file.write("\xEF\xBB\xBF");
        return add(titles);
    }

    Result<> add(const QStringList& row) override
    {
        if (m_file.write(csvLine(row).toUtf8()) < 0)
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

    Result<> finish() override
    {
        if (!m_file.commit())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

private:
    QSaveFile m_file;
};

class XlsxFile : public TableSink
{
public:
    XlsxFile(const QString& path, QList<Column> columns)
        : m_book(path)
        , m_columns(std::move(columns))
    {
    }

    Result<> begin()
    {
        if (Result<> begun = m_book.begin(); !begun)
            return begun;
        worksheet_freeze_panes(m_book.sheet(), 1, 0);
        constexpr double usualWidth = 18;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const auto column = lxw_col_t(i);
            worksheet_set_column(m_book.sheet(), column, column, usualWidth, nullptr);
            if (Result<> written =
                    m_book.write(0, column, m_columns.at(i).title, false, m_book.bold());
                !written)
                return written;
        }
        return {};
    }

    Result<> add(const QStringList& row) override
    {
        if (m_row >= LXW_ROW_MAX)
            return failure(Text::tr("A sheet holds no more than %L1 rows. Choose CSV instead.")
                               .arg(LXW_ROW_MAX));
        for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i) {
            const Kind kind = m_columns.at(i).kind;
            if (Result<> written = m_book.write(m_row, lxw_col_t(i), row.at(i), kind != Kind::Text,
                                                kind == Kind::Money ? m_book.money() : nullptr);
                !written)
                return written;
        }
        ++m_row;
        return {};
    }

    Result<> finish() override { return m_book.finish(); }

private:
    XlsxBook m_book;
    QList<Column> m_columns;
    lxw_row_t m_row = 1;
};

} // namespace

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& each : cells) {
        const QString cell = spreadsheetText(each);
        const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar c) {
            return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
        });
        quoted.append(isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',') + u"\r\n"_s;
}

Result<std::unique_ptr<TableSink>> openCsvFile(const QString& path,
                                               const QList<TableSink::Column>& columns)
{
    auto file = std::make_unique<CsvFile>(path);
    if (Result<> begun = file->begin(columns); !begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<TableSink>(std::move(file));
}

Result<std::unique_ptr<TableSink>> openXlsxFile(const QString& path,
                                                const QList<TableSink::Column>& columns)
{
    auto file = std::make_unique<XlsxFile>(path, columns);
    if (Result<> begun = file->begin(); !begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<TableSink>(std::move(file));
}

} // namespace cluechain
