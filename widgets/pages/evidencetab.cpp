#include "widgets/pages/evidencetab.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

EvidenceTab::EvidenceTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : ListTab(workplace, selection, parent)
{
    setObjectName(u"evidenceTab"_s);
    RowsSpec things{.kind = SubjectKind::Evidence,
                    .icon = u"package"_s,
                    .shown = {u"number"_s, u"name"_s, u"kind"_s, u"state"_s, u"quantity"_s, u"at"_s,
                              u"place"_s, u"keeper"_s, u"officers"_s, u"sha256"_s},
                    .asked = {u"number"_s, u"name"_s, u"kind"_s, u"quantity"_s, u"description"_s,
                              u"at"_s, u"place"_s, u"holder_name"_s, u"keeper"_s, u"officers"_s,
                              u"sha256"_s, u"note"_s}};
    saveRowsAs<Evidence>(things);
    lists().addList(u"evidence"_s, things);

    RowsSpec steps{.icon = u"waypoints"_s,
                   .shown = {u"evidence_id"_s, u"kind"_s, u"at"_s, u"place"_s, u"from_name"_s,
                             u"to_name"_s, u"note"_s},
                   .asked = {u"evidence_id"_s, u"kind"_s, u"at"_s, u"place"_s, u"from_name"_s,
                             u"to_name"_s, u"note"_s}};
    saveRowsAs<CustodyStep>(steps);
    lists().addList(u"custody"_s, steps);
    EvidenceTab::retranslate();
}

QString EvidenceTab::id() const
{
    return u"evidence"_s;
}

QString EvidenceTab::title() const
{
    return tr("Evidence");
}

void EvidenceTab::make(const QString&)
{
    lists().showList(u"evidence"_s);
    lists().list(u"evidence"_s)->add();
}

void EvidenceTab::retranslate()
{
    lists().setListTexts(u"evidence"_s, tr("Evidence"), tr("New evidence"),
                         tr("What proves something, each thing with its number, keeper and hash."));
    lists().setListTexts(u"custody"_s, tr("Chain of custody"), tr("New step"),
                         tr("Each thing from hand to hand: when, where, from whom, to whom."));
}

} // namespace cluechain
