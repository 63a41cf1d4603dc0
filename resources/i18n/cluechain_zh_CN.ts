<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountMoney</name>
    <message>
        <source>On the account, by its statement</source>
        <translation>在账户上（按明细）</translation>
    </message>
    <message>
        <source>No statement of that time</source>
        <translation>该时段无明细</translation>
    </message>
    <message>
        <source>Mixed at a payment company</source>
        <translation>在支付机构混同</translation>
    </message>
    <message>
        <source>Spent in a shop</source>
        <translation>在商户消费</translation>
    </message>
    <message>
        <source>Reached a victim</source>
        <translation>到被害人账户</translation>
    </message>
    <message>
        <source>Withdrawn in cash</source>
        <translation>取现</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Left unseen: the balance does not follow</source>
        <translation>去向不明（余额不连续）</translation>
    </message>
    <message>
        <source>Not followed further</source>
        <translation>不再追踪</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>AccountSeries</name>
    <message>
        <source>Statement not requested</source>
        <translation>未调取明细</translation>
    </message>
    <message>
        <source>Before the statement</source>
        <translation>早于明细起始</translation>
    </message>
    <message>
        <source>Balance does not follow: %1 yuan</source>
        <translation>余额不连续：差 %1 元</translation>
    </message>
    <message>
        <source>After the statement</source>
        <translation>晚于明细截止</translation>
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
        <translation>新建线索</translation>
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
        <source>Redo what was undone last.</source>
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
        <source>Go to the previous part of the window.</source>
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
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find cases, people, accounts, phones, papers and commands.</source>
        <translation>查找案件、人员、账户、手机号、文书和命令。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Return to the place before.</source>
        <translation>回到上一处。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward to the place from which you returned.</source>
        <translation>再到刚才离开的那一处。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Show the list of all cases.</source>
        <translation>显示全部案件的列表。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show what can be set on this workstation and in this store.</source>
        <translation>显示本机和本库的各项设置。</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Open another window on this store, at the same place.</source>
        <translation>在同一处为本库再开一个窗口。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Show what can be done here, and by which keys.</source>
        <translation>显示这里能做什么，用哪些键。</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Mask identity numbers, phones, accounts and victims&apos; names, or show them.</source>
        <translation>遮盖证件号码、手机号、账号和被害人姓名，或恢复显示。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Show everything that can be done, by kinds.</source>
        <translation>分类列出能做的一切。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close this window; with the last one the store is closed too.</source>
        <translation>关闭本窗口；关闭最后一个窗口时库也随之关闭。</translation>
    </message>
    <message>
        <source>Open a store first.</source>
        <translation>请先打开一个库。</translation>
    </message>
    <message>
        <source>The store is read-only.</source>
        <translation>库为只读。</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>请先打开一个案件。</translation>
    </message>
    <message>
        <source>Nothing of yours is left to take back here.</source>
        <translation>此处没有您可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing was taken back here.</source>
        <translation>此处没有撤销过的操作。</translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation>没有更早的位置。</translation>
    </message>
    <message>
        <source>You did not come back from anywhere.</source>
        <translation>没有可以前进到的位置。</translation>
    </message>
    <message>
        <source>This page has no inspector.</source>
        <translation>本页没有属性栏。</translation>
    </message>
    <message>
        <source>This page has no rows below it.</source>
        <translation>本页没有明细栏。</translation>
    </message>
    <message>
        <source>New case from a facts file…</source>
        <translation>由案情文件新建案件…</translation>
    </message>
    <message>
        <source>Create a case from a facts file.</source>
        <translation>按案情文件新建一个案件。</translation>
    </message>
    <message>
        <source>Take the replies of banks into the case.</source>
        <translation>把银行等单位的反馈导入本案。</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>紧急止付</translation>
    </message>
    <message>
        <source>Record a stop-payment, on the selected account if one is.</source>
        <translation>记录一笔紧急止付；选中账户时即为该账户。</translation>
    </message>
</context>
<context>
    <name>CallWriter</name>
    <message numerus="yes">
        <source>%n call(s) name no own number; it stands neither in the file nor in its name.</source>
        <translation>
            <numerusform>%n 条话单没有本机号码，文件内容和文件名中都没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have no time that can be read.</source>
        <translation>
            <numerusform>%n 条话单没有可读的时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not say who called.</source>
        <translation>
            <numerusform>%n 条话单没有主被叫标志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file proves whether its LAC and CI are decimal or hexadecimal; they stay as they came.</source>
        <translation>文件中没有任何内容能证明 LAC 和 CI 是十进制还是十六进制，按原样保留。</translation>
    </message>
</context>
<context>
    <name>CardType</name>
    <message>
        <source>debit card</source>
        <translation>借记卡</translation>
    </message>
    <message>
        <source>credit card</source>
        <translation>贷记卡</translation>
    </message>
    <message>
        <source>quasi-credit card</source>
        <translation>准贷记卡</translation>
    </message>
    <message>
        <source>prepaid card</source>
        <translation>预付卡</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Something in the case still refers to it, or the same is already there.</source>
        <translation>案件中仍有内容引用它，或已有相同内容。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>该内容已不存在。</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>请填写案件名称。</translation>
    </message>
    <message>
        <source>There is no fraud type %1.</source>
        <translation>没有诈骗类型 %1。</translation>
    </message>
</context>
<context>
    <name>CaseBulk</name>
    <message>
        <source>Nothing was written.</source>
        <translation>没有填写内容。</translation>
    </message>
    <message>
        <source>“%1” cannot lead the case “%2”. No case was changed.</source>
        <translation>“%1”不能主办案件“%2”，没有改动任何案件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n case(s)</source>
        <translation>
            <numerusform>%1 · %n 起案件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCharts</name>
    <message>
        <source>No measure</source>
        <translation>无措施</translation>
    </message>
</context>
<context>
    <name>CaseCommand</name>
    <message>
        <source>%1 is no fraud type; see resources/rules for the list, such as F01.</source>
        <translation>%1 不是诈骗类型；代码（如 F01）见 resources/rules。</translation>
    </message>
    <message>
        <source>%1 is no time; write it as 2026-03-02T10:00:00+08:00.</source>
        <translation>%1 不是有效时间；应写作 2026-03-02T10:00:00+08:00。</translation>
    </message>
    <message>
        <source>%1 is neither a link nor a way out of the chain.</source>
        <translation>%1 既不是环节，也不是移送、撤案等出口。</translation>
    </message>
    <message>
        <source>The case was not moved. Missing:</source>
        <translation>案件未流转。缺：</translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation>已流转：%1。</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>filed %1</source>
        <translation>立案 %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>冻结 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>证据 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought in</source>
        <translation>
            <numerusform>%n 人到案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in custody</source>
        <translation>
            <numerusform>%n 人在押</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clue(s)</source>
        <translation>
            <numerusform>新线索 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>返还 %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>已控制 %1</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 通过</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>after filing</source>
        <translation>立案后</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>No case number was given.</source>
        <translation>未给出案件编号。</translation>
    </message>
    <message>
        <source>There is no case with the number %1.</source>
        <translation>没有编号为 %1 的案件。</translation>
    </message>
    <message>
        <source>More than one case has the number %1. Use its working number.</source>
        <translation>编号 %1 对应多个案件，请使用工作编号。</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Name</source>
        <comment>of a thing</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Case report: %1</source>
        <translation>案件报告：%1</translation>
    </message>
    <message>
        <source>Compiled from the records of the case. Amounts are in yuan, times in China time.</source>
        <translation>根据本案记录生成。金额单位为元，时间为北京时间。</translation>
    </message>
    <message>
        <source>Accounts and money</source>
        <translation>账户与资金</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a part</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Case data</source>
        <translation>案件基本情况</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Case name</source>
        <translation>案件名称</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Working number</source>
        <translation>工作编号</translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation>警情编号</translation>
    </message>
    <message>
        <source>Type of fraud</source>
        <translation>诈骗类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Agency code</source>
        <translation>公安机关机构代码</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主办民警</translation>
    </message>
    <message>
        <source>Assisting officer</source>
        <translation>协办民警</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报案时间</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受案时间</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案时间</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>破案时间</translation>
    </message>
    <message>
        <source>Investigation closed</source>
        <translation>侦查终结时间</translation>
    </message>
    <message>
        <source>Transferred for prosecution</source>
        <translation>移送审查起诉时间</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤案时间</translation>
    </message>
    <message>
        <source>Reason of withdrawal</source>
        <translation>撤案理由</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>移送单位</translation>
    </message>
    <message>
        <source>Occurred from</source>
        <translation>发案时间起</translation>
    </message>
    <message>
        <source>Occurred until</source>
        <translation>发案时间止</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>发案地点</translation>
    </message>
    <message>
        <source>Loss as registered</source>
        <translation>登记损失金额</translation>
    </message>
    <message>
        <source>Amount involved</source>
        <translation>涉案金额</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>Means of contact</source>
        <translation>联络方式</translation>
    </message>
    <message>
        <source>Means of fraud</source>
        <translation>诈骗手段</translation>
    </message>
    <message>
        <source>Person fixed by</source>
        <translation>定人依据</translation>
    </message>
    <message>
        <source>Case fixed by</source>
        <translation>定案依据</translation>
    </message>
    <message>
        <source>Place fixed by</source>
        <translation>定位依据</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Brief facts</source>
        <translation>简要案情</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>办案环节</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>%1 (main)</source>
        <translation>%1（当前环节）</translation>
    </message>
    <message>
        <source>Steps along the chain</source>
        <translation>环节流转</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Advice passed over: %1. %2</source>
        <translation>越过建议：%1。%2</translation>
    </message>
    <message>
        <source>Victims and losses</source>
        <translation>被害人与损失</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款笔数</translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation>损失金额 (元)</translation>
    </message>
    <message>
        <source>No victim is recorded.</source>
        <translation>未登记被害人。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Payments as reported</source>
        <translation>报案所述付款</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>付款账户</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额 (元)</translation>
    </message>
    <message>
        <source>Loss and recovery</source>
        <translation>损失与追赃挽损</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>犯罪嫌疑人</translation>
    </message>
    <message>
        <source>Suspects by role and state</source>
        <translation>犯罪嫌疑人角色与状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>团伙分工</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态时间</translation>
    </message>
    <message>
        <source>Upline</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Gain (yuan)</source>
        <translation>获利 (元)</translation>
    </message>
    <message>
        <source>No suspect is recorded.</source>
        <translation>未登记犯罪嫌疑人。</translation>
    </message>
    <message>
        <source> (alias %1)</source>
        <translation> （别名 %1）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收集时间</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>未登记证据。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>No measure is recorded.</source>
        <translation>未登记措施。</translation>
    </message>
    <message>
        <source>Clocks that run</source>
        <translation>正在计算的期限</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>计算中</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文书字号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>No paper is recorded.</source>
        <translation>未登记文书。</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>串并案件</translation>
    </message>
    <message>
        <source>Hint, not a conclusion: cases in which the same value occurs.</source>
        <translation>提示（非结论）：以下案件出现相同的值。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Occurs in</source>
        <translation>出现于</translation>
    </message>
    <message>
        <source>Cases that share an identifier</source>
        <translation>共有标识的案件</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>The next link and the open tracks lack nothing.</source>
        <translation>下一环节和进行中的环节均无缺项。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Hard line</source>
        <translation>硬性要求</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有该案件。</translation>
    </message>
</context>
<context>
    <name>ChartStyle</name>
    <message>
        <source>%1 yuan</source>
        <comment>the last tick of an axis</comment>
        <translation>%1元</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 至 %1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>随时转出</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Press for an answer</source>
        <translation>催办答复</translation>
    </message>
    <message>
        <source>Mend and send again</source>
        <translation>更正后重发</translation>
    </message>
    <message>
        <source>Freeze or stop again</source>
        <translation>冻结或再次止付</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>发止付</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已止付</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>无余额</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Stop ended</source>
        <translation>止付已届满</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未止付</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Sent at %1; the bank has not answered: press for it.</source>
        <translation>%1 发出，银行尚未答复：催办。</translation>
    </message>
    <message>
        <source>Sent back by the bank: “%1”. Mend it and send it again.</source>
        <translation>银行退回：“%1”。更正后重发。</translation>
    </message>
    <message>
        <source>The stop ended at %1: freeze, or stop once more.</source>
        <translation>止付于 %1 届满：应当冻结，或再止付一次。</translation>
    </message>
    <message>
        <source>The second stop ended at %1: only a freeze can hold it now.</source>
        <translation>第二次止付于 %1 届满：只能以冻结控制。</translation>
    </message>
    <message>
        <source>A payment company: it can tell who was paid, and hold what is not settled.</source>
        <translation>支付机构：可查收款方，可暂停未结算资金。</translation>
    </message>
    <message>
        <source>No statement of that time: at most this is there. Stop first, then request it.</source>
        <translation>该时段明细未调取，最多有此数额：先止付，再调取。</translation>
    </message>
    <message>
        <source>Last traced money at %1; on accounts of this case it stays %2 minutes as a rule.</source>
        <translation>最后一笔追踪款 %1；本案账户一般停留 %2 分钟。</translation>
    </message>
    <message>
        <source>Last traced money at %1.</source>
        <translation>最后一笔追踪款 %1。</translation>
    </message>
    <message>
        <source>long past</source>
        <translation>早已超过</translation>
    </message>
    <message>
        <source>Measure over</source>
        <translation>措施已结束</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>The process that reads the file cannot be started.</source>
        <translation>读取文件的子进程无法启动。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The rule %1 has no extension &quot;%2&quot;.</source>
        <translation>规则 %1 没有延长事由“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only follow &quot;%2&quot;.</source>
        <translation>“%1”只能在“%2”之后适用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; allows %2 at the most.</source>
        <translation>“%1”最长为 %2。</translation>
    </message>
    <message>
        <source> (granted by: %1)</source>
        <translation> （批准：%1）</translation>
    </message>
    <message>
        <source>Extended by %1: %2%3.</source>
        <translation>延长 %1：%2%3。</translation>
    </message>
    <message>
        <source>The limit becomes %1: %2%3.</source>
        <translation>期限改为 %1：%2%3。</translation>
    </message>
    <message>
        <source>Travel time needs a length and a reason; it was not added.</source>
        <translation>在途时间须有时长和理由；未计入。</translation>
    </message>
    <message>
        <source>Starts at %1; the alarm counts from this very moment.</source>
        <translation>起算：%1；提醒从该时刻起计。</translation>
    </message>
    <message>
        <source>%1: until %2.</source>
        <translation>%1：至 %2。</translation>
    </message>
    <message>
        <source>Travel time is not counted (刑诉法 §105): %1 more, %2.</source>
        <translation>在途时间不计入（刑诉法 §105）：增加 %1，%2。</translation>
    </message>
    <message>
        <source>Due at %1; hours never roll over holidays.</source>
        <translation>到期：%1；以小时计的期限遇节假日不顺延。</translation>
    </message>
    <message>
        <source>By the letter the hour of the start does not count (刑诉法 §105), which would give %1. The strict limit decides here.</source>
        <translation>按条文，开始的时不计算在内（刑诉法 §105），据此应为 %1。此处从严。</translation>
    </message>
    <message>
        <source>Starts on %1; the day of the start does not count (刑诉法 §105).</source>
        <translation>起算：%1；开始的日不计算在内（刑诉法 §105）。</translation>
    </message>
    <message>
        <source>From the last day of a month to the last day of a month (高法解释 §202).</source>
        <translation>自某月最后一日至某月最后一日（高法解释 §202）。</translation>
    </message>
    <message>
        <source>Due %1 before that: %2.</source>
        <translation>须提前 %1：%2。</translation>
    </message>
    <message>
        <source>Due on %1 at 24:00.</source>
        <translation>到期：%1 24:00。</translation>
    </message>
    <message>
        <source>No holidays are known for %1: weekends were counted, holidays and make-up workdays were not. Check it when the State Council has published them.</source>
        <translation>没有 %1 年的节假日数据：已计周末，未计节假日和调休上班日。国务院公布后请核对。</translation>
    </message>
    <message>
        <source>Travel time of less than a day does not move a limit of days.</source>
        <translation>不足一日的在途时间不影响以日计的期限。</translation>
    </message>
    <message>
        <source>Travel time is not counted (刑诉法 §105): %1 more, %2; %3.</source>
        <translation>在途时间不计入（刑诉法 §105）：增加 %1，%2；%3。</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>%1 is a day off (%2): act on a working day before it.</source>
        <translation>%1 为休息日（%2）：应在此前的工作日办理。</translation>
    </message>
    <message>
        <source>%1 is a day off (%2), but custody ends on the day itself (刑诉法 §105).</source>
        <translation>%1 为休息日（%2），但羁押期限仍于当日届满（刑诉法 §105）。</translation>
    </message>
    <message>
        <source>%1 is a day off (%2): it rolls to %3, the next working day (刑诉法 §105).</source>
        <translation>%1 为休息日（%2）：顺延至 %3，即下一工作日（刑诉法 §105）。</translation>
    </message>
    <message>
        <source>Proposed: the end date printed on the document decides (程序规定 §239).</source>
        <translation>建议日期：以文书载明的截止日期为准（程序规定 §239）。</translation>
    </message>
    <message>
        <source>The document&apos;s date does not decide for the rule %1.</source>
        <translation>规则 %1 不以文书日期为准。</translation>
    </message>
    <message>
        <source>The document ends on %1, before it starts.</source>
        <translation>文书截止日期 %1 早于起算日。</translation>
    </message>
    <message>
        <source>The document runs until %1, longer than the rule allows (%2).</source>
        <translation>文书载明至 %1，超过规则允许的期限（%2）。</translation>
    </message>
    <message>
        <source>The document says %1, and its date decides (程序规定 §239).</source>
        <translation>文书载明 %1，以该日期为准（程序规定 §239）。</translation>
    </message>
    <message>
        <source>With that: until %1.</source>
        <translation>据此：至 %1。</translation>
    </message>
    <message>
        <source>read in the law&apos;s own text</source>
        <translation>已核对法律原文</translation>
    </message>
    <message>
        <source>after a secondary source; the legal reviewer has to confirm it</source>
        <translation>据二手来源；须由法制员确认</translation>
    </message>
    <message>
        <source>unconfirmed; the legal reviewer has to confirm it</source>
        <translation>未核实；须由法制员确认</translation>
    </message>
    <message>
        <source>a proposal of this program, no rule</source>
        <translation>本程序的建议，并非规定</translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4).</source>
        <translation>%1 %2：%3（%4）。</translation>
    </message>
    <message>
        <source>This version of the rule is not the one in force on %1; no other is known.</source>
        <translation>该规则版本并非 %1 施行的版本；没有其他已知版本。</translation>
    </message>
    <message>
        <source>%1=%2 cannot be read: %3.</source>
        <translation>无法识别 %1=%2：%3。</translation>
    </message>
    <message>
        <source>say yes, no or a number</source>
        <translation>应为 yes、no 或一个数字</translation>
    </message>
    <message>
        <source>say a length like 90min, 5h or 1d</source>
        <translation>应为时长，如 90min、5h 或 1d</translation>
    </message>
    <message>
        <source>say a date like 2026-03-01</source>
        <translation>应为日期，如 2026-03-01</translation>
    </message>
    <message>
        <source>say holidays or ordinary</source>
        <translation>应为 holidays 或 ordinary</translation>
    </message>
    <message>
        <source>The rule %1 has no setting &quot;%2&quot;. It has: %3.</source>
        <translation>规则 %1 没有设置项“%2”。可用：%3。</translation>
    </message>
    <message>
        <source>person in charge of the unit</source>
        <translation>办案部门负责人</translation>
    </message>
    <message>
        <source>county-level chief</source>
        <translation>县级以上公安机关负责人</translation>
    </message>
    <message>
        <source>city-level organ</source>
        <translation>设区的市一级公安机关</translation>
    </message>
    <message>
        <source>province-level organ</source>
        <translation>省级公安机关</translation>
    </message>
    <message>
        <source>procuratorate</source>
        <translation>检察院</translation>
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
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but may be: %3</source>
        <translation>“%1”为 %2，可用值：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text in zh and in en</source>
        <translation>“%1”须有 zh 和 en 两种文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of words</source>
        <translation>“%1”应为词语列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number from %2 to %3</source>
        <translation>“%1”应为 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false</source>
        <translation>“%1”应为 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a date like 2026-03-01</source>
        <translation>“%1”应为日期，如 2026-03-01</translation>
    </message>
    <message>
        <source>&quot;unit&quot; may be: minute, hour, day, workday, month</source>
        <translation>“unit”可用值：minute、hour、day、workday、month</translation>
    </message>
    <message>
        <source>the extension &quot;%1&quot; is there twice</source>
        <translation>延长事由“%1”重复</translation>
    </message>
    <message>
        <source>an extension either adds or becomes a length</source>
        <translation>延长事由只能是增加时长或改为某一时长之一</translation>
    </message>
    <message>
        <source>the extension &quot;%1&quot; has a unit that cannot be added to the rule&apos;s</source>
        <translation>延长事由“%1”的单位不能与规则的单位相加</translation>
    </message>
    <message>
        <source>the extension &quot;%1&quot; follows one that is not there before it</source>
        <translation>延长事由“%1”所依据的事由不在其前</translation>
    </message>
    <message>
        <source>it lies before the rule %1, which is not a clock of days or months above it</source>
        <translation>其所提前于的规则 %1 不是列于其前的以日或月计的期限</translation>
    </message>
    <message>
        <source>it can lie before another rule by days only</source>
        <translation>提前于另一规则只能以日计</translation>
    </message>
    <message>
        <source>a clock of custody never rolls (刑诉法 §105)</source>
        <translation>羁押期限不顺延（刑诉法 §105）</translation>
    </message>
    <message>
        <source>only days and months roll over holidays</source>
        <translation>只有以日、月计的期限遇节假日顺延</translation>
    </message>
    <message>
        <source>&quot;warn&quot; is given in minutes, hours or days</source>
        <translation>“warn”须以分钟、小时或日计</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; is not in the list of events</source>
        <translation>事件“%1”不在事件列表中</translation>
    </message>
    <message>
        <source>another version of it is in force at the same time</source>
        <translation>其另一版本在同一时间有效</translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be read: they are not JSON (%2, at byte %3).</source>
        <translation>无法读取 %1 中的期限规则：不是 JSON（%2，第 %3 字节）。</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>注释 %1</translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be used: %2: %3.</source>
        <translation>%1 中的期限规则不可用：%2：%3。</translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be used: there are none.</source>
        <translation>%1 中的期限规则不可用：没有规则。</translation>
    </message>
    <message>
        <source>The clock rules in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的期限规则：%2。</translation>
    </message>
