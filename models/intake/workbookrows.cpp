#include "models/intake/workbookrows.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkbookRows)
};

constexpr qint64 longestText = 1 << 20; ///< Excel itself stops at 32,767 characters.
constexpr size_t largestSharedText = 1u << 30;
constexpr size_t mostColumns = 16'384; ///< Of Excel.
constexpr qint64 mostRows = 1'048'576;

/// "$B$12" or "B12" → 1; -1 if there are no letters.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > int(mostColumns))
            return int(mostColumns);
    }
    return column - 1;
}

/// Whether a number format shows a date or a time; quoted words and colours in brackets do not.
bool isDateFormat(QStringView format)
{
    bool quoted = false;
    bool inBrackets = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[')
            inBrackets =
                i + 1 < format.size() && !QStringView(u"hms").contains(format[i + 1].toLower());
        else if (c == u']')
            inBrackets = false;
        else if (c == u';')
            return false;
        else if (!inBrackets && QStringView(u"ymdhs年月日时分秒").contains(c))
            return true;
    }
    return false;
}

bool isDateFormatNumber(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
           (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
}

/// "_x000D_" stands for the character U+000D.
QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0 && at + 7 <= text.size();
         at = text.indexOf("_x"_L1, at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && text[at + 6] == u'_')
            text.replace(at, 7, QChar(code));
    }
    return text;
}

tl::unexpected<Error> damagedPart(const QString& member, const QString& why)
{
    return failure(Text::tr("The workbook is damaged in its part %1.").arg(member), why);
}

/// The text of the element the reader stands on, as it is shown: runs of rich text joined, without
/// how they are pronounced.
QString readRichText(QXmlStreamReader& xml)
{
    QString text;
    const auto addText = [&] {
        if (xml.name() == "t"_L1)
            text += xml.readElementText();
        else
            xml.skipCurrentElement();
    };
    while (xml.readNextStartElement()) {
        if (xml.name() != "r"_L1) {
            addText();
            continue;
        }
        while (xml.readNextStartElement())
            addText();
    }
    return text;
}

/// To the next token; false at the end and at an error. (QXmlStreamReader::atEnd() is not asked:
/// after an error it stays false while the device has more.)
bool readOn(QXmlStreamReader& xml)
{
    const auto token = xml.readNext();
    return token != QXmlStreamReader::EndDocument && token != QXmlStreamReader::Invalid;
}

} // namespace

/// A member of the archive that refuses a text without end: such a file is made to fill memory.
class WorkbookRows::CheckedDevice : public ZipMemberDevice
{
public:
    using ZipMemberDevice::ZipMemberDevice;

    qint64 read() const { return m_read; }
    bool isBomb() const { return m_isBomb; }

protected:
    qint64 readData(char* to, qint64 wanted) override
    {
        const qint64 size = ZipMemberDevice::readData(to, wanted);
        if (size <= 0)
            return size;
        const void* tag = memrchr(to, '<', size_t(size));
        m_sinceTag = tag ? (to + size) - static_cast<const char*>(tag) : m_sinceTag + size;
        m_isBomb = m_isBomb || m_sinceTag > longestText;
        m_read += size;
        return m_isBomb ? -1 : size;
    }

private:
    qint64 m_read = 0;
    qint64 m_sinceTag = 0;
    bool m_isBomb = false;
};

WorkbookRows::WorkbookRows(std::shared_ptr<ZipFile> archive)
    : m_archive(std::move(archive))
{
}

WorkbookRows::~WorkbookRows() = default;

Result<std::unique_ptr<WorkbookRows>> WorkbookRows::open(std::shared_ptr<ZipFile> archive)
{
    std::unique_ptr<WorkbookRows> rows(new WorkbookRows(std::move(archive)));
    if (const auto read = rows->readWorkbook(); !read)
        return tl::unexpected(read.error());
    return rows;
}

Result<std::unique_ptr<WorkbookRows::CheckedDevice>>
WorkbookRows::openMember(const QString& member) const
{
    const ZipFile::Member* found = m_archive->find(member);
    if (!found)
        return failure(Text::tr("The workbook lacks its part %1.").arg(member));
    auto device = std::make_unique<CheckedDevice>(m_archive, *found);
    if (!device->open(QIODevice::ReadOnly))
        return failure(Text::tr("The workbook is damaged or has a password."),
                       device->errorString());
    return device;
}

