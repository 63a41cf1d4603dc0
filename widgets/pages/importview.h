#pragma once

#include "models/items/importfilemodel.h"
#include "widgets/pages/workplace.h"

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class Label;
class PageToolBar;

/// 导入核对单: every imported file with its rows by class, what was rejected with line, reason and
/// text, and what the balances warn of. An import runs as a job; the table follows when it is done.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(Workplace& workplace, QWidget* parent = nullptr);

    void openCase(CaseId caseId);
    void reload();
    /// Imports files, folders and archives into the case that is shown.
    void import(const QStringList& paths);
    void retranslate();

signals:
    void importWanted();
    /// What an import gave, in one sentence.
    void imported(const QString& sentence);

private:
    Workplace& m_workplace;
    CaseId m_case;
    ImportFileModel* m_model;
    DataTable* m_table;
    QPlainTextEdit* m_details;
    Label* m_sentence;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_saveRejected;
    Question m_files;

    void showDetails();
    void saveRejected();
};

} // namespace cluechain
