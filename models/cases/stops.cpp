#include "models/cases/stops.h"

#include "models/cases/vocabulary.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Stops)
};

const QString& stopKind()
{
    static const QString kind = u"stop"_s;
    return kind;
}

/// The account of the order, with what the order knows and the case does not.
CaseAccountId accountOf(CaseEditor& editor, const StopOrder& order)
{
    auto account = CaseAccountStore(editor.db()).findNumber(order.caseId, order.number);
    if (!account)
        return editor.add(CaseAccount{.caseId = order.caseId,
                                      .raw = order.number,
                                      .holderName = order.holder,
                                      .bank = order.bank});
    const bool lacksHolder = account->holderName.isEmpty() && !order.holder.isEmpty();
    const bool lacksBank = account->bank.isEmpty() && !order.bank.isEmpty();
    if (lacksHolder)
        account->holderName = order.holder;
    if (lacksBank)
        account->bank = order.bank;
    if (lacksHolder || lacksBank)
        editor.change(*account);
    return account->id;
}

template <typename Edit>
Result<Guarded<MeasureId>> recorded(Store& store, const ChangeNote& note, Edit edit)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    try {
        CaseEditor editor(store, note);
        const MeasureId id = edit(editor);
        const Guarded<ChangeId> committed = editor.commit();
        return Guarded<MeasureId>{committed.isRefused() ? std::nullopt : std::optional(id),
                                  committed.report};
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
}

} // namespace

Result<Guarded<MeasureId>> sendStop(Store& store, const StopOrder& order)
{
    const ChangeNote note{.caseId = order.caseId,
                          .action = u"measure.add"_s,
                          .subject = wordText(u"measures", stopKind()) + u' ' + order.number};
    return recorded(store, note, [&order](CaseEditor& editor) {
        Measure stop{.caseId = order.caseId,
                     .kind = stopKind(),
                     .parentId = order.parentId,
                     .accountId = accountOf(editor, order),
                     .at = order.sentAt,
                     .requested = order.amount};
        if (order.paidAt)
            stop.conditions.insert("paid_at"_L1, order.paidAt->toIso());
        return editor.add(stop);
    });
}

Result<Guarded<MeasureId>> answerStop(Store& store, const StopAnswer& answer)
{
    const auto stop = MeasureStore(store.writer()).find(answer.measureId);
    if (!stop)
        return failure(Text::tr("The stop is no longer there."));
    const ChangeNote note{.caseId = stop->caseId,
                          .action = u"measure.change"_s,
                          .subject = wordText(u"measure_steps", u"answered"_s)};
    return recorded(store, note, [&](CaseEditor& editor) {
        Measure answered = *stop;
        answered.held = answer.held;
        answered.answer = answer.words;
        editor.change(answered);
        editor.add(MeasureStep{
            .caseId = stop->caseId, .measureId = stop->id, .kind = u"answered"_s, .at = answer.at});
        return answered.id;
    });
}

} // namespace cluechain
