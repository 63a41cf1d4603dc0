#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace cluechain
{

class Field;
class Label;

/// What is to be said of what stands in a field. It is shown beside the field and never keeps
/// anything from being saved.
struct Check {
    enum class Verdict { None, Valid, Suspicious, Invalid, Missing };

    Verdict verdict = Verdict::None;
    QString words = {}; ///< What it tells: "Jiangchuan Bank · check digit right".
};
using Checker = std::function<Check(const QString& text)>;

/// A label, a field and what its check says while one types.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    enum class Labels { Left, Above };

    FormRow(const QString& label, QWidget* field, Labels labels, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    /// A muted remark where no check speaks.
    void setHint(const QString& hint);
    void showCheck(const Check& check);
    const Check& check() const { return m_check; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_name;
    QWidget* m_field;
    QLabel* m_icon;
    Label* m_words;
    QString m_hint;
    Check m_check;
    QHBoxLayout* m_beside; ///< Of labels above: what is said, after the label…
    QHBoxLayout* m_under;  ///< …or under the field where it is long, and of labels at the left.

    void refresh();
    void placeWords();
    friend class Form;
};

/// Fields under each other. Enter goes to the next one, Ctrl+Enter saves, Escape leaves.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(FormRow::Labels labels = FormRow::Labels::Left, QWidget* parent = nullptr);

    /// `key` becomes the object name of the field.
    Field* addText(const QString& key, const QString& label, Checker checker = {});
    QPlainTextEdit* addParagraph(const QString& key, const QString& label);
    QComboBox* addChoice(const QString& key, const QString& label);
    FormRow* addField(const QString& key, const QString& label, QWidget* field);
    /// Between groups of fields.
    void addHeading(const QString& text);

    FormRow* row(const QString& key) const;
    /// Runs every check again, on what the fields hold now.
    void checkAll();

signals:
    void submitted();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FormRow::Labels m_labels;
    QVBoxLayout* m_column;
    QList<std::function<void()>> m_checks;
};

} // namespace cluechain
