#include "models/links/linknoise.h"

#include "models/core/jsontexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// 4 or 16 bytes; none if it is no address.
QByteArray addressBytes(const QString& text)
{
    QByteArray bytes(16, '\0');
    if (inet_pton(AF_INET6, text.toLatin1().constData(), bytes.data()) == 1)
        return bytes;
    bytes.resize(4);
    return inet_pton(AF_INET, text.toLatin1().constData(), bytes.data()) == 1 ? bytes
                                                                              : QByteArray();
}

bool isWithin(const QByteArray& address, const LinkNoiseRule::Network& network)
{
    if (address.size() != network.address.size())
        return false;
    for (int bit = 0; bit < network.prefix; ++bit) {
        const int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (network.address[bit / 8] & mask))
            return false;
    }
    return true;
}

QString hostOf(const QString& value)
{
    const QString host = QUrl(value).host();
    return host.isEmpty() ? QUrl(u"//"_s + value).host() : host;
}

LinkNoiseRule readRule(const QJsonObject& row)
{
    LinkNoiseRule rule{.id = row["id"_L1].toString(), .kinds = jsonTexts(row["kinds"_L1])};
    const auto networks = jsonTexts(row["addresses"_L1]);
    for (const QString& network : networks)
        rule.networks.append(
            {addressBytes(network.section(u'/', 0, 0)), network.section(u'/', 1).toInt()});
    if (row.contains("pattern"_L1))
        rule.pattern = QRegularExpression(row["pattern"_L1].toString(),
                                          QRegularExpression::CaseInsensitiveOption);
    rule.domains = jsonTexts(row["domains"_L1]);
    rule.names = jsonTexts(row["names"_L1]);
    rule.holders = row["spread"_L1]["holders"_L1].toInt();
    rule.counterparties = row["hub"_L1]["counterparties"_L1].toInt();
    rule.cases = std::max(row["spread"_L1]["cases"_L1].toInt(), row["hub"_L1]["cases"_L1].toInt());
    rule.text = LocalText::fromJson(row["text"_L1]).value_or(LocalText());
    rule.source = LocalText::fromTextOrJson(row["source"_L1]).value_or(LocalText());
    return rule;
}

} // namespace

bool LinkNoiseRule::fits(const SharedValue& shared) const
{
    if (!kinds.contains(shared.kind))
        return false;
    const auto isAnyOf = [](const auto& list, auto test) {
        return std::any_of(list.begin(), list.end(), test);
    };
    if (!networks.isEmpty()) {
        const QByteArray address = addressBytes(shared.value);
        return isAnyOf(networks, [&](const Network& n) { return isWithin(address, n); });
    }
    if (!pattern.pattern().isEmpty())
        return pattern.match(shared.value).hasMatch();
    if (!domains.isEmpty()) {
        const QString host = hostOf(shared.value);
        return isAnyOf(domains, [&](const QString& domain) {
            return host == domain || host.endsWith(u'.' + domain);
        });
    }
    if (!names.isEmpty())
        return isAnyOf(shared.holders, [&](const QString& holder) {
            return isAnyOf(names, [&](const QString& name) { return holder.contains(name); });
        });
    if (shared.cases < cases)
        return false;
    if (holders > 0)
        return shared.holders.size() >= holders;
    return shared.isWithoutStatement() && shared.counterparties() >= counterparties;
}

const QList<LinkNoiseRule>& linkNoiseRules()
{
    static const QList<LinkNoiseRule> rules = [] {
        QFile file(u":/rules/linknoise.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("resources/rules/linknoise.json is missing from the program");
        QList<LinkNoiseRule> read;
        const auto rows = QJsonDocument::fromJson(file.readAll())["rows"_L1].toArray();
        for (const auto& row : rows)
            read.append(readRule(row.toObject()));
        return read;
    }();
    return rules;
}

const LinkNoiseRule* findLinkNoise(const SharedValue& shared)
{
    for (const LinkNoiseRule& rule : linkNoiseRules())
        if (rule.fits(shared))
            return &rule;
    return nullptr;
}

} // namespace cluechain
