#pragma once

#include "widgets/frame/veil.h"

namespace cluechain
{

/// F1: what can be done, by which keys, by category. A loop over the table of actions.
class KeySheet : public Veil
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget* window);

    void open();

private:
    QWidget* m_content = nullptr;
};

} // namespace cluechain
