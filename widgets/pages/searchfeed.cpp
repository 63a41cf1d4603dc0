#include "widgets/pages/searchfeed.h"

#include "models/links/searchindex.h"

namespace cluechain
{

namespace
{
/// Things at a time: some hundredths of a second of the writer.
constexpr int part = 1000;
} // namespace

SearchFeed::SearchFeed(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    if (workplace.isReadOnly())
        return; // whoever writes keeps it
    connect(&workplace, &Workplace::changed, this, &SearchFeed::begin);
    begin();
}

void SearchFeed::begin()
{
    m_isWanted = true;
    if (!m_isWorking)
        goOn();
}

void SearchFeed::goOn()
{
    m_isWorking = true;
    m_isWanted = false;
    m_workplace.write<int>(
        this,
        [](Store& store) -> Result<int> {
            if (!isSearchIndexMade(store.writer()))
                refillSearchIndex(store.writer());
            return updateSearchIndex(store.writer(), part);
        },
        [this](const int& done) {
            if (done > 0 || m_isWanted) {
                goOn();
                return;
            }
            m_isWorking = false;
        },
        [this](const Error& error) {
            m_isWorking = false;
            m_workplace.fail(error);
        });
}

} // namespace cluechain