</context>
<context>
    <name>ColumnsPlot</name>
    <message>
        <source>All together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>DecodedText</name>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>文件无法读到末尾。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded.</source>
        <translation>
            <numerusform>%n 个字符无法解码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder.</source>
        <translation>%1 已存在，请另选文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The demo library is in %1: %n case(s).</source>
        <translation>
            <numerusform>样例库位于 %1：%n 个案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase: %1</source>
        <translation>口令：%1</translation>
    </message>
    <message>
        <source>It is shown once and stored nowhere.</source>
        <translation>口令仅显示一次，不作任何保存。</translation>
    </message>
</context>
<context>
    <name>DemoLibrary</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation>%1 内容不符。</translation>
    </message>
    <message>
        <source>The demo case &quot;%1&quot; stops at step %2: %3</source>
        <translation>样例案件“%1”停在第 %2 步：%3</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link.</source>
        <translation>“%1”不是环节。</translation>
    </message>
    <message>
        <source>No temporary folder can be made.</source>
        <translation>无法创建临时文件夹。</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Record: no change yet</source>
        <translation>记录：尚无变更</translation>
    </message>
    <message>
        <source>Head of the record #%1 %2</source>
        <translation>记录链头 #%1 %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>生成时间 %1</translation>
    </message>
    <message>
        <source>Case number %1</source>
        <translation>案件编号 %1</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已脱敏</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>%1: a report is written as .pdf, .html or .xlsx.</source>
        <translation>%1：报告可写为 .pdf、.html 或 .xlsx。</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsFile</name>
    <message>
        <source>nobody is his own upline</source>
        <translation>任何人不能是自己的上线</translation>
    </message>
    <message>
        <source>there is no evidence &quot;%1&quot;</source>
        <translation>没有证据“%1”</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;</source>
        <translation>没有措施“%1”</translation>
    </message>
    <message>
        <source>there is nobody called &quot;%1&quot;</source>
        <translation>没有名为“%1”的人员</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有该案件。</translation>
    </message>
    <message>
        <source>The facts file cannot be loaded; nothing was changed.</source>
        <translation>无法载入案情文件；未作任何更改。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>not more than nothing</source>
        <translation>应大于零</translation>
    </message>
    <message>
        <source>%1 of %2 faults are shown.</source>
        <translation>显示 %2 处错误中的 %1 处。</translation>
    </message>
    <message>
        <source>$: not JSON: %1 at byte %2</source>
        <translation>$：不是 JSON：%1，第 %2 字节</translation>
    </message>
    <message>
        <source>$: not an object</source>
        <translation>$：不是对象</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>This is no time: write it as 2026-01-14 10:12.</source>
        <translation>时间无效：应写作 2026-01-14 10:12。</translation>
    </message>
    <message>
        <source>%1 knows no “%2”.</source>
        <translation>%1 没有“%2”这一选项。</translation>
    </message>
    <message>
        <source>This is no sum in yuan.</source>
        <translation>金额无效，应以元为单位。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>This field is not written by hand.</source>
        <translation>该字段不能手工填写。</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>没有该字段。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>该内容已不存在。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>（已不存在）</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>收入 (元)</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>支出 (元)</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额 (元)</translation>
    </message>
    <message>
        <source>No statement from %1 to %2: %3</source>
        <translation>%1 至 %2 无明细：%3</translation>
    </message>
    <message>
        <source>State of the money</source>
        <translation>资金状态</translation>
    </message>
    <message>
        <source>Sum (yuan)</source>
        <translation>合计 (元)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>止付</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1 (元)</translation>
    </message>
    <message>
        <source>n</source>
        <comment>how many</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1: no record from %2 to %3: %4</source>
        <translation>%1：%2 至 %3 无记录：%4</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Drawn from %1 to %2: %3 of %4 movements.</source>
        <translation>图示 %1 至 %2：%3 / %4 笔。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no movement of money is known.</source>
        <translation>%1：未发现资金往来。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n movement(s), in %4 yuan, out %5 yuan</source>
        <translation>
            <numerusform>%1，%2 至 %3：%n 笔往来，收入 %4 元，支出 %5 元</numerusform>
        </translation>
    </message>
    <message>
        <source>, last balance %1 yuan</source>
        <translation>，最后余额 %1 元</translation>
    </message>
    <message numerus="yes">
        <source>, %n stretch(es) without statement</source>
        <translation>
            <numerusform>，%n 段无明细</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>end of a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1: loss %2 yuan in %n payment(s); stopped %3, frozen %4, returned %5 yuan.</source>
        <translation>
            <numerusform>%1：损失 %2 元，共 %n 笔付款；止付 %3 元，冻结 %4 元，返还 %5 元。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no suspect is recorded.</source>
        <translation>%1：未登记犯罪嫌疑人。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of persons and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n suspect(s): %2</source>
        <translation>
            <numerusform>%1：犯罪嫌疑人 %n 人：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; the nearest clock is %1 of %2, ending %3</source>
        <translation>；最近的期限为 %2 的%1，%3 到期</translation>
    </message>
    <message>
        <source>%1: no other case shares an identifier.</source>
        <translation>%1：没有其他案件共有标识。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %n case(s)</source>
        <translation>
            <numerusform>%1 %2 出现于 %n 个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n linked case(s): %2.</source>
        <translation>
            <numerusform>%1：%n 个关联案件：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is counted.</source>
        <translation>%1：没有可统计的数据。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a series and its sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4.</source>
        <comment>subject, first and last category, sums</comment>
        <translation>%1，%2 至 %3：%4。</translation>
    </message>
    <message>
        <source>%1: nothing happened that is known.</source>
        <translation>%1：没有已知的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s) by day and hour, most on %2: %3.</source>
        <translation>
            <numerusform>%1：按周几与小时共 %n 次，最多在%2：%3 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a lane and how many events</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <comment>subject, first and last time, lanes</comment>
        <translation>%1，%2 至 %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>, %n stretch(es) without record</source>
        <translation>
            <numerusform>，%n 段无记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <comment>the series that have no colour of their own</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>%1 %2:00–%3:00</source>
        <comment>day of the week and hour</comment>
        <translation>%1 %2:00–%3:00</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>The workbook has a password: open it with the password, save it without one, and import it again.</source>
        <translation>工作簿设有密码：请用密码打开，另存为无密码文件后再导入。</translation>
    </message>
    <message>
        <source>A workbook saved as XML Spreadsheet 2003: open it and save it as .xlsx.</source>
        <translation>XML 电子表格 2003 格式的工作簿：请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A binary workbook (.xlsb): open it and save it as .xlsx.</source>
        <translation>二进制工作簿（.xlsb）：请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>An OpenDocument file: open it and save it as .xlsx.</source>
        <translation>OpenDocument 文件：请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A document of Word or PowerPoint: ask for the table as .xlsx or .csv.</source>
        <translation>Word 或 PowerPoint 文档：请对方以 .xlsx 或 .csv 提供表格。</translation>
    </message>
    <message>
        <source>A web archive (.mht): open it and save it as .xlsx.</source>
        <translation>网页存档（.mht）：请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A PDF: ask for the table as .xlsx or .csv.</source>
        <translation>PDF 文件：请对方以 .xlsx 或 .csv 提供表格。</translation>
    </message>
    <message>
        <source>A 7z archive: unpack it and import the folder.</source>
        <translation>7z 压缩包：请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>A RAR archive: unpack it and import the folder.</source>
        <translation>RAR 压缩包：请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>A packed file (gzip, bzip2, xz or tar): unpack it and import the folder.</source>
        <translation>压缩文件（gzip、bzip2、xz 或 tar）：请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>A picture: ask for the table as .xlsx or .csv.</source>
        <translation>图片：请对方以 .xlsx 或 .csv 提供表格。</translation>
    </message>
    <message>
        <source>Neither text nor a workbook.</source>
        <translation>既不是文本也不是工作簿。</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>kept encrypted</source>
        <translation>已加密留存</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>认成</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读到</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>其他行</translation>
    </message>
    <message>
        <source>headings, totals, notes</source>
        <translation>表头、合计、说明</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance chain</source>
        <translation>余额链</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no balances</source>
        <translation>无余额</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>broken %1 ×, line %2</source>
        <translation>断 %1 处，第 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>and %n more account(s)</source>
        <translation>
            <numerusform>另有 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>this file itself</source>
        <translation>本文件内</translation>
    </message>
    <message>
        <source>from line %1</source>
        <translation>自第 %1 行</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 含 %2</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>%1–%2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 min after payment</source>
        <translation>付款后 %1 分</translation>
    </message>
    <message>
        <source>%1 h after payment</source>
        <translation>付款后 %1 小时</translation>
    </message>
    <message>
        <source>%1 d after payment</source>
        <translation>付款后 %1 天</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>1级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>2级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>3级</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>4级</translation>
    </message>
    <message>
        <source>Level 5</source>
        <translation>5级</translation>
    </message>
    <message>
        <source>Level 6</source>
        <translation>6级</translation>
    </message>
    <message>
        <source>Level 7</source>
        <translation>7级</translation>
    </message>
    <message>
        <source>Level 8</source>
        <translation>8级</translation>
    </message>
    <message>
        <source>Level 9</source>
        <translation>9级</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Statement not obtained</source>
        <translation>明细未调取</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商户消费</translation>
    </message>
    <message>
        <source>Payment company</source>
        <translation>支付机构</translation>
    </message>
    <message>
        <source>Folded accounts</source>
        <translation>已折叠账户</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>not obtained: %1</source>
        <translation>未调取 %1</translation>
    </message>
    <message>
        <source>left %1, held</source>
        <translation>余 %1 已止付</translation>
    </message>
    <message>
        <source>left %1, not held</source>
        <translation>余 %1 未控制</translation>
    </message>
    <message>
        <source>left %1, %2 held</source>
        <translation>余 %1 控 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n end place(s)</source>
        <translation>
            <numerusform>%n 终点</numerusform>
        </translation>
    </message>
    <message>
        <source>End places</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>an amount in a picture; %1: whole yuan, %2: ten thousands of yuan</comment>
        <translation>%2 万</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>取现</translation>
    </message>
</context>
<context>
    <name>FraudTypeBook</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text in zh and in en</source>
        <translation>“%1”须有 zh 和 en 两种文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of words</source>
        <translation>“%1”应为词语列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of identifier</source>
        <translation>“%1”不是标识种类</translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be read: they are not JSON (%2, at byte %3).</source>
        <translation>无法读取 %1 中的诈骗类型：不是 JSON（%2，第 %3 字节）。</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already stands for %2</source>
        <translation>“%1”已代表 %2</translation>
    </message>
    <message>
        <source>means %1</source>
        <translation>手段 %1</translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be used: %2: %3.</source>
        <translation>%1 中的诈骗类型不可用：%2：%3。</translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be used: there are none.</source>
        <translation>%1 中的诈骗类型不可用：没有类型。</translation>
    </message>
    <message>
        <source>The fraud types in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的诈骗类型：%2。</translation>
    </message>
</context>
<context>
    <name>FundsGaps</name>
    <message>
        <source>No statement was delivered; traced money came last at %1.</source>
        <translation>未调取明细，追踪款最后于 %1 到账。</translation>
    </message>
    <message>
        <source>The statement does not cover %1, when traced money came.</source>
        <translation>明细未覆盖 %1，追踪款于该时间到账。</translation>
    </message>
    <message>
        <source>Other statements show money going on from it.</source>
        <translation>他人明细显示资金已从该账户转出。</translation>
    </message>
    <message>
        <source>No other statement shows money leaving it: it may be there still.</source>
        <translation>他人明细未见资金转出，可能仍在账上。</translation>
    </message>
</context>
<context>
    <name>FundsPlot</name>
    <message>
        <source>%1 of %2 movements</source>
        <translation>%1 / %2 笔</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>One bar: %1</source>
        <comment>how long</comment>
        <translation>每柱 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>收入 %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>支出 %1</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>余额 %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>无明细</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>To %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Hard line of the law: %1 (%2)</source>
        <translation>法律硬性要求：%1（%2）</translation>
    </message>
    <message>
        <source>Advice: %1 (%2)</source>
        <translation>建议：%1（%2）</translation>
    </message>
</context>
<context>
    <name>GuardUndo</name>
    <message>
        <source>This cannot be done, because the case would then lack what it must have. Nothing was changed. Missing:</source>
        <translation>不能这样做：否则案件将缺少必备事项。未作任何改动。缺：</translation>
    </message>
