<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CallWriter</name>
    <message numerus="yes">
        <source>%n call(s) name no own number; it stands neither in the file nor in its name.</source>
        <translation>
            <numerusform>%n call names no own number; it stands neither in the file nor in its name.</numerusform>
            <numerusform>%n calls name no own number; it stands neither in the file nor in its name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no time that can be read.</source>
        <translation>
            <numerusform>%n call has no time that can be read.</numerusform>
            <numerusform>%n calls have no time that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not say who called.</source>
        <translation>
            <numerusform>%n call does not say who called.</numerusform>
            <numerusform>%n calls do not say who called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseBulk</name>
    <message numerus="yes">
        <source>%1 · %n case(s)</source>
        <translation>
            <numerusform>%1 · %n case</numerusform>
            <numerusform>%1 · %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought in</source>
        <translation>
            <numerusform>%n brought in</numerusform>
            <numerusform>%n brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in custody</source>
        <translation>
            <numerusform>%n in custody</numerusform>
            <numerusform>%n in custody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clue(s)</source>
        <translation>
            <numerusform>%n new clue</numerusform>
            <numerusform>%n new clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecodedText</name>
    <message numerus="yes">
        <source>%n character(s) could not be decoded.</source>
        <translation>
            <numerusform>%n character could not be decoded.</numerusform>
            <numerusform>%n characters could not be decoded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>The demo library is in %1: %n case(s).</source>
        <translation>
            <numerusform>The demo library is in %1: %n case.</numerusform>
            <numerusform>The demo library is in %1: %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%1, %2 to %3: %n movement(s), in %4 yuan, out %5 yuan</source>
        <translation>
            <numerusform>%1, %2 to %3: %n movement, in %4 yuan, out %5 yuan</numerusform>
            <numerusform>%1, %2 to %3: %n movements, in %4 yuan, out %5 yuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stretch(es) without statement</source>
        <translation>
            <numerusform>, %n stretch without statement</numerusform>
            <numerusform>, %n stretches without statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: loss %2 yuan in %n payment(s); stopped %3, frozen %4, returned %5 yuan.</source>
        <translation>
            <numerusform>%1: loss %2 yuan in %n payment; stopped %3, frozen %4, returned %5 yuan.</numerusform>
            <numerusform>%1: loss %2 yuan in %n payments; stopped %3, frozen %4, returned %5 yuan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n suspect(s): %2</source>
        <translation>
            <numerusform>%1: %n suspect: %2</numerusform>
            <numerusform>%1: %n suspects: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %n case(s)</source>
        <translation>
            <numerusform>%1 %2 in %n case</numerusform>
            <numerusform>%1 %2 in %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n linked case(s): %2.</source>
        <translation>
            <numerusform>%1: %n linked case: %2.</numerusform>
            <numerusform>%1: %n linked cases: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s) by day and hour, most on %2: %3.</source>
        <translation>
            <numerusform>%1: %n time by day and hour, most on %2: %3.</numerusform>
            <numerusform>%1: %n times by day and hour, most on %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stretch(es) without record</source>
        <translation>
            <numerusform>, %n stretch without record</numerusform>
            <numerusform>, %n stretches without record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more account(s)</source>
        <translation>
            <numerusform>and %n more account</numerusform>
            <numerusform>and %n more accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end place(s)</source>
        <translation>
            <numerusform>%n end place</numerusform>
            <numerusform>%n end places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatPlot</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>%n time in all</numerusform>
            <numerusform>%n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedCasesPlot</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared identifier(s)</source>
        <translation>
            <numerusform>%n shared identifier</numerusform>
            <numerusform>%n shared identifiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneySection</name>
    <message numerus="yes">
        <source>%n file(s), each kept in the store under its SHA-256. Other: failed, informational, zero or of unknown direction.</source>
        <translation>
            <numerusform>%n file, kept in the store under its SHA-256. Other: failed, informational, zero or of unknown direction.</numerusform>
            <numerusform>%n files, each kept in the store under its SHA-256. Other: failed, informational, zero or of unknown direction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWriter</name>
    <message numerus="yes">
        <source>No data from %1 for %n account(s), which does not mean that there is no account: %2</source>
        <translation>
            <numerusform>No data from %1 for %n account, which does not mean that there is no account: %2</numerusform>
            <numerusform>No data from %1 for %n accounts, which does not mean that there are no accounts: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message numerus="yes">
        <source>%1 = sum of %n deposit(s) = %2</source>
        <translation>
            <numerusform>%1 = sum of %n deposit = %2</numerusform>
            <numerusform>%1 = sum of %n deposits = %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s) of victims&apos; money</source>
        <translation>
            <numerusform>%n deposit of victims&apos; money</numerusform>
            <numerusform>%n deposits of victims&apos; money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>%n deposit</numerusform>
            <numerusform>%n deposits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLetters</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowExplanation</name>
    <message numerus="yes">
        <source>the clocks are %n second(s) apart</source>
        <translation>
            <numerusform>the clocks are %n second apart</numerusform>
            <numerusform>the clocks are %n seconds apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message numerus="yes">
        <source>%n more break(s) of balances.</source>
        <translation>
            <numerusform>%n more break of balances.</numerusform>
            <numerusform>%n more breaks of balances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a counterparty whose number was destroyed by a spreadsheet.</source>
        <translation>
            <numerusform>%n row names a counterparty whose number was destroyed by a spreadsheet.</numerusform>
            <numerusform>%n rows name a counterparty whose number was destroyed by a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1: they are kept and shown, but sums and flows, which are in yuan, leave them out.</source>
        <translation>
            <numerusform>%n row is in %1: it is kept and shown, but sums and flows, which are in yuan, leave it out.</numerusform>
            <numerusform>%n rows are in %1: they are kept and shown, but sums and flows, which are in yuan, leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideLabels</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementGap</name>
    <message numerus="yes">
        <source>%n transfer(s) with it stand in the statements of others: %1 yuan in, %2 yuan out.</source>
        <translation>
            <numerusform>%n transfer with it stands in the statements of others: %1 yuan in, %2 yuan out.</numerusform>
            <numerusform>%n transfers with it stand in the statements of others: %1 yuan in, %2 yuan out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementReader</name>
    <message numerus="yes">
        <source>%n row(s) say “%1” where success or failure is told; they were taken as successful.</source>
        <translation>
            <numerusform>%n row says “%1” where success or failure is told; it was taken as successful.</numerusform>
            <numerusform>%n rows say “%1” where success or failure is told; they were taken as successful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a balance that is no amount.</source>
        <translation>
            <numerusform>%n row has a balance that is no amount.</numerusform>
            <numerusform>%n rows have a balance that is no amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a negative amount with an incoming flag: perhaps reversals. The flag was followed.</source>
        <translation>
            <numerusform>%n row has a negative amount with an incoming flag: perhaps a reversal. The flag was followed.</numerusform>
            <numerusform>%n rows have a negative amount with an incoming flag: perhaps reversals. The flag was followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the currency “%1”, which is not known; they were taken as yuan.</source>
        <translation>
            <numerusform>%n row has the currency “%1”, which is not known; it was taken as yuan.</numerusform>
            <numerusform>%n rows have the currency “%1”, which is not known; they were taken as yuan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) call themselves “%1”, but the address of their token is another one: they are kept under that address.</source>
        <translation>
            <numerusform>%n row calls itself “%1”, but the address of its token is another one: it is kept under that address.</numerusform>
            <numerusform>%n rows call themselves “%1”, but the address of their token is another one: they are kept under that address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextRows</name>
    <message numerus="yes">
        <source>%n line(s) have a quotation mark that is never closed; it was read as a character.</source>
        <translation>
            <numerusform>%n line has a quotation mark that is never closed; it was read as a character.</numerusform>
            <numerusform>%n lines have a quotation mark that is never closed; it was read as a character.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceCommand</name>
    <message numerus="yes">
        <source>%n time(s) statements contradict each other in their order; the earlier transfer was taken first.</source>
        <translation>
            <numerusform>%n time statements contradict each other in their order; the earlier transfer was taken first.</numerusform>
            <numerusform>%n times statements contradict each other in their order; the earlier transfer was taken first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n second apart</numerusform>
            <numerusform>%n seconds apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>Clean: %n page(s) decrypted</source>
        <translation>
            <numerusform>Clean: %n page decrypted</numerusform>
            <numerusform>Clean: %n pages decrypted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in an unbroken chain, head %1</source>
        <translation>
            <numerusform>%n change in an unbroken chain, head %1</numerusform>
            <numerusform>%n changes in an unbroken chain, head %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) with the hash they came with</source>
        <translation>
            <numerusform>%n kept file with the hash they came with</numerusform>
            <numerusform>%n kept files with the hash they came with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::AccountPanel</name>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::CaseBulk</name>
    <message numerus="yes">
        <source>Tag %n case(s)…</source>
        <translation>
            <numerusform>Tag %n case…</numerusform>
            <numerusform>Tag %n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n case(s)…</source>
        <translation>
            <numerusform>Assign %n case…</numerusform>
            <numerusform>Assign %n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) tagged “%1”</source>
        <translation>
            <numerusform>%n case tagged “%1”</numerusform>
            <numerusform>%n cases tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n case(s)</source>
        <translation>
            <numerusform>Tag “%1” taken off %n case</numerusform>
            <numerusform>Tag “%1” taken off %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1</source>
        <translation>
            <numerusform>%n case assigned to %1</numerusform>
            <numerusform>%n cases assigned to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::CasePreview</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::ChasePanel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to stop or press for</source>
        <translation>
            <numerusform>%n to stop or press for</numerusform>
            <numerusform>%n to stop or press for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stop(s) held %2 yuan</source>
        <translation>
            <numerusform>%1 of %n stop held %2 yuan</numerusform>
            <numerusform>%1 of %n stops held %2 yuan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::ClockModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::CoverageBar</name>
    <message numerus="yes">
        <source>%n stretch(es) missing</source>
        <translation>
            <numerusform>%n stretch missing</numerusform>
            <numerusform>%n stretches missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) in the balances</source>
        <translation>
            <numerusform>%n break in the balances</numerusform>
            <numerusform>%n breaks in the balances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statement missing, %1: others show %n movement(s), %2 yuan in, %3 yuan out</source>
        <translation>
            <numerusform>Statement missing, %1: others show %n movement, %2 yuan in, %3 yuan out</numerusform>
            <numerusform>Statement missing, %1: others show %n movements, %2 yuan in, %3 yuan out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::DesktopWindow</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without activity</source>
        <translation>
            <numerusform>Locked after %n minute without activity</numerusform>
            <numerusform>Locked after %n minutes without activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sample library has %n case(s); all people in it are invented.</source>
        <translation>
            <numerusform>The sample library has %n case; all people in it are invented.</numerusform>
            <numerusform>The sample library has %n cases; all people in it are invented.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with a clock that is overdue or lapses within 24 hours</source>
        <translation>
            <numerusform>%n case with a clock that is overdue or lapses within 24 hours</numerusform>
            <numerusform>%n cases with a clock that is overdue or lapses within 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::DirectionsTab</name>
    <message numerus="yes">
        <source>%n row(s) whose direction is not known</source>
        <translation>
            <numerusform>%n row whose direction is not known</numerusform>
            <numerusform>%n rows whose direction is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: money in</source>
        <translation>
            <numerusform>%n: money in</numerusform>
            <numerusform>%n: money in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: money out</source>
        <translation>
            <numerusform>%n: money out</numerusform>
            <numerusform>%n: money out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: as the balances prove</source>
        <translation>
            <numerusform>%n: as the balances prove</numerusform>
            <numerusform>%n: as the balances prove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) settled</source>
        <translation>
            <numerusform>%n direction settled</numerusform>
            <numerusform>%n directions settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::FigureRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::FlowView</name>
    <message numerus="yes">
        <source>%1 → %2: %3 yuan traced in %n transfer(s)</source>
        <translation>
            <numerusform>%1 → %2: %3 yuan traced in %n transfer</numerusform>
            <numerusform>%1 → %2: %3 yuan traced in %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %3 yuan by every method, %n transfer(s)</source>
        <translation>
            <numerusform>%1 → %2: %3 yuan by every method, %n transfer</numerusform>
            <numerusform>%1 → %2: %3 yuan by every method, %n transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::GateAnswers</name>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1: %n missing</numerusform>
            <numerusform>%1: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::ImportFileModel</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::ImportIssueModel</name>
    <message numerus="yes">
        <source>%n row(s) do not say whether money came or went</source>
        <translation>
            <numerusform>%n row does not say whether money came or went</numerusform>
            <numerusform>%n rows do not say whether money came or went</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::ImportNotes</name>
    <message numerus="yes">
        <source>%n with a password</source>
        <translation>
            <numerusform>%n with a password</numerusform>
            <numerusform>%n with a password</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a form that no layout fits</source>
        <translation>
            <numerusform>%n with a form that no layout fits</numerusform>
            <numerusform>%n with a form that no layout fits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind</source>
        <translation>
            <numerusform>%n of another kind</numerusform>
            <numerusform>%n of another kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were kept out: %1</source>
        <translation>
            <numerusform>%n file was kept out: %1</numerusform>
            <numerusform>%n files were kept out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balances of %n account(s) break — %1</source>
        <translation>
            <numerusform>The balances of %n account break — %1</numerusform>
            <numerusform>The balances of %n accounts break — %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::ImportView</name>
    <message numerus="yes">
        <source>Reconciliation of imports · %n file(s)</source>
        <translation>
            <numerusform>Reconciliation of imports · %n file</numerusform>
            <numerusform>Reconciliation of imports · %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still locked: try another password.</source>
        <translation>
            <numerusform>%n file is still locked: try another password.</numerusform>
            <numerusform>%n files are still locked: try another password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::MappingRules</name>
    <message numerus="yes">
        <source>%n line(s) above the header</source>
        <translation>
            <numerusform>%n line above the header</numerusform>
            <numerusform>%n lines above the header</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::NewCluePage</name>
    <message numerus="yes">
        <source>%n recognised: </source>
        <translation>
            <numerusform>%n recognised: </numerusform>
            <numerusform>%n recognised: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::OverviewTab</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with statement</source>
        <translation>
            <numerusform>%n with statement</numerusform>
            <numerusform>%n with statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::PaletteSearch</name>
    <message numerus="yes">
        <source>in %n case(s)</source>
        <translation>
            <numerusform>in %n case</numerusform>
            <numerusform>in %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::PatternsPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) kept</source>
        <translation>
            <numerusform>%n finding kept</numerusform>
            <numerusform>%n findings kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::PersonForm</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::RecordTab</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) build on it and go with it. Taking back is itself a change and can be taken back.</source>
        <translation>
            <numerusform>%n later change builds on it and goes with it. Taking back is itself a change and can be taken back.</numerusform>
            <numerusform>%n later changes build on it and go with it. Taking back is itself a change and can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Take back %n change</numerusform>
            <numerusform>Take back %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::RefundPanel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::RefundReasonSheet</name>
    <message numerus="yes">
        <source>Rows of %n deposit(s)</source>
        <translation>
            <numerusform>Rows of %n deposit</numerusform>
            <numerusform>Rows of %n deposits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::SourceTab</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::StatementRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::SumBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::TeachTab</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows would be rejected or have no direction: the marked cells say why.</source>
        <translation>
            <numerusform>%n of these rows would be rejected or has no direction: the marked cells say why.</numerusform>
            <numerusform>%n of these rows would be rejected or have no direction: the marked cells say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::WorkstationSettings</name>
    <message numerus="yes">
        <source>%n minute(s) without activity</source>
        <translation>
            <numerusform>%n minute without activity</numerusform>
            <numerusform>%n minutes without activity</numerusform>
        </translation>
    </message>
</context>
</TS>
