#include "widgets/pages/identifiercheck.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

Check toCheck(const IdentifierCheck& found)
{
    QStringList words = found.why;
    if (words.isEmpty())
        for (const IdentifierFact& fact : found.facts)
            words.append(fact.text.isEmpty() ? fact.value : fact.text);
    const Check::Verdict verdict = found.validity == Validity::Valid ? Check::Verdict::Valid
                                   : found.validity == Validity::Suspicious
                                       ? Check::Verdict::Suspicious
                                       : Check::Verdict::Invalid;
    return {verdict, words.isEmpty() ? identifierName(found.kind) : words.join(u" · "_s)};
}

} // namespace

Check identifierCheck(IdentifierKind kind, const QString& text)
{
    return text.trimmed().isEmpty() ? Check() : toCheck(checkIdentifier(kind, text.trimmed()));
}

Check accountCheck(const QString& text)
{
    const Check asCard = identifierCheck(IdentifierKind::BankCard, text);
    return asCard.verdict == Check::Verdict::Invalid
               ? identifierCheck(IdentifierKind::Account, text)
               : asCard;
}

QStringList splitEntries(const QString& text)
{
    static const QRegularExpression between(u"[,，、;；\\n]"_s);
    QStringList entries;
    for (const QString& entry : text.split(between, Qt::SkipEmptyParts))
        if (!entry.trimmed().isEmpty())
            entries.append(entry.trimmed());
    return entries;
}

} // namespace cluechain
