#include "widgets/pages/palettesearch.h"

#include "models/cases/vocabulary.h"
#include "models/core/pinyin.h"
#include "models/core/text.h"
#include "models/items/cells.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/palette.h"
#include "widgets/pages/places.h"
#include "widgets/parts/ticker.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto commandGroup = "commands"_L1;
constexpr auto lastGroup = "last"_L1;
constexpr auto commandPrefix = "command:"_L1;
constexpr int fewOfEach = 4;
constexpr int manyOfOne = 100;
constexpr qsizetype lastPlaces = 6;

struct GroupWord {
    FindGroup group;
    QLatin1StringView id;
    const char* title;
    const char* icon;
};

constexpr GroupWord groupWords[] = {
    {FindGroup::Accounts, "accounts"_L1, QT_TRANSLATE_NOOP("PaletteSearch", "Accounts"),
     "credit-card"},
    {FindGroup::Phones, "phones"_L1, QT_TRANSLATE_NOOP("PaletteSearch", "Phones and other numbers"),
     "smartphone"},
    {FindGroup::People, "people"_L1, QT_TRANSLATE_NOOP("PaletteSearch", "People"), "user"},
    {FindGroup::Transfers, "transfers"_L1, QT_TRANSLATE_NOOP("PaletteSearch", "Transfers"),
     "arrow-left-right"},
    {FindGroup::Cases, "cases"_L1, QT_TRANSLATE_NOOP("PaletteSearch", "Cases"), "folder-open"},
    {FindGroup::Documents, "documents"_L1,
     QT_TRANSLATE_NOOP("PaletteSearch", "Documents and evidence"), "file-text"},
};

const GroupWord& wordsOf(FindGroup group)
{
    return groupWords[size_t(group)];
}

QString titleOf(const QString& id)
{
    for (const GroupWord& word : groupWords)
        if (id == word.id)
            return QCoreApplication::translate("PaletteSearch", word.title);
    return id == commandGroup ? PaletteSearch::tr("Commands") : QString();
}

QString joined(const QStringList& parts)
{
    QStringList said;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(said),
                 [](const QString& part) { return !part.isEmpty(); });
    return said.join(u" · "_s);
}

QString sideOf(const QString& name, const QString& number)
{
    return number.isEmpty() ? name : (name + u' ' + accountTail(number)).trimmed();
}

PaletteEntry entryOf(const Found& found)
{
    PaletteEntry entry{.id = found.place.toString(),
                       .icon = QString::fromLatin1(wordsOf(found.group).icon),
                       .context = found.caseName};
    switch (found.group) {
    case FindGroup::Accounts:
        entry.text = joined({found.name, found.detail});
        entry.second = groupedNumber(found.number);
        entry.context = joined({found.caseName, wordText(u"money_states", found.state)});
        if (entry.text.isEmpty())
            std::swap(entry.text, entry.second);
        break;
    case FindGroup::Phones:
        entry.text = found.number;
        entry.second = joined({found.name, found.kind == "phone"_L1
                                               ? QString()
                                               : wordText(u"identifier_kinds", found.kind)});
        break;
    case FindGroup::People:
        entry.text = found.name;
        entry.second = joined({wordText(u"roles", found.detail), found.number});
        break;
    case FindGroup::Transfers:
        entry.text = sideOf(found.name, found.number) + u" → "_s +
                     sideOf(found.otherName, found.otherNumber);
        entry.second = moneyCell(found.amount);
        entry.context = timeCell(found.at, Ticker::now().chinaDate().year());
        break;
    case FindGroup::Cases:
        entry.text = found.name;
        entry.second = found.number;
        entry.context =
            joined({wordText(u"fraud_types", found.kind), wordText(u"links", found.state)});
        break;
    case FindGroup::Documents:
        entry.text = found.name.isEmpty() ? wordText(u"documents", found.kind) : found.name;
        entry.second = found.number;
        break;
    }
    return entry;
}

