#include "widgets/pages/documentstab.h"

#include "models/cases/vocabulary.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

DocumentsTab::DocumentsTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : ListTab(workplace, selection, parent)
{
    setObjectName(u"documentsTab"_s);
    RowsSpec papers{.kind = SubjectKind::Document,
                    .icon = u"file-text"_s,
                    .shown = {u"kind"_s, u"number"_s, u"state"_s, u"at"_s, u"approver"_s,
                              u"level"_s, u"person_id"_s, u"account_id"_s, u"served_at"_s},
                    .asked = {u"kind"_s, u"number"_s, u"title"_s, u"at"_s, u"served_at"_s,
                              u"approver"_s, u"level"_s, u"state"_s, u"person_id"_s,
                              u"account_id"_s, u"note"_s}};
    saveRowsAs<CaseDocument>(papers);
    lists().addList(u"documents"_s, papers);

    RowsSpec tasks{
        .kind = SubjectKind::Task,
        .icon = u"list-checks"_s,
        .shown = {u"title"_s, u"owner"_s, u"due_at"_s, u"state"_s, u"done_at"_s, u"note"_s},
        .asked = {u"title"_s, u"owner"_s, u"due_at"_s, u"state"_s, u"done_at"_s, u"note"_s}};
    saveRowsAs<Task>(tasks);
    lists().addList(u"tasks"_s, tasks);
    DocumentsTab::retranslate();
}

QString DocumentsTab::id() const
{
    return u"documents"_s;
}

QString DocumentsTab::title() const
{
    return tr("Documents");
}

void DocumentsTab::make(const QString& rule)
{
    lists().showList(u"documents"_s);
    QHash<QString, QString> presets;
    for (const Word& kind : words(u"documents")) {
        if (rule.endsWith(u'.' + kind.id))
            presets.insert(u"kind"_s, kind.id);
    }
    lists().list(u"documents"_s)->add(presets);
}

void DocumentsTab::retranslate()
{
    lists().setListTexts(u"documents"_s, tr("Documents"), tr("New document"),
                         tr("The papers of the case, each with its number, time and approver."));
    lists().setListTexts(u"tasks"_s, tr("Tasks"), tr("New task"),
                         tr("What is to be done, by whom and until when."));
}

} // namespace cluechain
