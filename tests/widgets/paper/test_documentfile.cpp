#include "widgets/paper/documentfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// A document becomes what the ending of its path says, and nothing else.
class TestDocumentFile : public QObject
{
    Q_OBJECT

private slots:
    void theEndingSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << u"a.pdf"_s << "%PDF-"_ba;
        QTest::newRow("HTML, in capitals") << u"a.HTML"_s << "<!DOCTYPE html>"_ba;
        QTest::newRow("workbook") << u"a.xlsx"_s << "PK"_ba;
        QTest::newRow("unknown") << u"a.doc"_s << ""_ba;
        QTest::newRow("none") << u"report"_s << ""_ba;
    }

    void theEndingSaysWhatItIs()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, start);
        const QTemporaryDir dir;
        Document document{.title = u"案件报告"_s};
        document.blocks.emplace_back(report::Paragraph{u"石某"_s});
        const Result<> written = writeDocument(document, dir.filePath(name));
        QFile file(dir.filePath(name));
        QCOMPARE(written.has_value(), !start.isEmpty());
        QCOMPARE(file.exists(), !start.isEmpty());
        if (start.isEmpty()) {
            QVERIFY(written.error().message.contains(name));
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.toLower().startsWith(start.toLower()), bytes.first(20).constData());
    }
};

QTEST_MAIN(TestDocumentFile)
#include "test_documentfile.moc"
