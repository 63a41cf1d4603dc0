#pragma once

#include "models/intake/rowsource.h"
#include "models/intake/zipfile.h"

#include <QHash>
#include <QXmlStreamReader>

#include <memory>
#include <vector>

namespace cluechain
{

/// An .xlsx workbook, sheet after sheet in the order of its tabs, streaming.
///
/// Texts may be shared or inline. Cells with a date format come as "2026-01-05 10:11:12"; numbers
/// as Excel shows them, with 15 digits, since it keeps no more (so a long card number that was
/// typed as a number arrives as 6.22202123456789E+18 and can be told as damaged).
class WorkbookRows : public RowSource
{
public:
    /// Reads the names of the sheets, the formats and the shared texts.
    static Result<std::unique_ptr<WorkbookRows>> open(std::shared_ptr<ZipFile> archive);

    ~WorkbookRows() override;

    bool next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    qint64 line() const override { return m_line; }
    int sheet() const override { return m_sheet; }
    QString sheetName() const override;
    bool hasFullRows() const override { return false; }
    bool countsFrom1904() const override { return m_from1904; }
    double progress() const override;
    std::optional<QString> damage() const override { return m_failure; }

private:
    struct Sheet {
        QString name;
        QString member;
    };
    /// Where another part of the workbook lies, and what it is: "worksheet", "styles"…
    struct Relation {
        QString member;
        QString type;
    };
    class CheckedDevice;

    explicit WorkbookRows(std::shared_ptr<ZipFile> archive);

    Result<> readWorkbook();
    Result<QHash<QString, Relation>> readRelations(const QString& member) const;
    Result<> readStyles(const QString& member);
    Result<> readSharedTexts(const QString& member);
    Result<std::unique_ptr<CheckedDevice>> openMember(const QString& member) const;
    bool openNextSheet();
    void readRow();
    void readCell(size_t& column);
    std::string numberText(std::string value, bool isDate) const;
    QString damagedSheet() const;

    std::shared_ptr<ZipFile> m_archive;
    std::vector<Sheet> m_sheets;
    std::vector<bool> m_dateStyles;   ///< For each cell format, whether it shows a date.
    std::string m_sharedText;         ///< All shared texts, one behind the other…
    std::vector<size_t> m_sharedEnds; ///< …and where each ends.
    bool m_from1904 = false;
    qint64 m_unpacked = 0;
    qint64 m_read = 0; ///< Of the sheets before the current one.

    int m_sheet = -1;
    std::unique_ptr<CheckedDevice> m_device;
    QXmlStreamReader m_xml;
    qint64 m_line = 0;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    std::optional<QString> m_failure;
};

} // namespace cluechain
