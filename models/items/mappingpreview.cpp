#include "models/items/mappingpreview.h"

#include "models/items/commoncolumns.h"
#include "models/items/importfilemodel.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shownRows = 50;

enum MappedColumn { Became, Time, In, Out, Balance, Own, Peer, Number, Summary };

/// Which cells of a row need to be looked at, and why.
void findWrong(PreviewRow& preview, const Mapping& mapping)
{
    const MappedRow& row = preview.row;
    const auto mark = [&](std::initializer_list<const char*> roles) {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i)
            for (const char* role : roles)
                if (mapping.columns[i].role == QLatin1StringView(role))
                    preview.wrong += int(i);
    };
    if (row.rowClass == RowClass::DirectionUnknown) {
        preview.finding = MappedRowModel::tr("Does not say whether money came or went");
        mark({"direction"});
        return;
    }
    if (row.rowClass != RowClass::Rejected)
        return;
    preview.finding = row.reason;
    for (qsizetype i = 0; i < std::min(row.cells.size(), mapping.columns.size()); ++i) {
        const QString text = row.cells[i].trimmed();
        if (text.size() > 1 && !mapping.columns[i].role.isEmpty() && row.reason.contains(text))
            preview.wrong += int(i);
    }
    if (!preview.wrong.isEmpty())
        return;
    if (!row.at)
        mark({"time", "date"});
    else
        mark({"amount", "amount_in", "amount_out"});
}

} // namespace

MappingPreview previewOf(const TablePeek& peek, const Mapping& mapping)
{
    MappingPreview preview;
    if (const auto rows = previewMapping(peek, mapping, shownRows)) {
        for (const MappedRow& row : *rows) {
            ++preview.counts[row.rowClass];
            preview.rows += PreviewRow{.id = preview.rows.size() + 1, .row = row, .isRead = true};
            findWrong(preview.rows.last(), mapping);
        }
    } else {
        preview.error = rows.error().message;
        for (const TablePeek::Row& row : peek.rows) {
            if (row.sheet != mapping.sheet || row.line <= mapping.headerLine)
                continue;
            preview.rows += PreviewRow{.id = preview.rows.size() + 1,
                                       .row = {.line = row.line, .cells = row.cells}};
            if (preview.rows.size() == shownRows)
                break;
        }
    }
    return preview;
}

MappingPreview masked(MappingPreview preview, const Masking& masking)
{
    if (!masking.isOn())
        return preview;
    for (PreviewRow& row : preview.rows) {
        for (QString& cell : row.row.cells)
            cell = masking.text(cell);
        for (QString& text : row.row.texts)
            text = masking.text(text);
        row.row.reason = masking.text(row.row.reason);
        row.finding = masking.text(row.finding);
    }
    return preview;
}

RawRowModel::RawRowModel(QStringList header, QObject* parent)
    : RowsModel(parent)
    , m_header(std::move(header))
{
}

QList<TableColumn> RawRowModel::describeColumns() const
{
    QList<TableColumn> columns{{.key = u"line"_s,
                                .title = tr("Line"),
                                .kind = CellKind::Number,
                                .sample = u"1234"_s,
                                .sortable = false}};
    for (qsizetype i = 0; i < m_header.size(); ++i)
        columns += TableColumn{.key = QString::number(i),
                               .title = m_header[i].isEmpty() ? u"—"_s : m_header[i],
                               .sample = u"6299000012345678903"_s,
                               .sortable = false};
    return columns;
}

QVariant RawRowModel::cell(const PreviewRow& row, int column, int role) const
{
    const bool isWrong = row.wrong.contains(column - 1);
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QString::number(row.row.line) : row.row.cells.value(column - 1);
    case Qt::ToolTipRole:
        return isWrong ? QVariant(row.finding) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isWrong ? QVariant(row.finding) : QVariant();
    case ToneRole:
        return isWrong ? QVariant(int(Tone::Soon)) : QVariant();
    case IconRole:
        return isWrong ? QVariant(u"triangle-alert"_s) : QVariant();
    case InkRole:
        return column == 0 ? QVariant(int(CellInk::Muted)) : QVariant();
    default:
        return {};
    }
}

