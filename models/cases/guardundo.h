#pragma once

namespace cluechain
{

class Store;

/// Makes undo and redo keep to what CaseEditor keeps to: states follow from the acts that are left,
/// transfers from the payments and from settled directions (setPaymentsHook(),
/// setDirectionsHook()), and a step that would make the case break a hard line of the law is
/// refused with all that would be missing. To be called once for a store.
void guardUndo(Store& store);

} // namespace cluechain
