#include "models/law/computeclock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;
using Step = ClockStep::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

constexpr int minutesPerDay = 24 * 60;

/// The length of a clock with its extensions: months first, then days.
struct Length {
    Period base = {};
    int extraDays = 0; ///< Days that an extension adds to a clock of months.

    void add(const Period& more)
    {
        if (more.unit == base.unit)
            base.length += more.length;
        else
            extraDays += more.length;
    }
};

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

class Counting
{
public:
    Counting(const ClockRule& rule, Instant from, const ClockSettings& settings,
             const WorkCalendar& calendar)
        : m_rule(rule)
        , m_settings(settings)
        , m_calendar(calendar)
        , m_length{rule.period}
    {
        m_result.ruleId = rule.id;
        m_result.from = from;
    }

    ClockResult run()
    {
        applyExtensions();
        checkTravel();
        if (m_length.base.isInstantaneous())
            countMoments();
        else
            countDays();
        const Period& lead = m_rule.lead;
        m_result.warnFrom = m_result.due.plusSeconds(
            lead.isInstantaneous() ? -lead.seconds() : -qint64(lead.length) * 86'400);
        sayWhence();
        return m_result;
    }

private:
    void say(Step kind, const QString& text) { m_result.steps.append({kind, text}); }
    void refuse(const QString& problem) { m_result.problems.append(problem); }

    bool isChosen(const QString& key) const
    {
        return std::any_of(m_settings.extensions.begin(), m_settings.extensions.end(),
                           [&](const ChosenExtension& chosen) { return chosen.key == key; });
    }

    void applyExtensions()
    {
        for (const ChosenExtension& chosen : m_settings.extensions)
            if (!m_rule.findExtension(chosen.key))
                refuse(Text::tr("The rule %1 has no extension \"%2\".").arg(m_rule.id, chosen.key));
        // In the order of the rule, whatever the order in which they were chosen.
        for (const ClockExtension& extension : m_rule.extensions)
            for (const ChosenExtension& chosen : m_settings.extensions)
                if (chosen.key == extension.key)
                    apply(extension, chosen);
    }

    void apply(const ClockExtension& extension, const ChosenExtension& chosen)
    {
        const QString name = extension.name.text();
        if (!extension.after.isEmpty() && !isChosen(extension.after)) {
            refuse(Text::tr("\"%1\" can only follow \"%2\".")
                       .arg(name, m_rule.findExtension(extension.after)->name.text()));
            return;
        }
        Period granted = extension.period;
        if (chosen.length != 0) {
            const int least = extension.atLeast > 0 ? extension.atLeast : granted.length;
            if (chosen.length < least || chosen.length > granted.length) {
                refuse(Text::tr("\"%1\" allows %2 at the most.").arg(name, periodText(granted)));
                return;
            }
            granted.length = chosen.length;
        }
        const QString level =
            extension.level.isEmpty()
                ? QString()
                : Text::tr(" (granted by: %1)").arg(approvalLevelName(extension.level));
        if (extension.effect == ClockExtension::Effect::Adds) {
            m_length.add(granted);
            m_extensionTexts.append(
                Text::tr("Extended by %1: %2%3.").arg(periodText(granted), name, level));
        } else {
            m_length = Length{granted};
            m_extensionTexts.append(
                Text::tr("The limit becomes %1: %2%3.").arg(periodText(granted), name, level));
        }
    }

    void checkTravel()
    {
        if (m_settings.travelMinutes == 0)
            return;
        if (m_settings.travelMinutes < 0 || m_settings.travelReason.trimmed().isEmpty())
            refuse(Text::tr("Travel time needs a length and a reason; it was not added."));
        else
            m_travelMinutes = m_settings.travelMinutes;
    }

    void countMoments()
    {
        const Instant from = m_result.from;
        say(Step::Start, Text::tr("Starts at %1; the alarm counts from this very moment.")
                             .arg(from.toDisplay()));
        m_result.due = from.plusSeconds(m_length.base.seconds());
        say(Step::Length, Text::tr("%1: until %2.")
                              .arg(periodText(m_rule.period),
                                   from.plusSeconds(m_rule.period.seconds()).toDisplay()));
        sayExtensions(m_result.due.toDisplay());
        if (m_travelMinutes > 0) {
            m_result.due = m_result.due.plusSeconds(qint64(m_travelMinutes) * 60);
            say(Step::Travel, Text::tr("Travel time is not counted (刑诉法 §105): %1 more, %2.")
                                  .arg(periodText({m_travelMinutes, PeriodUnit::Minute}),
                                       m_settings.travelReason));
        }
        if (m_length.base.unit == PeriodUnit::Hour) {
            const QTime start = from.chinaTime();
            const Instant nextHour =
                Instant::fromChina(from.chinaDate(), QTime(start.hour(), 0)).plusSeconds(3600);
            m_result.literalDue =
                nextHour.plusSeconds(m_length.base.seconds() + qint64(m_travelMinutes) * 60);
        }
        say(Step::Due,
            Text::tr("Due at %1; hours never roll over holidays.").arg(m_result.due.toDisplay()));
        if (m_result.literalDue)
            say(Step::Remark, Text::tr("By the letter the hour of the start does not count (刑诉法 "
                                       "§105), which would give %1. The strict limit decides here.")
                                  .arg(m_result.literalDue->toDisplay()));
    }

    void countDays()
    {
        const QDate start = m_result.from.chinaDate();
        say(Step::Start,
            Text::tr("Starts on %1; the day of the start does not count (刑诉法 §105).")
                .arg(iso(start)));
        say(Step::Length,
            Text::tr("%1: until %2.")
                .arg(periodText(m_rule.period), iso(counted(start, Length{m_rule.period}))));
        QDate end = counted(start, m_length);
        if (m_length.base.unit == PeriodUnit::Month && start.day() == start.daysInMonth())
            say(Step::Remark, Text::tr("From the last day of a month to the last day of a month "
                                       "(高法解释 §202)."));
        sayExtensions(iso(end));
        if (m_travelMinutes > 0)
            end = withTravel(end);
        if (m_rule.daysBefore > 0) {
            end = end.addDays(-m_rule.daysBefore);
            say(Step::Length, Text::tr("Due %1 before that: %2.")
                                  .arg(periodText({m_rule.daysBefore, PeriodUnit::Day}), iso(end)));
        }
        end = rolled(end);
        end = byDocument(end);
        m_result.dueDate = end;
        m_result.due = Instant::fromChina(end.addDays(1));
        say(Step::Due, Text::tr("Due on %1 at 24:00.").arg(iso(end)));
        if (m_result.calendarIncomplete)
            say(Step::Remark,
                Text::tr(
                    "No holidays are known for %1: weekends were counted, holidays and make-up "
                    "workdays were not. Check it when the State Council has published them.")
                    .arg(m_unknownYear));
    }

    QDate counted(QDate start, const Length& length)
    {
        switch (length.base.unit) {
        case PeriodUnit::Month:
            return monthsAfter(start, length.base.length).addDays(length.extraDays);
        case PeriodUnit::Workday: {
            const QDate end = m_calendar.workdaysAfter(start, length.base.length);
            useYears(start, end);
            return end;
        }
        default:
            return start.addDays(length.base.length + length.extraDays);
        }
    }

    QDate withTravel(QDate end)
    {
        const int days = m_travelMinutes / minutesPerDay;
        if (days == 0) {
            refuse(Text::tr("Travel time of less than a day does not move a limit of days."));
            return end;
        }
        end = end.addDays(days);
        say(Step::Travel,
            Text::tr("Travel time is not counted (刑诉法 §105): %1 more, %2; %3.")
                .arg(periodText({days, PeriodUnit::Day}), m_settings.travelReason, iso(end)));
        return end;
    }

    QDate rolled(QDate end)
    {
        const QDate open = m_calendar.rollForward(end, m_settings.weekends);
        if (m_rule.rolls)
            useYears(end, open);
        if (open == end)
            return end;
        const QString name = m_calendar.nameOf(end);
        const QString why = name.isEmpty() ? Text::tr("a weekend") : name;
        if (m_rule.daysBefore > 0) {
            say(Step::Rolling, Text::tr("%1 is a day off (%2): act on a working day before it.")
                                   .arg(iso(end), why));
            return end;
        }
        if (m_rule.custody) {
            say(Step::Rolling, Text::tr("%1 is a day off (%2), but custody ends on the day itself "
                                        "(刑诉法 §105).")
                                   .arg(iso(end), why));
            return end;
        }
        if (!m_rule.rolls)
            return end;
        m_result.rolled = true;
        say(Step::Rolling, Text::tr("%1 is a day off (%2): it rolls to %3, the next working day "
                                    "(刑诉法 §105).")
                               .arg(iso(end), why, iso(open)));
        return open;
    }

    QDate byDocument(QDate end)
    {
        const QDate printed = m_settings.documentEnd;
        if (!printed.isValid()) {
            if (m_rule.documentDecides)
                say(Step::Remark, Text::tr("Proposed: the end date printed on the document decides "
                                           "(程序规定 §239)."));
            return end;
        }
        if (!m_rule.documentDecides) {
            refuse(Text::tr("The document's date does not decide for the rule %1.").arg(m_rule.id));
            return end;
        }
        if (printed < m_result.from.chinaDate()) {
            refuse(Text::tr("The document ends on %1, before it starts.").arg(iso(printed)));
            return end;
        }
        if (printed > end)
            refuse(Text::tr("The document runs until %1, longer than the rule allows (%2).")
                       .arg(iso(printed), iso(end)));
        m_result.byDocument = true;
        m_result.rolled = false;
        say(Step::Document, Text::tr("The document says %1, and its date decides (程序规定 §239).")
                                .arg(iso(printed)));
        return printed;
    }

    void useYears(QDate first, QDate last)
    {
        for (int year = first.year(); year <= last.year(); ++year)
            if (!m_calendar.hasYear(year) && !m_result.calendarIncomplete) {
                m_result.calendarIncomplete = true;
                m_unknownYear = year;
            }
    }

    void sayExtensions(const QString& until)
    {
        for (const QString& text : m_extensionTexts)
            say(Step::Extension, text);
        if (!m_extensionTexts.isEmpty())
            say(Step::Length, Text::tr("With that: until %1.").arg(until));
    }

    void sayWhence()
    {
        const QString certainty =
            m_rule.status == u"P" ? Text::tr("read in the law's own text")
            : m_rule.status == u"W"
                ? Text::tr("after a secondary source; the legal reviewer has to "
                           "confirm it")
            : m_rule.status == u"M" ? Text::tr("unconfirmed; the legal reviewer has to confirm it")
                                    : Text::tr("a proposal of this program, no rule");
        say(Step::Source, Text::tr("%1 %2: %3 (%4).")
                              .arg(m_rule.id, m_rule.name.text(), m_rule.source, certainty));
        if (!m_rule.isInForce(m_result.from.chinaDate()))
            say(Step::Remark, Text::tr("This version of the rule is not the one in force on %1; no "
                                       "other is known.")
                                  .arg(iso(m_result.from.chinaDate())));
    }

    const ClockRule& m_rule;
    const ClockSettings& m_settings;
    const WorkCalendar& m_calendar;
    Length m_length;
    QStringList m_extensionTexts;
    int m_travelMinutes = 0;
    int m_unknownYear = 0;
    ClockResult m_result;
};

/// "90min", "5h", "1d" in minutes.
std::optional<int> parseTravel(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,6})\\s*(min|h|d)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    return match.captured(1).toInt() * (unit == u"d" ? minutesPerDay : unit == u"h" ? 60 : 1);
}

} // namespace

