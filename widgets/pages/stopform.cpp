#include "widgets/pages/stopform.h"

#include "models/cases/stoptext.h"
#include "models/core/cardbins.h"
#include "models/items/cells.h"
#include "widgets/pages/identifiercheck.h"
#include "widgets/parts/field.h"
#include "widgets/parts/label.h"
#include "widgets/parts/ticker.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// A clock alone is of today, as in a message.
std::optional<Instant> timeOf(const QString& text)
{
    if (const auto whole = Instant::parseIso(text.simplified()))
        return whole;
    return stopFieldsIn(text, Ticker::now()).at;
}

Check timeCheck(const QString& text)
{
    if (text.trimmed().isEmpty())
        return {Check::Verdict::Missing, {}};
    const std::optional<Instant> at = timeOf(text);
    if (!at)
        return {Check::Verdict::Invalid, StopForm::tr("No time: 2026-01-19 14:21:33, or 14:21")};
    return {Check::Verdict::Valid, at->toDisplay()};
}

Check amountCheck(const QString& text)
{
    if (text.trimmed().isEmpty())
        return {Check::Verdict::Missing, {}};
    const std::optional<Money> money = Money::parse(text);
    if (!money || money->fen() <= 0)
        return {Check::Verdict::Invalid, StopForm::tr("No amount above 0")};
    return {Check::Verdict::Valid, moneyCell(money)};
}

Check holderCheck(const QString& text)
{
    return {text.trimmed().isEmpty() ? Check::Verdict::Missing : Check::Verdict::None, {}};
}

Check numberCheck(const QString& text)
{
    return text.trimmed().isEmpty() ? Check{Check::Verdict::Missing, {}} : accountCheck(text);
}

Label* refusalLabel()
{
    auto* refusal = new Label({}, TextStyle::Caption);
    refusal->setInk(Tone::Blocked);
    refusal->setWordWrap(true);
    refusal->hide();
    return refusal;
}

} // namespace

StopForm::StopForm(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_title(new Label({}, TextStyle::Strong))
    , m_pasted(new QPlainTextEdit)
    , m_found(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_form(new Form(FormRow::Labels::Above))
    , m_refusal(refusalLabel())
    , m_send(new QPushButton)
    , m_sendAnother(new QPushButton)
    , m_remark(new Label({}, TextStyle::Caption, Ink::TextMuted))
{
    const Tokens& t = tokens();
    setObjectName(u"stopForm"_s);
    m_pasted->setObjectName(u"stopText"_s);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(2 * t.size(Size::Control));
    m_holder = m_form->addText(u"stopHolder"_s, tr("1 Holder"), holderCheck);
    m_number = m_form->addText(u"stopNumber"_s, tr("2 Account"), numberCheck);
    m_number->setMono(true);
    m_amount = m_form->addText(u"stopAmount"_s, tr("3 Amount (yuan)"), amountCheck);
    m_amount->setAlignment(Qt::AlignRight);
    m_paidAt = m_form->addText(u"stopPaidAt"_s, tr("4 Time of the payment"), timeCheck);
    for (Field* field : {m_holder, m_number, m_amount, m_paidAt})
        field->installEventFilter(this);
    m_pasted->installEventFilter(this);
    m_send->setObjectName(u"sendStop"_s);
    m_send->setProperty("look", u"primary"_s);
    m_sendAnother->setObjectName(u"sendAnotherStop"_s);
    m_found->setWordWrap(true);
    m_remark->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    column->setSpacing(t.space(3));
    column->addWidget(m_title);
    column->addWidget(m_pasted);
    column->addWidget(m_found);
    column->addWidget(m_form);
    column->addWidget(m_refusal);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_send);
    foot->addWidget(m_sendAnother);
    foot->addStretch();
    column->addLayout(foot);
    column->addWidget(m_remark);
    column->addStretch();
    setFocusProxy(m_pasted);

    connect(m_pasted, &QPlainTextEdit::textChanged, this, &StopForm::read);
    connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_sendAnother, &QPushButton::clicked, this, [this] { send(true); });
    connect(m_form, &Form::submitted, this, [this] { send(true); });
    connect(m_form, &Form::left, this, &StopForm::left);
    retranslate();
}

void StopForm::start(const StopOrder& known)
{
    m_known = known;
    const QSignalBlocker unread(m_pasted);
    m_pasted->clear();
    m_read = {};
    m_found->clear();
    m_refusal->hide();
    m_holder->setText(known.holder);
    m_number->setText(groupedNumber(known.number));
    m_amount->setText(known.amount.isZero() ? QString() : known.amount.toDisplay());
    m_paidAt->setText(known.paidAt ? known.paidAt->toDisplay() : QString());
    m_form->checkAll();
    retranslate();
}

void StopForm::read()
{
    const StopFields fields = stopFieldsIn(m_pasted->toPlainText(), Ticker::now());
    // What the text no longer says goes, but not what was typed in its place.
    const auto show = [](Field* field, QString& shown, const QString& now) {
        if (!now.isEmpty() || field->text() == shown)
            field->setText(now);
        shown = now;
    };
    show(m_holder, m_read[0], fields.holder);
    show(m_number, m_read[1], groupedNumber(fields.number));
    show(m_amount, m_read[2], fields.amount ? fields.amount->toDisplay() : QString());
    show(m_paidAt, m_read[3], fields.at ? fields.at->toDisplay() : QString());
    const bool isEmpty = m_pasted->toPlainText().isEmpty();
    m_found->setText(
        isEmpty ? QString()
                : tr("%1 of %2 fields found in the text").arg(fields.found()).arg(m_read.size()));
}

