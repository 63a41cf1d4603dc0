#pragma once

#include <QWidget>

class QHBoxLayout;

namespace cluechain
{

class PagedModel;

/// What a table is filtered by, above it: a chip for each filter, which takes it away, and one for
/// all. Not there where nothing is filtered.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(PagedModel& model, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PagedModel& m_model;
    QHBoxLayout* m_row;

    void refresh();
};

} // namespace cluechain
