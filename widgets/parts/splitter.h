#pragma once

#include <QSplitter>

namespace cluechain
{

/// Panes whose borders are moved by the mouse, or by the arrow keys once Tab has reached them.
class Splitter : public QSplitter
{
    Q_OBJECT

public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace cluechain
