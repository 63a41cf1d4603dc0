#include "models/core/identifierrules.h"
#include "models/core/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <array>

namespace cluechain::identifierrules
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Identifiers)
};

struct Address {
    std::array<quint8, 16> bytes = {};
    bool isV4 = false;

    QString toString() const
    {
        char text[INET6_ADDRSTRLEN] = {};
        inet_ntop(isV4 ? AF_INET : AF_INET6, bytes.data(), text, sizeof text);
        return QString::fromLatin1(text);
    }
};

/// Four decimal parts may be written with leading noughts, as some banks do.
QString withoutLeadingNoughts(QStringView text)
{
    QStringList parts;
    for (const QStringView part : text.split(u'.'))
        parts.append(isDigits(part) && part.size() <= 3 ? QString::number(part.toInt())
                                                        : part.toString());
    return parts.join(u'.');
}

std::optional<Address> parseAddress(const QString& text)
{
    Address address;
    if (inet_pton(AF_INET, withoutLeadingNoughts(text).toLatin1().constData(),
                  address.bytes.data()) == 1) {
        address.isV4 = true;
        return address;
    }
    if (inet_pton(AF_INET6, text.toLatin1().constData(), address.bytes.data()) != 1)
        return std::nullopt;
    static constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(mapped.begin(), mapped.end(), address.bytes.begin())) {
        std::copy(address.bytes.begin() + 12, address.bytes.end(), address.bytes.begin());
        address.isV4 = true;
    }
    return address;
}

struct Range {
    const char* network;
    int bits;
    QLatin1StringView key;
    const char* text;
};

// The special-purpose registries of IANA (RFC 6890).
constexpr std::array ranges{
    Range{"10.0.0.0", 8, "private"_L1, QT_TRANSLATE_NOOP("Identifiers", "private network")},
    Range{"172.16.0.0", 12, "private"_L1, QT_TRANSLATE_NOOP("Identifiers", "private network")},
    Range{"192.168.0.0", 16, "private"_L1, QT_TRANSLATE_NOOP("Identifiers", "private network")},
    Range{"100.64.0.0", 10, "cgnat"_L1,
          QT_TRANSLATE_NOOP("Identifiers", "shared by many customers of an operator (CGNAT)")},
    Range{"127.0.0.0", 8, "loopback"_L1, QT_TRANSLATE_NOOP("Identifiers", "the device itself")},
    Range{"169.254.0.0", 16, "link_local"_L1, QT_TRANSLATE_NOOP("Identifiers", "link-local")},
    Range{"0.0.0.0", 8, "reserved"_L1, QT_TRANSLATE_NOOP("Identifiers", "reserved")},
    Range{"192.0.0.0", 24, "reserved"_L1, QT_TRANSLATE_NOOP("Identifiers", "reserved")},
    Range{"192.0.2.0", 24, "documentation"_L1, QT_TRANSLATE_NOOP("Identifiers", "for examples")},
    Range{"198.51.100.0", 24, "documentation"_L1, QT_TRANSLATE_NOOP("Identifiers", "for examples")},
    Range{"203.0.113.0", 24, "documentation"_L1, QT_TRANSLATE_NOOP("Identifiers", "for examples")},
    Range{"198.18.0.0", 15, "reserved"_L1, QT_TRANSLATE_NOOP("Identifiers", "reserved")},
    Range{"224.0.0.0", 4, "multicast"_L1, QT_TRANSLATE_NOOP("Identifiers", "multicast")},
    Range{"240.0.0.0", 4, "reserved"_L1, QT_TRANSLATE_NOOP("Identifiers", "reserved")},
    Range{"::", 128, "reserved"_L1, QT_TRANSLATE_NOOP("Identifiers", "reserved")},
    Range{"::1", 128, "loopback"_L1, QT_TRANSLATE_NOOP("Identifiers", "the device itself")},
    Range{"fc00::", 7, "private"_L1, QT_TRANSLATE_NOOP("Identifiers", "private network")},
    Range{"fe80::", 10, "link_local"_L1, QT_TRANSLATE_NOOP("Identifiers", "link-local")},
    Range{"ff00::", 8, "multicast"_L1, QT_TRANSLATE_NOOP("Identifiers", "multicast")},
    Range{"2001:db8::", 32, "documentation"_L1, QT_TRANSLATE_NOOP("Identifiers", "for examples")},
};

bool contains(const Address& network, int bits, const Address& address)
{
    if (network.isV4 != address.isV4)
        return false;
    for (int bit = 0; bit < bits; ++bit) {
        const auto at = size_t(bit / 8);
        if ((address.bytes[at] ^ network.bytes[at]) >> (7 - bit % 8) & 1)
            return false;
    }
    return true;
}

