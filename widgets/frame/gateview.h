#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cluechain
{

/// One fact or paper that a gate looks at.
struct GateFact {
    QString text = {};
    QString source = {};   ///< "Procedure rules §178"
    QString linkText = {}; ///< "Register": leads to where it is made.
    QString linkId = {};
    std::optional<Tone> tone = {}; ///< The group's own where there is none.
};

/// What must be, what should be and what is there before a link of the chain may be entered.
struct Gate {
    QString linkId = {};
    QString title = {};
    QString note = {}; ///< Muted at the right of the title.
    Tone tone = Tone::Open;
    QList<GateFact> hard = {};   ///< Missing, and the law does not allow to pass over it.
    QList<GateFact> advice = {}; ///< Missing; may be passed over with a reason that is recorded.
    QList<GateFact> met = {};
    QString enterText = {}; ///< What the button says; empty: the link is entered already.
    QString refusal = {};   ///< Why the last attempt did not go through.

    struct Way {
        QString id = {};
        QString text = {};
    };
    QList<Way> ways = {}; ///< Back, transferred, merged, withdrawn.
};

/// The content of the popover over a link of the chain: all that is missing at once, each with its
/// source and the way to mend it.
class GateView : public QWidget
{
    Q_OBJECT

public:
    explicit GateView(const Gate& gate, QWidget* parent = nullptr);

    QSize sizeHint() const override;

signals:
    void linkActivated(const QString& linkId);
    /// `reason` is set where an advice is passed over.
    void enterWanted(const QString& reason);
    void wayWanted(const QString& wayId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Gate m_gate;
    QVBoxLayout* m_column;
    QWidget* m_head;
    QWidget* m_foot;
    QWidget* m_reasonRow = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_enter = nullptr;

    void addGroup(const QString& title, const QList<GateFact>& lines, Tone tone);
    void buildFoot();
    void tryToEnter();
};

} // namespace cluechain
