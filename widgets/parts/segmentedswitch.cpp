#include "widgets/parts/segmentedswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString withCount(const QString& text, qint64 count)
{
    return count < 0 ? text : text + u' ' + QLocale().toString(count);
}

} // namespace

SegmentedSwitch::SegmentedSwitch(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosenChanged(m_buttons.at(index)->objectName());
    });
}

void SegmentedSwitch::addSegment(const QString& id, const QString& text, qint64 count)
{
    auto* button = new QToolButton;
    button->setObjectName(id);
    button->setCheckable(true);
    button->setText(withCount(text, count));
    button->setAccessibleName(button->text());
    m_group->addButton(button, int(m_buttons.size()));
    m_row->addWidget(button);
    m_buttons.append(button);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool first = i == 0;
        const bool last = i == m_buttons.size() - 1;
        m_buttons.at(i)->setProperty("seg", first && last ? u"only"_s
                                            : first       ? u"first"_s
                                            : last        ? u"last"_s
                                                          : u"mid"_s);
        m_buttons.at(i)->style()->unpolish(m_buttons.at(i));
        m_buttons.at(i)->style()->polish(m_buttons.at(i));
    }
    if (m_buttons.size() == 1)
        button->setChecked(true);
}

void SegmentedSwitch::setSegment(const QString& id, const QString& text, qint64 count)
{
    if (QToolButton* button = buttonOf(id)) {
        button->setText(withCount(text, count));
        button->setAccessibleName(button->text());
        updateGeometry(); // it is never narrower than its words
    }
}

void SegmentedSwitch::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

QString SegmentedSwitch::chosen() const
{
    const QAbstractButton* button = m_group->checkedButton();
    return button ? button->objectName() : QString();
}

void SegmentedSwitch::choose(const QString& id)
{
    if (QToolButton* button = buttonOf(id))
        button->setChecked(true);
}

QToolButton* SegmentedSwitch::buttonOf(const QString& id) const
{
    for (QToolButton* button : m_buttons)
        if (button->objectName() == id)
            return button;
    return nullptr;
}

} // namespace cluechain
