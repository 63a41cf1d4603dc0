#include "widgets/parts/keyfilefield.h"

#include "models/jobs/job.h"
#include "models/store/opener.h"
#include "widgets/parts/label.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QThreadPool>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QPushButton* linkButton(const QString& name)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("look", u"link"_s);
    return button;
}

} // namespace

KeyFileField::KeyFileField(Making making, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_name(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_choose(linkButton(u"chooseKeyFile"_s))
    , m_make(linkButton(u"makeKeyFile"_s))
    , m_remove(linkButton(u"removeKeyFile"_s))
{
    m_name->setElided(true);
    m_name->setObjectName(u"keyFileName"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().space(4));
    row->addWidget(m_name, 1);
    for (QPushButton* button : {m_choose, m_make, m_remove})
        row->addWidget(button);
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &KeyFileField::choose);
    connect(m_make, &QPushButton::clicked, this, &KeyFileField::make);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPath({});
        m_choose->setFocus();
    });
    refresh();
}

void KeyFileField::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    refresh();
    emit changed();
}

void KeyFileField::setMaking(Making making)
{
    m_making = making;
    refresh();
}

void KeyFileField::choose()
{
    auto* dialog = new QFileDialog(window(), tr("Key file of the store"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyFileField::setPath);
    dialog->open();
}

void KeyFileField::make()
{
    auto* dialog = new QFileDialog(window(), tr("New key file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"key"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // one that exists is refused
    dialog->selectFile(tr("cases.key"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto job = startJob<void>(QThreadPool::globalInstance(),
                                        [path](const JobControl&) { return makeKeyFile(path); });
        whenDone(job, this, [this, path](const Result<>& made) {
            if (made)
                setPath(path);
            else
                emit failed(made.error());
        });
    });
    dialog->open();
}

void KeyFileField::refresh()
{
    const bool has = !m_path.isEmpty();
    m_name->setVisible(has);
    m_name->setText(tr("Key file: %1").arg(QFileInfo(m_path).fileName()));
    m_name->setToolTip(QDir::toNativeSeparators(m_path));
    m_choose->setVisible(!has);
    m_choose->setText(tr("Use a key file…"));
    m_make->setVisible(!has && m_making == Making::Offered);
    m_make->setText(tr("Make a key file…"));
    m_remove->setVisible(has);
    m_remove->setText(tr("Without it"));
    m_remove->setAccessibleName(tr("Without the key file"));
}

void KeyFileField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace cluechain
