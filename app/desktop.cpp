#include "app/desktop.h"

#include "app/desktopwindow.h"
#include "app/settings.h"
#include "widgets/frame/logo.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

namespace cluechain
{

int runDesktop(const std::string& store)
{
    useLanguage(Language(settings::language.read()));
    installTheme(*qApp, ThemeChoice(settings::theme.read()));
    setZoom(settings::zoom.read());
    QApplication::setWindowIcon(programIcon());

    DesktopWindow window;
    window.show();
    if (!store.empty())
        window.askForPassphrase(
            QFileInfo(QFile::decodeName(QByteArray::fromStdString(store))).absoluteFilePath());
    const int code = QApplication::exec();
    preferences::finishWriting();
    return code;
}

} // namespace cluechain
