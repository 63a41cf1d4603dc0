#pragma once

#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

namespace cluechain
{

/// A tab of an open case. It reads when it is first shown for a case and again when the case
/// changes while it is shown; what is not seen is not read.
class CaseTab : public QWidget
{
    Q_OBJECT

public:
    CaseTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// The stable word that gates.json says in `where`: "overview", "funds", "people", "evidence",
    /// "documents"; "record".
    virtual QString id() const = 0;
    /// Translated; asked for again when the language changes.
    virtual QString title() const = 0;

    /// The tab out of which it is opened, where it has none of its own in the strip.
    virtual QString parentTab() const { return {}; }
    /// Whether the rows behind the selection stand below it.
    virtual bool hasRows() const { return true; }
    /// Whether the inspector stands beside it.
    virtual bool hasInspector() const { return true; }

    CaseId caseId() const { return m_case; }
    void openCase(CaseId caseId);

    /// Shows the thing, in whatever view of this tab it is at home; false: not here.
    virtual bool reveal(const Subject& subject);
    /// Opens the form or place in which a gate's missing fact is made. `rule` is its id
    /// ("file.decision"). Without one of its own a tab just shows itself.
    virtual void make(const QString& rule);

signals:
    /// "Go there": a link to what another tab makes or shows.
    void placeWanted(const QString& tab, const QString& rule);
    /// hasRows() or hasInspector() says something else now.
    void partsChanged();

protected:
    /// Reads what is shown, in the background, and shows it. Called only while visible.
    virtual void reload() = 0;
    /// Another language: titles of columns, labels, buttons.
    virtual void retranslate() {}

    Workplace& workplace() const { return m_workplace; }
    Selection& selection() const { return m_selection; }
    /// Reads now if visible, else when shown next.
    void reloadSoon();

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    bool m_isStale = true;
};

} // namespace cluechain
