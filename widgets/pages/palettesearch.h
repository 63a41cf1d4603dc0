#pragma once

#include "models/links/finder.h"
#include "widgets/pages/workplace.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace cluechain
{

class Actions;
class Palette;
class Places;
struct PaletteEntry;
struct PaletteGroup;

/// What the palette of a window finds: everything in the store, the commands of the window, and
/// with nothing typed where one was last and what one can do here.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    PaletteSearch(Palette& palette, Workplace& workplace, Actions& actions, Places& places,
                  QObject* parent = nullptr);

    /// What the tabs of a case are called.
    void setTabTitles(std::function<QString(const QString& tab)> title)
    {
        m_tabTitle = std::move(title);
    }

signals:
    void placeWanted(const cluechain::Place& place, bool inNewWindow);

private:
    Palette& m_palette;
    Workplace& m_workplace;
    Actions& m_actions;
    Places& m_places;
    Question m_question;
    QElapsedTimer m_timer;
    std::function<QString(const QString&)> m_tabTitle = [](const QString&) { return QString(); };
    QString m_scope; ///< Id of the group that alone is searched.

    void search();
    void showLast();
    void showFound(const FindAnswer& answer);
    void stepScope(int step);
    void choose(const QString& id, bool inNewWindow);
    PaletteGroup commands(const QString& typed) const;
    QString foot(qsizetype hits, bool isMore, const QString& scope) const;
};

} // namespace cluechain
