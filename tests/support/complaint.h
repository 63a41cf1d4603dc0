#pragma once

#include <QRegularExpression>

namespace cluechain
{

/// For QTest::failOnWarning(): whatever Qt complains of, but for what the screenless platform says
/// of every window. That it cannot make a window the child of another one counts: such a widget was
/// shown before it had its place, and flashed up as a window of its own.
inline QRegularExpression complaint()
{
    return QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing))"));
}

} // namespace cluechain
