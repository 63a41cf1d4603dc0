#include "widgets/pages/newclue.h"

#include "models/cases/rowfields.h"
#include "widgets/pages/rowform.h"
#include "widgets/parts/popover.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NewClue)
};

Result<CaseId> makeCase(Store& store, const QJsonObject& fields)
{
    Casefile wanted;
    if (const QString wrong = takeFields(wanted, fields); !wrong.isEmpty())
        return failure(Text::tr("This cannot be read as a value of %1.").arg(wrong));
    if (wanted.name.isEmpty())
        return failure(Text::tr(
            "A case needs a name: whom it happened to and what, until the suspect is known."));
    const Result<Casefile> made = newCase(store, {.name = wanted.name,
                                                  .fraudType = wanted.fraudType,
                                                  .caseNumber = wanted.caseNumber,
                                                  .incidentNumber = wanted.incidentNumber,
                                                  .brief = wanted.brief,
                                                  .source = wanted.source,
                                                  .reportedAt = wanted.reportedAt});
    if (!made)
        return tl::unexpected(made.error());
    return made->id;
}

} // namespace

void openNewClue(QWidget* owner, Workplace& workplace, std::function<void(CaseId)> made)
{
    auto* popover = new Popover(owner);
    QObject::connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto* form = new RowForm(workplace, {}, u"casefile"_s,
                             {u"name"_s, u"fraud_type"_s, u"reported_at"_s, u"incident_number"_s,
                              u"case_number"_s, u"source"_s, u"brief"_s});
    popover->setContent(form);
    QObject::connect(form, &RowForm::left, popover, &Popover::closePopover);
    QObject::connect(form, &RowForm::submitted, form,
                     [&workplace, popover, form, made](const QJsonObject& fields) {
                         workplace.write<CaseId>(
                             form, [fields](Store& store) { return makeCase(store, fields); },
                             [popover, made](const CaseId& id) {
                                 popover->closePopover();
                                 made(id);
                             },
                             [form](const Error& error) { form->showError(error); });
                     });
    popover->openAt(QRect(QPoint(owner->width() / 4, owner->height() / 8), QSize(1, 1)));
}

} // namespace cluechain
