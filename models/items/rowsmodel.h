#pragma once

#include "models/core/ids.h"
#include "models/items/pagedmodel.h"

#include <QCache>
#include <QCollator>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace cluechain
{

/// A table whose rows are structs with an `id`. Either the ids are given (setIds) and rows come by
/// pages of 256 from fetch, in a thread of their own, so that memory and waiting stay small however
/// many there are; or the few rows are given whole (setRows) and sorted here.
template <typename Row>
class RowsModel : public PagedModel
{
public:
    /// Reads the rows of these ids, in whatever order and without those that are gone, and hands
    /// them to `deliver` in the GUI thread, at once or later.
    using Deliver = std::function<void(const QList<Row>&)>;
    using Fetch = std::function<void(const QList<qint64>& ids, Deliver deliver)>;

    using PagedModel::PagedModel;

    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    /// All rows, in their order or in the one that a person chose.
    void setRows(QList<Row> rows)
    {
        m_whole = std::move(rows);
        m_isWhole = true;
        if (!sortKey().isEmpty())
            sortWhole();
        setIds(wholeIds());
    }

    void sort(int column, Qt::SortOrder order) override
    {
        PagedModel::sort(column, order);
        if (!m_isWhole || sortKey().isEmpty())
            return;
        sortWhole();
        setIds(wholeIds());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == IdRole)
            return idAt(index.row());
        const Row* row = rowAt(index.row());
        if (!row)
            return role == LoadingRole ? QVariant(true) : QVariant();
        if (role == LoadingRole)
            return false;
        const QVariant answer = cell(*row, index.column(), role);
        if (role == SortRole && !answer.isValid())
            return cell(*row, index.column(), Qt::DisplayRole);
        return answer;
    }

    /// The row, or nothing while its page is on its way. Valid until the next call.
    const Row* rowAt(int row) const
    {
        if (row < 0 || row >= m_ids.size())
            return nullptr;
        if (m_isWhole)
            return &m_whole.at(row);
        const int number = row / pageRows;
        const Page* page = m_pages.object(number);
        if (!page || page->stale)
            want(number);
        page = m_pages.object(number); // what was wanted may have come at once
        if (!page)
            return nullptr;
        const std::optional<Row>& found = page->rows.at(row % pageRows);
        return found ? &*found : nullptr;
    }

protected:
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

    void forgetRows(bool reset) override
    {
        m_wanted.clear();
        m_generation = std::make_shared<int>();
        if (reset) {
            m_pages.clear();
            return;
        }
        for (const int number : m_pages.keys())
            m_pages.object(number)->stale = true;
    }

private:
    struct Page {
        QList<std::optional<Row>> rows = {};
        bool stale = false;
    };
    static constexpr int cachedPages = 64;

    static qint64 valueOf(qint64 id) { return id; }
    template <typename Tag>
    static qint64 valueOf(Id<Tag> id)
    {
        return id.value;
    }

    QList<qint64> wholeIds() const
    {
        QList<qint64> ids;
        ids.reserve(m_whole.size());
        for (const Row& row : m_whole)
            ids.append(valueOf(row.id));
        return ids;
    }

    void sortWhole()
    {
        int column = 0;
        while (column < columns().size() && columns().at(column).key != sortKey())
            ++column;
        QCollator collator(QLocale(QLocale::Chinese));
        collator.setNumericMode(true);
        const auto keyOf = [&](const Row& row) {
            const QVariant key = cell(row, column, SortRole);
            return key.isValid() ? key : cell(row, column, Qt::DisplayRole);
        };
        const auto before = [&](const Row& a, const Row& b) {
            const QVariant x = keyOf(a);
            const QVariant y = keyOf(b);
            if (x.typeId() == QMetaType::QString && y.typeId() == QMetaType::QString)
                return collator.compare(x.toString(), y.toString()) < 0;
            return QVariant::compare(x, y) == QPartialOrdering::Less;
        };
        if (sortOrder() == Qt::AscendingOrder)
            std::stable_sort(m_whole.begin(), m_whole.end(), before);
        else
            std::stable_sort(m_whole.begin(), m_whole.end(),
                             [&](const Row& a, const Row& b) { return before(b, a); });
    }

    void want(int number) const
    {
        if (!m_fetch || m_wanted.contains(number))
            return;
        m_wanted.insert(number);
        auto* self = const_cast<RowsModel*>(this); // data() is const, what it reads is cached
        m_fetch(m_ids.mid(qsizetype(number) * pageRows, pageRows),
                [self = QPointer<RowsModel>(self), asked = std::weak_ptr<int>(m_generation),
                 number](const QList<Row>& rows) {
                    if (self && !asked.expired())
                        self->take(number, rows);
                });
    }

    void take(int number, const QList<Row>& rows)
    {
        QHash<qint64, qsizetype> byId;
        for (qsizetype i = 0; i < rows.size(); ++i)
            byId.insert(valueOf(rows.at(i).id), i);
        auto page = std::make_unique<Page>();
        const int first = number * pageRows;
        const int last = std::min(first + pageRows, int(m_ids.size())) - 1;
        for (int row = first; row <= last; ++row) {
            const auto found = byId.constFind(m_ids.at(row));
            page->rows.append(found == byId.constEnd() ? std::nullopt
                                                       : std::optional<Row>(rows.at(*found)));
        }
        m_wanted.remove(number);
        m_pages.insert(number, page.release());
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    Fetch m_fetch;
    QList<Row> m_whole;
    bool m_isWhole = false;
    mutable QCache<int, Page> m_pages{cachedPages};
    mutable QSet<int> m_wanted;
    std::shared_ptr<int> m_generation = std::make_shared<int>();
};

} // namespace cluechain
