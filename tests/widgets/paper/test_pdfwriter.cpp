#include "widgets/paper/pdfwriter.h"
#include "widgets/paper/reportfont.h"

#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// What poppler's `tool` prints; empty output with a failed test when it is missing.
QString run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QTest::qFail(qPrintable(tool + u": "_s + process.errorString() +
                                QString::fromUtf8(process.readAllStandardError()) +
                                u" (install poppler-utils)"_s),
                     __FILE__, __LINE__);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// All ideographs that have a twin among the radicals.
QStringList radicalTwins()
{
    QSet<QString> twins;
    for (char32_t c = 0x2E80; c <= 0x2FDF; ++c) {
        const QString radical = QString::fromUcs4(&c, 1);
        const QString ideograph = radical.normalized(QString::NormalizationForm_KC);
        if (ideograph != radical)
            twins.insert(ideograph);
    }
    // Twins of the supplement that normalisation does not know, as names and papers use them.
    for (const QChar c :
         u"民见讠贝车钅长门页风飞马骨鬼鱼鸟卤麦黄齐齿龙龟罒艹辶阝氵忄扌犭礻衤纟饣"_s)
        twins.insert(c);
    return QStringList(twins.cbegin(), twins.cend());
}

const QStringList links{u"线索研判"_s, u"落地核查"_s, u"立案侦查"_s, u"查控取证"_s,
                        u"破案抓人"_s, u"深挖扩线"_s, u"追赃挽损"_s};

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    static Document empty()
    {
        Document document{.title = u"案件报告"_s};
        document.facts = {.caseNumber = u"A9901030200002026010007"_s,
                          .madeAt = Instant::fromChina(QDate(2026, 1, 20), QTime(9, 41, 55)),
                          .recordNumber = 4182,
                          .recordHead = u"0123456789abcdef"_s.repeated(4)};
        return document;
    }

    static report::Table transfers(int rows)
    {
        report::Table table{.title = u"交易明细"_s,
                            .columns = {{u"序号"_s, report::Align::Right, 0, true},
                                        {u"时间"_s, report::Align::Left, 0, true},
                                        {u"对手户名"_s},
                                        {u"摘要"_s},
                                        {u"金额 (元)"_s, report::Align::Right, 0, true}}};
        for (int i = 1; i <= rows; ++i)
            table.rows.append({.cells = {QString::number(i), u"2026-01-13 19:42:10"_s,
                                         u"示例市城东区长名称贸易有限责任公司第%1分公司"_s.arg(i),
                                         u"货款"_s.repeated(1 + i % 17), u"9,876,543,210.99"_s}});
        table.sumRow = {u"合计"_s, {}, {}, {}, u"9,999,999,999,999.99"_s};
        table.note = u"%1 / %1"_s.arg(rows);
        return table;
    }

    QString write(const Document& document, const QString& name, const FigurePainter& figures = {})
    {
        const QString path = m_dir.filePath(name);
        const auto written = writePdf(document, path, figures);
        if (!written)
            QTest::qFail(qPrintable(written.error().message), __FILE__, __LINE__);
        return path;
    }

    static QString textOf(const QString& path, const QStringList& options = {u"-layout"_s})
    {
        return run(u"pdftotext"_s, options + QStringList{path, u"-"_s});
    }

