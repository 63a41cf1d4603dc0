#include "models/core/preferences.h"

#include <QHash>
#include <QMutex>
#include <QSettings>
#include <QThreadPool>

namespace cluechain::preferences
{

namespace
{

class Memory
{
public:
    Memory()
    {
        m_writer.setMaxThreadCount(1);
        const QSettings file;
        for (const QString& key : file.allKeys())
            m_values.insert(key, file.value(key));
    }
    ~Memory() { m_writer.waitForDone(); }

    QVariant read(const QString& key)
    {
        const QMutexLocker lock(&m_lock);
        return m_values.value(key);
    }

    void write(const QString& key, const QVariant& value)
    {
        const QMutexLocker lock(&m_lock);
        if (m_values.value(key) == value)
            return;
        if (value.isValid())
            m_values.insert(key, value);
        else
            m_values.remove(key);
        // What comes while the writer is on its way goes with it.
        if (m_unwritten.isEmpty())
            m_writer.start([this] { writeFile(); });
        m_unwritten.insert(key, value);
    }

    void forgetAll()
    {
        m_writer.waitForDone();
        const QMutexLocker lock(&m_lock);
        m_values.clear();
        QSettings().clear();
    }

    void finishWriting() { m_writer.waitForDone(); }

private:
    QMutex m_lock;
    QHash<QString, QVariant> m_values;
    QHash<QString, QVariant> m_unwritten;
    QThreadPool m_writer;

    void writeFile()
    {
        QMutexLocker lock(&m_lock);
        const QHash<QString, QVariant> values = std::exchange(m_unwritten, {});
        lock.unlock();
        QSettings file;
        for (const auto& [key, value] : values.asKeyValueRange()) {
            if (value.isValid())
                file.setValue(key, value);
            else
                file.remove(key);
        }
    }
};

Memory& memory()
{
    static Memory kept;
    return kept;
}

} // namespace

QVariant read(const QString& key)
{
    return memory().read(key);
}

void write(const QString& key, const QVariant& value)
{
    memory().write(key, value);
}

void forgetAll()
{
    memory().forgetAll();
}

void finishWriting()
{
    memory().finishWriting();
}

} // namespace cluechain::preferences
