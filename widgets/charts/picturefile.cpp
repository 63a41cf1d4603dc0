#include "widgets/charts/picturefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

bool writeSvg(QIODevice& file, QSize size, const QString& title, const PicturePainter& paint)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    generator.setResolution(96);
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), size), 1);
    return painter.end();
}

bool writePdf(QIODevice& file, QSize size, const QString& title, const PicturePainter& paint)
{
    const QSizeF points = QSizeF(size) * 0.75;
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paint(painter, QRectF(QPointF(), points * 10), 7.5);
    return painter.end();
}

bool writePng(QIODevice& file, QSize size, const PicturePainter& paint)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(QPointF(), size), 1);
    return painter.end() && image.save(&file, "PNG");
}

} // namespace

Result<> writePicture(const QString& path, QSize size, const QString& title, const QColor& ground,
                      const PicturePainter& paint)
{
    const PicturePainter whole = [&](QPainter& painter, const QRectF& rect, qreal pixel) {
        painter.fillRect(rect, ground);
        paint(painter, rect, pixel);
    };
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "svg"_L1 && suffix != "pdf"_L1 && suffix != "png"_L1)
        return failure(Text::tr("Pictures are saved as png, svg or pdf."));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         (suffix == "svg"_L1   ? writeSvg(file, size, title, whole)
                          : suffix == "pdf"_L1 ? writePdf(file, size, title, whole)
                                               : writePng(file, size, whole)) &&
                         file.commit();
    if (!written)
        return failure(Text::tr("The picture could not be written to %1.").arg(path),
                       file.errorString());
    return {};
}

QString pictureFilters()
{
    return u"PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"_s;
}

} // namespace cluechain
