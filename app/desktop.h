#pragma once

#include <string>

namespace cluechain
{

/// Opens the desktop, at the passphrase of `store` if one is named, and runs it to its end.
int runDesktop(const std::string& store);

} // namespace cluechain
