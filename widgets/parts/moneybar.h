#pragma once

#include "models/core/money.h"
#include "widgets/parts/partsbar.h"
#include "widgets/theme/tokens.h"

#include <variant>

namespace cluechain
{

/// One resting place of the money.
struct MoneySegment {
    QString id = {};
    QString label = {};
    Money amount = {};
    std::variant<Ink, Tone> ink = Ink::MoneyIn;
    bool unknown = false; ///< Hatched: not requested, not delivered.
};

/// What was paid = the sum of where it is: a bar that always adds up, with its figures below.
/// Nought has no stretch of bar but keeps its figure.
class MoneyBar : public PartsBar
{
    Q_OBJECT

public:
    explicit MoneyBar(QWidget* parent = nullptr);

    void setSegments(QList<MoneySegment> segments);
    /// Of the whole, to a tenth of a percent: "59.6%"; "—" of nothing.
    static QString share(Money part, Money whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_segments.size()); }
    QString partName(int part) const override;
    QRect partRect(int part) const override;

signals:
    void segmentOpened(const QString& id);

protected:
    int partAt(QPoint point) const override;
    void openPart(int part) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<MoneySegment> m_segments;
    Money m_whole;

    QRect barRect(int part) const;
};

} // namespace cluechain
