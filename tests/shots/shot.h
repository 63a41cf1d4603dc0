#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace cluechain
{

/// A page or widget that is to be looked at in every language, theme and size.
struct Shot {
    QString name = {};
    /// Made anew for every picture, after language and theme are set.
    std::function<std::unique_ptr<QWidget>()> make = {};
    /// Called once the widget is shown, to open popovers or move the selection.
    std::function<void(QWidget&)> arrange = {};
};

QList<Shot>& allShots();

/// Registers at start-up: `static const AddShot overview{{.name = …, .make = …}};` in a file of
/// this folder is all it takes.
struct AddShot {
    explicit AddShot(Shot shot) { allShots().append(std::move(shot)); }
};

/// The Chinese text in a Chinese picture, the English one in an English: content that the program
/// would read from a store.
QString said(const char* chinese, const char* english);

} // namespace cluechain
