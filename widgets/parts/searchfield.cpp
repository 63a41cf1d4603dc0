#include "widgets/parts/searchfield.h"

#include "widgets/parts/keycap.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace cluechain
{

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setProperty("search", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addAction(themeIcon(u"search"_s, Ink::TextMuted), QLineEdit::LeadingPosition);
    m_clear = addAction(themeIcon(u"x"_s, Ink::TextMuted), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    m_pause.setSingleShot(true);
    m_pause.setInterval(tokens().motion(Motion::Typing));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        if (m_keys) {
            m_keys->setVisible(text.isEmpty());
            setTextMargins(0, 0, text.isEmpty() ? m_keys->sizeHint().width() : 0, 0);
        }
        m_pause.start();
    });
}

void SearchField::setKeyCap(const QString& keys)
{
    delete m_keys;
    m_keys = new KeyCap(keys, this);
    m_keys->setVisible(text().isEmpty());
    setTextMargins(0, 0, text().isEmpty() ? m_keys->sizeHint().width() : 0, 0);
    updateGeometry();
}

QSize SearchField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    const int keys = m_keys ? m_keys->sizeHint().width() + tokens().space(3) : 0;
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + keys +
                      2 * tokens().size(Size::Control);
    return {std::max(usual.width(), words), usual.height()};
}

/// Room for a few characters, however narrow the window is.
QSize SearchField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12 + 2 * tokens().size(Size::Control),
            QLineEdit::minimumSizeHint().height()};
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && text().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), placeholderText(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pause.stop();
        emit searched(text());
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (m_keys) {
        m_keys->resize(m_keys->sizeHint());
        m_keys->move(width() - m_keys->width() - tokens().space(3),
                     (height() - m_keys->height()) / 2);
    }
}

} // namespace cluechain
