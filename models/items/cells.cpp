#include "models/items/cells.h"

#include "models/cases/vocabulary.h"
#include "models/core/currency.h"

#include <QHash>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString nothingKnown()
{
    return u"—"_s;
}

} // namespace

QString textCell(const QString& text)
{
    return text.isEmpty() ? nothingKnown() : text;
}

Tone wordTone(QStringView list, QStringView id)
{
    static const QHash<QString, Tone> tones{{u"done"_s, Tone::Done},
                                            {u"open"_s, Tone::Open},
                                            {u"blocked"_s, Tone::Blocked},
                                            {u"soon"_s, Tone::Soon}};
    const Word* word = findWord(list, id);
    return word ? tones.value(word->value(u"tone"), Tone::Idle) : Tone::Idle;
}

QString moneyCell(std::optional<Money> amount)
{
    return amount ? amount->toDisplay() : nothingKnown();
}

QString moneyCell(std::optional<Money> amount, const QString& currency)
{
    if (!amount || currency.isEmpty())
        return moneyCell(amount);
    return currency + u' ' + unitsToDisplay(amount->fen(), currencyDecimals(currency));
}

QString plainMoney(Money amount, const QString& currency)
{
    if (currency.isEmpty())
        return amount.toString();
    return currency + u' ' + unitsToString(amount.fen(), currencyDecimals(currency));
}

QString timeCell(std::optional<Instant> time, int currentYear)
{
    if (!time)
        return nothingKnown();
    const QString whole = time->toDisplay();
    return time->chinaDate().year() == currentYear ? whole.mid(5) : whole;
}

QString accountTail(const QString& number)
{
    return u"·"_s + number.right(4);
}

QString groupedNumber(const QString& number)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber(); };
    if (!std::all_of(number.begin(), number.end(), isPlain))
        return number;
    QString grouped;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += number.at(i);
    }
    return grouped;
}

} // namespace cluechain
