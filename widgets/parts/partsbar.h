#pragma once

#include "widgets/parts/listedparts.h"

#include <QWidget>

namespace cluechain
{

/// A painted bar of parts: arrows go along them, Enter, Space and a click open one, and hovering
/// tells its name.
class PartsBar : public QWidget, public ListedParts
{
public:
    explicit PartsBar(QWidget* parent = nullptr);

    int currentPart() const override { return m_current; }
    /// Makes it current and opens it.
    void activatePart(int part) override;

protected:
    /// -1: none.
    virtual int partAt(QPoint point) const = 0;
    virtual void openPart(int part) = 0;
    void setCurrentPart(int part) { m_current = part; }

    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_current = -1;
};

} // namespace cluechain
