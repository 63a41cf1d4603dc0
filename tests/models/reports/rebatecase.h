#pragma once

#include "models/cases/caseacts.h"
#include "models/cases/casefile.h"
#include "models/cases/factsfile.h"
#include "models/intake/importer.h"
#include "support/teststore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The task-rebate case of the demo library with its facts and statements, but not walked through
/// its links: 林某 paid 52,360.00 yuan to 石某.
namespace rebatecase
{

using namespace cluechain;
using namespace Qt::StringLiterals;

inline const QString folder = QStringLiteral(CLUECHAIN_SOURCE "/resources/demo/task-rebate/");

inline void load(TestStore& store, CaseId id, const QByteArray& facts)
{
    QJsonObject whole = QJsonDocument::fromJson(facts).object();
    if (!whole.contains("case"_L1)) // the one key that a facts file must have
        whole.insert("case"_L1, QJsonObject());
    const auto loaded = loadFacts(*store, id, QJsonDocument(whole).toJson());
    if (!loaded || loaded->isRefused())
        qFatal("%s", qPrintable(loaded ? loaded->report.missingText()
                                       : loaded.error().message + loaded.error().detail));
}

/// The case with what its victim reported.
inline CaseId reported(TestStore& store)
{
    QFile file(folder + u"facts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    const QByteArray facts = file.readAll();
    const QJsonObject about = QJsonDocument::fromJson(facts)["case"_L1].toObject();
    const auto made = newCase(*store, {.name = about["name"_L1].toString(),
                                       .fraudType = about["fraud_type"_L1].toString(),
                                       .caseNumber = about["case_number"_L1].toString()});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    load(store, made->id, facts);
    return made->id;
}

/// The same with its banks' replies.
inline CaseId imported(TestStore& store)
{
    const CaseId id = reported(store);
    const auto report = importPaths(*store, id, {folder + u"statements"_s});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return id;
}

} // namespace rebatecase
