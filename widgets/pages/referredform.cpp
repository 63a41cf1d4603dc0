#include "widgets/pages/referredform.h"

#include "widgets/pages/personform.h"
#include "widgets/pages/rowform.h"
#include "widgets/parts/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

RowsSpec specOf(const QString& table)
{
    RowsSpec spec;
    if (table == "case_account"_L1) {
        spec.asked = {u"raw"_s, u"kind"_s, u"holder_name"_s, u"bank"_s, u"role"_s};
        saveRowsAs<CaseAccount>(spec);
    } else if (table == "document"_L1) {
        spec.asked = {u"kind"_s, u"number"_s, u"title"_s, u"at"_s, u"approver"_s, u"level"_s};
        saveRowsAs<CaseDocument>(spec);
    } else if (table == "evidence"_L1) {
        spec.asked = {u"number"_s, u"name"_s, u"kind"_s, u"quantity"_s, u"at"_s, u"place"_s};
        saveRowsAs<Evidence>(spec);
    }
    return spec;
}

} // namespace

QString addReferredText(const QString& table)
{
    if (table == "person"_L1)
        return ReferredForm::tr("New person…");
    if (table == "case_account"_L1)
        return ReferredForm::tr("New account…");
    if (table == "document"_L1)
        return ReferredForm::tr("New document…");
    if (table == "evidence"_L1)
        return ReferredForm::tr("New evidence item…");
    return {};
}

ReferredForm::ReferredForm(Workplace& workplace, CaseId caseId, const QString& table,
                           QWidget* parent)
    : QWidget(parent)
{
    const Tokens& t = tokens();
    setObjectName(u"referredForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(t.space(5), t.space(4), t.space(5), 0);
    head->addWidget(new Label(addReferredText(table), TextStyle::Strong));
    head->addStretch();
    auto* back = new QPushButton(tr("Back to the form"));
    back->setObjectName(u"leaveReferred"_s);
    back->setProperty("look", u"link"_s);
    head->addWidget(back);
    column->addLayout(head);
    connect(back, &QPushButton::clicked, this, &ReferredForm::left);

    const auto take = [&](auto* form) {
        using Inner = std::remove_pointer_t<decltype(form)>;
        column->addWidget(form);
        setFocusProxy(form);
        connect(form, &Inner::left, this, &ReferredForm::left);
        connect(form, &Inner::resized, this, &ReferredForm::resized);
        return form;
    };
    if (table == "person"_L1)
        connect(take(new PersonForm(workplace, caseId)), &PersonForm::saved, this,
                [this](PersonId id) { emit saved(id.value); });
    else
        connect(take(new RowForm(workplace, caseId, specOf(table))), &RowForm::saved, this,
                &ReferredForm::saved);
}

} // namespace cluechain