</context>
<context>
    <name>HeatPlot</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <translation>n = %1，共 %2</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少</translation>
    </message>
    <message>
        <source>many (0–%1)</source>
        <translation>多（0–%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlRows</name>
    <message>
        <source>The page ends inside a table: its end may be missing.</source>
        <translation>网页在表格中途结束，末尾可能缺失。</translation>
    </message>
    <message>
        <source>A remark or script of the page is never closed after row %1.</source>
        <translation>第 %1 行之后有注释或脚本没有结束。</translation>
    </message>
    <message>
        <source>A text longer than a cell can be stands after row %1.</source>
        <translation>第 %1 行之后有超过单元格上限的文字。</translation>
    </message>
    <message>
        <source>Tables stand more than %1 deep in each other after row %2.</source>
        <translation>第 %2 行之后表格嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>无法将报告写入 %1。</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>Identity number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Travel permit (Hong Kong, Macao, Taiwan)</source>
        <translation>港澳台居民通行证</translation>
    </message>
    <message>
        <source>Foreigner&apos;s permanent residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMSI</source>
        <translation>IMSI</translation>
    </message>
    <message>
        <source>SIM card number (ICCID)</source>
        <translation>SIM 卡号 (ICCID)</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ 号</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝账号</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram 账号</translation>
    </message>
    <message>
        <source>Virtual currency address</source>
        <translation>虚拟货币地址</translation>
    </message>
    <message>
        <source>Virtual currency transaction</source>
        <translation>虚拟货币交易</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Scene examination number</source>
        <translation>现场勘验编号</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Agency code</source>
        <translation>公安机关机构代码</translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation>警情编号</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文书字号</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>Region 99 does not exist: the number of an invented person, unit or case, for demonstration.</source>
        <translation>行政区划 99 不存在：为演示用的虚构人员、单位或案件编号。</translation>
    </message>
    <message>
        <source>Region %1 is not in the table of regions (GB/T 2260).</source>
        <translation>行政区划 %1 不在行政区划代码表中（GB/T 2260）。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>District %1 is not in today&apos;s table of regions; it may be a former one.</source>
        <translation>区县 %1 不在现行行政区划代码表中，可能是原区划。</translation>
    </message>
    <message>
        <source>Taken off for comparing</source>
        <translation>比对时略去</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>digits were lost in a spreadsheet</source>
        <translation>经电子表格处理丢失数位</translation>
    </message>
    <message>
        <source>A spreadsheet has turned the number into a decimal fraction; its last digits are lost and must be asked for again.</source>
        <translation>电子表格已将号码转为小数，末尾数位丢失，须重新调取。</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Card type</source>
        <translation>卡种</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>卡号只含数字。</translation>
    </message>
    <message>
        <source>It has %1 digits; a card number has 12 to 19.</source>
        <translation>现为 %1 位；卡号应为 12 至 19 位。</translation>
    </message>
    <message>
        <source>The check digit does not fit (Luhn): it should be %1. Check the number, or choose account: passbooks and unit accounts have none.</source>
        <translation>校验位不符（Luhn）：应为 %1。请核对号码，或改选账号：存折和单位账户没有校验位。</translation>
    </message>
    <message>
        <source>It ends in noughts after the 15th digit, as a spreadsheet leaves a long number.</source>
        <translation>第 15 位之后均为 0，系电子表格处理长号码所致。</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>卡组织</translation>
    </message>
    <message>
        <source>There is other than letters and digits in it.</source>
        <translation>含有字母和数字以外的字符。</translation>
    </message>
    <message>
        <source>It is shorter than accounts are.</source>
        <translation>短于账号的一般长度。</translation>
    </message>
    <message>
        <source>It is longer than accounts are.</source>
        <translation>长于账号的一般长度。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>user id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>An Alipay account is a mobile number, an e-mail address or a 16-digit number beginning with 2088.</source>
        <translation>支付宝账号为手机号、电子邮箱，或以 2088 开头的 16 位数字。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>The check characters inside do not fit: a letter is wrong or missing.</source>
        <translation>内含校验字符不符：有字母错误或缺失。</translation>
    </message>
    <message>
        <source>Written in one case, so nothing in it can be checked.</source>
        <translation>字母全为同一大小写，无法校验。</translation>
    </message>
    <message>
        <source>Its capital letters do not fit (EIP-55).</source>
        <translation>大写字母不符（EIP-55）。</translation>
    </message>
    <message>
        <source>It has the form of no chain that is known here (Bitcoin, Ethereum, TRON).</source>
        <translation>不符合任何已知链的形式（Bitcoin、Ethereum、TRON）。</translation>
    </message>
    <message>
        <source>A transaction on a chain is named by 64 hexadecimal digits.</source>
        <translation>链上交易以 64 位十六进制数标识。</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>shared by many customers of an operator (CGNAT)</source>
        <translation>运营商多个用户共用 (CGNAT)</translation>
    </message>
    <message>
        <source>the device itself</source>
        <translation>设备自身</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>链路本地</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>for examples</source>
        <translation>示例专用</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>组播</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>地址范围</translation>
    </message>
    <message>
        <source>An address of this kind does not point at one subscriber: %1.</source>
        <translation>此类地址不指向单个用户：%1。</translation>
    </message>
    <message>
        <source>It is no IP address.</source>
        <translation>不是 IP 地址。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>No host can be read in it.</source>
        <translation>其中识别不出主机名。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Registered domain</source>
        <translation>注册域名</translation>
    </message>
    <message>
        <source>The host has no domain.</source>
        <translation>主机名没有域名。</translation>
    </message>
    <message>
        <source>A reserved name that nobody can own.</source>
        <translation>保留名称，任何人不能持有。</translation>
    </message>
    <message>
        <source>Safe to show</source>
        <translation>安全显示形式</translation>
    </message>
    <message>
        <source>package name</source>
        <translation>包名</translation>
    </message>
    <message>
        <source>hash of file or signature</source>
        <translation>文件或签名哈希</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>A display name, which many apps can carry: add the package name or the hash of its signature.</source>
        <translation>这是显示名称，可为多个应用共用：请补充包名或签名哈希。</translation>
    </message>
    <message>
        <source>bound mobile number</source>
        <translation>绑定的手机号</translation>
    </message>
    <message>
        <source>bound QQ number</source>
        <translation>绑定的 QQ 号</translation>
    </message>
    <message>
        <source>A WeChat id has 6 to 20 letters, digits, _ or -, the first a letter; a nickname identifies nobody.</source>
        <translation>微信号为 6 至 20 位字母、数字、_ 或 -，以字母开头；昵称不能作为标识。</translation>
    </message>
    <message>
        <source>A QQ number has 5 to 11 digits, the first not 0.</source>
        <translation>QQ 号为 5 至 11 位数字，首位不为 0。</translation>
    </message>
    <message>
        <source>A Telegram name has 5 to 32 letters, digits or _, the first a letter.</source>
        <translation>Telegram 用户名为 5 至 32 位字母、数字或 _，以字母开头。</translation>
    </message>
    <message>
        <source>The date of birth %1 does not exist.</source>
        <translation>出生日期 %1 不存在。</translation>
    </message>
    <message>
        <source>The date of birth %1 lies ahead.</source>
        <translation>出生日期 %1 晚于今天。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>The check character is wrong: after these 17 digits it is %1.</source>
        <translation>校验码错误：按前 17 位应为 %1。</translation>
    </message>
    <message>
        <source>A 15-digit number of before 1999, extended to 18 characters.</source>
        <translation>1999 年以前的 15 位号码，已扩展为 18 位。</translation>
    </message>
    <message>
        <source>It has %1 characters; an identity number has 18.</source>
        <translation>现为 %1 位；公民身份号码应为 18 位。</translation>
    </message>
    <message>
        <source>An identity number has 17 digits and then a digit or the letter X.</source>
        <translation>公民身份号码为 17 位数字加 1 位数字或字母 X。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Residence permit for residents of Hong Kong, Macao or Taiwan</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>It begins with 9 as foreigners&apos; permanent residence cards do.</source>
        <translation>以 9 开头，与外国人永久居留身份证相同。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>form of China</source>
        <translation>中国护照形式</translation>
    </message>
    <message>
        <source>A passport number has 5 to 15 letters and digits.</source>
        <translation>护照号码为 5 至 15 位字母和数字。</translation>
    </message>
    <message>
        <source>A permit for Hong Kong and Macao has H or M and 8 or 10 digits, one for Taiwan 8 or 10 digits.</source>
        <translation>港澳居民通行证为 H 或 M 加 8 或 10 位数字，台湾居民通行证为 8 或 10 位数字。</translation>
    </message>
    <message>
        <source>A permanent residence card has 18 characters beginning with 9, or 3 letters and 12 digits.</source>
        <translation>外国人永久居留身份证号码为以 9 开头的 18 位字符，或 3 位字母加 12 位数字。</translation>
    </message>
    <message>
        <source>15 digits: an old business registration number, no credit code.</source>
        <translation>15 位数字：为旧工商注册号，不是统一社会信用代码。</translation>
    </message>
    <message>
        <source>9 characters: an organisation code, no credit code.</source>
        <translation>9 位字符：为组织机构代码，不是统一社会信用代码。</translation>
    </message>
    <message>
        <source>It has %1 characters; a credit code has 18.</source>
        <translation>现为 %1 位；统一社会信用代码应为 18 位。</translation>
    </message>
    <message>
        <source>A credit code has digits and capital letters but I, O, S, V, Z.</source>
        <translation>统一社会信用代码由数字和大写字母组成，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>The check character is wrong: after these 17 characters it is %1.</source>
        <translation>校验码错误：按前 17 位应为 %1。</translation>
    </message>
    <message>
        <source>The organisation code inside ends in %1; by its own check it should end in %2.</source>
        <translation>内含的组织机构代码末位为 %1；按其校验应为 %2。</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>组织机构代码</translation>
    </message>
    <message>
        <source>The letter %1 in front was missing.</source>
        <translation>开头缺少字母 %1，已补。</translation>
    </message>
    <message>
        <source>The national form is the letter %1 and 22 digits.</source>
        <translation>全国统一形式为字母 %1 加 22 位数字。</translation>
    </message>
    <message>
        <source>Month %1 does not exist (places 18 and 19).</source>
        <translation>月份 %1 不存在（第 18、19 位）。</translation>
    </message>
    <message>
        <source>The month %1 is not in the past (places 14 to 19).</source>
        <translation>月份 %1 尚未到来（第 14 至 19 位）。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>顺序号</translation>
    </message>
    <message>
        <source>An agency code has 12 digits.</source>
        <translation>公安机关机构代码为 12 位数字。</translation>
    </message>
    <message>
        <source>It has more than %1 characters.</source>
        <translation>超过 %1 个字符。</translation>
    </message>
    <message>
        <source>It has not the form that this unit&apos;s incident numbers have.</source>
        <translation>不符合本单位警情编号的形式。</translation>
    </message>
    <message>
        <source>It has not the form that this unit&apos;s document numbers have.</source>
        <translation>不符合本单位文书字号的形式。</translation>
    </message>
    <message>
        <source>A document number has a word, the year in brackets and a number: ×公(刑)立字〔2026〕12号.</source>
        <translation>文书字号由机关代字、括号内年份和序号组成：×公(刑)立字〔2026〕12号。</translation>
    </message>
    <message>
        <source>The year %1 lies ahead.</source>
        <translation>年份 %1 晚于今年。</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>号码类型</translation>
    </message>
    <message>
        <source>satellite telephone</source>
        <translation>卫星电话</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>The segment %1 was not assigned to anyone by March 2023.</source>
        <translation>号段 %1 截至 2023 年 3 月未分配。</translation>
    </message>
    <message>
        <source>Virtual operator</source>
        <translation>虚拟运营商</translation>
    </message>
    <message>
        <source>yes: resold by a virtual operator</source>
        <translation>是：由虚拟运营商转售</translation>
    </message>
    <message>
        <source>A telephone number has digits only.</source>
        <translation>电话号码只含数字。</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>A number abroad has 8 to 15 digits with its country code.</source>
        <translation>境外号码含国家（地区）代码为 8 至 15 位数字。</translation>
    </message>
    <message>
        <source>of a thing, not a person</source>
        <translation>物联网号码，非个人使用</translation>
    </message>
    <message>
        <source>sender of service messages</source>
        <translation>服务短信发送号</translation>
    </message>
    <message>
        <source>service number</source>
        <translation>服务号码</translation>
    </message>
    <message>
        <source>land line</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation>缺少区号。</translation>
    </message>
    <message>
        <source>No telephone number has this form (%1 digits).</source>
        <translation>没有此形式的电话号码（%1 位）。</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits (14 without its check digit, 16 with the software version).</source>
        <translation>IMEI 为 15 位数字（不含校验位为 14 位，含软件版本为 16 位）。</translation>
    </message>
    <message>
        <source>Type allocation code</source>
        <translation>型号分配码</translation>
    </message>
    <message>
        <source>The check digit was added.</source>
        <translation>已补校验位。</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>The software version was replaced by the check digit.</source>
        <translation>软件版本已替换为校验位。</translation>
    </message>
    <message>
        <source>The last digit is 0, as networks report it; the check digit %1 was put in its place.</source>
        <translation>末位为 0，系网络上报形式；已改为校验位 %1。</translation>
    </message>
    <message>
        <source>The check digit does not fit (Luhn): it should be %1.</source>
        <translation>校验位不符（Luhn）：应为 %1。</translation>
    </message>
    <message>
        <source>All digits are the same: no real device.</source>
        <translation>各位数字相同：不是真实设备。</translation>
    </message>
    <message>
        <source>An IMSI has 15 digits.</source>
        <translation>IMSI 为 15 位数字。</translation>
    </message>
    <message>
        <source>It does not begin with 460: a card of a network abroad.</source>
        <translation>不以 460 开头：为境外网络的卡。</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>网络代码</translation>
    </message>
    <message>
        <source>A SIM card number has 19 or 20 characters beginning with 89.</source>
        <translation>SIM 卡号为以 89 开头的 19 或 20 位字符。</translation>
    </message>
    <message>
        <source>It does not begin with 8986: a card of a network abroad.</source>
        <translation>不以 8986 开头：为境外网络的卡。</translation>
    </message>
    <message>
        <source>A MAC address has 12 hexadecimal digits.</source>
        <translation>MAC 地址为 12 位十六进制数。</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>占位地址</translation>
    </message>
    <message>
        <source>A placeholder, not the address of a device.</source>
        <translation>占位地址，不是设备地址。</translation>
    </message>
    <message>
        <source>The address of a group, not of a device.</source>
        <translation>组地址，不是单个设备的地址。</translation>
    </message>
    <message>
        <source>chosen by the device, may change</source>
        <translation>由设备自选，可能变化</translation>
    </message>
    <message>
        <source>Too short to tell one device from another.</source>
        <translation>过短，不足以区分设备。</translation>
    </message>
    <message>
        <source>vehicle identification number</source>
        <translation>车辆识别代号</translation>
    </message>
    <message>
        <source>The 9th character does not fit: by the check it is %1.</source>
        <translation>第 9 位不符：按校验应为 %1。</translation>
    </message>
    <message>
        <source>It has neither the form of a number plate nor of a vehicle identification number.</source>
        <translation>既不符合号牌形式，也不符合车辆识别代号形式。</translation>
    </message>
    <message>
        <source>number plate (new energy)</source>
        <translation>号牌（新能源）</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>号牌</translation>
    </message>
    <message>
        <source>Too short to tell one place from another.</source>
        <translation>过短，不足以区分地点。</translation>
    </message>
    <message>
        <source>It is not known which bank issues such numbers; it may be one abroad.</source>
        <translation>未查到该号段的发卡机构，可能为境外机构。</translation>
    </message>
    <message>
        <source>No bank is known to issue numbers that begin like this.</source>
        <translation>没有已知银行使用这样开头的卡号。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The case has this file already: %1, imported %2.</source>
        <translation>本案已有该文件：%1，%2 导入。</translation>
    </message>
    <message>
        <source>The same content as %1, which was read before.</source>
        <translation>与此前读取的 %1 内容相同。</translation>
    </message>
    <message>
        <source>The file does not say whose account it is; its rows stand under %1.</source>
        <translation>文件没有写明是谁的账户，其明细记在 %1 名下。</translation>
    </message>
    <message>
        <source>The file itself is kept.</source>
        <translation>原件已留存。</translation>
    </message>
    <message>
        <source>The table has a header and no rows.</source>
        <translation>该表只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>The archive is kept: a password that is given later opens it.</source>
        <translation>压缩包已留存，以后给出密码即可解开。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: %2 record(s), %3 duplicate(s)</source>
        <translation>%1：%2 条记录，重复 %3 条</translation>
    </message>
    <message>
        <source>%1: %2 rows = %3 accepted + %4 duplicate + %5 failed + %6 informational + %7 zero + %8 direction unknown + %9 rejected</source>
        <translation>%1：读到 %2 行 = 入库 %3 + 重复 %4 + 失败 %5 + 仅反馈 %6 + 零额 %7 + 方向不明 %8 + 拒收 %9</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>收入 %1，支出 %2</translation>
    </message>
    <message>
        <source>The case has this very file already; nothing was added.</source>
        <translation>本案已有同一文件；未新增内容。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The file of passwords %1 cannot be opened: %2.</source>
        <translation>密码文件 %1 无法打开：%2。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is not there any more.</source>
        <translation>该导入已不存在。</translation>
    </message>
    <message>
        <source>The original of %1 is not in the store.</source>
        <translation>%1 的原件不在案件库中。</translation>
    </message>
    <message>
        <source>There is no layout %1.</source>
        <translation>没有版式 %1。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有该案件。</translation>
    </message>
    <message>
        <source>The original is not in the store.</source>
        <translation>原件不在案件库中。</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>文件无法读完。</translation>
    </message>
    <message>
        <source>The zip file is damaged or incomplete.</source>
        <translation>zip 文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>A lock file of an office program, without content.</source>
        <translation>办公软件的锁定文件，没有内容。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>Neither a file nor a folder.</source>
        <translation>既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Archives inside archives are unpacked in memory, up to %1 in all: unpack the outer one and import the folder.</source>
        <translation>压缩包内的压缩包在内存中解压，合计上限 %1：请先解压外层，再导入文件夹。</translation>
    </message>
    <message>
        <source>Packed more than %1 archives deep: unpack the outer ones and import the folder.</source>
        <translation>压缩嵌套超过 %1 层：请先解压外层，再导入文件夹。</translation>
    </message>
    <message>
        <source>Unpacked it would be %1, more than %2 times its size: not read.</source>
        <translation>解压后为 %1，超过其大小的 %2 倍，未读取。</translation>
    </message>
    <message>
        <source>More than %1 files in archives: import them in parts.</source>
        <translation>压缩包内文件超过 %1 个：请分批导入。</translation>
    </message>
    <message>
        <source>Its name leaves the folder of the archive: not read.</source>
        <translation>文件名指向压缩包之外，未读取。</translation>
    </message>
    <message>
        <source>Packed by a method that is not read here: unpack the archive and import the folder.</source>
        <translation>压缩方式不受支持：请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>The archive has a password: give it, or unpack the archive and import the folder.</source>
        <translation>压缩包设有密码：请提供密码，或解压后导入文件夹。</translation>
    </message>
    <message>
        <source>None of the passwords given opens it: give another one, or unpack the archive and import the folder.</source>
        <translation>所给密码均不能打开：请另给密码，或解压后导入文件夹。</translation>
    </message>
    <message>
        <source>Larger than %1 MiB, which is the most that is unpacked in memory: unpack the archive and import the folder.</source>
        <translation>超过内存解压上限 %1 MiB：请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>An archive inside another one that is not unpacked.</source>
        <translation>压缩包内的压缩包，未解压。</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Try again.</source>
        <translation>文件在读取过程中发生变化，请重试。</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The work stopped on an unexpected fault; nothing was changed. See the log for details.</source>
        <translation>任务因意外故障中止；未作任何更改。详情见日志。</translation>
    </message>
</context>
<context>
    <name>JsonField</name>
    <message>
        <source>not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>not a list of texts</source>
        <translation>不是文本列表</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>not a time as 2026-03-02T10:00:00+08:00</source>
        <translation>不是 2026-03-02T10:00:00+08:00 形式的时间</translation>
    </message>
    <message>
        <source>not a whole number of fen</source>
        <translation>不是以分为单位的整数</translation>
    </message>
    <message>
        <source>not a date as 2026-03-02</source>
        <translation>不是 2026-03-02 形式的日期</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>too large a number</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>KeptFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesPlot</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>LayoutSet</name>
    <message>
        <source>The layout %1 cannot be read: %2</source>
        <translation>无法读取版式 %1：%2</translation>
    </message>
    <message>
        <source>there is no role “%1”</source>
        <translation>没有“%1”这一字段</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>交易明细</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户信息</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员信息</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>强制措施信息</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>关联子账户信息</translation>
    </message>
    <message>
        <source>Query tasks</source>
        <translation>任务信息</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>注册信息</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录日志</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>话单</translation>
    </message>
    <message>
        <source>a layout of the program has this id</source>
        <translation>程序自带的版式已使用该编号</translation>
    </message>
    <message>
        <source>id, name or kind is missing</source>
        <translation>缺少编号、名称或类别</translation>
    </message>
    <message>
        <source>its id is taken</source>
        <translation>编号已被占用</translation>
    </message>
    <message>
        <source>it names no columns</source>
        <translation>没有列名</translation>
    </message>
</context>
<context>
    <name>LinkedCasesPlot</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared identifier(s)</source>
        <translation>
            <numerusform>%n 个共有标识</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报案</translation>
    </message>
</context>
<context>
    <name>LoadCommand</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was not loaded; nothing was changed. It breaks hard lines:</source>
        <translation>%1 未载入；未作任何更改。违反硬性要求：</translation>
    </message>
    <message>
        <source>Passed over, since it means nothing here: %1</source>
        <translation>已略过，此处无对应含义：%1</translation>
    </message>
    <message>
        <source>Everything in %1 was there already; nothing was added.</source>
        <translation>%1 中的内容均已存在；未新增。</translation>
    </message>
    <message>
        <source>Added: %1 of %2</source>
        <translation>新增：%2 %1 条</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Own card</source>
        <translation>本方卡号</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>本方账号</translation>
    </message>
    <message>
        <source>Own number and name</source>
        <translation>本方账号和户名</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>本方户名</translation>
    </message>
    <message>
        <source>Own identity number</source>
        <translation>本方证件号码</translation>
    </message>
    <message>
        <source>Own bank</source>
        <translation>本方开户行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>交易日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>交易金额</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>收入金额</translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation>支出金额</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>收付标志</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>交易余额</translation>
    </message>
    <message>
        <source>Payer&apos;s number</source>
        <translation>付款方账号</translation>
    </message>
    <message>
        <source>Payer&apos;s name</source>
        <translation>付款方户名</translation>
    </message>
    <message>
        <source>Payer&apos;s bank</source>
        <translation>付款方开户行</translation>
    </message>
    <message>
        <source>Payee&apos;s number</source>
        <translation>收款方账号</translation>
    </message>
    <message>
        <source>Payee&apos;s name</source>
        <translation>收款方户名</translation>
    </message>
    <message>
        <source>Payee&apos;s bank</source>
        <translation>收款方开户行</translation>
    </message>
    <message>
        <source>Counterparty&apos;s number</source>
        <translation>对手账卡号</translation>
    </message>
    <message>
        <source>Counterparty&apos;s card</source>
        <translation>对手卡号</translation>
    </message>
    <message>
        <source>Counterparty&apos;s account</source>
        <translation>对手账号</translation>
    </message>
    <message>
        <source>Counterparty&apos;s number and name</source>
        <translation>对手账号和户名</translation>
    </message>
    <message>
        <source>Counterparty&apos;s name</source>
        <translation>对手户名</translation>
    </message>
    <message>
        <source>Counterparty&apos;s identity number</source>
        <translation>对手证件号码</translation>
    </message>
    <message>
        <source>Counterparty&apos;s bank</source>
        <translation>对手开户行</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cash or transfer</source>
        <translation>现金标志</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>交易流水号</translation>
    </message>
    <message>
        <source>Log number</source>
        <translation>日志号</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>交易是否成功</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>交易网点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>交易发生地</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商户名称</translation>
    </message>
    <message>
        <source>Merchant&apos;s number</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端号</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Reason of an empty answer</source>
        <translation>查询反馈结果原因</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>a header with at least three columns</source>
        <translation>至少三列的表头</translation>
    </message>
    <message>
        <source>a column with the time or the date</source>
        <translation>时间或日期列</translation>
    </message>
    <message>
        <source>a column with the amount</source>
        <translation>金额列</translation>
    </message>
    <message>
        <source>payer and payee, both</source>
        <translation>付款方和收款方两列</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The original is not in the store.</source>
        <translation>原件不在库中。</translation>
    </message>
</context>
<context>
    <name>MoneyAxis</name>
    <message>
        <source>%2</source>
        <comment>%1: ten thousands of yuan, %2: all in yuan; on an axis</comment>
        <translation>%1 万</translation>
    </message>
    <message>
        <source>%2</source>
        <comment>%1: hundred millions of yuan, %2: all in yuan; on an axis</comment>
        <translation>%1 亿</translation>
    </message>
</context>
<context>
    <name>MoneySection</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>收入 (元)</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>支出 (元)</translation>
    </message>
    <message>
        <source>Last balance (yuan)</source>
        <translation>最后余额 (元)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No account is known.</source>
        <translation>未发现账户。</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已调取</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 / %2 个账户</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款账户</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额 (元)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>印证来源</translation>
    </message>
    <message>
        <source>File : line</source>
        <translation>文件 : 行</translation>
    </message>
    <message>
        <source>No transfer is known.</source>
        <translation>未发现转账。</translation>
    </message>
    <message>
        <source>both statements</source>
        <translation>双方明细</translation>
    </message>
    <message>
        <source>one statement</source>
        <translation>单方明细</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>%1 of %2 transfers, the earliest first</source>
        <translation>%1 / %2 笔转账，按时间先后</translation>
    </message>
    <message>
        <source>Money into and out of the accounts under investigation</source>
        <translation>在查账户的资金进出</translation>
    </message>
    <message>
        <source>%1 of %2 accounts with a statement are drawn.</source>
        <translation>有明细的账户 %2 个，绘出 %1 个。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>未导入文件。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), each kept in the store under its SHA-256. Other: failed, informational, zero or of unknown direction.</source>
        <translation>
            <numerusform>共 %n 个文件，均按其 SHA-256 存于案件库。其他：失败、仅反馈、零额或方向不明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns that were kept</source>
        <translation>留存的资金特征</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Victims&apos; money (yuan)</source>
        <translation>被害人款 (元)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>may be innocent: %1</source>
        <translation>无辜解释：%1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>rules %1: %2; traced by %3</source>
        <translation>规则 %1：%2；按 %3 追踪</translation>
    </message>
    <message>
        <source>Hints with their reasons, no conclusions about a person.</source>
        <translation>以上为附理由的提示，不是对任何人的结论。</translation>
    </message>
</context>
<context>
    <name>MoveCase</name>
    <message>
        <source>There is no such case.</source>
        <translation>没有该案件。</translation>
    </message>
    <message>
        <source>The case is already there: %1.</source>
        <translation>案件已处于该状态：%1。</translation>
    </message>
    <message>
        <source>A case cannot be merged into itself.</source>
        <translation>案件不能并入自身。</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 is ready. It opens only with its passphrase: a lost one cannot be replaced.</source>
        <translation>%1 已建好。只能用口令打开；口令遗失无法补发。</translation>
    </message>
</context>
<context>
    <name>OldWorkbookRows</name>
    <message>
        <source>The workbook has a password: open it with the password, save it without one, and import it again.</source>
        <translation>工作簿设有密码：请用密码打开，另存为无密码文件后再导入。</translation>
    </message>
    <message>
        <source>The old workbook needs more than %1 MiB of memory: open it and save it as .xlsx.</source>
        <translation>旧版工作簿需要超过 %1 MiB 内存：请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Reading the old workbook takes more than %1 seconds: open it and save it as .xlsx.</source>
        <translation>读取旧版工作簿超过 %1 秒：请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The old workbook is damaged or incomplete: open it and save it as .xlsx.</source>
        <translation>旧版工作簿损坏或不完整：请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Sheet %1 is damaged after line %2: open the workbook and save it as .xlsx.</source>
        <translation>工作表 %1 在第 %2 行之后损坏：请打开后另存为 .xlsx。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The key file cannot be read.</source>
        <translation>密钥文件无法读取。</translation>
    </message>
    <message>
        <source>A key file has at least 16 bytes and at most 1 MiB.</source>
        <translation>密钥文件应在 16 字节至 1 MiB 之间。</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The key file cannot be made here.</source>
        <translation>无法在此处生成密钥文件。</translation>
    </message>
