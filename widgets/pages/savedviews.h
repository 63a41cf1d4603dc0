#pragma once

#include "widgets/pages/workplace.h"

#include <QJsonObject>
#include <QPushButton>

namespace cluechain
{

class Popover;

/// The saved views of a list, behind a button: choose one, save what is shown now under a name,
/// remove one. They are kept in the store, as is how the list was last left.
class SavedViews : public QPushButton
{
    Q_OBJECT

public:
    /// `place` is the address of the list in the store.
    SavedViews(Workplace& workplace, QString place, QWidget* parent = nullptr);

    /// What the list shows now; asked for when it is saved.
    void setState(std::function<QJsonObject()> state) { m_state = std::move(state); }
    /// Reads how the list was last left: restored() follows once, with nothing where it never was.
    void restore();
    /// The list is shown otherwise now: kept after a moment.
    void note();
    void save(const QString& name);
    void choose(const QString& name);
    const QStringList& names() const { return m_names; }
    void retranslate();

signals:
    void restored(const QJsonObject& view);
    void chosen(const QJsonObject& view);

private:
    Workplace& m_workplace;
    QString m_place;
    std::function<QJsonObject()> m_state;
    QStringList m_names;
    QJsonObject m_last;
    QTimer m_pause;
    Question m_read;
    QPointer<Popover> m_popover;

    void readNames();
    void openMenu();
    void askName();
    void keep(const QString& name, const QJsonObject& view);
};

} // namespace cluechain
