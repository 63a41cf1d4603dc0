#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cluechain
{

class Popover;
struct Error;

/// Why something was not done, for a popover: the sentence, and below it every single thing that
/// stands against it, each with its source.
class RefusalView : public QWidget
{
    Q_OBJECT

public:
    /// The first line of the message is the sentence, each further one, and each of the detail,
    /// a reason.
    explicit RefusalView(const Error& error, QWidget* parent = nullptr);

    QStringList reasons() const { return m_reasons; }
    QSize sizeHint() const override;

private:
    QVBoxLayout* m_column;
    QStringList m_reasons;
};

/// Whether an error has more to say than one sentence.
bool isRefusal(const Error& error);

/// Opens a popover with the refusal below `owner`, which it goes with.
Popover* showRefusal(QWidget* owner, const Error& error);

} // namespace cluechain