</context>
<context>
    <name>OriginalKeeper</name>
    <message>
        <source>The file changed while it was being read. Try again.</source>
        <translation>文件在读取过程中发生变化，请重试。</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Phones and other numbers</source>
        <translation>手机号与其他标识</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Documents and evidence</source>
        <translation>文书与证据</translation>
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
    <name>PatternModel</name>
    <message>
        <source>Not kept</source>
        <translation>未留存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已留存</translation>
    </message>
    <message>
        <source>Kept, differs now</source>
        <translation>已留存，现有出入</translation>
    </message>
    <message>
        <source>Kept, no longer found</source>
        <translation>已留存，现已查不到</translation>
    </message>
</context>
<context>
    <name>PatternsCommand</name>
    <message>
        <source>%1: %2; value %3, threshold %4, n = %5, victims&apos; money %6</source>
        <translation>%1：%2；数值 %3，阈值 %4，n = %5，被害人资金 %6</translation>
    </message>
    <message>
        <source>Innocent reading: %1</source>
        <translation>可能的正常情形：%1</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>无法将报告写入 %1。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 个工作日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>Pictures are saved as png, svg or pdf.</source>
        <translation>图片保存为 png、svg 或 pdf。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>图片无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Store</source>
        <translation>案件库</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Case moved</source>
        <translation>案件已流转</translation>
    </message>
    <message>
        <source>Track opened</source>
        <translation>已开启并行环节</translation>
    </message>
    <message>
        <source>Facts file loaded</source>
        <translation>已载入案情文件</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Store made</source>
        <translation>案件库已新建</translation>
    </message>
    <message>
        <source>Store upgraded</source>
        <translation>案件库已升级</translation>
    </message>
    <message>
        <source>Way in added</source>
        <translation>已增加开启方式</translation>
    </message>
    <message>
        <source>Way in removed</source>
        <translation>已移除开启方式</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>口令已更改</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1已新增</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已修改</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1已移除</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Lead officer assigned</source>
        <translation>指定主办</translation>
    </message>
    <message>
        <source>Wrong tries at the lock</source>
        <translation>锁定页口令错误次数</translation>
    </message>
    <message>
        <source>Direction of rows settled by a person</source>
        <translation>人工确定明细方向</translation>
    </message>
    <message>
        <source>Direction of rows proven by balances</source>
        <translation>由余额证明明细方向</translation>
    </message>
    <message>
        <source>Direction of rows unknown again</source>
        <translation>撤销确定的明细方向</translation>
    </message>
    <message>
        <source>Layout taught</source>
        <translation>已添加版式</translation>
    </message>
    <message>
        <source>Layout removed</source>
        <translation>已删除版式</translation>
    </message>
</context>
<context>
    <name>RecordWriter</name>
    <message numerus="yes">
        <source>No data from %1 for %n account(s), which does not mean that there is no account: %2</source>
        <translation>
            <numerusform>%1 有 %n 个账户未反馈数据，不等于没有账户：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>Line %1 is not a number, a comma and whole fen: %2</source>
        <translation>第 %1 行不是“账号,整数分”格式：%2</translation>
    </message>
    <message>
        <source>The account %1 stands there twice.</source>
        <translation>账号 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The case knows no account %1: import its statement or enter the payment first.</source>
        <translation>本案没有账户 %1：请先导入其明细或录入付款。</translation>
    </message>
    <message>
        <source>The case has no victim %1.</source>
        <translation>本案没有被害人 %1。</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>new victim %1, who paid %2</source>
        <translation>新增被害人%1，付款 %2</translation>
    </message>
    <message>
        <source>%1 paid %2, not %3</source>
        <translation>%1付款 %2，原为 %3</translation>
    </message>
    <message>
        <source>%1 got %2 back, not %3</source>
        <translation>%1已退赔 %2，原为 %3</translation>
    </message>
    <message>
        <source>victim %1 is no longer there</source>
        <translation>被害人%1已不在案中</translation>
    </message>
    <message>
        <source>account %1 with %2 frozen is new</source>
        <translation>新增账户 %1，冻结 %2</translation>
    </message>
    <message>
        <source>on account %1 %2 are frozen, not %3</source>
        <translation>账户 %1 冻结 %2，原为 %3</translation>
    </message>
    <message>
        <source>nothing is frozen any more on account %1</source>
        <translation>账户 %1 不再有冻结金额</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>设定不同</translation>
    </message>
    <message>
        <source>the statements show other transfers</source>
        <translation>明细中的转账有变化</translation>
    </message>
    <message>
        <source>No victim&apos;s money</source>
        <translation>无被害人款</translation>
    </message>
    <message>
        <source>Single deposit</source>
        <translation>单笔汇入</translation>
    </message>
    <message>
        <source>By time stamp</source>
        <translation>按时间戳</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>超出冻结</translation>
    </message>
    <message>
        <source>No victim&apos;s money was traced into this account: nothing of it is returned by this draft.</source>
        <translation>未追踪到被害人款进入本账户：本测算不返还。</translation>
    </message>
    <message>
        <source>A single deposit record on the account, directly traceable: it is returned to that victim.</source>
        <translation>账户只有单笔存入记录，可直接溯源：返还该被害人。</translation>
    </message>
    <message>
        <source>Several deposit records, directly traceable by time stamp: FIFO, LIFO and rolling charge leave the same of every victim, to the fen. What is traced is returned to each.</source>
        <translation>有多笔存入记录，可按时间戳直接溯源：FIFO、LIFO、ROLLING 三法对每名被害人的结果到分一致，按溯源金额返还。</translation>
    </message>
    <message>
        <source>Several deposit records, not traceable by time stamp: returned in the proportion of the victims&apos; losses, after 30 days of public notice. The rest stays frozen.</source>
        <translation>有多笔存入记录，不能按时间戳直接溯源：按照被害人被骗（盗）金额的比例返还，须公告 30 日；剩余继续冻结。</translation>
    </message>
    <message>
        <source>By the literal ratio (loss over frozen sum) everybody would be paid in full, but the losses exceed what is frozen: this draft pays nobody, and the legal officer decides.</source>
        <translation>按字面比例（被骗金额占冻结总额）应全额返还，但损失超过冻结金额：本测算不返还，由法制员决定。</translation>
    </message>
    <message>
        <source>Refund rules of 2016, art. 8 (1)</source>
        <translation>2016 年《返还规定》第八条第（一）项</translation>
    </message>
    <message>
        <source>Refund rules of 2016, art. 8 (2)</source>
        <translation>2016 年《返还规定》第八条第（二）项</translation>
    </message>
    <message>
        <source>Refund rules of 2016, art. 8 (3)</source>
        <translation>2016 年《返还规定》第八条第（三）项</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>Left open by art. 8 (3) of the refund rules; a setting that the legal officer signs</source>
        <translation>《返还规定》第八条第（三）项未明确；由法制员签认的设定</translation>
    </message>
    <message>
        <source>Interpretation on fraud cases, art. 9; interpretation on criminal procedure, art. 438: what was already compensated is deducted</source>
        <translation>《诈骗解释》第九条、《高法解释》第四百三十八条：已获退赔的应予扣除</translation>
    </message>
    <message numerus="yes">
        <source>%1 = sum of %n deposit(s) = %2</source>
        <translation>
            <numerusform>%1 = %n 笔存入之和 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>L = all that %1 paid = %2</source>
        <translation>L = %1全部付款 = %2</translation>
    </message>
    <message>
        <source>The loss that counts is all that the victim paid.</source>
        <translation>计入的损失为该被害人全部付款。</translation>
    </message>
    <message>
        <source>The loss that counts is what reached this account of the victim&apos;s money; where the methods differ, by the rolling charge.</source>
        <translation>计入的损失为该被害人款进入本账户的部分；三法不一致时按 ROLLING。</translation>
    </message>
    <message>
        <source>What victims got back already, as far as it falls on this line.</source>
        <translation>被害人已获退赔中归于本行的部分。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工填写</translation>
    </message>
    <message>
        <source>by recorded measures</source>
        <translation>按已记录的措施</translation>
    </message>
    <message>
        <source>returned through accounts = %1</source>
        <translation>经账户退回 = %1</translation>
    </message>
    <message>
        <source>otherwise, %1 = %2</source>
        <translation>另获退赔（%1）= %2</translation>
    </message>
    <message>
        <source>together = %1</source>
        <translation>合计 = %1</translation>
    </message>
    <message>
        <source>on this account C = %1</source>
        <translation>归于本账户 C = %1</translation>
    </message>
    <message>
        <source>The total loss stands on every account, and so does all that is deducted from it.</source>
        <translation>各账户均按全部损失计，扣除额亦同。</translation>
    </message>
    <message>
        <source>It falls on the accounts in proportion to what reached them of this victim&apos;s money, to the fen.</source>
        <translation>按该被害人款进入各账户的金额比例分摊，到分。</translation>
    </message>
    <message>
        <source>The net loss: no victim gets more, on an account or over all.</source>
        <translation>净损失：无论单个账户还是合计，返还不超过此数。</translation>
    </message>
    <message>
        <source>What each method of tracing leaves on the frozen accounts.</source>
        <translation>各追踪方法在冻结账户上的余留。</translation>
    </message>
    <message>
        <source>All three methods leave the same: it does not matter which of them a court prefers.</source>
        <translation>三法结果一致：采用哪一种都不影响结果。</translation>
    </message>
    <message>
        <source>Movements within one second whose order nothing tells: the account is not traceable by time stamp.</source>
        <translation>同一秒内有进有出且无法排序：不能按时间戳溯源。</translation>
    </message>
    <message>
        <source>The methods leave different amounts: the account is not traceable by time stamp, and is paid out pro rata.</source>
        <translation>三法结果不一致：不能按时间戳溯源，按比例返还。</translation>
    </message>
    <message>
        <source>Shares are worked out for each victim of an account.</source>
        <translation>份额按账户内每名被害人计算。</translation>
    </message>
    <message>
        <source>T = traced here, at most N = %1</source>
        <translation>T = 本账户溯源余留（不超过 N）= %1</translation>
    </message>
    <message>
        <source>ΣN + the holder&apos;s own %1 = %2</source>
        <translation>ΣN + 持卡人自有 %1 = %2</translation>
    </message>
    <message>
        <source>What is frozen suffices for all: everybody is paid in full, and the rest stays frozen.</source>
        <translation>冻结金额足够：全额返还，剩余继续冻结。</translation>
    </message>
    <message>
        <source>%1 fen</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>among the largest remainders → + 0.01 = %1</source>
        <translation>余数最大之列 → ＋0.01 = %1</translation>
    </message>
    <message>
        <source>rounded down = %1</source>
        <translation>取整到分 = %1</translation>
    </message>
    <message>
        <source>Rounded down to whole fen; what is left over goes to the largest remainders, ties to who paid first. So the shares add up exactly.</source>
        <translation>先向下取整到分，余下的分给余数最大者，相同时先付款者优先，合计分毫不差。</translation>
    </message>
    <message>
        <source>Refunds and what stays frozen are what is frozen, to the fen.</source>
        <translation>返还与继续冻结之和等于冻结金额，到分。</translation>
    </message>
    <message>
        <source>over all accounts N = %1</source>
        <translation>全部账户 N = %1</translation>
    </message>
    <message>
        <source>Other accounts pay this victim too: together no more than the net loss, each account less in proportion.</source>
        <translation>其他账户也返还该被害人：合计不超过净损失，各账户按比例减少。</translation>
    </message>
    <message>
        <source>What the limit of another victim freed on this account goes once to the others, as far as they have room.</source>
        <translation>因他人封顶而在本账户腾出的金额，在其余被害人可受范围内再分一次。</translation>
    </message>
    <message>
        <source>held as measures say = %1</source>
        <translation>按措施在控 = %1</translation>
    </message>
    <message>
        <source>entered by hand: F = %1</source>
        <translation>人工填写：F = %1</translation>
    </message>
    <message>
        <source>Money that the police froze on this account.</source>
        <translation>公安机关在本账户冻结的资金。</translation>
    </message>
    <message>
        <source>The account is stopped but not frozen: only frozen money is returned, so a freeze must follow first.</source>
        <translation>账户只止付、未冻结：只返还冻结资金，应先办理冻结。</translation>
    </message>
    <message>
        <source>Refund rules of 2016, art. 2</source>
        <translation>2016 年《返还规定》第二条</translation>
    </message>
    <message>
        <source>Account / victim</source>
        <translation>账户 / 被害人</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Frozen F</source>
        <translation>冻结 F</translation>
    </message>
    <message>
        <source>Loss L</source>
        <translation>损失 L</translation>
    </message>
    <message>
        <source>Compensated C</source>
        <translation>已退赔 C</translation>
    </message>
    <message>
        <source>Net N</source>
        <translation>净额 N</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Remainder (fen)</source>
        <translation>余数（分）</translation>
    </message>
    <message>
        <source>Refund R</source>
        <translation>应返还 R</translation>
    </message>
    <message>
        <source>Stays frozen</source>
        <translation>继续冻结</translation>
    </message>
    <message>
        <source>%1 ＋1 fen</source>
        <translation>%1 ＋1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s) of victims&apos; money</source>
        <translation>
            <numerusform>被害人款存入 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>victims the methods disagree about: %1</source>
        <translation>三法不一致的被害人：%1 人</translation>
    </message>
    <message>
        <source>money of others = %1</source>
        <translation>他人资金 = %1</translation>
    </message>
    <message>
        <source>A draft: whether the money is returned is decided by the organ that the refund rules name. The rules leave three points open; the settings below are part of this draft and are to be signed.</source>
        <translation>草稿：是否返还由《返还规定》指定的机关决定。规定有三处未明确，下列设定随本表一并签认。</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>frozen = refunds + stays frozen</source>
        <translation>冻结 = 返还 + 继续冻结</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>不平</translation>
    </message>
    <message>
        <source>Not in this draft: %1 held on accounts that no statement and no payment names: %2</source>
        <translation>未列入本测算：在控 %1，所在账户没有明细、也没有付款记录：%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例分母</translation>
    </message>
    <message>
        <source>Loss that counts</source>
        <translation>计入的损失</translation>
    </message>
    <message>
        <source>The holder&apos;s own money</source>
        <translation>持卡人自有资金</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>whole fen, largest remainder; ties to who paid first</source>
        <translation>到分，最大余数法；相同时先付款者优先</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>No victim&apos;s money was traced into it.</source>
        <translation>未追踪到被害人款。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Frozen %1 = refunds %2 + stays frozen %3</source>
        <translation>冻结 %1 = 返还 %2 + 继续冻结 %3</translation>
    </message>
    <message>
        <source>Deposits of victims&apos; money</source>
        <translation>被害人款存入</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额 (元)</translation>
    </message>
    <message>
        <source>Of it victims&apos; (yuan)</source>
        <translation>其中被害人款 (元)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>已退赔</translation>
    </message>
    <message>
        <source>Net loss</source>
        <translation>净损失</translation>
    </message>
    <message>
        <source>Not recovered</source>
        <translation>未挽回</translation>
    </message>
    <message>
        <source>No victim.</source>
        <translation>没有被害人。</translation>
    </message>
    <message>
        <source>____________  date ____________</source>
        <translation>签名&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;日期</translation>
    </message>
    <message>
        <source>Case officer (lead)</source>
        <translation>主办民警</translation>
    </message>
    <message>
        <source>Legal reviewer: the three settings</source>
        <translation>法制员（三项设定）</translation>
    </message>
    <message>
        <source>City-level organ (art. 7)</source>
        <translation>设区的市一级公安机关（第七条）</translation>
    </message>
    <message>
        <source>The case is no longer there.</source>
        <translation>案件已不存在。</translation>
    </message>
    <message>
        <source>Refund worksheet, round %1: %2</source>
        <translation>返还测算表（第 %1 轮）：%2</translation>
    </message>
    <message>
        <source>Return of frozen money. Amounts are in yuan, times in China time.</source>
        <translation>冻结资金返还。金额单位为元，时间为北京时间。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nothing is left to return: the victim got back as much as came here.</source>
        <translation>已无可返还：该被害人已获退赔不少于进入本账户的金额。</translation>
    </message>
    <message>
        <source>Per victim, over all accounts</source>
        <translation>逐人汇总</translation>
    </message>
</context>
<context>
    <name>RefundCommand</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 无法打开：%2。</translation>
    </message>
    <message>
        <source>%1: frozen %2, basis %3, stays frozen %4</source>
        <translation>%1：冻结 %2，依据 %3，继续冻结 %4</translation>
    </message>
    <message>
        <source>deposit %1: %2, of it traced %3</source>
        <translation>汇入 %1：%2，其中追踪款 %3</translation>
    </message>
    <message>
        <source>%1: loss %2 - compensated %3 = %4, refund %5</source>
        <translation>%1：损失 %2 － 已补偿 %3 = %4，返还 %5</translation>
    </message>
    <message>
        <source>%1: refund %2 of %3</source>
        <translation>%1：应返还 %3，本次返还 %2</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设定：%1</translation>
    </message>
</context>
<context>
    <name>Rekey</name>
    <message>
        <source>The rewritten store is not whole, so the old one stays. Verify the store before trying again.</source>
        <translation>重写的案件库不完整，保留原库。请先校验案件库再重试。</translation>
    </message>
    <message>
        <source>The store must be closed everywhere to get a new key.</source>
        <translation>更换密钥前，须在所有程序中关闭该案件库。</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The report is written: %1</source>
        <translation>报告已生成：%1</translation>
    </message>
</context>
<context>
    <name>ReportFont</name>
    <message>
        <source>The report font WenQuanYi Micro Hei is missing: install the package fonts-wqy-microhei.</source>
        <translation>缺少报告字体 WenQuanYi Micro Hei：请安装软件包 fonts-wqy-microhei。</translation>
    </message>
</context>
<context>
    <name>RequestLetters</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Wanted since</source>
        <translation>调取起始日</translation>
    </message>
    <message>
        <source>Traced in (yuan)</source>
        <translation>追踪转入 (元)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这个案件。</translation>
    </message>
    <message>
        <source>Draft: statements to request</source>
        <translation>草稿：拟调取的交易明细</translation>
    </message>
    <message>
        <source>To be entered into the notice of inquiry into property (程序规定 §238) or of requesting evidence (§62), each with its approval. Not a notice by itself.</source>
        <translation>供填写协助查询财产通知书（程序规定 §238）或调取证据通知书（§62）之用，须按规定审批。本件不是通知书。</translation>
    </message>
    <message>
        <source>To a bank that is still to be found</source>
        <translation>致：开户行待查</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>致：%1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>调取单位</translation>
    </message>
    <message>
        <source>Handling officers</source>
        <translation>办案民警</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What to deliver</source>
        <translation>请提供</translation>
    </message>
    <message>
        <source>1. Every transaction since the day above until the day of the answer, failed and reversed ones too: time to the second, amount, balance after it, serial number, counterparty&apos;s account, name and bank, channel, remark, and the IP, MAC or terminal it was made from.</source>
        <translation>1. 自上列日期起至反馈之日的全部交易，含失败和冲正：交易时间（到秒）、金额、交易后余额、流水号、对手账号、户名和开户行、渠道、摘要，以及交易所用 IP、MAC 或终端。</translation>
    </message>
    <message>
        <source>2. Who opened the account, when, where and by which papers; telephone numbers; other accounts and cards of the holder.</source>
        <translation>2. 开户人、开户时间、开户网点和所用证件；预留电话；该人名下其他账户和卡。</translation>
    </message>
    <message>
        <source>3. The balance now, and stops or freezes by any agency.</source>
        <translation>3. 当前余额，以及各机关的止付、冻结情况。</translation>
    </message>
    <message>
        <source>4. Answered as a table (.xlsx or .csv), not as a scan.</source>
        <translation>4. 请以表格（.xlsx 或 .csv）反馈，不要扫描件。</translation>
    </message>
    <message>
        <source>Two officers&apos; names and card numbers: ________________  ________________      Approved by: ________________      Seal and date: ________________</source>
        <translation>两名民警姓名及警号：________________  ________________      批准人：________________      盖章及日期：________________</translation>
    </message>
</context>
<context>
    <name>RowBarsPlot</name>
    <message>
        <source>no loss to compare with</source>
        <translation>无损失金额可比</translation>
    </message>
    <message>
        <source>%1 of the loss</source>
        <translation>占损失 %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>止付</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返还</translation>
    </message>
