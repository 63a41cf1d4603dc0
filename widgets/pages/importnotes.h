#pragma once

#include "models/intake/balancebreaks.h"
#include "models/intake/importedfiles.h"

#include <QWidget>

namespace cluechain
{

class NoteBar;

/// What stands above the reconciliation: that it adds up, what was kept out, which balances break.
class ImportNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ImportNotes(QWidget* parent = nullptr);

    /// `isUnsettled`: some row still tells no direction. `canWrite`: a person may do something
    /// about it.
    void setFiles(const QList<ImportedFile>& files, bool isUnsettled, bool canWrite);
    void setBreaks(const QList<BalanceBreak>& breaks);

signals:
    void directionsWanted();
    /// What was kept out is to be opened, or taught.
    void keptOutWanted();
    /// The later rows of the gaps in the balances.
    void gapsWanted(const QList<qint64>& rows);

private:
    NoteBar* m_sum;
    NoteBar* m_keptOut;
    NoteBar* m_breaks;
    QList<qint64> m_gaps;
};

} // namespace cluechain
