#include "widgets/pages/refundreasonsheet.h"

#include "models/items/refundsourcemodel.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/label.h"
#include "widgets/parts/tableheader.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

Label* words(const QString& text, TextStyle style, Ink ink)
{
    auto* label = new Label(text, style, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RefundReasonSheet::RefundReasonSheet(const RefundReason& reason, QWidget* parent)
    : QWidget(parent)
{
    const Tokens& t = tokens();
    setObjectName(u"refundReason"_s);
    setAccessibleName(reason.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(4), t.space(4), t.space(4), t.space(4));
    column->setSpacing(t.space(3));
    setFixedWidth(t.size(Size::GatePopover));

    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(3));
    head->addWidget(words(reason.title, TextStyle::Strong, Ink::TextPrimary), 1);
    auto* figure = new Label(reason.figure, TextStyle::Strong, Ink::TextPrimary);
    figure->setObjectName(u"refundReasonFigure"_s);
    head->addWidget(figure, 0, Qt::AlignTop);
    column->addLayout(head);
    if (!reason.lines.isEmpty()) {
        Label* lines = words(reason.lines.join(u'\n'), TextStyle::Body, Ink::TextPrimary);
        lines->setObjectName(u"refundReasonLines"_s);
        lines->setMono(true);
        column->addWidget(lines);
    }
    if (!reason.rule.isEmpty())
        column->addWidget(words(reason.rule, TextStyle::Body, Ink::TextPrimary));
    if (!reason.law.isEmpty())
        column->addWidget(words(reason.law, TextStyle::Caption, Ink::TextMuted));
    if (reason.sources.isEmpty())
        return;

    auto* above = new QHBoxLayout;
    above->addWidget(
        words(tr("Deposits of victims' money"), TextStyle::CaptionStrong, Ink::TextSecondary), 1);
    auto* all = new QPushButton(tr("Rows of %n deposit(s)", nullptr, int(reason.sources.size())));
    all->setObjectName(u"refundReasonRows"_s);
    all->setProperty("look", u"link"_s);
    above->addWidget(all);
    column->addLayout(above);
    auto* model = new RefundSourceModel(this);
    model->setSources(reason.sources);
    auto* table = new DataTable(RowHeight::Dense);
    table->setObjectName(u"refundSources"_s);
    table->setAccessibleName(tr("Deposits of victims' money"));
    table->setModel(model);
    constexpr qsizetype mostRows = 6;
    const int rows = int(std::min(reason.sources.size(), mostRows));
    table->setFixedHeight(table->tableHeader()->sizeHint().height() + rows * table->rowHeight() +
                          2 * t.size(Size::Border) +
                          (reason.sources.size() > mostRows ? 0 : t.size(Size::ScrollBar)));
    column->addWidget(table);
    connect(all, &QPushButton::clicked, this,
            [this, model] { emit transfersWanted(model->ids()); });
    connect(table, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit transfersWanted({index.data(IdRole).toLongLong()});
    });
}

} // namespace cluechain
