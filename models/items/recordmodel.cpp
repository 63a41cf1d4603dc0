#include "models/items/recordmodel.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum RecordColumn { Number, At, Actor, Action, Place, Subject, Field, From, To, State };
enum LineColumn { LinePlace, LineSubject, LineField, LineFrom, LineTo };

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

QList<TableColumn> RecordModel::describeColumns() const
{
    QList<TableColumn> columns{
        {.key = u"number"_s, .title = tr("No."), .kind = CellKind::Number, .sample = u"99,999"_s},
        {.key = u"at"_s,
         .title = tr("Time"),
         .kind = CellKind::Time,
         .sample = u"01-19 14:21:33"_s},
        {.key = u"actor"_s, .title = tr("Who"), .sample = u"欧阳警官"_s},
        {.key = u"action"_s, .title = tr("What"), .sample = u"人员角色已修改"_s},
        {.key = u"place"_s, .title = tr("Where"), .sample = u"保管环节"_s},
        {.key = u"subject"_s, .title = tr("Subject"), .sample = u"一二三四五六七八九十"_s},
        {.key = u"field"_s, .title = tr("Field"), .sample = u"文书载明的到期"_s},
        {.key = u"from"_s, .title = tr("From"), .sample = u"一二三四五六七八"_s},
        {.key = u"to"_s, .title = tr("To"), .sample = u"2026-01-14 18:05:00"_s},
        {.key = u"state"_s, .title = tr("State"), .kind = CellKind::State},
    };
    for (TableColumn& column : columns)
        column.sortable = false; // the order of the chain is what proves it
    return columns;
}

QVariant RecordModel::cell(const RecordRow& row, int column, int role) const
{
    if (role == Qt::DisplayRole) {
        switch (RecordColumn(column)) {
        case Number:
            return QLocale::c().toString(row.number);
        case At:
            return timeCell(row.at, Instant::now().chinaDate().year());
        case Actor:
            return row.actor;
        case Action:
            return actionWord(row.action);
        case Place:
            return row.place;
        case Subject:
            return oneLine(row.subject);
        case Field:
            return row.first.field;
        case From:
            return row.fields > 0 ? oneLine(row.first.from) : QString();
        case To:
            return row.fields > 0 ? oneLine(row.first.to) : QString();
        case State:
            return row.holds ? QString() : tr("Taken back");
        }
    }
    if (role == SecondRole && column == Field && row.fields > 1)
        return u"+%1"_s.arg(row.fields - 1);
    if (role == ToneRole && column == State && !row.holds)
        return int(Tone::Idle);
    if (role == IconRole && column == State && !row.holds)
        return u"undo-2"_s;
    if (role == InkRole) {
        if (!row.holds)
            return int(CellInk::Muted);
        if (column == Subject)
            return int(CellInk::Strong);
        if (column == Number || column == From)
            return int(CellInk::Secondary);
    }
    return {};
}

QList<TableColumn> FieldLineModel::describeColumns() const
{
    return {
        {.key = u"place"_s, .title = tr("Where"), .sample = u"保管环节一"_s},
        {.key = u"subject"_s, .title = tr("Subject"), .sample = u"一二三四五六七八九十"_s},
        {.key = u"field"_s, .title = tr("Field"), .sample = u"文书载明的到期"_s},
        {.key = u"from"_s, .title = tr("From"), .sample = u"一二三四五六七八九十一二"_s},
        {.key = u"to"_s, .title = tr("To"), .sample = u"一二三四五六七八九十一二"_s},
    };
}

QVariant FieldLineModel::cell(const FieldLine& row, int column, int role) const
{
    if (role == InkRole)
        return column == LineTo     ? QVariant(int(CellInk::Strong))
               : column == LineFrom ? QVariant(int(CellInk::Secondary))
                                    : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (LineColumn(column)) {
    case LinePlace:
        return row.place;
    case LineSubject:
        return oneLine(row.subject);
    case LineField:
        return row.field;
    case LineFrom:
        return oneLine(row.from);
    case LineTo:
        return oneLine(row.to);
    }
    return {};
}

} // namespace cluechain
