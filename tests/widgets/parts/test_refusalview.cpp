#include "models/core/result.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/refusalview.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestRefusalView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void listsEveryReasonUnderTheSentence()
    {
        const Error error{.message = u"This cannot be done.\nHard line: no filing (§178)"_s,
                          .detail = u"Hard line: one officer alone (§240)"_s};
        QVERIFY(isRefusal(error));
        QVERIFY(!isRefusal({.message = u"Nothing to undo."_s}));
        QWidget window;
        window.resize(800, 600);
        QPushButton owner(&window);
        window.show();
        Popover* popover = showRefusal(&owner, error);
        QTRY_VERIFY(popover->isVisible());
        auto* view = qobject_cast<RefusalView*>(popover->content());
        QVERIFY(view);
        QCOMPARE(view->reasons(), QStringList({u"Hard line: no filing (§178)"_s,
                                               u"Hard line: one officer alone (§240)"_s}));
        QStringList shown;
        for (const QLabel* label : view->findChildren<QLabel*>())
            if (!label->text().isEmpty())
                shown.append(label->text());
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.first(), u"This cannot be done."_s);
        QVERIFY(window.rect().contains(popover->geometry()));
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
    }
};

QTEST_MAIN(TestRefusalView)
#include "test_refusalview.moc"
