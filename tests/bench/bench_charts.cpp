#include "widgets/charts/figurechart.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace cluechain;

/// What a frame of a chart costs with very many points: bench_charts [POINTS]. Each as a multiple
/// of the same frame with a thousand points, and of looking at every point once.

namespace
{

constexpr int defaultPoints = 10'000'000;
constexpr int fewPoints = 1000;
constexpr int runs = 5;
constexpr qint64 year = 365LL * 24 * 3600 * 1'000'000;

FundsFigure funds(int points)
{
    FundsFigure figure{.subject = QStringLiteral("bench")};
    figure.series.points.reserve(points);
    qint64 balance = 0;
    for (int i = 0; i < points; ++i) {
        const qint64 fen = (i * 7919LL) % 1'000'003;
        const bool in = i % 2 == 0;
        balance += in ? fen : -fen;
        figure.series.points.append({.at = Instant::fromMicroseconds(year / points * i),
                                     .in = Money::fromFen(in ? fen : 0),
                                     .out = Money::fromFen(in ? 0 : fen),
                                     .balance = Money::fromFen(balance),
                                     .row = i + 1});
    }
    figure.index = indexOf(figure);
    return figure;
}

LanesFigure lanes(int points)
{
    LanesFigure figure{.subject = QStringLiteral("bench")};
    figure.lanes.append(LanesFigure::Lane{.name = QStringLiteral("calls")});
    figure.lanes[0].events.reserve(points);
    for (int i = 0; i < points; ++i)
        figure.lanes[0].events.append(
            {.at = Instant::fromMicroseconds(year / points * i), .id = i + 1});
    return figure;
}

/// Milliseconds of processor time of the quickest of some runs.
double quickest(const std::function<void()>& work)
{
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        work();
        const double took = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        best = run == 0 ? took : std::min(best, took);
    }
    return best;
}

struct Frames {
    double whole = 0;
    double zoomed = 0;
    double hover = 0;
};

Frames framesOf(const AnyFigure& figure)
{
    FigureChart chart;
    chart.resize(1200, 400);
    chart.setFigure(figure);
    chart.show();
    QApplication::processEvents();
    const auto settle = [] { QApplication::processEvents(); };
    Frames frames;
    frames.whole = quickest([&] {
        chart.showAll();
        settle();
    });
    frames.zoomed = quickest([&] {
        chart.zoomIn();
        settle();
    });
    frames.hover = quickest([&] {
        chart.activatePart(0);
        settle();
    });
    return frames;
}

void print(const char* chart, const AnyFigure& few, const AnyFigure& many, double everyPoint)
{
    const Frames small = framesOf(few);
    const Frames large = framesOf(many);
    const auto line = [&](const char* frame, double a, double b) {
        std::printf("%-8s %-10s %8.2f ms  x %5.2f of few points  x %5.2f of every point\n", chart,
                    frame, b, b / std::max(a, 0.01), b / everyPoint);
    };
    line("whole", small.whole, large.whole);
    line("zoomed in", small.zoomed, large.zoomed);
    line("hover", small.hover, large.hover);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int points = argc > 1 ? QByteArray(argv[1]).toInt() : defaultPoints;
    const FundsFigure many = funds(points);
    const double everyPoint = quickest([&] {
        qint64 highest = 0;
        for (const MoneyPoint& point : many.series.points)
            highest = std::max(highest, point.balance->fen());
        if (highest < 0)
            qFatal("no balance");
    });
    std::printf("%d points; looking at each once: %.1f ms\n", points, everyPoint);
    print("funds", funds(fewPoints), many, everyPoint);
    print("lanes", lanes(fewPoints), lanes(points), everyPoint);
    return 0;
}
