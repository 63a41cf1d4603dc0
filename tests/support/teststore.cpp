#include "teststore.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<Store> taken(Result<std::unique_ptr<Store>> store)
{
    if (!store)
        qFatal("%s (%s)", qPrintable(store.error().message), qPrintable(store.error().detail));
    (*store)->setActor(u"林警官"_s);
    return std::move(*store);
}

} // namespace

TestStore::TestStore()
    : m_store(
          taken(Store::create(path(), passphrase(), {.keyCost = CreateOptions::KeyCost::Cheapest})))
{
}

QString TestStore::path() const
{
    return m_dir.filePath(u"测试 store.cluechain"_s);
}

Secret TestStore::passphrase()
{
    return Secret("a passphrase for tests");
}

void TestStore::reopen()
{
    m_store.reset();
    m_store = taken(Store::open(path(), passphrase()));
}

} // namespace cluechain
