#pragma once

#include "models/core/ids.h"
#include "models/intake/tablesurvey.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cluechain
{

namespace sqlite
{
class Database;
}

/// The accounts of one case while rows are read: numbers, which of them are one account, and what
/// they are called. Kept in the table `account`; a number's id follows from case and number.
class AccountBook
{
public:
    /// How well a name is founded; a better source replaces a weaker one.
    enum class Source { Table = 1, Statement = 2, Counterparty = 3, Nobody = 9 };

    /// A number as a cell has it.
    struct Number {
        qint64 id = 0; ///< account.id; 0 for an empty or damaged number.
        bool isDamaged = false;
    };

    /// account.id of a normalised number.
    static qint64 idOf(CaseId caseId, const QString& number);

    /// Reads what the case has.
    AccountBook(sqlite::Database& db, CaseId caseId);

    Number find(std::string_view raw);
    /// For a number that is normalised already; 0 if it is empty.
    qint64 findNormalised(const QString& number);

    void markAsCard(qint64 id);
    void describe(qint64 id, Source source, std::string_view holder, std::string_view idNumber,
                  std::string_view bank);
    /// Says that two numbers are one account. 0 is no number.
    void join(qint64 a, qint64 b);

    /// The same for all numbers of one account until the next join; 0 for 0.
    qint64 identityOf(qint64 id);
    QString numberOf(qint64 id) const;

    /// Whether accounts that the case had before turned out to be one.
    bool hasJoinedEarlier() const { return m_joinedEarlier; }

    /// Writes what is new or different.
    void save();

private:
    struct Entry {
        qint64 id = 0;
        QString number = {};
        int parent = -1; ///< Index of another number of the account; -1: the root of them all.
        bool isCard = false;
        Source source = Source::Nobody;
        QString holder = {};
        QString idNumber = {};
        QString bank = {};
        bool hasEarlier = false; ///< It, or one for which it stands, was in the case before.
        qint64 savedIdentity = 0;
        bool isChanged = false;
    };

    int add(const QString& number);
    int root(int index);
    Entry* entry(qint64 id);

    sqlite::Database& m_db;
    CaseId m_case;
    std::vector<Entry> m_entries;
    QHash<qint64, int> m_byId;
    TextMap<Number> m_byRaw;
    bool m_joinedEarlier = false;
};

} // namespace cluechain
