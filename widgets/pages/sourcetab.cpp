#include "widgets/pages/sourcetab.h"

#include "models/funds/filerows.h"
#include "models/items/importfilemodel.h"
#include "models/items/maskedrows.h"
#include "widgets/pages/choosefile.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/ticker.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/icons.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int factsInRow = 2;

QString fileName(const SourceTable& table)
{
    return QFileInfo(table.file.report.path.section(u'!', -1)).fileName();
}

QString countsText(const FileReport& report)
{
    if (!report.refusal.isEmpty())
        return report.refusal;
    if (!report.isStatement())
        return SourceTab::tr("%n record(s)", nullptr, int(report.records));
    QStringList parts;
    for (int which = 0; which <= int(RowClass::Rejected); ++which)
        if (const qint64 rows = report.rows[RowClass(which)]; rows > 0)
            parts += u"%1 %2"_s.arg(rowClassName(RowClass(which)),
                                    QLocale(QLocale::English).toString(rows));
    return u"%1 = %2"_s.arg(QLocale(QLocale::English).toString(report.rows.total()),
                            parts.join(u" + "_s));
}

} // namespace

SourceTab::SourceTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_back(new QPushButton(themeIcon(u"arrow-left"_s, Ink::TextSecondary), {}))
    , m_title(new Label({}, TextStyle::Strong))
    , m_note(new NoteBar)
    , m_head(new QWidget)
    , m_facts(new QGridLayout(m_head))
    , m_linePanel(new Panel({}, u"file-text"_s, Panel::Edge::Flush))
    , m_rowPanel(new Panel({}, u"list-checks"_s, Panel::Edge::Flush))
    , m_lineTable(new DataTable(RowHeight::Dense))
    , m_rowTable(new DataTable(RowHeight::Dense))
    , m_rows(new AccountRowModel(this))
    , m_empty(new EmptyState(u"file-spreadsheet"_s, {}))
    , m_stack(new QStackedWidget)
{
    const Tokens& t = tokens();
    setObjectName(u"sourceTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    m_back->setObjectName(u"leaveSource"_s);
    m_title->setElided(true);
    bar->addLeft(m_back);
    bar->addLeft(m_title);
    m_save = bar->addButton(u"download"_s, {});
    m_save->setObjectName(u"saveOriginal"_s);
    column->addWidget(bar);
    column->addWidget(m_note);
    m_facts->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    m_facts->setHorizontalSpacing(t.space(3));
    m_facts->setVerticalSpacing(t.space(1));

    m_lineTable->setObjectName(u"sourceLines"_s);
    m_rowTable->setObjectName(u"sourceRows"_s);
    m_rowTable->setStateKey(u"case/sourceRows"_s);
    workplace.feed<AccountRow>(*m_rows,
                               [&at = workplace](sqlite::Database& db, const QList<qint64>& ids) {
                                   return masked(fetchAccountRows(db, ids), at.masking(db));
                               });
    m_rowTable->setModel(m_rows);
    m_linePanel->setBody(m_lineTable);
    m_rowPanel->setBody(m_rowTable);
    auto* split = new Splitter(Qt::Horizontal);
    split->addWidget(m_linePanel);
    split->addWidget(m_rowPanel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* body = new QWidget;
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_head);
    inside->addWidget(split, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(body);
    column->addWidget(m_stack, 1);

    connect(m_back, &QPushButton::clicked, this, &SourceTab::left);
    connect(m_empty, &EmptyState::actionWanted, this, &SourceTab::left);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!m_table)
            return;
        chooseNewFile(this, tr("Save the original"), fileName(*m_table), tr("All files (*)"), {},
                      [this](const QString& path, const QString&) { saveOriginal(path); });
    });
    connect(m_lineTable, &DataTable::currentRowChanged, this, &SourceTab::followLine);
    connect(m_rowTable, &DataTable::currentRowChanged, this, &SourceTab::followRow);
    SourceTab::retranslate();
}

QString SourceTab::id() const
{
    return u"source"_s;
}

