#include "widgets/paper/pdfwriter.h"

#include "widgets/paper/pagelayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

void paint(QPainter& painter, const paper::Page& page, const FigurePainter& figures)
{
    for (const paper::Mark& mark : page) {
        if (const auto* text = std::get_if<paper::TextMark>(&mark)) {
            painter.setFont(text->face->font());
            painter.setPen(paper::colourOf(text->ink));
            painter.drawText(text->baseline, text->text);
        } else if (const auto* rect = std::get_if<paper::RectMark>(&mark)) {
            painter.fillRect(rect->rect, paper::colourOf(rect->ink));
        } else if (const auto* figure = std::get_if<paper::FigureMark>(&mark)) {
            painter.save();
            figures(painter, figure->rect, *figure->figure);
            painter.restore();
        }
    }
}

} // namespace

Result<> writePdf(const Document& document, const QString& path, const FigurePainter& figures)
{
    const auto font = findReportFont();
    if (!font)
        return tl::unexpected(font.error());
    QSaveFile file(path);
    const auto notWritten = [&] {
        return failure(Text::tr("The report could not be written to %1.").arg(path),
                       file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();

    const paper::Faces faces(*font);
    const std::vector<paper::Page> pages = paper::layOut(document, faces, bool(figures));
    {
        QPdfWriter writer(&file);
        writer.setResolution(paper::unitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.title);
        writer.setCreator(u"Cluechain"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return notWritten();
        for (size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paint(painter, pages[i], figures);
        }
        if (!painter.end())
            return notWritten();
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return notWritten();
    return {};
}

} // namespace cluechain