</context>
<context>
    <name>RowExplanation</name>
    <message>
        <source>the serial number is the same</source>
        <translation>交易流水号相同</translation>
    </message>
    <message>
        <source>the balance after it is the same</source>
        <translation>交易余额相同</translation>
    </message>
    <message>
        <source>the counterparty is the same</source>
        <translation>交易对手相同</translation>
    </message>
    <message>
        <source>the counterparty has the same name</source>
        <translation>对手户名相同</translation>
    </message>
    <message>
        <source>it is the movement of the balance that belongs to it</source>
        <translation>它是该笔交易对应的余额变动</translation>
    </message>
    <message>
        <source>account, second, direction and amount are the same</source>
        <translation>账户、时间（到秒）、方向和金额相同</translation>
    </message>
    <message>
        <source>neither carries a serial number or a balance, and the other delivery has as many of them</source>
        <translation>两行都没有流水号和余额，且另一次反馈中有同样多的行</translation>
    </message>
    <message>
        <source>the accounts are crossed, the amount is the same and the directions are opposite</source>
        <translation>双方账户互为对手，金额相同，方向相反</translation>
    </message>
    <message numerus="yes">
        <source>the clocks are %n second(s) apart</source>
        <translation>
            <numerusform>时间相差 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as a transfer.</source>
        <translation>计为一笔交易。</translation>
    </message>
    <message>
        <source>Not counted: the transaction failed.</source>
        <translation>不计入：交易失败。</translation>
    </message>
    <message>
        <source>Not a transaction: the bank answers “%1”.</source>
        <translation>不是交易：银行反馈“%1”。</translation>
    </message>
    <message>
        <source>Not counted: the amount is zero.</source>
        <translation>不计入：金额为零。</translation>
    </message>
    <message>
        <source>Kept apart: nothing tells its direction.</source>
        <translation>单独保留：无法得知方向。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>The row is not there any more.</source>
        <translation>该行已不存在。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>%1, sheet %2, line %3</source>
        <translation>%1 工作表 %2 第 %3 行</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Duplicate of %1, because %2.</source>
        <translation>与 %1 重复，因为%2。</translation>
    </message>
    <message>
        <source>The same transfer from its other side stands in %1, because %2.</source>
        <translation>同一笔交易的对方记录在 %1，因为%2。</translation>
    </message>
    <message>
        <source>A victim reported it as a payment.</source>
        <translation>受害人报案时陈述了这笔转账。</translation>
    </message>
    <message>
        <source>A person settled its direction.</source>
        <translation>方向由人工确定。</translation>
    </message>
    <message>
        <source>Its balance proves its direction.</source>
        <translation>方向由余额证明。</translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>What was to be altered is no longer there.</source>
        <translation>要修改的内容已不存在。</translation>
    </message>
    <message>
        <source>This cannot be read as a value of %1.</source>
        <translation>无法识别为%1的值。</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>The account number was destroyed by a spreadsheet: %1</source>
        <translation>账号已被电子表格损坏：%1</translation>
    </message>
    <message>
        <source>%1: the balance at line %2 is %3 more than its rows give.</source>
        <translation>%1：第 %2 行的余额比按各行推算多 %3。</translation>
    </message>
    <message>
        <source>%1: the balance at line %2 is %3 less than its rows give.</source>
        <translation>%1：第 %2 行的余额比按各行推算少 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n more break(s) of balances.</source>
        <translation>
            <numerusform>另有 %n 处余额不连续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a counterparty whose number was destroyed by a spreadsheet.</source>
        <translation>
            <numerusform>%n 行的对方账号已被电子表格损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1: they are kept and shown, but sums and flows, which are in yuan, leave them out.</source>
        <translation>
            <numerusform>有 %n 行币种为 %1：照存照列，但不计入以人民币计的合计和资金流向。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideLabels</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFileStore</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Try again.</source>
        <translation>文件在读取过程中发生变化，请重试。</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>The original is not in the store.</source>
        <translation>原件不在库中。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
</context>
<context>
    <name>StatementGap</name>
    <message>
        <source>No statement of this account has been delivered, so it has no rows of its own.</source>
        <translation>本账户尚未调取明细，因此没有自己的明细行。</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) with it stand in the statements of others: %1 yuan in, %2 yuan out.</source>
        <translation>
            <numerusform>他人明细中有 %n 笔与它的交易：转入 %1 元，转出 %2 元。</numerusform>
        </translation>
    </message>
    <message>
        <source>its bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Request it from %1, from %2 on, with balances and other parties, and import the reply.</source>
        <translation>请向%1调取自 %2 起的交易明细（含余额和对方信息），并导入反馈。</translation>
    </message>
    <message>
        <source>Request it from %1, with balances and other parties, and import the reply.</source>
        <translation>请向%1调取交易明细（含余额和对方信息），并导入反馈。</translation>
    </message>
</context>
<context>
    <name>StatementReader</name>
    <message>
        <source>No account.</source>
        <translation>缺少账号。</translation>
    </message>
    <message>
        <source>%1 cells, but the table has %2 columns.</source>
        <translation>有 %1 个单元格，而表格为 %2 列。</translation>
    </message>
    <message>
        <source>The line is cut short: %1 of %2 cells.</source>
        <translation>该行不完整：%2 个单元格只有 %1 个。</translation>
    </message>
    <message>
        <source>No time.</source>
        <translation>缺少时间。</translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <translation>时间无效：%1</translation>
    </message>
    <message>
        <source>No date.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>Not a date: %1</source>
        <translation>日期无效：%1</translation>
    </message>
    <message>
        <source>Not an amount: %1</source>
        <translation>金额无效：%1</translation>
    </message>
    <message>
        <source>No amount.</source>
        <translation>缺少金额。</translation>
    </message>
    <message>
        <source>Money in and money out in one row.</source>
        <translation>同一行既有收入又有支出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “%1” where success or failure is told; they were taken as successful.</source>
        <translation>
            <numerusform>%n 行在交易结果处写有“%1”，按成功处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a balance that is no amount.</source>
        <translation>
            <numerusform>%n 行的余额不是有效金额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a negative amount with an incoming flag: perhaps reversals. The flag was followed.</source>
        <translation>
            <numerusform>%n 行金额为负而收付标志为收入：可能是冲正。按标志处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The flag “%1” does not tell a direction in this file.</source>
        <translation>本文件中，标志“%1”不能表明收付方向。</translation>
    </message>
    <message>
        <source>The year of %1 is told nowhere in the file.</source>
        <translation>文件中没有写明 %1 的年份。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the currency “%1”, which is not known; they were taken as yuan.</source>
        <translation>
            <numerusform>%n 行的币种“%1”无法识别，按人民币处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount in %1 is kept to %2 decimals, and this one has more: %3</source>
        <translation>%1 的金额只保留 %2 位小数，此处位数更多：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) call themselves “%1”, but the address of their token is another one: they are kept under that address.</source>
        <translation>
            <numerusform>%n 行自称“%1”，但代币合约地址不同：按该地址另列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>The stop is no longer there.</source>
        <translation>这笔止付已不存在。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store is damaged so badly that nothing in it can be read. Restore a backup.</source>
        <translation>案件库严重损坏，其中内容均无法读取。请恢复备份。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满；未作任何更改。请释放空间后重试。</translation>
    </message>
    <message>
        <source>A part of the store is damaged and cannot be read. Restore a backup, or verify the store to see what is affected.</source>
        <translation>案件库有一部分损坏，无法读取。请恢复备份，或校验案件库以查明受影响的内容。</translation>
    </message>
    <message>
        <source>The store is open for reading only; nothing was changed.</source>
        <translation>案件库以只读方式打开；未作任何更改。</translation>
    </message>
    <message>
        <source>The store refused the change; nothing was changed. See the log for details.</source>
        <translation>案件库拒绝了该更改；未作任何更改。详情见日志。</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>A store cannot be made on a network share, where its file could be damaged. Choose a folder of this computer.</source>
        <translation>不能在网络共享上新建案件库，文件可能因此损坏。请选择本机文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <translation>无法在此处新建文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>The two copies of the store&apos;s header differ.</source>
        <translation>案件库文件头的两个副本不一致。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>This file is no Cluechain store.</source>
        <translation>该文件不是 Cluechain 案件库。</translation>
    </message>
    <message>
        <source>This store was written by a newer version of the program. Install that version to open it.</source>
        <translation>该案件库由更高版本的程序写入。请安装该版本后打开。</translation>
    </message>
    <message>
        <source>This store was written by an older version of the program and must be opened once for writing before it can be read.</source>
        <translation>该案件库由较旧版本的程序写入，须先以可写方式打开一次才能读取。</translation>
    </message>
    <message>
        <source>The store lies on a network share, where writing could damage it. Copy it to this computer to work on it.</source>
        <translation>案件库位于网络共享上，写入可能使其损坏。请复制到本机后办理。</translation>
    </message>
    <message>
        <source>The store lies where nothing can be written.</source>
        <translation>案件库所在位置不可写入。</translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation>案件库以只读方式打开。</translation>
    </message>
    <message>
        <source>The store cannot be locked for writing: %1</source>
        <translation>无法锁定案件库以写入：%1</translation>
    </message>
    <message>
        <source>The store is open in another program: %1.</source>
        <translation>案件库正由其他程序打开：%1。</translation>
    </message>
    <message>
        <source>The file has not the length it should have.</source>
        <translation>文件长度不符。</translation>
    </message>
    <message>
        <source>The file&apos;s header was altered.</source>
        <translation>文件头被改动。</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>文件有一部分无法读取。</translation>
    </message>
    <message>
        <source>The store is damaged and was opened for reading only: %1 Restore a backup, or verify the store to see what is affected.</source>
        <translation>案件库已损坏，以只读方式打开：%1 请恢复备份，或校验案件库以查明受影响的内容。</translation>
    </message>
    <message>
        <source>The header was renewed from its newer whole copy.</source>
        <translation>已用较新的完整副本修复文件头。</translation>
    </message>
    <message>
        <source>The store was upgraded; as it was before, it is kept in %1.</source>
        <translation>案件库已升级；升级前的文件保留在 %1。</translation>
    </message>
    <message>
        <source>All %1 key slots are in use. Remove one first.</source>
        <translation>全部 %1 个密钥槽均已占用。请先移除一个。</translation>
    </message>
    <message>
        <source>There is no such key slot.</source>
        <translation>没有该密钥槽。</translation>
    </message>
    <message>
        <source>The last way into the store cannot be removed.</source>
        <translation>不能移除案件库的最后一种开启方式。</translation>
    </message>
</context>
<context>
    <name>StoreHeader</name>
    <message>
        <source>Copy %1 of the store&apos;s header is damaged.</source>
        <translation>案件库文件头的第 %1 个副本已损坏。</translation>
    </message>
    <message>
        <source>This file is no Cluechain store.</source>
        <translation>该文件不是 Cluechain 案件库。</translation>
    </message>
    <message>
        <source>This store was written by a newer version of the program. Install that version to open it.</source>
        <translation>该案件库由更高版本的程序写入。请安装该版本后打开。</translation>
    </message>
    <message>
        <source>The header of this store is damaged in both its copies, so its key cannot be found. Restore a backup.</source>
        <translation>案件库文件头的两个副本均已损坏，无法取得密钥。请恢复备份。</translation>
    </message>
    <message>
        <source>A passphrase or a key file is needed.</source>
        <translation>需要口令或密钥文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the store. Close other programs and try again.</source>
        <translation>内存不足，无法打开案件库。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>口令错误。</translation>
    </message>
    <message>
        <source>The passphrase or the key file is wrong.</source>
        <translation>口令或密钥文件错误。</translation>
    </message>
    <message>
        <source>There is not enough memory to derive the key. Close other programs and try again.</source>
        <translation>内存不足，无法派生密钥。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>StoreLock</name>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>%1 at %2 (process %3, since %4)</source>
        <translation>%1，主机 %2（进程 %3，%4 起）</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person state</source>
        <translation>人员状态</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>holder and controller are kept apart</source>
        <translation>持有人与实际控制人分别登记</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>实际控制</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>In other cases</source>
        <translation>其他案件</translation>
    </message>
    <message>
        <source>by identity number, never by name</source>
        <translation>按公民身份号码比对，不按姓名</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>案情</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>研判情况</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>串并案件</translation>
    </message>
    <message>
        <source>a shared value, not a verdict</source>
        <translation>共有同一值，并非结论</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>共有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已调取</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>未调取</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation>资金 (元)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Last balance</source>
        <translation>最后余额</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>交易笔数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早交易</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最晚交易</translation>
    </message>
</context>
<context>
    <name>SuspectsPlot</name>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1: ended %2, overdue</source>
        <comment>a legal clock</comment>
        <translation>%1：%2 届满，已逾期</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <comment>a legal clock</comment>
        <translation>%1：至 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a legal clock and its end</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>A sheet holds no more than %L1 rows. Choose CSV instead.</source>
        <translation>一张工作表最多容纳 %L1 行，请改存为 CSV。</translation>
    </message>
</context>
<context>
    <name>TableSurvey</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Not recognised: %1 of %2 column names are those of the layout %3.</source>
        <translation>无法识别：%2 个列名中，有 %1 个符合版式 %3。</translation>
    </message>
    <message>
        <source>Not recognised: no header of a known layout in the first %1 lines.</source>
        <translation>无法识别：前 %1 行中没有已知版式的表头。</translation>
    </message>
    <message>
        <source>Sheets that were not recognised and kept out: %1</source>
        <translation>未识别而未导入的工作表：%1</translation>
    </message>
    <message>
        <source>Nothing was found for the query: %1</source>
        <translation>查询无结果：%1</translation>
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
    <name>TaughtLayouts</name>
    <message>
        <source>The layout %1 cannot be read.</source>
        <translation>无法读取版式 %1。</translation>
    </message>
    <message>
        <source>%1 is no layout.</source>
        <translation>%1 不是版式文件。</translation>
    </message>
    <message>
        <source>There is no taught layout %1.</source>
        <translation>没有自定义版式 %1。</translation>
    </message>
    <message>
        <source>Imports were read by this layout; undo them first.</source>
        <translation>有导入使用了该版式，请先撤销这些导入。</translation>
    </message>
    <message>
        <source>The layout cannot be written to %1.</source>
        <translation>无法把版式写到 %1。</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The passphrase file %1 cannot be opened: %2.</source>
        <translation>无法打开口令文件 %1：%2。</translation>
    </message>
    <message>
        <source>There is no passphrase: name a file with --passphrase-file, or set CLUECHAIN_PASSPHRASE.</source>
        <translation>没有口令：请用 --passphrase-file 指定文件，或设置 CLUECHAIN_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>TextRows</name>
    <message numerus="yes">
        <source>%n line(s) have a quotation mark that is never closed; it was read as a character.</source>
        <translation>
            <numerusform>%n 行的引号未闭合，已按普通字符读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a table.</source>
        <translation>第 %1 行过长，超出表格行的长度。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1/%2</source>
        <comment>year and month on an axis</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceCommand</name>
    <message>
        <source>%1: paid %2, returned %3</source>
        <translation>%1：付款 %2，退回 %3</translation>
    </message>
    <message>
        <source>level %1  %2  %3  in %4  out %5  left %6  statement: %7</source>
        <translation>%1级  %2  %3  追入 %4  追出 %5  余 %6  明细：%7</translation>
    </message>
    <message>
        <source>Statements to request next:</source>
        <translation>待调取明细：</translation>
    </message>
    <message>
        <source>%1 is no time: write it as 2026-03-01T10:00:00.</source>
        <translation>%1 不是时间：请写作 2026-03-01T10:00:00。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) statements contradict each other in their order; the earlier transfer was taken first.</source>
        <translation>
            <numerusform>有 %n 处明细的先后顺序相互矛盾，按较早的交易在前处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>money in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The row says</source>
        <translation>本行记载</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Why it is counted so</source>
        <translation>为何这样计</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Tell of the same</source>
        <translation>同一事实的其他行</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>重复于</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方明细</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报案</translation>
    </message>
    <message>
        <source>Victim&apos;s payment</source>
        <translation>被害人付款</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>One statement</source>
        <translation>单方明细</translation>
    </message>
    <message>
        <source>Both statements, one row each</source>
        <translation>双方明细各一行</translation>
    </message>
    <message>
        <source>agree to the second</source>
        <translation>秒级一致</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>相差 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The other side&apos;s row says</source>
        <translation>对方明细行写明</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>谁的钱</translation>
    </message>
    <message>
        <source>yuan, by each method</source>
        <translation>元，按各方法</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>转账 %1</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This program cannot take imported rows back.</source>
        <translation>本程序不能撤销已导入的行。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because what it changed is no longer as it left it. Nothing was changed.</source>
        <translation>无法撤销“%1”：其更改的内容此后又有变动。未作任何更改。</translation>
    </message>
    <message>
        <source>This program cannot bring imported rows back.</source>
        <translation>本程序不能恢复已导入的行。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo here.</source>
        <translation>此处没有您可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>This change was taken back already.</source>
        <translation>该变更已撤销。</translation>
    </message>
    <message>
        <source>This entry of the record cannot be taken back.</source>
        <translation>该条记录不能撤销。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A part of the file cannot be read (%1).</source>
        <translation>文件有一部分无法读取（%1）。</translation>
    </message>
    <message>
        <source>Copy %1 of the store&apos;s header is damaged.</source>
        <translation>案件库文件头的第 %1 个副本已损坏。</translation>
    </message>
    <message>
        <source>Copy %1 of the store&apos;s header, or the beginning of the first page, was altered.</source>
        <translation>案件库文件头的第 %1 个副本或首页开头被改动。</translation>
    </message>
    <message>
        <source>The store was open meanwhile (%1), so the length of its file was not compared.</source>
        <translation>校验期间案件库处于打开状态（%1），未比对文件长度。</translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>第 %1 页已损坏。</translation>
    </message>
    <message>
        <source>Page %1, which is never used, is not empty.</source>
        <translation>从不使用的第 %1 页不为空。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; it should have %2.</source>
        <translation>文件为 %1 字节；应为 %2 字节。</translation>
    </message>
    <message>
        <source>The database is not marked as a Cluechain store.</source>
        <translation>数据库没有 Cluechain 案件库标记。</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is missing.</source>
        <translation>%1 中有一行所引用的 %2 的行不存在。</translation>
    </message>
    <message>
        <source>The record was altered: its first broken link is change %1 (%2, %3, %4, %5).</source>
        <translation>记录被改动：首个断链处为变更 %1（%2，%3，%4，%5）。</translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation>记录为空。</translation>
    </message>
    <message>
        <source>The index of the record does not agree with it.</source>
        <translation>记录的索引与记录不一致。</translation>
    </message>
    <message>
        <source>The kept file “%1” is not what it was.</source>
        <translation>留存文件“%1”与原内容不符。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The store is damaged or was tampered with:</source>
        <translation>案件库已损坏或被篡改：</translation>
    </message>
    <message numerus="yes">
        <source>Clean: %n page(s) decrypted</source>
        <translation>
            <numerusform>完好：已解密 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in an unbroken chain, head %1</source>
        <translation>
            <numerusform>链条完整，共 %n 项变更，链头 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) with the hash they came with</source>
        <translation>
            <numerusform>%n 个留存文件，哈希与接收时一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookRows</name>
    <message>
        <source>The workbook lacks its part %1.</source>
        <translation>工作簿缺少部件 %1。</translation>
    </message>
    <message>
        <source>The workbook is damaged or has a password.</source>
        <translation>工作簿已损坏或有密码。</translation>
    </message>
    <message>
        <source>The workbook holds more text than a workbook can hold.</source>
        <translation>工作簿中的文本总量超过工作簿的上限。</translation>
    </message>
    <message>
        <source>The workbook holds a text that is longer than a cell can be.</source>
        <translation>工作簿中有文本超过单元格的长度上限。</translation>
    </message>
    <message>
        <source>Sheet %1 holds a text that is longer than a cell can be.</source>
        <translation>工作表 %1 中有文本超过单元格的长度上限。</translation>
    </message>
    <message>
        <source>Sheet %1 is damaged after line %2.</source>
        <translation>工作表 %1 在第 %2 行之后损坏。</translation>
    </message>
    <message>
        <source>The workbook is damaged in its part %1.</source>
        <translation>工作簿的 %1 部分损坏。</translation>
    </message>
    <message>
        <source>The workbook lacks its sheet %1.</source>
        <translation>工作簿缺少工作表 %1。</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>工作簿没有工作表。</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>The zip file is damaged or incomplete.</source>
        <translation>zip 文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The archive holds more than it says.</source>
        <translation>压缩包实际内容多于其目录所列。</translation>
    </message>
    <message>
        <source>It is locked, or packed by a method that is not read here.</source>
        <translation>该文件加锁，或压缩方式不受支持。</translation>
    </message>
</context>
<context>
    <name>cluechain::AccountModel</name>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转账笔数</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>收入 (元)</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>支出 (元)</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金状态</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已调取</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>未调取</translation>
    </message>
    <message>
        <source>Victim&apos;s account</source>
        <translation>被害人账户</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>最后余额 (元)</translation>
    </message>
