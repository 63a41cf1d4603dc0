#pragma once

#include "models/core/localtext.h"
#include "models/core/result.h"

#include <QStringList>

namespace cluechain
{

/// A type of telecom fraud (domain.md §7). A case has one primary type and any number of others.
struct FraudType {
    QString code = {}; ///< "F01"
    LocalText name = {};
    QStringList aliases = {}; ///< Words of older lists and of reports.
    bool official = false;    ///< One of the ten that the Ministry of Public Security names.
    LocalText remark = {};
    LocalText firstQuestions = {}; ///< What to ask the victim first.
    QStringList identifiers = {};  ///< The kinds of identifiers to look for.
};

/// The second axis: how it was done, apart from the type. One way of contact, of pretence….
struct FraudMeans {
    struct Value {
        QString key = {};
        LocalText name = {};
    };

    QString key = {}; ///< "contact", "pretence", "lure", "tool", "money".
    LocalText name = {};
    QList<Value> values = {};
};

class FraudTypeBook
{
public:
    static Result<FraudTypeBook> parse(const QByteArray& json, const QString& name);

    const QList<FraudType>& types() const { return m_types; }
    const QList<FraudMeans>& means() const { return m_means; }
    QString version() const { return m_version; }
    QString source() const { return m_source; }

    /// By code, in any case; null if there is none.
    const FraudType* find(QStringView code) const;
    /// By code, name or alias, as a person or a facts file may write it; of several names inside a
    /// longer text the longest counts. Null if nothing fits.
    const FraudType* recognise(QStringView text) const;

private:
    QString m_version;
    QString m_source;
    QList<FraudType> m_types;
    QList<FraudMeans> m_means;
};

/// The types that were built in, or those of another file.
Result<FraudTypeBook>
loadFraudTypes(const QString& path = QStringLiteral(":/rules/fraudtypes.json"));

} // namespace cluechain
