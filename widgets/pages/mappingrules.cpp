#include "widgets/pages/mappingrules.h"

#include "widgets/parts/field.h"
#include "widgets/parts/form.h"
#include "widgets/parts/label.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return MappingRules::tr("money in");
    case Direction::Out:
        return MappingRules::tr("money out");
    case Direction::Unknown:
        break;
    }
    return MappingRules::tr("not known");
}

QString separatorWord(const QString& separator)
{
    if (separator == u"\t")
        return MappingRules::tr("TAB");
    if (separator == u",")
        return MappingRules::tr("comma");
    if (separator == u";")
        return MappingRules::tr("semicolon");
    return separator == u"|" ? MappingRules::tr("bar") : separator;
}

} // namespace

MappingRules::MappingRules(QWidget* parent)
    : QWidget(parent)
    , m_file(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_form(new Form)
    , m_sheet(nullptr)
    , m_header(new QSpinBox)
    , m_column(new QVBoxLayout(this))
{
    const Tokens& t = tokens();
    setObjectName(u"mappingRules"_s);
    m_column->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    m_column->setSpacing(t.space(3));
    m_file->setWordWrap(true);
    m_column->addWidget(m_file);
    m_name = m_form->addText(u"layoutName"_s, tr("Name"), [](const QString& text) {
        return text.trimmed().isEmpty() ? Check{Check::Verdict::Missing, {}} : Check();
    });
    m_sheet = m_form->addChoice(u"headerSheet"_s, tr("Sheet"));
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(m_form, &Form::submitted, this, &MappingRules::submitted);
    connect(m_form, &Form::left, this, &MappingRules::left);
    m_form->addField(u"headerLine"_s, tr("Header in line"), m_header);
    m_dates = m_form->addChoice(u"dateForm"_s, tr("Dates"));
    m_dates->addItem(tr("year, month, day"), int(DateForm::YearMonthDay));
    m_dates->addItem(tr("day, month, year"), int(DateForm::DayMonthYear));
    m_dates->addItem(tr("month and day; the year from the title or the file's name"),
                     int(DateForm::MonthDay));
    m_unit = m_form->addChoice(u"amountUnit"_s, tr("Amounts"));
    m_unit->addItem(tr("in yuan"), false);
    m_unit->addItem(tr("in fen"), true);
    m_sign = m_form->addChoice(u"signRule"_s, tr("Sign"));
    m_sign->addItem(tr("says nothing"), int(SignRule::Nothing));
    m_sign->addItem(tr("a negative amount went out"), int(SignRule::NegativeIsOut));
    m_sign->addItem(tr("a negative amount came in"), int(SignRule::NegativeIsIn));
    for (QComboBox* box : {m_sheet, m_dates, m_unit, m_sign}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_column->addWidget(m_form);
    m_column->addStretch();

    const auto say = [this] {
        if (!m_isSetting)
            emit changed();
    };
    for (QComboBox* box : {m_dates, m_unit, m_sign})
        connect(box, &QComboBox::currentIndexChanged, this, say);
    connect(m_name, &QLineEdit::textEdited, this, say);
    const auto move = [this] {
        if (!m_isSetting)
            emit headerMoved(m_sheet->currentData().toInt(), m_header->value());
    };
    connect(m_sheet, &QComboBox::currentIndexChanged, this, move);
    connect(m_header, &QSpinBox::valueChanged, this, move);
}

void MappingRules::setMapping(const TablePeek& peek, const Mapping& mapping)
{
    const QScopedValueRollback setting(m_isSetting, true);
    QStringList facts{tr("Encoding: %1").arg(peek.encoding)};
    if (!peek.separator.isEmpty())
        facts += tr("separator: %1").arg(separatorWord(peek.separator));
    if (mapping.headerLine > 1)
        facts += tr("%n line(s) above the header", nullptr, int(mapping.headerLine - 1));
    m_file->setText(facts.join(u" · "_s));

    m_sheet->clear();
    qint64 lastLine = 1;
    for (const TablePeek::Row& row : peek.rows) {
        if (m_sheet->findData(row.sheet) < 0)
            m_sheet->addItem(row.sheetName.isEmpty() ? QString::number(row.sheet + 1)
                                                     : row.sheetName,
                             row.sheet);
        if (row.sheet == mapping.sheet)
            lastLine = row.line;
    }
    m_sheet->setCurrentIndex(m_sheet->findData(mapping.sheet));
    m_form->row(u"headerSheet"_s)->setVisible(m_sheet->count() > 1);
    m_header->setRange(1, int(lastLine));
    m_header->setValue(int(mapping.headerLine));
    if (!m_name->hasFocus() || m_name->text().isEmpty())
        m_name->setText(mapping.name.text());
    m_dates->setCurrentIndex(m_dates->findData(int(mapping.dateForm)));
    m_unit->setCurrentIndex(mapping.countsFen ? 1 : 0);
    m_sign->setCurrentIndex(m_sign->findData(int(mapping.sign)));
    const bool hasFlag = mapping.columnOf(u"direction"_s) >= 0;
    m_form->row(u"signRule"_s)->setVisible(!hasFlag);
    showFlags(mapping);
}

void MappingRules::showFlags(const Mapping& mapping)
{
    if (m_flags != mapping.flags) {
        delete m_flagForm;
        m_flagForm = nullptr;
        m_flags = mapping.flags;
    }
    if (m_flags.isEmpty())
        return;
    if (!m_flagForm) {
        const QHash<QString, Direction> known = knownDirections(mapping);
        m_flagForm = new Form;
        connect(m_flagForm, &Form::submitted, this, &MappingRules::submitted);
        connect(m_flagForm, &Form::left, this, &MappingRules::left);
        m_flagForm->addHeading(tr("What the words of the flag mean"));
        for (qsizetype i = 0; i < m_flags.size(); ++i) {
            QComboBox* box = m_flagForm->addChoice(u"flag"_s + QString::number(i), m_flags.at(i));
            const Direction meaning = known.value(m_flags.at(i));
            box->addItem(meaning == Direction::Unknown
                             ? directionWord(meaning)
                             : tr("%1 (a known word)").arg(directionWord(meaning)),
                         int(Direction::Unknown));
            box->addItem(directionWord(Direction::In), int(Direction::In));
            box->addItem(directionWord(Direction::Out), int(Direction::Out));
            box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            connect(box, &QComboBox::currentIndexChanged, this, [this] {
                if (!m_isSetting)
                    emit changed();
            });
        }
        m_column->insertWidget(m_column->count() - 1, m_flagForm);
    }
    for (qsizetype i = 0; i < m_flags.size(); ++i) {
        auto* box = m_flagForm->findChild<QComboBox*>(u"flag"_s + QString::number(i));
        box->setCurrentIndex(box->findData(int(mapping.directions.value(m_flags.at(i)))));
    }
}

void MappingRules::writeTo(Mapping& mapping) const
{
    mapping.name = {m_name->text().trimmed(), m_name->text().trimmed()};
    mapping.dateForm = DateForm(m_dates->currentData().toInt());
    mapping.countsFen = m_unit->currentData().toBool();
    mapping.sign = mapping.columnOf(u"direction"_s) >= 0 ? SignRule::Nothing
                                                         : SignRule(m_sign->currentData().toInt());
    for (qsizetype i = 0; i < m_flags.size(); ++i) {
        const auto* box = m_flagForm->findChild<QComboBox*>(u"flag"_s + QString::number(i));
        const auto meaning = Direction(box->currentData().toInt());
        if (meaning == Direction::Unknown)
            mapping.directions.remove(m_flags.at(i));
        else
            mapping.directions.insert(m_flags.at(i), meaning);
    }
}

} // namespace cluechain
