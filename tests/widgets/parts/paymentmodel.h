#pragma once

#include "models/items/rowsmodel.h"

namespace cluechain
{

struct PaymentRow {
    qint64 id = 0;
    QString payer = {};
    Money amount = {};
    Instant at = {};
    QString proof = {};
};

/// A table of a column of each kind that can be filtered, as the tests of the table's parts need
/// it: whole by setRows(), or by ids.
class PaymentModel : public RowsModel<PaymentRow>
{
public:
    using RowsModel::RowsModel;

    static QList<PaymentRow> some()
    {
        using namespace Qt::StringLiterals;
        const auto at = [](int day, int hour) {
            return Instant::fromChina(QDate(2026, 1, day), QTime(hour, 0));
        };
        return {{1, u"石某"_s, Money::fromFen(10000), at(19, 14), u"both"_s},
                {2, u"林某"_s, Money::fromFen(250050), at(19, 15), u"single"_s},
                {3, u"石某"_s, Money::fromFen(5), at(20, 9), u"single"_s},
                {4, u"王某"_s, Money::fromFen(123456789), at(21, 9), u"both"_s}};
    }

    /// So many rows by ids, each made when it is looked at.
    void setMany(int count)
    {
        setFetch([](const QList<qint64>& ids, const Deliver& deliver) {
            QList<PaymentRow> rows;
            for (const qint64 id : ids)
                rows.append({id, QString::number(id), Money::fromFen(id * 100), {}, {}});
            deliver(rows);
        });
        QList<qint64> ids;
        for (int i = 1; i <= count; ++i)
            ids.append(i);
        setIds(ids);
    }

protected:
    QList<TableColumn> describeColumns() const override
    {
        using namespace Qt::StringLiterals;
        return {{.key = u"payer"_s, .title = u"Payer"_s, .sample = u"欧阳某某"_s},
                {.key = u"amount"_s,
                 .title = u"Amount (yuan)"_s,
                 .kind = CellKind::Money,
                 .sample = u"1.00"_s},
                {.key = u"at"_s, .title = u"Time"_s, .kind = CellKind::Time},
                {.key = u"proof"_s, .title = u"Proof"_s, .kind = CellKind::Tag}};
    }

    QVariant cell(const PaymentRow& row, int column, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return column == 0   ? row.payer
                   : column == 1 ? row.amount.toDisplay()
                   : column == 2 ? row.at.toDisplay()
                                 : row.proof;
        case SortRole:
            return column == 1   ? QVariant(row.amount.fen())
                   : column == 2 ? QVariant(row.at.microseconds())
                                 : QVariant();
        case CopyRole:
            return column == 1 ? QVariant(row.amount.toString()) : QVariant();
        default:
            return {};
        }
    }
};

} // namespace cluechain
