#pragma once

#include "models/funds/statementcoverage.h"
#include "widgets/parts/partsbar.h"

namespace cluechain
{

/// What was delivered of an account over time: delivered stretches solid, stretches hatched in
/// which others show movements but no statement is there, and a mark where balances break. Short
/// ones are drawn wide enough to be met. A click or Enter asks for the rows that show it.
class CoverageBar : public PartsBar
{
    Q_OBJECT

public:
    explicit CoverageBar(QWidget* parent = nullptr);

    void setCoverage(StatementCoverage coverage);
    const StatementCoverage& coverage() const { return m_coverage; }
    /// The bar in one sentence.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_parts.size()); }
    QString partName(int part) const override;
    QRect partRect(int part) const override;

signals:
    /// The rows that prove a missing stretch, or the one before which a balance breaks.
    void rowsWanted(const QList<qint64>& rows);

protected:
    int partAt(QPoint point) const override;
    void openPart(int part) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { Delivered, Missing, Break };
    struct Part {
        Kind kind = Kind::Delivered;
        TimeSpan span = {};
        qsizetype index = 0; ///< In its list of the coverage.
    };

    StatementCoverage m_coverage;
    QList<Part> m_parts; ///< Stretches by time, then the breaks.

    qsizetype stretches() const;
    void describe();
};

} // namespace cluechain
