#include "widgets/pages/mappingcolumns.h"

#include "widgets/parts/label.h"
#include "widgets/parts/searchcombo.h"
#include "widgets/parts/tag.h"

#include <QGridLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// So many lines are made in one go: a call bill may have fifty columns.
constexpr int linesAtOnce = 4;
enum GridColumn { Name, Samples, Means, Certainty };

TagLook groundTag(const ColumnMapping& column)
{
    using Ground = ColumnMapping::Ground;
    if (column.ground == Ground::Person)
        return {.text = MappingColumns::tr("by you"), .tone = Tone::Done, .icon = u"user-check"_s};
    if (column.role.isEmpty())
        return {.text = MappingColumns::tr("not used"), .tone = Tone::Idle};
    switch (column.ground) {
    case Ground::Name:
        return {.text = MappingColumns::tr("known name"), .tone = Tone::Done};
    case Ground::LikeName:
        return {.text = MappingColumns::tr("similar name"), .tone = Tone::Open};
    default:
        return {.text = MappingColumns::tr("by its values"),
                .tone = Tone::Soon,
                .icon = u"circle-question-mark"_s};
    }
}

} // namespace

MappingColumns::MappingColumns(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Tokens& t = tokens();
    setObjectName(u"mappingColumns"_s);
    m_grid->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    m_grid->setHorizontalSpacing(t.space(4));
    m_grid->setVerticalSpacing(t.space(1));
    m_grid->setColumnStretch(Name, 3);
    m_grid->setColumnStretch(Samples, 4);
    m_grid->setColumnStretch(Means, 4);
    for (int column = Name; column <= Certainty; ++column) {
        m_heads += new Label({}, TextStyle::Caption, Ink::TextSecondary);
        m_grid->addWidget(m_heads.last(), 0, column);
    }
    m_build.setInterval(0);
    connect(&m_build, &QTimer::timeout, this, &MappingColumns::build);
    retranslate();
}

void MappingColumns::setColumns(const QList<ColumnMapping>& columns,
                                const QList<QStringList>& samples)
{
    m_columns = columns;
    m_samples = samples;
    while (m_lines.size() > columns.size()) {
        const Line line = m_lines.takeLast();
        for (QWidget* widget :
             {static_cast<QWidget*>(line.name), static_cast<QWidget*>(line.sample),
              static_cast<QWidget*>(line.role), static_cast<QWidget*>(line.ground)})
            delete widget;
    }
    for (int column = 0; column < m_lines.size(); ++column)
        show(column);
    if (m_lines.size() < columns.size()) {
        build();
        m_build.start();
    }
}

void MappingColumns::build()
{
    for (int made = 0; made < linesAtOnce && m_lines.size() < m_columns.size(); ++made)
        addLine();
    if (m_lines.size() >= m_columns.size()) {
        m_build.stop();
        m_grid->setRowStretch(int(m_lines.size()) + 1, 1);
    }
}

void MappingColumns::addLine()
{
    const int column = int(m_lines.size());
    Line line{.name = new Label({}, TextStyle::Strong),
              .sample = new Label({}, TextStyle::Caption, Ink::TextSecondary),
              .role = new SearchCombo,
              .ground = new Tag};
    line.name->setElided(true);
    line.sample->setElided(true);
    line.role->setModel(&m_roles);
    line.role->setMinimumContentsLength(10);
    line.role->setObjectName(u"role"_s + QString::number(column));
    line.name->setBuddy(line.role);
    m_grid->addWidget(line.name, column + 1, Name);
    m_grid->addWidget(line.sample, column + 1, Samples);
    m_grid->addWidget(line.role, column + 1, Means);
    m_grid->addWidget(line.ground, column + 1, Certainty, Qt::AlignVCenter | Qt::AlignLeft);
    connect(line.role, &SearchCombo::chosen, this, [this, column, role = line.role](int index) {
        emit roleChosen(column, role->itemData(index).toString());
    });
    m_lines += line;
    show(column);
}

void MappingColumns::show(int column)
{
    const ColumnMapping& mapping = m_columns.at(column);
    const Line& line = m_lines.at(column);
    const QString name = mapping.name.isEmpty() ? tr("column %1").arg(column + 1) : mapping.name;
    const QString samples = m_samples.value(column).join(u" · "_s);
    line.name->setText(name);
    line.sample->setText(samples.isEmpty() ? tr("empty") : samples);
    line.role->setCurrentIndex(std::max(line.role->findData(mapping.role), 0));
    line.role->setAccessibleName(name);
    line.ground->setLook(groundTag(mapping));
    line.role->setAccessibleDescription(line.ground->look().text);
}

void MappingColumns::retranslate()
{
    m_heads.at(Name)->setText(tr("Column of the file"));
    m_heads.at(Samples)->setText(tr("Sample values"));
    m_heads.at(Means)->setText(tr("Means"));
    m_heads.at(Certainty)->setText(tr("Basis"));
    const QStringList roles = mappingRoles();
    m_roles.setRowCount(int(roles.size()) + 1);
    for (int row = 0; row < m_roles.rowCount(); ++row) {
        auto* item = new QStandardItem(row == 0 ? tr("not used") : roleName(roles.at(row - 1)));
        item->setData(row == 0 ? QString() : roles.at(row - 1), Qt::UserRole);
        m_roles.setItem(row, item);
    }
    for (int column = 0; column < m_lines.size(); ++column)
        show(column);
}

} // namespace cluechain
