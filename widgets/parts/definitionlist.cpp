#include "widgets/parts/definitionlist.h"

#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <functional>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// The value: icon, text, remark. It takes the focus where something can be done with it.
class ValueCell : public QWidget
{
public:
    ValueCell(const Definition& definition, std::function<void()> act)
        : m_definition(definition)
        , m_act(std::move(act))
    {
        const Tokens& t = tokens();
        setObjectName(definition.key);
        m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
        m_lines->setContentsMargins(0, 0, 0, 0);
        m_lines->setSpacing(t.space(2));
        auto* row = m_row = new QHBoxLayout;
        row->setSpacing(t.space(2));
        m_lines->addLayout(row, 1);
        const QString icon = definition.icon.isEmpty() && definition.tone
                                 ? t.toneIcon(*definition.tone)
                                 : definition.icon;
        if (!icon.isEmpty()) {
            auto* picture = new QLabel;
            picture->setFixedHeight(t.line(TextStyle::Body));
            const auto draw = [picture, icon, tone = definition.tone] {
                const int side = tokens().icon(IconSize::Small);
                const QIcon drawn = tone ? themeIcon(icon, *tone) : themeIcon(icon, Ink::TextMuted);
                picture->setPixmap(drawn.pixmap(QSize(side, side), picture->devicePixelRatio()));
            };
            draw();
            connect(&tokens(), &Tokens::changed, picture, draw);
            row->addWidget(picture, 0, Qt::AlignTop);
        }
        const bool known = !definition.value.isEmpty();
        auto* value = m_value = new Label(known ? definition.value : u"—"_s, TextStyle::Body,
                                          definition.link ? Ink::TextLink
                                          : known         ? Ink::TextPrimary
                                                          : Ink::TextMuted);
        value->setMono(definition.mono);
        value->setWordWrap(true);
        value->setMinimumWidth(0);
        value->setMinimumHeight(t.line(TextStyle::Body));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        value->setSizePolicy(policy);
        row->addWidget(value, 1);
        if (!definition.remark.isEmpty()) {
            auto* remark = m_remark =
                new Label(definition.remark, TextStyle::Caption, Ink::TextMuted);
            remark->setMinimumHeight(t.line(TextStyle::Body));
            remark->setElided(true);
            m_lines->addWidget(remark, 0, Qt::AlignTop);
        }

        setFocusPolicy(definition.editable || definition.link ? Qt::StrongFocus : Qt::NoFocus);
        if (definition.editable)
            setCursor(Qt::IBeamCursor);
        else if (definition.link)
            setCursor(Qt::PointingHandCursor);
        setAccessibleRole(*this, definition.editable ? QAccessible::EditableText
                                 : definition.link   ? QAccessible::Link
                                                     : QAccessible::StaticText);
        setAccessibleName(
            u"%1 %2 %3"_s.arg(definition.label, definition.value, definition.remark).trimmed());
    }

    /// The remark asks for no width of its own: it goes below where there is none.
    QSize minimumSizeHint() const override
    {
        return {m_row->minimumSize().width(), QWidget::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        if (!m_remark)
            return;
        // Only an unbroken value has its remark beside it.
        const int icon =
            m_row->count() > 1 ? m_row->itemAt(0)->sizeHint().width() + m_row->spacing() : 0;
        const int beside = icon + m_value->fontMetrics().horizontalAdvance(m_value->text()) +
                           m_lines->spacing() + m_remark->sizeHint().width();
        m_lines->setDirection(beside <= width() ? QBoxLayout::LeftToRight
                                                : QBoxLayout::TopToBottom);
    }

    void mouseReleaseEvent(QMouseEvent*) override
    {
        if (m_definition.editable || m_definition.link)
            m_act();
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->matches(QKeySequence::Copy))
            QApplication::clipboard()->setText(m_definition.value);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                 (event->key() == Qt::Key_F2 && m_definition.editable))
            m_act();
        else
            QWidget::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_definition.editable && underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.color(Ink::SurfaceHover));
            painter.drawRoundedRect(rect(), t.radius(Radius::Control), t.radius(Radius::Control));
        }
        if (showsFocus(this))
            paintFocusRing(painter, rect(), t.radius(Radius::Control));
    }

    void enterEvent(QEnterEvent* event) override
    {
        QWidget::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent* event) override
    {
        QWidget::leaveEvent(event);
        update();
    }