QString keysOf(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

PaletteSearch::PaletteSearch(Palette& palette, Workplace& workplace, Actions& actions,
                             Places& places, QObject* parent)
    : QObject(parent)
    , m_palette(palette)
    , m_workplace(workplace)
    , m_actions(actions)
    , m_places(places)
{
    connect(&palette, &Palette::typed, this, &PaletteSearch::search);
    connect(&palette, &Palette::groupStepped, this, &PaletteSearch::stepScope);
    connect(&palette, &Palette::chosen, this, &PaletteSearch::choose);
    connect(&palette, &Palette::closed, this, [this] {
        m_question.stop();
        m_scope.clear();
    });
}

void PaletteSearch::search()
{
    m_question.stop();
    m_timer.start();
    const QString typed = m_palette.text();
    const bool onlyCommands = typed.startsWith(u'>') || m_scope == commandGroup;
    if (onlyCommands) {
        const PaletteGroup group = commands(typed.startsWith(u'>') ? typed.mid(1) : typed);
        m_palette.setGroups({group}, foot(group.entries.size(), false, tr("commands")));
    } else if (!isEnoughToFind(typed)) {
        showLast();
    } else {
        FindRequest request{.typed = typed,
                            .most = m_scope.isEmpty() ? fewOfEach : manyOfOne,
                            .masked = m_workplace.isMasked()};
        for (const GroupWord& word : groupWords)
            if (m_scope == word.id)
                request.only = word.group;
        m_workplace.read<FindAnswer>(
            m_question, this,
            [request](sqlite::Database& db) -> Result<FindAnswer> { return find(db, request); },
            [this](const FindAnswer& answer) { showFound(answer); });
    }
}

void PaletteSearch::showLast()
{
    const QString typed = m_palette.text();
    const QList<Place> visited = m_places.lastVisited();
    QList<Place> last;
    QList<CaseId> cases;
    for (const Place& place : visited.first(std::min(visited.size(), lastPlaces)))
        if (place.caseId) {
            last.append(place);
            cases.append(place.caseId);
        }
    const PaletteGroup offered = commands(typed);
    const auto show = [this, last, offered](const QStringList& names) {
        PaletteGroup group{.id = lastGroup, .title = tr("Last")};
        for (qsizetype i = 0; i < last.size(); ++i) {
            const QString& name = names.value(i);
            if (!name.isEmpty())
                group.entries.append({.id = last.at(i).toString(),
                                      .icon = u"history"_s,
                                      .text = name,
                                      .second = m_tabTitle(last.at(i).tab)});
        }
        group.count = QString::number(group.entries.size());
        QList<PaletteGroup> groups{offered};
        if (!group.entries.isEmpty())
            groups.prepend(group);
        m_palette.setGroups(groups,
                            tr("Two characters, four digits or pinyin initials are enough"));
    };
    show({});
    if (!cases.isEmpty() && typed.isEmpty())
        m_workplace.read<QStringList>(
            m_question, this,
            [cases, masked = m_workplace.isMasked()](sqlite::Database& db) -> Result<QStringList> {
                return caseNames(db, cases, masked);
            },
            show);
}

void PaletteSearch::showFound(const FindAnswer& answer)
{
    QList<PaletteGroup> groups;
    qsizetype hits = 0;
    bool isMore = false;
    for (const FoundGroup& found : answer.groups) {
        const GroupWord& word = wordsOf(found.group);
        PaletteGroup group{.id = word.id, .title = titleOf(word.id)};
        for (const Found& each : found.first)
            group.entries.append(entryOf(each));
        group.count = found.all == 0 ? tr("0 · no match")
                                     : u"%1 / %2%3"_s.arg(QString::number(found.first.size()),
                                                          QString::number(found.all),
                                                          found.isMore ? u"+"_s : QString());
        hits += found.all;
        isMore = isMore || found.isMore;
        groups.append(group);
    }
    if (m_scope.isEmpty()) {
        const PaletteGroup offered = commands(m_palette.text());
        hits += offered.entries.size();
        if (!offered.entries.isEmpty())
            groups.append(offered);
    }
    m_palette.setGroups(groups,
                        foot(hits, isMore, tr("in %n case(s)", nullptr, int(answer.cases))));
}

QString PaletteSearch::foot(qsizetype hits, bool isMore, const QString& scope) const
{
    const QString count = QString::number(hits) + (isMore ? u"+"_s : QString());
    return tr("%1 hits · %2 ms · %3")
        .arg(count, QString::number(std::max<qint64>(1, m_timer.elapsed())), scope);
}

PaletteGroup PaletteSearch::commands(const QString& typed) const
{
    PaletteGroup group{.id = commandGroup, .title = titleOf(commandGroup)};
    const QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    const QList<QAction*> made = m_actions.made();
    QList<PaletteEntry> can;
    QList<PaletteEntry> cannot; // the status tip says why
    qsizetype all = 0;
    for (const QAction* action : made) {
        if (action->objectName() == "palette.open"_L1)
            continue;
        ++all;
        const QString text = action->text();
        const QString sought =
            fold(text) + u' ' + pinyinInitials(text) + u' ' + fold(action->statusTip());
        if (std::all_of(parts.begin(), parts.end(),
                        [&](const QString& part) { return sought.contains(part); }))
            (action->isEnabled() ? can : cannot)
                .append({.id = commandPrefix + action->objectName(),
                         .icon = m_actions.iconOf(action),
                         .text = text,
                         .second = action->statusTip(),
                         .keys = keysOf(*action),
                         .isOff = !action->isEnabled()});
    }
    group.entries = can + cannot;
    group.count = u"%1 / %2"_s.arg(group.entries.size()).arg(all);
    return group;
}

void PaletteSearch::stepScope(int step)
{
    QStringList ids;
    for (const GroupWord& word : groupWords)
        ids.append(word.id);
    ids.append(commandGroup);
    if (step == 0) {
        m_scope.clear();
    } else if (m_scope.isEmpty()) {
        const QString current = m_palette.currentGroup();
        m_scope = ids.contains(current) ? current : ids.first();
    } else {
        m_scope = ids.at((ids.indexOf(m_scope) + step + ids.size()) % ids.size());
    }
    m_palette.setScope(titleOf(m_scope));
    search();
}

void PaletteSearch::choose(const QString& id, bool inNewWindow)
{
    if (id.startsWith(commandPrefix))
        m_actions.action(id.mid(commandPrefix.size()))->trigger();
    else if (const std::optional<Place> place = Place::parse(id))
        emit placeWanted(*place, inNewWindow);
}

} // namespace cluechain
