#include "widgets/pages/rowform.h"

#include "models/cases/vocabulary.h"
#include "widgets/pages/identifiercheck.h"
#include "widgets/pages/referredform.h"
#include "widgets/parts/field.h"
#include "widgets/parts/form.h"
#include "widgets/parts/label.h"
#include "widgets/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Columns that hold several lines.
bool isLong(const QString& column)
{
    return column == u"note" || column == u"description" || column == u"text" ||
           column == u"answer";
}

Check checkTime(const QString& text)
{
    if (text.isEmpty())
        return {};
    const std::optional<Instant> at = Instant::parseIso(text.simplified());
    return at ? Check{Check::Verdict::Valid, at->toDisplay()}
              : Check{Check::Verdict::Invalid, RowForm::tr("Write it as 2026-01-14 18:05")};
}

Check checkMoney(const QString& text)
{
    if (text.isEmpty())
        return {};
    const std::optional<Money> money = Money::parse(text);
    return money ? Check{Check::Verdict::Valid, money->toDisplay()}
                 : Check{Check::Verdict::Invalid, RowForm::tr("No amount: 52,360.00")};
}

} // namespace

RowForm::RowForm(Workplace& workplace, CaseId caseId, RowsSpec spec, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_case(caseId)
    , m_spec(std::move(spec))
    , m_own(new QWidget)
    , m_form(new Form(FormRow::Labels::Left))
    , m_refusal(new Label({}, TextStyle::Caption))
    , m_save(new QPushButton(tr("Save")))
{
    const Tokens& t = tokens();
    setObjectName(m_spec.table + u"Form"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_own);
    auto* column = new QVBoxLayout(m_own);
    column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    column->setSpacing(t.space(4));
    for (const QString& name : std::as_const(m_spec.asked))
        addInput(name);
    column->addWidget(m_form);
    if (!m_spec.asked.isEmpty())
        setFocusProxy(m_form->row(m_spec.asked.first())->field());
    m_refusal->setWordWrap(true);
    m_refusal->setInk(Tone::Blocked);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto* foot = new QHBoxLayout;
    m_save->setObjectName(u"saveRow"_s);
    m_save->setProperty("look", u"primary"_s);
    foot->addWidget(m_save);
    foot->addStretch();
    column->addLayout(foot);

    connect(m_save, &QPushButton::clicked, this, &RowForm::submit);
    connect(m_form, &Form::submitted, this, &RowForm::submit);
    connect(m_form, &Form::left, this, &RowForm::left);
}

/// Numbers say while they are typed whether they can be right; what they are, the kind says.
Checker RowForm::checkerOf(const QString& column) const
{
    if (column == u"phone")
        return [](const QString& text) { return identifierCheck(IdentifierKind::Phone, text); };
    if (column != u"raw" && column != u"from_raw" && column != u"to_raw")
        return {};
    return [kind = m_form->findChild<QComboBox*>(u"kind"_s),
            isAccount = m_spec.table == "case_account"_L1](const QString& text) {
        const auto known = kind && !isAccount
                               ? identifierKindFromKey(kind->currentData().toString())
                               : std::nullopt;
        return known                ? identifierCheck(*known, text)
               : isAccount || !kind ? accountCheck(text)
                                    : Check();
    };
}

void RowForm::addInput(const QString& column)
{
    const FieldWord* word = findField(m_spec.table, column);
    const QString label = fieldWord(m_spec.table, column);
    Input input{.column = column};

    if (word && !word->of.isEmpty()) {
        addReference(input, label, word->of);
    } else if (word && !word->words.isEmpty()) {
        QComboBox* choice = m_form->addChoice(column, label);
        choice->addItem(u"—"_s, QString());
        for (const Word& one : words(word->words))
            choice->addItem(one.text.text(), one.id);
        connect(choice, &QComboBox::currentIndexChanged, m_form, &Form::checkAll);
        input.value = [choice] {
            const QString key = choice->currentData().toString();
            return key.isEmpty() ? QJsonValue() : QJsonValue(key);
        };
        input.show = [choice](const QVariant& stored, const QString&) {
            choice->setCurrentIndex(std::max(choice->findData(stored.toString()), 0));
        };
    } else if (word && word->type == FieldWord::Type::Time) {
        Field* field = m_form->addText(column, label, checkTime);
        input.value = [field]() -> QJsonValue {
            const QString text = field->text().simplified();
            if (text.isEmpty())
                return {};
            const std::optional<Instant> at = Instant::parseIso(text);
            return at ? at->toIso() : text;
        };
        input.show = [field](const QVariant& stored, const QString&) {
            if (stored.typeId() == QMetaType::LongLong)
                field->setText(Instant::fromMicroseconds(stored.toLongLong()).toDisplay());
        };
    } else if (word && word->type == FieldWord::Type::Money) {
        Field* field = m_form->addText(column, label, checkMoney);
        field->setUnit(tr("yuan"));
        input.value = [field]() -> QJsonValue {
            if (field->text().trimmed().isEmpty())
                return {};
            const std::optional<Money> money = Money::parse(field->text());
            return money ? QJsonValue(money->fen()) : QJsonValue(field->text());
        };
        input.show = [field](const QVariant& stored, const QString&) {
            if (stored.typeId() == QMetaType::LongLong)
                field->setText(Money::fromFen(stored.toLongLong()).toString());
        };
    } else if (word && word->type == FieldWord::Type::List) {
        Field* field = m_form->addText(column, label);
        m_form->row(column)->setHint(tr("Several: with commas"));
        input.value = [field]() -> QJsonValue {
            static const QRegularExpression separators(u"[,，、;；]"_s);
            QJsonArray list;
            for (const QString& item : field->text().split(separators, Qt::SkipEmptyParts))
                list.append(item.trimmed());
            return list;
        };
        input.show = [field](const QVariant&, const QString& text) {
            field->setText(text == u"—" ? QString() : text);
        };
    } else if (isLong(column)) {
        QPlainTextEdit* field = m_form->addParagraph(column, label);
        input.value = [field] { return QJsonValue(field->toPlainText()); };
        input.show = [field](const QVariant& stored, const QString&) {
            field->setPlainText(stored.toString());
        };
    } else {
        Field* field = m_form->addText(column, label, checkerOf(column));
        input.value = [field] { return QJsonValue(field->text().trimmed()); };
        input.show = [field](const QVariant& stored, const QString&) {
            field->setText(stored.metaType() == QMetaType::fromType<std::nullptr_t>()
                               ? QString()
                               : stored.toString());
        };
    }
    m_inputs.append(std::move(input));
}

void RowForm::addReference(Input& input, const QString& label, const QString& table)
{
    auto* choice = new ReferenceField(addReferredText(table));
    m_form->addField(input.column, label, choice);
    input.value = [choice] {
        return choice->chosenId() == 0 ? QJsonValue() : QJsonValue(choice->chosenId());
    };
    input.show = [choice](const QVariant& stored, const QString& text) {
        // The choices may still be on their way: the row's own is one of them.
        choice->setChoices({{stored.toLongLong(), text}}, QStringLiteral("—"));
        choice->chooseId(stored.toLongLong());
    };
    connect(choice, &ReferenceField::addRequested, this,
            [this, choice, table] { addReferred(choice, table); });
    readChoices(choice, table, 0);
}

/// `chosen`: what is chosen once they are there; 0: what was.
void RowForm::readChoices(ReferenceField* choice, const QString& table, qint64 chosen)
{
    auto* question = new Question;
    connect(choice, &QObject::destroyed, choice, [question] { delete question; });
    m_workplace.read<QList<NamedRow>>(
        *question, choice,
        [caseId = m_case, table, &at = m_workplace](sqlite::Database& db)
            -> Result<QList<NamedRow>> { return namedRows(db, caseId, table, at.masking(db)); },
        [choice, chosen](const QList<NamedRow>& rows) {
            const qint64 wanted = chosen ? chosen : choice->chosenId();
            QList<ReferenceField::Choice> choices;
            for (const NamedRow& row : rows)
                choices.append({row.id, row.name});
            choice->setChoices(choices, QStringLiteral("—"));
            choice->chooseId(wanted);
        });
}

void RowForm::addReferred(ReferenceField* choice, const QString& table)
{
    auto* form = new ReferredForm(m_workplace, m_case, table);
    layout()->addWidget(form);
    m_own->hide();
    const auto back = [this, form, choice] {
        form->deleteLater();
        form->hide();
        m_own->show();
        choice->setFocus();
        emit resized();
    };
    connect(form, &ReferredForm::left, this, back);
    connect(form, &ReferredForm::resized, this, &RowForm::resized);
    connect(form, &ReferredForm::saved, this, [this, back, choice, table](qint64 id) {
        readChoices(choice, table, id);
        back();
    });
    form->setFocus();
    emit resized();
}

void RowForm::load(const CaseRow& row)
{
    m_id = row.id;
    for (qsizetype i = 0; i < m_inputs.size() && i < row.values.size(); ++i)
        m_inputs.at(i).show(row.values.at(i), row.texts.at(i));
}

void RowForm::preset(const QString& column, const QString& value)
{
    for (const Input& input : m_inputs) {
        if (input.column == column)
            input.show(value, value);
    }
}

void RowForm::submit()
{
    QJsonObject fields;
    for (const Input& input : std::as_const(m_inputs))
        fields.insert(input.column, input.value());
    m_workplace.write<Guarded<qint64>>(
        this,
        [save = m_spec.save, caseId = m_case, id = m_id, fields](Store& store) {
            return save(store, caseId, id, fields);
        },
        [this](const Guarded<qint64>& kept) {
            if (kept.isRefused())
                refuse(kept.report.missingText());
            else
                emit saved(kept.made.value_or(m_id));
        },
        [this](const Error& error) { refuse(error.message); });
}

void RowForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->show();
    emit resized();
}

} // namespace cluechain
