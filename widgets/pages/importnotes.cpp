#include "widgets/pages/importnotes.h"

#include "models/items/cells.h"
#include "models/items/importfilemodel.h"
#include "widgets/parts/notebar.h"

#include <QVBoxLayout>

#include <cstdlib>

namespace cluechain
{

using namespace Qt::StringLiterals;

ImportNotes::ImportNotes(QWidget* parent)
    : QWidget(parent)
    , m_sum(new NoteBar)
    , m_keptOut(new NoteBar)
    , m_breaks(new NoteBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sum->setObjectName(u"importSum"_s);
    m_keptOut->setObjectName(u"importRefused"_s);
    m_breaks->setObjectName(u"importBreaks"_s);
    for (NoteBar* bar : {m_sum, m_keptOut, m_breaks})
        column->addWidget(bar);
    connect(m_sum, &NoteBar::linkActivated, this, &ImportNotes::directionsWanted);
    connect(m_keptOut, &NoteBar::linkActivated, this, &ImportNotes::keptOutWanted);
    connect(m_breaks, &NoteBar::linkActivated, this, [this] { emit gapsWanted(m_gaps); });
}

void ImportNotes::setFiles(const QList<ImportedFile>& files, bool isUnsettled, bool canWrite)
{
    RowCounts all;
    int locked = 0;
    int unknown = 0;
    int others = 0;
    for (const ImportedFile& file : files) {
        const FileReport& report = file.report;
        if (report.isStatement())
            all += report.rows;
        if (!report.refusal.isEmpty())
            ++(report.isLocked ? locked : report.isUnknownForm ? unknown : others);
    }
    const int refused = locked + unknown + others;
    if (files.size() > refused)
        m_sum->setNote(Tone::Done, tr("It adds up: %1").arg(reconciliation(all)));
    else
        m_sum->clear();
    if (isUnsettled)
        m_sum->setLink(tr("Settle directions…"));
    if (refused == 0) {
        m_keptOut->clear();
        return;
    }
    QStringList what;
    if (locked > 0)
        what += tr("%n with a password", nullptr, locked);
    if (unknown > 0)
        what += tr("%n with a form that no layout fits", nullptr, unknown);
    if (others > 0)
        what += tr("%n of another kind", nullptr, others);
    m_keptOut->setNote(
        Tone::Soon, tr("%n file(s) were kept out: %1", nullptr, refused).arg(what.join(tr(", "))));
    if (canWrite)
        m_keptOut->setLink(locked > 0    ? tr("Enter password…")
                           : unknown > 0 ? tr("Teach this layout…")
                                         : QString());
}

void ImportNotes::setBreaks(const QList<BalanceBreak>& breaks)
{
    constexpr qsizetype named = 3;
    m_gaps.clear();
    QStringList accounts; // the widest gap of each
    QStringList words;
    for (const BalanceBreak& each : breaks) {
        m_gaps.append(each.row);
        if (accounts.contains(each.number))
            continue;
        accounts.append(each.number);
        if (words.size() < named) {
            const QString who = (each.holder + u' ' + accountTail(each.number)).trimmed();
            const QString gap = Money::fromFen(std::abs(each.gapFen)).toDisplay();
            words.append(
                each.gapFen > 0
                    ? tr("%1: %2 in is missing before line %3").arg(who, gap).arg(each.line)
                    : tr("%1: %2 out is missing before line %3").arg(who, gap).arg(each.line));
        }
    }
    if (breaks.isEmpty()) {
        m_breaks->clear();
        return;
    }
    if (accounts.size() > named)
        words.append(tr("and %n more", nullptr, int(accounts.size() - named)));
    m_breaks->setNote(Tone::Gap,
                      tr("The balances of %n account(s) break — %1", nullptr, int(accounts.size()))
                          .arg(words.join(tr("; "))));
    m_breaks->setLink(tr("Rows around the gaps"));
}

} // namespace cluechain
