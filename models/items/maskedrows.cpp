#include "models/items/maskedrows.h"

#include "models/core/mask.h"

namespace cluechain
{

CaseClock masked(CaseClock clock, const Masking& masking)
{
    clock.subject = masking.text(clock.subject);
    return clock;
}

GateLine masked(GateLine line, const Masking& masking)
{
    line.text = masking.text(line.text);
    line.subject = masking.text(line.subject);
    return line;
}

GateReport masked(GateReport report, const Masking& masking)
{
    report.lines = masked(std::move(report.lines), masking);
    return report;
}

CaseSummary masked(CaseSummary row, const Masking& masking)
{
    row.name = masking.text(row.name);
    if (row.nextClock)
        row.nextClock = masked(*row.nextClock, masking);
    return row;
}

AccountSummary masked(AccountSummary row, const Masking& masking)
{
    // The holder of an account that a victim paid from is one, however the bank writes the name.
    row.holder = masking.isOn() && row.isVictims ? maskName(row.holder) : masking.name(row.holder);
    row.number = masking.account(row.number);
    return row;
}

AccountRow masked(AccountRow row, const Masking& masking)
{
    row.peerName = masking.name(row.peerName);
    row.peerNumber = masking.account(row.peerNumber);
    row.summary = masking.text(row.summary);
    row.remark = masking.text(row.remark);
    row.path = masking.text(row.path);
    return row;
}

ListedTransfer masked(ListedTransfer row, const Masking& masking)
{
    // Whoever paid is a victim, however the bank writes the name.
    row.from.name =
        masking.isOn() && row.payment ? maskName(row.from.name) : masking.name(row.from.name);
    row.to.name = masking.name(row.to.name);
    row.from.number = masking.account(row.from.number);
    row.to.number = masking.account(row.to.number);
    row.summary = masking.text(row.summary);
    return row;
}

ImportedFile masked(ImportedFile file, const Masking& masking)
{
    file.report.path = masking.text(file.report.path);
    for (Rejection& rejection : file.report.rejections)
        rejection.text = masking.text(rejection.text);
    for (QString& warning : file.report.warnings)
        warning = masking.text(warning);
    return file;
}

} // namespace cluechain
