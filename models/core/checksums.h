#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cluechain
{

/// ISO/IEC 7812 (cards), IMEI: whether the last digit fits. False for anything but digits.
bool luhnHolds(QStringView digits);
/// The digit that would have to follow `digits`.
QChar luhnDigit(QStringView digits);

/// GB 11643 (ISO 7064 MOD 11-2): the 18th character after 17 digits.
QChar idNumberCharacter(QStringView first17);

/// GB 32100 (MOD 31): the 18th character after 17; nothing if one is not of the alphabet.
std::optional<QChar> creditCodeCharacter(QStringView first17);
/// GB 11714 (MOD 11): the 9th character of an organisation code after 8.
std::optional<QChar> organisationCodeCharacter(QStringView first8);

/// GB 16735: the 9th character of a 17-character vehicle identification number.
std::optional<QChar> vinCharacter(QStringView vin);

/// The bytes of a base58check text without its four check bytes; nothing if they do not fit.
std::optional<QByteArray> decodeBase58Check(QStringView text);

/// Whether a bech32 or bech32m text (BIP 173, BIP 350) of the main Bitcoin net ("bc1…") holds.
bool bech32Holds(QStringView text);

/// An Ethereum address (40 hexadecimal digits without 0x) in the upper and lower case that
/// EIP-55 gives it.
QString eip55Case(QStringView hex);

} // namespace cluechain