</context>
<context>
    <name>cluechain::AccountPanel</name>
    <message>
        <source>also %1</source>
        <translation>又号 %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>证件 %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of its statement has a balance.</source>
        <translation>明细中没有余额。</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Back to the accounts (Esc)</source>
        <translation>返回账户列表 (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止付</translation>
    </message>
    <message>
        <source>Record an emergency stop on this account (F2)</source>
        <translation>对本账户记录紧急止付 (F2)</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>转入 (元)</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>转出 (元)</translation>
    </message>
    <message>
        <source>Last balance (yuan)</source>
        <translation>末次余额 (元)</translation>
    </message>
    <message>
        <source>Traced in (yuan)</source>
        <translation>追踪款到账 (元)</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>资金走势</translation>
    </message>
    <message>
        <source>Of which still there (yuan)</source>
        <translation>其中停留 (元)</translation>
    </message>
</context>
<context>
    <name>cluechain::AccountRowModel</name>
    <message>
        <source>Transaction time</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>交易对手</translation>
    </message>
    <message>
        <source>Counterparty&apos;s account</source>
        <translation>对方账户</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>收入 (元)</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>支出 (元)</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额 (元)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>印证</translation>
    </message>
    <message>
        <source>File : line</source>
        <translation>文件 : 行</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>方向不明</translation>
    </message>
    <message>
        <source>Victim&apos;s payment</source>
        <translation>被害人付款</translation>
    </message>
    <message>
        <source>Both statements</source>
        <translation>双方明细</translation>
    </message>
    <message>
        <source>One statement only</source>
        <translation>单方</translation>
    </message>
</context>
<context>
    <name>cluechain::AccountTables</name>
    <message>
        <source>Open the account</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示明细</translation>
    </message>
    <message>
        <source>Counterparties</source>
        <translation>对手方</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>谁的钱</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>No movement in yuan is known of this account: import its statement, or that of somebody it dealt with.</source>
        <translation>没有本账户的人民币交易：请导入其明细，或其对手方的明细。</translation>
    </message>
    <message>
        <source>No victim&apos;s money reached this account by this method.</source>
        <translation>按此方法没有被害人的钱到达本账户。</translation>
    </message>
    <message>
        <source>No traced money came onto this account or left it by this method.</source>
        <translation>按此方法没有追踪款进出本账户。</translation>
    </message>
    <message>
        <source>Nothing was done about this account yet: F2 records a stop.</source>
        <translation>对本账户尚未采取措施：按 F2 记录止付。</translation>
    </message>
    <message>
        <source>No legal clock runs on this account: a stop or a freeze starts one.</source>
        <translation>本账户没有在计的法定期限：止付或冻结会起算。</translation>
    </message>
</context>
<context>
    <name>cluechain::AccountsPanel</name>
    <message>
        <source>Open the account</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Record a stop</source>
        <translation>记录止付</translation>
    </message>
    <message>
        <source>No account yet: drop a bank&apos;s reply on the window, or enter a victim&apos;s payment.</source>
        <translation>还没有账户：把银行回复拖到窗口上，或录入被害人付款。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>No movement of this account is known.</source>
        <translation>没有本账户的已知交易。</translation>
    </message>
</context>
<context>
    <name>cluechain::CaseBulk</name>
    <message numerus="yes">
        <source>Tag %n case(s)…</source>
        <translation>
            <numerusform>给 %n 起案件加标签…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>去掉标签</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n case(s)…</source>
        <translation>
            <numerusform>指定 %n 起案件的主办…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) tagged “%1”</source>
        <translation>
            <numerusform>已给 %n 起案件加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n case(s)</source>
        <translation>
            <numerusform>已从 %n 起案件去掉标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1</source>
        <translation>
            <numerusform>已将 %n 起案件交 %1 主办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::CaseImport</name>
    <message>
        <source>Import into the case</source>
        <translation>导入本案</translation>
    </message>
</context>
<context>
    <name>cluechain::CaseListModel</name>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation>诈骗类型</translation>
    </message>
    <message>
        <source>Seven links</source>
        <translation>七环节</translation>
    </message>
    <message>
        <source>Current link</source>
        <translation>当前环节</translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation>损失金额 (元)</translation>
    </message>
    <message>
        <source>Stopped or frozen (yuan)</source>
        <translation>止付冻结 (元)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主办民警</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报案时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>cluechain::CaseListPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 个案件</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>全部民警</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>查找案件</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>全部环节</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation>诈骗类型</translation>
    </message>
    <message>
        <source>Current link</source>
        <translation>当前环节</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主办民警</translation>
    </message>
    <message>
        <source>New clue</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Begin a case from a clue (Ctrl+N)</source>
        <translation>由线索新建案件 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No case fits these conditions.</source>
        <translation>没有符合条件的案件。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>No case yet. What would you like to begin with?</source>
        <translation>尚无案件。从哪里开始？</translation>
    </message>
    <message>
        <source>A report, a warning or an alarm: name it, and go on from there.</source>
        <translation>报案、预警或警情：填写名称后继续办理。</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开样例库</translation>
    </message>
    <message>
        <source>Three connected cases with statements, to look around and try things.</source>
        <translation>三个相互关联的案件，附明细，可供浏览和试用。</translation>
    </message>
    <message>
        <source>Import a facts file</source>
        <translation>导入案情文件</translation>
    </message>
    <message>
        <source>Victims, payments, suspects and papers from another system.</source>
        <translation>其他系统中的被害人、付款、犯罪嫌疑人和文书。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Name, initials, number, person</source>
        <translation>名称、拼音首字母、编号、人员</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns and open the filter row (Ctrl+F)</source>
        <translation>选择显示的列，打开筛选行 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the cases shown to an Excel or CSV file</source>
        <translation>将所列案件写入 Excel 或 CSV 文件</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在办</translation>
    </message>
</context>
<context>
    <name>cluechain::CasePage</name>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Rows behind the selection</source>
        <translation>选中对象的明细</translation>
    </message>
    <message>
        <source>Select an account, a person, a file or a mark of a chart: the rows of the statements behind it stand here, each with its file and line.</source>
        <translation>选中账户、人员、文件或图上的一个标记，这里列出它背后的明细行，每行注明文件和行号。</translation>
    </message>
    <message>
        <source>The import is undone. The layout “%1” stays: teach the file again to change it.</source>
        <translation>已撤销导入。教过的版式“%1”仍保留；要改版式，重新教一次该文件即可。</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”、“</translation>
    </message>
</context>
<context>
    <name>cluechain::CasePreview</name>
    <message>
        <source>Open (Enter)</source>
        <translation>打开 (Enter)</translation>
    </message>
    <message>
        <source>Brief facts</source>
        <translation>简要案情</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报案时间</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案时间</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>犯罪嫌疑人</translation>
    </message>
    <message>
        <source>Paid by victims</source>
        <translation>被害人付款</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n 笔付款</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped or frozen</source>
        <translation>止付冻结</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变更</translation>
    </message>
</context>
<context>
    <name>cluechain::CaseRowModel</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
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
    <name>cluechain::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Loss and recovery</source>
        <translation>损失与挽回</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>犯罪嫌疑人</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>串并案</translation>
    </message>
</context>
<context>
    <name>cluechain::ChaseBar</name>
    <message>
        <source>The first hour of the chase</source>
        <translation>追查的前 60 分钟</translation>
    </message>
    <message>
        <source>level %1 after %2</source>
        <translation>%1级，用时 %2</translation>
    </message>
    <message>
        <source>No level was stopped or queried yet.</source>
        <translation>尚未对任何一级止付或查询。</translation>
    </message>
    <message>
        <source>First stopped or queried: %1</source>
        <translation>首次止付或查询：%1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1级</translation>
    </message>
</context>
<context>
    <name>cluechain::ChaseModel</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Traced in (yuan)</source>
        <translation>追入 (元)</translation>
    </message>
    <message>
        <source>There now (yuan)</source>
        <translation>现余 (元)</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>可止时间</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Bank&apos;s answer</source>
        <translation>银行答复</translation>
    </message>
    <message>
        <source>Held (yuan)</source>
        <translation>止住 (元)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>cluechain::ChasePanel</name>
    <message>
        <source>Emergency stop</source>
        <translation>紧急止付</translation>
    </message>
    <message>
        <source>Neither a report nor a payment says when it began.</source>
        <translation>既无接报时间，也无付款时间。</translation>
    </message>
    <message>
        <source>Nothing was stopped or queried yet.</source>
        <translation>尚未止付或查询。</translation>
    </message>
    <message>
        <source>T0: reported %1</source>
        <translation>T0 接报 %1</translation>
    </message>
    <message>
        <source>T0: first payment %1</source>
        <translation>T0 首笔付款 %1</translation>
    </message>
    <message>
        <source>level %1 after %2</source>
        <translation>%1级，用时 %2</translation>
    </message>
    <message>
        <source>Stops that held</source>
        <translation>止付成功（笔）</translation>
    </message>
    <message>
        <source>Held of requested</source>
        <translation>止付金额</translation>
    </message>
    <message>
        <source>First that held</source>
        <translation>首笔止住</translation>
    </message>
    <message>
        <source>Payment entered</source>
        <translation>付款录入</translation>
    </message>
    <message>
        <source>Levels at T+30</source>
        <translation>T+30 级数</translation>
    </message>
    <message>
        <source>Held per account</source>
        <translation>户均止付</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to stop or press for</source>
        <translation>
            <numerusform>%n 个待止付或催办</numerusform>
        </translation>
    </message>
    <message>
        <source>No victim&apos;s payment yet: enter the first, and the chase begins.</source>
        <translation>还没有被害人付款：先录一笔，即可开始追查。</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>新增付款</translation>
    </message>
    <message>
        <source>Since T0</source>
        <translation>距 T0</translation>
    </message>
    <message>
        <source>Levels reached</source>
        <translation>已追级数</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>止付树</translation>
    </message>
    <message>
        <source>indented below where the money came from · traced by FIFO</source>
        <translation>缩进表示资金来自上一行 · 按 FIFO 追踪</translation>
    </message>
    <message>
        <source>Whom to stop next</source>
        <translation>接下来止谁</translation>
    </message>
    <message>
        <source>by what is lost with every minute</source>
        <translation>按每分钟可能流失的金额排序</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>发止付</translation>
    </message>
    <message>
        <source>The form on the chosen account</source>
        <translation>对所选账户填写止付</translation>
    </message>
    <message>
        <source>Bank&apos;s answer…</source>
        <translation>银行答复…</translation>
    </message>
    <message>
        <source>What the bank answered to the stop on the chosen account</source>
        <translation>银行对所选账户止付的答复</translation>
    </message>
    <message>
        <source>Figures of this case</source>
        <translation>本案止付指标</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>录入银行答复</translation>
    </message>
    <message>
        <source>Record a stop</source>
        <translation>记录止付</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>打开账户</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stop(s) held %2 yuan</source>
        <translation>
            <numerusform>%n 笔止付中 %1 笔止住 %2 元</numerusform>
        </translation>
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
        <translation>期限</translation>
    </message>
    <message>
        <source>Whose, since when</source>
        <translation>对象及起算</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 时</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>逾期 %1</translation>
    </message>
</context>
<context>
    <name>cluechain::ClockSheet</name>
    <message>
        <source>When it lapses: %1</source>
        <translation>逾期后果：%1</translation>
    </message>
</context>
<context>
    <name>cluechain::CounterpartyModel</name>
    <message>
        <source>Counterparty</source>
        <translation>对手方</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>转入 (元)</translation>
    </message>
    <message>
        <source>In, n</source>
        <translation>转入笔数</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>转出 (元)</translation>
    </message>
    <message>
        <source>Out, n</source>
        <translation>转出笔数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首笔</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末笔</translation>
    </message>
    <message>
        <source>Without name or number</source>
        <translation>无户名无账号</translation>
    </message>
</context>
<context>
    <name>cluechain::CoverageBar</name>
    <message>
        <source>No movement of this account is known.</source>
        <translation>没有本账户的已知交易。</translation>
    </message>
    <message>
        <source>delivered %1 – %2</source>
        <translation>已调取 %1 – %2</translation>
    </message>
    <message>
        <source>no statement delivered</source>
        <translation>未调取明细</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) missing</source>
        <translation>
            <numerusform>缺 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>no break in the balances</source>
        <translation>余额连续</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) in the balances</source>
        <translation>
            <numerusform>余额断点 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement delivered, %1</source>
        <translation>已调取明细，%1</translation>
    </message>
    <message numerus="yes">
        <source>Statement missing, %1: others show %n movement(s), %2 yuan in, %3 yuan out</source>
        <translation>
            <numerusform>缺明细，%1：他人明细显示 %n 笔，转入 %2 元，转出 %3 元</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance of %1 does not follow from the rows before it: %2 yuan</source>
        <translation>%1 的余额与前一行不连续：%2 元</translation>
    </message>
    <message>
        <source>Statement coverage</source>
        <translation>明细覆盖</translation>
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
    <message>
        <source>Export the selection…</source>
        <translation>导出所选…</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>导出全部行…</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
</context>
<context>
    <name>cluechain::DecisionForm</name>
    <message>
        <source>Keep findings</source>
        <translation>留存提示</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why: what was looked at, what explains it</source>
        <translation>理由：看了什么，如何解释</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留存</translation>
    </message>
</context>
<context>
    <name>cluechain::DesktopWindow</name>
    <message>
        <source>investigator</source>
        <translation>办案民警</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minute(s) without activity</source>
        <translation>
            <numerusform>%n 分钟无操作，已锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新建案件库</translation>
    </message>
    <message>
        <source>cases.cluechain</source>
        <translation>cases.cluechain</translation>
    </message>
    <message>
        <source>Stores (*.cluechain)</source>
        <translation>案件库 (*.cluechain)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开案件库</translation>
    </message>
    <message>
        <source>Stores (*.cluechain);;All files (*)</source>
        <translation>案件库 (*.cluechain);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Locked by hand</source>
        <translation>已手动锁定</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Offline · AEGIS-256 · every change recorded</source>
        <translation>离线 · AEGIS-256 · 每项变更均有记录</translation>
    </message>
    <message>
        <source>The passphrase is changed; the old one no longer opens the store.</source>
        <translation>口令已更改；原口令不再能打开案件库。</translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation>校验案件库</translation>
    </message>
    <message>
        <source>Clean: %1 pages, %2 changes in an unbroken chain, %3 kept files.</source>
        <translation>完好：%1 页，链条完整的变更 %2 项，留存文件 %3 个。</translation>
    </message>
    <message>
        <source>Cluechain</source>
        <translation>Cluechain</translation>
    </message>
    <message>
        <source>%1 — locked</source>
        <translation>%1 — 已锁定</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>样例库</translation>
    </message>
    <message numerus="yes">
        <source>The sample library has %n case(s); all people in it are invented.</source>
        <translation>
            <numerusform>样例库含 %n 个案件；其中人员均为虚构。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import into the case</source>
        <translation>导入本案</translation>
    </message>
    <message>
        <source>Statements (*.csv *.txt *.tsv *.xlsx *.xls *.zip);;All files (*)</source>
        <translation>明细 (*.csv *.txt *.tsv *.xlsx *.xls *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>案件报告</translation>
    </message>
    <message>
        <source>case report.pdf</source>
        <translation>case report.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>报告已生成：%1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>The case was made, but the facts break hard lines and were not loaded.</source>
        <translation>案件已建立，但案情文件越过法律硬性要求，未载入。</translation>
    </message>
    <message>
        <source>Import a facts file</source>
        <translation>载入案情文件</translation>
    </message>
    <message>
        <source>Facts files (*.json)</source>
        <translation>案情文件 (*.json)</translation>
    </message>
    <message>
        <source>The store has a new key; every page was written anew.</source>
        <translation>案件库已更换密钥，全部数据页已重写。</translation>
    </message>
    <message>
        <source>The store has a new key. These ways in have to be made again: %1</source>
        <translation>案件库已更换密钥。以下打开方式需要重新设置：%1</translation>
    </message>
    <message>
        <source>Something still runs on the store; try again when it has ended.</source>
        <translation>案件库仍有任务在运行，结束后再试。</translation>
    </message>
    <message>
        <source>The store gets a new key; it opens by itself when that is done.</source>
        <translation>正在更换案件库密钥，完成后自动打开。</translation>
    </message>
    <message>
        <source>PDF, masked for outside use (*.pdf)</source>
        <translation>PDF，对外使用已脱敏 (*.pdf)</translation>
    </message>
    <message>
        <source>HTML, masked for outside use (*.html)</source>
        <translation>HTML，对外使用已脱敏 (*.html)</translation>
    </message>
    <message>
        <source>The report is written, masked: %1</source>
        <translation>报告已导出（已脱敏）：%1</translation>
    </message>
    <message>
        <source>“%1” opens the store from now on.</source>
        <translation>“%1”现在起可以打开案件库。</translation>
    </message>
    <message>
        <source>The way in is removed; it no longer opens the store.</source>
        <translation>该打开方式已移除，不再能打开案件库。</translation>
    </message>
    <message>
        <source>sample cases.cluechain</source>
        <translation>样例案件.cluechain</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with a clock that is overdue or lapses within 24 hours</source>
        <translation>
            <numerusform>%n 起案件有期限已逾期或将在 24 小时内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>The store gets a new key, which must not be interrupted; the window closes when it has it.</source>
        <translation>正在为库更换密钥，不能中断；完成后窗口自动关闭。</translation>
    </message>
</context>
<context>
    <name>cluechain::DirectionGroupModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>In the flag</source>
        <translation>标志列内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sum (yuan)</source>
        <translation>合计 (元)</translation>
    </message>
    <message>
        <source>Proven by the balances</source>
        <translation>余额可证明</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>cluechain::DirectionsTab</name>
    <message>
        <source>Directions to be settled</source>
        <translation>方向待定</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose direction is not known</source>
        <translation>
            <numerusform>%n 行方向不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: money in</source>
        <translation>
            <numerusform>%n 行定为收入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: money out</source>
        <translation>
            <numerusform>%n 行定为支出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: as the balances prove</source>
        <translation>
            <numerusform>%n 行按余额链定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) settled</source>
        <translation>
            <numerusform>已定 %n 行的方向</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back to the imports</source>
        <translation>返回导入核对单</translation>
    </message>
    <message>
        <source>Money came in by the selected rows, or by all that are shown</source>
        <translation>所选各行（未选时为列出的全部行）是收入</translation>
    </message>
    <message>
        <source>Money went out by the selected rows, or by all that are shown</source>
        <translation>所选各行（未选时为列出的全部行）是支出</translation>
    </message>
    <message>
        <source>Of these rows, those whose balance before and after leaves one way only</source>
        <translation>这些行中，前后余额只容一种方向的各行</translation>
    </message>
    <message>
        <source>By file and flag</source>
        <translation>按文件和标志</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Files and flags</source>
        <translation>文件和标志</translation>
    </message>
    <message>
        <source>Rows whose direction is not known</source>
        <translation>方向不明的行</translation>
    </message>
    <message>
        <source>Every row says whether money came or went.</source>
        <translation>每一行都已写明是收入还是支出。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文书</translation>
    </message>
    <message>
        <source>The papers of the case, each with its number, time and approver.</source>
        <translation>本案文书，逐份载明字号、时间和批准人。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>What is to be done, by whom and until when.</source>
        <translation>待办事项、承办人和时限。</translation>
    </message>
</context>
<context>
    <name>cluechain::EnteredPanel</name>
    <message>
        <source>Victims&apos; payments</source>
        <translation>被害人付款</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>新增付款</translation>
    </message>
    <message>
        <source>What the victims paid, each payment with its time, accounts and amount.</source>
        <translation>被害人付款，逐笔载明时间、账户和金额。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新建措施</translation>
    </message>
    <message>
        <source>Emergency stops, freezes, seizures and custody, each with its officers, approver and paper.</source>
        <translation>紧急止付、冻结、扣押和保管，逐项载明办案民警、批准人和文书。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Accounts that the case names, with holder and actual controller apart.</source>
        <translation>本案登记的账户，持有人与实际控制人分列。</translation>
    </message>
    <message>
        <source>Registered accounts</source>
        <translation>登记账户</translation>
    </message>
</context>
<context>
    <name>cluechain::EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新建证据</translation>
    </message>
    <message>
        <source>What proves something, each thing with its number, keeper and hash.</source>
        <translation>证明案件事实的材料，逐件载明编号、保管人和哈希。</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>保管链</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新建环节</translation>
    </message>
    <message>
        <source>Each thing from hand to hand: when, where, from whom, to whom.</source>
        <translation>逐件载明流转：时间、地点、移交人、接收人。</translation>
    </message>
</context>
<context>
    <name>cluechain::FieldLineModel</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>cluechain::FigureChart</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>没有可保存的图片。</translation>
    </message>
    <message>
        <source>Mask names and numbers in pictures</source>
        <translation>图片脱敏</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of a chart</comment>
        <translation>数据系列</translation>
    </message>
    <message>
        <source>Back to the last span</source>
        <translation>回到上一时段</translation>
    </message>
</context>
<context>
    <name>cluechain::FigureRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>cluechain::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>去掉筛选条件 %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>清除全部</translation>
    </message>