QString SourceTab::title() const
{
    return tr("Source file");
}

QString SourceTab::parentTab() const
{
    return u"funds"_s;
}

bool SourceTab::reveal(const Subject& subject)
{
    if (subject.kind == SubjectKind::SourceFile) {
        m_file = subject.id;
        m_row = 0;
        selection().select(subject, this);
    } else if (subject.kind == SubjectKind::Transfer) {
        if (m_table && m_table->lineOfRow(subject.id) != 0 && m_table->file.id == m_file) {
            goToRow(subject.id);
            return true;
        }
        m_file = 0;
        m_row = subject.id;
    } else {
        return false;
    }
    reloadSoon();
    return true;
}

void SourceTab::reload()
{
    if (m_file == 0 && m_row == 0)
        return;
    workplace().read<std::optional<Read>>(
        m_reading, this,
        [file = m_file, row = m_row, caseId = caseId(),
         &at = workplace()](sqlite::Database& db) -> Result<std::optional<Read>> {
            const qint64 id = file != 0 ? file : fileOfRow(db, row);
            std::optional<SourceTable> table = readSourceTable(db, id);
            if (!table || table->caseId != caseId)
                return std::optional<Read>();
            Read read{.lines = table->lineIds(), .rows = fileRowIds(db, id)};
            table->file = masked(table->file, at.masking(db));
            read.table = std::move(*table);
            return std::optional(std::move(read));
        },
        [this](const std::optional<Read>& read) {
            if (read) {
                show(*read);
            } else {
                m_table.reset();
                m_stack->setCurrentIndex(0);
                m_save->setEnabled(false);
            }
        });
}

void SourceTab::show(const Read& read)
{
    const bool isOther = !m_table || m_table->file.id != read.table.file.id;
    m_table = std::make_shared<const SourceTable>(read.table);
    m_file = m_table->file.id;
    m_stack->setCurrentIndex(1);
    m_title->setText(u"%1 · %2"_s.arg(title(), fileName(*m_table)));
    showHead();
    if (isOther)
        feedLines(read.lines);
    else // fates and masking may be others
        static_cast<PagedModel*>(m_lineTable->model())->setIds(read.lines);
    m_rows->setIds(read.rows);
    m_linePanel->setSubtitle(tr("%n line(s)", nullptr, int(read.lines.size())));
    m_rowPanel->setSubtitle(tr("%n row(s)", nullptr, int(read.rows.size())));
    m_save->setEnabled(m_table->isKept && !workplace().isMasked());
    m_save->setToolTip(workplace().isMasked()
                           ? tr("Values are masked: the original would show them")
                           : tr("Write the original to a file, as it came"));
    if (m_table->file.report.isLocked)
        m_note->setNote(Tone::Soon, m_table->file.report.refusal, u"lock"_s);
    else if (!m_table->isKept)
        m_note->setNote(Tone::Overdue, tr("The original of this file is not in the store."));
    else
        m_note->clear();
    if (m_row != 0)
        goToRow(std::exchange(m_row, 0));
}

void SourceTab::feedLines(const QList<qint64>& lines)
{
    delete m_lineTable->model();
    auto* model = new SourceLineModel(m_table->header, m_table->sheets.size() > 1, m_lineTable);
    workplace().feed<SourceLine>(*model, [table = m_table, &at = workplace()](
                                             sqlite::Database& db, const QList<qint64>& ids) {
        return readSourceLines(db, *table, ids, at.masking(db));
    });
    m_lineTable->setModel(model);
    model->setIds(lines);
}

