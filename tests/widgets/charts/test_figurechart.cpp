#include "chartsamples.h"
#include "widgets/charts/figurechart.h"
#include "widgets/charts/figureimage.h"
#include "widgets/charts/figurerecording.h"
#include "widgets/paper/reportfont.h"
#include "widgets/parts/legend.h"
#include "widgets/theme/tokens.h"

#include <QAbstractButton>
#include <QAccessible>
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
    static QList<AnyFigure> all()
    {
        return {funds(),
                outcome(),
                suspects(),
                linked(),
                bars(BarsFigure::Layout::Columns),
                bars(BarsFigure::Layout::Stacked, 11),
                bars(BarsFigure::Layout::Rows),
                heat(),
                lanes()};
    }

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

    static void drag(QWidget* plot, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(plot, Qt::LeftButton, modifiers, from);
        moveTo(plot, to, Qt::LeftButton);
        QTest::mouseRelease(plot, Qt::LeftButton, modifiers, to);
    }

    static QImage pictureOf(QWidget* plot)
    {
        QApplication::processEvents(); // a picture that is asked for is drawn soon
        return plot->grab().toImage();
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
        QTest::newRow("a column") << 4 << u"损失 400,000.00"_s << QList<qint64>{1000};
        QTest::newRow("a piece of a stack") << 5 << u"止付 200,000.00"_s << QList<qint64>{1001};
        QTest::newRow("a lying bar") << 6 << u"返还 133,333.33"_s << QList<qint64>{1002};
        QTest::newRow("one of few calls") << 8 << u"甲县"_s << QList<qint64>{702};
        QTest::newRow("a device in use") << 8 << u"2025-11-26 00:00:00"_s << QList<qint64>{951};
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
            QTest::keyClick(table->focusWidget(), Qt::Key_T,
                            Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(!chart->isShownAsTable());
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
              AnyFigure(SuspectsFigure{}), AnyFigure(LinkedCasesFigure{}), AnyFigure(BarsFigure{}),
              AnyFigure(HeatFigure{}),
              AnyFigure(LanesFigure{.lanes = {LanesFigure::Lane{.name = u"A"_s}}})}) {
            const auto chart = shown(figure);
            const auto* text = chart->findChild<QLabel*>(u"chartEmpty"_s);
            QVERIFY(text->isVisible() && !text->text().isEmpty());
            QVERIFY(!plotOf(*chart));
            QTest::keyClick(chart.get(), Qt::Key_Right);
            QTest::keyClick(chart.get(), Qt::Key_Plus);
            QVERIFY(!chart->savePicture(u"/nowhere.png"_s));
        }
    }

    void asksForTheRowsOfASpanThatIsMarked()
    {
        const auto chart = shown(funds());
        QSignalSpy activated(chart.get(), &FigureChart::activated);
        QWidget* plot = plotOf(*chart);
        const auto first = pointSaying(*chart, u"2,360.00"_s);
        QVERIFY(first);
        drag(plot, QPoint(first->x() - 30, 100), QPoint(plot->width() / 2, 150), Qt::ShiftModifier);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<QList<qint64>>(), (QList<qint64>{101, 102, 103}));
        QVERIFY(pointSaying(*chart, u"2,360.00"_s)); // marked, not zoomed
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QCOMPARE(activated.size(), 1);
    }

    void marksSeveralByKeyboard()
    {
        const auto chart = shown(heat());
        QSignalSpy activated(chart.get(), &FigureChart::activated);
        for (int hour = 0; hour <= 9; ++hour)
            QTest::keyClick(chart.get(), Qt::Key_Right);
        QTest::keyClick(chart.get(), Qt::Key_Down); // Tuesday at nine
        QVERIFY(chart->currentText().contains(u"09:00"_s));
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        const auto one = activated[0][0].value<QList<qint64>>();
        QCOMPARE(one.size(), heat().days[1][9].ids.size());
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[1][0].value<QList<qint64>>().size(),
                 one.size() + heat().days[1][10].ids.size());
    }

    void goesBackOneStepAtATime()
    {
        const auto chart = shown(funds());
        QWidget* plot = plotOf(*chart);
        drag(plot, QPoint(plot->width() / 3, 100), QPoint(plot->width() - 30, 120), {});
        const auto once = pictureOf(plot);
        drag(plot, QPoint(plot->width() / 2, 100), QPoint(plot->width() - 60, 120), {});
        QVERIFY(pictureOf(plot) != once);
        QTest::keyClick(chart.get(), Qt::Key_Backspace);
        QCOMPARE(pictureOf(plot), once);
        QTest::keyClick(chart.get(), Qt::Key_Backspace);
        QVERIFY(pointSaying(*chart, u"2,360.00"_s));
        QTest::keyClick(chart.get(), Qt::Key_Backspace); // nothing before that
    }

    void walksOnBeyondTheSpanInView()
    {
        const auto chart = shown(lanes());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(chart.get(), Qt::Key_Plus);
        QStringList met;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(chart.get(), Qt::Key_Right);
            met.append(chart->currentText());
        }
        QVERIFY(met.last().contains(u"2025-12"_s));
    }

    void hidesSeriesByLegend_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("words"); // said as long as the entry is shown

        QTest::newRow("money in") << 0 << 0 << u"2,360.00"_s;
        QTest::newRow("a state of persons") << 2 << 1 << u"石某"_s;
        QTest::newRow("a kind of identifier") << 3 << 1 << u"19900000417"_s;
        QTest::newRow("a series of columns") << 4 << 0 << u"损失 400,000.00"_s;
        QTest::newRow("a series of lying bars") << 6 << 2 << u"返还 133,333.33"_s;
    }

    void hidesSeriesByLegend()
    {
        QFETCH(int, figure);
        QFETCH(int, entry);
        QFETCH(QString, words);
        const auto chart = shown(all()[figure]);
        QVERIFY(pointSaying(*chart, words));
        const std::unique_ptr<Legend> legend(chart->takeLegend());
        legend->show();
        const auto press = [&] {
            const auto entries =
                legend->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
            QList<QAbstractButton*> visible;
            for (QAbstractButton* button : entries)
                if (!button->isHidden())
                    visible.append(button);
            QTest::keyClick(visible.at(entry), Qt::Key_Space);
        };
        press();
        QVERIFY(!legend->entries().at(entry).shown);
        QVERIFY(!pointSaying(*chart, words));
        chart->setFigure(all()[figure]); // the same figure, read anew
        QVERIFY(!pointSaying(*chart, words));
        press();
        QVERIFY(pointSaying(*chart, words));
    }

    void hidesByTheNamesInThePicture()
    {
        // Lanes and more than three series carry their names themselves: a click there hides.
        const auto chart = shown(lanes());
        QVERIFY(pointSaying(*chart, u"立案"_s));
        QWidget* plot = plotOf(*chart);
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(30, plot->height() * 4 / 6));
        QVERIFY(!pointSaying(*chart, u"立案"_s));
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(30, plot->height() * 4 / 6));
        QVERIFY(pointSaying(*chart, u"立案"_s));
    }

    void leavesItsLegendToThePanel()
    {
        const auto chart = shown(bars(BarsFigure::Layout::Columns));
        const QImage with = pictureOf(plotOf(*chart));
        const std::unique_ptr<Legend> legend(chart->takeLegend());
        QCOMPARE(legend->entries().size(), 3);
        QVERIFY(pictureOf(plotOf(*chart)) != with);
        chart->setFigure(bars(BarsFigure::Layout::Columns, 4));
        QVERIFY(legend->entries().isEmpty()); // named beside the columns
        chart->setFigure(funds());
        QCOMPARE(legend->entries().size(), 4);
    }

    void keepsZoomAndLooksLiveWhenTheThemeChanges()
    {
        const auto chart = shown(funds());
        QWidget* plot = plotOf(*chart);
        drag(plot, QPoint(plot->width() / 2, 100), QPoint(plot->width() - 40, 140), {});
        QVERIFY(!pointSaying(*chart, u"2,360.00"_s));
        tokens().setLook(Look::Dark);
        QVERIFY(!pointSaying(*chart, u"2,360.00"_s));
        QCOMPARE(pictureOf(plotOf(*chart)).pixelColor(2, 2),
                 tokens().color(Ink::SurfaceBase, Look::Dark));
        tokens().setLook(Look::Light);
    }

    void masksPicturesOnRequest()
    {
        const QTemporaryDir dir;
        const auto chart = shown(lanes());
        LanesFigure figure = lanes();
        figure.lanes[0].events[1].label = u"林某 6299049276279931183"_s;
        chart->setFigure(figure, Masking({u"林某"_s}));
        const auto words = [&](const QString& name) {
            if (!chart->savePicture(dir.filePath(name)))
                return QString();
            QFile svg(dir.filePath(name));
            return svg.open(QIODevice::ReadOnly) ? QString::fromUtf8(svg.readAll()) : QString();
        };
        QVERIFY(words(u"a.svg"_s).contains(u"6299049276279931183"_s));
        chart->setPicturesMasked(true);
        const QString masked = words(u"b.svg"_s);
        QVERIFY(masked.contains(u"被害人付款"_s));
        QVERIFY(!masked.contains(u"6299049276279931183"_s));
        QVERIFY(chart->partName(1).contains(u"6299049276279931183"_s)); // the screen stays
    }

    void drawsManyLinkedCasesWithEveryName()
    {
        const auto chart = shown(manyLinked());
        QVERIFY(pointSaying(*chart, u"15400003071"_s));
        QVERIFY(pointSaying(*chart, u"6299049276279931192"_s));
    }

    void listsItsMarksForScreenReaders()
    {
        const auto chart = shown(suspects());
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(chart.get());
        QVERIFY(list);
        QCOMPARE(list->childCount(), 3);
        QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"石某"_s));
        QCOMPARE(list->text(QAccessible::Description), summary(suspects()));
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
