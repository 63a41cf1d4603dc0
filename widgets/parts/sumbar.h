#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

namespace cluechain
{

class DataTable;

/// The foot of a table: how many rows there are, and sums under the columns that they are of, which
/// share the table's widths. While several rows are selected it speaks of these.
class SumBar : public QWidget
{
    Q_OBJECT

public:
    explicit SumBar(DataTable* table, QWidget* parent = nullptr);

    /// Of all that is shown: "13 / 84 cases".
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setSums(const QHash<QString, QString>& byColumn);
    /// Sums of what is selected are asked for, however few rows there are.
    void setAsksForSums(bool asks) { m_asks = asks; }
    /// The answer to selectionSumsWanted(); the note stands after how many are selected.
    void setSelectionSums(const QHash<QString, QString>& byColumn, const QString& note = {});

    /// What stands under a column now.
    QString sum(const QString& column) const;

    QSize sizeHint() const override;

signals:
    /// More rows are selected than are at hand, or it always asks.
    void selectionSumsWanted(const QList<qint64>& ids);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DataTable* m_table;
    QString m_text;
    QHash<QString, QString> m_sums;
    QHash<QString, QString> m_selected;
    QString m_selectedNote;
    bool m_asks = false;
    qsizetype m_selectedRows = 0;
    QTimer m_pause;

    void sumSelection();
    void say();
    QString words() const;
};

} // namespace cluechain
