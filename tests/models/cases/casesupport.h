#pragma once

#include "models/cases/caseacts.h"
#include "models/cases/factsfile.h"
#include "models/cases/movecase.h"
#include "support/teststore.h"

namespace cluechain
{

inline Instant time(const char* iso)
{
    return *Instant::parseIso(QString::fromLatin1(iso));
}

inline CaseId makeCase(const TestStore& store, const QString& name = QStringLiteral("林某被骗案"))
{
    return newCase(*store, NewCase{.name = name, .fraudType = QStringLiteral("F01")})->id;
}

inline CaseDocument filingDecision(CaseId id, const char* at = "2026-03-02T18:00:00+08:00")
{
    return {.caseId = id,
            .kind = QStringLiteral("filing_decision"),
            .number = QStringLiteral("示公(立)〔2026〕1号"),
            .at = time(at),
            .approver = QStringLiteral("江成"),
            .level = QStringLiteral("county")};
}

/// A victim who paid, and the decision to file: all that a case needs to be filed.
inline CaseId makeFiledCase(const TestStore& store)
{
    const CaseId id = makeCase(store);
    auto casefile = *CasefileStore(store.db()).find(id);
    casefile.brief = QStringLiteral("刷单被骗");
    (void)changeRow(*store, casefile);
    (void)addRow(*store, filingDecision(id));
    return id;
}

inline CaseAccountId addAccount(const TestStore& store, CaseId id,
                                const QString& number = QStringLiteral("6299010504664470417"))
{
    return *addRow(*store, CaseAccount{.caseId = id, .raw = number})->made;
}

inline PersonId addSuspect(const TestStore& store, CaseId id,
                           const QString& name = QStringLiteral("石某"))
{
    return *savePerson(*store, {.person = {.caseId = id, .name = name},
                                .roles = {{.caseId = id, .role = QStringLiteral("suspect")}}})
                ->made;
}

inline QStringList rulesOf(const QList<GateLine>& lines)
{
    QStringList rules;
    for (const GateLine& line : lines)
        rules.append(line.rule);
    return rules;
}

inline QStringList hardMissing(const GateReport& report)
{
    return rulesOf(report.missing(GateKind::Hard));
}

} // namespace cluechain
