#include "widgets/pages/teachtab.h"

#include "models/intake/taughtlayouts.h"
#include "models/items/importfilemodel.h"
#include "widgets/pages/choosefile.h"
#include "widgets/pages/mappingcolumns.h"
#include "widgets/pages/mappingrules.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/scrollpane.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/icons.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype rememberedSteps = 100;

/// "47 accepted, 3 direction unknown".
QString countsText(const RowCounts& counts)
{
    QStringList parts;
    for (int which = 0; which <= int(RowClass::Rejected); ++which)
        if (const qint64 rows = counts[RowClass(which)]; rows > 0)
            parts += u"%1 %2"_s.arg(rowClassName(RowClass(which))).arg(rows);
    return parts.join(u" · "_s);
}

} // namespace

TeachTab::TeachTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_back(new QPushButton(themeIcon(u"arrow-left"_s, Ink::TextSecondary), {}))
    , m_title(new Label({}, TextStyle::Strong))
    , m_fileName(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_note(new NoteBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"file-check"_s, {}))
    , m_columnPanel(new Panel({}, u"columns-3"_s, Panel::Edge::Flush))
    , m_rulePanel(new Panel({}, u"list-checks"_s, Panel::Edge::Flush))
    , m_rawPanel(new Panel({}, u"file-text"_s, Panel::Edge::Flush))
    , m_mappedPanel(new Panel({}, u"file-check"_s, Panel::Edge::Flush))
    , m_columns(new MappingColumns)
    , m_ruleColumn(nullptr)
    , m_raw(new DataTable(RowHeight::Dense))
    , m_mapped(new DataTable(RowHeight::Dense))
    , m_mappedModel(new MappedRowModel(this))
{
    setObjectName(u"teachTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    m_back->setObjectName(u"leaveTeaching"_s);
    m_fileName->setElided(true);
    bar->addLeft(m_back);
    bar->addLeft(m_title);
    bar->addLeft(m_fileName);
    m_undo = bar->addButton(u"undo-2"_s, {});
    m_undo->setObjectName(u"undoMapping"_s);
    m_load = bar->addButton(u"upload"_s, {});
    m_load->setObjectName(u"loadLayout"_s);
    m_export = bar->addButton(u"download"_s, {});
    m_export->setObjectName(u"exportLayout"_s);
    m_save = bar->addButton(u"save"_s, {}, true);
    m_save->setObjectName(u"saveLayout"_s);
    column->addWidget(bar);
    column->addWidget(m_note);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildBody());
    column->addWidget(m_stack, 1);

    connect(m_back, &QPushButton::clicked, this, &TeachTab::left);
    connect(m_empty, &EmptyState::actionWanted, this, &TeachTab::left);
    connect(m_undo, &QPushButton::clicked, this, &TeachTab::undo);
    connect(m_save, &QPushButton::clicked, this, &TeachTab::save);
    connect(m_load, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Load a layout"), tr("Layouts (*.json)"),
                   [this](const QString& path) { loadLayout(path); });
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        chooseNewFile(this, tr("Export the layout"), m_mapping.name.text() + u".json"_s,
                      tr("Layouts (*.json)"), u"json"_s,
                      [this](const QString& path, const QString&) { exportLayout(path); });
    });
    connect(m_columns, &MappingColumns::roleChosen, this, [this](int index, const QString& role) {
        Mapping mapping = m_mapping;
        setRole(*m_peek, mapping, index, role);
        change(mapping);
    });
    TeachTab::retranslate();
    show();
}

QWidget* TeachTab::buildBody()
{
    auto* columns = new ScrollPane({});
    columns->setObjectName(u"mappingColumnPane"_s);
    columns->setWidget(m_columns);
    m_columnPanel->setBody(columns);
    auto* inside = new QWidget;
    for (QWidget* each : {static_cast<QWidget*>(m_columns), inside}) {
        each->setAutoFillBackground(true);
        each->setBackgroundRole(QPalette::Base);
    }
    m_ruleColumn = new QVBoxLayout(inside);
    m_ruleColumn->setContentsMargins(0, 0, 0, 0);
    auto* rules = new ScrollPane({});
    rules->setObjectName(u"mappingRulePane"_s);
    rules->setWidget(inside);
    m_rulePanel->setBody(rules);
    auto* above = new Splitter(Qt::Horizontal);
    above->addWidget(m_columnPanel);
    above->addWidget(m_rulePanel);
    above->setStretchFactor(0, 5);
    above->setStretchFactor(1, 3);

    m_raw->setObjectName(u"rowsBefore"_s);
    m_mapped->setObjectName(u"rowsAfter"_s);
    m_mapped->setModel(m_mappedModel);
    m_rawPanel->setBody(m_raw);
    m_mappedPanel->setBody(m_mapped);
    auto* below = new Splitter(Qt::Horizontal);
    below->addWidget(m_rawPanel);
    below->addWidget(m_mappedPanel);
    below->setStretchFactor(0, 1);
    below->setStretchFactor(1, 1);
    joinTables();

    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(above);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    // Shares of whatever room there is.
    above->setSizes({600, 400});
    below->setSizes({500, 500});
    split->setSizes({500, 500});
    for (Splitter* each : {above, below, split})
        each->setChildrenCollapsible(false);
    return split;
}