Field* StopForm::lacking() const
{
    if (m_holder->text().trimmed().isEmpty())
        return m_holder;
    if (m_number->text().trimmed().isEmpty())
        return m_number;
    if (amountCheck(m_amount->text()).verdict != Check::Verdict::Valid)
        return m_amount;
    return timeCheck(m_paidAt->text()).verdict == Check::Verdict::Valid ? nullptr : m_paidAt;
}

void StopForm::send(bool another)
{
    m_form->checkAll();
    if (Field* field = lacking()) {
        field->setFocus();
        return;
    }
    if (m_busy)
        return;
    StopOrder order = m_known;
    order.holder = m_holder->text().trimmed();
    order.number = m_number->text().simplified().remove(u' ');
    if (order.number != m_known.number)
        order.parentId = {}; // it is another account than the one that was chosen
    order.bank = bankOf(order.number == m_known.number ? m_known.bank : QString(), order.number);
    order.amount = *Money::parse(m_amount->text());
    order.paidAt = timeOf(m_paidAt->text());
    order.sentAt = Ticker::now();
    m_busy = true;
    m_workplace.write<Guarded<MeasureId>>(
        this, [order](Store& store) { return sendStop(store, order); },
        [this, another](const Guarded<MeasureId>& kept) {
            m_busy = false;
            m_refusal->setVisible(kept.isRefused());
            if (kept.isRefused()) {
                m_refusal->setText(kept.report.missingText());
                return;
            }
            if (another) {
                start({.caseId = m_known.caseId});
                m_pasted->setFocus();
            }
            emit recorded(another);
        },
        [this](const Error& error) {
            m_busy = false;
            m_refusal->setText(error.message);
            m_refusal->show();
        });
}

bool StopForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Enter in the pasted text makes a line of it only where the fields are not all there yet.
        if (enter && key->modifiers() == Qt::NoModifier && (watched != m_pasted || !lacking())) {
            send(false);
            return true;
        }
        if (enter && key->modifiers() == Qt::ControlModifier && watched == m_pasted) {
            send(true);
            return true;
        }
        if (key->key() == Qt::Key_Escape && watched == m_pasted) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StopForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StopForm::retranslate()
{
    m_title->setText(m_known.parentId ? tr("Follow-on stop") : tr("Emergency stop"));
    m_pasted->setPlaceholderText(tr("Paste a message: holder, account, amount and time are read "
                                    "from it"));
    m_pasted->setAccessibleName(tr("Message with the four fields"));
    m_send->setText(tr("Record as sent"));
    m_send->setToolTip(tr("Enter"));
    m_sendAnother->setText(tr("Record and add another"));
    m_sendAnother->setToolTip(tr("Ctrl+Enter"));
    m_remark->setText(tr("This workstation is offline: the stop goes out by the platform; here it "
                         "is recorded with its time and its 48 hours (K31)."));
}

StopAnswerForm::StopAnswerForm(Workplace& workplace, MeasureId stop, const QString& account,
                               QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_stop(stop)
    , m_refusal(refusalLabel())
    , m_save(new QPushButton(tr("Record the answer")))
{
    const Tokens& t = tokens();
    setObjectName(u"stopAnswerForm"_s);
    setFixedWidth(t.size(Size::InspectorDefault));
    auto* form = new Form(FormRow::Labels::Above);
    auto* title = new Label(tr("The bank's answer on %1").arg(account), TextStyle::Strong);
    title->setWordWrap(true);
    m_held = form->addText(u"answerHeld"_s, tr("Held (yuan)"), [](const QString& text) -> Check {
        if (text.trimmed().isEmpty())
            return {Check::Verdict::None, tr("Empty: the bank sent the stop back")};
        const auto money = Money::parse(text);
        return money && !money->isNegative()
                   ? Check{Check::Verdict::Valid, moneyCell(money)}
                   : Check{Check::Verdict::Invalid, tr("No amount; 0 if nothing is there")};
    });
    m_held->setAlignment(Qt::AlignRight);
    m_words = form->addText(u"answerWords"_s, tr("In the bank's words"));
    m_save->setObjectName(u"saveAnswer"_s);
    m_save->setProperty("look", u"primary"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    column->setSpacing(t.space(3));
    column->addWidget(title);
    column->addWidget(form);
    column->addWidget(m_refusal);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addStretch();
    column->addLayout(foot);
    setFocusProxy(m_held);
    form->row(u"answerHeld"_s)->setHint(tr("0 if nothing is there; empty if it was sent back"));
    connect(m_save, &QPushButton::clicked, this, &StopAnswerForm::save);
    connect(form, &Form::submitted, this, &StopAnswerForm::save);
    connect(form, &Form::left, this, &StopAnswerForm::left);
}

void StopAnswerForm::save()
{
    const QString heldText = m_held->text().trimmed();
    const std::optional<Money> held = Money::parse(heldText);
    const QString words = m_words->text().trimmed();
    if ((!heldText.isEmpty() && (!held || held->isNegative())) ||
        (heldText.isEmpty() && words.isEmpty())) {
        m_refusal->setText(heldText.isEmpty()
                               ? tr("Say how much is held, or in the bank's words why nothing is.")
                               : tr("%1 is no amount.").arg(heldText));
        m_refusal->show();
        emit resized();
        return;
    }
    m_workplace.write<Guarded<MeasureId>>(
        this,
        [answer =
             StopAnswer{.measureId = m_stop, .held = held, .words = words, .at = Ticker::now()}](
            Store& store) { return answerStop(store, answer); },
        [this](const Guarded<MeasureId>& kept) {
            if (!kept.isRefused()) {
                emit recorded();
                return;
            }
            m_refusal->setText(kept.report.missingText());
            m_refusal->show();
            emit resized();
        },
        [this](const Error& error) {
            m_refusal->setText(error.message);
            m_refusal->show();
            emit resized();
        });
}

} // namespace cluechain
