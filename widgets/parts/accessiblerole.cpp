#include "widgets/parts/accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace cluechain
{

namespace
{

constexpr const char* roleProperty = "accessibleRole";

class RoleInterface : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override
    {
        return QAccessible::Role(widget()->property(roleProperty).toInt());
    }
};

QAccessibleInterface* roleInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(roleProperty).isValid() ? new RoleInterface(widget) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(roleInterface);
        return true;
    }();
    widget.setProperty(roleProperty, int(role));
}

} // namespace cluechain
