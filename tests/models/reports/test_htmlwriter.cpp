#include "models/reports/htmlwriter.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private:
    static Document sample()
    {
        Document document{.title = u"案件报告 <石某> & \"林某\""_s, .meta = {u"刷单返利"_s}};
        document.facts = {.caseNumber = u"A9901030200002026010007"_s,
                          .madeAt = Instant::fromChina(QDate(2026, 1, 20), QTime(9, 41, 55)),
                          .recordNumber = 4182,
                          .recordHead = QString(64, u'a'),
                          .masked = true};
        document.blocks = {
            report::Heading{u"被害人与损失"_s, 1},
            report::Paragraph{u"<script>alert(1)</script>"_s},
            report::Definitions{.items = {{u"受案时间"_s, u"2026-01-14 10:00:00"_s}}},
            report::Table{.title = u"损失"_s,
                          .columns = {{u"姓名"_s}, {u"金额 (元)"_s, report::Align::Right, 1, true}},
                          .rows = {{.cells = {u"林某"_s, u"52,360.00"_s}, .detail = u"SHA-256"_s},
                                   {.cells = {u"short row"_s}}},
                          .sumRow = {u"合计"_s, u"52,360.00"_s},
                          .note = u"2 / 2"_s},
            report::FigureBlock{.caption = u"去向"_s,
                                .figure = OutcomeFigure{.subject = u"本案"_s,
                                                        .sums = {.loss = Money::fromFen(5236000)},
                                                        .payments = 5}},
        };
        return document;
    }

private slots:
    void escapesEverythingThatIsText()
    {
        const QString html = QString::fromUtf8(htmlOf(sample()));
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
        QVERIFY(html.contains(u"&lt;石某&gt; &amp; &quot;林某&quot;"_s));
    }

    void closesWhatItOpens()
    {
        QString html = QString::fromUtf8(htmlOf(sample()));
        html.remove(u"<!DOCTYPE html>"_s);
        static const QRegularExpression voids(u"<(meta|img)([^>]*)>"_s);
        html.replace(voids, u"<\\1\\2/>"_s);
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void fillsShortRowsAndKeepsDetails()
    {
        const QString html = QString::fromUtf8(htmlOf(sample()));
        QVERIFY(html.contains(u"<td>short row</td><td class=\"right unbroken\"></td>"_s));
        QVERIFY(html.contains(u"colspan=\"2\">SHA-256</td>"_s));
        QVERIFY(html.contains(u"<td>合计</td>"_s));
    }

    void embedsPicturesAndSaysThemInWords()
    {
        int asked = 0;
        const auto images = [&](const AnyFigure&, int width, int height) {
            ++asked;
            Q_ASSERT(width > height);
            return FigureImage{"PNG", "image/png"};
        };
        const QString html = QString::fromUtf8(htmlOf(sample(), images));
        QCOMPARE(asked, 1);
        QVERIFY(html.contains(u"src=\"data:image/png;base64,UE5H\""_s));
        QCOMPARE(html.count(u"52,360.00 yuan in 5 payment(s)"_s), 2); // alt and text
        QVERIFY(!html.contains(u"http:"_s) && !html.contains(u"https:"_s));
    }

    void runsTheFactsAlong()
    {
        const QString html = QString::fromUtf8(htmlOf(sample()));
        for (const QString& fact : {u"A9901030200002026010007"_s, u"2026-01-20 09:41:55"_s,
                                    QString(64, u'a'), u"#4182"_s, u"Masked"_s})
            QVERIFY2(html.contains(fact), qPrintable(fact));
    }

    void refusesAFolderThatDoesNotExist()
    {
        const QTemporaryDir dir;
        const auto written = writeHtml(sample(), dir.filePath(u"no/such/report.html"_s));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"report.html"_s));
        QVERIFY(writeHtml(sample(), dir.filePath(u"report.html"_s)));
    }
};

QTEST_APPLESS_MAIN(TestHtmlWriter)
#include "test_htmlwriter.moc"
