#pragma once

#include "widgets/pages/workplace.h"

#include <functional>

class QWidget;

namespace cluechain
{

/// Opens the form of a new clue over `owner`. When it is saved the case stands at its first link;
/// `made` gets it.
void openNewClue(QWidget* owner, Workplace& workplace, std::function<void(CaseId)> made);

} // namespace cluechain
