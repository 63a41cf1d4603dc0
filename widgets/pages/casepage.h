#pragma once

#include "models/items/casehead.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace cluechain
{

class CaseTab;
class EmptyState;
class GateAnswers;
class Inspector;
class RowsPane;
class WorkFrame;

/// An open case in the window's frame: its name, state and clocks in the strip, its chain with the
/// gates, its tabs, and beside and below them what the selection is made of.
///
/// It owns no widget: the frame owns the tabs that are added. Moves, ways out and refusals happen
/// here, in the popover of the chain.
class CasePage : public QObject
{
    Q_OBJECT

public:
    CasePage(WorkFrame& frame, Workplace& workplace, Selection& selection,
             QObject* parent = nullptr);

    /// In the order of the tabs. The frame takes it over.
    void addTab(CaseTab* tab);
    CaseTab* tab(const QString& id) const;

    /// Fills the inspector for a kind of thing: calls setSubject() and setTab() on it, at once or
    /// when what is read arrives (look whether the selection is still the same).
    using Describe = std::function<void(Inspector&, const Subject&)>;
    void setInspectorContent(SubjectKind kind, const Describe& describe);
    /// The rows behind a kind of thing: titles the pane, sets its sums and table.
    using ShowRows = std::function<void(RowsPane&, const Subject&)>;
    void setRowsContent(SubjectKind kind, const ShowRows& show);

    CaseId caseId() const { return m_case; }
    /// Shows the case, on the tab that was open last, and selects a thing there.
    void openCase(CaseId caseId, const QString& tab = {}, const Subject& subject = {});
    void showTab(const QString& id);
    /// The tab that is or was open; the first one before any was.
    QString currentTab() const;
    /// Title, state and clocks into the strip again, after another place of the program had it.
    void showStrip();
    /// Lets go of the case: nothing more is read for it.
    void close();

    /// Takes back or brings back my last change in this case.
    void undo();
    void redo();

signals:
    void opened(cluechain::CaseId caseId);
    void tabShown(const QString& tab);
    /// The case is no longer there: its making was undone.
    void gone();
    /// A word for the status bar on what was done.
    void said(const QString& text);
    void undoChanged(bool canUndo, bool canRedo);
    /// Undo or redo would break something; nothing was changed.
    void refused(const cluechain::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WorkFrame& m_frame;
    Workplace& m_workplace;
    Selection& m_selection;
    GateAnswers* m_gates;
    QList<CaseTab*> m_tabs;
    QHash<SubjectKind, Describe> m_describe;
    QHash<SubjectKind, ShowRows> m_rows;
    CaseId m_case;
    QString m_tab; ///< The one that is or was open.
    CaseHead m_shown;
    Question m_head;
    QPointer<EmptyState> m_noRows; ///< In the rows pane, until something has rows.

    void reload();
    void showHead(const CaseHead& head);
    void goTo(const QString& tab, const QString& rule);
    /// The tab of the strip that stands for a page.
    QString stripTab(const QString& id) const;
    void describe(const Subject& subject, QObject* from = nullptr);
    void showNoRows();
    void retitleTabs();
    bool isShown() const;
};

} // namespace cluechain
