#pragma once

#include "widgets/theme/tokens.h"

#include <QWidget>

class QPushButton;

namespace cluechain
{

class Label;

/// One sentence that concerns the page, under its toolbar: soft colour, icon, words, one link.
/// Errors may carry details that fold out.
class NoteBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget* parent = nullptr);

    /// Shows the sentence; `icon` where the tone's own does not fit ("lock").
    void setNote(Tone tone, const QString& text, const QString& icon = {});
    void setLink(const QString& text);
    void setDetails(const QString& details);
    void clear();

    QString text() const;

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Tone m_tone = Tone::Open;
    QString m_icon;
    Label* m_text;
    Label* m_details;
    QPushButton* m_more;
    QPushButton* m_link;

    void retranslate();
};

} // namespace cluechain
