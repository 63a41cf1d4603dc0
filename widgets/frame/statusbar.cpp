#include "widgets/frame/statusbar.h"

#include "widgets/parts/jobrow.h"
#include "widgets/parts/label.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

/// Icon and words.
class StatusBar::Fact : public QWidget
{
public:
    explicit Fact(QString icon)
        : m_icon(std::move(icon))
        , m_text(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    {
        const Tokens& t = tokens();
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(t.icon(IconSize::Small) + t.space(2), 0, 0, 0);
        row->addWidget(m_text);
        hide();
    }

    void set(Tone tone, const QString& text)
    {
        m_tone = tone;
        m_text->setText(text);
        setAccessibleName(text);
        setVisible(!text.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        const int side = t.icon(IconSize::Small);
        QPainter painter(this);
        paintIcon(painter, QRectF(0, (height() - side) / 2.0, side, side),
                  m_icon.isEmpty() || m_tone != Tone::Done ? t.toneIcon(m_tone) : m_icon,
                  t.ink(m_tone));
    }

private:
    QString m_icon;
    Label* m_text;
    Tone m_tone = Tone::Done;
};

namespace
{

/// A thin upright line beside a fact, there while the fact is.
class Divider : public QWidget
{
public:
    explicit Divider(QWidget* fact)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        setHidden(fact->isHidden());
        fact->installEventFilter(this);
    }

    QSize sizeHint() const override { return {tokens().size(Size::Border), 0}; }

    bool eventFilter(QObject* fact, QEvent* event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        return QWidget::eventFilter(fact, event);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const int margin = tokens().space(3) - tokens().space(1);
        QPainter painter(this);
        painter.fillRect(rect().adjusted(0, margin, 0, -margin), tokens().color(Ink::BorderNormal));
    }
};

} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent)
    , m_saved(new Fact({}))
    , m_record(new Fact(u"shield-check"_s))
    , m_idle(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_said(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_user(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_time(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_jobs(new QHBoxLayout)
{
    const Tokens& t = tokens();
    m_said->setElided(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.space(4), t.size(Size::Border), t.space(4), 0);
    row->setSpacing(t.space(4));
    m_jobs->setSpacing(t.space(5));
    m_user->hide();
    row->addWidget(m_saved);
    row->addWidget(new Divider(m_saved));
    row->addWidget(m_idle);
    row->addLayout(m_jobs);
    row->addWidget(m_said, 1);
    row->addWidget(m_record);
    row->addWidget(new Divider(m_record));
    row->addWidget(m_user);
    row->addWidget(new Divider(m_user));
    row->addWidget(m_time);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
    m_forget.setSingleShot(true);
    m_forget.setInterval(t.motion(Motion::Toast));
    connect(&m_forget, &QTimer::timeout, m_said, &QLabel::clear);
    retranslate();
    tick();
}

void StatusBar::retranslate()
{
    m_idle->setText(tr("No work in the background"));
}

void StatusBar::countJobs()
{
    m_idle->setVisible(m_jobs->count() == 0); // isEmpty() overlooks what is not shown yet
}

void StatusBar::setSaved(Tone tone, const QString& text)
{
    m_saved->set(tone, text);
}

void StatusBar::say(const QString& text)
{
    m_said->setText(text);
    m_forget.start();
}

JobRow* StatusBar::addJob(const QString& title)
{
    auto* job = new JobRow(title);
    m_jobs->addWidget(job);
    connect(job, &QObject::destroyed, this, &StatusBar::countJobs, Qt::QueuedConnection);
    countJobs();
    return job;
}

void StatusBar::setRecordState(Tone tone, const QString& text)
{
    m_record->set(tone, text);
}

void StatusBar::setUser(const QString& text)
{
    m_user->setText(text);
    m_user->setVisible(!text.isEmpty());
}

QSize StatusBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), tokens().size(Size::StatusBar)};
}

QSize StatusBar::minimumSizeHint() const
{
    return {0, tokens().size(Size::StatusBar)};
}

void StatusBar::tick()
{
    const Instant now = Ticker::now();
    m_time->setText(now.toDisplay() + u' ' +
                    QLocale().dayName(now.chinaDate().dayOfWeek(), QLocale::ShortFormat));
}

void StatusBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Ticker& ticker = Ticker::of(this);
    connect(&ticker, &Ticker::tick, this, &StatusBar::tick, Qt::UniqueConnection);
    ticker.watch(this, Ticker::Pace::Second);
    tick();
}

void StatusBar::hideEvent(QHideEvent* event)
{
    Ticker::of(this).forget(this);
    QWidget::hideEvent(event);
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tick();
    }
    QWidget::changeEvent(event);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceStrip));
    painter.fillRect(0, 0, width(), tokens().size(Size::Border), tokens().color(Ink::BorderNormal));
}

} // namespace cluechain
