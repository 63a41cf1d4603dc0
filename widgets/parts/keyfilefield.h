#pragma once

#include "models/core/result.h"

#include <QWidget>

class QPushButton;

namespace cluechain
{

class Label;

/// The key file of a store, for those who use one: a link to choose it, perhaps one to make it, and
/// once it is there its name and a link to go without.
class KeyFileField : public QWidget
{
    Q_OBJECT

public:
    enum class Making { NotOffered, Offered };

    explicit KeyFileField(Making making, QWidget* parent = nullptr);

    /// Empty: none.
    QString path() const { return m_path; }
    void setPath(const QString& path);
    void setMaking(Making making);

signals:
    void changed();
    /// A new key file could not be written.
    void failed(const cluechain::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    Making m_making;
    QString m_path;
    Label* m_name;
    QPushButton* m_choose;
    QPushButton* m_make;
    QPushButton* m_remove;

    void choose();
    void make();
    void refresh();
};

} // namespace cluechain
