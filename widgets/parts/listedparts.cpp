#include "widgets/parts/listedparts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartInterface(QWidget* widget, ListedParts* parts, int index)
        : m_widget(widget)
        , m_parts(parts)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_widget && m_index < m_parts->partCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget->windowHandle(); }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? m_parts->partName(m_index) : QString();
    }

    QRect rect() const override
    {
        const QRect local = m_parts->partRect(m_index);
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invisible = !m_widget->isVisible();
        state.focused = m_widget->hasFocus() && m_parts->currentPart() == m_index;
        state.selected = m_parts->currentPart() == m_index;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction() && isValid())
            m_parts->activatePart(m_index);
    }

private:
    QWidget* m_widget;
    ListedParts* m_parts;
    int m_index;
};

class ListInterface : public QAccessibleWidget
{
public:
    ListInterface(QWidget* widget, ListedParts* parts)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_parts(parts)
    {
    }

    ~ListInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_parts->partCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= m_parts->partCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.cend())
            return QAccessible::accessibleInterface(*known);
        auto* made = new PartInterface(widget(), m_parts, index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int index = 0; index < m_parts->partCount(); ++index)
            if (this->child(index) == child)
                return index;
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
        for (int index = 0; index < m_parts->partCount(); ++index)
            if (m_parts->partRect(index).contains(point))
                return child(index);
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override { return child(m_parts->currentPart()); }

private:
    ListedParts* m_parts;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface* listFor(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* parts = widget ? dynamic_cast<ListedParts*>(widget) : nullptr;
    return parts ? new ListInterface(widget, parts) : nullptr;
}

} // namespace

ListedParts::ListedParts()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(listFor);
        return true;
    }();
}

void ListedParts::announce(QWidget* widget, int part)
{
    const auto* parts = dynamic_cast<const ListedParts*>(widget);
    if (!parts || part >= parts->partCount())
        return; // there is nothing (yet) to be on
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

} // namespace cluechain
