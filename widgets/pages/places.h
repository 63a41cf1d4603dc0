#pragma once

#include "models/core/place.h"

#include <QList>
#include <QObject>

namespace cluechain
{

/// The places a person has been to in a window, and the one that is open: back and forward.
class Places : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the window is now; a place without a page before it was anywhere.
    Place current() const { return m_past.value(m_at); }
    /// The window is there now. The page that is open already is no new place; what lay ahead is
    /// forgotten on going anywhere else.
    void visit(const Place& place);
    /// What is selected where the window is.
    void select(const QString& subject, qint64 subjectId);
    void clear();

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_past.size(); }
    void back() { go(m_at - 1); }
    void forward() { go(m_at + 1); }
    /// Distinct pages, the last one first, without the open one.
    QList<Place> lastVisited() const;

signals:
    /// Back or forward: the window should go there.
    void wanted(const cluechain::Place& place);
    /// current(), or whether there is a way back or forward.
    void changed();

private:
    QList<Place> m_past;
    qsizetype m_at = -1;

    void go(qsizetype at);
};

} // namespace cluechain
