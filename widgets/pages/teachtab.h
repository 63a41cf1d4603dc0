#pragma once

#include "models/intake/importedfiles.h"
#include "models/items/mappingpreview.h"
#include "widgets/pages/casetab.h"

#include <QPointer>

#include <memory>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cluechain
{

class DataTable;
class EmptyState;
class Label;
class MappingColumns;
class MappingRules;
class NoteBar;
class Panel;

/// 教一次: a file whose form no layout knows. Its columns with what they mean, the rules by which
/// its rows are read, and the first fifty rows before and after, all at once and live. Saving
/// keeps the layout in the store; then what was refused is imported again.
class TeachTab : public CaseTab
{
    Q_OBJECT

public:
    TeachTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString parentTab() const override;
    bool hasRows() const override { return false; }
    bool hasInspector() const override { return false; }

    /// Reads a file that the case lists as one of unknown form, and guesses.
    void teach(const ImportedFile& file);
    /// Keeps the layout, and says so by taught().
    void save();
    void loadLayout(const QString& path);
    void exportLayout(const QString& path);
    /// Back to the mapping before the last change.
    void undo();

signals:
    /// The store has the layout now; `name` is what it is called.
    void taught(const QString& name);
    void left();

protected:
    void reload() override;
    void retranslate() override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Read {
        std::shared_ptr<const TablePeek> peek = {};
        Mapping mapping = {};
    };

    QPushButton* m_back;
    Label* m_title;
    Label* m_fileName;
    QPushButton* m_undo;
    QPushButton* m_load;
    QPushButton* m_export;
    QPushButton* m_save;
    NoteBar* m_note;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Panel* m_columnPanel;
    Panel* m_rulePanel;
    Panel* m_rawPanel;
    Panel* m_mappedPanel;
    MappingColumns* m_columns;
    QVBoxLayout* m_ruleColumn;
    QPointer<MappingRules> m_rules;
    DataTable* m_raw;
    DataTable* m_mapped;
    MappedRowModel* m_mappedModel;
    QStringList m_rawHeader;
    ImportedFile m_file;
    std::shared_ptr<const TablePeek> m_peek;
    Mapping m_mapping;
    QList<Mapping> m_past; ///< What undo goes back to, the last one last.
    Question m_reading;
    Question m_previewing;

    QWidget* buildBody();
    void joinTables();
    void newRules();
    void begin(const Read& read);
    void change(const Mapping& mapping);
    void show();
    void preview();
    void showPreview(const MappingPreview& preview);
    void moveHeader(int sheet, qint64 line);
};

} // namespace cluechain
