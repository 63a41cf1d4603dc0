#include "models/funds/flowlayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Cards and bands of a picture of money: what it shows, what it folds, and where all of it stands.
class TestFlowLayout : public QObject
{
    Q_OBJECT

private:
    static constexpr FlowMeasures measures{
        .cardWidth = 120, .leastCard = 44, .columnGap = 70, .cardGap = 12, .height = 500};

    /// 192 万 from one victim through four levels, as the case of the company does it.
    static FlowFigure ledger()
    {
        FlowFigure figure{.victims = {u"瑞衡贸易"_s}};
        const auto node = [&figure](qint64 account, FlowFigure::Kind kind, const QString& name,
                                    int column, const QString& bank = {}) {
            figure.nodes.append(
                {.account = account, .kind = kind, .name = name, .bank = bank, .column = column});
        };
        const auto band = [&figure](int from, int to, qint64 yuan) {
            const Money traced = Money::fromFen(yuan * 100);
            const Instant at =
                Instant::fromChina(QDate(2026, 1, 19), QTime(14, 4 + int(figure.bands.size())));
            figure.bands.append({.from = from,
                                 .to = to,
                                 .traced = traced,
                                 .byVictim = {traced},
                                 .steps = {{.transfer = 1 + figure.bands.size(),
                                            .at = at,
                                            .traced = traced,
                                            .byVictim = {traced}}}});
            figure.nodes[to].received += traced;
        };
        node(1, FlowFigure::Kind::Victim, u"瑞衡贸易"_s, 0);
        node(2, FlowFigure::Kind::Organisation, u"启拓商贸"_s, 1, u"江川银行"_s);
        node(3, FlowFigure::Kind::Account, u"段某"_s, 2, u"云和银行"_s);
        node(4, FlowFigure::Kind::Account, u"苗某"_s, 2, u"江川银行"_s);
        node(5, FlowFigure::Kind::Gap, u"宁某"_s, 2, u"江川银行"_s);
        node(6, FlowFigure::Kind::Account, u"温某"_s, 3, u"东岭农商"_s);
        node(0, FlowFigure::Kind::Cash, u"ATM"_s, 4);
        band(0, 1, 1'920'000);
        band(1, 2, 500'000);
        band(1, 3, 480'000);
        band(1, 4, 850'000);
        band(2, 5, 300'000);
        band(3, 5, 150'000);
        band(5, 6, 180'000);
        band(1, 6, 90'000); // past two levels
        figure.nodes[0].received = figure.paid = Money::fromFen(192'000'000);
        figure.nodes[5].resting.money = Money::fromFen(27'000'000);
        return figure;
    }

    static FlowFigure randomFigure(QRandomGenerator& random, int nodes)
    {
        FlowFigure figure{.victims = {u"甲"_s}};
        const int columns = 2 + int(random.bounded(6));
        for (int i = 0; i < nodes; ++i)
            figure.nodes.append({.account = i + 1,
                                 .name = u"户%1"_s.arg(random.bounded(nodes)),
                                 .bank = u"行%1"_s.arg(random.bounded(4)),
                                 .column = i == 0 ? 0 : 1 + int(random.bounded(columns - 1))});
        figure.nodes[0].kind = FlowFigure::Kind::Victim;
        for (int i = 0; i < 3 * nodes; ++i) {
            const int from = int(random.bounded(nodes));
            const int to = 1 + int(random.bounded(nodes - 1));
            if (from == to)
                continue;
            const Money traced = Money::fromFen(1 + random.bounded(10'000'000));
            figure.bands.append({.from = from, .to = to, .traced = traced});
            figure.nodes[to].received += traced;
        }
        return figure;
    }

private slots:
    void columnsStandFromLeftToRight()
    {
        const FlowFigure figure = ledger();
        const FlowLayout layout(figure, measures);
        for (int i = 0; i < figure.nodes.size(); ++i)
            QCOMPARE(layout.cards().at(i).left(), figure.nodes.at(i).column * 190.0);
    }

    void cardsOfAColumnNeverTouch()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 200; ++run) {
            const FlowFigure figure = randomFigure(random, 2 + int(random.bounded(60)));
            const FlowLayout layout(figure, measures);
            for (int a = 0; a < figure.nodes.size(); ++a) {
                QVERIFY(layout.cards().at(a).height() >= measures.leastCard);
                for (int b = a + 1; b < figure.nodes.size(); ++b) {
                    if (figure.nodes.at(a).column != figure.nodes.at(b).column)
                        continue;
                    const QRectF& one = layout.cards().at(a);
                    const QRectF& other = layout.cards().at(b);
                    QVERIFY2(std::max(one.top(), other.top()) -
                                     std::min(one.bottom(), other.bottom()) >
                                 measures.cardGap - 0.01,
                             qPrintable(u"run %1, cards %2 and %3"_s.arg(run).arg(a).arg(b)));
                }
            }
        }
    }

    void aBandIsAsWideAsItsMoneyAndStaysOnItsCards()
    {
        QRandomGenerator random(8);
        for (int run = 0; run < 100; ++run) {
            const FlowFigure figure = randomFigure(random, 2 + int(random.bounded(40)));
            const FlowLayout layout(figure, measures);
            for (int i = 0; i < figure.bands.size(); ++i) {
                const FlowFigure::Band& band = figure.bands.at(i);
                const FlowLayout::Ribbon& ribbon = layout.ribbons().at(i);
                QVERIFY(qAbs(ribbon.thickness - double(band.traced.fen()) * layout.scale()) < 1e-6);
                const QRectF& from = layout.cards().at(band.from);
                const QRectF& to = layout.cards().at(band.to);
                QCOMPARE(ribbon.way.first().x(), from.right());
                QCOMPARE(ribbon.way.last().x(), to.left());
                QVERIFY(ribbon.way.first().y() >= from.top() - 0.01);
                QVERIFY(ribbon.way.first().y() + ribbon.thickness <= from.bottom() + 0.01);
                QVERIFY(ribbon.way.last().y() >= to.top() - 0.01);
                QVERIFY(ribbon.way.last().y() + ribbon.thickness <= to.bottom() + 0.01);
                QCOMPARE(ribbon.way.size() % 2, 0);
            }
        }
    }

    void whatNeedNotCrossDoesNot()
    {
        // Three chains, entered in an order in which all would cross.
        FlowFigure figure{.victims = {u"甲"_s}};
        for (int column = 0; column < 4; ++column)
            for (int chain = 0; chain < 3; ++chain)
                figure.nodes.append({.account = 1 + figure.nodes.size(), .column = column});
        for (int column = 0; column < 3; ++column)
            for (int chain = 0; chain < 3; ++chain)
                figure.bands.append({.from = 3 * column + (column % 2 ? 2 - chain : chain),
                                     .to = 3 * (column + 1) + (column % 2 ? chain : 2 - chain),
                                     .traced = Money::fromFen(1'000'00)});
        QCOMPARE(FlowLayout(figure, measures).crossings(), 0);
        QCOMPARE(FlowLayout(ledger(), measures).crossings(), 0);
    }

    void aMovedCardTakesItsBandsAlong()
    {
        FlowLayout layout(ledger(), measures);
        layout.moveCard(5, {700, 900});
        QCOMPARE(layout.cards().at(5).topLeft(), QPointF(700, 900));
        QCOMPARE(layout.ribbons().at(4).way.last().x(), 700.0);
        QVERIFY(layout.bounds().bottom() >= 900);
    }

    void manyCardsMakeThePictureTaller()
    {
        FlowFigure figure{.victims = {u"甲"_s}};
        figure.nodes.append({.account = 1, .kind = FlowFigure::Kind::Victim});
        for (int i = 0; i < 150; ++i) {
            figure.nodes.append({.account = 2 + i, .column = 1});
            figure.bands.append({.from = 0, .to = 1 + i, .traced = Money::fromFen(100)});
        }
        const FlowLayout layout(figure, measures);
        QVERIFY(layout.bounds().height() > 150 * 44);
        QVERIFY(layout.scale() > 0);
    }

    void aThresholdHidesAndSaysWhat()
    {
        const FlowFigure figure = ledger();
        const ShownFlow shown = showFlow(figure, {.atLeast = Money::fromFen(46'000'000)});
        QCOMPARE(shown.all, 5);
        QCOMPARE(shown.accounts, 4);
        QCOMPARE(shown.hidden, Money::fromFen(30'000'000 + 15'000'000 + 9'000'000));
        QCOMPARE(shown.figure.nodes.size(), 5); // the cash is hidden too, the victim never
        const ShownFlow all = showFlow(figure, {});
        QCOMPARE(all.accounts, 5);
        QCOMPARE(all.hidden, Money());
        QCOMPARE(all.figure.bands.size(), figure.bands.size());
    }

    void foldsByBankWithinALevel()
    {
        const ShownFlow shown = showFlow(ledger(), {.folding = FlowFilter::Folding::Bank});
        QCOMPARE(shown.accounts, 5); // folded is not hidden
        const auto fold = std::find_if(
            shown.figure.nodes.begin(), shown.figure.nodes.end(),
            [](const FlowFigure::Node& node) { return node.kind == FlowFigure::Kind::Fold; });
        QVERIFY(fold != shown.figure.nodes.end());
        QCOMPARE(fold->bank, u"江川银行"_s);
        QCOMPARE(fold->folded, (QList<int>{3, 4}));
        QCOMPARE(fold->received, Money::fromFen(133'000'000));
    }

    void foldedMoneyAddsUp()
    {
        QRandomGenerator random(9);
        for (int run = 0; run < 200; ++run) {
            const FlowFigure figure = randomFigure(random, 2 + int(random.bounded(60)));
            for (const auto folding : {FlowFilter::Folding::Holder, FlowFilter::Folding::Level,
                                       FlowFilter::Folding::Bank}) {
                const ShownFlow shown =
                    showFlow(figure, {.folding = folding, .most = 1 + int(random.bounded(60))});
                QCOMPARE(shown.accounts, shown.all);
                QCOMPARE(shown.hidden, Money());
                for (qsizetype i = 0; i < shown.figure.nodes.size(); ++i) {
                    Money in;
                    for (const FlowFigure::Band& band : shown.figure.bands)
                        if (band.to == i)
                            in += band.traced;
                    QCOMPARE(shown.figure.nodes.at(i).received, in);
                }
            }
        }
    }

    void tooManyFoldByThemselvesAndSaySo()
    {
        QRandomGenerator random(10);
        const FlowFigure figure = randomFigure(random, 500);
        const ShownFlow shown = showFlow(figure, {});
        QVERIFY(shown.foldedByItself);
        QVERIFY(shown.figure.nodes.size() <= 201);
        QCOMPARE(shown.accounts, 499);
        QVERIFY(!showFlow(ledger(), {}).foldedByItself);
    }

    void foldsWhatAPersonPutTogether()
    {
        const ShownFlow shown = showFlow(ledger(), {.byHand = {{3, 6}}});
        QCOMPARE(shown.figure.nodes.size(), 6);
        const FlowFigure::Node& fold = shown.figure.nodes.at(2);
        QCOMPARE(fold.kind, FlowFigure::Kind::Fold);
        QCOMPARE(fold.column, 2);
        QCOMPARE(fold.received, Money::fromFen(65'000'000)); // not the 300,000 between the two
    }
};

QTEST_GUILESS_MAIN(TestFlowLayout)
#include "test_flowlayout.moc"
