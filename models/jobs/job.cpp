#include "models/jobs/job.h"

#include <QCoreApplication>

namespace cluechain
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Job)
};
} // namespace

Error unexpectedFailure(const std::exception& e)
{
    return {Text::tr("The work stopped on an unexpected fault; nothing was changed. See the log "
                     "for details."),
            QString::fromUtf8(e.what())};
}

} // namespace cluechain
