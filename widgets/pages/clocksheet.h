#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cluechain
{

class Instant;
struct CaseClock;

/// 怎样算出来的, for a popover: what started a clock, its length, what moved its end, when it is
/// due, by which rule and what follows if it lapses.
class ClockSheet : public QWidget
{
    Q_OBJECT

public:
    ClockSheet(const CaseClock& clock, Instant now, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    QVBoxLayout* m_column;
};

} // namespace cluechain
