#include "models/intake/zipfile.h"
#include "support/archive.h"
#include "support/programrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>

/// What importing a statement costs with everything on (encryption, hashes, duplicates, accounts,
/// mirror pairs, indexes, search, the kept original): whole processes in turn, less the opening of
/// the store. A text beside `sqlite3 .import` of the same text into one plain table without index;
/// an .xlsx beside a plain pass of unzipping and parsing its XML.
///
///     bench_import [ROWS…]           default 100000 1000000
///     bench_import --xlsx [ROWS…]    default 100000
namespace
{

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Of what takes minutes one round must do.
int roundsOf(int rows)
{
    return rows > 3'000'000 ? 1 : 3;
}

const QString header =
    u"交易卡号,交易账号,账户开户名称,开户人证件号码,交易时间,交易金额,交易余额,收付标志,"
    u"交易对手账卡号,现金标志,对手户名,对手身份证号,对手开户银行,摘要说明,交易币种,交易网点名称,"
    u"交易网点代码,交易发生地,交易是否成功,传票号,终端号,IP地址,MAC地址,对手交易余额,交易流水号,"
    u"日志号,凭证种类,凭证号,交易柜员号,商户名称,商户代码,备注,交易类型,查询反馈结果原因"_s;

/// Lines of mule accounts in the police layout of 34 columns, the header first; the same for the
/// same number of rows.
void statement(int rows, const std::function<void(const QString& line)>& take)
{
    QRandomGenerator random(34);
    const QStringList peers{u"示例鑫达信息科技有限公司"_s, u"财付通-充值"_s, u"林某"_s, u"石某"_s,
                            u"示例启拓商贸有限公司"_s};
    take(header);
    const int ofAccount = 2000;
    qint64 balance = 0;
    for (int i = 0; i < rows; ++i) {
        if (i % ofAccount == 0)
            balance = 5'000'000;
        const qint64 account = 6299013062000000000 + i / ofAccount;
        const qint64 fen = random.bounded(100, 900'000);
        const bool in = balance < fen || random.bounded(2) == 0;
        balance += in ? fen : -fen;
        const int second = (i % ofAccount) * 37;
        const auto yuan = [](qint64 value) {
            return u"%1.%2"_s.arg(value / 100).arg(value % 100, 2, 10, QChar(u'0'));
        };
        take(u"%1,%2,徐子涵,990011197804120113,2025-%3-%4 %5:%6:%7,%8,%9,"_s.arg(account)
                 .arg(account / 7)
                 .arg(1 + second / 2'592'000 % 12, 2, 10, QChar(u'0'))
                 .arg(1 + second / 86'400 % 28, 2, 10, QChar(u'0'))
                 .arg(second / 3600 % 24, 2, 10, QChar(u'0'))
                 .arg(second / 60 % 60, 2, 10, QChar(u'0'))
                 .arg(second % 60, 2, 10, QChar(u'0'))
                 .arg(yuan(fen), yuan(balance)) +
             u"%1,629904910000%2,转账,%3,,银杏银行,手机银行转账,人民币,云杉银行城关镇支行,"
             u"990011,样本县城关镇,成功,,,,,,S%4,L%4,,,G011,,,,转账,"_s.arg(in ? u"进"_s : u"出"_s)
                 .arg(random.bounded(20'000), 7, 10, QChar(u'0'))
                 .arg(peers.at(random.bounded(int(peers.size()))))
                 .arg(i));
    }
}

/// A file that is written, or the end of the benchmark.
class Output
{
public:
    explicit Output(const QString& path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("no room for the files");
    }

    void write(const QByteArray& bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            qFatal("no room for the files");
    }

private:
    QFile m_file;
};

/// A workbook of one sheet, its texts in the cells.
QByteArray workbook(int rows)
{
    QByteArray sheet;
    statement(rows, [&](const QString& line) {
        sheet += "<row>";
        for (const QStringView cell : QStringView(line).split(u','))
            sheet += cell.isEmpty()
                         ? QByteArray("<c/>")
                         : "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
        sheet += "</row>";
    });
    return xlsxOf({{u"交易明细"_s, sheet}});
}

/// The plain pass over a workbook: every part of it unzipped and parsed, nothing more.
int parseWorkbook(const QString& path)
{
    const auto archive = ZipFile::open(path);
    if (!archive)
        return 1;
    qint64 tokens = 0;
    for (const ZipFile::Member& member : (*archive)->members()) {
        ZipMemberDevice device(*archive, member);
        device.open(QIODevice::ReadOnly);
        QXmlStreamReader xml(&device);
        for (; !xml.atEnd(); ++tokens)
            xml.readNext();
        if (xml.hasError())
            return 1;
    }
    return tokens > 0 ? 0 : 1;
}

struct Cost {
    double seconds = 0;
    double megabytes = 0; ///< Most memory at once, of all children so far.
};

double mostMemory()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Ends the benchmark if the process fails.
Cost run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLUECHAIN_PASSPHRASE"_s, u"a bench passphrase 1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return {seconds, mostMemory()};
}

double middle(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// `plainPass` gives its seconds.
void measure(int rows, const QString& file, const char* plainName,
             const std::function<double()>& plainPass)
{
    const QTemporaryDir dir;
    const QString program = QStringLiteral(CLUECHAIN_PROGRAM);
    QList<double> plainTimes, importTimes, ratios;
    double memory = 0;
    qint64 bytes = 0;
    for (int round = 0; round < roundsOf(rows); ++round) {
        const double plainTime = plainPass();
        const QString store = dir.filePath(u"store-%1.cluechain"_s.arg(round));
        run(program, {u"new"_s, store});
        const QString number =
            runProgram(program,
                       {u"case"_s, u"new"_s, store, u"--name"_s, u"r"_s, u"--type"_s, u"F01"_s},
                       "a bench passphrase 1")
                .lastLine();
        const double opening = run(program, {u"case"_s, u"list"_s, store}).seconds;
        const Cost import =
            run(program, {u"import"_s, store, u"--case"_s, number, file, u"--json"_s});
        plainTimes += plainTime;
        importTimes += import.seconds - opening;
        ratios += (import.seconds - opening) / plainTime;
        memory = import.megabytes;
        bytes = QFileInfo(store).size();
        QFile::remove(store);
    }
    std::printf("%9d rows  %s %6.2f s  cluechain %6.2f s  x %.2f  %.2f M rows/s  %4.0f MB  "
                "%lld bytes a row\n",
                rows, plainName, middle(plainTimes), middle(importTimes), middle(ratios),
                rows / middle(importTimes) / 1e6, memory, static_cast<long long>(bytes / rows));
    std::fflush(stdout);
}

void measureText(int rows)
{
    const QTemporaryDir dir;
    const QString plain = dir.filePath(u"plain.csv"_s);
    const QString asCame = dir.filePath(u"江川银行交易明细信息.csv"_s);
    {
        Output utf8(plain);
        Output gb18030(asCame);
        QStringEncoder national("GB18030");
        statement(rows, [&](const QString& line) {
            utf8.write(line.toUtf8() + '\n');
            gb18030.write(QByteArray(national(line)) + '\n');
        });
    }
    const QString database = dir.filePath(u"plain.db"_s);
    measure(rows, asCame, ".import", [&] {
        const double seconds =
            run(u"sqlite3"_s, {database}, ".mode csv\n.import " + plain.toUtf8() + " t\n").seconds;
        QFile::remove(database);
        return seconds;
    });
}

void measureWorkbook(int rows)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"江川银行交易明细信息.xlsx"_s);
    Output(path).write(workbook(rows));
    measure(rows, path, "unzip and parse", [&] {
        return run(QCoreApplication::applicationFilePath(), {u"--parse"_s, path}).seconds;
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == "--parse"_L1)
        return parseWorkbook(arguments.value(1));
    const bool isWorkbook = arguments.removeAll(u"--xlsx"_s) > 0;
    if (arguments.isEmpty())
        arguments = isWorkbook ? QStringList{u"100000"_s} : QStringList{u"100000"_s, u"1000000"_s};
    for (const QString& rows : std::as_const(arguments))
        isWorkbook ? measureWorkbook(rows.toInt()) : measureText(rows.toInt());
    return 0;
}
