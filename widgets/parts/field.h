#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace cluechain
{

class Label;

/// A line of text with its unit inside at the right: "200,000.00 | yuan".
class Field : public QLineEdit
{
    Q_OBJECT

public:
    explicit Field(QWidget* parent = nullptr);

    void setUnit(const QString& unit);
    void setMono(bool mono);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Label* m_unit;
    bool m_mono = false;

    void dress();
};

/// Chooses a thing that the case already knows, or adds one without leaving the form: the last line
/// of the list is "＋ …".
class ReferenceField : public QComboBox
{
    Q_OBJECT

public:
    /// `addText` names what is added ("New person…"); empty: nothing can be added here.
    explicit ReferenceField(const QString& addText = {}, QWidget* parent = nullptr);

    struct Choice {
        qint64 id = 0;
        QString text = {};
    };
    /// Keeps the chosen one where it is still there. `nothing` is the text of no choice; where it
    /// is null one must be chosen.
    void setChoices(const QList<Choice>& choices, const QString& nothing = {});
    /// 0: nothing.
    qint64 chosenId() const;
    void chooseId(qint64 id);

signals:
    void chosenChanged(qint64 id);
    void addRequested();

private:
    QString m_addText;
    int m_last = -1;
};

} // namespace cluechain
