#pragma once

#include "widgets/frame/workframe.h"

#include <QObject>

#include <memory>

namespace cluechain
{

/// A frame that nobody sees any more. Its pages are let go of one after the other, each in an event
/// of its own, so that none takes long; what is left goes with this object.
class LeavingFrame : public QObject
{
    Q_OBJECT

public:
    /// `stay` holds what the pages speak of until the last of them is gone.
    LeavingFrame(std::unique_ptr<WorkFrame> frame, std::shared_ptr<void> stay);

private:
    std::shared_ptr<void> m_stay;
    std::unique_ptr<WorkFrame> m_frame;

    void leaveOn();
};

} // namespace cluechain
