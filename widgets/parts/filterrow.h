#pragma once

#include "models/items/pagedmodel.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace cluechain
{

class TableHeader;

/// The fields under a table's header, one for each column that can be filtered: words for text,
/// "≥ ≤ –" for numbers, a span for times, a choice of words for the rest. What is active has an
/// accent border, what cannot be read a red one, with the reason on hover.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(TableHeader* header);

    /// Makes the fields anew for what the model can filter.
    void setModel(PagedModel* model);
    /// Shows the model's filters in the fields.
    void showFilters();
    void place();
    /// Puts the cursor into the field of this column, or the first one.
    void edit(int column = -1);

    QSize sizeHint() const override;

signals:
    /// Escape in an empty field.
    void left();
    /// Down or Enter: on to the rows.
    void rowsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TableHeader* m_header;
    QPointer<PagedModel> m_model;
    QHash<int, QLineEdit*> m_fields;
    QHash<int, QAbstractButton*> m_choices;
    QTimer m_pause;

    ColumnFilter::Kind kindOf(int column) const;
    const ColumnFilter* filterOf(int column) const;
    void chooseFrom(int column);
    void setFilter(int column, const std::optional<ColumnFilter>& filter);
    void readFields();
    void mark(QWidget* field, const char* state);
};

/// What a filter says, for a chip: "Loss ≥ 1000", "Fraud type F01".
QString filterWords(const PagedModel& model, const ColumnFilter& filter);

} // namespace cluechain
