#include "models/intake/importer.h"
#include "models/store/recording.h"
#include "support/teststore.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Every layout has a sample, with what must come of it written beside it.
class TestLayoutSamples : public QObject
{
    Q_OBJECT

private slots:
    void everyLayoutHasASample();
    void everySampleIsReadAsItsFormSays_data();
    void everySampleIsReadAsItsFormSays();

private:
    const QString m_folder = QStringLiteral(CLUECHAIN_SAMPLES "/layouts/");
    QJsonObject expected() const
    {
        QFile file(m_folder + u"expected.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no expected.json");
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    void checkStatement(CaseId caseId, const FileReport& file, const QJsonObject& wanted);
    void checkRecords(CaseId caseId, const QList<FileReport>& files, const QJsonObject& wanted);

    TestStore m_store; // one for all: each sample has a case of its own
};

void TestLayoutSamples::everyLayoutHasASample()
{
    QSet<QString> shown;
    const QJsonObject all = expected();
    for (const QJsonValue& sample : all) {
        shown += sample[u"layout"_s].toString();
        for (const QJsonValue& more : sample[u"more"_s].toArray())
            shown += more[u"layout"_s].toString();
    }
    for (const Layout& layout : LayoutSet::builtIn().layouts())
        QVERIFY2(shown.contains(layout.id), qPrintable(layout.id));
    int files = 0;
    QDirIterator samples(m_folder, QDir::Files, QDirIterator::Subdirectories);
    for (; samples.hasNext(); samples.next())
        ++files;
    QCOMPARE(files, all.size() + 1);
}

void TestLayoutSamples::everySampleIsReadAsItsFormSays_data()
{
    QTest::addColumn<QString>("path");
    const QJsonObject all = expected();
    for (auto sample = all.begin(); sample != all.end(); ++sample)
        QTest::newRow(qPrintable(sample.key())) << sample.key();
}

void TestLayoutSamples::checkStatement(CaseId caseId, const FileReport& file,
                                       const QJsonObject& wanted)
{
    QVERIFY2(file.isStatement(), qPrintable(file.refusal));
    for (const Rejection& one : file.rejections)
        QFAIL(qPrintable(one.reason));
    QCOMPARE(file.rows[RowClass::Accepted], wanted[u"accepted"_s].toInteger());
    QCOMPARE(file.rows.total(), wanted[u"accepted"_s].toInteger());
    QCOMPARE(file.sumInFen, wanted[u"in"_s].toInteger());
    QCOMPARE(file.sumOutFen, wanted[u"out"_s].toInteger());
    QCOMPARE(fileReportToJson(file)[u"other_currencies"_s].toObject(),
             wanted[u"other_currencies"_s].toObject());
    QCOMPARE(file.first->toIso(), wanted[u"first"_s].toString());
    QCOMPARE(m_store.db().value<qint64>("SELECT count(*) FROM balance_break b JOIN statement s"
                                        " ON s.id = b.statement_id WHERE s.case_id = ?",
                                        caseId),
             0);

    sqlite::Statement row(m_store.db(),
                          "SELECT t.*, (SELECT i.holder FROM account i WHERE i.id = t.account_id)"
                          " AS own_holder FROM txn_row t WHERE t.case_id = ? ORDER BY at LIMIT 1");
    QVERIFY(row.bind(caseId).step());
    const auto text = [&](const char* column) {
        for (int i = 0; i < row.columnCount(); ++i) {
            if (row.columnName(i) == QLatin1StringView(column))
                return row.get<QString>(i);
        }
        return u"no such column"_s;
    };
    for (const auto& [key, column] :
         {std::pair("number", "number"), std::pair("holder", "own_holder"),
          std::pair("peer_number", "peer_number"), std::pair("peer_name", "peer_name"),
          std::pair("balance", "balance_fen"), std::pair("serial", "serial")}) {
        const QJsonValue value = wanted[QLatin1StringView(key)];
        if (!value.isUndefined())
            QCOMPARE(text(column), value.toVariant().toString());
    }
}

void TestLayoutSamples::checkRecords(CaseId caseId, const QList<FileReport>& files,
                                     const QJsonObject& wanted)
{
    QCOMPARE(files[0].records, wanted[u"records"_s].toInteger());
    QCOMPARE(files[0].duplicates, 0);
    const QJsonArray more = wanted[u"more"_s].toArray();
    QCOMPARE(files.size(), 1 + more.size());
    for (qsizetype i = 0; i < more.size(); ++i) {
        QCOMPARE(files[i + 1].layout, more[i][u"layout"_s].toString());
        QCOMPARE(files[i + 1].records, more[i][u"records"_s].toInteger());
    }
    // One of its records says all this.
    QByteArrayList conditions{"case_id = " + QByteArray::number(caseId.value)};
    const QJsonObject check = wanted[u"check"_s].toObject();
    for (auto field = check.begin(); field != check.end(); ++field)
        conditions += field.key().toUtf8() + " = '" + field->toString().toUtf8() + '\'';
    QVERIFY2(m_store.db().value<qint64>("SELECT count(*) FROM " +
                                        wanted[u"table"_s].toString().toUtf8() + " WHERE " +
                                        conditions.join(" AND ")) > 0,
             conditions.join(" AND ").constData());
}

void TestLayoutSamples::everySampleIsReadAsItsFormSays()
{
    QFETCH(QString, path);
    const CaseId caseId = newId<CaseTag>();
    Recording recording(*m_store, {caseId, u"case.add"_s, path});
    sqlite::Statement(m_store.db(),
                      "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                      " VALUES(?, ?, 'x', 'x', 0)")
        .run(caseId, path);
    recording.commit();
    const auto report = importPaths(*m_store, caseId, {m_folder + path});
    QVERIFY(report);
    const FileReport& file = report->files[0];
    const QJsonObject wanted = expected()[path].toObject();
    QVERIFY2(file.refusal.isEmpty(), qPrintable(file.refusal));
    QCOMPARE(file.layout, wanted[u"layout"_s].toString());
    if (wanted.contains(u"records"_s))
        checkRecords(caseId, report->files, wanted);
    else
        checkStatement(caseId, file, wanted);
}

QTEST_GUILESS_MAIN(TestLayoutSamples)
#include "test_layoutsamples.moc"
