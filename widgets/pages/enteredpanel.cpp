#include "widgets/pages/enteredpanel.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

RowsSpec paymentsSpec()
{
    RowsSpec spec{.kind = SubjectKind::Payment,
                  .icon = u"banknote"_s,
                  .shown = {u"victim_id"_s, u"at"_s, u"amount_fen"_s, u"from_raw"_s, u"to_raw"_s,
                            u"to_name"_s, u"to_bank"_s, u"channel"_s},
                  .asked = {u"victim_id"_s, u"at"_s, u"amount_fen"_s, u"from_raw"_s, u"to_raw"_s,
                            u"to_name"_s, u"to_bank"_s, u"channel"_s, u"receipt"_s}};
    saveRowsAs<Payment>(spec);
    return spec;
}

RowsSpec measuresSpec()
{
    RowsSpec spec{.kind = SubjectKind::Measure,
                  .icon = u"hand"_s,
                  .shown = {u"kind"_s, u"account_id"_s, u"person_id"_s, u"at"_s, u"ends_at"_s,
                            u"requested_fen"_s, u"held_fen"_s, u"officers"_s, u"approver"_s,
                            u"level"_s},
                  .asked = {u"kind"_s, u"account_id"_s, u"at"_s, u"ends_at"_s, u"requested_fen"_s,
                            u"held_fen"_s, u"officers"_s, u"approver"_s, u"level"_s,
                            u"document_id"_s, u"answer"_s}};
    saveRowsAs<Measure>(spec);
    return spec;
}

RowsSpec accountsSpec()
{
    RowsSpec spec{.kind = SubjectKind::None,
                  .icon = u"credit-card"_s,
                  .shown = {u"raw"_s, u"kind"_s, u"holder_name"_s, u"bank"_s, u"role"_s,
                            u"holder_id"_s, u"controller_id"_s, u"money_state"_s},
                  .asked = {u"raw"_s, u"kind"_s, u"holder_name"_s, u"bank"_s, u"role"_s,
                            u"holder_id"_s, u"controller_id"_s, u"note"_s}};
    saveRowsAs<CaseAccount>(spec);
    return spec;
}

} // namespace

EnteredPanel::EnteredPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : RowLists(workplace, selection, parent)
{
    setObjectName(u"enteredPanel"_s);
    addList(u"payments"_s, paymentsSpec());
    addList(u"measures"_s, measuresSpec());
    addList(u"named"_s, accountsSpec());
    retranslate();
}

void EnteredPanel::make(const QString& rule)
{
    const bool isPayment = rule.contains(u"payment") || rule.contains(u"loss");
    const QString id = isPayment ? u"payments"_s : u"measures"_s;
    showList(id);
    list(id)->add();
}

void EnteredPanel::retranslate()
{
    setListTexts(u"payments"_s, tr("Victims' payments"), tr("New payment"),
                 tr("What the victims paid, each payment with its time, accounts and amount."));
    setListTexts(u"measures"_s, tr("Measures"), tr("New measure"),
                 tr("Emergency stops, freezes, seizures and custody, each with its officers, "
                    "approver and paper."));
    setListTexts(u"named"_s, tr("Registered accounts"), tr("New account"),
                 tr("Accounts that the case names, with holder and actual controller apart."));
}

} // namespace cluechain