/// Both tables show the same rows at the same height.
void TeachTab::joinTables()
{
    for (const auto& [one, other] : {std::pair(m_raw, m_mapped), std::pair(m_mapped, m_raw)}) {
        connect(one->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(one, &DataTable::currentRowChanged, other,
                [other = other](const QModelIndex& index) {
                    if (!other->model() || !index.isValid() ||
                        other->currentIndex().row() == index.row())
                        return;
                    const int column = std::max(other->currentIndex().column(), 0);
                    other->setCurrentIndex(other->model()->index(index.row(), column));
                });
    }
}

void TeachTab::newRules()
{
    delete m_rules;
    m_rules = new MappingRules;
    m_ruleColumn->addWidget(m_rules);
    connect(m_rules, &MappingRules::changed, this, [this] {
        Mapping mapping = m_mapping;
        m_rules->writeTo(mapping);
        change(mapping);
    });
    connect(m_rules, &MappingRules::submitted, this, &TeachTab::save);
    connect(m_rules, &MappingRules::left, this, &TeachTab::left);
    connect(m_rules, &MappingRules::headerMoved, this, &TeachTab::moveHeader);
}

QString TeachTab::id() const
{
    return u"teach"_s;
}

QString TeachTab::title() const
{
    return tr("Teach a layout");
}

QString TeachTab::parentTab() const
{
    return u"funds"_s;
}

void TeachTab::teach(const ImportedFile& file)
{
    m_file = file;
    m_peek.reset();
    m_past.clear();
    show();
    workplace().read<Read>(
        m_reading, this,
        [sha256 = file.report.sha256,
         path = file.report.path](sqlite::Database& db) -> Result<Read> {
            auto peek = peekKept(db, sha256, path);
            if (!peek)
                return tl::unexpected(peek.error());
            Read read{.mapping = guessMapping(*peek)};
            read.peek = std::make_shared<const TablePeek>(std::move(*peek));
            return read;
        },
        [this](const Read& read) { begin(read); },
        [this](const Error& error) {
            m_empty->setTexts(error.message, tr("Back to the imports"));
        });
}

void TeachTab::begin(const Read& read)
{
    m_peek = read.peek;
    m_mapping = read.mapping;
    show();
    preview();
    m_columns->setFocus();
}

void TeachTab::change(const Mapping& mapping)
{
    m_past.append(m_mapping);
    if (m_past.size() > rememberedSteps)
        m_past.removeFirst();
    m_mapping = mapping;
    show();
    preview();
}

void TeachTab::undo()
{
    if (m_past.isEmpty())
        return;
    m_mapping = m_past.takeLast();
    show();
    preview();
}

void TeachTab::moveHeader(int sheet, qint64 line)
{
    workplace().read<Mapping>(
        m_reading, this,
        [peek = m_peek, sheet, line](sqlite::Database&) -> Result<Mapping> {
            return guessMapping(*peek, sheet, line);
        },
        [this](const Mapping& guessed) {
            Mapping mapping = guessed;
            mapping.name = m_mapping.name;
            change(mapping);
        });
}

void TeachTab::show()
{
    const bool isOpen = bool(m_peek);
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    m_fileName->setText(QFileInfo(m_file.report.path.section(u'!', -1)).fileName());
    m_undo->setEnabled(isOpen && !m_past.isEmpty());
    m_export->setEnabled(isOpen && m_mapping.missing().isEmpty());
    m_save->setEnabled(isOpen && m_mapping.missing().isEmpty() && !workplace().isReadOnly());
    m_load->setEnabled(!workplace().isReadOnly());
    if (!isOpen) {
        m_note->clear();
        m_empty->setTexts(m_file.report.sha256.isEmpty()
                              ? tr("A file that no layout fits is taught here: choose one in the "
                                   "reconciliation of imports.")
                              : tr("The file is being read…"),
                          tr("Back to the imports"));
        return;
    }
    m_rules->setMapping(*m_peek, m_mapping);
    QStringList header;
    for (const ColumnMapping& column : m_mapping.columns)
        header += column.name;
    if (header != m_rawHeader || !m_raw->model()) {
        m_rawHeader = header;
        delete m_raw->model();
        m_raw->setModel(new RawRowModel(header, m_raw));
    }
}

void TeachTab::preview()
{
    struct Shown {
        MappingPreview preview = {};
        QList<QStringList> samples = {};
    };
    workplace().read<Shown>(
        m_previewing, this,
        [peek = m_peek, mapping = m_mapping,
         &at = workplace()](sqlite::Database& db) -> Result<Shown> {
            const Masking masking = at.masking(db);
            Shown shown{.preview = masked(previewOf(*peek, mapping), masking)};
            for (int i = 0; i < mapping.columns.size(); ++i) {
                QStringList samples = columnSamples(*peek, mapping, i);
                for (QString& sample : samples)
                    sample = masking.text(sample);
                shown.samples += samples;
            }
            return shown;
        },
        [this](const Shown& shown) {
            m_columns->setColumns(m_mapping.columns, shown.samples);
            showPreview(shown.preview);
        });
}

void TeachTab::showPreview(const MappingPreview& preview)
{
    static_cast<RawRowModel*>(m_raw->model())->setRows(preview.rows);
    m_mappedModel->setRows(preview.rows);
    m_rawPanel->setSubtitle(tr("%n row(s)", nullptr, int(preview.rows.size())));
    m_mappedPanel->setSubtitle(preview.error.isEmpty() ? countsText(preview.counts) : QString());
    const qint64 wrong =
        preview.counts[RowClass::Rejected] + preview.counts[RowClass::DirectionUnknown];
    if (!preview.error.isEmpty())
        m_note->setNote(Tone::Blocked, preview.error);
    else if (wrong > 0)
        m_note->setNote(Tone::Soon,
                        tr("%n of these rows would be rejected or have no direction: the marked "
                           "cells say why.",
                           nullptr, int(wrong)));
    else if (preview.rows.isEmpty())
        m_note->setNote(Tone::Soon, tr("There is no row below the header."));
    else
        m_note->setNote(Tone::Done, tr("All of these rows can be read."));
}

void TeachTab::save()
{
    if (!m_save->isEnabled())
        return;
    workplace().write<QString>(
        this,
        [layout = layoutOfMapping(m_mapping)](Store& store) { return saveLayout(store, layout); },
        [this](const QString&) { emit taught(m_mapping.name.text()); },
        [this](const Error& error) { m_note->setNote(Tone::Overdue, error.message); });
}

void TeachTab::loadLayout(const QString& path)
{
    workplace().write<QString>(
        this, [path](Store& store) { return saveLayoutFile(store, path); },
        [this, path](const QString&) { emit taught(QFileInfo(path).completeBaseName()); },
        [this](const Error& error) { m_note->setNote(Tone::Overdue, error.message); });
}

void TeachTab::exportLayout(const QString& path)
{
    workplace().read<void>(
        m_reading, this,
        [path, layout = layoutOfMapping(m_mapping)](sqlite::Database&) -> Result<> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) ||
                file.write(QJsonDocument(layout).toJson()) < 0 || !file.commit())
                return failure(tr("%1 could not be written: %2.").arg(path, file.errorString()));
            return {};
        },
        [this, path] {
            Toast::show(window(), tr("The layout is written: %1").arg(QFileInfo(path).fileName()));
        });
}

