#include "widgets/pages/choosefile.h"

#include <QFileDialog>
#include <QRegularExpression>

namespace cluechain
{

namespace
{

QFileDialog* dialogFor(QWidget* owner, const QString& title, const QString& filters)
{
    auto* dialog = new QFileDialog(owner->window(), title, {}, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void chooseFiles(QWidget* owner, const QString& title, const QString& filters,
                 std::function<void(const QStringList&)> then)
{
    QFileDialog* dialog = dialogFor(owner, title, filters);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, owner, std::move(then));
    dialog->open();
}

void chooseFile(QWidget* owner, const QString& title, const QString& filters,
                std::function<void(const QString&)> then)
{
    QFileDialog* dialog = dialogFor(owner, title, filters);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, std::move(then));
    dialog->open();
}

void chooseNewFile(QWidget* owner, const QString& title, const QString& name,
                   const QString& filters, const QString& suffix,
                   std::function<void(const QString& path, const QString& filter)> then)
{
    QFileDialog* dialog = dialogFor(owner, title, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
        if (const auto match = ending.match(filter); match.hasMatch())
            dialog->setDefaultSuffix(match.captured(1));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner,
                     [dialog, then = std::move(then)](const QString& path) {
                         then(path, dialog->selectedNameFilter());
                     });
    dialog->open();
}

} // namespace cluechain
