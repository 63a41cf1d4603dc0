#pragma once

#include "widgets/frame/welcomepage.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace cluechain
{

/// The stores that were opened last, as the welcome page shows them. Looking at where they lie may
/// take long (a share that is away), so each is looked at in a thread that nothing waits for, not
/// even the end of the program.
class RecentStores : public QObject
{
    Q_OBJECT

public:
    /// What can be seen of a file without opening it.
    struct Seen {
        bool exists = false;
        qint64 size = 0;
        QDateTime modified = {};
    };
    using Look = std::function<Seen(const QString& path)>;

    explicit RecentStores(QObject* parent = nullptr, Look look = lookAtFile);

    void remember(const QString& path);
    void forgetAll();
    /// Tells at once what is known, and again with every answer.
    void refresh();

    static Seen lookAtFile(const QString& path);

signals:
    void changed(const QList<cluechain::RecentStore>& stores);

private:
    Look m_look;
    QHash<QString, Seen> m_seen;

    QList<RecentStore> stores() const;
};

} // namespace cluechain
