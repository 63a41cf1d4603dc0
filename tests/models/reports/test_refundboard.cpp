#include "models/funds/refundjson.h"
#include "models/reports/rebatecase.h"
#include "models/reports/refundreason.h"
#include "models/reports/refundreport.h"
#include "models/reports/xlsxwriter.h"
#include "models/store/undo.h"
#include "models/store/verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The refund worksheet of a case: what it is drafted from, what people put in, rounds that are
/// kept, and the papers that it makes.
class TestRefundBoard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_case;

    static inline const QString number = QStringLiteral("6299010504664470417");

    RefundBoard board(const Masking& masking = {})
    {
        const auto db = (*m_store)->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        if (!flow)
            qFatal("%s", qPrintable(flow.error().message));
        return refundBoard(*db, m_case, *flow, masking);
    }

    /// 40,000.00 on the account that 林某 paid to.
    void freeze()
    {
        const auto known = CaseAccountStore(m_store->db()).findNumber(m_case, number);
        const CaseAccountId account =
            known ? known->id
                  : *addRow(**m_store, CaseAccount{.caseId = m_case, .raw = number})->made;
        CaseEditor editor(**m_store, {m_case, u"measure.add"_s, number});
        MeasureStore(editor.db())
            .insert({.caseId = m_case,
                     .kind = u"freeze"_s,
                     .accountId = account,
                     .at = Instant::now().plusSeconds(-3600),
                     .held = Money::fromFen(4'000'000),
                     .createdAt = Instant::now()});
        QVERIFY(editor.commit().made);
    }

    PersonId victim()
    {
        return m_store->db().value<PersonId>("SELECT victim_id FROM payment WHERE case_id = ?",
                                             m_case);
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = rebatecase::imported(*m_store);
    }

    void nothingFrozenIsNothingToReturn()
    {
        const RefundBoard empty = board();
        QVERIFY(empty.accounts.isEmpty());
        QVERIFY(empty.addsUp());
        QCOMPARE(empty.round(), 1);
    }

    void draftsWhatMeasuresHold()
    {
        freeze();
        const RefundBoard one = board();
        QCOMPARE(one.accounts.size(), 1);
        QVERIFY(one.accounts.first().isFrozen);
        QCOMPARE(one.frozen(), Money::fromFen(4'000'000));
        QVERIFY(one.addsUp());
        QCOMPARE(one.refunds() + one.staysFrozen(), one.frozen());
        const RefundDraft same = draftRefund(one.flow->ledger, one.flow->traces,
                                             {{one.draft.accounts[0].account, 4'000'000}});
        QCOMPARE(refundJson(one.flow->ledger, one.draft, {}),
                 refundJson(one.flow->ledger, same, {}));
    }

    void whatIsPutInIsRecordedAndUndone()
    {
        freeze();
        const RefundBoard before = board();
        QVERIFY(setRefundFrozen(**m_store, m_case, number, Money::fromFen(1'000'000)));
        QCOMPARE(board().frozen(), Money::fromFen(1'000'000));
        QVERIFY(board().accounts.first().isByHand);
        QVERIFY(setCompensation(**m_store, m_case, victim(), u"林某"_s, Money::fromFen(300'000)));
        QCOMPARE(board().draft.victims[0].compensatedFen,
                 before.draft.victims[0].compensatedFen + 300'000);
        const RefundSettings total{.loss = RefundSettings::Loss::Total};
        QVERIFY(setRefundSettings(**m_store, m_case, total));
        QCOMPARE(board().draft.settings.loss, RefundSettings::Loss::Total);
        QVERIFY(setRefundSettings(**m_store, m_case, {})); // the same row again
        QVERIFY(setRefundFrozen(**m_store, m_case, number, std::nullopt));
        QCOMPARE(board().frozen(), Money::fromFen(4'000'000));
        for (int i = 0; i < 5; ++i)
            QVERIFY(undoLast(**m_store, m_case));
        QCOMPARE(refundJson(before.flow->ledger, board().draft, {}),
                 refundJson(before.flow->ledger, before.draft, {}));
        QVERIFY(!board().accounts.first().isByHand);
        for (int i = 0; i < 5; ++i)
            QVERIFY(redoLast(**m_store, m_case));
        QCOMPARE(board().victims.first().otherwise, Money::fromFen(300'000));
        const QString path = m_store->path();
        m_store->close();
        QVERIFY(verifyStore(path, TestStore::passphrase())->isClean());
    }

    void compensationThatIsAMeasureCounts()
    {
        freeze();
        CaseEditor editor(**m_store, {m_case, u"measure.add"_s, u"退赔"_s});
        MeasureStore(editor.db())
            .insert({.caseId = m_case,
                     .kind = u"compensation"_s,
                     .personId = victim(),
                     .at = Instant::now(),
                     .held = Money::fromFen(50'000),
                     .createdAt = Instant::now()});
        QVERIFY(editor.commit().made);
        QCOMPARE(board().victims.first().otherwise, Money::fromFen(50'000));
        QVERIFY(setCompensation(**m_store, m_case, victim(), u"林某"_s, Money()));
        QCOMPARE(board().victims.first().otherwise, Money());
        QCOMPARE(board().victims.first().byMeasures, Money::fromFen(50'000));
    }

    void aNewVictimMakesANewRound()
    {
        freeze();
        const RefundBoard first = board();
        QCOMPARE(
            *keepRefundRound(**m_store, m_case, refundJson(first.flow->ledger, first.draft, {})),
            1);
        QVERIFY(board().changes.isEmpty());
        QCOMPARE(board().round(), 1);

        const auto person = addRow(**m_store, Person{.caseId = m_case, .name = u"王某"_s});
        QVERIFY(
            addRow(**m_store,
                   PersonRole{.caseId = m_case, .personId = *person->made, .role = u"victim"_s}));
        QVERIFY(addRow(**m_store, Payment{.caseId = m_case,
                                          .victimId = *person->made,
                                          .at = Instant::fromChina({2021, 1, 14}, {9, 0}),
                                          .fromRaw = u"6299000000000000002"_s,
                                          .toRaw = number,
                                          .amount = Money::fromFen(100'000)}));
        const RefundBoard second = board();
        QCOMPARE(second.round(), 2);
        QVERIFY(!second.changes.isEmpty());
        QVERIFY2(second.changes.first().contains(u"王某"), qPrintable(second.changes.first()));
        QCOMPARE(
            *keepRefundRound(**m_store, m_case, refundJson(second.flow->ledger, second.draft, {})),
            2);
        QVERIFY(board().changes.isEmpty());
        QVERIFY(undoLast(**m_store, m_case)); // round 2 is not kept any more
        QCOMPARE(board().kept->number, 1);
    }

    void everyFigureHasAReason()
    {
        freeze();
        const RefundBoard one = board();
        for (int figure = 0; figure <= int(RefundFigure::Rolling); ++figure)
            for (const RefundPlace place : {RefundPlace{}, RefundPlace{.account = 0},
                                            RefundPlace{.account = 0, .claim = 0}}) {
                const RefundReason reason = refundReason(one, place, RefundFigure(figure));
                QVERIFY(!reason.title.isEmpty());
                QVERIFY2(!reason.lines.isEmpty() || !reason.rule.isEmpty(),
                         qPrintable(reason.title));
            }
        const RefundReason refund =
            refundReason(one, {.account = 0, .claim = 0}, RefundFigure::Refund);
        QVERIFY(!refund.sources.isEmpty());
        QVERIFY(refund.lines.last().contains(
            Money::fromFen(one.draft.accounts[0].claims[0].refundFen).toDisplay()));
        qint64 traced = 0;
        for (const RefundSource& source : refund.sources)
            traced += source.traced.fen();
        QCOMPARE(traced, one.draft.accounts[0].claims[0].lossFen);
    }

    void theWorkbookHoldsTheFigures()
    {
        freeze();
        const RefundBoard one = board();
        const auto db = (*m_store)->openReader();
        const auto document = refundReport(*db, one);
        QVERIFY(document);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"返还.xlsx"_s);
        QVERIFY(writeXlsx(*document, path));
        QVERIFY(!QFile::exists(path + u".part"_s));
        zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
        QVERIFY(archive);
        zip_file_t* sheet = zip_fopen(archive, "xl/worksheets/sheet1.xml", 0);
        QByteArray xml(1 << 20, 0);
        xml.resize(qsizetype(zip_fread(sheet, xml.data(), zip_uint64_t(xml.size()))));
        zip_fclose(sheet);
        zip_discard(archive);
        const QByteArray refund =
            QByteArray::number(double(one.draft.accounts[0].claims[0].refundFen) / 100, 'g', 15);
        QVERIFY2(xml.contains("<v>" + refund + "</v>"), refund.constData());
        QVERIFY(xml.contains("林某"));
        QVERIFY(!writeXlsx(*document, folder.filePath(u"no/such/folder.xlsx"_s)));
    }

    void maskedPapersNameNobody()
    {
        freeze();
        const auto db = (*m_store)->openReader();
        const Masking masking = maskingOf(*db);
        const auto document = refundReport(*db, board(masking));
        QVERIFY(document);
        QVERIFY(document->facts.masked);
        const QString name =
            m_store->db().value<QString>("SELECT name FROM person WHERE id = ?", victim());
        for (const report::Block& block : document->blocks)
            if (const auto* table = std::get_if<report::Table>(&block))
                for (const report::Row& row : table->rows)
                    QVERIFY(!row.cells.contains(name) || name == masking.name(name));
    }
};

QTEST_GUILESS_MAIN(TestRefundBoard)
#include "test_refundboard.moc"
