#pragma once

#include "models/core/ids.h"

#include <QObject>
#include <QString>

namespace cluechain
{

enum class SubjectKind {
    None,
    Case,
    Person,
    Account,  ///< models/cases' account, or an account identity of models/intake.
    Transfer, ///< A transfer or a row of a statement.
    Payment,
    Identifier,
    Measure,
    Evidence,
    Document,
    Note,
    Task,
    SourceFile,
    Change
};

/// A thing that can be selected.
struct Subject {
    SubjectKind kind = SubjectKind::None;
    qint64 id = 0;
    CaseId caseId = {};
    QString name = {}; ///< As shown: a name, a number.

    explicit operator bool() const { return kind != SubjectKind::None; }
    /// The same thing, whatever it is called.
    friend bool operator==(const Subject& a, const Subject& b)
    {
        return a.kind == b.kind && a.id == b.id && a.caseId == b.caseId;
    }
};

/// The one selection of a window: table, chart, inspector and rows pane speak of the same thing.
/// Who selects says so, in order not to answer to itself.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Subject& current() const { return m_current; }

    /// `from` is the page, table or chart in which it was selected.
    void select(const Subject& subject, QObject* from = nullptr);
    void clear() { select({}); }

    /// Asks for the place where the thing is at home: the double click on it, a link to it.
    void open(const Subject& subject) { emit openWanted(subject); }

signals:
    void changed(const cluechain::Subject& subject, QObject* from);
    void openWanted(const cluechain::Subject& subject);

private:
    Subject m_current;
};

/// The word of a kind in addresses ("account"), and back; None has none.
QString subjectWord(SubjectKind kind);
SubjectKind subjectKind(const QString& word);
/// The table that holds things of a kind, and back; None has none.
QString subjectTable(SubjectKind kind);
SubjectKind subjectOfTable(const QString& table);
QString subjectIcon(SubjectKind kind);
/// The tab of a case where things of a kind are at home; empty: none of its own.
QString homeTab(SubjectKind kind);

} // namespace cluechain
