#include "app/reportwriter.h"

#include "models/reports/htmlwriter.h"
#include "widgets/paper/reportfont.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFont>

#include <utility>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

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
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(m_document, path, m_figures.painter());
    if (ending == u"html")
        return writeHtml(m_document, path, m_figures.images());
    return failure(Text::tr("%1: a report is written as .pdf or .html.").arg(path));
}

Result<> writeReport(const Document& document, const QString& path)
{
    ReportWriter writer(document);
    while (!writer.isDrawn())
        writer.drawNext();
    return writer.write(path);
}

} // namespace cluechain
