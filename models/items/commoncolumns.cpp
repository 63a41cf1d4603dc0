#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

TableColumn holderColumn(const QString& title)
{
    return {.key = u"holder"_s, .title = title, .sample = u"启拓商贸有限公司"_s};
}

TableColumn bankColumn(const QString& title)
{
    return {.key = u"bank"_s, .title = title, .sample = u"东岭农商银行"_s};
}

TableColumn accountColumn(const QString& title)
{
    return {.key = u"number"_s,
            .title = title,
            .kind = CellKind::Mono,
            .sample = u"6299 0310 4471 6108 000"_s};
}

TableColumn timeColumn(const QString& key, const QString& title)
{
    return {.key = key, .title = title, .kind = CellKind::Time, .sample = u"2025-12-30 09:00:00"_s};
}

TableColumn countColumn(const QString& key, const QString& title)
{
    return {.key = key, .title = title, .kind = CellKind::Number, .sample = u"12,345"_s};
}

TableColumn moneyColumn(const QString& key, const QString& title)
{
    return {.key = key, .title = title, .kind = CellKind::Money, .sample = u"12,345,678.00"_s};
}

} // namespace cluechain
