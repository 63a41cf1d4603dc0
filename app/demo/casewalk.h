#pragma once

#include "models/cases/caseids.h"
#include "models/core/result.h"
#include "models/jobs/job.h"

#include <QByteArray>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace cluechain
{

class Store;

namespace demo
{

/// A JSON object from a file or resource.
Result<QJsonObject> readJson(const QString& path);

/// The work on one case of the demo library as its walk.json tells it, step by step: what is
/// entered, imported and moved, each with its own time. Needs the store's writer.
class CaseWalk
{
public:
    /// `built` are the cases there are by now, under their keys; `folder` takes the statements,
    /// under the names by which banks deliver them.
    CaseWalk(Store& store, const QString& key, const QHash<QString, CaseId>& built,
             const QDir& folder);

    Result<CaseId> run(const JobControl& control);

private:
    Result<> begin(const QJsonObject& walk);
    Result<> layOutStatements(const QJsonArray& files);
    Result<> carryOut(const QJsonObject& step, const JobControl& control);
    Result<> load(const QByteArray& facts);
    Result<> import(const QJsonArray& folders, const JobControl& control);
    Result<> move(const QJsonObject& step);
    Result<> open(const QJsonObject& step);

    Store& m_store;
    QString m_key;
    const QHash<QString, CaseId>& m_built;
    QDir m_folder;
    CaseId m_case = {};
    QHash<QString, MeasureId> m_measures = {}; ///< By the names that the walk gives them.
};

} // namespace demo

} // namespace cluechain
