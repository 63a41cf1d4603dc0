#include "app/leavingframe.h"

namespace cluechain
{

LeavingFrame::LeavingFrame(std::unique_ptr<WorkFrame> frame, std::shared_ptr<void> stay)
    : m_stay(std::move(stay))
    , m_frame(std::move(frame))
{
    leaveOn();
}

void LeavingFrame::leaveOn()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_frame->dropPage()) {
                leaveOn();
                return;
            }
            m_frame.reset();
            m_stay.reset();
        },
        Qt::QueuedConnection);
}

} // namespace cluechain
