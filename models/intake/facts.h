#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <QtGlobal>

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cluechain
{

/// A serial number, folded into 64 bits. It is compared among rows of one account alone, where no
/// two serials will share a key.
struct SerialKey {
    quint64 key = 0;

    static SerialKey of(std::string_view serial);
    bool isEmpty() const { return key == 0; }
    friend bool operator==(const SerialKey&, const SerialKey&) = default;
};

/// Two deliveries of one payment company tell of the same movements, row by row: the whole
/// (账户明细) and what of it touched the balance (余额明细). They are matched by their serial
/// numbers.
enum class SameMovement : quint8 { Never, Whole, Part };

/// A name, folded into 64 bits; blanks do not matter. 0 for none.
quint64 nameKey(std::string_view name);

/// A currency other than yuan as a number; 0 for yuan, which has no code (StatementRow::foreign).
/// Two tokens have the same one in 32,768, where everything else must be the same as well.
quint16 currencyKey(QStringView code);

/// What a row of a statement says about a transfer, as far as rows are compared (DESIGN.md,
/// "Transfers, not rows"). Accounts are identities: a card and its account are one.
/// Small, since ten million of them are in memory during an import.
struct FactRow {
    qint64 id = 0;
    qint64 account = 0;
    qint64 peer =
        0; ///< 0: not named. With isPeerName the nameKey() of one whose number is not known.
    qint64 atUs = 0;
    qint64 fen = 0;
    qint64 balanceFen = 0;
    SerialKey serial = {};
    quint32 delivery = 0; ///< Of the statement in which it stands: DuplicateFinder::deliveryOf().
    quint16 currency = 0; ///< currencyKey(); rows of different ones are different facts.
    qint8 direction = 0;  ///< 1 in, -1 out, 0 unknown.
    bool hasBalance : 1 = false;
    bool isPeerName : 1 = false;
    SameMovement movement : 2 = SameMovement::Never;

    qint64 peerAccount() const { return isPeerName ? 0 : peer; }
};

/// Tells which rows are re-deliveries of rows that came before.
///
/// Two rows are one fact when account, second, direction and amount are equal, every other key
/// field that both carry (balance, counterparty, serial) is equal, and serial or balance is among
/// those; a counterparty is compared by its number, and by its name where no row has a number. Of
/// rows with neither, n in one delivery and m in another are max(n, m) facts. A movement
/// of the balance repeats the whole movement of the same account, direction and serial that is at
/// least as large, whenever it was booked.
class DuplicateFinder
{
public:
    explicit DuplicateFinder(size_t expectedRows = 0);

    /// The row that another one repeats.
    struct Repeated {
        qint64 id = 0;
        quint32 delivery = 0;
    };

    /// The number of a statement for the rows that stand in it.
    quint32 deliveryOf(qint64 statementId);

    /// Takes the next row; tells which row it repeats, if it does.
    std::optional<Repeated> add(const FactRow& row);

    /// The rows that repeat none, in their order, with what their repetitions know in addition.
    std::span<const FactRow> facts() const { return m_facts; }

private:
    struct Link {
        quint32 lastDelivery = 0; ///< For facts without balance and serial: who repeated it last.
        quint32 next = 0;         ///< Index + 1 of the next fact under the same key.
    };

    static quint64 keyOf(const FactRow& row);
    static bool isSame(const FactRow& fact, const FactRow& row);
    static bool isSameMovement(const FactRow& fact, const FactRow& row);
    void grow();

    std::vector<FactRow> m_facts;
    std::vector<Link> m_links;    ///< One for each fact.
    std::vector<quint32> m_heads; ///< Index + 1 of the newest fact, by key modulo its size.
    std::unordered_map<qint64, quint32> m_deliveries;
    std::unordered_multimap<quint64, quint32> m_movements; ///< Facts with a movement, by serial.
};

/// Two rows that tell of one transfer from both its ends.
struct MirrorPair {
    qint64 stands = 0; ///< The payer's row; where one direction is unknown, the other row.
    qint64 other = 0;
};

/// A payment as its victim reports it.
struct PaymentFact {
    qint64 id = 0;
    qint64 from = 0;
    qint64 to = 0;
    qint64 atUs = 0;
    qint64 fen = 0;
};

struct PaymentPair {
    qint64 payment = 0;
    qint64 row = 0; ///< The row that stands for the transfer.
};

/// Pairs rows: opposite direction, same amount, accounts crossed, clocks within 120 seconds, one to
/// one, nearest first; an equal serial settles ties. A row of unknown direction pairs with what is
/// left of the others. `facts` hold no duplicates.
std::vector<MirrorPair> pairMirrors(std::span<const FactRow> facts);

/// Pairs payments with transfers by the same rule.
std::vector<PaymentPair> pairPayments(std::span<const FactRow> facts,
                                      std::span<const MirrorPair> mirrors,
                                      std::span<const PaymentFact> payments);

} // namespace cluechain
