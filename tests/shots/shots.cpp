// Renders every registered widget in both languages, all themes and several sizes to PNG, to be
// looked at: shots DIR [NAME…] [--quick]. With --check in place of DIR nothing is written: it fails
// where a text is cut off and its whole is not told on hover, or where a page asks for more width
// than the window has.

#include "models/core/instant.h"
#include "models/core/preferences.h"
#include "tests/shots/cuttext.h"
#include "tests/shots/shot.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QStandardPaths>
#include <QTextStream>
#include <QWidget>

namespace cluechain
{

using namespace Qt::StringLiterals;

QList<Shot>& allShots()
{
    static QList<Shot> shots;
    return shots;
}

QString said(const char* chinese, const char* english)
{
    return QString::fromUtf8(usedLanguage() == Language::Chinese ? chinese : english);
}

namespace
{

struct View {
    QString name = {};
    QSize size = {};
    qreal ratio = 1;
};

const QList<View>& views()
{
    static const QList<View> all{{u"1440x900"_s, {1440, 900}, 1},
                                 {u"1366x700"_s, {1366, 700}, 1},
                                 {u"4k-200"_s, {1920, 1080}, 2}};
    return all;
}

void settle()
{
    // Layouts, fonts and deferred deletions need a few rounds of the event loop.
    for (int round = 0; round < 5; ++round) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

QImage pictureOf(QWidget& widget, qreal ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(tokens().color(Ink::SurfaceWindow));
    widget.render(&image);
    return image;
}

std::unique_ptr<QWidget> shown(const Shot& shot, QSize size)
{
    preferences::forgetAll(); // no shot remembers what another was left with
    Ticker::setClock([] { return Instant::fromChina(QDate(2026, 1, 20), QTime(9, 41, 55)); });
    std::unique_ptr<QWidget> widget = shot.make();
    widget->resize(size);
    widget->show();
    settle();
    if (shot.arrange) {
        shot.arrange(*widget);
        settle();
    }
    return widget;
}

/// What does not fit into the window's width, down to who asks for it; empty where all fits.
QString tooWide(const QWidget& shown, int width)
{
    if (shown.width() <= width)
        return {};
    QStringList chain;
    const QWidget* widest = &shown;
    while (widest) {
        chain.append(
            u"%1 %2 (%3)"_s
                .arg(QString::fromLatin1(widest->metaObject()->className()), widest->objectName())
                .arg(widest->minimumSizeHint().width()));
        const QWidget* next = nullptr;
        for (const QObject* child : widest->children()) {
            const auto* inside = qobject_cast<const QWidget*>(child);
            if (inside && !inside->isWindow() && inside->isVisibleTo(&shown) &&
                (!next || inside->minimumSizeHint().width() > next->minimumSizeHint().width()))
                next = inside;
        }
        widest = next;
    }
    return u"is %1 wide: %2"_s.arg(shown.width()).arg(chain.join(u" > "_s));
}

/// Each text once, at the sizes of the pictures, in both languages.
int check(const QStringList& names)
{
    QTextStream out(stdout);
    QSet<QString> said;
    for (const Language language : {Language::Chinese, Language::English}) {
        useLanguage(language);
        for (const View& view : views()) {
            for (const Shot& shot : std::as_const(allShots())) {
                if (!names.isEmpty() && !names.contains(shot.name))
                    continue;
                const std::unique_ptr<QWidget> widget = shown(shot, view.size);
                QStringList faults = cutTexts(*widget);
                if (const QString wide = tooWide(*widget, view.size.width()); !wide.isEmpty())
                    faults.append(wide);
                for (const QString& text : std::as_const(faults)) {
                    const QString line = u"%1: %2"_s.arg(shot.name, text);
                    if (!said.contains(line))
                        out << line << " at " << view.name << Qt::endl;
                    said.insert(line);
                }
            }
        }
    }
    out << said.size() << " texts are cut off or pages too wide" << Qt::endl;
    return said.isEmpty() ? 0 : 1;
}

int run(const QString& dir, const QStringList& names, bool quick)
{
    QTextStream out(stdout);
    int made = 0;
    for (const Language language : {Language::Chinese, Language::English}) {
        useLanguage(language);
        for (const ThemeChoice theme :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            chooseTheme(theme);
            for (const View& view : views()) {
                // The first view in every theme and language; the others in the plainest one.
                const bool plain = theme == ThemeChoice::Light && language == Language::Chinese;
                if (quick && (!plain || view.ratio > 1))
                    continue;
                if (view.name != views().first().name && theme != ThemeChoice::Light)
                    continue;
                for (const Shot& shot : std::as_const(allShots())) {
                    if (!names.isEmpty() && !names.contains(shot.name))
                        continue;
                    const std::unique_ptr<QWidget> widget = shown(shot, view.size);
                    static constexpr std::array themes{"system"_L1, "light"_L1, "dark"_L1,
                                                       "contrast"_L1};
                    const QString file = u"%1/%2-%3-%4-%5.png"_s.arg(
                        dir, shot.name, language == Language::Chinese ? u"zh"_s : u"en"_s,
                        themes.at(size_t(theme)), view.name);
                    if (!pictureOf(*widget, view.ratio).save(file)) {
                        out << "cannot write " << file << Qt::endl;
                        return 1;
                    }
                    ++made;
                }
            }
        }
    }
    out << made << " pictures in " << dir << Qt::endl;
    return made > 0 ? 0 : 1;
}

} // namespace

} // namespace cluechain

int main(int argc, char** argv)
{
    using namespace Qt::StringLiterals;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"cluechain-shots"_s);
    QCoreApplication::setApplicationName(u"shots"_s);
    QStringList arguments = QApplication::arguments().mid(1);
    const bool quick = arguments.removeAll(u"--quick"_s) > 0;
    const bool checks = arguments.removeAll(u"--check"_s) > 0;
    cluechain::installTheme(application, cluechain::ThemeChoice::Light);
    QCursor::setPos(QPoint(-1, -1)); // nothing is pointed at
    if (checks)
        return cluechain::check(arguments);
    if (arguments.isEmpty() || arguments.first().startsWith(u'-') ||
        !QDir().mkpath(arguments.first())) {
        QTextStream(stderr) << "usage: shots DIR [NAME...] [--quick] | shots --check [NAME...]\n";
        return 2;
    }
    return cluechain::run(arguments.first(), arguments.mid(1), quick);
}
