#include "widgets/pages/newcluepage.h"

#include "models/cases/vocabulary.h"
#include "widgets/parts/field.h"
#include "widgets/parts/form.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Of a paragraph, before it scrolls.
constexpr int shownLines = 3;

constexpr const char* sources[] = {
    QT_TRANSLATE_NOOP("cluechain::NewCluePage", "110 call"),
    QT_TRANSLATE_NOOP("cluechain::NewCluePage", "96110 call"),
    QT_TRANSLATE_NOOP("cluechain::NewCluePage", "Report at the counter"),
    QT_TRANSLATE_NOOP("cluechain::NewCluePage", "Warning"),
    QT_TRANSLATE_NOOP("cluechain::NewCluePage", "Transferred in"),
    QT_TRANSLATE_NOOP("cluechain::NewCluePage", "Expansion of another case"),
};

/// "2026-01-14 10:12", with or without seconds; a date alone is its midnight.
std::optional<Instant> readTime(QString text)
{
    text = text.trimmed().replace(u' ', u'T');
    if (text.size() == u"2026-01-14"_s.size())
        text += u"T00:00"_s;
    if (text.count(u':') == 1)
        text += u":00"_s;
    return Instant::parseIso(text);
}

Check checkOf(IdentifierKind kind, const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    const IdentifierCheck check = checkIdentifier(kind, text);
    const Check::Verdict verdict = check.validity == Validity::Valid ? Check::Verdict::Valid
                                   : check.validity == Validity::Suspicious
                                       ? Check::Verdict::Suspicious
                                       : Check::Verdict::Invalid;
    QStringList words = check.why;
    for (const IdentifierFact& fact : check.facts)
        words.append(fact.text);
    return {verdict, words.mid(0, 3).join(u" · "_s)};
}

} // namespace

NewCluePage::NewCluePage(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_column(nullptr)
    , m_note(new NoteBar)
    , m_title(new Label({}, TextStyle::Title))
    , m_save(new QPushButton)
    , m_leave(new QPushButton)
{
    const Tokens& t = tokens();
    setObjectName(u"newCluePage"_s);
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(t.size(Size::PageColumn));
    m_column = new QVBoxLayout(narrow);
    m_column->setContentsMargins(t.space(5), t.space(5), t.space(5), t.space(5));
    m_column->setSpacing(t.space(4));
    m_column->addWidget(m_title);
    across->addStretch();
    across->addWidget(narrow, 10);
    across->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes it
    scroll->setWidget(content);

    auto* foot = new QHBoxLayout;
    m_save->setObjectName(u"saveClue"_s);
    m_save->setProperty("look", u"primary"_s);
    m_leave->setObjectName(u"leaveClue"_s);
    foot->addWidget(m_save);
    foot->addWidget(m_leave);
    foot->addStretch();
    m_column->addLayout(foot);
    m_column->addStretch();

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_note);
    outer->addWidget(scroll, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(t.motion(Motion::Typing));
    connect(&m_pause, &QTimer::timeout, this, &NewCluePage::lookUp);
    connect(m_save, &QPushButton::clicked, this, &NewCluePage::save);
    connect(m_leave, &QPushButton::clicked, this, &NewCluePage::left);
    begin();
}

void NewCluePage::buildForm()
{
    const Tokens& t = tokens();
    m_form = new Form;
    m_name = m_form->addText(u"newName"_s, tr("Case name"), [](const QString& text) {
        return text.trimmed().isEmpty() ? Check{Check::Verdict::Missing, tr("missing")} : Check();
    });
    m_type = m_form->addChoice(u"newType"_s, tr("Fraud type"));
    m_type->addItem(tr("not known yet"), QString());
    for (const Word& word : words(u"fraud_types"))
        m_type->addItem(word.text.text(), word.id);
    m_source = m_form->addChoice(u"newSource"_s, tr("Source of the clue"));
    m_source->addItem(tr("not known yet"), QString());
    for (const char* source : sources)
        m_source->addItem(tr(source), tr(source));
    for (QComboBox* box : {m_type, m_source})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reportedAt = m_form->addText(u"newReportedAt"_s, tr("Reported at"), [](const QString& text) {
        if (text.trimmed().isEmpty() || readTime(text))
            return Check();
        return Check{Check::Verdict::Invalid, tr("write it as 2026-01-14 10:12")};
    });
    m_given = m_form->addParagraph(u"newGiven"_s, tr("Accounts, phones, identity numbers"));
    m_given->setPlaceholderText(tr("Type or paste; separate several by blanks or lines"));
    m_hits = new QWidget;
    auto* hits = new QVBoxLayout(m_hits);
    hits->setContentsMargins(t.size(Size::LabelColumn), 0, 0, 0);
    hits->setSpacing(t.space(1));
    m_form->layout()->addWidget(m_hits);
    m_brief = m_form->addParagraph(u"newBrief"_s, tr("Brief facts"));
    for (QPlainTextEdit* paragraph : {m_given, m_brief})
        paragraph->setFixedHeight(shownLines * paragraph->fontMetrics().lineSpacing() +
                                  2 * t.space(4));
    m_lead = m_form->addText(u"newLead"_s, tr("Lead officer"));
    m_assisting = m_form->addText(u"newAssisting"_s, tr("Assisting officer"));
    m_incident = m_form->addText(u"newIncident"_s, tr("Incident number"), [](const QString& text) {
        return checkOf(IdentifierKind::IncidentNumber, text);
    });
    m_number = m_form->addText(u"newNumber"_s, tr("Case number"), [](const QString& text) {
        return checkOf(IdentifierKind::CaseNumber, text);
    });
    connect(m_given, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_form, &Form::submitted, this, &NewCluePage::save);
    connect(m_form, &Form::left, this, &NewCluePage::left);
    m_column->insertWidget(1, m_form);
}

void NewCluePage::begin(CaseId parent)
{
    m_parent = parent;
    m_clues.clear();
    m_note->clear();
    delete m_form;
    buildForm();
    m_reportedAt->setText(Ticker::now().toDisplay().chopped(3));
    m_lead->setText(m_workplace.store().actor());
    if (parent)
        m_source->setCurrentText(tr("Expansion of another case"));
    setFocusProxy(m_name);
    m_save->setEnabled(!m_workplace.isReadOnly());
    retranslate();
}

void NewCluePage::lookUp()
{
    m_clues = recogniseClues(m_given->toPlainText());
    QStringList kinds;
    for (const EnteredClue& clue : std::as_const(m_clues))
        kinds.append(identifierName(clue.check.kind));
    if (FormRow* row = m_form->row(u"newGiven"_s))
        row->showCheck(kinds.isEmpty() ? Check()
                                       : Check{Check::Verdict::Valid,
                                               tr("%n recognised: ", nullptr, int(kinds.size())) +
                                                   kinds.join(u" · "_s)});
    m_workplace.read<QList<OldHit>>(
        m_lookup, this,
        [clues = m_clues, &at = m_workplace](sqlite::Database& db) {
            const Masking masking = at.masking(db);
            QList<OldHit> hits = findOldHits(db, clues);
            for (OldHit& hit : hits) {
                hit.who = masking.name(hit.who);
                hit.caseName = masking.text(hit.caseName);
            }
            return hits;
        },
        [this](const QList<OldHit>& hits) { showHits(hits); });
}

void NewCluePage::showHits(const QList<OldHit>& hits)
{
    qDeleteAll(m_hits->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const OldHit& hit : hits) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(tokens().space(3));
        auto* icon = new QLabel;
        const int side = tokens().icon(IconSize::Small);
        icon->setPixmap(themeIcon(u"link"_s, Tone::Soon).pixmap(QSize(side, side)));
        layout->addWidget(icon);
        const QString who = hit.who.isEmpty() ? QString() : u" ("_s + hit.who + u')';
        auto* text = new Label(tr("%1 %2%3 is already in: %4 · %5")
                                   .arg(hit.kind, hit.value, who, hit.caseName, hit.caseNumber));
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        auto* open = new QPushButton(tr("Open the case"));
        open->setProperty("look", u"link"_s);
        connect(open, &QPushButton::clicked, this, [this, hit] { emit caseWanted(hit.caseId); });
        layout->addWidget(open);
        m_hits->layout()->addWidget(row);
    }
}

