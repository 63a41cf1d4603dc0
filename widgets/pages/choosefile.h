#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace cluechain
{

/// Asks for files without stopping the window: `then` is called with what was chosen, in the
/// thread of `owner` and only while that lives. Filters as QFileDialog takes them.
void chooseFiles(QWidget* owner, const QString& title, const QString& filters,
                 std::function<void(const QStringList&)> then);
void chooseFile(QWidget* owner, const QString& title, const QString& filters,
                std::function<void(const QString&)> then);
/// `suffix`, or that of the filter a person chose, is added to a name without one.
void chooseNewFile(QWidget* owner, const QString& title, const QString& name,
                   const QString& filters, const QString& suffix,
                   std::function<void(const QString& path, const QString& filter)> then);

} // namespace cluechain