private:
    Definition m_definition;
    std::function<void()> m_act;
    QBoxLayout* m_lines = nullptr;
    QHBoxLayout* m_row = nullptr;
    Label* m_value = nullptr;
    Label* m_remark = nullptr; ///< Where there is one.
};

/// A line edit that says when it is left by Escape.
class InlineEditor : public QLineEdit
{
public:
    std::function<void(bool save)> done;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape)
            done(false);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            done(true);
        else
            QLineEdit::keyPressEvent(event);
    }

    void focusOutEvent(QFocusEvent* event) override
    {
        QLineEdit::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason &&
            event->reason() != Qt::ActiveWindowFocusReason)
            done(true); // what was typed is not lost by looking elsewhere; it can be undone
    }
};

} // namespace

DefinitionList::DefinitionList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Tokens& t = tokens();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(t.space(2));
    m_grid->setVerticalSpacing(t.space(1));
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void DefinitionList::setDefinitions(const QList<Definition>& definitions)
{
    m_definitions = definitions;
    build();
}

void DefinitionList::build()
{
    m_editor = nullptr;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Tokens& t = tokens();
    m_grid->setColumnMinimumWidth(0, t.size(Size::LabelColumn));
    for (int row = 0; row < m_definitions.size(); ++row) {
        const Definition& definition = m_definitions.at(row);
        auto* label = new Label(definition.label, TextStyle::Body, Ink::TextSecondary);
        label->setWordWrap(true);
        label->setMaximumWidth(t.size(Size::LabelColumn));
        label->setMinimumHeight(t.line(TextStyle::Body));
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(
            new ValueCell(definition,
                          [this, key = definition.key, editable = definition.editable] {
                              if (editable)
                                  edit(key);
                              else
                                  emit linkActivated(key);
                          }),
            row, 1, Qt::AlignTop);
    }
}

int DefinitionList::rowOf(const QString& key) const
{
    for (int row = 0; row < m_definitions.size(); ++row)
        if (m_definitions.at(row).key == key)
            return row;
    return -1;
}

void DefinitionList::edit(const QString& key)
{
    const int row = rowOf(key);
    if (row < 0 || !m_definitions.at(row).editable)
        return;
    if (m_editor)
        closeEditor(true);
    const Definition& definition = m_definitions.at(row);
    auto* editor = new InlineEditor;
    m_editor = editor;
    editor->setObjectName(u"inlineEditor"_s);
    editor->setAccessibleName(definition.label);
    editor->setProperty("key", key);
    editor->setText(definition.editText.isEmpty() ? definition.value : definition.editText);
    editor->done = [this](bool save) { closeEditor(save); };
    m_grid->itemAtPosition(row, 1)->widget()->hide();
    m_grid->addWidget(editor, row, 1);
    editor->show();
    editor->setFocus();
    editor->selectAll();
}

void DefinitionList::closeEditor(bool save)
{
    if (!m_editor)
        return;
    QLineEdit* editor = std::exchange(m_editor, nullptr);
    const QString key = editor->property("key").toString();
    const QString text = editor->text();
    const Definition before = m_definitions.at(rowOf(key));
    const bool changed = text != (before.editText.isEmpty() ? before.value : before.editText);
    build(); // the editor goes with the old rows
    if (QWidget* cell = findChild<QWidget*>(key))
        cell->setFocus();
    if (save && changed)
        emit edited(key, text);
}

} // namespace cluechain
