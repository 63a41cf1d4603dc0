#include "models/reports/tablefile.h"

#include "models/core/spreadsheettext.h"

#include <QCoreApplication>
#include <QFile>
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
    XlsxFile(QString path, QList<Column> columns)
        : m_path(std::move(path))
        , m_part(m_path + u".part"_s)
        , m_folder(QFile::encodeName(QFileInfo(m_path).absolutePath()))
        , m_columns(std::move(columns))
    {
    }

    ~XlsxFile() override
    {
        if (!m_book)
            return;
        workbook_close(m_book);
        QFile::remove(m_part);
    }

    Result<> begin()
    {
        // What it keeps on the disk meanwhile goes beside the file, not into a common folder.
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (!m_sheet)
            return cannotWrite(m_path, {});
        lxw_format* head = workbook_add_format(m_book);
        format_set_bold(head);
        m_money = workbook_add_format(m_book);
        format_set_num_format(m_money, "#,##0.00");
        worksheet_freeze_panes(m_sheet, 1, 0);
        constexpr double usualWidth = 18;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), usualWidth, nullptr);
            worksheet_write_string(m_sheet, 0, lxw_col_t(i),
                                   m_columns.at(i).title.toUtf8().constData(), head);
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
            // A double is exact to 15 digits.
            const auto digits = std::count_if(row.at(i).begin(), row.at(i).end(),
                                              [](QChar c) { return c.isDigit(); });
            bool isNumber = false;
            const double number = row.at(i).toDouble(&isNumber);
            const auto column = lxw_col_t(i);
            const lxw_error error =
                kind != Kind::Text && isNumber && digits <= 15
                    ? worksheet_write_number(m_sheet, m_row, column, number,
                                             kind == Kind::Money ? m_money : nullptr)
                    : worksheet_write_string(m_sheet, m_row, column, row.at(i).toUtf8().constData(),
                                             nullptr);
            if (error != LXW_NO_ERROR)
                return cannotWrite(m_path, QString::fromUtf8(lxw_strerror(error)));
        }
        ++m_row;
        return {};
    }

    Result<> finish() override
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error != LXW_NO_ERROR) {
            QFile::remove(m_part);
            return cannotWrite(m_path, QString::fromUtf8(lxw_strerror(error)));
        }
        QFile::remove(m_path);
        if (!QFile::rename(m_part, m_path))
            return cannotWrite(m_path, m_part);
        return {};
    }

private:
    QString m_path;
    QString m_part;
    QByteArray m_folder;
    QList<Column> m_columns;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_money = nullptr;
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
