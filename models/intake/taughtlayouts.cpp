#include "models/intake/taughtlayouts.h"

#include "models/store/recording.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TaughtLayouts)
};

qint64 rowIdOf(const QString& id)
{
    return derivedIdValue({"taught_layout", id.toUtf8()});
}

} // namespace

LayoutSet layoutsOf(sqlite::Database& db)
{
    LayoutSet layouts = LayoutSet::builtIn();
    sqlite::Statement query(db, "SELECT key, json FROM taught_layout ORDER BY key");
    while (query.step()) {
        const auto added =
            layouts.add(QJsonDocument::fromJson(query.get<QString>(1).toUtf8()).object());
        if (!added)
            qWarning("%s", qPrintable(added.error().message));
    }
    return layouts;
}

QStringList taughtLayoutsIn(sqlite::Database& db, CaseId caseId)
{
    const LayoutSet layouts = layoutsOf(db);
    sqlite::Statement query(db, "SELECT DISTINCT f.layout FROM import_file f"
                                " JOIN taught_layout t ON t.key = f.layout WHERE f.case_id = ?"
                                " ORDER BY 1");
    query.bind(caseId);
    QStringList names;
    while (query.step()) {
        if (const Layout* layout = layouts.find(query.get<QString>(0)))
            names += layout->name.text();
    }
    return names;
}

Result<QString> saveLayout(Store& store, const QJsonObject& layout)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    LayoutSet layouts = LayoutSet::builtIn();
    if (const auto added = layouts.add(layout); !added)
        return tl::unexpected(added.error());
    QString id = layout.value("id"_L1).toString();
    Recording recording(store, {{}, u"layout.save"_s, layouts.find(id)->name.text()});
    sqlite::Statement(store.writer(), "INSERT INTO taught_layout(id, key, json) VALUES(?1, ?2, ?3)"
                                      " ON CONFLICT(id) DO UPDATE SET json = ?3")
        .run(rowIdOf(id), id,
             QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact)));
    recording.commit();
    return id;
}

Result<QString> saveLayoutFile(Store& store, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("The layout %1 cannot be read.").arg(path), file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(Text::tr("%1 is no layout.").arg(path));
    return saveLayout(store, document.object());
}

Result<> removeLayout(Store& store, const QString& id)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    sqlite::Database& db = store.writer();
    if (db.value<qint64>("SELECT count(*) FROM taught_layout WHERE key = ?", id) == 0)
        return failure(Text::tr("There is no taught layout %1.").arg(id));
    if (db.value<qint64>("SELECT count(*) FROM import_file WHERE layout = ?", id) > 0)
        return failure(Text::tr("Imports were read by this layout; undo them first."));
    Recording recording(store, {{}, u"layout.remove"_s, id});
    sqlite::Statement(db, "DELETE FROM taught_layout WHERE key = ?").run(id);
    recording.commit();
    return {};
}

Result<> writeLayoutFile(sqlite::Database& db, const QString& id, const QString& path)
{
    const auto json = db.value<QString>("SELECT json FROM taught_layout WHERE key = ?", id);
    if (json.isEmpty())
        return failure(Text::tr("There is no taught layout %1.").arg(id));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QJsonDocument::fromJson(json.toUtf8()).toJson()) < 0 || !file.commit())
        return failure(Text::tr("The layout cannot be written to %1.").arg(path),
                       file.errorString());
    return {};
}

} // namespace cluechain
