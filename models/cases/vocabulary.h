#pragma once

#include "models/core/localtext.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace cluechain
{

/// A word of resources/rules/vocabulary.json (of the fraud types: fraudtypes.json): its stable key
/// in the store, what people read, and what else its row says ("document", "level",
/// "person_state"…).
struct Word {
    QString id = {};
    LocalText text = {};
    QJsonObject row = {};

    QString value(QStringView key) const { return row.value(key).toString(); }
};

/// The words of a list: links, case_states, case_stages, levels, fraud_types, roles, parts,
/// person_states, money_states, account_roles, account_kinds, identifier_kinds,
/// identity_documents, validities, evidence_kinds, evidence_states, custody_steps,
/// document_states, task_states, measure_steps, measures, documents, refund_ratios, refund_losses,
/// refund_own_money, finding_decisions. In the order of a form.
const QList<Word>& words(QStringView list);

/// The word with this key, or none.
const Word* findWord(QStringView list, QStringView id);

/// The word with this key, or whose text or alias in either language it is, in any case: what a
/// person or a facts file may write.
const Word* recogniseWord(QStringView list, QStringView text);

/// The text of a key in the language of the program; the key itself if the list lacks it.
QString wordText(QStringView list, QStringView id);

} // namespace cluechain
