#pragma once

#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

namespace cluechain
{

class AccountModel;
class AccountRowModel;
struct AccountSummary;
class CasePage;
class RowsPane;

/// Rows of statements in the rows pane: those of an account, a person's account or a file, the two
/// of a transfer, or the ones behind a mark. A row that is opened shows its line in its file.
class StatementRows : public QObject
{
    Q_OBJECT

public:
    /// `accounts`: those of the case, which say why one has no rows.
    StatementRows(Workplace& workplace, Selection& selection, const AccountModel& accounts,
                  QObject* parent);

    /// Whatever of these is selected in the case brings its rows.
    void serve(CasePage& page);
    void show(RowsPane& pane, const Subject& subject);
    /// By their ids, whatever accounts they are of, and called after what they are rows of.
    void show(RowsPane& pane, CaseId caseId, const QList<qint64>& ids, const QString& of = {});

private:
    Workplace& m_workplace;
    Selection& m_selection;
    const AccountModel& m_accounts;
    Subject m_of;
    Question m_question;

    QString title() const;
    void read(RowsPane& pane);
    AccountRowModel* rowsIn(RowsPane& pane);
    /// The account whose rows are shown, if it is in the list.
    const AccountSummary* shownAccount() const;
};

} // namespace cluechain