Result<QHash<QString, WorkbookRows::Relation>>
WorkbookRows::readRelations(const QString& member) const
{
    const QString folder = member.left(member.lastIndexOf(u'/') + 1);
    const QString relations = folder + "_rels/"_L1 + member.sliced(folder.size()) + ".rels"_L1;
    auto device = openMember(relations);
    if (!device)
        return tl::unexpected(device.error());
    QHash<QString, Relation> found;
    QXmlStreamReader xml(device->get());
    while (readOn(xml)) {
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const auto attributes = xml.attributes();
        QString target = attributes.value("Target"_L1).toString();
        target = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
        const QString type = attributes.value("Type"_L1).toString();
        found.insert(attributes.value("Id"_L1).toString(),
                     {target, type.sliced(type.lastIndexOf(u'/') + 1)});
    }
    if (xml.hasError())
        return damagedPart(relations, xml.errorString());
    return found;
}

Result<> WorkbookRows::readWorkbook()
{
    QString book = u"xl/workbook.xml"_s;
    if (!m_archive->find(book)) {
        auto relations = readRelations({});
        if (!relations)
            return tl::unexpected(relations.error());
        for (const Relation& relation : *relations) {
            if (relation.type == "officeDocument"_L1)
                book = relation.member;
        }
    }
    auto workbook = openMember(book);
    if (!workbook)
        return tl::unexpected(workbook.error());
    QList<std::pair<QString, QString>> sheets; // name, relation
    QXmlStreamReader xml(workbook->get());
    while (readOn(xml)) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "sheet"_L1) {
            QString relation;
            for (const QXmlStreamAttribute& a : xml.attributes()) {
                if (a.name() == "id"_L1)
                    relation = a.value().toString();
            }
            sheets += {xml.attributes().value("name"_L1).toString(), relation};
        } else if (xml.name() == "workbookPr"_L1) {
            const QStringView flag = xml.attributes().value("date1904"_L1);
            m_from1904 = flag == "1"_L1 || flag == "true"_L1;
        }
    }
    if (xml.hasError())
        return damagedPart(book, xml.errorString());

    auto relations = readRelations(book);
    if (!relations)
        return tl::unexpected(relations.error());
    for (const auto& [name, id] : sheets) {
        const Relation relation = relations->value(id);
        if (!relation.type.isEmpty() && relation.type != "worksheet"_L1)
            continue; // a chart has no rows
        const ZipFile::Member* found = m_archive->find(relation.member);
        if (!found)
            return failure(Text::tr("The workbook lacks its sheet %1.").arg(name));
        m_sheets.push_back({name, relation.member});
        m_unpacked += found->size;
    }
    if (m_sheets.empty())
        return failure(Text::tr("The workbook has no sheets."));
    for (const Relation& relation : *relations) {
        if (relation.type != "styles"_L1 && relation.type != "sharedStrings"_L1)
            continue;
        auto read = relation.type == "styles"_L1 ? readStyles(relation.member)
                                                 : readSharedTexts(relation.member);
        if (!read)
            return read;
    }
    return {};
}

Result<> WorkbookRows::readStyles(const QString& member)
{
    auto device = openMember(member);
    if (!device)
        return {}; // without styles numbers are numbers
    QHash<int, bool> formats;
    QXmlStreamReader xml(device->get());
    bool inCellFormats = false;
    while (readOn(xml)) {
        if (xml.name() == "cellXfs"_L1)
            inCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int number = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            formats.insert(number, isDateFormat(xml.attributes().value("formatCode"_L1)));
        else if (inCellFormats && xml.name() == "xf"_L1)
            m_dateStyles.push_back(formats.value(number, isDateFormatNumber(number)));
    }
    if (xml.hasError())
        return damagedPart(member, xml.errorString());
    return {};
}

Result<> WorkbookRows::readSharedTexts(const QString& member)
{
    auto device = openMember(member);
    if (!device)
        return tl::unexpected(device.error());
    QXmlStreamReader xml(device->get());
    while (readOn(xml)) {
        if (!xml.isStartElement() || xml.name() != "si"_L1)
            continue;
        m_sharedText += withoutEscapes(readRichText(xml)).toStdString();
        m_sharedEnds.push_back(m_sharedText.size());
        if (m_sharedText.size() > largestSharedText)
            return failure(Text::tr("The workbook holds more text than a workbook can hold."));
    }
    if (device->get()->isBomb())
        return failure(Text::tr("The workbook holds a text that is longer than a cell can be."));
    if (xml.hasError())
        return damagedPart(member, xml.errorString());
    return {};
}

QString WorkbookRows::sheetName() const
{
    return m_sheet >= 0 && size_t(m_sheet) < m_sheets.size() ? m_sheets[size_t(m_sheet)].name
                                                             : QString();
}

