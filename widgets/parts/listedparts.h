#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace cluechain
{

/// A widget that paints several things which a person can point at. Whoever uses a screen reader
/// meets them as a list: each with a name, a place, and what a click would do.
class ListedParts
{
public:
    virtual ~ListedParts() = default;

    virtual int partCount() const = 0;
    virtual QString partName(int part) const = 0;
    /// In the widget's coordinates.
    virtual QRect partRect(int part) const = 0;
    /// Which one the keyboard is on; -1: none.
    virtual int currentPart() const { return -1; }
    virtual void activatePart(int part) = 0;

protected:
    ListedParts();
    /// To be told whenever currentPart() changes.
    static void announce(QWidget* widget, int part);
};

} // namespace cluechain
