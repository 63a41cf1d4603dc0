#include "app/reportwriter.h"

#include "models/reports/htmlwriter.h"
#include "widgets/charts/figureimage.h"
#include "widgets/paper/pdfwriter.h"
#include "widgets/paper/reportfont.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};
} // namespace

Result<> writeReport(const Document& document, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"pdf" && ending != u"html")
        return failure(Text::tr("%1: a report is written as .pdf or .html.").arg(path));
    const auto font = findReportFont();
    if (!font)
        return tl::unexpected(font.error());
    const ChartPalette palette = paperPalette(tokens(), font->text);
    if (ending == u"pdf")
        return writePdf(document, path, figurePainter(palette));
    return writeHtml(document, path, figureImages(palette));
}

} // namespace cluechain
