#pragma once

#include "widgets/paper/papertext.h"

namespace cluechain::paper
{

/// What goes where on A4, before anything is painted: only then is the number of pages known that
/// every footer says. `document` and `faces` must outlive the pages.
std::vector<Page> layOut(const Document& document, const Faces& faces, bool withFigures);

constexpr QSizeF a4{5953, 8419};

} // namespace cluechain::paper