void tellRange(IdentifierCheck& check, const Address& address)
{
    static const auto networks = [] {
        std::array<Address, ranges.size()> parsed;
        std::transform(ranges.begin(), ranges.end(), parsed.begin(), [](const Range& range) {
            return parseAddress(QString::fromLatin1(range.network)).value();
        });
        return parsed;
    }();
    for (size_t i = 0; i < ranges.size(); ++i) {
        const Range& range = ranges[i];
        if (!contains(networks[i], range.bits, address))
            continue;
        tell(check, u"range"_s, Text::tr("Range"), range.key, Text::tr(range.text));
        suspect(check, Text::tr("An address of this kind does not point at one subscriber: %1.")
                           .arg(Text::tr(range.text)));
        return;
    }
}

/// The part of a host name that someone registers, by its form: three labels under the usual
/// second-level names (com.cn, co.uk), else two.
QString registrableDomain(const QString& host)
{
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() <= 2)
        return host;
    static const QStringList second{u"com"_s, u"net"_s, u"org"_s, u"gov"_s, u"edu"_s,
                                    u"ac"_s,  u"co"_s,  u"or"_s,  u"ne"_s,  u"go"_s};
    const bool isThree = labels.last().size() == 2 && second.contains(labels[labels.size() - 2]);
    return labels.mid(labels.size() - (isThree ? 3 : 2)).join(u'.');
}

bool isReservedDomain(const QString& host)
{
    static const QStringList names{u"example"_s,     u"test"_s,        u"invalid"_s,
                                   u"localhost"_s,   u"local"_s,       u"example.com"_s,
                                   u"example.net"_s, u"example.org"_s, u"example.cn"_s};
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return host == name || host.endsWith(u'.' + name);
    });
}

} // namespace

/// IPv4 and IPv6, with or without a port.
void ip(IdentifierCheck& check, const IdentifierSettings&)
{
    QString text = check.normalised;
    QString port;
    static const QRegularExpression bracketed(u"^\\[(.*)\\](?::(\\d{1,5}))?$"_s);
    if (const auto match = bracketed.match(text); match.hasMatch()) {
        text = match.captured(1);
        port = match.captured(2);
    } else if (text.count(u':') == 1) {
        port = text.section(u':', 1);
        text = text.section(u':', 0, 0);
    }
    if (const qsizetype zone = text.indexOf(u'%'); zone > 0)
        text.truncate(zone);
    const std::optional<Address> address = parseAddress(text);
    if (!address) {
        refute(check, Text::tr("It is no IP address."));
        return;
    }
    check.normalised = address->toString();
    tell(check, u"version"_s, Text::tr("Version"), address->isV4 ? u"4"_s : u"6"_s);
    if (!port.isEmpty())
        tell(check, u"port"_s, Text::tr("Port"), port);
    tellRange(check, *address);
}

/// A web address as it is compared: host in ASCII and small, no http(s), no default port, no
/// fragment. It is shown defanged and never fetched.
void url(IdentifierCheck& check, const IdentifierSettings&)
{
    QString text = check.normalised;
    text.replace(u"[.]"_s, u"."_s).replace(u"[:]"_s, u":"_s).replace(u"(.)"_s, u"."_s);
    text.replace(u"。"_s, u"."_s);
    static const QRegularExpression scheme(u"^([a-zA-Z][a-zA-Z0-9+.-]*):/*(?=[^/\\d])"_s);
    static const QRegularExpression schemeWithSlashes(u"^([a-zA-Z][a-zA-Z0-9+.-]*)://+"_s);
    QString protocol = u"http"_s;
    if (const auto match = schemeWithSlashes.match(text); match.hasMatch()) {
        protocol = match.captured(1).toLower().replace(u"hxxp"_s, u"http"_s);
        text = text.mid(match.capturedEnd());
    } else if (const auto loose = scheme.match(text); loose.hasMatch() &&
                                                      loose.captured(1).size() <= 5 &&
                                                      !loose.captured(1).contains(u'.')) {
        protocol = loose.captured(1).toLower().replace(u"hxxp"_s, u"http"_s);
        text = text.mid(loose.capturedEnd());
    }
    const QUrl parsed(protocol + u"://"_s + text, QUrl::TolerantMode);
    const QString host = QString::fromLatin1(QUrl::toAce(parsed.host())).toLower();
    if (!parsed.isValid() || host.isEmpty()) {
        refute(check, Text::tr("No host can be read in it."));
        check.normalised = fold(check.normalised);
        return;
    }
    const bool isWeb = protocol == u"http" || protocol == u"https";
    QString compared = isWeb ? host : protocol + u"://"_s + host;
    const int usual = protocol == u"https" ? 443 : 80;
    if (parsed.port() > 0 && !(isWeb && parsed.port() == usual))
        compared += u':' + QString::number(parsed.port());
    QString path = parsed.path(QUrl::FullyEncoded);
    if (path == u"/")
        path.clear();
    compared += path;
    if (parsed.hasQuery())
        compared += u'?' + parsed.query(QUrl::FullyEncoded);
    check.normalised = compared;

    tell(check, u"host"_s, Text::tr("Host"), host, parsed.host());
    if (const std::optional<Address> address = parseAddress(host)) {
        tell(check, u"ip"_s, Text::tr("IP address"), address->toString());
        tellRange(check, *address);
    } else {
        tell(check, u"domain"_s, Text::tr("Registered domain"), registrableDomain(host));
        if (!host.contains(u'.'))
            suspect(check, Text::tr("The host has no domain."));
        if (isReservedDomain(host)) {
            tell(check, u"range"_s, Text::tr("Range"), u"reserved"_s, Text::tr("reserved"));
            suspect(check, Text::tr("A reserved name that nobody can own."));
        }
    }
    QString defanged = compared;
    const qsizetype hostAt = compared.indexOf(host);
    QString dotted = host;
    defanged.replace(hostAt, host.size(), dotted.replace(u"."_s, u"[.]"_s));
    tell(check, u"defanged"_s, Text::tr("Safe to show"),
         isWeb ? QString(protocol).replace(u"http"_s, u"hxxp"_s) + u"://"_s + defanged : defanged);
}

