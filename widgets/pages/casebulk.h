#pragma once

#include "widgets/pages/workplace.h"

class QMenu;

namespace cluechain
{

class DataTable;
class Popover;

/// What a person does with several cases of a list at once: tags, and who leads them. Each act is
/// one recorded change with a way to take it back.
class CaseBulk : public QObject
{
    Q_OBJECT

public:
    CaseBulk(Workplace& workplace, DataTable& table, QObject* parent);

    /// The known words, offered while one types.
    void setKnown(const QStringList& tags, const QStringList& officers);
    /// Adds what can be done with the selected cases.
    void addTo(QMenu* menu);

    QList<CaseId> selected() const;
    void tag(const QList<CaseId>& cases, const QString& tag);
    void untag(const QList<CaseId>& cases, const QString& tag);
    void assign(const QList<CaseId>& cases, const QString& officer);

private:
    Workplace& m_workplace;
    DataTable& m_table;
    QStringList m_tags;
    QStringList m_officers;
    QPointer<Popover> m_popover;

    void ask(const QString& name, const QString& label, const QStringList& known,
             std::function<void(const QString&)> then);
    void write(const QString& done, std::function<Result<ChangeId>(Store&)> work);
};

} // namespace cluechain
