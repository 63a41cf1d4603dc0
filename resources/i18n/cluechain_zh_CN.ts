<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>cluechain::FormRow</name>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
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
    <name>cluechain::SecretField</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
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
    <name>cluechain::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
