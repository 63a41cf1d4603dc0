#include "tests/support/archive.h"

#include <zip.h>

namespace cluechain
{

QByteArray zipOf(const ArchiveMembers& members, ArchiveLock lock, const char* password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        qFatal("no zip: %s", zip_error_strerror(&error));
    zip_source_keep(target);
    for (const auto& [name, bytes] : members) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_CP437);
        if (index < 0) { // a name that no archive has
            zip_source_free(source);
            continue;
        }
        if (lock != ArchiveLock::None &&
            zip_file_set_encryption(
                archive, zip_uint64_t(index),
                zip_uint16_t(lock == ArchiveLock::Aes ? ZIP_EM_AES_256 : ZIP_EM_TRAD_PKWARE),
                password) != 0)
            qFatal("the zip cannot be locked");
    }
    if (zip_close(archive) != 0)
        qFatal("the zip was not written: %s", zip_strerror(archive));
    QByteArray out;
    zip_stat_t found;
    zip_source_stat(target, &found);
    zip_source_open(target);
    out.resize(qsizetype(found.size));
    zip_source_read(target, out.data(), found.size);
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

QByteArray xlsxOf(const QList<std::pair<QString, QByteArray>>& sheets, const ArchiveMembers& parts,
                  const QByteArray& bookProperties)
{
    const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray list;
    QByteArray relations;
    ArchiveMembers members{{"[Content_Types].xml", declaration + "<Types/>"}};
    const auto relate = [&](const QByteArray& id, const QByteArray& kind,
                            const QByteArray& target) {
        relations += "<Relationship Id=\"" + id + "\" Type=\"" + type + kind + "\" Target=\"" +
                     target + "\"/>";
    };
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].first.toUtf8() + "\" sheetId=\"" + number +
                "\" r:id=\"rId" + number + "\"/>";
        relate("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        members += {"xl/worksheets/sheet" + number + ".xml",
                    declaration + "<worksheet><sheetData>" + sheets[i].second +
                        "</sheetData></worksheet>"};
    }
    // Cell formats: 0 general, 1 a date, 2 a time of day.
    relate("rIdS", "styles", "styles.xml");
    members += {"xl/styles.xml", declaration + "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf "
                                               "numFmtId=\"22\"/><xf numFmtId=\"21\"/></cellXfs>"
                                               "</styleSheet>"};
    for (const auto& [name, bytes] : parts) {
        if (name == "xl/sharedStrings.xml")
            relate("rIdT", "sharedStrings", "sharedStrings.xml");
    }
    members +=
        {"xl/workbook.xml", declaration + "<workbook xmlns:r=\"r\"><workbookPr " + bookProperties +
                                "/><sheets>" + list + "</sheets></workbook>"};
    members += {"xl/_rels/workbook.xml.rels",
                declaration + "<Relationships>" + relations + "</Relationships>"};
    for (const auto& part : parts) {
        const auto same = [&](const auto& member) { return member.first == part.first; };
        members.erase(std::remove_if(members.begin(), members.end(), same), members.end());
        if (!part.second.isNull())
            members += part;
    }
    return zipOf(members);
}

} // namespace cluechain
