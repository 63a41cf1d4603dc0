#include "models/store/migrations.h"

#include "models/store/chain.h"
#include "models/store/sqlite.h"

#include <QFile>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString scriptName(int version)
{
    return u":/schema/%1.sql"_s.arg(version, 3, 10, QChar(u'0'));
}

void runStep(sqlite::Database& db, int version)
{
    QFile script(scriptName(version));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("schema step %d is missing from the program", version);
    sqlite::Transaction transaction(db);
    db.exec(script.readAll());
    db.exec("PRAGMA user_version = " + QByteArray::number(version));
    if (version > 1 && db.value<int>("SELECT count(*) FROM change") > 0)
        appendChange(db, {.action = u"store.upgrade"_s, .subject = QString::number(version)});
    transaction.commit();
}

} // namespace

int newestSchema()
{
    int version = 0;
    while (QFile::exists(scriptName(version + 1)))
        ++version;
    return version;
}

int schemaOf(sqlite::Database& db)
{
    return db.value<int>("PRAGMA user_version");
}

void migrate(sqlite::Database& db)
{
    for (int version = schemaOf(db) + 1; version <= newestSchema(); ++version)
        runStep(db, version);
}

} // namespace cluechain
