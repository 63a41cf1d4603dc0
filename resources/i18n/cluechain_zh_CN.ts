<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountSeries</name>
    <message>
        <source>Statement not requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance does not follow: %1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New store…</source>
        <translation>新建案件库…</translation>
    </message>
    <message>
        <source>Make a new encrypted file for cases.</source>
        <translation>新建一个存放案件的加密文件。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>案件库</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>打开案件库…</translation>
    </message>
    <message>
        <source>Open a file of cases.</source>
        <translation>打开一个案件库文件。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hide everything and forget the passphrase.</source>
        <translation>隐藏全部内容并清除口令。</translation>
    </message>
    <message>
        <source>New clue</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Begin a case from a clue.</source>
        <translation>从一条线索开始办一起案件。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take a bank&apos;s reply or a facts file into the case.</source>
        <translation>把银行反馈或案情文件导入本案。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>出报告…</translation>
    </message>
    <message>
        <source>Write the case report as PDF or HTML.</source>
        <translation>把案件报告写成 PDF 或 HTML。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last recorded change of this case.</source>
        <translation>撤销本案最近一次已记录的改动。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make again what was taken back.</source>
        <translation>恢复刚撤销的改动。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性栏</translation>
    </message>
    <message>
        <source>Show or hide the properties of the selection.</source>
        <translation>显示或隐藏选中对象的属性。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细栏</translation>
    </message>
    <message>
        <source>Unfold or fold the rows behind the selection.</source>
        <translation>展开或收起选中对象的明细。</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Go to the next part of the window.</source>
        <translation>转到窗口的下一栏。</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Go to the part of the window before.</source>
        <translation>转到窗口的上一栏。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Enlarge text and all that holds it.</source>
        <translation>放大文字及其所在的控件。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Make text smaller again.</source>
        <translation>缩小文字。</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>恢复字号</translation>
    </message>
    <message>
        <source>Text as large as the system has it.</source>
        <translation>文字大小与系统一致。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen, or the window again.</source>
        <translation>占满屏幕，或恢复窗口。</translation>
    </message>
