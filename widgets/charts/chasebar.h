#pragma once

#include "models/reports/chase.h"

#include <QWidget>

namespace cluechain
{

/// The first hour of a chase: how much of it is gone, when each level was first stopped or queried
/// (a pin), and the marks at 30 and 60 minutes (M13, M11). What came later stands at the right end.
class ChaseBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChaseBar(QWidget* parent = nullptr);

    /// `levels` as in ChaseBoard.
    void setChase(std::optional<Instant> t0, const QList<std::pair<int, Instant>>& levels);
    /// What time it is.
    void setNow(Instant now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<Instant> m_t0;
    QList<std::pair<int, Instant>> m_levels;
    Instant m_now;

    /// Where a moment lies; what is past the hour, just behind it.
    qreal xOf(qint64 seconds) const;
    void describe();
};

} // namespace cluechain
