#include "models/cases/chain.h"

#include "models/cases/vocabulary.h"

#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array linkKeys{"clue"_L1,   "verify"_L1, "file"_L1,   "seize"_L1,
                              "arrest"_L1, "expand"_L1, "recover"_L1};
constexpr std::array stateKeys{"open"_L1, "not_filed"_L1, "transferred"_L1, "merged"_L1,
                               "withdrawn"_L1};
constexpr std::array passageKeys{"forward"_L1, "back"_L1, "out"_L1, "reopened"_L1};
constexpr std::array linkStateKeys{"done"_L1, "open"_L1, "blocked"_L1, "not_begun"_L1};

template <typename Keys>
std::optional<size_t> indexOf(const Keys& keys, const QString& key)
{
    for (size_t i = 0; i < keys.size(); ++i)
        if (key == keys[i])
            return i;
    return std::nullopt;
}

} // namespace

const QList<Link>& allLinks()
{
    static const QList<Link> links{Link::Clue,   Link::Verify, Link::File,   Link::Seize,
                                   Link::Arrest, Link::Expand, Link::Recover};
    return links;
}

QString toKey(Link link)
{
    return linkKeys[size_t(link)];
}

QString toKey(CaseState state)
{
    return stateKeys[size_t(state)];
}

QString toKey(PassageKind kind)
{
    return passageKeys[size_t(kind)];
}

QString toKey(LinkState state)
{
    return linkStateKeys[size_t(state)];
}

QString toKey(const ChainTarget& target)
{
    return std::visit([](auto value) { return toKey(value); }, target);
}

void fromKey(const QString& key, Link& link)
{
    link = Link(indexOf(linkKeys, key).value_or(0));
}

void fromKey(const QString& key, CaseState& state)
{
    state = CaseState(indexOf(stateKeys, key).value_or(0));
}

void fromKey(const QString& key, PassageKind& kind)
{
    kind = PassageKind(indexOf(passageKeys, key).value_or(0));
}

std::optional<ChainTarget> chainTargetFromKey(const QString& key)
{
    if (const auto link = indexOf(linkKeys, key))
        return Link(*link);
    if (const auto state = indexOf(stateKeys, key); state && *state > 0)
        return CaseState(*state);
    return std::nullopt;
}

QString linkName(Link link)
{
    return wordText(u"links", toKey(link));
}

QString targetName(const ChainTarget& target)
{
    if (const auto* link = std::get_if<Link>(&target))
        return linkName(*link);
    return wordText(u"case_states", toKey(target));
}

} // namespace cluechain
