#include "widgets/parts/searchcombo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace cluechain
{

SearchCombo::SearchCombo(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    lineEdit()->setProperty("bare", true); // the combo box draws the frame
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &SearchCombo::chosen);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &SearchCombo::settle);
}

void SearchCombo::settle()
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed == itemText(currentIndex()))
        return;
    // What is the only one to contain the text is meant by it.
    int found = findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty()) {
        const QModelIndexList hits =
            model()->match(model()->index(0, modelColumn(), rootModelIndex()), Qt::DisplayRole,
                           typed, 2, Qt::MatchContains | Qt::MatchWrap);
        if (hits.size() == 1)
            found = hits.first().row();
    }
    if (found >= 0 && found != currentIndex()) {
        setCurrentIndex(found);
        emit chosen(found);
        return;
    }
    lineEdit()->setText(itemText(currentIndex()));
}

void SearchCombo::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // the pane scrolls
}

void SearchCombo::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

void SearchCombo::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        showPopup();
        return;
    }
    QComboBox::keyPressEvent(event);
}

} // namespace cluechain