private slots:
    void printsEveryRadicalsIdeographSoThatItIsFoundAgain()
    {
        Document document = empty();
        const QStringList twins = radicalTwins();
        QVERIFY(twins.size() > 214);
        for (const QString& link : links)
            document.blocks.push_back(report::Heading{link, 2});
        for (qsizetype i = 0; i < twins.size(); i += 24)
            document.blocks.push_back(report::Paragraph{twins.mid(i, 24).join(QString())});
        // The same in bold, and in the smaller sizes of a table.
        document.blocks.push_back(report::Heading{twins.join(QString()), 3});
        document.blocks.push_back(report::Table{.columns = {{links.join(u' ')}},
                                                .rows = {{.cells = {twins.join(QString())}}}});
        const QString text = textOf(write(document, u"radicals.pdf"_s));

        for (const QString& link : links)
            QVERIFY2(text.count(link) >= 2, qPrintable(link));
        for (const QString& twin : twins)
            QVERIFY2(text.count(twin) >= 3, qPrintable(twin));
        for (const char32_t c : text.toUcs4())
            QVERIFY2(c < 0x2E80 || c > 0x2FDF, qPrintable(QString::number(uint(c), 16)));
        for (qsizetype i = 0; i < twins.size(); i += 24)
            QVERIFY(text.contains(twins.mid(i, 24).join(QString())));
    }

    void turnsRadicalsThatCameInAFileIntoIdeographs()
    {
        const auto font = findReportFont();
        QVERIFY(font);
        QCOMPARE(printable(u"⽴案⼈ ⺠⻅⻓⻋"_s, *font), u"立案人 民见长车"_s);
        for (char32_t c = 0x2E80; c <= 0x2FDF; ++c)
            for (const char32_t out : printable(QString::fromUcs4(&c, 1), *font).toUcs4())
                QVERIFY2(out < 0x2E80 || out > 0x2FDF, qPrintable(QString::number(uint(c), 16)));
    }

    void spellsWhatNoFontCanDraw()
    {
        const auto font = findReportFont();
        QVERIFY(font);
        const char32_t unassigned = 0xE123; // private use: no font of the system has it
        QCOMPARE(printable(u"林"_s + QString::fromUcs4(&unassigned, 1), *font), u"林〔U+E123〕"_s);
        QCOMPARE(printable(u"a\tb\r\nc\u200b"_s, *font), u"a b\nc"_s);
        QCOMPARE(printable(u"−1,234.50 ·0417 — “林某”…"_s, *font), u"−1,234.50 ·0417 — “林某”…"_s);
    }

    void keepsPunctuationAndSignsFindable()
    {
        Document document = empty();
        const QString signs = u"−1,234.50 ·0417 “林某”（2026）①②③、；：《立案决定书》≥≤→"_s;
        document.blocks.push_back(report::Paragraph{signs});
        const QString text = textOf(write(document, u"signs.pdf"_s));
        QVERIFY2(text.contains(signs), qPrintable(text));
    }

    void embedsItsFonts()
    {
        Document document = empty();
        document.blocks = {report::Heading{u"概况"_s, 1}, report::Paragraph{u"plain text 文字"_s}};
        const QStringList lines =
            run(u"pdffonts"_s, {write(document, u"fonts.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines.mid(2)) {
            QVERIFY2(line.startsWith(u"WenQuanYi"_s) || line.contains(u"+WenQuanYi"_s),
                     qPrintable(line));
            // name type encoding emb sub uni object ID, from the right: ID has two columns
            const QStringList columns = line.simplified().split(u' ');
            QCOMPARE(columns[columns.size() - 5], u"yes"_s);
            QCOMPARE(columns[columns.size() - 3], u"yes"_s);
        }
    }

    void repeatsTableHeadsAndCutsNoRow()
    {
        Document document = empty();
        document.blocks = {report::Heading{u"资金"_s, 1}, transfers(1500)};
        const QStringList pages = textOf(write(document, u"long.pdf"_s)).split(u'\f');
        const int count = int(pages.size()) - 1; // pdftotext ends each page with a form feed
        QVERIFY(count > 30);
        int rows = 0;
        static const QRegularExpression row(u"^ *\\d+ +2026-01-13 19:42:10 "_s,
                                            QRegularExpression::MultilineOption);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(pages[i].count(u"对手户名"_s), 1);
            QVERIFY(pages[i].contains(u"A9901030200002026010007"_s));
            QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(count)));
            QVERIFY(pages[i].contains(u"2026-01-20 09:41:55"_s));
            QVERIFY(pages[i].contains(u"0123456789abcdef"_s.repeated(4)));
            for (auto it = row.globalMatch(pages[i]); it.hasNext(); it.next())
                ++rows;
        }
        QCOMPARE(rows, 1500);
        QVERIFY(pages[count - 1].contains(u"9,999,999,999,999.99"_s));
        QVERIFY(pages[count - 1].contains(u"1500 / 1500"_s));
    }

    void breaksNoAmountTimeOrHash()
    {
        Document document = empty();
        report::Table table = transfers(3);
        const QString hash = u"fedcba9876543210"_s.repeated(4);
        table.rows[1].detail = u"SHA-256 "_s + hash;
        table.columns.append({u"备注"_s});
        table.rows[0].cells.append(u"很长的备注，"_s.repeated(60));
        document.blocks = {table};
        const QString text = textOf(write(document, u"wide.pdf"_s));
        QCOMPARE(text.count(u"9,876,543,210.99"_s), 3);
        QCOMPARE(text.count(u"2026-01-13 19:42:10"_s), 3);
        QVERIFY(text.contains(hash));
    }

    void breaksNoNumberWithinWords()
    {
        Document document = empty();
        report::Table table{.columns = {{u"对象"_s}, {u"说明"_s}, {u"备注"_s}, {u"来源"_s}}};
        const QString words = u"何某东岭农商银行 6299029553755192256 转出后余额不足以支付"_s;
        table.rows.append({.cells = {words, words, words, words}});
        document.blocks = {table};
        const QString text = textOf(write(document, u"numbers.pdf"_s));
        QCOMPARE(text.count(u"6299029553755192256"_s), 4);
    }

    void continuesARowThatIsHigherThanAPage()
    {
        Document document = empty();
        report::Table table{.columns = {{u"编号"_s, report::Align::Left, 0, true}, {u"内容"_s}}};
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines.append(u"第%1行"_s.arg(i));
        table.rows = {{.cells = {u"1"_s, lines.join(u'\n')}}, {.cells = {u"2"_s, u"末"_s}}};
        document.blocks = {table};
        const QString text = textOf(write(document, u"high.pdf"_s));
        for (const QString& line : lines)
            QCOMPARE(text.count(line + u'\n'), 1);
        QCOMPARE(text.count(u"编号"_s), text.count(u'\f'));
    }

    void keepsHeadingsWithWhatFollows()
    {
        // Whatever height stands above, no page ends with a heading.
        for (int filler = 0; filler < 40; ++filler) {
            Document document = empty();
            for (int i = 0; i < 30; ++i)
                document.blocks.push_back(report::Paragraph{u"x"_s});
            for (int i = 0; i < filler; ++i)
                document.blocks.push_back(
                    report::Paragraph{u"y"_s, report::Paragraph::Tone::Muted});
            document.blocks.push_back(report::Heading{u"大标题"_s, 1});
            document.blocks.push_back(report::Heading{u"小标题"_s, 2});
            document.blocks.push_back(transfers(2));
            for (const QString& page :
                 textOf(write(document, u"keep.pdf"_s)).split(u'\f', Qt::SkipEmptyParts))
                if (page.contains(u"大标题"_s))
                    QVERIFY2(page.contains(u"小标题"_s) && page.contains(u"9,876,543,210.99"_s),
                             qPrintable(page));
        }
    }

    void paintsFiguresWhereTheyBelongAndSaysThem()
    {
        Document document = empty();
        document.facts.masked = true;
        const OutcomeFigure figure{
            .subject = u"本案"_s, .sums = {.loss = Money::fromFen(5236000)}, .payments = 5};
        document.blocks = {
            report::FigureBlock{.caption = u"损失与挽回"_s, .figure = figure},
            report::FigureBlock{.caption = u"没有数据"_s, .figure = OutcomeFigure{}}};
        QList<QRectF> rects;
        const QString text =
            textOf(write(document, u"figure.pdf"_s,
                         [&](QPainter& painter, const QRectF& rect, const AnyFigure&) {
                             painter.drawRect(rect);
                             rects.append(rect);
                         }));
        QCOMPARE(rects.size(), 1);
        QVERIFY(qAbs(rects[0].height() / rects[0].width() - naturalAspect(figure)) < 0.001);
        QVERIFY(text.contains(u"损失与挽回"_s) && text.contains(u"52,360.00"_s));
        QVERIFY(text.contains(u"Masked"_s));
    }

    void leavesTheOldFileWhenItCannotWrite()
    {
        const auto written = writePdf(empty(), m_dir.filePath(u"no/such/folder.pdf"_s));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"folder.pdf"_s));
    }
};

QTEST_MAIN(TestPdfWriter)
#include "test_pdfwriter.moc"