</context>
<context>
    <name>cluechain::FilterRow</name>
    <message>
        <source>contains</source>
        <translation>含</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>起 – 止</translation>
    </message>
    <message>
        <source>A day, a month or a span: 01-19, 01-19 14:00 – 15:00, ≥ 01-19</source>
        <translation>日、月或时段：01-19，01-19 14:00 – 15:00，≥ 01-19</translation>
    </message>
    <message>
        <source>At least ≥ 1000, at most ≤ 1000, a span 10 – 20</source>
        <translation>至少 ≥ 1000，至多 ≤ 1000，区间 10 – 20</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>cluechain::FlowPanel</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play the flow</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>≥ %1 yuan</source>
        <translation>≥ %1 元</translation>
    </message>
    <message>
        <source>%1 / %2 accounts shown</source>
        <translation>显示 %1 / %2 个账户</translation>
    </message>
    <message>
        <source> · %1 hidden, %2 of the traced money</source>
        <translation>，隐藏 %1 个，占追踪款 %2</translation>
    </message>
    <message>
        <source> · the smallest of each level are folded</source>
        <translation>，各级最小的账户已折叠</translation>
    </message>
    <message>
        <source>%1 = returned %2 + resting %3</source>
        <translation>%1 = 退回 %2 + 停留 %3</translation>
    </message>
    <message>
        <source>Paid %1 yuan = returned %2 yuan + resting %3 yuan</source>
        <translation>付款 %1 元 = 退回 %2 元 + 停留 %3 元</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>守恒</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>不守恒</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Traced money</source>
        <translation>追踪款</translation>
    </message>
    <message>
        <source>Other money</source>
        <translation>其他资金</translation>
    </message>
    <message>
        <source>Statement not obtained</source>
        <translation>未调取明细</translation>
    </message>
    <message>
        <source>Left, held</source>
        <translation>已控制余额</translation>
    </message>
    <message>
        <source>Left, not held</source>
        <translation>未控制余额</translation>
    </message>
    <message>
        <source>End place</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>whole time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Colours of the bands</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>By victim</source>
        <translation>按被害人</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Nothing folded</source>
        <translation>不折叠</translation>
    </message>
    <message>
        <source>Fold by holder</source>
        <translation>按户名折叠</translation>
    </message>
    <message>
        <source>Fold by level</source>
        <translation>按级别折叠</translation>
    </message>
    <message>
        <source>Fold by bank</source>
        <translation>按银行折叠</translation>
    </message>
    <message>
        <source>Accounts that received less are hidden</source>
        <translation>隐藏追入金额低于此数的账户</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>全部显示（F）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No victim&apos;s payment yet: where the money went is followed from there.</source>
        <translation>还没有被害人付款：资金流向从付款开始追踪。</translation>
    </message>
    <message>
        <source>Enter a payment</source>
        <translation>录入付款</translation>
    </message>
    <message>
        <source>%1 alike by every method, %2 by the method</source>
        <translation>各方法一致 %1，因方法而异 %2</translation>
    </message>
    <message>
        <source>Of %1 yuan every method leaves %2 yuan at the same places; where %3 yuan rest depends on the method</source>
        <translation>%1 元中，各方法认定去向一致的 %2 元；%3 元的去向因方法而异</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Depends on the method</source>
        <translation>因方法而异</translation>
    </message>
    <message>
        <source>By every method</source>
        <translation>各方法一致</translation>
    </message>
    <message>
        <source>By the method</source>
        <translation>因方法而异</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>cluechain::FlowTime</name>
    <message>
        <source>What had happened by</source>
        <translation>截至时间</translation>
    </message>
</context>
<context>
    <name>cluechain::FlowView</name>
    <message>
        <source>Flow of the traced money</source>
        <translation>追踪款流向</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %3 yuan traced in %n transfer(s)</source>
        <translation>
            <numerusform>%1 → %2：追踪款 %3 元，%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 yuan of other money</source>
        <translation>另有其他资金 %1 元</translation>
    </message>
    <message>
        <source>of %1: %2 yuan</source>
        <translation>其中%1：%2 元</translation>
    </message>
    <message>
        <source>paid %1 yuan</source>
        <translation>付款 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan traced in</source>
        <translation>追入 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan left, %2 of it held</source>
        <translation>余 %1 元，其中已控制 %2 元</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %3 yuan by every method, %n transfer(s)</source>
        <translation>
            <numerusform>%1 → %2：各方法均有 %3 元，%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 yuan more, by the method</source>
        <translation>因方法不同，最多另有 %1 元</translation>
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
    <name>cluechain::FundsPanel</name>
    <message>
        <source>Money over time</source>
        <translation>资金时间图</translation>
    </message>
    <message>
        <source>No statement yet: drop a bank&apos;s reply on the case.</source>
        <translation>还没有交易明细：把银行回复拖到案件上。</translation>
    </message>
</context>
<context>
    <name>cluechain::FundsTab</name>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向图</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>追查</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返还</translation>
    </message>
</context>
<context>
    <name>cluechain::GapModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Traced in (yuan)</source>
        <translation>追入金额 (元)</translation>
    </message>
    <message>
        <source>Last traced in</source>
        <translation>最后追入时间</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金去向</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>May be there still</source>
        <translation>可能仍在账上</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1级</translation>
    </message>
</context>
<context>
    <name>cluechain::GapsPanel</name>
    <message>
        <source>Statements to request</source>
        <translation>拟调取的明细</translation>
    </message>
    <message>
        <source>Letters to banks</source>
        <translation>调取函草稿</translation>
    </message>
    <message>
        <source>letters to banks.pdf</source>
        <translation>调取函草稿.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The letters are written: %1</source>
        <translation>调取函草稿已写出：%1</translation>
    </message>
    <message>
        <source>Draft letters (%1)…</source>
        <comment>for so many accounts</comment>
        <translation>起草调取（%1）…</translation>
    </message>
    <message>
        <source>No gaps: every account that received traced money has a statement.</source>
        <translation>没有缺口：每个收到追踪款的账户都有明细。</translation>
    </message>
    <message>
        <source>Ranked by what was traced into them, then by how lately it came.</source>
        <translation>按追踪转入金额排序，金额相同的后到账的在前。</translation>
    </message>
    <message>
        <source>One letter for each bank, as PDF. Choose several rows to draft only for these.</source>
        <translation>每家银行一份，PDF。选中多行时只起草这些账户。</translation>
    </message>
</context>
<context>
    <name>cluechain::GateAnswers</name>
    <message>
        <source>Take up again here</source>
        <translation>在此恢复办理</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>退回至此</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Open beside the chain</source>
        <translation>并行开启</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤案</translation>
    </message>
    <message>
        <source>Do not file</source>
        <translation>不予立案</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1：缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Enter this link</source>
        <translation>进入此环节</translation>
    </message>
    <message>
        <source>The case was not moved; all that is missing stands above.</source>
        <translation>案件未流转；缺项见上。</translation>
    </message>
    <message>
        <source>Now at link %1 %2</source>
        <translation>现处环节 %1 %2</translation>
    </message>
    <message>
        <source>Take up again at %1</source>
        <translation>在%1恢复办理</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>退回至%1</translation>
    </message>
    <message>
        <source>%1 opened beside the chain</source>
        <translation>已并行开启%1</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>仅反馈</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零额</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>方向不明</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>收入 (元)</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>支出 (元)</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>未导入</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>拒收 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction unknown: %1</source>
        <translation>方向不明 %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 rows read = %2 accepted + %3 duplicate + %4 failed + %5 informational + %6 zero + %7 direction unknown + %8 rejected</source>
        <translation>读到 %1 行 = 入库 %2 + 重复 %3 + 失败 %4 + 仅反馈 %5 + 零额 %6 + 方向不明 %7 + 拒收 %8</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>教一次…</translation>
    </message>
    <message>
        <source>%1 of %2 columns known</source>
        <translation>认出 %1 / %2 列</translation>
    </message>
</context>
<context>
    <name>cluechain::ImportIssueModel</name>
    <message>
        <source>Kept out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Direction?</source>
        <translation>方向不明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not say whether money came or went</source>
        <translation>
            <numerusform>%n 行未注明收支方向</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Original line</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>cluechain::ImportNotes</name>
    <message>
        <source>It adds up: %1</source>
        <translation>对得上：%1</translation>
    </message>
    <message>
        <source>Settle directions…</source>
        <translation>定方向…</translation>
    </message>
    <message numerus="yes">
        <source>%n with a password</source>
        <translation>
            <numerusform>%n 个有密码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a form that no layout fits</source>
        <translation>
            <numerusform>%n 个版式未认出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind</source>
        <translation>
            <numerusform>%n 个为其他类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were kept out: %1</source>
        <translation>
            <numerusform>%n 个文件未导入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Teach this layout…</source>
        <translation>教一次这种版式…</translation>
    </message>
    <message>
        <source>%1: %2 in is missing before line %3</source>
        <translation>%1：第 %3 行之前少收入 %2 元</translation>
    </message>
    <message>
        <source>%1: %2 out is missing before line %3</source>
        <translation>%1：第 %3 行之前少支出 %2 元</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balances of %n account(s) break — %1</source>
        <translation>
            <numerusform>%n 个账户余额断链 — %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Rows around the gaps</source>
        <translation>断链前后各行</translation>
    </message>
</context>
<context>
    <name>cluechain::ImportProgressModel</name>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已认出</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读完</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>已在案</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Rows so far</source>
        <translation>已读行数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>cluechain::ImportView</name>
    <message>
        <source>Rejected rows as CSV…</source>
        <translation>拒收行导出为 CSV…</translation>
    </message>
    <message>
        <source>Nothing was added: the case has these files already, or none could be read.</source>
        <translation>未新增内容：本案已有这些文件，或文件均无法读取。</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>rejected.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Drop a bank&apos;s reply here: a file, a folder or a zip. Every row of it will be accounted for.</source>
        <translation>将银行反馈拖到此处：文件、文件夹或 zip。每一行都有去向说明。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>导入核对单</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>要人看的</translation>
    </message>
    <message numerus="yes">
        <source>Reconciliation of imports · %n file(s)</source>
        <translation>
            <numerusform>导入核对单 · %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconciliation…</source>
        <translation>核对单…</translation>
    </message>
    <message>
        <source>The sheet as a workbook or as CSV</source>
        <translation>导出为 Excel 或 CSV</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>要人看的</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Settle directions…</source>
        <translation>定方向…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Teach this layout…</source>
        <translation>教一次这种版式…</translation>
    </message>
    <message>
        <source>%1 / %2 files</source>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still locked: try another password.</source>
        <translation>
            <numerusform>仍有 %n 个文件未解开：请换一个密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的各行</translation>
    </message>
    <message>
        <source>Original beside its rows</source>
        <translation>原件与各行对照</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移去</translation>
    </message>
    <message>
        <source>Being imported</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Files being imported</source>
        <translation>正在导入的文件</translation>
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
    <name>cluechain::KeyFileField</name>
    <message>
        <source>Key file of the store</source>
        <translation>案件库的密钥文件</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>新建密钥文件</translation>
    </message>
    <message>
        <source>cases.key</source>
        <translation>案件库.key</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>密钥文件：%1</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>使用密钥文件…</translation>
    </message>
    <message>
        <source>Make a key file…</source>
        <translation>生成密钥文件…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Without the key file</source>
        <translation>不用密钥文件</translation>
    </message>
</context>
<context>
    <name>cluechain::KeySheet</name>
    <message>
        <source>What you can do here</source>
        <translation>这里能做什么</translation>
    </message>
</context>
<context>
    <name>cluechain::LeaveDialog</name>
    <message>
        <source>It can end first, or be cancelled: what it has not finished is then not in the store.</source>
        <translation>可以等它完成，也可以取消：取消后，未完成的部分不会留在库中。</translation>
    </message>
    <message>
        <source>Close when it has ended</source>
        <translation>完成后关闭</translation>
    </message>
    <message>
        <source>Cancel the work and close</source>
        <translation>取消任务并关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Work still runs on the store</source>
        <translation>库上还有任务在运行</translation>
    </message>
    <message>
        <source>The window closes when the work has ended.</source>
        <translation>任务完成后窗口自动关闭。</translation>
    </message>
    <message>
        <source>The work is asked to stop; the window closes when it has.</source>
        <translation>已请求停止任务；停止后窗口自动关闭。</translation>
    </message>
</context>
<context>
    <name>cluechain::LedgerPanel</name>
    <message>
        <source>Ledger</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Open the original line</source>
        <translation>打开原文行</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>打开付款</translation>
    </message>
    <message>
        <source>Open the payer&apos;s account</source>
        <translation>打开付款方账户</translation>
    </message>
    <message>
        <source>Open the payee&apos;s account</source>
        <translation>打开收款方账户</translation>
    </message>
    <message>
        <source>%1 transfers</source>
        <translation>%1 笔</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by column (Ctrl+F)</source>
        <translation>按列筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择显示的列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the transfers shown to an Excel or CSV file</source>
        <translation>把列出的转账写入 Excel 或 CSV 文件</translation>
    </message>
    <message>
        <source>No transfer fits these filters.</source>
        <translation>没有符合的转账。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No transfer yet: drop a bank&apos;s reply on the window, or enter a victim&apos;s payment. Each transfer stands here once, with the rows that prove it.</source>
        <translation>还没有转账：把银行回复拖到窗口上，或录入被害人付款。每笔转账在这里只列一次，并附证明它的明细行。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>cluechain::Legend</name>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
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
        <source>Due within 24 hours</source>
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
    <name>cluechain::LotModel</name>
    <message>
        <source>From / to</source>
        <translation>来自 / 去向</translation>
    </message>
    <message>
        <source>Traced (yuan)</source>
        <translation>追踪款 (元)</translation>
    </message>
    <message>
        <source>Transaction time</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>谁的钱</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>In</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Left after (yuan)</source>
        <translation>之后尚存 (元)</translation>
    </message>
</context>
<context>
    <name>cluechain::MappedRowModel</name>
    <message>
        <source>Does not say whether money came or went</source>
        <translation>没有写明是收入还是支出</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>收入 (元)</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>支出 (元)</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额 (元)</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>本方账号</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Counterparty&apos;s account</source>
        <translation>对手账号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>拒收：%1</translation>
    </message>
</context>
<context>
    <name>cluechain::MappingColumns</name>
    <message>
        <source>by you</source>
        <translation>本人指定</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>已知列名</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>相似列名</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>按内容推断</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>列中内容</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>cluechain::MappingRules</name>
    <message>
        <source>money in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>TAB</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month and day; the year from the title or the file&apos;s name</source>
        <translation>月、日；年份取自标题或文件名</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>in yuan</source>
        <translation>以元计</translation>
    </message>
    <message>
        <source>in fen</source>
        <translation>以分计</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>正负号</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>不表示方向</translation>
    </message>
    <message>
        <source>a negative amount went out</source>
        <translation>负数为支出</translation>
    </message>
    <message>
        <source>a negative amount came in</source>
        <translation>负数为收入</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>separator: %1</source>
        <translation>分隔符：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the header</source>
        <translation>
            <numerusform>表头之上有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words of the flag mean</source>
        <translation>标志列各词的含义</translation>
    </message>
    <message>
        <source>%1 (a known word)</source>
        <translation>%1（已知词）</translation>
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
        <translation>案件名称</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation>诈骗类型</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不明确</translation>
    </message>
    <message>
        <source>Source of the clue</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报案时间</translation>
    </message>
    <message>
        <source>write it as 2026-01-14 10:12</source>
        <translation>应写作 2026-01-14 10:12</translation>
    </message>
    <message>
        <source>Accounts, phones, identity numbers</source>
        <translation>账户、电话号码、公民身份号码</translation>
    </message>
    <message>
        <source>Type or paste; separate several by blanks or lines</source>
        <translation>键入或粘贴；多个以空格或换行分隔</translation>
    </message>
    <message>
        <source>Brief facts</source>
        <translation>简要案情</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主办民警</translation>
    </message>
    <message>
        <source>Assisting officer</source>
        <translation>协办民警</translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation>警情编号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Expansion of another case</source>
        <translation>其他案件扩线</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised: </source>
        <translation>
            <numerusform>识别出 %n 项： </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2%3 is already in: %4 · %5</source>
        <translation>%1 %2%3 已在其他案件中：%4 · %5</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>New clue from the expansion of a case</source>
        <translation>案件扩线新建线索</translation>
    </message>
    <message>
        <source>New clue</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开 (Esc)</translation>
    </message>
    <message>
        <source>110 call</source>
        <translation>110 报警</translation>
    </message>
    <message>
        <source>96110 call</source>
        <translation>96110 来电</translation>
    </message>
    <message>
        <source>Report at the counter</source>
        <translation>窗口报案</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>外单位移送</translation>
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
        <translation>概况</translation>
    </message>
    <message>
        <source>%1 · by time left</source>
        <translation>%1 · 按剩余时间</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Victims %1 · witnesses %2 · account holders %3</source>
        <translation>被害人 %1 · 证人 %2 · 账户持有人 %3</translation>
    </message>
    <message>
        <source>No payment of a victim is recorded yet.</source>
        <translation>尚未登记被害人付款。</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n 笔付款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with statement</source>
        <translation>
            <numerusform>%n 个有明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Stopped or frozen</source>
        <translation>止付冻结</translation>
    </message>
    <message>
        <source>Statement missing</source>
        <translation>缺明细</translation>
    </message>
    <message>
        <source>Nothing is missing for the next link.</source>
        <translation>下一环节无缺项。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>In place</source>
        <translation>已具备</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>办案人员</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Paid by victims</source>
        <translation>被害人付款</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>No legal clock is running.</source>
        <translation>没有正在计算的法定期限。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Suspects and measures</source>
        <translation>犯罪嫌疑人与措施</translation>
    </message>
    <message>
        <source>The statements are being followed.</source>
        <translation>正在追踪资金。</translation>
    </message>
    <message>
        <source>Back with victims</source>
        <translation>退回被害人</translation>
    </message>
    <message>
        <source>Under stop or freeze</source>
        <translation>止付冻结中</translation>
    </message>
    <message>
        <source>On accounts, not held</source>
        <translation>账户余额，未控制</translation>
    </message>
    <message>
        <source>Drawn as cash</source>
        <translation>取现</translation>
    </message>
    <message>
        <source>Shops and fees</source>
        <translation>消费与手续费</translation>
    </message>
    <message>
        <source>Payment companies</source>
        <translation>支付机构</translation>
    </message>
    <message>
        <source>With another victim</source>
        <translation>到其他被害人</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>去向断链</translation>
    </message>
    <message>
        <source>Located</source>
        <translation>已查明去向</translation>
    </message>
    <message>
        <source>What was paid, less what lies in gaps or left unseen. By FIFO.</source>
        <translation>付款减去缺口与断链部分。按 FIFO 追踪。</translation>
    </message>
    <message>
        <source>Victims&apos; money that reached accounts, or times of them, without a statement. By FIFO.</source>
        <translation>到达未调取明细的账户或时段的被害人资金。按 FIFO 追踪。</translation>
    </message>
</context>
<context>
    <name>cluechain::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查到的内容</translation>
    </message>
    <message>
        <source>one group only</source>
        <translation>限定类别</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter open   Ctrl Enter in a new window   &gt; commands</source>
        <translation>↑↓ 选择   Enter 打开   Ctrl Enter 在新窗口打开   &gt; 命令</translation>
    </message>
    <message>
        <source>Cases, people, accounts, commands</source>
        <translation>案件、人员、账户、命令</translation>
    </message>
</context>
<context>
    <name>cluechain::PaletteSearch</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Two characters, four digits or pinyin initials are enough</source>
        <translation>两个汉字、四位数字或拼音首字母即可</translation>
    </message>
    <message>
        <source>0 · no match</source>
        <translation>0 · 无匹配</translation>
    </message>
    <message numerus="yes">
        <source>in %n case(s)</source>
        <translation>
            <numerusform>在 %n 案中查找</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hits · %2 ms · %3</source>
        <translation>%1 项 · %2 毫秒 · %3</translation>
    </message>
</context>
<context>
    <name>cluechain::PasswordForm</name>
    <message>
        <source>Open and import</source>
        <translation>解开并导入</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已开启</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>正在试用…</translation>
    </message>
    <message>
        <source>It is tried on every archive that is still locked, and is written nowhere.</source>
        <translation>对所有未解开的压缩包都会试用，不写入任何地方。</translation>
    </message>
</context>
<context>
    <name>cluechain::PatternModel</name>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Victims&apos; money (yuan)</source>
        <translation>被害人款 (元)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Innocent reading</source>
        <translation>无辜解释</translation>
    </message>
</context>
<context>
    <name>cluechain::PatternsPanel</name>
    <message>
        <source>How it is worked out</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Hints, no conclusions: they need a human decision. Rules of %1, %2 kept, %3 of them no longer found.</source>
        <translation>提示（非结论）· 待人工判断。规则版本 %1，已留存 %2 条，其中 %3 条现已查不到。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>rules of %1, traced by %2</source>
        <translation>规则版本 %1，按 %2 追踪</translation>
    </message>
    <message>
        <source>n = %1, by the rules of %2; %3 by %4</source>
        <translation>n = %1，规则版本 %2；%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) kept</source>
        <translation>
            <numerusform>已留存 %n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding: the rules look at accounts whose statements were imported for money that comes and goes, gathers, scatters or circles.</source>
        <translation>没有提示：规则在已导入明细的账户中查找快进快出、归集、分散和回流。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Victims&apos; money</source>
        <translation>被害人款</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Keep the chosen findings with their rows and thresholds, and say what was decided (Enter)</source>
        <translation>连同明细行与阈值留存所选提示，并写明判断（回车）</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>不再留存</translation>
    </message>
    <message>
        <source>Innocent reading</source>
        <translation>无辜解释</translation>
    </message>
    <message>
        <source>Keep and decide…</source>
        <translation>留存并判断…</translation>
    </message>
</context>
<context>
    <name>cluechain::PeopleTab</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Victims, suspects, holders and witnesses of the case.</source>
        <translation>本案的被害人、犯罪嫌疑人、账户持有人和证人。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>What each person is in the case: victim, suspect, holder, witness, officer.</source>
        <translation>人员在本案中的身份：被害人、犯罪嫌疑人、账户持有人、证人、民警。</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>New identity document</source>
        <translation>新建身份证件</translation>
    </message>
    <message>
        <source>Identity numbers and passports, each with what its check digit says.</source>
        <translation>公民身份号码和护照，逐份载明校验结果。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新建措施</translation>
    </message>
    <message>
        <source>Summons, detention, arrest, release on guarantee: each with its officers, approver and paper.</source>
        <translation>传唤、拘留、逮捕、取保候审：逐项载明办案民警、批准人和文书。</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>New identifier</source>
        <translation>新建标识</translation>
    </message>
    <message>
        <source>Phones, devices, chat accounts, addresses: what other cases may share.</source>
        <translation>电话号码、设备、聊天账号、地址：其他案件可能共有的内容。</translation>
    </message>
