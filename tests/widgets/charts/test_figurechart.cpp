#include "chartsamples.h"
#include "widgets/charts/figurechart.h"
#include "widgets/charts/figureimage.h"
#include "widgets/charts/figurerecording.h"
#include "widgets/paper/reportfont.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace cluechain;
using namespace chartsamples;

class TestFigureChart : public QObject
{
    Q_OBJECT

private:
    static QList<AnyFigure> all() { return {funds(), outcome(), suspects(), linked()}; }

    /// The chart, shown in its size.
    static std::unique_ptr<FigureChart> shown(const AnyFigure& figure)
    {
        auto chart = std::make_unique<FigureChart>();
        chart->setFigure(figure);
        chart->resize(900, 360);
        chart->show();
        if (!QTest::qWaitForWindowExposed(chart.get()))
            QTest::qFail("not exposed", __FILE__, __LINE__);
        return chart;
    }

    static QWidget* plotOf(FigureChart& chart) { return chart.findChild<QWidget*>(u"chartPlot"_s); }

    /// Straight to the plot: a tool tip window must not catch what is meant for it.
    static void moveTo(QWidget* plot, QPoint point, Qt::MouseButton pressed)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), QPointF(plot->mapToGlobal(point)),
                         Qt::NoButton, pressed, Qt::NoModifier);
        QApplication::sendEvent(plot, &move);
    }

    /// The first point of a raster over the plot where the chart says something that contains
    /// `words`.
    static std::optional<QPoint> pointSaying(FigureChart& chart, const QString& words)
    {
        QWidget* plot = plotOf(chart);
        for (int x = 4; x < plot->width(); x += 4) {
            for (int y = 4; y < plot->height(); y += 4) {
                moveTo(plot, QPoint(x, y), Qt::NoButton);
                if (chart.currentText().contains(words))
                    return QPoint(x, y);
            }
        }
        return {};
    }

