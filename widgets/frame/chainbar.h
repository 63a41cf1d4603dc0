#pragma once

#include "widgets/frame/gateview.h"
#include "widgets/parts/listedparts.h"

#include <QTimer>
#include <QWidget>

namespace cluechain
{

class Popover;

/// One link of the chain as the bar shows it.
struct ChainLink {
    QString id = {};
    QString name = {};
    Tone state = Tone::Idle; ///< Done, Open, Blocked or Idle.
    QString stateWord = {};  ///< "passed", for who cannot see the colour.
    QString line = {};       ///< When it was passed, what goes on, what is missing.
};

/// The seven links of a case from clue to recovery. Several may be open at once; the main one is
/// outlined. Pointing, Enter or Alt+1…7 asks for the gate of a link and shows it in a popover.
class ChainBar : public QWidget, public ListedParts
{
    Q_OBJECT

public:
    explicit ChainBar(QWidget* parent = nullptr);

    void setLinks(QList<ChainLink> links, const QString& mainId);
    /// The answer to gateWanted(); also how a refusal is shown, with everything that is missing.
    void showGate(const Gate& gate);
    void hideGate();
    /// Asks for a link's gate, as Enter on it does.
    void openGate(const QString& linkId);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_links.size()); }
    QString partName(int part) const override;
    QRect partRect(int part) const override;
    int currentPart() const override { return m_current; }
    void activatePart(int part) override;

signals:
    /// Somebody wants to see the gate of this link: answer with showGate().
    void gateWanted(const QString& linkId);
    void enterWanted(const QString& linkId, const QString& reason);
    void wayWanted(const QString& linkId, const QString& wayId);
    /// A line's link: to where the missing thing is made.
    void linkActivated(const QString& linkId);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QList<ChainLink> m_links;
    QString m_mainId;
    int m_current = 0;
    int m_hovered = -1;
    bool m_byHand = false; ///< The popover was opened on purpose and takes the focus.
    QString m_wanted;
    QTimer m_hover;
    QTimer m_leave;
    Popover* m_popover = nullptr;

    int linkAt(QPoint point) const;
    int indexOf(const QString& linkId) const;
    QPolygonF shapeOf(int part) const;
    void want(int part, bool byHand);
};

} // namespace cluechain
