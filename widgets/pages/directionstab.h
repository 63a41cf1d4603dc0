#pragma once

#include "models/items/directionmodels.h"
#include "widgets/pages/casetab.h"

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class Label;
class Panel;

/// 方向待定: rows that do not say whether money came or went, by file and by what stands in their
/// flag; below, each row of the chosen groups with what its balances prove. A person settles them
/// in bulk, or lets the balances do it; the record says which, and undo takes it back.
class DirectionsTab : public CaseTab
{
    Q_OBJECT

public:
    DirectionsTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString parentTab() const override;
    bool hasRows() const override { return false; }

    /// Chooses the groups of a file.
    void showFile(qint64 fileId);

signals:
    void left();

protected:
    void reload() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* m_back;
    Label* m_title;
    QPushButton* m_byBalance;
    QPushButton* m_in;
    QPushButton* m_out;
    Panel* m_groupPanel;
    Panel* m_rowPanel;
    DirectionGroupModel* m_groups;
    UnknownRowModel* m_rows;
    DataTable* m_groupTable;
    DataTable* m_rowTable;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    qint64 m_file = 0; ///< Whose groups are to be chosen when they are there.
    Question m_groupQuestion;
    Question m_rowQuestion;

    void fill(const QList<DirectionGroup>& groups);
    void showRows();
    void offer();
    /// The selected rows, or all that are shown where none are.
    QList<UnknownRow> meant() const;
    void settle(Direction direction);
    void settleByBalance();
    void write(const QList<SettledDirection>& rows, SettledBy by);
};

} // namespace cluechain
