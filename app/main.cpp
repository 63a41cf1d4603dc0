#include "app/commandline.h"
#include "models/cases/caseeditor.h"
#include "models/intake/directions.h"
#include "models/intake/transfers.h"
#include "models/intake/xlschild.h"
#include "models/jobs/job.h"
#include "widgets/theme/language.h"

#include <QApplication>

#include <clocale>
#include <cstdio>
#include <memory>

int main(int argc, char** argv)
{
    using namespace cluechain;

    if (const auto code = readOldWorkbookIfAsked(argc, argv))
        return *code;

    // File names are bytes of UTF-8 here whatever the terminal's locale is; the language of the
    // texts comes from the user's own setting.
    qputenv("LC_CTYPE", "C.UTF-8");
    qunsetenv("LC_ALL");

    const Request request = parseCommandLine({argv + 1, argv + argc});

    std::unique_ptr<QCoreApplication> application;
    if (request.needs == Request::Needs::Core) {
        application = std::make_unique<QCoreApplication>(argc, argv);
    } else {
        if (request.needs == Request::Needs::Painting &&
            qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    }
    QCoreApplication::setOrganizationName(QStringLiteral("Cluechain"));
    QCoreApplication::setApplicationName(QStringLiteral("cluechain"));

    useLanguage(Language::System);
    setPaymentsHook(resolvePayments);
    setDirectionsHook(resolveDirections);

    try {
        return request.carryOut();
    } catch (const std::exception& e) {
        const Error error = unexpectedFailure(e);
        std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message), qPrintable(error.detail));
        return 1;
    }
}
