#pragma once

#include <QString>

#include <optional>

namespace cluechain
{

enum class CardType { Debit, Credit, QuasiCredit, Prepaid };

/// Who issued a card, read from its first digits and its length.
struct CardIssuer {
    QString bank = {}; ///< 中国工商银行
    CardType type = CardType::Debit;
};

/// The issuer of a card number (digits only), by the longest known prefix for that length. Nothing
/// for foreign cards and for prefixes that are newer than the table.
std::optional<CardIssuer> findCardIssuer(QStringView number);

/// The bank as it was delivered or entered, else as the first digits of the card say; empty where
/// neither tells.
QString bankOf(const QString& known, QStringView number);

/// "Debit card" …, translated.
QString cardTypeName(CardType type);

} // namespace cluechain