private slots:
    void saysWhatIsUnderThePointer_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<qint64>>("ids");

        QTest::newRow("one movement") << 0 << u"2,360.00"_s << QList<qint64>{101};
        QTest::newRow("two movements in a bar") << 0 << u"n = 2"_s << QList<qint64>{102, 103};
        QTest::newRow("a sum") << 1 << u"31,200.00"_s << QList<qint64>{};
        QTest::newRow("a suspect") << 2 << u"李某"_s << QList<qint64>{12};
        QTest::newRow("a shared identifier") << 3 << u"19900000417"_s << QList<qint64>{32};
    }

    void saysWhatIsUnderThePointer()
    {
        QFETCH(int, figure);
        QFETCH(QString, words);
        QFETCH(QList<qint64>, ids);
        const auto chart = shown(all()[figure]);
        QSignalSpy activated(chart.get(), &FigureChart::activated);
        const auto point = pointSaying(*chart, words);
        QVERIFY(point);
        QTest::mouseClick(plotOf(*chart), Qt::LeftButton, {}, *point);
        QCOMPARE(activated.size(), ids.isEmpty() ? 0 : 1);
        if (!ids.isEmpty())
            QCOMPARE(activated[0][0].value<QList<qint64>>(), ids);
    }

    void partsABarWhenZoomedIn()
    {
        const auto chart = shown(funds());
        const auto point = pointSaying(*chart, u"n = 2"_s);
        QVERIFY(point);
        QWidget* plot = plotOf(*chart);
        const QPoint delta(0, 120);
        for (int i = 0; i < 16; ++i) {
            QWheelEvent wheel(*point, plot->mapToGlobal(*point), {}, delta, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(plot, &wheel);
        }
        QVERIFY(!pointSaying(*chart, u"n = 2"_s));
        QTest::mouseDClick(plot, Qt::LeftButton, {}, *point);
        QVERIFY(pointSaying(*chart, u"n = 2"_s));
    }

    void zoomsIntoASpanThatIsDrawn()
    {
        const auto chart = shown(funds());
        QWidget* plot = plotOf(*chart);
        QVERIFY(pointSaying(*chart, u"2,360.00"_s));
        QTest::mousePress(plot, Qt::LeftButton, {}, QPoint(plot->width() / 2, 100));
        moveTo(plot, QPoint(plot->width() - 40, 140), Qt::LeftButton);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, QPoint(plot->width() - 40, 140));
        QVERIFY(!pointSaying(*chart, u"2,360.00"_s));
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QVERIFY(pointSaying(*chart, u"2,360.00"_s));
    }

    void walksAlongTheMarksByKeyboard()
    {
        const auto chart = shown(suspects());
        QSignalSpy activated(chart.get(), &FigureChart::activated);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QVERIFY(chart->currentText().contains(u"石某"_s));
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QVERIFY(chart->currentText().contains(u"李某"_s));
        QVERIFY(chart->currentText().contains(u"2026-01-21 00:00"_s));
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<QList<qint64>>(), QList<qint64>{12});
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QVERIFY(chart->currentText().contains(u"石某"_s));
    }

    void isReadAsATable()
    {
        for (const AnyFigure& figure : all()) {
            const auto chart = shown(figure);
            QTest::keyClick(chart.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(chart->isShownAsTable());
            const auto* table = chart->findChild<QTableWidget*>(u"chartTable"_s);
            QVERIFY(table->isVisible() && table->rowCount() > 2);
            chart->showAsTable(false);
            QVERIFY(plotOf(*chart)->isVisible());
        }
    }

    void saysItselfToAScreenReader()
    {
        for (const AnyFigure& figure : all())
            QCOMPARE(shown(figure)->accessibleDescription(), summary(figure));
        QVERIFY(summary(funds()).contains(u"10,360.00"_s));
        QVERIFY(summary(suspects()).contains(u"李某"_s)); // whose clock ends first
    }

    void showsASentenceWhereNothingIsKnown()
    {
        for (const AnyFigure& figure :
             {AnyFigure(FundsFigure{.subject = u"A"_s}), AnyFigure(OutcomeFigure{}),
              AnyFigure(SuspectsFigure{}), AnyFigure(LinkedCasesFigure{})}) {
            const auto chart = shown(figure);
            const auto* text = chart->findChild<QLabel*>(u"chartEmpty"_s);
            QVERIFY(text->isVisible() && !text->text().isEmpty());
            QVERIFY(!plotOf(*chart));
            QTest::keyClick(chart.get(), Qt::Key_Right);
            QTest::keyClick(chart.get(), Qt::Key_Plus);
            QVERIFY(!chart->savePicture(u"/nowhere.png"_s));
        }
    }

    void copiesAndSavesPictures()
    {
        const QTemporaryDir dir;
        const auto chart = shown(linked());
        QTest::keySequence(chart.get(), QKeySequence::Copy);
        QVERIFY(!QApplication::clipboard()->image().isNull());

        for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s}) {
            const QString path = dir.filePath(u"链."_s + suffix);
            QVERIFY(chart->savePicture(path));
            QVERIFY(QFileInfo(path).size() > 500);
        }
        QCOMPARE(QImage(dir.filePath(u"链.png"_s)).width(), plotOf(*chart)->width() * 2);
        QFile svg(dir.filePath(u"链.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&svg);
        QString words;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::Characters)
                words += reader.text();
        QVERIFY(!reader.hasError());
        QVERIFY(words.contains(u"兴庆设备案"_s));
        QVERIFY(!chart->savePicture(dir.filePath(u"x.bmp"_s)));
        QVERIFY(!chart->savePicture(dir.filePath(u"no/such/x.png"_s)));
    }

    void standsInAReportAsVectorsWithTextThatIsFound()
    {
        const QTemporaryDir dir;
        const auto font = findReportFont();
        QVERIFY(font);
        Document document{.title = u"图"_s};
        for (const AnyFigure& figure : all())
            document.blocks.push_back(report::FigureBlock{.caption = u"图"_s, .figure = figure});
        const QString path = dir.filePath(u"figures.pdf"_s);
        FigureRecording figures(document, paperPalette(tokens(), font->text));
        while (!figures.isComplete())
            figures.drawNext();
        QVERIFY(writePdf(document, path, figures.painter()));

        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const QString& words : {u"石某"_s, u"提请批捕"_s, u"兴庆设备案"_s, u"A9902"_s,
                                     u"GOIP-32 SN8841"_s, u"31,200.00"_s, u"2026-01-13"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        process.start(u"pdfimages"_s, {u"-list"_s, path});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardOutput().split('\n').size() <= 3); // heads only
    }

    void paintsEveryFigureInEveryLookAndSize()
    {
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            tokens().setLook(look);
            for (const AnyFigure& figure : all()) {
                for (const QSize size : {QSize(320, 140), QSize(900, 380), QSize(1800, 900)}) {
                    const QImage image = renderFigure(figure, size, 1.5, screenPalette(tokens()));
                    QCOMPARE(image.size(), size * 1.5);
                    QSet<QRgb> colors;
                    for (int y = 0; y < image.height(); y += 5)
                        for (int x = 0; x < image.width(); x += 5)
                            colors.insert(image.pixel(x, y));
                    QVERIFY(colors.size() > 4);
                    QVERIFY(colors.contains(tokens().color(Ink::SurfaceBase).rgb()));
                }
            }
        }
        tokens().setLook(Look::Light);
    }
};

QTEST_MAIN(TestFigureChart)
#include "test_figurechart.moc"
