#include "tests/shots/importstore.h"

#include "models/cases/caseacts.h"
#include "models/intake/importer.h"
#include "models/store/sqlite.h"
#include "tests/support/archive.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray header = "交易卡号,交易户名,交易时间,交易金额,交易余额,收付标志,交易对手账卡号,"
                          "对手户名,摘要说明,交易流水号\n";

/// Rows of one account; the ninth has another balance than it should, some tell no direction.
QByteArray rowsOf(const QByteArray& card, const QByteArray& holder, int rows)
{
    QByteArray text = header;
    qint64 fen = 500'000;
    for (int i = 0; i < rows; ++i) {
        const bool isIn = i % 3 == 0;
        const qint64 amount = 12'345 + i * 7'700;
        fen += isIn ? amount : -amount;
        if (i == 8)
            fen += 125'000;
        const QByteArray flag = i % 11 == 5 ? "其它" : i % 13 == 7 ? "" : isIn ? "进" : "出";
        const QByteArray sum =
            i == 15 ? QByteArray("1OO.00") : QByteArray::number(double(amount) / 100, 'f', 2);
        text += card + ',' + holder + ",2026-01-" +
                QByteArray::number(5 + i / 12).rightJustified(2, '0') + ' ' +
                QByteArray::number(8 + i % 12).rightJustified(2, '0') + ":14:21," + sum + ',' +
                QByteArray::number(double(fen) / 100, 'f', 2) + ',' + flag + ",62990000876543210" +
                QByteArray::number(10 + i % 7) + ",示例" + (i % 2 ? "商贸有限公司" : "乙") +
                ",手机银行转账,S" + QByteArray::number(i) + '\n';
        if (i == 4) // told twice
            text += text.split('\n').at(text.count('\n') - 1) + '\n';
    }
    return text;
}

struct ImportStore {
    TestStore store;
    CaseId caseId;
    QString folder;

    ImportStore()
    {
        caseId = newCase(*store, {.name = u"瑞衡贸易公司被冒充领导诈骗案"_s})->id;
        folder = store.filePath(u"反馈结果_0119"_s);
        QDir().mkpath(folder);
        write(u"江川_3305.csv"_s, rowsOf("6299000012345678903", "林某", 28));
        write(u"岚山_9012.csv"_s, rowsOf("6299000012345671189", "石某", 24));
        const auto report = importPaths(*store, caseId, {folder}, {.shownFrom = folder});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        QByteArray unknown = "示例村镇银行流水\n打印人：示例,2026-03-10\n"
                             "客户账户号码,记账时点,本次交易金额,当前账面余额,收支,对手客户号,"
                             "对手客户名,备用\n";
        for (int i = 0; i < 60; ++i)
            unknown += "6299000012345678903,2026-0" + QByteArray(i == 6 ? "0" : "3") +
                       "-05 10:11:" + QByteArray::number(10 + i % 50) + ',' +
                       QByteArray::number(100 + i * 7) + ".56," +
                       QByteArray::number(90'000 - i * 40) + ".00," +
                       (i % 9 == 4 ? "未知"
                        : i % 3    ? "付"
                                   : "收") +
                       ",62990000876543210" + QByteArray::number(10 + i % 70) + ",示例乙,转账\n";
        write(u"云柜_村镇银行.csv"_s, unknown);
        write(u"长河_回复.zip"_s,
              zipOf({{"changhe_3391.csv", header}, {"changhe_5573.csv", header}}, ArchiveLock::Aes,
                    "secret"));
        write(u"说明.pdf"_s, "%PDF-1.4\n%%EOF\n");
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write %s", qPrintable(name));
    }
};

ImportStore& imports()
{
    static ImportStore store;
    return store;
}

} // namespace

Store& importStore()
{
    return *imports().store;
}

CaseId importCase()
{
    return imports().caseId;
}

qint64 duplicateRow()
{
    return (*imports().store)
        .openReader()
        ->value<qint64>("SELECT min(id) FROM txn WHERE class = 1");
}

QString importFolder()
{
    return imports().folder;
}

} // namespace cluechain
