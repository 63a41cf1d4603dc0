#include "widgets/pages/rowform.h"

#include "models/cases/vocabulary.h"
#include "widgets/pages/identifiercheck.h"
#include "widgets/parts/field.h"
#include "widgets/parts/form.h"
#include "widgets/parts/label.h"
#include "widgets/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
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

RowForm::RowForm(Workplace& workplace, CaseId caseId, QString table, QStringList columns,
                 QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_case(caseId)
    , m_table(std::move(table))
    , m_form(new Form(FormRow::Labels::Left))
    , m_refusal(new Label({}, TextStyle::Caption))
    , m_save(new QPushButton(tr("Save")))
{
    const Tokens& t = tokens();
    setObjectName(m_table + u"Form"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    column->setSpacing(t.space(4));
    for (const QString& name : columns)
        addInput(name);
    column->addWidget(m_form);
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
            isAccount = m_table == "case_account"_L1](const QString& text) {
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
    const FieldWord* word = findField(m_table, column);
    const QString label = fieldWord(m_table, column);
    Input input{.column = column};

    if (word && !word->of.isEmpty()) {
        auto* choice = new ReferenceField;
        m_form->addField(column, label, choice);
        input.value = [choice] {
            return choice->chosenId() == 0 ? QJsonValue() : QJsonValue(choice->chosenId());
        };
        input.show = [choice](const QVariant& stored, const QString& text) {
            // The choices may still be on their way: the row's own is one of them.
            choice->setChoices({{stored.toLongLong(), text}}, QStringLiteral("—"));
            choice->chooseId(stored.toLongLong());
        };
        auto* question = new Question;
        connect(choice, &QObject::destroyed, choice, [question] { delete question; });
        m_workplace.read<QList<NamedRow>>(
            *question, choice,
            [caseId = m_case, of = word->of, &at = m_workplace](sqlite::Database& db)
                -> Result<QList<NamedRow>> { return namedRows(db, caseId, of, at.masking(db)); },
            [choice](const QList<NamedRow>& rows) {
                const qint64 chosen = choice->chosenId();
                QList<ReferenceField::Choice> choices;
                for (const NamedRow& row : rows)
                    choices.append({row.id, row.name});
                choice->setChoices(choices, QStringLiteral("—"));
                choice->chooseId(chosen);
            });
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

void RowForm::showRefusal(const GateReport& report)
{
    m_refusal->setText(report.missingText());
    m_refusal->show();
}

void RowForm::showError(const Error& error)
{
    m_refusal->setText(error.message);
    m_refusal->show();
}

void RowForm::submit()
{
    QJsonObject fields;
    for (const Input& input : m_inputs)
        fields.insert(input.column, input.value());
    emit submitted(fields);
}

} // namespace cluechain
