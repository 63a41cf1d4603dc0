#include "models/reports/masking.h"

#include "models/core/mask.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

QString Masking::idNumber(const QString& number) const
{
    return m_on ? maskIdNumber(number) : number;
}

QString Masking::phone(const QString& number) const
{
    return m_on ? maskPhone(number) : number;
}

QString Masking::account(const QString& number) const
{
    return m_on ? maskAccount(number) : number;
}

QString Masking::name(const QString& name) const
{
    return m_on && m_victims.contains(name) ? maskName(name) : name;
}

QString Masking::text(const QString& text) const
{
    return m_on ? maskText(text, m_victims) : text;
}

QString Masking::identifier(const QString& kind, const QString& value) const
{
    if (!m_on)
        return value;
    if (kind == "phone"_L1)
        return phone(value);
    if (kind == "id_number"_L1)
        return idNumber(value);
    if (QStringList{u"account"_s, u"alipay"_s, u"wallet"_s, u"wechat"_s, u"qq"_s, u"telegram"_s}
            .contains(kind))
        return account(value);
    return text(value);
}

Masking maskingOf(sqlite::Database& db)
{
    QStringList victims;
    sqlite::Statement query(db, "SELECT DISTINCT p.name FROM person p"
                                "  JOIN person_role r ON r.person_id = p.id"
                                " WHERE r.role IN ('victim', 'potential_victim')"
                                " UNION SELECT a.alias FROM person_alias a"
                                "  JOIN person_role r ON r.person_id = a.person_id"
                                " WHERE r.role IN ('victim', 'potential_victim')");
    while (query.step())
        victims.append(query.get<QString>(0));
    return Masking(victims);
}

} // namespace cluechain
