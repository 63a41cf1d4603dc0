#pragma once

#include "models/reports/document.h"
#include "models/reports/htmlwriter.h"
#include "widgets/charts/chartpalette.h"
#include "widgets/paper/pdfwriter.h"

#include <QHash>
#include <QPicture>

namespace cluechain
{

/// The figures of one document, drawn in the GUI thread and kept as vectors, so that the document
/// can be written in another. `document` must outlive it and may not change.
class FigureRecording
{
public:
    FigureRecording(const Document& document, ChartPalette palette);

    bool isComplete() const { return m_undrawn.isEmpty(); }
    /// Draws one more figure. GUI thread.
    void drawNext();

    /// What writePdf() and writeHtml() ask for: plays what was drawn, in any thread, while this
    /// object lives and is complete.
    FigurePainter painter() const;
    FigureImages images() const;

private:
    struct Drawn {
        QPicture picture;
        QSize size;
    };

    ChartPalette m_palette;
    QList<const AnyFigure*> m_undrawn;
    QHash<const AnyFigure*, Drawn> m_drawn;

    void play(QPainter& painter, const QRectF& rect, const AnyFigure& figure) const;
};

} // namespace cluechain
