#include "models/intake/xlsformulas.h"

#include <QByteArray>
#include <QTest>

using namespace cluechain;

namespace
{

QByteArray number(quint32 value, int size)
{
    return QByteArray(reinterpret_cast<const char*>(&value), size);
}

QByteArray record(quint32 kind, const QByteArray& body)
{
    return number(kind, 2) + number(quint32(body.size()), 2) + body;
}

QByteArray beginning()
{
    return record(0x809, number(0x0600, 2) + QByteArray(14, '\0'));
}

/// An entry of the list of sheets: where it begins, and whether it is a table.
QByteArray listed(quint32 position, bool isTable)
{
    return record(0x85, number(position, 4) + '\0' + (isTable ? '\0' : '\2') + number(1, 2) + 's');
}

/// A formula in column 0 and the text that it gave.
QByteArray formula(quint32 row, const QByteArray& text)
{
    const QByteArray result = number(0, 6) + number(0xFFFF, 2);
    return record(0x06, number(row, 2) + number(0, 4) + result + number(0, 6)) +
           record(0x207, number(quint32(text.size()), 2) + '\0' + text);
}

XlsFormulaTexts textsOf(const QByteArray& book)
{
    return XlsFormulaTexts(
        std::span(reinterpret_cast<const uint8_t*>(book.constData()), size_t(book.size())));
}

} // namespace

class TestXlsFormulas : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTextsOfEverySheet()
    {
        const QByteArray end = record(0x0A, {});
        const QByteArray first = beginning() + formula(0, "one") + end;
        const QByteArray chart = beginning() + end;
        const QByteArray second = beginning() + formula(3, "two") + end;
        const qsizetype head = (beginning() + listed(0, true).repeated(3) + end).size();
        const auto at = [&](qsizetype before) { return quint32(head + before); };
        const QByteArray book =
            beginning() + listed(at(0), true) + listed(at(first.size()), false) +
            listed(at(first.size() + chart.size()), true) + end + first + chart + second;
        const XlsFormulaTexts texts = textsOf(book);
        QCOMPARE(*texts.find(0, 3, 0, 0), "one");
        QCOMPARE(*texts.find(2, 3, 3, 0), "two");
        QCOMPARE(*texts.find(1, 2, 3, 0), "two"); // counted without the chart
        QVERIFY(!texts.find(1, 3, 3, 0));
        QVERIFY(!texts.find(0, 3, 1, 0));
        QVERIFY(!texts.find(3, 3, 0, 0));
    }

    /// Each of them read anew would take more than the memory of the machine.
    void aSheetThatIsListedOftenIsReadOnce()
    {
        constexpr int sheets = 50'000;
        constexpr int rows = 20'000;
        const QByteArray end = record(0x0A, {});
        const qsizetype head = beginning().size() + listed(0, true).size() * sheets + end.size();
        QByteArray book = beginning() + listed(quint32(head), true).repeated(sheets) + end;
        book += beginning();
        for (int row = 0; row < rows; ++row)
            book += formula(quint32(row), "text");
        book += end;
        const XlsFormulaTexts texts = textsOf(book);
        QCOMPARE(*texts.find(0, sheets, 0, 0), "text");
        QCOMPARE(*texts.find(sheets - 1, sheets, rows - 1, 0), "text");
    }

    void aSheetEndsWhereTheNextBegins()
    {
        // Neither has an end of its own.
        const QByteArray end = record(0x0A, {});
        const QByteArray first = beginning() + formula(0, "one");
        const qsizetype head = (beginning() + listed(0, true).repeated(2) + end).size();
        const QByteArray book = beginning() + listed(quint32(head), true) +
                                listed(quint32(head + first.size()), true) + end + first +
                                beginning() + formula(1, "two");
        const XlsFormulaTexts texts = textsOf(book);
        QCOMPARE(*texts.find(0, 2, 0, 0), "one");
        QVERIFY(!texts.find(0, 2, 1, 0));
        QCOMPARE(*texts.find(1, 2, 1, 0), "two");
    }
};

QTEST_APPLESS_MAIN(TestXlsFormulas)
#include "test_xlsformulas.moc"
