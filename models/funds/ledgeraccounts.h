#pragma once

#include "models/core/ids.h"
#include "models/funds/indexofid.h"
#include "models/funds/ledgerinput.h"
#include "models/store/sqlite.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cluechain
{

/// The accounts and victims of a case on their way into a ledger, and which number is which
/// account.
class LedgerAccounts
{
public:
    /// Reads them into `input`, which outlives this.
    LedgerAccounts(sqlite::Database& db, CaseId caseId, LedgerInput& input);

    /// Place of the account with this number (account.id); nobody if there is none.
    quint32 find(qint64 numberId) const { return m_ofNumber.find(numberId); }
    void expect(qint64 numberId) const { m_ofNumber.expect(numberId); }
    quint32 findNumber(const QString& number);
    /// Place of the victim; 0 if it is none.
    quint32 victim(qint64 person) const { return quint32(m_victims.value(person)); }

    /// What rows say of their counterparty's name.
    void nameHub(quint32 account) { m_isNamedHub[account] = true; }
    void nameShop(quint32 account) { m_isNamedShop[account] = true; }

    /// After all rows and statements: which accounts are hubs and shops, and what number an account
    /// of several cards goes by.
    void complete();

private:
    struct Card {
        quint32 account = 0;
        qint64 id = 0;
        QString number = {};
    };

    void readNumbers();
    bool hasMostNumbers();
    void readVictims();
    void giveToVictim(const QString& number, qint64 person);
    void findHubsAndShops();
    void chooseCards();

    sqlite::Database& m_db;
    CaseId m_case;
    LedgerInput& m_input;
    sqlite::Statement m_numbered;
    IndexOfId m_ofNumber;
    QHash<qint64, int> m_victims;
    std::vector<Card> m_cards;
    std::vector<bool> m_isNamedHub;
    std::vector<bool> m_isNamedShop;
};

} // namespace cluechain
