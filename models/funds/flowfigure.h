#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace cluechain
{

/// Where a case's traced money went, by level, as a picture shows it: cards for victims, accounts
/// and end places, bands for what passed between them. Plain data; "Tracing, exactly" of the ledger
/// says what the sums mean.
struct FlowFigure {
    enum class Kind {
        Victim,
        Account,      ///< Of a person.
        Organisation, ///< Of a company.
        Gap,          ///< Its statement was never obtained: what came in is not followed on.
        Cash,
        Fee,
        Merchant,
        Hub, ///< A payment company, or a bank's own account.
        Fold ///< Several accounts drawn as one.
    };

    /// What rests at a card, and whether anyone holds it.
    struct Resting {
        Money money = {};
        Money held = {}; ///< Of it, stopped or frozen.
    };

    struct Node {
        qint64 account = 0; ///< Row of `account`; 0: an end place, or several accounts.
        Kind kind = Kind::Account;
        QString name = {};   ///< Of the holder, masked where masking is on.
        QString bank = {};   ///< Empty where it has none.
        QString tail = {};   ///< "3305", of the number.
        int column = 0;      ///< 0: victims. Accounts stand in the column of their level.
        Money received = {}; ///< Traced money that came in; of a victim: what was paid.
        Resting resting = {};
        QList<int> folded = {}; ///< Indices into the whole figure's nodes, where it is several.
    };

    /// What of a transfer was traced.
    struct Step {
        qint64 transfer = 0; ///< Row of `transfer`.
        Instant at = {};
        Money traced = {};
        QList<Money> byVictim = {}; ///< One for each victim.
    };

    struct Band {
        int from = 0; ///< Index into `nodes`.
        int to = 0;
        Money traced = {};
        Money other = {};           ///< Clean money that went the same way in the same transfers.
        QList<Money> byVictim = {}; ///< One for each victim.
        QList<Step> steps = {};     ///< By time.
    };

    QStringList victims = {};
    QList<Node> nodes = {};
    QList<Band> bands = {};
    bool isDifference = false; ///< Of several methods: flowdifference.h says what the sums mean.
    Money paid = {};           ///< By all victims.
    Money returned = {};       ///< Back with the victim who had paid it.

    /// Whether money goes no further there: cash, a fee, a shop, a payment company.
    static bool isEndPlace(Kind kind);
    int columns() const;
    /// Of the first and the last step; nothing where there is none.
    std::optional<std::pair<Instant, Instant>> span() const;
};

/// What a picture leaves out, and what it draws as one.
struct FlowFilter {
    enum class Folding { Nothing, Holder, Level, Bank };

    Money atLeast = {}; ///< Accounts that received less are hidden; victims never are.
    Folding folding = Folding::Nothing;
    /// Above this many cards, the smallest of a column become one: accounts, and each kind of end.
    int most = 200;
    QList<QList<qint64>> byHand = {}; ///< Accounts that a person put together.
};

/// A figure with what a filter left of it, and what that is of the whole.
struct ShownFlow {
    FlowFigure figure = {};
    int accounts = 0; ///< Shown, those within folds too.
    int all = 0;
    Money hidden = {};           ///< Traced money that went from what is shown to what is not.
    bool foldedByItself = false; ///< There were more than FlowFilter::most.
};

ShownFlow showFlow(const FlowFigure& figure, const FlowFilter& filter);

} // namespace cluechain
