#include "widgets/parts/field.h"

#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int addRole = Qt::UserRole + 1;

} // namespace

Field::Field(QWidget* parent)
    : QLineEdit(parent)
    , m_unit(new Label({}, TextStyle::Caption, Ink::TextMuted, this))
{
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_unit->hide();
    connect(&tokens(), &Tokens::changed, this, &Field::dress);
}

void Field::setUnit(const QString& unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    dress();
}

void Field::setMono(bool mono)
{
    m_mono = mono;
    dress();
}

void Field::dress()
{
    setFont(m_mono ? tokens().mono() : tokens().font(TextStyle::Body));
    const int room = m_unit->isHidden() ? 0 : m_unit->sizeHint().width() + tokens().space(2);
    setTextMargins(0, 0, room, 0);
    m_unit->resize(m_unit->sizeHint());
    m_unit->move(width() - m_unit->width() - tokens().space(3), (height() - m_unit->height()) / 2);
}

void Field::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    dress();
}

ReferenceField::ReferenceField(const QString& addText, QWidget* parent)
    : QComboBox(parent)
    , m_addText(addText)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && itemData(index, addRole).toBool()) {
            {
                const QSignalBlocker quiet(this);
                setCurrentIndex(m_last);
            }
            emit addRequested();
            return;
        }
        m_last = index;
        emit chosenChanged(chosenId());
    });
}

void ReferenceField::setChoices(const QList<Choice>& choices, const QString& nothing)
{
    const qint64 before = chosenId();
    const QSignalBlocker quiet(this);
    clear();
    if (!nothing.isNull())
        addItem(nothing, 0);
    for (const Choice& choice : choices)
        addItem(choice.text, choice.id);
    if (!m_addText.isEmpty()) {
        addItem(themeIcon(u"plus"_s, Ink::TextLink), m_addText);
        setItemData(count() - 1, true, addRole);
    }
    setCurrentIndex(-1);
    m_last = -1;
    chooseId(before);
    if (currentIndex() < 0 && !nothing.isNull())
        chooseId(0);
}

qint64 ReferenceField::chosenId() const
{
    return currentData().toLongLong();
}

void ReferenceField::chooseId(qint64 id)
{
    for (int index = 0; index < count(); ++index)
        if (!itemData(index, addRole).toBool() && itemData(index).toLongLong() == id) {
            m_last = index;
            setCurrentIndex(index);
            return;
        }
}

} // namespace cluechain
