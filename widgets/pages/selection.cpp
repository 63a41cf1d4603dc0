#include "widgets/pages/selection.h"

#include <algorithm>
#include <iterator>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// What is known of a kind of subject; a kind without a table of rows has no sheet of its own.
struct Traits {
    SubjectKind kind;
    QLatin1StringView word;
    QLatin1StringView tab;
    QLatin1StringView table;
    QLatin1StringView icon;
};

constexpr Traits allTraits[] = {
    {SubjectKind::Case, "case"_L1, "overview"_L1, "casefile"_L1, "folder-open"_L1},
    {SubjectKind::Person, "person"_L1, "people"_L1, "person"_L1, "user"_L1},
    {SubjectKind::Account, "account"_L1, "funds"_L1, "case_account"_L1, "credit-card"_L1},
    {SubjectKind::Transfer, "transfer"_L1, "source"_L1, "txn"_L1, "arrow-left-right"_L1},
    {SubjectKind::Payment, "payment"_L1, "funds"_L1, "payment"_L1, "banknote"_L1},
    {SubjectKind::Identifier, "identifier"_L1, "people"_L1, "identifier"_L1, "smartphone"_L1},
    {SubjectKind::Measure, "measure"_L1, "funds"_L1, "measure"_L1, "scale"_L1},
    {SubjectKind::Evidence, "evidence"_L1, "evidence"_L1, "evidence"_L1, "package"_L1},
    {SubjectKind::Document, "document"_L1, "documents"_L1, "document"_L1, "file-text"_L1},
    {SubjectKind::Note, "note"_L1, "overview"_L1, "note"_L1, "file-text"_L1},
    {SubjectKind::Task, "task"_L1, "documents"_L1, "task"_L1, "list-checks"_L1},
    {SubjectKind::SourceFile, "file"_L1, "source"_L1, "import_file"_L1, "file-spreadsheet"_L1},
    {SubjectKind::Change, "change"_L1, "record"_L1, "change"_L1, "history"_L1},
};

/// The traits of a kind; empty ones where there are none.
const Traits& traitsOf(SubjectKind kind)
{
    static constexpr Traits none{};
    const auto* found = std::ranges::find(allTraits, kind, &Traits::kind);
    return found == std::end(allTraits) ? none : *found;
}

/// The kind of which this is the word or the table; None has neither.
SubjectKind kindWith(QLatin1StringView Traits::*what, const QString& value)
{
    const auto* found =
        std::ranges::find_if(allTraits, [&](const Traits& each) { return each.*what == value; });
    return value.isEmpty() || found == std::end(allTraits) ? SubjectKind::None : found->kind;
}

} // namespace

void Selection::select(const Subject& subject, QObject* from)
{
    if (subject == m_current && subject.name == m_current.name)
        return;
    m_current = subject;
    emit changed(m_current, from);
}

QString subjectWord(SubjectKind kind)
{
    return traitsOf(kind).word;
}

SubjectKind subjectKind(const QString& word)
{
    return kindWith(&Traits::word, word);
}

QString subjectTable(SubjectKind kind)
{
    return traitsOf(kind).table;
}

SubjectKind subjectOfTable(const QString& table)
{
    return kindWith(&Traits::table, table);
}

QString subjectIcon(SubjectKind kind)
{
    return traitsOf(kind).icon;
}

QString homeTab(SubjectKind kind)
{
    return traitsOf(kind).tab;
}

} // namespace cluechain
