#include "models/intake/explain.h"

#include "models/store/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <cstdlib>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowExplanation)
};

/// A row with what is compared.
struct ComparedRow {
    RowPlace place = {};
    RowClass rowClass = RowClass::Accepted;
    qint64 duplicateOf = 0;
    qint64 mirror = 0;
    qint64 payment = 0;
    qint64 account = 0;
    qint64 peer = 0;
    QString peerName = {};
    Instant at = {};
    qint64 fen = 0;
    std::optional<qint64> balanceFen = {};
    QString serial = {};
    QString reason = {};
};

std::optional<ComparedRow> findRow(sqlite::Database& db, qint64 id)
{
    sqlite::Statement query(
        db,
        "SELECT path, sheet, sheet_name, line, class, duplicate_of, mirror_id, payment_id,"
        " account_identity_id, peer_identity_id, peer_name, at, amount_fen, balance_fen, serial,"
        " reason FROM txn_row WHERE id = ?");
    if (!query.bind(id).step())
        return std::nullopt;
    return ComparedRow{.place = {query.get<QString>(0), query.get<int>(1), query.get<QString>(2),
                                 query.get<qint64>(3)},
                       .rowClass = query.get<RowClass>(4),
                       .duplicateOf = query.get<qint64>(5),
                       .mirror = query.get<qint64>(6),
                       .payment = query.get<qint64>(7),
                       .account = query.get<qint64>(8),
                       .peer = query.get<qint64>(9),
                       .peerName = query.get<QString>(10),
                       .at = query.get<Instant>(11),
                       .fen = query.get<qint64>(12),
                       .balanceFen = query.get<std::optional<qint64>>(13),
                       .serial = query.get<QString>(14),
                       .reason = query.get<QString>(15)};
}

/// What two rows have in common beside account, direction, time and amount.
QStringList keysInCommon(const ComparedRow& row, const ComparedRow& other)
{
    QStringList out;
    if (!row.serial.isEmpty() && row.serial == other.serial)
        out += Text::tr("the serial number is the same");
    if (row.balanceFen && row.balanceFen == other.balanceFen)
        out += Text::tr("the balance after it is the same");
    if (row.peer != 0 && row.peer == other.peer)
        out += Text::tr("the counterparty is the same");
    else if (row.peer == 0 && other.peer == 0 && !row.peerName.isEmpty() &&
             row.peerName == other.peerName)
        out += Text::tr("the counterparty has the same name");
    return out;
}

QStringList whyDuplicate(const ComparedRow& row, const ComparedRow& other)
{
    QStringList out;
    const bool isMovement = row.fen != other.fen || shownSecondsBetween(row.at, other.at) != 0;
    if (isMovement)
        out += Text::tr("it is the movement of the balance that belongs to it");
    else
        out += Text::tr("account, second, direction and amount are the same");
    out += keysInCommon(row, other);
    const auto hasNeither = [](const ComparedRow& r) {
        return r.serial.isEmpty() && !r.balanceFen;
    };
    if (hasNeither(row) && hasNeither(other))
        out += Text::tr("neither carries a serial number or a balance, and the other delivery has "
                        "as many of them");
    return out;
}

QStringList whyMirror(const ComparedRow& row, const ComparedRow& other)
{
    QStringList out{
        Text::tr(
            "the accounts are crossed, the amount is the same and the directions are opposite"),
        Text::tr("the clocks are %n second(s) apart", nullptr,
                 int(shownSecondsBetween(row.at, other.at)))};
    if (!row.serial.isEmpty() && row.serial == other.serial)
        out += Text::tr("the serial number is the same");
    return out;
}

QString classText(const ComparedRow& row)
{
    switch (row.rowClass) {
    case RowClass::Accepted:
        return Text::tr("Counted as a transfer.");
    case RowClass::Duplicate:
        return {};
    case RowClass::Failed:
        return Text::tr("Not counted: the transaction failed.");
    case RowClass::Informational:
        return Text::tr("Not a transaction: the bank answers “%1”.").arg(row.reason);
    case RowClass::Zero:
        return Text::tr("Not counted: the amount is zero.");
    case RowClass::DirectionUnknown:
        return Text::tr("Kept apart: nothing tells its direction.");
    case RowClass::Rejected:
        break;
    }
    return Text::tr("Refused: %1").arg(row.reason);
}

Result<RowExplanation> explainRejected(sqlite::Database& db, TransactionId id)
{
    sqlite::Statement query(
        db, "SELECT f.path, r.sheet, h.name, r.line, r.reason FROM rejected_row r"
            " JOIN import_file f ON f.id = r.file_id"
            " JOIN import_sheet h ON h.file_id = r.file_id AND h.sheet = r.sheet WHERE r.id = ?");
    if (!query.bind(id).step())
        return failure(Text::tr("The row is not there any more."));
    RowExplanation out;
    out.row = id;
    out.rowClass = RowClass::Rejected;
    out.place = {query.get<QString>(0), query.get<int>(1), query.get<QString>(2),
                 query.get<qint64>(3)};
    out.text = Text::tr("Refused: %1").arg(query.get<QString>(4));
    return out;
}

} // namespace

QString RowPlace::toText() const
{
    const QString name = QFileInfo(path.section(u'!', -1)).fileName();
    return sheetName.isEmpty() ? Text::tr("%1, line %2").arg(name).arg(line)
                               : Text::tr("%1, sheet %2, line %3").arg(name, sheetName).arg(line);
}

qint64 shownSecondsBetween(Instant one, Instant other)
{
    const auto shown = [](Instant at) {
        return std::chrono::floor<std::chrono::seconds>(
            std::chrono::microseconds(at.microseconds()));
    };
    return std::abs((shown(one) - shown(other)).count());
}

Result<RowExplanation> explainRow(sqlite::Database& db, TransactionId id)
{
    const auto row = findRow(db, id.value);
    if (!row)
        return explainRejected(db, id);
    RowExplanation out;
    out.row = id;
    out.place = row->place;
    out.rowClass = row->rowClass;
    out.isPayment = row->payment != 0;
    out.settledBy = db.value<QString>("SELECT by FROM direction_settled WHERE id = ?", id);
    QStringList sentences;
    const auto add = [&](SameFact::How how, qint64 otherId, const QString& sentence) {
        const auto other = findRow(db, otherId);
        if (!other)
            return;
        const SameFact same{how, TransactionId{otherId}, other->place,
                            how == SameFact::How::Duplicate ? whyDuplicate(*row, *other)
                                                            : whyMirror(*row, *other)};
        sentences += sentence.arg(same.place.toText(), same.because.join(Text::tr("; ")));
        out.same += same;
    };
    if (const QString text = classText(*row); !text.isEmpty())
        sentences += text;
    if (row->duplicateOf != 0)
        add(SameFact::How::Duplicate, row->duplicateOf, Text::tr("Duplicate of %1, because %2."));
    if (row->mirror != 0)
        add(SameFact::How::Mirror, row->mirror,
            Text::tr("The same transfer from its other side stands in %1, because %2."));
    if (out.isPayment)
        sentences += Text::tr("A victim reported it as a payment.");
    if (out.settledBy == "person"_L1)
        sentences += Text::tr("A person settled its direction.");
    else if (out.settledBy == "balance"_L1)
        sentences += Text::tr("Its balance proves its direction.");
    out.text = sentences.join(u'\n');
    return out;
}

} // namespace cluechain
