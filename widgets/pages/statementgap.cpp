#include "widgets/pages/statementgap.h"

#include "models/items/cells.h"

#include <QCoreApplication>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatementGap)
};

} // namespace

QString statementGapText(const AccountSummary& account)
{
    QStringList sentences{
        Text::tr("No statement of this account has been delivered, so it has no rows of its own.")};
    if (account.transfers > 0)
        sentences.append(Text::tr("%n transfer(s) with it stand in the statements of others: "
                                  "%1 yuan in, %2 yuan out.",
                                  nullptr, int(account.transfers))
                             .arg(moneyCell(account.in), moneyCell(account.out)));
    const QString bank = account.bank.isEmpty() ? Text::tr("its bank") : account.bank;
    sentences.append(account.first
                         ? Text::tr("Request it from %1, from %2 on, with balances and other "
                                    "parties, and import the reply.")
                               .arg(bank, account.first->chinaDate().toString(Qt::ISODate))
                         : Text::tr("Request it from %1, with balances and other parties, and "
                                    "import the reply.")
                               .arg(bank));
    return sentences.join(QChar(u'\n'));
}

} // namespace cluechain
