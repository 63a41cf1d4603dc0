#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"

#include <QString>

#include <span>
#include <vector>

namespace cluechain
{

/// Where a transfer stands in the order of a ledger, and where an account stands in its list.
using TransferIndex = quint32;
using AccountIndex = quint32;
inline constexpr quint32 nobody = 0xFFFFFFFF; ///< A side of a transfer that has no number.

/// What was delivered of an account: nothing, all that others know of it, or less than that.
enum class Coverage : quint8 { None, Part, Full };

/// One account (an identity: a card and its account number are one) as tracing sees it.
struct LedgerAccount {
    qint64 id = 0; ///< account.identity_id; below 0 for one that no file and no payment names.
    QString number = {};
    QString bank = {};
    QString holder = {};
    Coverage statement = Coverage::None;
    bool isHub = false;      ///< Of a payment company or a utility: what enters is mixed with all.
    bool isMerchant = false; ///< A shop without a statement.
    bool isOrderUnknown = false; ///< Movements both ways in one second, and nothing orders them.
    int victim = -1;             ///< Index of the victim whose account it is; -1: nobody's.
    qint64 openingFen = 0;       ///< Balance before the first row of its statement.
};

struct LedgerVictim {
    PersonId person = {};
    QString name = {};
    QString idNumber = {};
};

/// What rows say of a transfer, as bits.
enum TransferMark : quint8 {
    MarkCash = 1,
    MarkFee = 2,
    MarkMerchant = 4,
    MarkHub = 8,
    MarkPayerCovered = 16, ///< It lies within what was delivered of the payer's account.
    MarkPayeeCovered = 32,
    MarkBreak = 64,   ///< The balance of a side breaks before it.
    MarkPayment = 128 ///< A victim's payment.
};

/// The balance of an account that does not follow from its rows: so much came (above 0) or went
/// (below) unseen before the transfer.
struct LedgerBreak {
    TransferIndex before = 0;
    AccountIndex account = 0;
    qint64 fen = 0;
};

/// A victim's payment. Origins of traced money are named by their place in payments(), which runs
/// from the oldest to the newest by the clock.
struct LedgerPayment {
    PaymentId id = {};
    quint32 victim = 0;
    TransferIndex transfer = 0;
};

/// Two transfers that the statement of `account` has the other way round than the order of the
/// ledger, because another statement contradicts it.
struct OrderContradiction {
    TransferIndex earlier = 0;
    TransferIndex later = 0;
    AccountIndex account = 0;
};

/// One transfer. Moments are microseconds of UTC, as everywhere.
struct LedgerRow {
    qint64 atUs = 0;
    qint64 fen = 0;
    AccountIndex from = nobody;
    AccountIndex to = nobody;
};

struct LedgerInput;

/// The transfers of one case in memory, each once, in an order that keeps the sequence of every
/// delivered statement; between accounts the clock decides. Immutable: any thread may read it.
class Ledger
{
public:
    Ledger() = default;
    /// Orders and indexes; see LedgerInput.
    explicit Ledger(LedgerInput&& input);

    quint32 size() const { return quint32(m_rows.size()); }
    const LedgerRow& row(TransferIndex i) const { return m_rows[i]; }
    std::span<const LedgerRow> rows() const { return m_rows; }
    /// Id of the row or of the payment that stands for it (view `transfer`).
    qint64 id(TransferIndex i) const { return m_ids[i]; }
    quint8 marks(TransferIndex i) const { return m_marks[i]; }
    bool has(TransferIndex i, TransferMark mark) const { return (m_marks[i] & mark) != 0; }
    /// The transfer with this id; nobody if there is none. Steps through all of them.
    TransferIndex find(qint64 id) const;

    std::span<const LedgerAccount> accounts() const { return m_accounts; }
    const LedgerAccount& account(AccountIndex i) const { return m_accounts[i]; }
    /// The account of this identity; nobody if there is none.
    AccountIndex findAccount(qint64 identity) const;

    std::span<const LedgerVictim> victims() const { return m_victims; }
    std::span<const LedgerPayment> payments() const { return m_payments; }
    /// Index in payments() of a transfer that has MarkPayment.
    quint32 paymentOf(TransferIndex i) const;

    /// Transfers out of and into an account, in the order of the ledger.
    std::span<const TransferIndex> outOf(AccountIndex account) const
    {
        return {m_out.data() + m_outStart[account], m_outStart[account + 1] - m_outStart[account]};
    }
    std::span<const TransferIndex> into(AccountIndex account) const
    {
        return {m_in.data() + m_inStart[account], m_inStart[account + 1] - m_inStart[account]};
    }

    /// Sums of the breaks of an account before a transfer that has MarkBreak.
    qint64 breakBefore(TransferIndex i, AccountIndex account) const;
    std::span<const LedgerBreak> breaks() const { return m_breaks; }
    std::span<const OrderContradiction> contradictions() const { return m_contradictions; }

    /// How far a later transfer of the order may lie before an earlier one by the clock.
    qint64 clockSlackUs() const { return m_slackUs; }
    /// Memory of what grows with the number of transfers.
    size_t bytes() const;

private:
    void index();

    std::vector<LedgerRow> m_rows;
    std::vector<qint64> m_ids;
    std::vector<quint8> m_marks;
    std::vector<quint32> m_outStart, m_inStart;
    std::vector<TransferIndex> m_out, m_in;
    std::vector<LedgerAccount> m_accounts;
    std::vector<LedgerVictim> m_victims;
    std::vector<LedgerPayment> m_payments;
    std::vector<quint32> m_paymentsInOrder; ///< Indexes of them, in the order of the transfers.
    std::vector<LedgerBreak> m_breaks;
    std::vector<OrderContradiction> m_contradictions;
    qint64 m_slackUs = 0;
};

} // namespace cluechain