void SourceTab::showHead()
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportedFile& file = m_table->file;
    const FileReport& report = file.report;
    struct Fact {
        QString label = {};
        QString value = {};
        bool mono = false;
    };
    const int year = Ticker::now().chinaDate().year();
    const QString kind = report.refusal.isEmpty() ? tableKindName(report.kind) : tr("Kept out");
    const QString span = report.first && report.last
                             ? u"%1 → %2"_s.arg(timeCell(report.first, 0), timeCell(report.last, 0))
                             : u"—"_s;
    const QString bytes = QLocale(QLocale::English).toString(m_table->size);
    const QList<Fact> facts{
        {tr("SHA-256"), QString::fromLatin1(report.sha256.toHex()), true},
        {tr("Size"), tr("%1 bytes").arg(bytes)},
        {tr("Path"), QString(report.path).replace(u'!', u" › "_s)},
        {tr("Imported"), u"%1 · %2"_s.arg(timeCell(file.at, year), file.actor)},
        {tr("Counts"), countsText(report)},
        {tr("Kind"), report.encoding.isEmpty() ? kind : u"%1 · %2"_s.arg(kind, report.encoding)},
        {tr("Layout"), layoutName(file)},
        {tr("First to last"), span}};
    for (int i = 0; i < facts.size(); ++i) {
        const Fact& fact = facts.at(i);
        auto* label = new Label(fact.label, TextStyle::Caption, Ink::TextSecondary);
        auto* value = new Label(fact.value, TextStyle::Caption);
        value->setMono(fact.mono);
        value->setElided(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.label + u' ' + fact.value);
        const int column = 2 * (i % factsInRow);
        m_facts->addWidget(label, i / factsInRow, column);
        m_facts->addWidget(value, i / factsInRow, column + 1);
        m_facts->setColumnStretch(column + 1, column == 0 ? 3 : 2);
    }
}

void SourceTab::goToRow(qint64 row)
{
    const qint64 line = m_table->lineOfRow(row);
    auto* lines = static_cast<PagedModel*>(m_lineTable->model());
    if (const int at = lines->rowOf(line); at >= 0) {
        m_lineTable->setCurrentIndex(lines->index(at, 0));
        m_lineTable->scrollTo(lines->index(at, 0), QAbstractItemView::PositionAtCenter);
    }
}

void SourceTab::followLine(const QModelIndex& index)
{
    if (m_isJoining || !index.isValid() || !m_table)
        return;
    const QScopedValueRollback joining(m_isJoining, true);
    const qint64 row = m_table->rowOfLine(index.data(IdRole).toLongLong());
    if (const int at = m_rows->rowOf(row); at >= 0) {
        m_rowTable->setCurrentIndex(m_rows->index(at, 0));
        selection().select({SubjectKind::Transfer, row, caseId(), {}}, this);
    } else {
        m_rowTable->clearSelection();
    }
}

void SourceTab::followRow(const QModelIndex& index)
{
    if (m_isJoining || !index.isValid() || !m_table)
        return;
    const QScopedValueRollback joining(m_isJoining, true);
    const qint64 row = index.data(IdRole).toLongLong();
    goToRow(row);
    selection().select({SubjectKind::Transfer, row, caseId(), {}}, this);
}

void SourceTab::saveOriginal(const QString& path)
{
    if (!m_table)
        return;
    workplace().startReading<void>(
        tr("Save %1").arg(QFileInfo(path).fileName()), this,
        [sha256 = m_table->file.report.sha256, path](sqlite::Database& db, JobProgress& progress) {
            return writeOriginal(db, sha256, path, progress.control());
        },
        [this, path] {
            Toast::show(window(),
                        tr("The original is written: %1").arg(QFileInfo(path).fileName()));
        });
}

void SourceTab::retranslate()
{
    m_back->setText(tr("Imports"));
    m_back->setToolTip(tr("Back to the imports"));
    m_title->setText(SourceTab::title());
    m_save->setText(tr("Save original…"));
    m_linePanel->setTitle(tr("Original line"));
    m_rowPanel->setTitle(tr("As it was read"));
    m_lineTable->setAccessibleName(tr("Lines of the original"));
    m_rowTable->setAccessibleName(tr("Rows of the file"));
    m_empty->setTexts(tr("Choose an imported file, or a row of a statement: its original stands "
                         "here beside what was read."),
                      tr("Back to the imports"));
    m_rows->retranslate();
}

void SourceTab::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        CaseTab::keyPressEvent(event);
}

} // namespace cluechain
