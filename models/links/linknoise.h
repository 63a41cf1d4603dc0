#pragma once

#include "models/core/localtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>

namespace cluechain
{

/// What is known of a value that two cases share, for judging whether that means anything.
struct SharedValue {
    QString kind = {};
    QString value = {};
    QStringList holders = {}; ///< Distinct names, folded.
    int cases = 0;
    /// Whether nobody delivered a statement or an account table of it, and how many others paid or
    /// were paid by it; asked only where a rule needs it.
    std::function<bool()> isWithoutStatement = [] { return false; };
    std::function<int()> counterparties = [] { return 0; };
};

/// One row of resources/rules/linknoise.json: something shared that links no cases.
struct LinkNoiseRule {
    struct Network {
        QByteArray address = {}; ///< 4 or 16 bytes.
        int prefix = 0;
    };

    QString id = {};
    QStringList kinds = {};
    QList<Network> networks = {};
    QRegularExpression pattern = {};
    QStringList domains = {};
    QStringList names = {};
    int holders = 0;        ///< Of spread.
    int counterparties = 0; ///< Of hub.
    int cases = 0;          ///< Of spread and hub.
    LocalText text = {};
    LocalText source = {};

    bool fits(const SharedValue& shared) const;
};

const QList<LinkNoiseRule>& linkNoiseRules();

/// The first rule that says that the value links nothing, or none.
const LinkNoiseRule* findLinkNoise(const SharedValue& shared);

} // namespace cluechain
