#pragma once

#include <QKeySequence>
#include <QObject>

namespace cluechain
{

/// The keys of the actions: as the table has them, or as a person chose. Kept outside every store,
/// and the same in all windows.
class ActionKeys : public QObject
{
    Q_OBJECT

public:
    static ActionKeys& instance();

    QKeySequence keys(const QString& id) const;
    bool isUsual(const QString& id) const;
    /// The id of another action that has these keys, or an empty text.
    QString otherWith(const QString& id, const QKeySequence& keys) const;
    /// No keys: the action is reached without any. Refused (false) while another action has them.
    bool choose(const QString& id, const QKeySequence& keys);
    void restore(const QString& id);

signals:
    void changed(const QString& id);

private:
    using QObject::QObject;
};

} // namespace cluechain
