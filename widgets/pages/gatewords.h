#pragma once

#include "models/cases/movecase.h"
#include "widgets/frame/gateview.h"

namespace cluechain
{

/// A gate report as the popover shows it: three groups, each line with a link to where it is
/// mended. Title, button and ways are the caller's.
Gate gateOf(const GateReport& report);

/// "documents/file.decision": a link of a gate's line, the tab and the rule that it is made for.
QString placeOf(const GateLine& line);
QString placeTab(const QString& place);
QString placeRule(const QString& place);
/// "Documents": the name of a tab by its id.
QString tabWord(const QString& tab);

QString stateWord(LinkState state);

} // namespace cluechain
