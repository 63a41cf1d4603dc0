#pragma once

#include "models/reports/refundreason.h"

#include <QWidget>

namespace cluechain
{

/// How one figure of the refund worksheet comes about: the arithmetic with its numbers, the rule
/// and where it stands, and the deposits that it rests on.
class RefundReasonSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RefundReasonSheet(const RefundReason& reason, QWidget* parent = nullptr);

signals:
    /// The rows behind these transfers (ids of view `transfer`).
    void transfersWanted(const QList<qint64>& transfers);
};

} // namespace cluechain