ClockResult computeClock(const ClockRule& rule, Instant from, const ClockSettings& settings,
                         const WorkCalendar& calendar)
{
    return Counting(rule, from, settings, calendar).run();
}

Result<ClockSettings> readClockSettings(const ClockRule& rule,
                                        const QList<std::pair<QString, QString>>& words)
{
    ClockSettings settings;
    for (const auto& [key, value] : words) {
        const auto wrong = [&key = key, &value = value](const QString& wanted) {
            return failure(Text::tr("%1=%2 cannot be read: %3.").arg(key, value, wanted));
        };
        if (rule.findExtension(key)) {
            bool isNumber = false;
            const int length = value.toInt(&isNumber);
            if (isNumber && length > 0)
                settings.extensions.append({key, length});
            else if (value == u"yes" || value == u"true")
                settings.extensions.append({key});
            else if (value != u"no" && value != u"false")
                return wrong(Text::tr("say yes, no or a number"));
        } else if (key == u"travel") {
            const std::optional<int> minutes = parseTravel(value);
            if (!minutes)
                return wrong(Text::tr("say a length like 90min, 5h or 1d"));
            settings.travelMinutes = *minutes;
        } else if (key == u"travel_reason") {
            settings.travelReason = value;
        } else if (key == u"document_end") {
            settings.documentEnd = QDate::fromString(value, Qt::ISODate);
            if (!settings.documentEnd.isValid())
                return wrong(Text::tr("say a date like 2026-03-01"));
        } else if (key == u"weekends") {
            if (value != u"holidays" && value != u"ordinary")
                return wrong(Text::tr("say holidays or ordinary"));
            settings.weekends = value == u"holidays" ? WorkCalendar::Weekends::AreHolidays
                                                     : WorkCalendar::Weekends::AreNot;
        } else {
            QStringList known;
            for (const ClockExtension& extension : rule.extensions)
                known.append(extension.key);
            known += {u"travel"_s, u"travel_reason"_s, u"document_end"_s, u"weekends"_s};
            return failure(Text::tr("The rule %1 has no setting \"%2\". It has: %3.")
                               .arg(rule.id, key, known.join(u", "_s)));
        }
    }
    return settings;
}

QString approvalLevelName(const QString& level)
{
    if (level == u"department")
        return Text::tr("person in charge of the unit");
    if (level == u"county")
        return Text::tr("county-level chief");
    if (level == u"city")
        return Text::tr("city-level organ");
    if (level == u"province")
        return Text::tr("province-level organ");
    if (level == u"procuratorate")
        return Text::tr("procuratorate");
    return level;
}

} // namespace cluechain
