#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace cluechain
{

/// A synthetic .xls (BIFF8 in a container of streams), written byte by byte as [MS-XLS] and
/// [MS-CFB] have it, so that tests can make any book, damaged ones too.
struct XlsBook {
    struct Date { ///< Shown as yyyy-mm-dd hh:mm:ss.
        double serial = 0;
    };
    struct Formula { ///< A formula and the text it gave.
        QString result = {};
    };
    using Cell = std::variant<std::monostate, QString, double, Date, Formula>;
    struct Sheet {
        QString name = {};
        QList<QList<Cell>> rows = {};
    };

    QList<Sheet> sheets = {};
    bool from1904 = false;
    bool isLocked = false; ///< Has the record of a password.

    QByteArray bytes() const;
};

/// A container that holds one stream, of at least 4,096 bytes or padded to that.
QByteArray containerOf(const QString& streamName, QByteArray stream);

} // namespace cluechain
