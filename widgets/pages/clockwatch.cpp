#include "widgets/pages/clockwatch.h"

#include "models/items/maskedrows.h"
#include "widgets/parts/ticker.h"

namespace cluechain
{

using namespace std::chrono_literals;

namespace
{

/// Cases at a time: some tenths of a second of one reader.
constexpr int part = 500;

/// Nothing: there are cases still to be read.
using Answer = std::optional<Pressing>;

Answer readOn(ClockBook& book, const QSet<CaseId>& outdated, sqlite::Database& db, Instant now,
              const Masking& masking)
{
    for (const CaseId caseId : outdated)
        book.forget(caseId);
    if (book.read(db, now, part) > 0)
        return std::nullopt;
    Pressing pressing = book.pressing(db, now);
    if (masking.isOn())
        for (PressingClock& one : pressing.nearest)
            one = {masked(one.clock, masking), masking.text(one.caseName)};
    return pressing;
}

} // namespace

ClockWatch::ClockWatch(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_book(std::make_shared<ClockBook>())
{
    connect(&workplace, &Workplace::changed, this, [this](CaseId caseId) {
        m_outdated.insert(caseId);
        refresh();
    });
    connect(&workplace, &Workplace::maskedChanged, this, &ClockWatch::refresh);
    connect(&m_minute, &QTimer::timeout, this, &ClockWatch::refresh);
    m_minute.start(1min);
    refresh();
}

void ClockWatch::refresh()
{
    m_isWanted = true;
    if (!m_isReading)
        goOn();
}

void ClockWatch::goOn()
{
    m_isReading = true;
    m_isWanted = false;
    m_workplace.read<Answer>(
        m_question, this,
        [book = m_book, outdated = std::exchange(m_outdated, {}), &at = m_workplace,
         now = Ticker::now()](sqlite::Database& db) -> Result<Answer> {
            return readOn(*book, outdated, db, now, at.masking(db));
        },
        [this](const Answer& answer) {
            if (answer) {
                m_pressing = *answer;
                emit changed();
            }
            m_isReading = false;
            if (!answer || m_isWanted)
                goOn();
        },
        [this](const Error& error) {
            m_isReading = false;
            m_workplace.fail(error);
        });
}

} // namespace cluechain
