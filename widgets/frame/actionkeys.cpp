#include "widgets/frame/actionkeys.h"

#include "models/core/preferences.h"
#include "widgets/frame/actions.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString settingOf(const QString& id)
{
    return "keys/"_L1 + id;
}

QKeySequence usualKeys(const QString& id)
{
    const ActionSpec* spec = findAction(id);
    return spec ? QKeySequence(QLatin1StringView(spec->shortcut)) : QKeySequence();
}

} // namespace

ActionKeys& ActionKeys::instance()
{
    static ActionKeys keys;
    return keys;
}

QKeySequence ActionKeys::keys(const QString& id) const
{
    const QVariant chosen = preferences::read(settingOf(id));
    return chosen.isValid() ? QKeySequence(chosen.toString(), QKeySequence::PortableText)
                            : usualKeys(id);
}

bool ActionKeys::isUsual(const QString& id) const
{
    return keys(id) == usualKeys(id);
}

QString ActionKeys::otherWith(const QString& id, const QKeySequence& keys) const
{
    if (!keys.isEmpty())
        for (const ActionSpec& spec : allActions()) {
            QString other = QString::fromLatin1(spec.id);
            if (other != id && this->keys(other) == keys)
                return other;
        }
    return {};
}

bool ActionKeys::choose(const QString& id, const QKeySequence& keys)
{
    if (!otherWith(id, keys).isEmpty())
        return false;
    if (keys == usualKeys(id))
        preferences::write(settingOf(id), {});
    else
        preferences::write(settingOf(id), keys.toString(QKeySequence::PortableText));
    emit changed(id);
    return true;
}

void ActionKeys::restore(const QString& id)
{
    choose(id, usualKeys(id));
}

} // namespace cluechain
