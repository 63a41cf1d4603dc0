#pragma once

#include "models/core/result.h"
#include "widgets/charts/flowpainter.h"
#include "widgets/parts/listedparts.h"

#include <QHash>
#include <QWidget>

namespace cluechain
{

/// The flow of traced money on the screen. The wheel zooms at the pointer, a drag beside the cards
/// moves the picture, a drag of a card moves and freezes it (Ctrl+Z takes that back). A click
/// selects a card or a band and lights up all that leads to it and away; a double click or Enter
/// opens it. Arrows walk along the bands and within a column, F shows all, + and − zoom. Screen
/// readers meet the cards as a list.
class FlowView : public QWidget, public ListedParts
{
    Q_OBJECT

public:
    explicit FlowView(QWidget* parent = nullptr);

    /// Cards that a person moved, and the selection, stay with the accounts they are of.
    void setFlow(FlowFigure figure);
    const FlowFigure& flow() const { return m_figure; }
    void setBands(FlowLook::Bands bands);
    /// What passed later fades to an outline; nothing: all of it stands.
    void setUntil(std::optional<Instant> until);
    /// The card of an account becomes the current one; 0 or one that is not shown: none.
    void selectAccount(qint64 account);

    /// Index into flow().nodes; -1: none.
    int currentCard() const { return m_look.currentCard; }
    int currentBand() const { return m_look.currentBand; }

    Result<> savePicture(const QString& path) const;

    int partCount() const override { return int(m_figure.nodes.size()); }
    QString partName(int part) const override;
    QRect partRect(int part) const override;
    int currentPart() const override { return m_look.currentCard; }
    void activatePart(int part) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void fit();
    void zoomIn();
    void zoomOut();

signals:
    /// Index into flow().nodes, and into flow().bands; at most one of them is not -1.
    void selected(int card, int band);
    void opened(int card);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A card that a person put somewhere else.
    struct Move {
        int card = 0;
        QPointF before = {};
    };
    enum class Drag { None, Picture, Card };

    FlowFigure m_figure;
    FlowLayout m_layout;
    FlowLook m_look;
    qint64 m_account = 0;            ///< That of the current card, drawn now or not; 0: none.
    QHash<qint64, QPointF> m_frozen; ///< By account: where a person put its card.
    QList<Move> m_moves;
    qreal m_zoom = 1;
    QPointF m_origin;   ///< Of the layout, in the widget.
    bool m_fits = true; ///< Nobody has zoomed or moved the picture since it was fitted.
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    int m_dragged = -1;
    QPointF m_draggedFrom;

    void layOut();
    void fitInto(qreal least);
    void select(int card, int band);
    void zoom(qreal factor, QPointF at);
    void walk(int key);
    void takeBackMove();
    QPointF inLayout(QPointF point) const;
    int cardAt(QPointF point) const;
    int bandAt(QPointF point) const;
    QString bandText(int band) const;
    FlowPainter painter() const;
};

} // namespace cluechain
