#pragma once

#include <QtGlobal>

#include <optional>

namespace cluechain
{

/// How an old workbook comes out of the process that reads it: each message is one byte that says
/// what it is, then numbers of the machine's own form, then texts, each behind its length.
namespace xlsmessage
{
constexpr char book = 'B';    ///< quint32 sheets, quint32 1 if days count from 1904
constexpr char sheet = 'S';   ///< quint32 rows, text name
constexpr char row = 'R';     ///< quint32 number from 1, quint32 cells, then their texts
constexpr char end = 'E';     ///< all is read
constexpr char failure = 'F'; ///< quint32 XlsFailure
} // namespace xlsmessage

enum class XlsFailure : quint32 { Damaged = 1, Locked, NoMemory };

/// A reader of old workbooks meets whatever a file was made to be, so it runs in a process of its
/// own, which has no store, no key and little of the machine: the program started anew with
/// xlsArgument, the workbook as its standard input, messages on its standard output.
constexpr auto xlsArgument = "--read-old-workbook";
constexpr int xlsSeconds = 120;     ///< Of the processor.
constexpr int xlsMebibytes = 2'048; ///< Of memory.

/// For main(), before anything else: reads the workbook if the program was started for that.
/// Returns the exit code then.
std::optional<int> readOldWorkbookIfAsked(int argc, char** argv);

} // namespace cluechain
