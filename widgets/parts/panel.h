#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace cluechain
{

class Label;

/// A titled surface: header with icon, title, what it is about, how much of it is shown, and a
/// place for a legend or links; the body below.
class Panel : public QFrame
{
    Q_OBJECT

public:
    /// Framed on the overview, where panels lie apart; Flush where panels touch.
    enum class Edge { Framed, Flush };

    explicit Panel(const QString& title = {}, const QString& icon = {}, Edge edge = Edge::Framed,
                   QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Muted, after the title: "石某 江川银行 ·0417".
    void setSubtitle(const QString& subtitle);
    /// Muted, at the right: "5 / 9 · by time left".
    void setNote(const QString& note);
    /// At the far right of the header.
    void addHeaderWidget(QWidget* widget);
    void setBody(QWidget* body);
    QWidget* body() const { return m_body; }
    QWidget* header() const { return m_header; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Edge m_edge;
    QString m_icon;
    QWidget* m_header;
    Label* m_title;
    Label* m_subtitle;
    Label* m_note;
    QHBoxLayout* m_headerRow;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;

    void dress();
};

} // namespace cluechain
