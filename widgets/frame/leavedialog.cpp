#include "widgets/frame/leavedialog.h"

#include "widgets/parts/label.h"
#include "widgets/theme/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

LeaveDialog::LeaveDialog(QWidget* window)
    : QDialog(window)
    , m_question(new Label(tr("It can end first, or be cancelled: what it has not finished is then "
                              "not in the store.")))
    , m_lines(new QVBoxLayout)
    , m_wait(new QPushButton(tr("Close when it has ended")))
    , m_cancel(new QPushButton(tr("Cancel the work and close")))
    , m_stay(new QPushButton(tr("Stay")))
{
    const Tokens& t = tokens();
    setObjectName(u"leaveDialog"_s);
    setWindowTitle(tr("Work still runs on the store"));
    setMaximumWidth(t.size(Size::DialogMax));
    m_wait->setObjectName(u"waitAndLeave"_s);
    m_wait->setProperty("look", u"primary"_s);
    m_wait->setDefault(true);
    m_cancel->setObjectName(u"cancelAndLeave"_s);
    m_stay->setObjectName(u"stay"_s);
    m_question->setWordWrap(true);
    m_lines->setSpacing(t.space(2));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(6), t.space(6), t.space(6), t.space(6));
    column->setSpacing(t.space(4));
    column->addWidget(new Label(windowTitle(), TextStyle::Title));
    column->addLayout(m_lines);
    column->addWidget(m_question);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.space(3));
    buttons->addWidget(m_wait);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_stay);
    column->addLayout(buttons);

    connect(m_wait, &QPushButton::clicked, this,
            [this] { settle(tr("The window closes when the work has ended.")); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        settle(tr("The work is asked to stop; the window closes when it has."));
        emit cancelWanted();
    });
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
}

void LeaveDialog::setJobs(const QStringList& lines)
{
    if (lines.isEmpty()) {
        accept();
        return;
    }
    while (m_jobs.size() > lines.size())
        delete m_jobs.takeLast();
    while (m_jobs.size() < lines.size()) {
        m_jobs.append(new Label({}, TextStyle::Strong));
        m_jobs.last()->setWordWrap(true);
        m_lines->addWidget(m_jobs.last());
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_jobs.at(i)->setText(lines.at(i));
}

/// What remains to be decided once a way was chosen: to stay after all.
void LeaveDialog::settle(const QString& words)
{
    m_wait->hide();
    m_question->setText(words);
    m_stay->setDefault(true);
    m_stay->setFocus();
}

} // namespace cluechain
