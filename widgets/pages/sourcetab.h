#pragma once

#include "models/items/accountrowmodel.h"
#include "models/items/sourcelines.h"
#include "widgets/pages/casetab.h"

#include <memory>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class Label;
class NoteBar;
class Panel;

/// 来源文件: an imported file for ever. Its hash, form and counts; the lines of the kept original
/// as they stand beside the rows that came of them, one selected with the other; the original
/// itself to be saved.
class SourceTab : public CaseTab
{
    Q_OBJECT

public:
    SourceTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString parentTab() const override;
    bool hasRows() const override { return false; }
    /// A file, or a row in the file that holds it.
    bool reveal(const Subject& subject) override;

    void saveOriginal(const QString& path);

signals:
    void left();

protected:
    void reload() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Read {
        SourceTable table = {};
        QList<qint64> lines = {};
        QList<qint64> rows = {};
    };

    QPushButton* m_back;
    Label* m_title;
    QPushButton* m_save;
    NoteBar* m_note;
    QWidget* m_head;
    QGridLayout* m_facts;
    Panel* m_linePanel;
    Panel* m_rowPanel;
    DataTable* m_lineTable;
    DataTable* m_rowTable;
    AccountRowModel* m_rows;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    qint64 m_file = 0;
    qint64 m_row = 0; ///< To be selected when the file is there.
    std::shared_ptr<const SourceTable> m_table;
    Question m_reading;
    bool m_isJoining = false;

    void show(const Read& read);
    void showHead();
    void feedLines(const QList<qint64>& lines);
    void goToRow(qint64 row);
    void followLine(const QModelIndex& index);
    void followRow(const QModelIndex& index);
};

} // namespace cluechain
