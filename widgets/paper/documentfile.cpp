#include "widgets/paper/documentfile.h"

#include "models/reports/xlsxwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

} // namespace

Result<> writeDocument(const Document& document, const QString& path, const FigurePainter& painter,
                       const FigureImages& images)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(document, path, painter);
    if (ending == u"html")
        return writeHtml(document, path, images);
    if (ending == u"xlsx")
        return writeXlsx(document, path);
    return failure(Text::tr("%1: a report is written as .pdf, .html or .xlsx.").arg(path));
}

} // namespace cluechain
