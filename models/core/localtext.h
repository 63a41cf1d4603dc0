#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <optional>

namespace cluechain
{

/// A text that comes from data and carries both languages: {"zh": "…", "en": "…"}.
struct LocalText {
    QString zh = {};
    QString en = {};

    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }

    /// In the language of the program (the default QLocale).
    QString text() const { return QLocale().language() == QLocale::Chinese ? zh : en; }

    /// Nothing unless both languages are there and not empty.
    static std::optional<LocalText> fromJson(const QJsonValue& value);
    /// As fromJson(); a plain text stands for both languages, as the name of a law does.
    static std::optional<LocalText> fromTextOrJson(const QJsonValue& value);

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

} // namespace cluechain
