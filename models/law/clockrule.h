#pragma once

#include "models/core/localtext.h"
#include "models/core/result.h"
#include "models/law/period.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace cluechain
{

/// A way in which a clock may run longer (or, for 速裁, shorter) than its rule says at first.
struct ClockExtension {
    enum class Effect { Adds, Becomes };

    QString key = {}; ///< "special", "major"…; unique within the rule.
    LocalText name = {};
    Effect effect = Effect::Adds;
    Period period = {}; ///< The most that it adds, or what the length becomes.
    int atLeast = 0;    ///< Where less may be granted: +1–4 days. 0: all or nothing.
    QString level = {}; ///< Who grants it: department, county, city, province, procuratorate.
    QString after = {}; ///< The extension that has to be granted before this one.
};

/// A limit that the law sets, as a row of resources/rules/clocks.json says it (domain.md §3.2).
struct ClockRule {
    QString id = {}; ///< "K18"; a second limit of the same row "K18b".
    LocalText name = {};
    QString subject = {};      ///< Whose clock: "case", "person", "account", "property".
    QStringList triggers = {}; ///< The events that start it; see ClockRuleBook::eventName().
    QStringList endedBy = {};  ///< The events that make it lapse or end it in time.
    bool byHand = false;       ///< Started by a person only, never by its trigger alone.
    Period period = {};
    int daysBefore = 0;           ///< Due so many days before the period ends: K24 in K23.
    bool rolls = false;           ///< A last day on a holiday moves to the next workday.
    bool custody = false;         ///< A person is held: it never rolls (刑诉法 §105).
    bool documentDecides = false; ///< The end printed on its document wins (程序规定 §239).
    int times = 0;                ///< How often it may run for one subject; 0: no limit.
    QList<ClockExtension> extensions = {};
    Period lead = {}; ///< How long before the end it counts as due soon.
    LocalText onExpiry = {};
    QString source = {};      ///< "程序规定 §129; 刑诉法 §91"
    QString status = {};      ///< P read in full, W secondary page, M from memory, D proposal.
    QDate effectiveFrom = {}; ///< Invalid: not stated.
    QDate effectiveTo = {};   ///< Invalid: still in force.

    const ClockExtension* findExtension(QStringView key) const;
    bool isInForce(QDate date) const;
};

/// Something about time limits that is no clock: what the law leaves open, what was not found.
struct ClockNote {
    QString id = {};
    LocalText text = {};
    QString source = {};
    QString status = {};
};

/// All clock rules with their versions.
class ClockRuleBook
{
public:
    /// Reads the rules out of JSON. `name` is said in errors, which name the rule and the reason.
    static Result<ClockRuleBook> parse(const QByteArray& json, const QString& name);

    const QList<ClockRule>& rules() const { return m_rules; }
    const QList<ClockNote>& notes() const { return m_notes; }
    QString version() const { return m_version; }

    /// The version of a rule that is in force on a day, else the nearest one; null for an unknown
    /// id. Without a day: the newest.
    const ClockRule* find(QStringView id, QDate on = {}) const;
    /// The rules that an event starts by itself, in the version of that day.
    QList<ClockRule> startedBy(QStringView event, QDate on) const;
    /// "Detention" for "detention", in the language of the program.
    QString eventName(const QString& event) const;

private:
    QString m_version;
    QList<ClockRule> m_rules;
    QList<ClockNote> m_notes;
    QHash<QString, LocalText> m_events;
};

/// The rules that were built in, or those of another file.
Result<ClockRuleBook> loadClockRules(const QString& path = QStringLiteral(":/rules/clocks.json"));

} // namespace cluechain
