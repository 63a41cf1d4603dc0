#include "app/reportwriter.h"

#include "widgets/paper/documentfile.h"
#include "widgets/paper/reportfont.h"
#include "widgets/theme/tokens.h"

#include <QFont>

#include <utility>

namespace cluechain
{

namespace
{

/// Without the font nothing is written in the end, and the reason is said there.
QFont fontOfFigures()
{
    const Result<ReportFont> font = findReportFont();
    return font ? font->text : QFont();
}

} // namespace

ReportWriter::ReportWriter(Document document)
    : m_document(std::move(document))
    , m_figures(m_document, paperPalette(tokens(), fontOfFigures()))
{
}

Result<> ReportWriter::write(const QString& path) const
{
    return writeDocument(m_document, path, m_figures.painter(), m_figures.images());
}

Result<> writeReport(const Document& document, const QString& path)
{
    ReportWriter writer(document);
    while (!writer.isDrawn())
        writer.drawNext();
    return writer.write(path);
}

} // namespace cluechain