QList<TableColumn> MappedRowModel::describeColumns() const
{
    QList<TableColumn> columns{
        {.key = u"became"_s,
         .title = tr("Becomes"),
         .kind = CellKind::State,
         .sample = rowClassName(RowClass::DirectionUnknown) + u"MMMMMM"_s},
        {.key = u"time"_s,
         .title = tr("Time"),
         .kind = CellKind::Time,
         .sample = u"2025-12-30 09:00:00"_s},
        {.key = u"in"_s,
         .title = tr("In (yuan)"),
         .kind = CellKind::Money,
         .sample = u"1,234,567.00"_s},
        {.key = u"out"_s,
         .title = tr("Out (yuan)"),
         .kind = CellKind::Money,
         .sample = u"1,234,567.00"_s},
        {.key = u"balance"_s,
         .title = tr("Balance (yuan)"),
         .kind = CellKind::Money,
         .sample = u"1,234,567.00"_s},
        {.key = u"own"_s,
         .title = tr("Own account"),
         .kind = CellKind::Mono,
         .sample = u"6299 0310 4471 6108 000"_s},
        {.key = u"peer"_s, .title = tr("Counterparty"), .sample = u"启拓商贸有限公司"_s},
        accountColumn(tr("Counterparty's account")),
        {.key = u"summary"_s, .title = tr("Summary"), .sample = u"手机银行转账"_s}};
    for (TableColumn& column : columns)
        column.sortable = false; // side by side with the rows before
    return columns;
}

QVariant MappedRowModel::cell(const PreviewRow& preview, int column, int role) const
{
    const MappedRow& row = preview.row;
    const auto firstOf = [&](std::initializer_list<const char*> roles) {
        for (const char* one : roles)
            if (QString text = row.texts.value(QLatin1StringView(one)); !text.isEmpty())
                return text;
        return u"—"_s;
    };
    if (!preview.isRead)
        return {};
    const bool hasAmount = row.rowClass != RowClass::Rejected;
    switch (role) {
    case Qt::DisplayRole:
        switch (MappedColumn(column)) {
        case Became:
            return row.rowClass == RowClass::Rejected ? tr("Rejected: %1").arg(row.reason)
                                                      : rowClassName(row.rowClass);
        case Time:
            return timeCell(row.at, 0);
        case In:
            return hasAmount && row.direction == Direction::In ? moneyCell(Money::fromFen(row.fen))
                                                               : QString();
        case Out:
            return hasAmount && row.direction == Direction::Out ? moneyCell(Money::fromFen(row.fen))
                                                                : QString();
        case Balance:
            return row.balanceFen ? moneyCell(Money::fromFen(*row.balanceFen)) : u"—"_s;
        case Own:
            return groupedNumber(firstOf({"card", "account", "own_party", "payer"}));
        case Peer:
            return firstOf({"peer_name", "peer_party", "payee_name", "merchant"});
        case Number:
            return groupedNumber(firstOf({"peer_card", "peer_account", "peer", "payee"}));
        case Summary:
            return firstOf({"summary", "type", "remark"});
        }
        return {};
    case SecondRole: // an amount that went neither way is not to be missed
        return column == Became && row.rowClass == RowClass::DirectionUnknown
                   ? QVariant(moneyCell(Money::fromFen(row.fen)))
                   : QVariant();
    case ToneRole:
        if (column != Became)
            return {};
        return int(row.rowClass == RowClass::Accepted ? Tone::Done
                   : row.rowClass == RowClass::Rejected ||
                           row.rowClass == RowClass::DirectionUnknown
                       ? Tone::Soon
                       : Tone::Idle);
    case Qt::ToolTipRole:
        return column == Became ? QVariant(preview.finding) : QVariant();
    case InkRole:
        if (column == In)
            return int(CellInk::MoneyIn);
        return column == Out ? QVariant(int(CellInk::MoneyOut)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
