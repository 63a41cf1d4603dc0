#pragma once

#include "models/core/instant.h"
#include "models/reports/figures.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace cluechain
{

/// A report as data: what stands on the paper, without saying how it is drawn. The writers of
/// PDF, HTML and the office formats all take it; its texts are in the reader's language already.
namespace report
{

/// A heading; level 1 opens a part, 2 a section, 3 a group within a section.
struct Heading {
    QString text = {};
    int level = 1;
};

struct Paragraph {
    enum class Tone {
        Normal,
        Muted,  ///< Explains; smaller.
        Missing ///< Something that is not there and should be.
    };

    QString text = {};
    Tone tone = Tone::Normal;
};

/// Facts as name and value.
struct Definitions {
    struct Item {
        QString name = {};
        QString value = {};
    };

    QList<Item> items = {};
};

enum class Align { Left, Right, Centre };

struct Column {
    QString title = {};
    Align align = Align::Left;
    double weight = 1.0;   ///< Share of the width that is left over when every column has its wish.
    bool unbroken = false; ///< Amounts, times, numbers: never wrapped.
};

struct Row {
    QStringList cells = {};
    QString detail = {}; ///< One more line under the row over its whole width: a hash, a remark.
};

/// A table that says how much of the whole it shows. An empty one still prints its head and
/// `emptyText`.
struct Table {
    QString title = {};
    QList<Column> columns = {};
    QList<Row> rows = {};
    QStringList sumRow = {}; ///< As many cells as columns, or none.
    QString note = {};       ///< "12 of 340 transfers".
    QString emptyText = {};
};

struct FigureBlock {
    QString caption = {};
    AnyFigure figure = {};
};

struct PageBreak {
};

using Block = std::variant<Heading, Paragraph, Definitions, Table, FigureBlock, PageBreak>;

} // namespace report

/// One report. `facts` run along every page, so that a page that was taken out still says to which
/// case, moment and state of the record it belongs.
struct Document {
    struct Facts {
        QString caseNumber = {};
        Instant madeAt = {};
        qint64 recordNumber = 0; ///< How many changes the record holds.
        QString recordHead =
            {}; ///< Hash of the last change, in hexadecimal; the anchor of the chain.
        bool masked = false;
    };

    QString title = {};
    QStringList meta = {}; ///< Lines under the title.
    Facts facts = {};
    std::vector<report::Block> blocks = {};
};

/// The words of the running lines, the same on paper and on a screen.
QString recordHeadLine(const Document::Facts& facts); ///< "Record head #4182 3f9a…"
QString madeAtLine(const Document::Facts& facts);     ///< "Made 2026-01-20 09:41:55"
QString caseNumberLine(const Document::Facts& facts); ///< "Case number A9901…"
QString maskedMark();                                 ///< "Masked"

} // namespace cluechain
