#include "models/reports/rebatecase.h"
#include "models/reports/requestletters.h"

#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Letters to banks for the statements that lack: one a bank, with every account that was asked.
class TestRequestLetters : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    QList<GapRow> m_gaps;

    template <typename Block>
    static QList<Block> all(const Document& document)
    {
        QList<Block> found;
        for (const report::Block& block : document.blocks)
            if (const Block* wanted = std::get_if<Block>(&block))
                found.append(*wanted);
        return found;
    }

private slots:
    void initTestCase()
    {
        m_case = rebatecase::imported(m_store);
        const auto db = m_store->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        QVERIFY(flow);
        m_gaps = gapRows(**flow);
        QVERIFY(!m_gaps.isEmpty());
        for (const GapRow& gap : std::as_const(m_gaps))
            QVERIFY(gap.gap.first != Instant() && gap.gap.first <= gap.gap.last);
    }

    void oneLetterABank()
    {
        QList<GapRow> gaps{m_gaps.first(), m_gaps.first(), m_gaps.first(), m_gaps.first()};
        gaps[0].bank = QString(); // comes last, though ranked first
        gaps[1].bank = u"江川银行"_s;
        gaps[2].bank = u"白桥银行"_s;
        gaps[3].bank = u"江川银行"_s;
        gaps[3].number = u"6299000000000000417"_s;
        const auto db = m_store->openReader();
        const auto letters = requestLetters(*db, m_case, gaps, Instant::now());
        QVERIFY(letters);
        const auto tables = all<report::Table>(*letters);
        QCOMPARE(tables.size(), 3);
        QCOMPARE(all<report::PageBreak>(*letters).size(), 2);
        QStringList to;
        for (const report::Heading& heading : all<report::Heading>(*letters))
            if (heading.level == 1)
                to.append(heading.text);
        QCOMPARE(to.size(), 3);
        QVERIFY(to.at(0).contains(u"江川银行"_s) && to.at(1).contains(u"白桥银行"_s));
        QCOMPARE(tables.at(0).rows.size(), 2);
        QVERIFY(tables.at(0).rows.at(1).cells.contains(gaps.at(3).number));
        const Money sum = Money::fromFen(2 * gaps.at(0).gap.inFen);
        QCOMPARE(tables.at(0).sumRow.last(), sum.toDisplay());
    }

    void refusesWhatIsNoCase()
    {
        const auto db = m_store->openReader();
        QVERIFY(!requestLetters(*db, CaseId{7}, m_gaps, Instant::now()));
    }
};

QTEST_GUILESS_MAIN(TestRequestLetters)
#include "test_requestletters.moc"
