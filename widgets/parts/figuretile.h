#pragma once

#include <QAbstractButton>

namespace cluechain
{

/// One of the few head figures of a page: what, how much, and of what it is made. A click opens the
/// rows behind it. What cannot be computed is "—" with the reason on hover, never nought.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(const QString& label = {}, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setFigure(const QString& figure, const QString& note = {});
    void setUnknown(const QString& reason);
    QString label() const { return m_label; }
    QString figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    QString m_figure;
    QString m_note;

    void refresh();
};

} // namespace cluechain
