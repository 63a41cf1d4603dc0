#include "widgets/frame/rowspane.h"

#include "widgets/parts/keycap.h"
#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

RowsPane::RowsPane(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_title(new Label({}, TextStyle::Strong))
    , m_subtitle(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_sums(new QWidget)
    , m_keys(new KeyCap(u"Ctrl J"_s))
    , m_fold(new QToolButton)
    , m_column(new QVBoxLayout(this))
{
    const Tokens& t = tokens();
    m_subtitle->setElided(true);
    m_fold->setObjectName(u"foldRows"_s);
    auto* sums = new QHBoxLayout(m_sums);
    sums->setContentsMargins(0, 0, 0, 0);
    sums->setSpacing(t.space(4));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(t.space(4) + t.icon(IconSize::Normal) + t.space(3), 0, t.space(3),
                             t.size(Size::Border));
    head->setSpacing(t.space(3));
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_sums);
    head->addWidget(m_keys);
    head->addWidget(m_fold);
    m_head->installEventFilter(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    connect(&tokens(), &Tokens::changed, this, &RowsPane::dress);
    connect(m_fold, &QToolButton::clicked, this, [this] { emit foldWanted(!m_folded); });
    dress();
}

int RowsPane::headerHeight() const
{
    return tokens().size(Size::FoldedPane);
}

void RowsPane::dress()
{
    m_head->setFixedHeight(headerHeight());
    m_fold->setIcon(themeIcon(m_folded ? u"chevron-up"_s : u"chevron-down"_s, Ink::TextMuted));
    const QString tip = m_folded ? tr("Show the rows") : tr("Fold the rows");
    m_fold->setToolTip(tip);
    m_fold->setAccessibleName(tip);
    m_keys->setVisible(m_folded);
    m_sums->setVisible(!m_folded);
    if (m_table)
        m_table->setVisible(!m_folded);
    setMinimumHeight(m_folded ? headerHeight() : tokens().size(Size::RowsPaneMin));
    setMaximumHeight(m_folded ? headerHeight() : QWIDGETSIZE_MAX);
    update();
}

void RowsPane::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

void RowsPane::setSums(const QList<Sum>& sums)
{
    qDeleteAll(m_sums->findChildren<Label*>());
    for (const Sum& sum : sums) {
        auto* label = new Label(sum.text, TextStyle::Caption);
        std::visit([label](auto ink) { label->setInk(ink); }, sum.ink);
        m_sums->layout()->addWidget(label);
    }
}

void RowsPane::setTable(QWidget* table)
{
    delete m_table;
    m_table = table;
    m_column->addWidget(table, 1);
    dress();
}

void RowsPane::setFolded(bool folded)
{
    m_folded = folded;
    dress();
}

bool RowsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_head && event->type() == QEvent::MouseButtonDblClick)
        emit foldWanted(!m_folded);
    return QWidget::eventFilter(watched, event);
}

void RowsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        dress();
    QWidget::changeEvent(event);
}

void RowsPane::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const int border = t.size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Ink::SurfaceBase));
    painter.fillRect(0, 0, width(), headerHeight(), t.color(Ink::SurfaceHeader));
    painter.fillRect(0, headerHeight() - border, width(), border, t.color(Ink::BorderNormal));
    const int side = t.icon(IconSize::Normal);
    paintIcon(painter, QRectF(t.space(4), (headerHeight() - side) / 2.0, side, side),
              u"list-checks"_s, t.color(Ink::TextSecondary));
}

} // namespace cluechain
