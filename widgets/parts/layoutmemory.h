#pragma once

#include <QString>
#include <QVariant>

namespace cluechain
{

/// How a person left a table or a splitter: widths, order, what is hidden and by what it is sorted.
/// It is kept among the preferences, so nothing of a case goes into it; filters and saved
/// views, which name people and accounts, stay in the store (models/store/listviews.h).
class LayoutMemory
{
public:
    /// `place` is the address of the page or part, "cases/list"; `store` tells one store from
    /// another. Where a store has nothing of its own, what was last left in any store holds.
    explicit LayoutMemory(QString place = {}, QString store = {})
        : m_place(std::move(place))
        , m_store(std::move(store))
    {
    }

    bool isEmpty() const { return m_place.isEmpty(); }
    QVariant read(const QString& name) const;
    void write(const QString& name, const QVariant& value) const;

private:
    QString m_place;
    QString m_store;

    QString group(const QString& store) const;
};

} // namespace cluechain
