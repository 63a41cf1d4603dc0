#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct Run {
    int exitCode = -1;
    QByteArray output = {};
    QByteArray errors = {};
};

Run run(const QString& program, const QStringList& arguments, const QByteArray& passphrase = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"CLUECHAIN_PASSPHRASE"_s);
    environment.remove(u"DISPLAY"_s);
    if (!passphrase.isEmpty())
        environment.insert(u"CLUECHAIN_PASSPHRASE"_s, QString::fromUtf8(passphrase));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What `expected` says and `found` does not: objects may have more keys, lists not more items.
void compare(const QJsonValue& expected, const QJsonValue& found, const QString& path,
             QStringList& differences)
{
    if (expected.isObject() && found.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            compare(it.value(), found[it.key()], path + u'.' + it.key(), differences);
    } else if (expected.isArray() && found.isArray() &&
               expected.toArray().size() == found.toArray().size()) {
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            compare(expected[i], found[i], path + u'[' + QString::number(i) + u']', differences);
    } else if (expected != found) {
        differences.append(path);
    }
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Run demo = run(m_program, {u"demo"_s, u"--out"_s, out()});
        QVERIFY2(demo.exitCode == 0, demo.errors.constData());
        const auto match = QRegularExpression(u"[a-z2-9]{4}(-[a-z2-9]{4}){5}"_s)
                               .match(QString::fromUtf8(demo.output));
        m_passphrase = match.captured().toUtf8();
        QVERIFY2(!m_passphrase.isEmpty(), demo.output.constData());
    }

    void leavesEveryFile()
    {
        for (const QString& name : {u"demo.cluechain"_s, u"report.pdf"_s, u"funds.png"_s,
                                    u"suspects.png"_s, u"linked.png"_s, u"summary.json"_s})
            QVERIFY2(QFileInfo(out(name)).size() > 0, qPrintable(name));
        QCOMPARE(QDir(out()).entryList(QDir::Files | QDir::Hidden).size(), 6);
    }

    void agreesWithTheStories()
    {
        const QJsonObject expected =
            QJsonDocument::fromJson(
                contentOf(QStringLiteral(CLUECHAIN_SOURCE "/resources/demo/expected.json")))
                .object();
        const QJsonObject summary =
            QJsonDocument::fromJson(contentOf(out(u"summary.json"_s))).object();
        QVERIFY(expected["cases"_L1].toArray().size() >= 3);
        QStringList differences;
        for (const QString& key : {u"cases"_s, u"linked"_s})
            compare(expected[key], summary[key], key, differences);
        QCOMPARE(differences, QStringList());
    }

    void reportNamesNumberLinksAndLosses()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        QVERIFY2(!reader.isEmpty(), "pdftotext (poppler-utils) is needed");
        const QString text = QString::fromUtf8(run(reader, {out(u"report.pdf"_s), u"-"_s}).output);
        for (const QString& words :
             {u"A9901030200002021010007"_s, u"线索研判"_s, u"落地核查"_s, u"立案侦查"_s,
              u"查控取证"_s, u"破案抓人"_s, u"深挖扩线"_s, u"追赃挽损"_s, u"林某"_s, u"52,360.00"_s,
              u"石某"_s, u"李某"_s, u"姜某"_s, u"孔某"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        const auto radical = QRegularExpression(u"[\\x{2E80}-\\x{2FDF}]"_s).match(text);
        QVERIFY2(!radical.hasMatch(), qPrintable(radical.captured()));
    }

    void storeHoldsNoClearText()
    {
        const QByteArray store = contentOf(out(u"demo.cluechain"_s));
        for (const QByteArray& clear :
             {"SQLite format 3"_ba, "CREATE TABLE"_ba, "石某"_ba, "6299010504664470417"_ba,
              "\xca\xaf\xc4\xb3"_ba /* 石某 in GB18030 */, m_passphrase})
            QVERIFY2(!store.contains(clear), clear.constData());
    }

    void passphraseOpensTheStoreAndStandsNowhere()
    {
        QCOMPARE(run(m_program, {u"verify"_s, out(u"demo.cluechain"_s)}, m_passphrase).exitCode, 0);
        QCOMPARE(run(m_program, {u"verify"_s, out(u"demo.cluechain"_s)}, "wrong").exitCode, 1);
        for (const QString& name : {u"summary.json"_s, u"report.pdf"_s})
            QVERIFY(!contentOf(out(name)).contains(m_passphrase));
    }

    void anotherRunLeavesTheFirstAlone()
    {
        const QByteArray before = contentOf(out(u"summary.json"_s));
        const Run again = run(m_program, {u"demo"_s, u"--out"_s, out()});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(!again.errors.isEmpty());
        QCOMPARE(contentOf(out(u"summary.json"_s)), before);
    }

    void needsAFolder() { QCOMPARE(run(m_program, {u"demo"_s}).exitCode, 2); }

private:
    QString out(const QString& name = {}) const
    {
        return m_folder.filePath(u"演示 demo"_s) + (name.isEmpty() ? QString() : u'/' + name);
    }

    const QString m_program = QStringLiteral(CLUECHAIN_PROGRAM);
    QTemporaryDir m_folder;
    QByteArray m_passphrase;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
