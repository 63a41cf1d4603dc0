#pragma once

#include "models/cases/stops.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

#include <array>

class QPlainTextEdit;
class QPushButton;

namespace cluechain
{

class Field;
class Form;
class Label;

/// 紧急止付: the four fields that a bank matches, by keyboard alone or out of a pasted message.
/// Enter records the stop as sent, Ctrl+Enter records it and makes room for the next.
class StopForm : public QWidget
{
    Q_OBJECT

public:
    explicit StopForm(Workplace& workplace, QWidget* parent = nullptr);

    /// What the stop is about, where it is known; an empty order begins anew.
    void start(const StopOrder& known);

signals:
    /// It is in the store.
    void recorded(bool another);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    StopOrder m_known;
    Label* m_title;
    QPlainTextEdit* m_pasted;
    Label* m_found;
    Form* m_form;
    Field* m_holder;
    Field* m_number;
    Field* m_amount;
    Field* m_paidAt;
    Label* m_refusal;
    QPushButton* m_send;
    QPushButton* m_sendAnother;
    Label* m_remark;
    std::array<QString, 4> m_read; ///< What the fields show of the text, in their order.
    bool m_busy = false;

    void read();
    /// The first field that still lacks what the bank needs; none: all are there.
    Field* lacking() const;
    void send(bool another);
    void retranslate();
};

/// What a bank answered to a stop: how much it holds and its words.
class StopAnswerForm : public QWidget
{
    Q_OBJECT

public:
    StopAnswerForm(Workplace& workplace, MeasureId stop, const QString& account,
                   QWidget* parent = nullptr);

signals:
    void recorded();
    void left();
    /// It is taller or shorter now.
    void resized();

private:
    Workplace& m_workplace;
    MeasureId m_stop;
    Field* m_held;
    Field* m_words;
    Label* m_refusal;
    QPushButton* m_save;

    void save();
};

} // namespace cluechain