double WorkbookRows::progress() const
{
    const qint64 read = m_read + (m_device ? m_device->read() : 0);
    return m_unpacked > 0 ? std::min(1.0, double(read) / double(m_unpacked)) : 1.0;
}

QString WorkbookRows::damagedSheet() const
{
    return m_device && m_device->isBomb()
               ? Text::tr("Sheet %1 holds a text that is longer than a cell can be.")
                     .arg(sheetName())
               : Text::tr("Sheet %1 is damaged after line %2.").arg(sheetName()).arg(m_line);
}

bool WorkbookRows::openNextSheet()
{
    if (m_device)
        m_read += m_device->read();
    m_device.reset();
    if (++m_sheet >= int(m_sheets.size()))
        return false;
    auto device = openMember(m_sheets[size_t(m_sheet)].member);
    if (!device) {
        m_failure = device.error().message;
        return false;
    }
    m_device = std::move(*device);
    m_xml.clear();
    m_xml.setDevice(m_device.get());
    m_line = 0;
    return true;
}

bool WorkbookRows::next()
{
    if (m_failure || (!m_device && !openNextSheet()))
        return false;
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1) {
            readRow();
            if (m_xml.hasError())
                m_failure = damagedSheet();
            return !m_failure;
        }
        if (token == QXmlStreamReader::EndDocument) {
            if (!openNextSheet())
                return false;
        } else if (token == QXmlStreamReader::Invalid) {
            m_failure = damagedSheet();
            return false;
        }
    }
}

void WorkbookRows::readRow()
{
    bool hasNumber = false;
    const qint64 number = m_xml.attributes().value("r"_L1).toLongLong(&hasNumber);
    m_line = hasNumber && number > m_line && number <= mostRows ? number : m_line + 1;
    for (std::string& text : m_texts)
        text.clear();
    size_t column = 0; // of the next cell that does not name its own
    size_t columns = 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "c"_L1)
            readCell(column);
        else
            m_xml.skipCurrentElement();
        columns = std::max(columns, column);
    }
    m_cells.assign(m_texts.begin(), m_texts.begin() + qptrdiff(columns));
}

void WorkbookRows::readCell(size_t& column)
{
    const auto attributes = m_xml.attributes();
    if (const int named = columnOf(attributes.value("r"_L1)); named >= 0)
        column = size_t(named);
    column = std::min(column, mostColumns - 1);
    if (column >= m_texts.size())
        m_texts.resize(column + 1);

    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "v"_L1) {
            value = m_xml.readElementText();
        } else if (m_xml.name() == "is"_L1) {
            value += readRichText(m_xml);
        } else {
            m_xml.skipCurrentElement();
        }
    }

    std::string& text = m_texts[column++];
    if (type == "s"_L1) {
        bool isNumber = false;
        const size_t index = value.toULongLong(&isNumber);
        if (isNumber && index < m_sharedEnds.size()) {
            const size_t from = index == 0 ? 0 : m_sharedEnds[index - 1];
            text.assign(m_sharedText, from, m_sharedEnds[index] - from);
        } else if (!value.isEmpty()) {
            m_failure = damagedSheet();
        }
    } else if (type.isEmpty() || type == "n"_L1) {
        const bool isDate =
            style >= 0 && size_t(style) < m_dateStyles.size() && m_dateStyles[size_t(style)];
        text = numberText(value.trimmed().toStdString(), isDate);
    } else if (type == "d"_L1) {
        text = value.toStdString();
    } else {
        text = withoutEscapes(value).toStdString();
    }
}

std::string WorkbookRows::numberText(std::string value, bool isDate) const
{
    const bool isShort =
        value.size() <= 15 && value.find_first_not_of("0123456789.-") == std::string::npos;
    if (isShort && !isDate)
        return value;
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(number))
        return value;
    if (!isDate || number < 0 || number >= 2'958'466) { // after 9999-12-31
        char digits[40];
        const int size = std::snprintf(digits, sizeof digits, "%.15G", number);
        return std::string(digits, size_t(size));
    }
    const qint64 milliseconds = qRound64(number * 86'400'000.0);
    const qint64 days = milliseconds / 86'400'000;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds % 86'400'000));
    const QString clock = time.toString(time.msec() == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
    if (days == 0)
        return clock.toStdString(); // a time of day, without a day
    // Excel counts a 29 February 1900, so days before it lie one nearer to its epoch.
    const QDate epoch = m_from1904  ? QDate(1904, 1, 1)
                        : days < 60 ? QDate(1899, 12, 31)
                                    : QDate(1899, 12, 30);
    return (epoch.addDays(days).toString(u"yyyy-MM-dd"_s) + u' ' + clock).toStdString();
}

} // namespace cluechain
