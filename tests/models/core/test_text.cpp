#include "models/core/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void foldsWidthCaseAndForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");

        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("plain Chinese") << u"线索链"_s << u"线索链"_s;
        QTest::newRow("case") << u"WeChat ID"_s << u"wechat id"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２３（甲）"_s << u"abc123(甲)"_s;
        QTest::newRow("half width katakana") << u"ｶﾞ"_s << u"ガ"_s;
        QTest::newRow("radical of a PDF") << u"⽴案"_s << u"立案"_s;
        QTest::newRow("composed") << u"e\u0301"_s << u"\u00e9"_s;
        QTest::newRow("blanks") << u" \u3000张\u00a0 三\t"_s << u"张 三"_s;
        QTest::newRow("unseen") << u"\ufeff张\u200b三\u200e"_s << u"张三"_s;
        QTest::newRow("decomposes into a blank") << u"a\u00b4"_s << u"a \u0301"_s;
    }

    void foldsWidthCaseAndForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
    }

    void foldsAFoldedTextToItself()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 5'000; ++i) {
            QString text;
            for (int n = random.bounded(12); n > 0; --n) {
                const char32_t code = random.bounded(0x30000u);
                if (code < 0xD800 || code > 0xDFFF)
                    text += QChar::fromUcs4(code);
            }
            const QString once = fold(text);
            QCOMPARE(fold(once), once);
            QCOMPARE(fold(cleanCell(text)), once);
        }
    }

    void cleansACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("clean");

        QTest::newRow("untouched") << u"6222020000000000000"_s << u"6222020000000000000"_s;
        QTest::newRow("tab behind the number")
            << u"6222020000000000000\t"_s << u"6222020000000000000"_s;
        QTest::newRow("blanks of every kind") << u"\ufeff\u00a0\u3000 张三 \r\n"_s << u"张三"_s;
        QTest::newRow("inside") << u"交易\u0000\u001f时\u200b间"_s << u"交易时间"_s;
        QTest::newRow("words apart") << u"中国\u3000工商\t\n银行"_s << u"中国 工商 银行"_s;
        QTest::newRow("width stays") << u"（１）"_s << u"（１）"_s;
        QTest::newRow("only wrapping") << u"\t\u00a0\u3000\u200b"_s << u""_s;
    }

    void cleansACell()
    {
        QFETCH(QString, cell);
        QFETCH(QString, clean);
        QCOMPARE(cleanCell(cell), clean);
        QCOMPARE(cleanCell(clean), clean);
    }

    void knowsWhatToolsWriteForNothing()
    {
        for (const auto* word : {u"", u"NaN", u"nan", u"None", u"NaT", u"null", u"NULL", u"\\N"})
            QVERIFY(isAbsent(word));
        for (const auto* word : {u"0", u"-", u"无", u"Nancy"})
            QVERIFY(!isAbsent(word));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