</context>
<context>
    <name>cluechain::PersonForm</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Several: with commas</source>
        <translation>多个用逗号分开</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Accounts held</source>
        <translation>持有账户</translation>
    </message>
    <message>
        <source>New ones are added to the case; several: with commas</source>
        <translation>新账号自动加入本案；多个用逗号分开</translation>
    </message>
    <message>
        <source>Upline</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Upline&apos;s name</source>
        <translation>上线姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>cluechain::RawRowModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>cluechain::RecentStores</name>
    <message>
        <source>Looking…</source>
        <translation>查看中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>cluechain::RecordModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>cluechain::RecordTab</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>第 %1 号 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing later builds on this change: it can be taken back alone. Taking back is itself a change and can be taken back.</source>
        <translation>此后没有变更依赖此项：可单独撤销。撤销本身也是一项变更，同样可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) build on it and go with it. Taking back is itself a change and can be taken back.</source>
        <translation>
            <numerusform>此后有 %n 项变更依赖此项，将一并撤销。撤销本身也是一项变更，同样可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>撤销 %n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject, who, what</source>
        <translation>对象、操作人、操作</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>查找变更</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Undo from here…</source>
        <translation>由此撤销…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No change fits these conditions.</source>
        <translation>没有符合条件的变更。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>一并撤销的变更</translation>
    </message>
</context>
<context>
    <name>cluechain::ReferredForm</name>
    <message>
        <source>New person…</source>
        <translation>新建人员…</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新建账户…</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>新建文书…</translation>
    </message>
    <message>
        <source>New evidence item…</source>
        <translation>新建物证…</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
</context>
<context>
    <name>cluechain::RefundPanel</name>
    <message>
        <source>How it is worked out</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>The draft does not add up: it must not be used.</source>
        <translation>测算不平：不得使用。</translation>
    </message>
    <message>
        <source>Round %1 no longer fits the case: %2. This is the draft of round %3.</source>
        <translation>第 %1 轮与案情已不符：%2。现为第 %3 轮草稿。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not in the draft: %1 held on %2, which no statement and no payment names.</source>
        <translation>未列入测算：%2 在控 %1，没有明细、也没有付款记录。</translation>
    </message>
    <message>
        <source>A draft: the rules leave three points open; the settings are printed with it and are to be signed.</source>
        <translation>草稿：规定有三处未明确，三项设定随本表打印，须签认。</translation>
    </message>
    <message>
        <source>Round %1, kept %2 by %3</source>
        <translation>第 %1 轮，%2 由%3留存</translation>
    </message>
    <message>
        <source>Round %1, draft</source>
        <translation>第 %1 轮，草稿</translation>
    </message>
    <message>
        <source>frozen %1 = refunds %2 + stays frozen %3</source>
        <translation>冻结 %1 = 返还 %2 + 继续冻结 %3</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>到分相等</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>不平</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as round %1</source>
        <translation>留存为第 %1 轮</translation>
    </message>
    <message>
        <source>Kept as round %1</source>
        <translation>已留存为第 %1 轮</translation>
    </message>
    <message>
        <source>Only the victim&apos;s report tells of it: no statement has a row.</source>
        <translation>只有被害人报案记载：明细中没有对应行。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF, masked for outside use (*.pdf)</source>
        <translation>PDF，脱敏供外部使用 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook, masked for outside use (*.xlsx)</source>
        <translation>Excel 工作簿，脱敏供外部使用 (*.xlsx)</translation>
    </message>
    <message>
        <source>Refund worksheet</source>
        <translation>返还测算表</translation>
    </message>
    <message>
        <source>refund worksheet</source>
        <translation>返还测算表</translation>
    </message>
    <message>
        <source>The worksheet is written, masked: %1</source>
        <translation>测算表已写出（脱敏）：%1</translation>
    </message>
    <message>
        <source>The worksheet is written: %1</source>
        <translation>测算表已写出：%1</translation>
    </message>
    <message>
        <source>Nothing is frozen yet: once a stop or a freeze holds money on an account, what goes back to whom is drafted here.</source>
        <translation>还没有冻结资金：止付或冻结在账户上控住资金后，这里测算返还给谁、返还多少。</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新增措施</translation>
    </message>
    <message>
        <source>The reasoning behind the chosen cell (Enter)</source>
        <translation>所选单元格的计算依据（回车）</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>打印 (PDF)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>xlsx</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Keep the draft as it stands: later the worksheet says in what the case differs from it</source>
        <translation>按现状留存本轮测算：以后会说明案情与它有何不同</translation>
    </message>
    <message>
        <source>amounts in yuan; every cell opens its reasoning</source>
        <translation>单位：元；每格可查计算依据</translation>
    </message>
    <message>
        <source>Per victim</source>
        <translation>逐人汇总</translation>
    </message>
</context>
<context>
    <name>cluechain::RefundReasonSheet</name>
    <message>
        <source>Deposits of victims&apos; money</source>
        <translation>被害人款存入</translation>
    </message>
    <message numerus="yes">
        <source>Rows of %n deposit(s)</source>
        <translation>
            <numerusform>%n 笔原文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::RefundSide</name>
    <message>
        <source>by hand, held %1</source>
        <translation>人工填写，在控 %1</translation>
    </message>
    <message>
        <source>stopped only</source>
        <translation>仅止付</translation>
    </message>
    <message>
        <source>and %1 came back</source>
        <translation>另有 %1 已退回</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工填写</translation>
    </message>
    <message>
        <source>“%1” is no amount in yuan, such as 23,000.00.</source>
        <translation>“%1”不是金额（元），应如 23,000.00。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Loss that counts</source>
        <translation>计入的损失</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例分母</translation>
    </message>
    <message>
        <source>The holder&apos;s own money</source>
        <translation>持卡人自有资金</translation>
    </message>
    <message>
        <source>The first of each is the default. The rules leave these points open: the legal officer signs them.</source>
        <translation>每项第一个为默认。规定未明确这三处，由法制员签认。</translation>
    </message>
    <message>
        <source>Frozen amounts</source>
        <translation>冻结金额</translation>
    </message>
    <message>
        <source>click to change</source>
        <translation>点击修改</translation>
    </message>
    <message>
        <source>Compensated otherwise</source>
        <translation>另获退赔</translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation>可设定项</translation>
    </message>
</context>
<context>
    <name>cluechain::RefundSourceModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Victims&apos; money</source>
        <translation>被害人款</translation>
    </message>
</context>
<context>
    <name>cluechain::RefundVictimModel</name>
    <message>
        <source>Victim</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>付款 (元)</translation>
    </message>
    <message>
        <source>Compensated (yuan)</source>
        <translation>已退赔 (元)</translation>
    </message>
    <message>
        <source>Net loss (yuan)</source>
        <translation>净损失 (元)</translation>
    </message>
    <message>
        <source>Refund (yuan)</source>
        <translation>应返还 (元)</translation>
    </message>
    <message>
        <source>Not recovered (yuan)</source>
        <translation>未挽回 (元)</translation>
    </message>
</context>
<context>
    <name>cluechain::RowForm</name>
    <message>
        <source>Write it as 2026-01-14 18:05</source>
        <translation>应写作 2026-01-14 18:05</translation>
    </message>
    <message>
        <source>No amount: 52,360.00</source>
        <translation>金额无效，应写作 52,360.00</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Several: with commas</source>
        <translation>多个以逗号分隔</translation>
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
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It cannot be removed: something of the case depends on it.</source>
        <translation>无法移除：案件中有内容依赖它。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Edit (not while masked)</source>
        <translation>编辑（脱敏时不可用）</translation>
    </message>
    <message>
        <source>Values are masked: switch masking off to edit them.</source>
        <translation>当前已脱敏：关闭脱敏后才能编辑。</translation>
    </message>
</context>
<context>
    <name>cluechain::SavedViews</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Saved views: filters and order under a name</source>
        <translation>已存视图：以名称保存的筛选条件和排序</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>New store key: %1 %</source>
        <translation>更换案件库密钥：%1 %</translation>
    </message>
</context>
<context>
    <name>cluechain::SettingsPage</name>
    <message>
        <source>This workstation</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>本案件库</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>cluechain::ShortcutEditor</name>
    <message>
        <source>As it usually is</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1: as it usually is</source>
        <translation>%1：恢复默认</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>cluechain::SourceLineModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>拒收：%1</translation>
    </message>
    <message>
        <source>A heading, a total, a note, or a row of another table</source>
        <translation>表头、合计、说明，或别的表的行</translation>
    </message>
</context>
<context>
    <name>cluechain::SourceTab</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>保存原件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>来源文件</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are masked: the original would show them</source>
        <translation>正在脱敏：原件会显露这些内容</translation>
    </message>
    <message>
        <source>Write the original to a file, as it came</source>
        <translation>把原件照原样写成文件</translation>
    </message>
    <message>
        <source>The original of this file is not in the store.</source>
        <translation>此文件的原件不在库中。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>首末时间</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>The original is written: %1</source>
        <translation>原件已写出：%1</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back to the imports</source>
        <translation>返回导入核对单</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>保存原件…</translation>
    </message>
    <message>
        <source>Original line</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>规整后</translation>
    </message>
    <message>
        <source>Lines of the original</source>
        <translation>原件的各行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的各行</translation>
    </message>
    <message>
        <source>Choose an imported file, or a row of a statement: its original stands here beside what was read.</source>
        <translation>选一个已导入的文件或一行明细：这里对照显示原件和读取结果。</translation>
    </message>
</context>
<context>
    <name>cluechain::Splitter</name>
    <message>
        <source>Border of the panes: left and right move it</source>
        <translation>窗格边界：左右键移动</translation>
    </message>
    <message>
        <source>Border of the panes: up and down move it</source>
        <translation>窗格边界：上下键移动</translation>
    </message>
</context>
<context>
    <name>cluechain::StatementRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件明细</translation>
    </message>
    <message>
        <source>Rows of the transfer</source>
        <translation>转账明细</translation>
    </message>
    <message>
        <source>Rows of the payment</source>
        <translation>付款明细</translation>
    </message>
    <message>
        <source>Rows of the account</source>
        <translation>账户明细</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 行</translation>
    </message>
    <message>
        <source>No statement shows this payment yet, only the victim&apos;s report tells of it: request the statement of either account and import the reply.</source>
        <translation>还没有明细证明这笔付款，只有被害人陈述：请调取任一方账户的明细并导入反馈。</translation>
    </message>
    <message>
        <source>Rows behind the selection</source>
        <translation>选中对象的明细</translation>
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
    <name>cluechain::StopAnswerForm</name>
    <message>
        <source>Record the answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>The bank&apos;s answer on %1</source>
        <translation>银行对%1的答复</translation>
    </message>
    <message>
        <source>Held (yuan)</source>
        <translation>止住 (元)</translation>
    </message>
    <message>
        <source>Empty: the bank sent the stop back</source>
        <translation>空：银行退回止付</translation>
    </message>
    <message>
        <source>No amount; 0 if nothing is there</source>
        <translation>不是金额；无余额填 0</translation>
    </message>
    <message>
        <source>In the bank&apos;s words</source>
        <translation>银行原话</translation>
    </message>
    <message>
        <source>0 if nothing is there; empty if it was sent back</source>
        <translation>无余额填 0；被退回留空</translation>
    </message>
    <message>
        <source>Say how much is held, or in the bank&apos;s words why nothing is.</source>
        <translation>请填写止住金额，或银行说明的原因。</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 不是金额。</translation>
    </message>
</context>
<context>
    <name>cluechain::StopForm</name>
    <message>
        <source>No time: 2026-01-19 14:21:33, or 14:21</source>
        <translation>不是时间：2026-01-19 14:21:33 或 14:21</translation>
    </message>
    <message>
        <source>No amount above 0</source>
        <translation>不是大于 0 的金额</translation>
    </message>
    <message>
        <source>1 Holder</source>
        <translation>1 户名</translation>
    </message>
    <message>
        <source>2 Account</source>
        <translation>2 账号</translation>
    </message>
    <message>
        <source>3 Amount (yuan)</source>
        <translation>3 金额 (元)</translation>
    </message>
    <message>
        <source>4 Time of the payment</source>
        <translation>4 交易时间</translation>
    </message>
    <message>
        <source>%1 of %2 fields found in the text</source>
        <translation>从文字认出 %1 / %2 项</translation>
    </message>
    <message>
        <source>Follow-on stop</source>
        <translation>延伸止付</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>紧急止付</translation>
    </message>
    <message>
        <source>Paste a message: holder, account, amount and time are read from it</source>
        <translation>粘贴短信或微信：自动认出户名、账号、金额、时间</translation>
    </message>
    <message>
        <source>Message with the four fields</source>
        <translation>含四项信息的文字</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>记为已发出</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>This workstation is offline: the stop goes out by the platform; here it is recorded with its time and its 48 hours (K31).</source>
        <translation>本机不联网：止付经管理平台发出，此处记录时间和 48 小时期限（K31）。</translation>
    </message>
    <message>
        <source>Record and add another</source>
        <translation>记录并再录一条</translation>
    </message>
</context>
<context>
    <name>cluechain::StopNextModel</name>
    <message>
        <source>No.</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>There now (yuan)</source>
        <translation>现余 (元)</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>可止时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>cluechain::StoreSettings</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Passphrase and key file together</source>
        <translation>口令加密钥文件</translation>
    </message>
    <message>
        <source>Made with the store</source>
        <translation>建库时设置</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Key and integrity</source>
        <translation>密钥与完整性</translation>
    </message>
    <message>
        <source>Verify the store</source>
        <translation>校验案件库</translation>
    </message>
    <message>
        <source>Decrypts every page, follows the record, hashes every kept file</source>
        <translation>解密每一页，核对记录链，重算每个留存文件的哈希</translation>
    </message>
    <message>
        <source>New store key</source>
        <translation>更换库密钥</translation>
    </message>
    <message>
        <source>Every page is written anew, for when the old key may be known. The store is closed meanwhile.</source>
        <translation>全部数据页用新密钥重写，用于旧密钥可能泄露时；其间案件库关闭。</translation>
    </message>
    <message>
        <source>Names and roles are kept by the program, not by cryptography: whoever has a way into the store can read all of it.</source>
        <translation>姓名与角色由程序维护，不靠密码学：有任一打开方式者可读取全部内容。</translation>
    </message>
    <message>
        <source>How you opened this store</source>
        <translation>您打开本库的方式</translation>
    </message>
    <message>
        <source>Asked for before anything below is done</source>
        <translation>以下操作前均需填写</translation>
    </message>
    <message>
        <source>Ways into this store</source>
        <translation>本库的打开方式</translation>
    </message>
    <message>
        <source>Each opens all of it</source>
        <translation>每一种都能打开全库</translation>
    </message>
    <message>
        <source>One more, for</source>
        <translation>再增加一种，使用人</translation>
    </message>
    <message>
        <source>Whose it is, or where it is kept</source>
        <translation>持有人或存放处</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再输一次口令</translation>
    </message>
    <message>
        <source>Add this way in</source>
        <translation>增加此打开方式</translation>
    </message>
    <message>
        <source>A passphrase, a key file, or both, which are then needed together</source>
        <translation>口令、密钥文件，或两者；两者都填则须同时具备</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>“%1” will not open the store any more. It cannot be brought back, only made again by whoever knows it.</source>
        <translation>“%1”将不再能打开案件库。移除后无法恢复，只能由知道口令的人重新设置。</translation>
    </message>
    <message>
        <source>Remove this way in</source>
        <translation>移除此打开方式</translation>
    </message>
    <message>
        <source>First enter at the top how you opened this store.</source>
        <translation>请先在上方填写您打开本库的方式。</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same, or empty; nothing was changed.</source>
        <translation>两次输入的新口令不一致或为空，未作更改。</translation>
    </message>
    <message>
        <source>Give the new way in a passphrase, the same twice, or a key file; nothing was changed.</source>
        <translation>请为新的打开方式填写两次相同的口令，或选择密钥文件；未作更改。</translation>
    </message>
    <message>
        <source>Say for whom the way in is, so that it can be told from the others.</source>
        <translation>请填写此打开方式归谁，以便与其他方式区分。</translation>
    </message>
</context>
<context>
    <name>cluechain::SubjectSheets</name>
    <message>
        <source>Details</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>cluechain::SumBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluechain::SuspectModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>团伙分工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>cluechain::TeachTab</name>
    <message>
        <source>Load a layout</source>
        <translation>载入版式</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>版式文件 (*.json)</translation>
    </message>
    <message>
        <source>Export the layout</source>
        <translation>导出版式</translation>
    </message>
    <message>
        <source>Teach a layout</source>
        <translation>教认版式</translation>
    </message>
    <message>
        <source>Back to the imports</source>
        <translation>返回导入核对单</translation>
    </message>
    <message>
        <source>A file that no layout fits is taught here: choose one in the reconciliation of imports.</source>
        <translation>版式未认出的文件在这里教一次：请在导入核对单中选择。</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows would be rejected or have no direction: the marked cells say why.</source>
        <translation>
            <numerusform>其中 %n 行会被拒收或方向不明：原因见有标记的单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row below the header.</source>
        <translation>表头之下没有数据行。</translation>
    </message>
    <message>
        <source>All of these rows can be read.</source>
        <translation>这些行都能读取。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>The layout is written: %1</source>
        <translation>版式已写出：%1</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back to before the last change (Ctrl+Z)</source>
        <translation>回到上一步之前（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Load layout…</source>
        <translation>载入版式…</translation>
    </message>
    <message>
        <source>Take in a layout that someone shared as a file</source>
        <translation>载入别人以文件分享的版式</translation>
    </message>
    <message>
        <source>Export layout…</source>
        <translation>导出版式…</translation>
    </message>
    <message>
        <source>Write the layout to a file, to be shared</source>
        <translation>把版式写成文件，供分享</translation>
    </message>
    <message>
        <source>Save and import again</source>
        <translation>保存并重新导入</translation>
    </message>
    <message>
        <source>1 Columns</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>2 Rules</source>
        <translation>2 规则</translation>
    </message>
    <message>
        <source>3 Before</source>
        <translation>3 读取前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>读取后</translation>
    </message>
    <message>
        <source>Rows as they came</source>
        <translation>原样的行</translation>
    </message>
    <message>
        <source>Rows as they are read</source>
        <translation>读取后的行</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>各列及含义</translation>
    </message>
    <message>
        <source>Rules of reading</source>
        <translation>读取规则</translation>
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
    <name>cluechain::TransferModel</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额 (元)</translation>
    </message>
    <message>
        <source>Transaction time</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Payer&apos;s account</source>
        <translation>付款账号</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Payee&apos;s account</source>
        <translation>收款账号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>仅报案</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报案</translation>
    </message>
    <message>
        <source>Victim&apos;s payment</source>
        <translation>被害人付款</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方明细</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单方明细</translation>
    </message>
</context>
<context>
    <name>cluechain::UnknownRowModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Transaction time</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额 (元)</translation>
    </message>
    <message>
        <source>Balance before (yuan)</source>
        <translation>前余额 (元)</translation>
    </message>
    <message>
        <source>Balance after (yuan)</source>
        <translation>后余额 (元)</translation>
    </message>
    <message>
        <source>The balances prove</source>
        <translation>余额证明</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>money in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不能证明</translation>
    </message>
</context>
<context>
    <name>cluechain::WayForm</name>
    <message>
        <source>Receiving unit</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Choose the case</source>
        <translation>选择案件</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入案件</translation>
    </message>
    <message>
        <source>Reason, written to the record</source>
        <translation>理由（写入记录）</translation>
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
        <source>Recently opened</source>
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
        <source>Passphrase again</source>
        <translation>再输一次口令</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已开</translation>
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
    <message>
        <source>Try the sample library</source>
        <translation>试用样例库</translation>
    </message>
    <message>
        <source>A store of its own with connected invented cases</source>
        <translation>单独建库，含相互关联的虚构案件</translation>
    </message>
    <message>
        <source>New store with sample cases</source>
        <translation>新建样例库</translation>
    </message>
    <message>
        <source>Nobody can open the store without its passphrase and its key file, if it has one, and nothing brings a lost one back. Keep both sealed, apart from this computer.</source>
        <translation>没有口令（及所设密钥文件）任何人都打不开案件库，遗失后无法找回。请密封保管，与本机分开存放。</translation>
    </message>
</context>
<context>
    <name>cluechain::WhoseModel</name>
    <message>
        <source>Victim</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Payment (yuan)</source>
        <translation>付款 (元)</translation>
    </message>
    <message>
        <source>Came in (yuan)</source>
        <translation>到账 (元)</translation>
    </message>
    <message>
        <source>Went on (yuan)</source>
        <translation>转出 (元)</translation>
    </message>
    <message>
        <source>Rests (yuan)</source>
        <translation>停留 (元)</translation>
    </message>
    <message>
        <source>Left unseen (yuan)</source>
        <translation>去向不明 (元)</translation>
    </message>
    <message>
        <source>Where it rests</source>
        <translation>停留原因</translation>
    </message>
</context>
<context>
    <name>cluechain::WorkstationSettings</name>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Person and lock</source>
        <translation>使用人与锁定</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Stands in the record beside every change</source>
        <translation>记入每一项变更记录</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without activity</source>
        <translation>
            <numerusform>%n 分钟无操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
</context>
</TS>
