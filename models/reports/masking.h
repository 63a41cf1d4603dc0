#pragma once

#include "models/core/ids.h"
#include "models/store/sqlite.h"

#include <QString>
#include <QStringList>

namespace cluechain
{

/// What is shown of the values that are masked when a paper or a screen leaves the circle of the
/// case: identity numbers, accounts, phones and the names of victims (core/mask.h). Off, everything
/// stands as it is.
class Masking
{
public:
    Masking() = default;
    /// On. `victims` are the names that are masked wherever they stand.
    explicit Masking(QStringList victims)
        : m_on(true)
        , m_victims(std::move(victims))
    {
    }

    bool isOn() const { return m_on; }
    QString idNumber(const QString& number) const;
    QString phone(const QString& number) const;
    QString account(const QString& number) const;
    /// Masked only if it is a victim's.
    QString name(const QString& name) const;
    /// Names of victims and long numbers within running text.
    QString text(const QString& text) const;
    /// A value of vocabulary "identifier_kinds".
    QString identifier(const QString& kind, const QString& value) const;

private:
    bool m_on = false;
    QStringList m_victims;
};

/// On, for the victims of every case of the store: linked cases are named in reports too.
Masking maskingOf(sqlite::Database& db);

} // namespace cluechain
