#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/core/text.h"
#include "models/items/pagedmodel.h"
#include "models/jobs/endedaside.h"

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
        m_all = std::move(rows);
        m_isWhole = true;
        arrange();
    }
    /// How many rows there are with those that the filters leave out.
    qsizetype allRows() const { return m_isWhole ? m_all.size() : m_ids.size(); }

    QList<FilterChoice> filterChoices(int column) const override
    {
        QList<FilterChoice> choices = PagedModel::filterChoices(column);
        if (!m_isWhole || !choices.isEmpty())
            return choices;
        QSet<QString> known;
        for (const Row& row : m_all) {
            const QString text = cell(row, column, Qt::DisplayRole).toString();
            if (!text.isEmpty() && !known.contains(text)) {
                known.insert(text);
                choices.append({text, text});
            }
        }
        return choices;
    }

    void readTexts(const QList<qint64>& ids, const QList<int>& wanted, TakeTexts take) override
    {
        const auto hand = [this, ids, wanted, take = std::move(take)](const QList<Row>& rows) {
            QHash<qint64, const Row*> byId;
            for (const Row& row : rows)
                byId.insert(valueOf(row.id), &row);
            QList<QList<CellText>> texts;
            for (const qint64 id : ids) {
                const Row* row = byId.value(id);
                texts.append(QList<CellText>());
                for (const int column : row ? wanted : QList<int>())
                    texts.last().append(textOf(*row, column));
            }
            take(texts);
        };
        if (m_isWhole)
            hand(m_whole);
        else if (m_fetch)
            m_fetch(ids, [self = QPointer<RowsModel>(this), hand](const QList<Row>& rows) {
                if (self)
                    hand(rows);
            });
    }

    std::optional<int> findText(int column, const QString& text, int after) override
    {
        const QString wanted = fold(text);
        for (int i = 1; m_isWhole && i <= m_whole.size(); ++i) {
            const int row = int((after + i) % m_whole.size());
            if (fold(cell(m_whole.at(row), column, Qt::DisplayRole).toString()).contains(wanted))
                return row;
        }
        if (!m_isWhole)
            emit findWanted({.column = columns().at(column).key,
                             .kind = ColumnFilter::Kind::Text,
                             .text = text});
        return std::nullopt;
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
        QVariant answer = cell(*row, index.column(), role);
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
        const std::optional<Row>& found = page->rows->at(row % pageRows);
        return found ? &*found : nullptr;
    }

protected:
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

    void arrange() override
    {
        if (!m_isWhole)
            return;
        m_whole = m_all;
        for (const ColumnFilter& filter : filters())
            m_whole.removeIf([&, column = columnOf(filter.column)](const Row& row) {
                return !fits(row, column, filter);
            });
        for (qsizetype i = sorting().size(); i-- > 0;)
            sortWhole(sorting().at(i));
        setIds(wholeIds());
    }

    ColumnFilter::Kind filterKind(int column) const override
    {
        using Kind = ColumnFilter::Kind;
        if (!m_isWhole)
            return PagedModel::filterKind(column);
        switch (columns().at(column).kind) {
        case CellKind::Text:
        case CellKind::Mono:
            return Kind::Text;
        case CellKind::Money:
            return Kind::Money;
        case CellKind::Number:
            return Kind::Number;
        case CellKind::Time:
            return Kind::Time;
        case CellKind::Code:
        case CellKind::State:
        case CellKind::Tag:
            return Kind::Choice;
        case CellKind::Chain:
            break;
        }
        return Kind::None;
    }

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
    using PageRows = QList<std::optional<Row>>;
    struct Page {
        std::shared_ptr<const PageRows> rows;
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

    CellText textOf(const Row& row, int column) const
    {
        CellText text{.shown = cell(row, column, Qt::DisplayRole).toString(),
                      .plain = cell(row, column, CopyRole).toString()};
        const QString second = cell(row, column, SecondRole).toString();
        if (!second.isEmpty())
            text.shown += u' ' + second;
        return text;
    }

    bool fits(const Row& row, int column, const ColumnFilter& filter) const
    {
        using Kind = ColumnFilter::Kind;
        if (filter.kind == Kind::None)
            return true;
        const CellText text = textOf(row, column);
        QVariant value = cell(row, column, FilterRole);
        if (filter.kind == Kind::Choice)
            return filter.values.contains(
                value.isValid() ? value.toString() : cell(row, column, Qt::DisplayRole).toString());
        if (filter.kind == Kind::Text)
            return fold(text.shown).contains(fold(filter.text)) ||
                   fold(text.plain).contains(fold(filter.text));
        if (!value.isValid())
            value = cell(row, column, SortRole);
        bool isNumber = false;
        qint64 number = value.toLongLong(&isNumber);
        if (!isNumber) { // an amount says its fen by its text too
            const auto money = Money::parse(text.plain.isEmpty() ? text.shown : text.plain);
            if (!money)
                return false;
            number = filter.kind == Kind::Money ? money->fen() : money->fen() / 100;
        }
        return (!filter.least || number >= *filter.least) &&
               (!filter.most || number <= *filter.most);
    }

    void sortWhole(const SortColumn& by)
    {
        const int column = columnOf(by.column);
        QCollator collator{QLocale(QLocale::Chinese)};
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
        if (by.order == Qt::AscendingOrder)
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
        PageRows page;
        const int first = number * pageRows;
        const int last = std::min(first + pageRows, int(m_ids.size())) - 1;
        for (int row = first; row <= last; ++row) {
            const auto found = byId.constFind(m_ids.at(row));
            page.append(found == byId.constEnd() ? std::nullopt
                                                 : std::optional<Row>(rows.at(*found)));
        }
        m_wanted.remove(number);
        m_pages.insert(number, new Page{.rows = endedAside(std::move(page))});
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    Fetch m_fetch;
    QList<Row> m_all;
    QList<Row> m_whole; ///< Those of them that the filters let through, in the chosen order.
    bool m_isWhole = false;
    mutable QCache<int, Page> m_pages{cachedPages};
    mutable QSet<int> m_wanted;
    std::shared_ptr<int> m_generation = std::make_shared<int>();
};

} // namespace cluechain
