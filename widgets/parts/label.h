#pragma once

#include "widgets/theme/tokens.h"

#include <QLabel>

#include <variant>

namespace cluechain
{

/// Text in one of the theme's type styles and inks, which follows the theme when that is switched.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, TextStyle style = TextStyle::Body,
                   Ink ink = Ink::TextPrimary, QWidget* parent = nullptr);

    void setMono(bool mono);
    void setInk(Ink ink);
    void setInk(Tone tone);
    /// A text that finds no room ends in "…", and the whole is there on hover.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextStyle m_style;
    std::variant<Ink, Tone> m_ink;
    bool m_mono = false;
    bool m_elided = false;

    void dress();
    bool isCut() const;
};

/// The colour of an ink or a tone in the current look.
QColor colorOf(const std::variant<Ink, Tone>& ink);

} // namespace cluechain
