#pragma once

#include "models/core/ids.h"

#include <QString>

#include <optional>

namespace cluechain
{

/// A place of the program, as an address that the palette, the history and papers can name:
/// "cluechain:cases", "cluechain:case/4711/funds?account=12".
struct Place {
    QString page = {};    ///< "cases", "case", "settings"…
    CaseId caseId = {};   ///< Of the page "case".
    QString tab = {};     ///< Of a case; empty: the one that was open last.
    QString subject = {}; ///< What is selected there, in a word: "account". Empty: nothing.
    qint64 subjectId = 0;

    /// None if it is no address of ours.
    static std::optional<Place> parse(const QString& address);
    QString toString() const;

    /// The same page of the same case, whatever is selected there.
    bool isSamePage(const Place& other) const;
    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace cluechain
