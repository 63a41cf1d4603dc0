#include "widgets/pages/selection.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Home {
    SubjectKind kind;
    QLatin1StringView word;
    QLatin1StringView tab;
};

constexpr Home homes[] = {
    {SubjectKind::Case, "case"_L1, "overview"_L1},
    {SubjectKind::Person, "person"_L1, "people"_L1},
    {SubjectKind::Account, "account"_L1, "funds"_L1},
    {SubjectKind::Transfer, "transfer"_L1, "funds"_L1},
    {SubjectKind::Payment, "payment"_L1, "funds"_L1},
    {SubjectKind::Identifier, "identifier"_L1, "people"_L1},
    {SubjectKind::Measure, "measure"_L1, "funds"_L1},
    {SubjectKind::Evidence, "evidence"_L1, "evidence"_L1},
    {SubjectKind::Document, "document"_L1, "documents"_L1},
    {SubjectKind::Note, "note"_L1, "overview"_L1},
    {SubjectKind::Task, "task"_L1, "documents"_L1},
    {SubjectKind::SourceFile, "file"_L1, "funds"_L1},
    {SubjectKind::Change, "change"_L1, "record"_L1},
};

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
    for (const Home& home : homes)
        if (home.kind == kind)
            return home.word;
    return {};
}

SubjectKind subjectKind(const QString& word)
{
    for (const Home& home : homes)
        if (home.word == word)
            return home.kind;
    return SubjectKind::None;
}

QString homeTab(SubjectKind kind)
{
    for (const Home& home : homes)
        if (home.kind == kind)
            return home.tab;
    return {};
}

} // namespace cluechain
