#include "models/intake/decode.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// Decodes in pieces of `step` bytes.
QString decoded(const QByteArray& bytes, TextEncoding encoding, qsizetype step,
                qint64* damaged = nullptr)
{
    TextDecoder decoder(encoding);
    std::string out;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        decoder.decode(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)), out);
    decoder.finish(out);
    if (damaged)
        *damaged = decoder.damaged();
    return QString::fromStdString(out);
}

TextEncoding found(const QByteArray& bytes)
{
    EncodingDetector detector;
    for (const char byte : bytes)
        detector.add(QByteArrayView(&byte, 1));
    return detector.encoding();
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private slots:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");

        QTest::newRow("ascii") << QByteArray("a,b") << u"utf-8"_s;
        QTest::newRow("utf-8") << QByteArray("交易卡号") << u"utf-8"_s;
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF交易") << u"utf-8-sig"_s;
        QTest::newRow("gb18030") << QByteArray("\xBD\xBB\xD2\xD7\xBF\xA8\xBA\xC5") << u"gb18030"_s;
        QTest::newRow("utf-16 with mark") << QByteArray("\xFF\xFE"
                                                        "a\0b\0",
                                                        6)
                                          << u"utf-16-le"_s;
        QTest::newRow("utf-16 without") << QByteArray("a\0,\0b\0", 6) << u"utf-16-le"_s;
        QTest::newRow("utf-16 big") << QByteArray("\0a\0,\0b", 6) << u"utf-16-be"_s;
        QTest::newRow("surrogate in utf-8 is none") << QByteArray("\xED\xA0\x80") << u"gb18030"_s;
        QTest::newRow("damaged utf-8") << QByteArray("交易").repeated(200) + "\xFF" << u"utf-8"_s;
    }

    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QTEST(encodingName(found(bytes)), "name");
    }

    void knowsBinaryData()
    {
        EncodingDetector detector;
        detector.add(QByteArray::fromHex("00010203000000ff00aa00000000bb").repeated(50));
        QVERIFY(detector.isBinary());
    }

    void decodesWhateverThePieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("text");

        QTest::newRow("gb18030") << QByteArray("a\xBD\xBB,\xD2\xD7\n") << int(TextEncoding::Gb18030)
                                 << u"a交,易\n"_s;
        // 𠮷 U+20BB7 and 䶮 U+4DAE: four bytes each
        QTest::newRow("four bytes")
            << QByteArray::fromHex("9534 8a33 8234 fe35") << int(TextEncoding::Gb18030)
            << QString::fromUtf8(QStringDecoder("GB18030")(QByteArray::fromHex("95348a338234fe35"))
                                     .
                                     operator QString()
                                     .toUtf8());
        QTest::newRow("utf-8 with mark")
            << QByteArray("\xEF\xBB\xBF交易𠮷") << int(TextEncoding::Utf8Bom) << u"交易𠮷"_s;
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE\xA4\x4E,\0", 6)
                                << int(TextEncoding::Utf16Le) << u"交,"_s;
    }

    void decodesWhateverThePieces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QFETCH(QString, text);
        for (const qsizetype step : {qsizetype(1), qsizetype(3), bytes.size()}) {
            if (step < 3 && TextEncoding(encoding) == TextEncoding::Utf8Bom)
                continue; // a mark comes whole: files are read in large pieces
            QCOMPARE(decoded(bytes, TextEncoding(encoding), step), text);
        }
    }

    void keepsSeparatorsThatFollowDamage()
    {
        qint64 damaged = 0;
        QCOMPARE(decoded("\xFF\x80,\xA1,\xBD\xBB\r\n", TextEncoding::Gb18030, 100, &damaged),
                 u"\uFFFD\uFFFD,\uFFFD,交\r\n"_s);
        QCOMPARE(damaged, 3);
        QCOMPARE(decoded("a\xC3,\xE4\xBA,b", TextEncoding::Utf8, 100, &damaged),
                 u"a\uFFFD,\uFFFD,b"_s);
        QCOMPARE(damaged, 2);
    }

    void tableAgreesWithTheDecoderOfQt()
    {
        QByteArray all;
        for (int lead = 0x81; lead <= 0xFE; ++lead) {
            for (int trail = 0x40; trail <= 0xFE; ++trail) {
                if (trail != 0x7F)
                    all += QByteArray(1, char(lead)) + char(trail);
            }
        }
        const QString expected = QStringDecoder("GB18030")(all);
        QCOMPARE(decoded(all, TextEncoding::Gb18030, 997), expected);
    }

    void readsNamesOfZipMembers()
    {
        QCOMPARE(decodeName("\xC1\xAA\xCD\xA8.csv"), u"联通.csv"_s); // valid UTF-8 by accident
        QCOMPARE(decodeName("联通.csv"), u"联通.csv"_s);
        QCOMPARE(decodeName("plain.csv"), u"plain.csv"_s);
    }
};

QTEST_APPLESS_MAIN(TestDecode)
#include "test_decode.moc"
