#include "widgets/parts/jobrow.h"

#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

JobRow::JobRow(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_text(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    const Tokens& t = tokens();
    auto* icon = new QLabel;
    const auto draw = [icon] {
        const int side = tokens().icon(IconSize::Small);
        icon->setPixmap(themeIcon(u"refresh-cw"_s, Tone::Open)
                            .pixmap(QSize(side, side), icon->devicePixelRatio()));
    };
    draw();
    connect(&tokens(), &Tokens::changed, icon, draw);
    m_cancel->setProperty("look", u"link"_s);
    m_cancel->setObjectName(u"cancelJob"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.space(2));
    row->addWidget(icon);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    m_since.start();
    connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancelled);
    setProgress(-1);
}

void JobRow::setTitle(const QString& title)
{
    m_title = title;
    setProgress(-1);
}

void JobRow::setProgress(int permille, const QString& rate)
{
    QStringList words{permille < 0 ? m_title : u"%1 %2%"_s.arg(m_title).arg(permille / 10)};
    if (!rate.isEmpty())
        words.append(rate);
    const QString left = remaining(m_since.elapsed(), permille);
    if (!left.isEmpty())
        words.append(tr("%1 left").arg(left));
    m_text->setText(words.join(u" · "_s));
    setAccessibleName(m_text->text());
}

void JobRow::setStopping()
{
    m_text->setText(tr("%1 · stopping").arg(m_title));
    m_cancel->setEnabled(false);
}

QString JobRow::text() const
{
    return m_text->text();
}

QString JobRow::remaining(qint64 elapsedMilliseconds, int permille)
{
    constexpr qint64 second = 1000;
    constexpr int first = 20; // permille; before that the pace says nothing
    if (permille < first || permille >= 1000 || elapsedMilliseconds < second)
        return {};
    const qint64 left = elapsedMilliseconds * (1000 - permille) / permille / second;
    if (left < 60)
        return tr("%1 s").arg(std::max<qint64>(left, 1));
    if (left < 3600)
        return tr("%1 min").arg((left + 59) / 60);
    return tr("%1 h %2 min").arg(left / 3600).arg(left % 3600 / 60);
}

} // namespace cluechain
