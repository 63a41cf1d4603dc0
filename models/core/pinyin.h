#pragma once

#include <QString>

namespace cluechain
{

/// The first letters of the pinyin of a text, as a person types them to find it: "王某被骗线索" is
/// "wmbpxs". Letters and digits stay, in small letters; everything else is left out.
///
/// Each character has one reading, the usual one: 重庆 is "zq" and 单某 "dm". Characters outside
/// GB2312's first level, which is in the order of pinyin, have theirs from the Chinese collation of
/// the system, and none where there is no such collation.
QString pinyinInitials(QStringView text);

} // namespace cluechain
