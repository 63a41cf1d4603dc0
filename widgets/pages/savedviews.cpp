#include "widgets/pages/savedviews.h"

#include "models/store/listviews.h"
#include "widgets/parts/label.h"
#include "widgets/parts/popover.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace cluechain
{

using namespace Qt::StringLiterals;

SavedViews::SavedViews(Workplace& workplace, QString place, QWidget* parent)
    : QPushButton(parent)
    , m_workplace(workplace)
    , m_place(std::move(place))
{
    setIcon(themeIcon(u"list-checks"_s, Ink::TextSecondary));
    m_pause.setSingleShot(true);
    m_pause.setInterval(tokens().motion(Motion::Hover));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const QJsonObject now = m_state();
        if (now == m_last)
            return;
        m_last = now;
        keep({}, now);
    });
    connect(this, &QPushButton::clicked, this, &SavedViews::openMenu);
    retranslate();
}

void SavedViews::retranslate()
{
    setText(tr("Views"));
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Saved views: filters and order under a name"));
}

void SavedViews::restore()
{
    struct Kept {
        QJsonObject last = {};
        QStringList names = {};
    };
    m_workplace.read<Kept>(
        m_read, this,
        [place = m_place](sqlite::Database& db) -> Result<Kept> {
            return Kept{readListView(db, place), listViewNames(db, place)};
        },
        [this](const Kept& kept) {
            m_names = kept.names;
            m_last = kept.last;
            emit restored(kept.last);
        });
}

void SavedViews::note()
{
    if (!m_workplace.isReadOnly() && m_state)
        m_pause.start();
}

void SavedViews::keep(const QString& name, const QJsonObject& view)
{
    m_workplace.write<void>(
        this,
        [place = m_place, name, view](Store& store) {
            return saveListView(store, place, name, view);
        },
        [this] { readNames(); });
}

void SavedViews::save(const QString& name)
{
    keep(name, m_state());
}

void SavedViews::readNames()
{
    m_workplace.read<QStringList>(
        m_read, this,
        [place = m_place](sqlite::Database& db) -> Result<QStringList> {
            return listViewNames(db, place);
        },
        [this](const QStringList& names) { m_names = names; });
}

void SavedViews::choose(const QString& name)
{
    m_workplace.read<QJsonObject>(
        m_read, this,
        [place = m_place, name](sqlite::Database& db) -> Result<QJsonObject> {
            return readListView(db, place, name);
        },
        [this](const QJsonObject& view) { emit chosen(view); });
}

void SavedViews::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : std::as_const(m_names))
        menu->addAction(name, this, [this, name] { choose(name); });
    if (!m_workplace.isReadOnly()) {
        menu->addSeparator();
        menu->addAction(themeIcon(u"save"_s), tr("Save this view…"), this, &SavedViews::askName);
        if (!m_names.isEmpty()) {
            QMenu* remove = menu->addMenu(tr("Remove a view"));
            for (const QString& name : std::as_const(m_names))
                remove->addAction(name, this, [this, name] {
                    m_workplace.write<void>(
                        this,
                        [place = m_place, name](Store& store) {
                            return removeListView(store, place, name);
                        },
                        [this] { readNames(); });
                });
        }
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void SavedViews::askName()
{
    const Tokens& t = tokens();
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(this);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
    row->setSpacing(t.space(3));
    row->addWidget(new Label(tr("Name of the view")));
    auto* field = new QLineEdit;
    field->setObjectName(u"viewName"_s);
    field->setAccessibleName(tr("Name of the view"));
    row->addWidget(field, 1);
    auto* button = new QPushButton(tr("Save"));
    button->setProperty("look", u"primary"_s);
    row->addWidget(button);
    const auto submit = [this, field] {
        const QString name = field->text().trimmed();
        if (name.isEmpty())
            return;
        m_popover->closePopover();
        save(name);
    };
    connect(field, &QLineEdit::returnPressed, this, submit);
    connect(button, &QPushButton::clicked, this, submit);
    m_popover->setContent(content);
    m_popover->openAt(rect());
    field->setFocus();
}

} // namespace cluechain
