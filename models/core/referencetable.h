#pragma once

#include <QStringList>

namespace cluechain
{

/// The rows of a table that the build made of the reference packages ("regions.tsv"; see
/// resources/reference/build.mjs). Its form is checked when it is made, so a missing or short table
/// is a bug and ends the program.
QList<QStringList> readReferenceTable(const QString& name, qsizetype columns);

} // namespace cluechain
