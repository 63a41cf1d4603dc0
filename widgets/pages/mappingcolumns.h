#pragma once

#include "models/intake/mapping.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace cluechain
{

class Label;
class SearchCombo;
class Tag;

/// The columns of a file with what stands in them, what each is taken to mean, and how sure that
/// is; each meaning can be chosen anew.
class MappingColumns : public QWidget
{
    Q_OBJECT

public:
    explicit MappingColumns(QWidget* parent = nullptr);

    /// `samples`: of each column what stands in it.
    void setColumns(const QList<ColumnMapping>& columns, const QList<QStringList>& samples);
    void retranslate();

signals:
    void roleChosen(int column, const QString& role);

private:
    struct Line {
        Label* name = nullptr;
        Label* sample = nullptr;
        SearchCombo* role = nullptr;
        Tag* ground = nullptr;
    };

    QGridLayout* m_grid;
    QList<Label*> m_heads;
    QStandardItemModel m_roles;
    QList<Line> m_lines;
    QList<ColumnMapping> m_columns;
    QList<QStringList> m_samples;
    QTimer m_build;

    void build();
    void addLine();
    void show(int column);
};

} // namespace cluechain
