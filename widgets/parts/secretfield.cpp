#include "widgets/parts/secretfield.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Longer than anyone types; what is pasted beyond it is cut.
constexpr qsizetype longest = 1024;

/// Overwrites the characters of a text that held a piece of the secret.
void wipeText(QString& text)
{
    auto* units = reinterpret_cast<volatile char16_t*>(text.data());
    for (qsizetype i = 0; i < text.size(); ++i)
        units[i] = 0;
    text.clear();
}

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Says that it is a field for a password, how long its content is, and nothing else.
class SecretInterface : public QAccessibleWidget
{
public:
    explicit SecretInterface(SecretField* field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }

    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Value)
            return QString(qobject_cast<SecretField*>(widget())->length(), u'●');
        return QAccessibleWidget::text(text);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface* secretInterface(const QString&, QObject* object)
{
    auto* field = qobject_cast<SecretField*>(object);
    return field ? new SecretInterface(field) : nullptr;
}

} // namespace

SecretField::SecretField(QWidget* parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(secretInterface);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Passphrase"));
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
}

QSize SecretField::sizeHint() const
{
    return {tokens().size(Size::InspectorMin), tokens().size(Size::Control)};
}

QSize SecretField::minimumSizeHint() const
{
    return {tokens().size(Size::ButtonMinWidth), tokens().size(Size::Control)};
}

void SecretField::clear()
{
    m_secret = {};
    m_length = 0;
    announce();
}

void SecretField::append(QString text)
{
    QByteArray added = text.toUtf8();
    wipeText(text);
    std::array<char, longest> all{};
    const QByteArrayView old = m_secret.bytes();
    if (old.size() + added.size() <= longest) {
        std::copy(old.begin(), old.end(), all.begin());
        std::copy(added.cbegin(), added.cend(), all.begin() + old.size());
        for (const char byte : std::as_const(added))
            m_length += startsCharacter(byte) ? 1 : 0;
        m_secret = Secret(QByteArrayView(all.data(), old.size() + added.size()));
    }
    wipe(added);
    for (volatile char& byte : all)
        byte = 0;
    announce();
}

void SecretField::removeLast()
{
    const QByteArrayView old = m_secret.bytes();
    qsizetype size = old.size();
    while (size > 0 && !startsCharacter(old.at(--size))) {
    }
    m_secret = size > 0 ? Secret(old.first(size)) : Secret();
    m_length = std::max(0, m_length - 1);
    announce();
}

void SecretField::announce()
{
    update();
    emit changed();
    QAccessibleValueChangeEvent event(this, m_length);
    QAccessible::updateAccessibility(&event);
}

void SecretField::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    emit capsLockSeen(on);
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit submitted();
    } else if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(false); // what it became is seen at the next letter
    } else if (event->key() == Qt::Key_Backspace &&
               event->modifiers().testFlag(Qt::ControlModifier)) {
        clear();
    } else if (event->key() == Qt::Key_Backspace) {
        if (!isEmpty())
            removeLast();
    } else if (event->matches(QKeySequence::Paste)) {
        QString text = QApplication::clipboard()->text();
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        append(std::move(text));
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
               !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        const QChar first = event->text().at(0);
        if (first.isLetter() && first.toUpper() != first.toLower())
            setCapsLock(first.isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
        append(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SecretField::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
}

void SecretField::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SecretField::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SecretField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

void SecretField::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.color(isEnabled() ? Ink::BorderStrong : Ink::BorderNormal));
    painter.setBrush(t.color(Ink::SurfaceInput));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            t.radius(Radius::Control), t.radius(Radius::Control));
    if (hasFocus())
        paintFocusRing(painter, rect(), t.radius(Radius::Control));

    const int icon = t.icon(IconSize::Normal);
    paintIcon(painter, QRectF(t.space(3), (height() - icon) / 2.0, icon, icon), u"key-round"_s,
              t.color(Ink::TextSecondary));
    int x = t.space(3) + icon + t.space(3);
    if (isEmpty() && !hasFocus())
        return;
    const int dot = t.space(2) + t.space(1);
    const int step = dot + t.space(2);
    const int room = (width() - x - t.space(4)) / step;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.color(isEnabled() ? Ink::TextPrimary : Ink::TextDisabled));
    for (int i = 0; i < std::min(m_length, room); ++i, x += step)
        painter.drawEllipse(QRectF(x, (height() - dot) / 2.0, dot, dot));
    if (hasFocus()) {
        const int tall = QFontMetrics(t.font(TextStyle::Body)).height();
        painter.fillRect(QRect(x, (height() - tall) / 2, t.size(Size::Border), tall),
                         t.color(Ink::TextPrimary));
    }
}

} // namespace cluechain
