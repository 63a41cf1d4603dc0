#pragma once

#include <functional>
#include <string>
#include <vector>

namespace cluechain
{

/// What the command line asked for, ready to be carried out once an application object stands.
struct Request {
    enum class Needs {
        Core,     ///< no fonts, no painting: starts fastest
        Painting, ///< fonts and painting without a screen (reports, charts)
        Desktop,  ///< windows
    };

    Needs needs = Needs::Desktop;
    std::function<int()>
        carryOut; ///< Returns the exit code: 0 done, 1 refused or failed, 2 wrong usage.
};

/// Reads the arguments (without the program's name). Help and wrong usage are answered by a
/// request that prints them, so the caller has one way to go.
Request parseCommandLine(std::vector<std::string> arguments);

} // namespace cluechain
