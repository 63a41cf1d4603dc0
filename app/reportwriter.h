#pragma once

#include "models/core/result.h"
#include "models/reports/document.h"
#include "widgets/charts/figurerecording.h"

#include <QString>

namespace cluechain
{

/// A report on its way to a file: its figures are drawn in the GUI thread, one at a time so that
/// the window stays at once; then it is written in any thread.
class ReportWriter
{
public:
    explicit ReportWriter(Document document);
    ReportWriter(const ReportWriter&) = delete;
    ReportWriter& operator=(const ReportWriter&) = delete;

    bool isDrawn() const { return m_figures.isComplete(); }
    /// GUI thread.
    void drawNext() { m_figures.drawNext(); }

    /// See writeDocument().
    Result<> write(const QString& path) const;

private:
    Document m_document;
    FigureRecording m_figures;
};

/// All of it at once: for a program without a window.
Result<> writeReport(const Document& document, const QString& path);

} // namespace cluechain
