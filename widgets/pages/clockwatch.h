#pragma once

#include "models/cases/clockbook.h"
#include "widgets/pages/workplace.h"

#include <QObject>

#include <memory>

namespace cluechain
{

/// Keeps up with what presses in the whole store while it is open: after every change, and as time
/// goes by. Cases are read a part at a time beside the window.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClockWatch(Workplace& workplace, QObject* parent = nullptr);

    /// As it may be shown; nothing until every case has been read once.
    const Pressing& pressing() const { return m_pressing; }
    /// Reads again what is shown: in another language, at another time.
    void refresh();

signals:
    void changed();

private:
    Workplace& m_workplace;
    Question m_question;
    std::shared_ptr<ClockBook> m_book; ///< Used by one reading at a time.
    QSet<CaseId> m_outdated;
    Pressing m_pressing;
    bool m_isReading = false;
    bool m_isWanted = false;
    QTimer m_minute;

    void goOn();
};

} // namespace cluechain
