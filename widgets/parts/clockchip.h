#pragma once

#include "models/core/instant.h"
#include "widgets/theme/tokens.h"

#include <QAbstractButton>

namespace cluechain
{

/// A clock of the law as the screen shows it.
struct ClockFace {
    QString id = {};    ///< Given back when the chip is clicked.
    QString what = {};  ///< "Notify family"
    QString who = {};   ///< "姜某"
    QString where = {}; ///< The case, where it is not the one that is open: stands for who.
    Instant due = {};
    qint64 leadSeconds = 0; ///< From here on it is due soon.
    QString rule = {};      ///< "K16", on hover.

    friend bool operator==(const ClockFace&, const ClockFace&) = default;
};

/// Under 24 hours "10:28:05", under 72 hours and minutes, beyond that days and hours; what is past
/// says by how much.
QString timeLeft(qint64 seconds);
/// Idle, Soon from the rule's lead time on, Overdue after it.
Tone clockTone(const ClockFace& clock, Instant now);
/// "clock", "hourglass", "alarm-clock".
QString clockIcon(Tone tone);

/// A running clock: icon, what, who, time left.
class ClockChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ClockChip(ClockFace face, QWidget* parent = nullptr);

    const ClockFace& face() const { return m_face; }
    void setFace(ClockFace face);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ClockFace m_face;
    QString m_left;
    Tone m_tone = Tone::Idle;

    void refresh();
    /// What stands after the clock's name.
    QString what() const;
    QString about() const;
};

} // namespace cluechain