/// An app by its package name or the hash of its file or signature; a display name is shared by
/// many.
void app(IdentifierCheck& check, const IdentifierSettings&)
{
    const QString& text = check.normalised;
    if (hasForm(text, u"[A-Za-z]\\w*(\\.[A-Za-z_]\\w*)+")) {
        tell(check, u"form"_s, Text::tr("Form"), u"package"_s, Text::tr("package name"));
        return;
    }
    QString hex = text.toLower();
    hex.remove(u':');
    if (hasForm(hex, u"[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}")) {
        check.normalised = hex;
        tell(check, u"form"_s, Text::tr("Form"), u"hash"_s, Text::tr("hash of file or signature"));
        return;
    }
    check.normalised = fold(check.raw);
    tell(check, u"form"_s, Text::tr("Form"), u"name"_s, Text::tr("display name"));
    suspect(check, Text::tr("A display name, which many apps can carry: add the package name or "
                            "the hash of its signature."));
}

void wechat(IdentifierCheck& check, const IdentifierSettings& settings)
{
    QString& id = check.normalised;
    id = id.toLower();
    if (hasForm(id, u"wxid_[a-z0-9]{6,32}") || hasForm(id, u"gh_[a-z0-9]{8,20}") ||
        hasForm(id, u"\\d{5,20}@chatroom"))
        return;
    if (hasForm(id, u"[a-z][a-z0-9_-]{5,19}"))
        return;
    const IdentifierCheck asPhone = checkIdentifier(IdentifierKind::Phone, check.raw, settings);
    if (asPhone.fact(u"phone_type") == u"mobile") {
        id = asPhone.normalised;
        tell(check, u"form"_s, Text::tr("Form"), u"phone"_s, Text::tr("bound mobile number"));
        return;
    }
    if (hasForm(id, u"[1-9]\\d{4,10}")) {
        tell(check, u"form"_s, Text::tr("Form"), u"qq"_s, Text::tr("bound QQ number"));
        return;
    }
    suspect(check, Text::tr("A WeChat id has 6 to 20 letters, digits, _ or -, the first a letter; "
                            "a nickname identifies nobody."));
}

void qq(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& number = check.normalised;
    number = number.toLower();
    if (number.endsWith("@qq.com"_L1))
        number.chop(7);
    if (!hasForm(number, u"[1-9]\\d{4,10}"))
        suspect(check, Text::tr("A QQ number has 5 to 11 digits, the first not 0."));
}

void telegram(IdentifierCheck& check, const IdentifierSettings&)
{
    QString& id = check.normalised;
    id = id.toLower();
    static const QRegularExpression link(u"^(https?://)?(t\\.me|telegram\\.me)/"_s);
    id.remove(link);
    if (id.startsWith(u'@'))
        id = id.mid(1);
    if (hasForm(id, u"\\d{5,13}"))
        tell(check, u"form"_s, Text::tr("Form"), u"user_id"_s, Text::tr("user id"));
    else if (!hasForm(id, u"[a-z]\\w{4,31}"))
        suspect(check, Text::tr("A Telegram name has 5 to 32 letters, digits or _, the first a "
                                "letter."));
}

} // namespace cluechain::identifierrules
