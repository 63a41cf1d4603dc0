#pragma once

#include "models/items/caserowmodel.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QObject>
#include <QPointer>

namespace cluechain
{

class RowsPane;

/// Puts the rows that make a head figure or a stretch of the money bar into the rows pane: victims'
/// payments, or the measures that hold or returned money. A double click opens one where it is at
/// home.
class FigureRows : public QObject
{
    Q_OBJECT

public:
    FigureRows(RowsPane& pane, Workplace& workplace, Selection& selection,
               QObject* parent = nullptr);

    /// `figure` as OverviewTab::figureOpened() says it; `title` is its name.
    void show(CaseId caseId, const QString& figure, const QString& title);

private:
    RowsPane& m_pane;
    Workplace& m_workplace;
    Selection& m_selection;
    Question m_read;

    void fill(CaseId caseId, const QString& title, const QString& table, const QStringList& columns,
              const QList<CaseRow>& rows);
};

} // namespace cluechain