</context>
<context>
    <name>CardType</name>
    <message>
        <source>debit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quasi-credit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepaid card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Something in the case still refers to it, or the same is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fraud type %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCharts</name>
    <message>
        <source>No measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCommand</name>
    <message>
        <source>%1 is no fraud type; see resources/rules for the list, such as F01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time; write it as 2026-03-02T10:00:00+08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a link nor a way out of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was not moved. Missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>filed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in custody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>after filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>No case number was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one case has the number %1. Use its working number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>Case report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled from the records of the case. Amounts are in yuan, times in China time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisting officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred for prosecution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss as registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person fixed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case fixed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place fixed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">缺</translation>
    </message>
    <message>
        <source>%1 (main)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps along the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice passed over: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims and losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No victim is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects by role and state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suspect is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (alias %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint, not a conclusion: cases in which the same value occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that share an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next link and the open tracks lack nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The rule %1 has no extension &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only follow &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; allows %2 at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (granted by: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended by %1: %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit becomes %1: %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time needs a length and a reason; it was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at %1; the alarm counts from this very moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time is not counted (刑诉法 §105): %1 more, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at %1; hours never roll over holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the letter the hour of the start does not count (刑诉法 §105), which would give %1. The strict limit decides here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on %1; the day of the start does not count (刑诉法 §105).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last day of a month to the last day of a month (高法解释 §202).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1 before that: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on %1 at 24:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays are known for %1: weekends were counted, holidays and make-up workdays were not. Check it when the State Council has published them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time of less than a day does not move a limit of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time is not counted (刑诉法 §105): %1 more, %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a day off (%2): act on a working day before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a day off (%2), but custody ends on the day itself (刑诉法 §105).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a day off (%2): it rolls to %3, the next working day (刑诉法 §105).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: the end date printed on the document decides (程序规定 §239).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s date does not decide for the rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document ends on %1, before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document runs until %1, longer than the rule allows (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says %1, and its date decides (程序规定 §239).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With that: until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the law&apos;s own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a secondary source; the legal reviewer has to confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed; the legal reviewer has to confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proposal of this program, no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the rule is not the one in force on %1; no other is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=%2 cannot be read: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say yes, no or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say a length like 90min, 5h or 1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say a date like 2026-03-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say holidays or ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 has no setting &quot;%2&quot;. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person in charge of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county-level chief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city-level organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province-level organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procuratorate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1时%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2时</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>逾期 %1</translation>
    </message>
</context>
<context>
    <name>ClockRuleBook</name>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but may be: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text in zh and in en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a date like 2026-03-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;unit&quot; may be: minute, hour, day, workday, month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension &quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an extension either adds or becomes a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension &quot;%1&quot; has a unit that cannot be added to the rule&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension &quot;%1&quot; follows one that is not there before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies before the rule %1, which is not a clock of days or months above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can lie before another rule by days only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clock of custody never rolls (刑诉法 §105)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only days and months roll over holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;warn&quot; is given in minutes, hours or days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; is not in the list of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of it is in force at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be read: they are not JSON (%2, at byte %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be used: %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be used: there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The demo library is in %1: %n case(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown once and stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoLibrary</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo case &quot;%1&quot; stops at step %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder can be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Record: no change yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the record #%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsFile</name>
    <message>
        <source>nobody is his own upline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no evidence &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nobody called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts file cannot be loaded; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not more than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 faults are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$: not JSON: %1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$: not an object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>This is no time: write it as 2026-01-14 10:12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sum in yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is not written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">案件</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1: no movement of money is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n movement(s), in %4 yuan, out %5 yuan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, last balance %1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n stretch(es) without statement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>end of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: loss %2 yuan in %n payment(s); stopped %3, frozen %4, returned %5 yuan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no suspect is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of persons and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n suspect(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>; the nearest clock is %1 of %2, ending %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no other case shares an identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n linked case(s): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FraudTypeBook</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text in zh and in en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be read: they are not JSON (%2, at byte %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; already stands for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be used: %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be used: there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FundsPlot</name>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bar: %1</source>
        <comment>how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Hard line of the law: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>The report could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel permit (Hong Kong, Macao, Taiwan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreigner&apos;s permanent residence card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMSI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM card number (ICCID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual currency address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual currency transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene examination number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region 99 does not exist: the number of an invented person, unit or case, for demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 is not in the table of regions (GB/T 2260).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District %1 is not in today&apos;s table of regions; it may be a former one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off for comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits were lost in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has turned the number into a decimal fraction; its last digits are lost and must be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 digits; a card number has 12 to 19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not fit (Luhn): it should be %1. Check the number, or choose account: passbooks and unit accounts have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends in noughts after the 15th digit, as a spreadsheet leaves a long number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is not in the table of card prefixes; it may be abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bank of the table of card prefixes issues such a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is other than letters and digits in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shorter than accounts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than accounts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Alipay account is a mobile number, an e-mail address or a 16-digit number beginning with 2088.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check characters inside do not fit: a letter is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in one case, so nothing in it can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its capital letters do not fit (EIP-55).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of no chain that is known here (Bitcoin, Ethereum, TRON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction on a chain is named by 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by many customers of an operator (CGNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link-local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of this kind does not point at one subscriber: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host can be read in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reserved name that nobody can own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of file or signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display name, which many apps can carry: add the package name or the hash of its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound QQ number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WeChat id has 6 to 20 letters, digits, _ or -, the first a letter; a nickname identifies nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QQ number has 5 to 11 digits, the first not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Telegram name has 5 to 32 letters, digits or _, the first a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth %1 lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check character is wrong: after these 17 digits it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 15-digit number of before 1999, extended to 18 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters; an identity number has 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity number has 17 digits and then a digit or the letter X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit for residents of Hong Kong, Macao or Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with 9 as foreigners&apos; permanent residence cards do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passport number has 5 to 15 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permit for Hong Kong and Macao has H or M and 8 or 10 digits, one for Taiwan 8 or 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permanent residence card has 18 characters beginning with 9, or 3 letters and 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 digits: an old business registration number, no credit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 characters: an organisation code, no credit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters; a credit code has 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit code has digits and capital letters but I, O, S, V, Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check character is wrong: after these 17 characters it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation code inside ends in %1; by its own check it should end in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter %1 in front was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national form is the letter %1 and 22 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1 does not exist (places 18 and 19).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month %1 is not in the past (places 14 to 19).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency code has 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not the form that this unit&apos;s incident numbers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not the form that this unit&apos;s document numbers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document number has a word, the year in brackets and a number: ×公(刑)立字〔2026〕12号.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year %1 lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment %1 was not assigned to anyone by March 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: resold by a virtual operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number abroad has 8 to 15 digits with its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a thing, not a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender of service messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number has this form (%1 digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMEI has 15 digits (14 without its check digit, 16 with the software version).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type allocation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software version was replaced by the check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit is 0, as networks report it; the check digit %1 was put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not fit (Luhn): it should be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits are the same: no real device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMSI has 15 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with 460: a card of a network abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIM card number has 19 or 20 characters beginning with 89.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with 8986: a card of a network abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MAC address has 12 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder, not the address of a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a group, not of a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the device, may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short to tell one device from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicle identification number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 9th character does not fit: by the check it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither the form of a number plate nor of a vehicle identification number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number plate (new energy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short to tell one place from another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The case has this file already: %1, imported %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content as %1, which was read before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: %2 record(s), %3 duplicate(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows = %3 accepted + %4 duplicate + %5 failed + %6 informational + %7 zero + %8 direction unknown + %9 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has this very file already; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of %1 is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to be unpacked in memory: unpack the archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives are packed too deep in each other, or hold too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has a password: unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked it would be %1 times its size: not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock file of an office program, without content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old .xls workbook, or one with a password: open it and save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF: ask for the table as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither text nor a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The work stopped on an unexpected fault; nothing was changed. See the log for details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonField</name>
    <message>
        <source>not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time as 2026-03-02T10:00:00+08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number of fen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date as 2026-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutSet</name>
    <message>
        <source>The layout %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedCasesPlot</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared identifier(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadCommand</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not loaded; nothing was changed. It breaks hard lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over, since it means nothing here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in %1 was there already; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyAxis</name>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×10⁴</source>
        <comment>amount in ten thousand yuan on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×10⁸</source>
        <comment>amount in hundred million yuan on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneySection</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last balance (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File : line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 transfers, the earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money into and out of the accounts under investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts with a statement are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">明细栏</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), each kept in the store under its SHA-256. Other: failed, informational, zero or of unknown direction.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveCase</name>
    <message>
        <source>There is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is already there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case cannot be merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewClue</name>
    <message>
        <source>This cannot be read as a value of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a name: whom it happened to and what, until the suspect is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCluePage</name>
    <message>
        <source>110 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>96110 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion of another case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 is ready. It opens only with its passphrase: a lost one cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePlot</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loss to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseQuality</name>
    <message>
        <source>Weak: easily guessed. Four or more unrelated words are better.</source>
        <translation>弱：容易猜到。用四个以上互不相关的词更好。</translation>
    </message>
    <message>
        <source>Fair: a longer one would last longer.</source>
        <translation>尚可：再长一些更牢。</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The report could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Store</source>
        <translation type="unfinished">案件库</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts file loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rekey</name>
    <message>
        <source>The rewritten store is not whole, so the old one stays. Verify the store before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store must be closed everywhere to get a new key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The report is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFont</name>
    <message>
        <source>The report font WenQuanYi Micro Hei is missing: install the package fonts-wqy-microhei.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>%1: a report is written as .pdf or .html.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>What was to be altered is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a value of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>The account number was destroyed by a spreadsheet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the balance at line %2 is %3 more than its rows give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the balance at line %2 is %3 less than its rows give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more break(s) of balances.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a counterparty whose number was destroyed by a spreadsheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFileStore</name>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementReader</name>
    <message>
        <source>No account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells, but the table has %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is cut short: %1 of %2 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in and money out in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “%1” where success or failure is told; they were taken as successful.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a balance that is no amount.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a negative amount with an incoming flag: perhaps reversals. The flag was followed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The flag “%1” does not tell a direction in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store is damaged so badly that nothing in it can be read. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the store is damaged and cannot be read. Restore a backup, or verify the store to see what is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused the change; nothing was changed. See the log for details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store cannot be made on a network share, where its file could be damaged. Choose a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies of the store&apos;s header differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no Cluechain store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer version of the program. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by an older version of the program and must be opened once for writing before it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store lies on a network share, where writing could damage it. Copy it to this computer to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store lies where nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be locked for writing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open in another program: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not the length it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s header was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged and was opened for reading only: %1 Restore a backup, or verify the store to see what is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header was renewed from its newer whole copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was upgraded; as it was before, it is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 key slots are in use. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last way into the store cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreHeader</name>
    <message>
        <source>The key file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file has at least 16 bytes and at most 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 of the store&apos;s header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no Cluechain store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer version of the program. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of this store is damaged in both its copies, so its key cannot be found. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase or a key file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the store. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or the key file is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to derive the key. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreLock</name>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 (process %3, since %4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder and controller are kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by identity number, never by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">案件</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared value, not a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuspectsPlot</name>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ended %2, overdue</source>
        <comment>a legal clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <comment>a legal clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a legal clock and its end</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSurvey</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised: %1 of %2 column names are those of the layout %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised: no header of a known layout in the first %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that were not recognised and kept out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The passphrase file %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passphrase: name a file with --passphrase-file, or set CLUECHAIN_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextRows</name>
    <message numerus="yes">
        <source>%n character(s) could not be decoded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a quotation mark that is never closed; it was read as a character.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1/%2</source>
        <comment>year and month on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This program cannot take imported rows back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because what it changed is no longer as it left it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot bring imported rows back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to undo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of the record cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A part of the file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 of the store&apos;s header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 of the store&apos;s header, or the beginning of the first page, was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was open meanwhile (%1), so the length of its file was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1, which is never used, is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 bytes; it should have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not marked as a Cluechain store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was altered: its first broken link is change %1 (%2, %3, %4, %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the record does not agree with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept file “%1” is not what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The store is damaged or was tampered with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clean: %n page(s) decrypted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in an unbroken chain, head %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) with the hash they came with</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookRows</name>
    <message>
        <source>The workbook lacks its part %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged or has a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more text than a workbook can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds a text that is longer than a cell can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 holds a text that is longer than a cell can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 is damaged after line %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>The zip file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::AccountModel</name>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last balance (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::AccountRowModel</name>
    <message>
        <source>Transaction time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparty&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File : line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim&apos;s payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::CaseListModel</name>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped or frozen (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::CaseListPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped or frozen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, person, account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clue</source>
        <translation type="unfinished">新线索</translation>
    </message>
    <message>
        <source>Begin a case from a clue (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits these conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet. What would you like to begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report, a warning or an alarm: name it, and go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three connected cases with statements, to look around and try things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a facts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims, payments, suspects and papers from another system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::CasePage</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::CasePreview</name>
    <message>
        <source>Open (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped or frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">缺</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::ChainBar</name>
    <message>
        <source>Chain of the case</source>
        <translation>案件环节</translation>
    </message>
    <message>
        <source>Link %1 %2, %3, %4</source>
        <translation>环节 %1 %2，%3，%4</translation>
    </message>
</context>
<context>
    <name>cluechain::ClockChip</name>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <translation>%1 到期（%2）</translation>
    </message>
</context>
<context>
    <name>cluechain::ClockModel</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished">%1天%2时</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::DataTable</name>
    <message>
        <source>Copy with headers</source>
        <translation>复制（带表头）</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>cluechain::DesktopWindow</name>
    <message>
        <source>investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minute(s) without work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New store</source>
        <translation type="unfinished">新建案件库</translation>
    </message>
    <message>
        <source>cases.cluechain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.cluechain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.cluechain);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · AEGIS-256 · every change recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed; the old one no longer opens the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean: %1 pages, %2 changes in an unbroken chain, %3 kept files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluechain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sample library has %n case(s); all people in it are invented.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import into the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements (*.csv *.txt *.tsv *.xlsx *.xls *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked for outside use (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case report.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers of the case, each with its number, time and approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, by whom and until when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves something, each thing with its number, keeper and hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each thing from hand to hand: when, where, from whom, to whom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::FieldLineModel</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::FigureChart</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are saved as png, svg or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::FormRow</name>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
</context>
<context>
    <name>cluechain::FundsTab</name>
    <message>
        <source>Funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Victims&apos; payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops, freezes and other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet: drop a bank&apos;s reply on the window, or enter a victim&apos;s payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">导入…</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the victims paid, each payment with its time, accounts and amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stops, freezes, seizures and custody, each with its officers, approver and paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that the case names, with holder and actual controller apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement of this account is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::GateAnswers</name>
    <message>
        <source>Take up again here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Open beside the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was not moved; all that is missing stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now at link %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened beside the chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::GateView</name>
    <message>
        <source>Required by law, cannot be passed over</source>
        <translation>法律硬性要求，不能越过</translation>
    </message>
    <message>
        <source>Advised, may be passed over with a reason</source>
        <translation>建议，可写理由越过</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Reason for passing over the advice, written to the record</source>
        <translation>越过建议的理由（写入记录）</translation>
    </message>
    <message>
        <source>Required and missing: %1</source>
        <translation>硬性要求还缺 %1 项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>cluechain::ImportFileModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">明细栏</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::ImportView</name>
    <message>
        <source>%1 rows read = %2 accepted + %3 duplicate + %4 failed + %5 informational + %6 zero + %7 direction unknown + %8 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: the case has these files already, or none could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were kept out; what they are is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a file to see what of it needs a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 | %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a bank&apos;s reply here: a file, a folder or a zip. Every row of it will be accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">导入…</translation>
    </message>
</context>
<context>
    <name>cluechain::Inspector</name>
    <message>
        <source>Keep this while the selection moves on</source>
        <translation>选中其他对象时保留此处内容</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭属性栏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Select something to see what is known of it.</source>
        <translation>选中一个对象，这里显示它的全部情况。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性栏</translation>
    </message>
</context>
<context>
    <name>cluechain::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>%1 · stopping</source>
        <translation>%1 · 正在停止</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1时%2分</translation>
    </message>
</context>
<context>
    <name>cluechain::LockPage</name>
    <message>
        <source>%1 Wait %2 s before the next try.</source>
        <translation>%1%2 秒后可再试。</translation>
    </message>
    <message>
        <source>Unlock in %1 s</source>
        <translation>解锁 · %1 秒</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已开</translation>
    </message>
    <message>
        <source>Work goes on and keeps the store open</source>
        <translation>后台任务继续，案件库暂未关闭</translation>
    </message>
    <message>
        <source>Lapse within 24 hours</source>
        <translation>24 小时内到期</translation>
    </message>
    <message>
        <source>While it is locked nothing of a case, a person or an amount is shown, nor in the title of the window.</source>
        <translation>锁定时不显示案件、人员、金额，窗口标题也不显示。</translation>
    </message>
    <message>
        <source>Leave this store</source>
        <translation>离开此案件库</translation>
    </message>
</context>
<context>
    <name>cluechain::MoneyBar</name>
    <message>
        <source>Where the money is</source>
        <translation>资金去向</translation>
    </message>
    <message>
        <source>%1 %2 yuan, %3</source>
        <translation>%1 %2 元，%3</translation>
    </message>
</context>
<context>
    <name>cluechain::NewCluePage</name>
    <message>
        <source>Case name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the clue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2026-01-14 10:12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, phones, identity numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste; several are parted by blanks or lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisting officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion of another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recognised: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2%3 is already in: %4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clue from the expansion of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clue</source>
        <translation type="unfinished">新线索</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::NoteBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>收起详情</translation>
    </message>
</context>
<context>
    <name>cluechain::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · by time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Victims %1 · witnesses %2 · account holders %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment of a victim is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with statement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped or frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement there, not yet located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing for the next link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In place</source>
        <translation type="unfinished">已满足</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">缺</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What victims paid straight into accounts whose statement was never obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal clock is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects and measures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::PeopleTab</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims, suspects, holders and witnesses of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each person is in the case: victim, suspect, holder, witness, officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity numbers and passports, each with what its check digit says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summons, detention, arrest, release on guarantee: each with its officers, approver and paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones, devices, chat accounts, addresses: what other cases may share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::RecordModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::RecordTab</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing later builds on this change: it can be taken back alone. Taking back is itself a change and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) build on it and go with it. Taking back is itself a change and can be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subject, who, what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits these conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::RowForm</name>
    <message>
        <source>Write it as 2026-01-14 18:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount: 52,360.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several: with commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::RowsPane</name>
    <message>
        <source>Show the rows</source>
        <translation>展开明细</translation>
    </message>
    <message>
        <source>Fold the rows</source>
        <translation>收起明细</translation>
    </message>
</context>
<context>
    <name>cluechain::RowsView</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished">编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be removed: something of the case depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::SecretField</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>cluechain::Session</name>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::SettingsPage</name>
    <message>
        <source>This workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the record beside every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and roles are kept by the program, not by cryptography: whoever has a passphrase of the store can read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase above first: the store is opened anew and looked at byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passphrases are not the same, or empty; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::StatusBar</name>
    <message>
        <source>No work in the background</source>
        <translation>没有后台任务</translation>
    </message>
</context>
<context>
    <name>cluechain::SubjectSheets</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::SuspectModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>cluechain::WayForm</name>
    <message>
        <source>Receiving unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, written to the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cluechain::WelcomePage</name>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message>
        <source>From the clue to the money recovered: one encrypted file, no network</source>
        <translation>从线索到追赃挽损，一个加密文件，不联网</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新建案件库</translation>
    </message>
    <message>
        <source>Choose a passphrase and make an encrypted .cluechain file</source>
        <translation>设口令，生成一个加密的 .cluechain 文件</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>打开案件库</translation>
    </message>
    <message>
        <source>A .cluechain file</source>
        <translation>.cluechain 文件</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Only places are kept, never content</source>
        <translation>只记位置，不记内容</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再输一次口令</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已开</translation>
    </message>
    <message>
        <source>Nobody can open the store without its passphrase, and nothing brings a forgotten one back. Keep it in a sealed envelope.</source>
        <translation>没有口令，谁也打不开案件库；忘记的口令无法找回。请写下封存。</translation>
    </message>
    <message>
        <source>Make store</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
</TS>
