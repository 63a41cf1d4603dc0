#pragma once

#include <QList>
#include <QWidget>

class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace cluechain
{

class SearchField;
class StoreSettings;
class WorkstationSettings;

/// Settings by page: a list with a search over all of their words at the left, the page at the
/// right.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    WorkstationSettings* workstation() const { return m_workstation; }
    StoreSettings* store() const { return m_store; }

    /// Leaves the pages in the list that say this, and shows where; empty: all.
    void search(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    SearchField* m_search;
    QListWidget* m_list;
    QStackedWidget* m_pages;
    WorkstationSettings* m_workstation;
    StoreSettings* m_store;
    QList<QScrollArea*> m_scrolls;

    void addPage(QWidget* page);
    void retranslate();
};

} // namespace cluechain
