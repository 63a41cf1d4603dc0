#include "models/items/transfermodel.h"

#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum TransferColumn {
    Time,
    Payer,
    PayerNumber,
    Payee,
    PayeeNumber,
    Amount,
    Currency,
    Summary,
    Proof,
    IsPayment,
    Rows
};

const TransferParty& partyOf(const ListedTransfer& row, int column)
{
    return column == Payer || column == PayerNumber ? row.from : row.to;
}

QString wholeParty(const TransferParty& party)
{
    QStringList parts{party.name, party.bank, groupedNumber(party.number)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QList<TableColumn> TransferModel::describeColumns() const
{
    using Kind = ColumnFilter::Kind;
    const auto party = [](const QString& key, const QString& title) {
        return TableColumn{
            .key = key, .title = title, .sample = u"启拓商贸公司 ·3305"_s, .filter = Kind::Text};
    };
    const auto number = [](const QString& key, const QString& title) {
        TableColumn column = accountColumn(title);
        column.key = key;
        column.hidden = true; // its tail stands after the name
        column.filter = Kind::Text;
        return column;
    };
    TableColumn amount = moneyColumn(u"amount"_s, tr("Amount (yuan)"));
    amount.filter = Kind::Money;
    TableColumn time = timeColumn(u"time"_s, tr("Transaction time"));
    time.filter = Kind::Time;
    return {time,
            party(u"payer"_s, tr("Payer")),
            number(u"payer_number"_s, tr("Payer's account")),
            party(u"payee"_s, tr("Payee")),
            number(u"payee_number"_s, tr("Payee's account")),
            amount,
            {.key = u"currency"_s,
             .title = tr("Currency"),
             .kind = CellKind::Code,
             .sample = u"USDT"_s,
             .filter = Kind::Text},
            {.key = u"summary"_s,
             .title = tr("Summary"),
             .sample = u"手机银行转账"_s,
             .filter = Kind::Text},
            {.key = u"proof"_s,
             .title = tr("Proof"),
             .kind = CellKind::Tag,
             .sample = tr("Report only"),
             .filter = Kind::Choice,
             .choices = {{u"both"_s, tr("Both sides")},
                         {u"single"_s, tr("One side")},
                         {u"report"_s, tr("Report only")}}},
            {.key = u"payment"_s,
             .title = tr("Report"),
             .kind = CellKind::Tag,
             .sample = tr("Victim's payment"),
             .filter = Kind::Choice,
             .choices = {{u"payment"_s, tr("Victim's payment")}, {u"other"_s, tr("Other")}}},
            {.key = u"rows"_s,
             .title = tr("Rows"),
             .kind = CellKind::Number,
             .sample = u"2"_s,
             .filter = Kind::Number}};
}

QVariant TransferModel::cell(const ListedTransfer& row, int column, int role) const
{
    const TransferParty& party = partyOf(row, column);
    switch (role) {
    case Qt::DisplayRole:
        switch (TransferColumn(column)) {
        case Time:
            return timeCell(row.at, Instant::now().chinaDate().year());
        case Payer:
        case Payee:
            return textCell(party.name);
        case PayerNumber:
        case PayeeNumber:
            return textCell(groupedNumber(party.number));
        case Amount:
            return moneyCell(row.amount, row.currency);
        case Currency:
            return row.currency.isEmpty() ? u"CNY"_s : row.currency;
        case Summary:
            return row.summary;
        case Proof:
            switch (row.proof) {
            case ListedTransfer::Proof::Both:
                return tr("Both sides");
            case ListedTransfer::Proof::Single:
                return tr("One side");
            case ListedTransfer::Proof::Report:
                return tr("Report only");
            }
            return {};
        case IsPayment:
            return row.payment ? tr("Victim's payment") : QString();
        case Rows:
            return row.rows;
        }
        return {};
    case SecondRole:
        if ((column == Payer || column == Payee) && !party.number.isEmpty())
            return accountTail(party.number);
        return {};
    case CopyRole:
        switch (TransferColumn(column)) {
        case Amount:
            return plainMoney(row.amount, row.currency);
        case Time:
            return row.at ? QVariant(row.at->toDisplay()) : QVariant();
        case Payer:
        case Payee:
            return party.name;
        case PayerNumber:
        case PayeeNumber:
            return party.number;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (column == Payer || column == Payee)
            return wholeParty(party);
        return column == Summary ? QVariant(row.summary) : QVariant();
    case ToneRole:
        if (column == Proof && row.proof != ListedTransfer::Proof::Single)
            return int(row.proof == ListedTransfer::Proof::Both ? Tone::Done : Tone::Gap);
        return column == IsPayment && row.payment ? QVariant(int(Tone::Open)) : QVariant();
    case InkRole:
        return column == Currency || column == Summary ? QVariant(int(CellInk::Secondary))
                                                       : QVariant();
    default:
        return {};
    }
}

QString sumsText(const QList<CurrencySum>& sums)
{
    QStringList words;
    for (const CurrencySum& sum : sums)
        words.append(sum.currency.isEmpty() ? TransferModel::tr("%1 yuan").arg(moneyCell(sum.sum))
                                            : moneyCell(sum.sum, sum.currency));
    return words.join(u" · "_s);
}

} // namespace cluechain
