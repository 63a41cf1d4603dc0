#include "widgets/parts/form.h"

#include "widgets/parts/field.h"
#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

Tone toneOf(Check::Verdict verdict)
{
    switch (verdict) {
    case Check::Verdict::Valid:
        return Tone::Done;
    case Check::Verdict::Suspicious:
        return Tone::Soon;
    case Check::Verdict::Invalid:
        return Tone::Blocked;
    case Check::Verdict::Missing:
    case Check::Verdict::None:
        break;
    }
    return Tone::Idle;
}

QString iconOf(Check::Verdict verdict)
{
    switch (verdict) {
    case Check::Verdict::Valid:
        return u"circle-check"_s;
    case Check::Verdict::Suspicious:
        return u"triangle-alert"_s;
    case Check::Verdict::Invalid:
        return u"octagon-alert"_s;
    case Check::Verdict::Missing:
        return u"circle-dashed"_s;
    case Check::Verdict::None:
        break;
    }
    return {};
}

} // namespace

FormRow::FormRow(const QString& label, QWidget* field, Labels labels, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel)
    , m_words(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_beside(nullptr)
    , m_under(new QHBoxLayout)
{
    const Tokens& t = tokens();
    auto* name = new Label(label, labels == Labels::Above ? TextStyle::Caption : TextStyle::Body,
                           Ink::TextSecondary);
    m_name = name;
    name->setBuddy(field);
    field->setAccessibleName(label);
    m_icon->hide();

    m_under->setContentsMargins(0, 0, 0, 0);
    m_under->setSpacing(t.space(2));
    if (labels == Labels::Above) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(t.space(2));
        m_beside = new QHBoxLayout;
        m_beside->setSpacing(t.space(2));
        m_beside->addWidget(name);
        m_beside->addStretch();
        m_beside->addWidget(m_icon);
        m_beside->addWidget(m_words);
        column->addLayout(m_beside);
        column->addWidget(field);
        column->addLayout(m_under);
    } else {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(t.space(3));
        name->setFixedWidth(t.size(Size::LabelColumn));
        name->setWordWrap(true);
        // A widget of its own: a layout in a layout would be no wider than what is in it.
        auto* side = new QWidget;
        side->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        auto* column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(t.space(1));
        const bool isButton = qobject_cast<QAbstractButton*>(field);
        column->addWidget(field, 0, isButton ? Qt::AlignLeft : Qt::Alignment());
        m_under->addWidget(m_icon, 0, Qt::AlignTop);
        m_under->addWidget(m_words, 1);
        m_words->setWordWrap(true);
        column->addLayout(m_under);
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(side, 1);
        name->setMinimumHeight(t.size(Size::Control));
    }
    refresh();
}

void FormRow::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void FormRow::showCheck(const Check& check)
{
    m_check = check;
    refresh();
}

void FormRow::refresh()
{
    const bool speaks = m_check.verdict != Check::Verdict::None;
    const QString words = m_check.verdict == Check::Verdict::Missing && m_check.words.isEmpty()
                              ? tr("Missing")
                          : speaks ? m_check.words
                                   : m_hint;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_icon->setVisible(speaks);
    if (speaks) {
        const Tone tone = toneOf(m_check.verdict);
        const int side = tokens().icon(IconSize::Small);
        m_words->setInk(tone);
        m_icon->setPixmap(
            themeIcon(iconOf(m_check.verdict), tone).pixmap(QSize(side, side), devicePixelRatio()));
    } else {
        m_words->setInk(Ink::TextMuted);
    }
    m_field->setAccessibleDescription(words);
    placeWords();
}

void FormRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeWords();
}

/// What finds no room beside the label stands under the field, on as many lines as it takes.
void FormRow::placeWords()
{
    if (!m_beside)
        return;
    const int gap = tokens().space(2);
    const int icon = m_icon->isHidden() ? 0 : tokens().icon(IconSize::Small) + gap;
    const int needed = m_name->sizeHint().width() + 2 * gap + icon +
                       m_words->fontMetrics().horizontalAdvance(m_words->text());
    const bool isLong = needed > width() && !m_words->text().isEmpty();
    if (isLong == m_words->wordWrap())
        return;
    m_words->setWordWrap(isLong);
    QHBoxLayout* from = isLong ? m_beside : m_under;
    QHBoxLayout* to = isLong ? m_under : m_beside;
    from->removeWidget(m_icon);
    from->removeWidget(m_words);
    to->addWidget(m_icon, 0, isLong ? Qt::AlignTop : Qt::Alignment());
    to->addWidget(m_words, isLong ? 1 : 0);
}

Form::Form(FormRow::Labels labels, QWidget* parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(tokens().space(4));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

FormRow* Form::addField(const QString& key, const QString& label, QWidget* field)
{
    field->setObjectName(key);
    field->installEventFilter(this);
    auto* row = new FormRow(label, field, m_labels);
    m_column->addWidget(row);
    return row;
}

Field* Form::addText(const QString& key, const QString& label, Checker checker)
{
    auto* field = new Field;
    FormRow* row = addField(key, label, field);
    if (checker) {
        const auto check = [row, field, checker = std::move(checker)] {
            row->showCheck(checker(field->text()));
        };
        connect(field, &QLineEdit::textChanged, row, check);
        m_checks.append(check);
    }
    return field;
}

QPlainTextEdit* Form::addParagraph(const QString& key, const QString& label)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setMinimumHeight(2 * tokens().size(Size::Control));
    addField(key, label, field);
    return field;
}

QComboBox* Form::addChoice(const QString& key, const QString& label)
{
    auto* field = new QComboBox;
    addField(key, label, field);
    return field;
}

void Form::addHeading(const QString& text)
{
    m_column->addWidget(new Label(text, TextStyle::CaptionStrong, Ink::TextSecondary));
}

FormRow* Form::row(const QString& key) const
{
    for (FormRow* row : findChildren<FormRow*>())
        if (row->field()->objectName() == key)
            return row;
    return nullptr;
}

void Form::checkAll()
{
    for (const auto& check : std::as_const(m_checks))
        check();
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::ControlModifier) {
            emit submitted();
            return true;
        }
        if (enter && key->modifiers() == Qt::NoModifier && qobject_cast<QLineEdit*>(watched)) {
            focusNextChild();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Form::keyPressEvent(QKeyEvent* event)
{
    if (!eventFilter(this, event))
        QWidget::keyPressEvent(event);
}

} // namespace cluechain
