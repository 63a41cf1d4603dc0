#pragma once

#include "models/items/subjectsheet.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace cluechain
{

struct CaseFlow;
class CasePage;
struct FollowedMoney;
class Inspector;

/// Fills the inspector for cases and people: properties that are changed in place, sources, history
/// and relations, whose links select or open what they name.
class SubjectSheets : public QObject
{
    Q_OBJECT

public:
    SubjectSheets(CasePage& page, Workplace& workplace, Selection& selection);

    /// The victims' money of the case, followed: whose money a transfer was.
    void setMoney(const FollowedMoney& money);

private:
    Workplace& m_workplace;
    Selection& m_selection;
    Question m_read;
    QPointer<Inspector> m_inspector;
    Subject m_shown;
    CaseId m_moneyOf;
    std::shared_ptr<const CaseFlow> m_flow;

    void describe(Inspector& inspector, const Subject& subject);
    void show(const SubjectSheet& sheet);
    QList<QWidget*> sectionsOf(const SubjectSheet& sheet, const QList<SheetSection>& sections);
    void follow(const SubjectSheet& sheet, const QString& key, const QString& name);
};

} // namespace cluechain
