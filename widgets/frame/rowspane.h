#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

#include <variant>

class QToolButton;
class QVBoxLayout;

namespace cluechain
{

class KeyCap;
class Label;

/// The rows behind what is selected, with their sums. It folds to its header.
class RowsPane : public QWidget
{
    Q_OBJECT

public:
    struct Sum {
        QString text = {}; ///< "In 52,360.00"
        std::variant<Ink, Tone> ink = Ink::TextSecondary;
    };

    explicit RowsPane(QWidget* parent = nullptr);

    /// `subtitle`: whose rows, and how many of how many.
    void setTitle(const QString& title, const QString& subtitle = {});
    void setSums(const QList<Sum>& sums);
    /// Takes the widget over.
    void setTable(QWidget* table);
    QWidget* table() const { return m_table; }

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    int headerHeight() const;

signals:
    /// The person wants it folded or unfolded.
    void foldWanted(bool folded);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_head;
    Label* m_title;
    Label* m_subtitle;
    QWidget* m_sums;
    KeyCap* m_keys;
    QToolButton* m_fold;
    QVBoxLayout* m_column;
    QWidget* m_table = nullptr;
    bool m_folded = false;

    void dress();
};

} // namespace cluechain
