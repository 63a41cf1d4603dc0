#pragma once

#include "models/core/secret.h"
#include "models/items/cells.h"

#include <QString>

namespace cluechain
{

/// How hard a passphrase is to guess, in the words shown beside it. A rough measure that errs to
/// the low side: characters that repeat or run on ("aaaa", "1234", "qwer") count for little.
struct PassphraseQuality {
    int bits = 0;
    Tone tone = Tone::Idle;
    QString words = {};
};

PassphraseQuality passphraseQuality(const Secret& passphrase);

} // namespace cluechain
