#pragma once

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace cluechain
{

class ChainBar;
class Inspector;
class Rail;
class RowsPane;
class StatusBar;
class Strip;
class TabStrip;

/// The window's parts in their places: rail, strip, chain bar, tabs, the page with the rows behind
/// the selection and the inspector beside it, status bar. It knows places and sizes, not cases.
/// What a person made wide or folded is remembered for each page.
class WorkFrame : public QWidget
{
    Q_OBJECT

public:
    enum Part {
        NoParts = 0,
        CaseBars = 1,      ///< Chain bar and tabs.
        InspectorPart = 2, ///< The inspector may stand beside this page.
        RowsPart = 4       ///< The rows pane may stand below this page.
    };
    Q_DECLARE_FLAGS(Parts, Part)

    explicit WorkFrame(QWidget* parent = nullptr);
    ~WorkFrame() override;

    Rail* rail() const { return m_rail; }
    Strip* strip() const { return m_strip; }
    ChainBar* chainBar() const { return m_chain; }
    TabStrip* tabStrip() const { return m_tabs; }
    Inspector* inspector() const { return m_inspector; }
    RowsPane* rowsPane() const { return m_rows; }
    StatusBar* statusBar() const { return m_status; }

    /// Takes the page over. `key` names it among the remembered sizes: "case/funds".
    void addPage(const QString& key, QWidget* page, Parts parts);
    void showPage(const QString& key);
    /// What stands around a page, from now on.
    void setParts(const QString& key, Parts parts);
    QString currentPage() const { return m_current; }
    Parts currentParts() const { return m_byKey.value(m_current).parts; }
    QWidget* page(const QString& key) const;
    /// Deletes one page, the shown one last; false when none is left.
    bool dropPage();

    void setInspectorShown(bool shown);
    bool isInspectorShown() const;
    void setRowsFolded(bool folded);
    /// The keyboard goes to what the page is about: its table, else what takes keys first.
    void goToPage();
    /// The keyboard goes to the next part of the window (or the one before), round and round.
    void goToNextPane(bool backwards = false);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page {
        QWidget* widget = nullptr;
        Parts parts = NoParts;
    };

    Rail* m_rail;
    Strip* m_strip;
    ChainBar* m_chain;
    TabStrip* m_tabs;
    Inspector* m_inspector;
    RowsPane* m_rows;
    StatusBar* m_status;
    QSplitter* m_across; ///< Page and rows | inspector.
    QSplitter* m_down;   ///< Page / rows.
    QStackedWidget* m_pages;
    QHash<QString, Page> m_byKey;
    QString m_current;
    bool m_placing = false;

    bool isNarrow() const;
    bool giveKeyboard(QWidget* pane);
    void place();
    void remember();
    QString settingsKey(const QString& name) const;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(WorkFrame::Parts)

} // namespace cluechain
