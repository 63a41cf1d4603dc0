#include "models/reports/document.h"

#include <QCoreApplication>

namespace cluechain
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Document)
};
} // namespace

QString recordHeadLine(const Document::Facts& facts)
{
    if (facts.recordHead.isEmpty())
        return Text::tr("Record: no change yet");
    return Text::tr("Head of the record #%1 %2").arg(facts.recordNumber).arg(facts.recordHead);
}

QString madeAtLine(const Document::Facts& facts)
{
    return Text::tr("Made %1").arg(facts.madeAt.toDisplay());
}

QString caseNumberLine(const Document::Facts& facts)
{
    return Text::tr("Case number %1").arg(facts.caseNumber);
}

QString maskedMark()
{
    return Text::tr("Masked");
}

} // namespace cluechain