NewCase NewCluePage::entered() const
{
    const QList<EnteredClue> clues = recogniseClues(m_given->toPlainText());
    return {.name = m_name->text().trimmed(),
            .fraudType = m_type->currentData().toString(),
            .caseNumber = m_number->text().trimmed(),
            .incidentNumber = m_incident->text().trimmed(),
            .brief = m_brief->toPlainText().trimmed(),
            .source = m_source->currentData().toString(),
            .reportedAt = readTime(m_reportedAt->text()),
            .leadOfficer = m_lead->text().trimmed(),
            .assistingOfficer = m_assisting->text().trimmed(),
            .identifiers = identifiersOf(clues),
            .accounts = accountsOf(clues),
            .parentId = m_parent};
}

void NewCluePage::save()
{
    if (!m_save->isEnabled())
        return;
    m_form->checkAll();
    m_save->setEnabled(false);
    m_workplace.write<Casefile>(
        this, [wanted = entered()](Store& store) { return newCase(store, wanted); },
        [this](const Casefile& made) {
            m_save->setEnabled(true);
            emit created(made.id);
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            m_note->setNote(Tone::Overdue, error.message);
            m_note->setDetails(error.detail);
            m_name->setFocus();
        });
}

void NewCluePage::retranslate()
{
    m_title->setText(m_parent ? tr("New clue from the expansion of a case") : tr("New clue"));
    m_save->setText(tr("Save (Ctrl+Enter)"));
    m_leave->setText(tr("Leave (Esc)"));
}

void NewCluePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_form)
        return;
    const NewCase kept = entered();
    const QString given = m_given->toPlainText();
    const QString reported = m_reportedAt->text();
    begin(m_parent); // the form's labels are made with it
    m_name->setText(kept.name);
    m_type->setCurrentIndex(std::max(0, m_type->findData(kept.fraudType)));
    m_source->setCurrentText(kept.source);
    m_reportedAt->setText(reported);
    m_given->setPlainText(given);
    m_brief->setPlainText(kept.brief);
    m_lead->setText(kept.leadOfficer);
    m_assisting->setText(kept.assistingOfficer);
    m_incident->setText(kept.incidentNumber);
    m_number->setText(kept.caseNumber);
}

} // namespace cluechain
