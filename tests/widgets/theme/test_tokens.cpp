#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTheme(*qApp,
                     ThemeChoice::Light); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    }

    void everyTextIsLegible_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(Look::Light);
        QTest::newRow("dark") << int(Look::Dark);
        QTest::newRow("high contrast") << int(Look::HighContrast);
    }

    void everyTextIsLegible()
    {
        QFETCH(int, look);
        const QStringList pairs = tokens().contrastPairs(Look(look));
        QVERIFY(pairs.size() > 100);
        for (const QString& pair : pairs) {
            const QStringList names = pair.split(u" on "_s);
            const qreal ratio = contrast(tokens().named(names.at(0), Look(look)),
                                         tokens().named(names.at(1), Look(look)));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(pair).arg(ratio)));
        }
    }

    void knowsContrast()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void everyNameHasItsColour()
    {
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            for (int ink = 0; ink <= int(Ink::MoneyTraced); ++ink)
                QVERIFY(tokens().color(Ink(ink), look).isValid());
            for (int tone = 0; tone <= int(Tone::Blue); ++tone) {
                QVERIFY(tokens().ink(Tone(tone), look).isValid());
                QVERIFY(tokens().soft(Tone(tone), look).isValid());
            }
            QCOMPARE(tokens().categorical(look).size(), 8);
            QCOMPARE(tokens().sequential(look).size(), 7);
        }
        QCOMPARE(tokens().toneIcon(Tone::Blocked), u"octagon-alert"_s);
        QCOMPARE(tokens().size(Size::StatusBar), 26);
        QCOMPARE(tokens().space(5), 16);
    }

    void theSheetKnowsEveryToken()
    {
        QFile file(u":/theme/sheet.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::failOnWarning(QRegularExpression(u"unknown token"_s));
        const QString sheet = expandedSheet(QString::fromUtf8(file.readAll()));
        QVERIFY(!sheet.contains(u'@'));
    }

    void switchesLive()
    {
        QSignalSpy changed(&tokens(), &Tokens::changed);
        chooseTheme(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 tokens().color(Ink::SurfaceWindow, Look::Dark));
        chooseTheme(ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 tokens().color(Ink::SurfaceWindow, Look::Light));
    }

    void growsWithTheZoom()
    {
        const int row = tokens().size(Size::RowNormal);
        const qreal points = tokens().font(TextStyle::Body).pointSizeF();
        setZoom(2);
        QCOMPARE(tokens().size(Size::RowNormal), 2 * row);
        QCOMPARE(tokens().font(TextStyle::Body).pointSizeF(), 2 * points);
        QCOMPARE(tokens().size(Size::Border), 1);
        setZoom(1);
    }

    void writesChinese()
    {
        const QFontMetrics metrics(tokens().font(TextStyle::Body));
        QVERIFY(metrics.inFontUcs4(U'线'));
        QCOMPARE(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'8')); // tabular
    }

    void everyListedIconPaints()
    {
        QFile list(u"" CLUECHAIN_SOURCE "/resources/icons/icons.txt"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QStringList names = QString::fromLatin1(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QStringList sorted = names;
        sorted.sort();
        sorted.removeDuplicates();
        QCOMPARE(names, sorted);
        for (const QString& name : names) {
            const QImage image = themeIcon(name).pixmap(QSize(16, 16), 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool inked = false;
            for (int y = 0; y < image.height() && !inked; ++y)
                for (int x = 0; x < image.width() && !inked; ++x)
                    inked = image.pixelColor(x, y).alpha() > 200;
            QVERIFY2(inked, qPrintable(name));
        }
    }

    void iconsFollowTheTheme()
    {
        const QIcon icon = themeIcon(u"check"_s, Ink::TextPrimary);
        const QImage light = icon.pixmap(QSize(16, 16)).toImage();
        chooseTheme(ThemeChoice::Dark);
        const QImage dark = icon.pixmap(QSize(16, 16)).toImage();
        chooseTheme(ThemeChoice::Light);
        QVERIFY(light != dark);
    }

    void nothingElseDecidesColoursOrSizes()
    {
        static const QRegularExpression literal(QStringList{
            u"\"#[0-9a-fA-F]{3,8}\""_s,
            u"QColor\\(\\s*(u?\"|[0-9])"_s,
            u"qRgba?\\(\\s*[0-9]"_s,
            u"Qt::(red|green|blue|yellow|cyan|magenta|black|white|gray|dark\\w+|light\\w+)\\b"_s,
            u"set(Fixed|Minimum|Maximum)(Width|Height|Size)\\(\\s*[1-9][0-9]*\\s*[,)]"_s,
            u"setContentsMargins\\([^)a-zA-Z]*[1-9]"_s,
            u"setSpacing\\(\\s*[1-9]"_s,
            u"setP(ixel|oint)Size(F)?\\(\\s*[0-9.]+\\s*\\)"_s,
        }
                                                    .join(u'|'));
        int files = 0;
        QDirIterator sources(u"" CLUECHAIN_SOURCE "/widgets"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (file.fileName().contains(u"/widgets/theme/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            int line = 0;
            ++files;
            for (const QByteArray& text : file.readAll().split('\n')) {
                ++line;
                QVERIFY2(!literal.match(QString::fromUtf8(text)).hasMatch(),
                         qPrintable(u"%1:%2: %3"_s.arg(file.fileName())
                                        .arg(line)
                                        .arg(QString::fromUtf8(text))));
            }
        }
        QVERIFY(files > 0);
    }
};

QTEST_MAIN(TestTokens)
#include "test_tokens.moc"
