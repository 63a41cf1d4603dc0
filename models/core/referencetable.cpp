#include "models/core/referencetable.h"

#include <QFile>

namespace cluechain
{

using namespace Qt::StringLiterals;

QList<QStringList> readReferenceTable(const QString& name, qsizetype columns)
{
    QFile file(u":/reference/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference table %s is missing", qPrintable(name));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    rows.reserve(lines.size());
    for (const QString& line : lines) {
        rows.append(line.split(u'\t'));
        if (rows.last().size() != columns)
            qFatal("the reference table %s has a bad row", qPrintable(name));
    }
    return rows;
}

} // namespace cluechain
