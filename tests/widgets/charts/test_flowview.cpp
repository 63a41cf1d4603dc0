#include "support/flowsample.h"
#include "widgets/charts/flowview.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace cluechain;
using namespace flowsample;

/// The flow of money on the screen, as a person handles it.
class TestFlowView : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<FlowView> shown()
    {
        auto view = std::make_unique<FlowView>();
        view->resize(1300, 520);
        view->setFlow(flow());
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            QTest::qFail("not exposed", __FILE__, __LINE__);
        return view;
    }

    static QPoint middleOf(const FlowView& view, int card) { return view.partRect(card).center(); }

    static void drag(FlowView& view, QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        const auto move = [&view](QPoint at) {
            QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(view.mapToGlobal(at)),
                              Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&view, &event);
        };
        move((from + to) / 2);
        move(to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void allOfItFitsIntoTheWindow()
    {
        const auto view = shown();
        for (int card = 0; card < view->partCount(); ++card)
            QVERIFY(view->rect().contains(view->partRect(card)));
    }

    void aClickSelectsACardAndADoubleClickOpensIt()
    {
        const auto view = shown();
        QSignalSpy selected(view.get(), &FlowView::selected);
        QSignalSpy opened(view.get(), &FlowView::opened);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, middleOf(*view, Wen));
        QCOMPARE(view->currentCard(), int(Wen));
        QCOMPARE(selected.last(), (QList<QVariant>{int(Wen), -1}));
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, middleOf(*view, Wen));
        QCOMPARE(opened.count(), 1);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, {2, view->height() - 2});
        QCOMPARE(view->currentCard(), -1);
    }

    void aClickBetweenTheCardsSelectsTheBand()
    {
        const auto view = shown();
        QSignalSpy selected(view.get(), &FlowView::selected);
        const QRect from = view->partRect(Victim);
        const QRect to = view->partRect(Qituo);
        QTest::mouseClick(
            view.get(), Qt::LeftButton, {},
            {(from.right() + to.left()) / 2, (from.center().y() + to.center().y()) / 2});
        QCOMPARE(selected.last(), (QList<QVariant>{-1, 0}));
    }

    void whatLeadsToACardAndAwayLightsUp()
    {
        const QSet<int> through = bandsThrough(flow(), Wen);
        QCOMPARE(through, (QSet<int>{0, 1, 2, 6, 7, 11, 12, 16}));
    }

    void arrowsWalkAlongTheBands()
    {
        const auto view = shown();
        view->setFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
            QTest::keyClick(view.get(), key);
        QCOMPARE(view->currentCard(), int(Wen)); // always the largest: 192, 50, 30
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->currentCard(), int(Duan));
        const int before = view->partRect(Duan).top();
        QTest::keyClick(view.get(), Qt::Key_Down);
        QVERIFY(view->partRect(view->currentCard()).top() > before);
        QSignalSpy opened(view.get(), &FlowView::opened);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(view->currentCard(), -1);
    }

    void aDraggedCardStaysAndCtrlZTakesItBack()
    {
        const auto view = shown();
        const QPoint at = middleOf(*view, Pi);
        drag(*view, at, at - QPoint(30, 60));
        QVERIFY((middleOf(*view, Pi) - (at - QPoint(30, 60))).manhattanLength() <= 2);
        view->setFlow(flow()); // another method, the same account: it is frozen
        QVERIFY((middleOf(*view, Pi) - (at - QPoint(30, 60))).manhattanLength() <= 2);
        drag(*view, middleOf(*view, Pi), at);
        QTest::keyClick(view.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY((middleOf(*view, Pi) - (at - QPoint(30, 60))).manhattanLength() <= 2);
    }

    void theWheelZoomsAtThePointerAndFShowsAll()
    {
        const auto view = shown();
        const QPoint at = middleOf(*view, Wen);
        const QSize before = view->partRect(Wen).size();
        QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.get(), &wheel);
        QVERIFY(view->partRect(Wen).width() > before.width());
        QVERIFY((middleOf(*view, Wen) - at).manhattanLength() <= 3);
        drag(*view, {3, view->height() - 3}, {53, view->height() - 3});
        QVERIFY(qAbs(middleOf(*view, Wen).x() - at.x() - 50) <= 3);
        QTest::keyClick(view.get(), Qt::Key_F);
        QVERIFY((middleOf(*view, Wen) - at).manhattanLength() <= 2);
    }

    void picturesAreWrittenInAllFormats()
    {
        const auto view = shown();
        const QTemporaryDir folder;
        const QString png = folder.filePath(u"a.png"_s);
        QVERIFY(view->savePicture(png));
        QVERIFY(QImage(png).width() > 1500); // two pixels for one
        QVERIFY(view->savePicture(folder.filePath(u"a.svg"_s)));
        QVERIFY(view->savePicture(folder.filePath(u"a.pdf"_s)));
        QProcess text;
        text.start(u"pdftotext"_s, {folder.filePath(u"a.pdf"_s), u"-"_s});
        QVERIFY(text.waitForFinished());
        QVERIFY(QString::fromUtf8(text.readAllStandardOutput()).contains(u"启拓商贸"_s));
        QVERIFY(!view->savePicture(folder.filePath(u"a.bmp"_s)));
    }

    void screenReadersMeetTheCards()
    {
        const auto view = shown();
        const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(list->childCount(), view->partCount());
        const QString name = list->child(Wen)->text(QAccessible::Name);
        QVERIFY(name.contains(u"温某"_s) && name.contains(u"450,000.00"_s) &&
                name.contains(u"70,000.00"_s));
    }

    void timeFadesWhatCameLater()
    {
        const auto view = shown();
        const QImage whole = view->grab().toImage();
        view->setUntil(flow().bands.at(3).steps.first().at);
        QVERIFY(view->grab().toImage() != whole);
        view->setUntil({});
        QCOMPARE(view->grab().toImage(), whole);
    }
};

QTEST_MAIN(TestFlowView)
#include "test_flowview.moc"
