#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cluechain
{

class RailButton;

/// The places of the program, at the left edge of the window. A badge counts what waits for a
/// person.
class Rail : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Top, Foot };

    explicit Rail(QWidget* parent = nullptr);

    void addEntry(const QString& id, const QString& text, const QString& icon,
                  Place place = Place::Top);
    void setText(const QString& id, const QString& text);
    /// The keys that go there, shown on hover.
    void setKeys(const QString& id, const QString& keys);
    /// How much waits for a person there, and what that is in words; 0: none.
    void setBadge(const QString& id, int waiting, const QString& meaning = {});
    void setCurrent(const QString& id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    int m_atTop = 0;
    QList<RailButton*> m_buttons;

    RailButton* buttonOf(const QString& id) const;
};

} // namespace cluechain
