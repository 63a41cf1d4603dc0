#include "widgets/frame/lockpage.h"

#include "widgets/frame/logo.h"
#include "widgets/parts/keyfilefield.h"
#include "widgets/parts/label.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/secretfield.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int secondMs = 1000;
constexpr int longestWait = 60;
constexpr int freeTries = 2;

QWidget* factRow(const QString& icon, Label* word, Label* value)
{
    const Tokens& t = tokens();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(t.space(4), 0, t.space(4), 0);
    layout->setSpacing(t.space(3));
    auto* picture = new QLabel;
    const auto draw = [picture, icon] {
        const int side = tokens().icon(IconSize::Normal);
        picture->setPixmap(themeIcon(icon, Ink::TextSecondary)
                               .pixmap(QSize(side, side), picture->devicePixelRatio()));
    };
    draw();
    QObject::connect(&tokens(), &Tokens::changed, picture, draw);
    layout->addWidget(picture);
    layout->addWidget(word);
    layout->addStretch();
    layout->addWidget(value);
    row->setFixedHeight(t.size(Size::RowRelaxed));
    return row;
}

} // namespace

LockPage::LockPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, TextStyle::Figure))
    , m_reason(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_label(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_capsLock(new Label({}, TextStyle::Caption))
    , m_field(new SecretField)
    , m_keyFile(new KeyFileField(KeyFileField::Making::NotOffered))
    , m_refusal(new Label({}, TextStyle::Caption))
    , m_unlock(new QPushButton)
    , m_jobWord(new Label)
    , m_job(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_clockWord(new Label)
    , m_clocks(new Label({}, TextStyle::Strong))
    , m_note(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_leave(new QPushButton)
{
    const Tokens& t = tokens();
    m_capsLock->setInk(Tone::Blocked);
    m_capsLock->hide();
    m_refusal->setInk(Tone::Overdue);
    m_refusal->setWordWrap(true);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    m_clocks->setInk(Tone::Soon);
    m_note->setWordWrap(true);
    m_field->setObjectName(u"passphrase"_s);
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setProperty("look", u"primary"_s);
    m_leave->setObjectName(u"leaveStore"_s);
    m_leave->setProperty("look", u"link"_s);

    auto* body = new QWidget;
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(t.space(5) + t.space(1), t.space(5), t.space(5) + t.space(1),
                               t.space(5));
    inside->setSpacing(t.space(2));
    auto* labels = new QHBoxLayout;
    labels->addWidget(m_label);
    labels->addStretch();
    labels->addWidget(m_capsLock);
    inside->addLayout(labels);
    inside->addWidget(m_field);
    inside->addWidget(m_keyFile);
    inside->addWidget(m_refusal);
    inside->addSpacing(t.space(3));
    inside->addWidget(m_unlock);
    auto* card = new Panel;
    card->header()->hide();
    card->setBody(body);

    auto* facts = new QWidget;
    auto* factColumn = new QVBoxLayout(facts);
    factColumn->setContentsMargins(0, 0, 0, 0);
    factColumn->setSpacing(0);
    m_jobRow = factRow(u"refresh-cw"_s, m_jobWord, m_job);
    m_clockRow = factRow(u"hourglass"_s, m_clockWord, m_clocks);
    factColumn->addWidget(m_jobRow);
    factColumn->addWidget(m_clockRow);
    auto* factPanel = new Panel;
    factPanel->header()->hide();
    factPanel->setBody(facts);
    m_facts = factPanel;

    auto* middle = new QWidget;
    middle->setFixedWidth(t.size(Size::LockCard));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(4));
    column->addStretch(2);
    column->addWidget(new Logo, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_reason, 0, Qt::AlignHCenter);
    column->addSpacing(t.space(4));
    column->addWidget(card);
    column->addWidget(m_facts);
    column->addWidget(m_note);
    column->addStretch(3);
    column->addWidget(m_leave, 0, Qt::AlignHCenter);
    column->addSpacing(t.space(5));
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();

    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_wait;
        if (m_wait <= 0)
            m_second.stop();
        refresh();
    });
    connect(m_field, &SecretField::changed, this, &LockPage::refresh);
    connect(m_keyFile, &KeyFileField::changed, this, &LockPage::refresh);
    connect(m_field, &SecretField::capsLockSeen, m_capsLock, &QWidget::setVisible);
    connect(m_field, &SecretField::submitted, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_leave, &QPushButton::clicked, this, &LockPage::leaveWanted);
    setRunningJob({});
    setClocksSoon(0);
    retranslate();
}

int LockPage::delayAfter(int failures)
{
    if (failures <= freeTries)
        return 0;
    return std::min(longestWait, 1 << std::min(failures - freeTries, 6));
}

void LockPage::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void LockPage::setRunningJob(const QString& job)
{
    m_job->setText(job);
    m_jobRow->setVisible(!job.isEmpty());
    m_facts->setVisible(!m_jobRow->isHidden() || !m_clockRow->isHidden());
}

void LockPage::setClocksSoon(int count)
{
    m_clocks->setText(QString::number(count));
    m_clockRow->setVisible(count > 0);
    m_facts->setVisible(!m_jobRow->isHidden() || !m_clockRow->isHidden());
}

void LockPage::refuse(const QString& sentence)
{
    m_busy = false;
    ++m_failures;
    m_sentence = sentence;
    m_wait = delayAfter(m_failures);
    if (m_wait > 0)
        m_second.start();
    m_field->clear();
    refresh();
    m_field->setFocus();
}

void LockPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void LockPage::reset()
{
    m_second.stop();
    m_failures = 0;
    m_wait = 0;
    m_busy = false;
    m_sentence.clear();
    m_field->clear();
    m_capsLock->hide();
    refresh();
}

void LockPage::setKeyFile(const QString& path)
{
    m_keyFile->setPath(path);
}

void LockPage::focusField()
{
    m_field->setFocus();
}

void LockPage::submit()
{
    const WayIn way(m_field->secret(), m_keyFile->path());
    if (way.isEmpty() || m_wait > 0 || m_busy)
        return;
    m_field->clear();
    emit unlockWanted(way);
}

void LockPage::refresh()
{
    m_refusal->setVisible(!m_sentence.isEmpty());
    m_refusal->setText(m_wait > 0
                           ? tr("%1 Wait %2 s before the next try.").arg(m_sentence).arg(m_wait)
                           : m_sentence);
    m_unlock->setText(m_wait > 0 ? tr("Unlock in %1 s").arg(m_wait)
                      : m_busy   ? tr("Unlocking…")
                                 : tr("Unlock"));
    m_unlock->setEnabled(m_wait == 0 && !m_busy &&
                         (!m_field->isEmpty() || !m_keyFile->path().isEmpty()));
}

void LockPage::retranslate()
{
    m_title->setText(tr("Locked"));
    m_label->setText(tr("Passphrase"));
    m_capsLock->setText(tr("Caps lock is on"));
    m_jobWord->setText(tr("Work goes on and keeps the store open"));
    m_clockWord->setText(tr("Due within 24 hours"));
    m_note->setText(tr("While it is locked nothing of a case, a person or an amount is shown, nor "
                       "in the title of the "
                       "window."));
    m_leave->setText(tr("Leave this store"));
    refresh();
}

void LockPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace cluechain