void TeachTab::reload()
{
    if (m_peek)
        preview();
}

void TeachTab::retranslate()
{
    m_back->setText(tr("Imports"));
    m_back->setToolTip(tr("Back to the imports"));
    m_title->setText(title());
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Back to before the last change (Ctrl+Z)"));
    m_load->setText(tr("Load layout…"));
    m_load->setToolTip(tr("Take in a layout that someone shared as a file"));
    m_export->setText(tr("Export layout…"));
    m_export->setToolTip(tr("Write the layout to a file, to be shared"));
    m_save->setText(tr("Save and import again"));
    m_columnPanel->setTitle(tr("1 Columns"));
    m_rulePanel->setTitle(tr("2 Rules"));
    m_rawPanel->setTitle(tr("3 Before"));
    m_mappedPanel->setTitle(tr("After"));
    m_raw->setAccessibleName(tr("Rows as they came"));
    m_mapped->setAccessibleName(tr("Rows as they are read"));
    m_columnPanel->body()->setAccessibleName(tr("Columns and what they mean"));
    m_rulePanel->body()->setAccessibleName(tr("Rules of reading"));
    m_columns->retranslate();
    m_mappedModel->retranslate();
    newRules();
    show();
}

bool TeachTab::event(QEvent* event)
{
    // The window's undo is of the case; what is being taught is no part of it yet.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return CaseTab::event(event);
}

void TeachTab::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isEnter && event->modifiers() == Qt::ControlModifier && m_save->isEnabled())
        save();
    else
        CaseTab::keyPressEvent(event);
}

} // namespace cluechain
