#pragma once

#include "models/core/localtext.h"
#include "models/reports/masking.h"
#include "models/store/sqlite.h"

#include <QHash>
#include <QString>
#include <QVariant>

namespace cluechain
{

/// What a column of the store is called and what stands in it, by resources/rules/fields.json.
struct FieldWord {
    enum class Type { Text, Time, Money, List, YesNo, Json };
    enum class Mask { None, IdNumber, Phone, Account, Name, Text };

    LocalText text = {};
    Type type = Type::Text;
    QString words = {};  ///< List of the vocabulary that its keys are of.
    QString of = {};     ///< Table that its ids are of.
    bool hidden = false; ///< Made by the program: no news to anybody.
    Mask mask = Mask::None;
};

/// Nothing for a column that the file does not know.
const FieldWord* findField(const QString& table, const QString& column);
/// Whether its values are numbers of accounts, which are shown in groups.
bool isAccountNumber(const FieldWord* field);
/// "Person", in the language of the program; the table's own name where the file lacks it.
QString tableWord(const QString& table);
QString fieldWord(const QString& table, const QString& column);
/// The columns of a table that people read, in the order of the schema. Throws SqlError.
QStringList fieldsOfTable(sqlite::Database& db, const QString& table);

/// Values of the store as people read them. Ids become the names of what they refer to, read from
/// the store; what is gone is said to be. What is masked is masked as the field says.
class FieldTexts
{
public:
    explicit FieldTexts(sqlite::Database& db, Masking masking = {})
        : m_db(db)
        , m_masking(std::move(masking))
    {
    }

    /// "—" for NULL and for nothing.
    QString text(const QString& table, const QString& column, const QVariant& value);
    /// What a row is called: a person's name, an account's number, a measure's kind.
    QString nameOf(const QString& table, qint64 id);
    const Masking& masking() const { return m_masking; }

private:
    sqlite::Database& m_db;
    Masking m_masking;
    QHash<QPair<QString, qint64>, QString> m_names;
};

} // namespace cluechain
