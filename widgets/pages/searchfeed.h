#pragma once

#include "widgets/pages/workplace.h"

#include <QObject>

namespace cluechain
{

/// Keeps the index of words up with the store while it is open: after every change, and whole when
/// there is none yet. It goes a part at a time, so that a person's own changes never wait for it.
class SearchFeed : public QObject
{
    Q_OBJECT

public:
    explicit SearchFeed(Workplace& workplace, QObject* parent = nullptr);

    bool isWorking() const { return m_isWorking; }

private:
    Workplace& m_workplace;
    bool m_isWorking = false;
    bool m_isWanted = false;

    void begin();
    void goOn();
};

} // namespace cluechain
