#pragma once

#include "models/cases/movecase.h"
#include "widgets/parts/field.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cluechain
{

/// The content of the popover for a way back, out of the chain or back into it: what it still
/// needs, the reason that is recorded, and to whom or into which case where that is part of it.
class WayForm : public QWidget
{
    Q_OBJECT

public:
    /// `request` says which way. `others`: the cases it can be merged into.
    WayForm(MoveRequest request, const QString& title,
            const QList<ReferenceField::Choice>& others = {}, QWidget* parent = nullptr);

    const MoveRequest& request() const { return m_request; }
    /// What the gates answered to the request; shows what is missing.
    void setReport(const GateReport& report, const QString& refusal = {});

    QSize sizeHint() const override;

signals:
    /// The person wrote or chose something: ask the gates anew.
    void requestChanged();
    void submitted();
    void placeWanted(const QString& tab, const QString& rule);

private:
    MoveRequest m_request;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    Field* m_reason;
    Field* m_unit = nullptr;
    ReferenceField* m_into = nullptr;
    QPushButton* m_go;
};

} // namespace cluechain
